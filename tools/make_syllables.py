"""Make `src/readcheck/languages/en/syllables.txt` from a CMUdict file.

    python tools/make_syllables.py path/to/cmudict.dict

The path is that of `cmudict.dict` (https://github.com/cmusphinx/cmudict). The outcome depends on
that file and on `terms.txt` only. In three steps:

1. Letters are aligned with phones: every letter stands for none, one or two phones, at a cost that
   is learned from the dictionary itself by expectation maximisation. So each letter gets the number
   of syllable nuclei that it stands for.
2. Rules are grown for each letter as a tree of ever wider context (`SHAPE`), and a context is kept
   where it decides otherwise than the narrower one and saves more than
   `RULE_COST` mistakes.
3. Words that the finished counter, which cuts compounds by `terms.txt` beside the table, still gets
   wrong go into the table as they are. Words of `terms.txt` are right as they stand there.

`--held-out` leaves a random tenth of the dictionary out of the first two steps and prints how many
of those words come out right, without writing anything.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readcheck.languages.en import _syllables as en

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src/readcheck/languages/en/syllables.txt"
RULE_COST = {True: 0.7, False: 3.0}  # for vowels, for consonants: few rules for these save time
SEED = 1993
EM_ROUNDS = 3
EM_WORDS = 15_000
MOST_PHONES = 2  # that one letter stands for
NUCLEUS = "*"
VOWELS = "aeiouy"
POSSESSIVE_LETTER = re.compile(r"[a-z]\.s")  # The dictionary's "u.s" is no "U.S." but "U's".

Phones = tuple[str, ...]
Costs = dict[str, dict[Phones, float]]


class Letter(NamedTuple):
    """One letter of a padded word, and how many nuclei it stands for."""

    word: str
    at: int
    nuclei: int


class Node(NamedTuple):
    """A context: what its subtree costs and which label it stores, by the label it inherits."""

    costs: list[float]
    labels: list[int | None]
    children: dict[str, Node]


def read_dictionary(path: Path) -> dict[str, Phones]:
    """Each word's first pronunciation, all vowels written as the one phone `*`."""
    words: dict[str, Phones] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *phones = line.split("#")[0].split() or [""]
        if word and "(" not in word and not POSSESSIVE_LETTER.fullmatch(word):
            words.setdefault(word, tuple(NUCLEUS if p[-1].isdigit() else p for p in phones))
    return words


def first_cost(letter: str, phones: Phones) -> float:
    """What an alignment costs before anything is learned."""
    vowel = letter in VOWELS
    if not phones:
        return 1.5 if vowel else 2.5
    nuclei = phones.count(NUCLEUS)
    if len(phones) == MOST_PHONES:
        return {0: 7.0, 1: 4.5 if vowel else 7.5}.get(nuclei, 9.0)
    if nuclei:
        return 0.3 if vowel else 6.0
    return 1.0 if letter == phones[0][0].lower() else 4.0 if vowel else 3.0


def align(word: str, phones: Phones, costs: Costs) -> list[Phones] | None:
    """The cheapest way to hand a word's phones out to its letters, in order."""
    states: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for letter in word:
        known = costs.get(letter)
        following: dict[int, tuple[float, int]] = {}
        for done, (cost, _) in states[-1].items():
            for end in range(done, min(done + MOST_PHONES, len(phones)) + 1):
                part = phones[done:end]
                step = first_cost(letter, part) if known is None else known.get(part, 12.0)
                if end not in following or cost + step < following[end][0]:
                    following[end] = (cost + step, done)
        states.append(following)
    if len(phones) not in states[-1]:
        return None
    parts = []
    end = len(phones)
    for state in reversed(states[1:]):
        start = state[end][1]
        parts.append(phones[start:end])
        end = start
    return parts[::-1]


def learn_costs(words: dict[str, Phones]) -> Costs:
    """Alignment costs by expectation maximisation over a sample of the words."""
    sample = random.Random(SEED).sample(sorted(words), min(EM_WORDS, len(words)))
    costs: Costs = {}
    for _ in range(EM_ROUNDS):
        seen: dict[str, Counter[Phones]] = defaultdict(Counter)
        for word in sample:
            for letter, part in zip(word, align(word, words[word], costs) or (), strict=False):
                seen[letter][part] += 1
        costs = {
            letter: {part: -log(n / parts.total()) for part, n in parts.items()}
            for letter, parts in seen.items()
        }
    return costs


def letters_of(words: dict[str, Phones]) -> dict[str, list[Letter]]:
    """Every letter of every word with its nuclei, by letter."""
    costs = learn_costs(words)
    found: dict[str, list[Letter]] = defaultdict(list)
    for word, phones in sorted(words.items()):
        padded = en.padded(word)
        for index, part in enumerate(align(word, phones, costs) or ()):
            letter = Letter(padded, index + en.PADDING, part.count(NUCLEUS))
            found[word[index]].append(letter)
    return found


def grow(letters: list[Letter], depth: int, rule_cost: float) -> Node:
    """The cheapest tree of contexts for these letters, from a context's width on."""
    seen = Counter(letter.nuclei for letter in letters)
    wrong = [float(len(letters) - seen[label]) for label in range(MOST_PHONES + 1)]
    children: dict[str, Node] = {}
    if depth + 1 < len(en.SHAPE) and len(seen) > 1:
        left, right = en.SHAPE[depth + 1]
        groups: dict[str, list[Letter]] = defaultdict(list)
        for letter in letters:
            groups[letter.word[letter.at - left : letter.at + right + 1]].append(letter)
        children = {key: grow(group, depth + 1, rule_cost) for key, group in sorted(groups.items())}
        wrong = [sum(child.costs[label] for child in children.values()) for label in range(3)]
    best = min(range(3), key=wrong.__getitem__)
    keeps = wrong[best] + rule_cost
    return Node(
        [min(cost, keeps) for cost in wrong],
        [None if cost <= keeps else best for cost in wrong],
        children,
    )


def collect(key: str, node: Node, inherited: int, rules: dict[str, int]) -> None:
    """Write the labels that a tree stores into `rules`."""
    label = node.labels[inherited]
    if label is not None:
        rules[key] = inherited = label
    for longer, child in node.children.items():
        collect(longer, child, inherited, rules)


def learn(words: dict[str, Phones]) -> dict[str, int]:
    """Rules: a letter in its context, and how many nuclei it stands for."""
    plain = {word: phones for word, phones in words.items() if re.fullmatch("[a-z']+", word)}
    stems = {word: phones for word, phones in plain.items() if not word.endswith("'s")}
    rules: dict[str, int] = {}
    for letter, found in sorted(letters_of(stems).items()):
        collect(letter, grow(found, 0, RULE_COST[letter in VOWELS]), 0, rules)
    return rules


def truth(words: dict[str, Phones]) -> dict[str, int]:
    """How many syllables the dictionary gives each word."""
    return {word: max(1, phones.count(NUCLEUS)) for word, phones in words.items()}


def exceptions(known: dict[str, int], rules: dict[str, int], short: list[str]) -> dict[str, int]:
    """The words that come out wrong; those made of other exceptions only show after these."""
    terms = en.terms()
    known = {word: n for word, n in known.items() if word not in terms.words}
    table: dict[str, int] = {}
    while True:
        shipped = terms._replace(rules=rules, words=table | terms.words, short=frozenset(short))
        counter = en.Counter(shipped)
        wrong = {word: n for word, n in known.items() if counter.syllables(word) != n}
        if not wrong:
            return table
        table |= wrong


def short_words(words: dict[str, Phones]) -> list[str]:
    """The words that could be taken for abbreviations if they were not known."""
    return [word for word in sorted(words) if word.isalpha() and len(word) <= en.SHORT]


def render(rules: dict[str, int], words: dict[str, int], short: list[str]) -> str:
    """The table as text: a line of keys for each label, then of words for each count."""
    lines = [
        *(f"rule {n} {' '.join(keys)}" for n, keys in _by_value(rules)),
        *(f"word {n} {' '.join(keys)}" for n, keys in _by_value(words)),
        f"short {' '.join(short)}",
    ]
    return "\n".join(lines) + "\n"


def _by_value(table: dict[str, int]) -> list[tuple[int, list[str]]]:
    return [(n, sorted(k for k in table if table[k] == n)) for n in sorted(set(table.values()))]


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("--held-out", action="store_true")
    options = parser.parse_args()
    words = read_dictionary(options.dictionary)
    if options.held_out:
        print(held_out(words))
        return
    rules = learn(words)
    short = short_words(words)
    wrong = exceptions(truth(words), rules, short)
    TABLE.write_text(render(rules, wrong, short), encoding="ascii")
    print(f"{len(rules)} rules, {len(wrong)} words, {TABLE.stat().st_size} bytes", file=sys.stderr)


def split(words: dict[str, Phones]) -> tuple[dict[str, int], Callable[[str], int]]:
    """A random tenth of the dictionary, and a counter whose rules come from the other nine.

    The counter cuts compounds as the shipped one does.
    """
    order = sorted(words)
    random.Random(SEED).shuffle(order)
    cut = len(order) // 10
    seen = {word: words[word] for word in order[cut:]}
    table = en.terms()._replace(rules=learn(seen), words={}, short=frozenset(short_words(seen)))
    counter = en.Counter(table)
    return truth({word: words[word] for word in order[:cut]}), counter.syllables


def held_out(words: dict[str, Phones]) -> str:
    """How the rules do on a random tenth of the dictionary that they were not made from."""
    unseen, count = split(words)
    right = sum(count(word) == n for word, n in unseen.items())
    return f"{right} of {len(unseen)} unseen words right: {right / len(unseen):.2%}"


if __name__ == "__main__":
    main()
