"""Make `src/readcheck/prose/data/profiles/` from the n-gram models of lingua 1.0.1.

    pip download --no-deps lingua-language-detector==1.0.1
    python tools/make_profiles.py lingua_language_detector-1.0.1-py3-none-any.whl

The models (https://github.com/pemistahl/lingua-py, Apache License 2.0, which NOTICE keeps) hold how
often each sequence of up to five letters goes on with which, in a million sentences of news a
language, as exact fractions. They know of no word's start or end; but what of "th" no letter stands
before is what starts a word, so that both follow by subtraction.

A profile holds, for the languages of one script, the probability that a letter follows two others,
or one where the three are not listed. A space stands for either end of a word. Listed are the
sequences that tell each language best from all others, and from the two that are most like it.
`readcheck.prose.profiles` has the format.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import zipfile
import zlib
from collections import Counter, defaultdict
from math import log
from pathlib import Path

from readcheck import families
from readcheck.languages import base
from readcheck.prose.profiles import KEYS, LANGUAGES, LEAST, SCRIPTS, STEPS

DATA = Path(__file__).resolve().parent.parent / "src/readcheck/prose/data/profiles"
LEVELS = ("unigrams", "bigrams", "trigrams", "quadrigrams")
TELLING, TELLING_NEAR, NEAR = 200, 300, 2  # sequences a language, and how many are most like it
PAIRS = 700  # pairs of letters for what is not listed
RARE = 1e-6  # a share that counts as never
NOISE = 1e-4  # of a sequence's count: less at a word's end is rounding
LEFT_OUT = {"nn"}  # With it Bokmål is often told as Nynorsk, which its own words tell.
# Gaj's alphabet, letter by letter: the models have Serbian in Cyrillic alone.
GAJ = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
GAJ |= {"љ": "lj", "њ": "nj", "џ": "dž"}

Shares = dict[str, float]


def model(wheel: zipfile.ZipFile, code: str, level: str) -> Shares:
    """How probable the last letter of each sequence is after those before it."""
    packed = wheel.read(f"lingua/language-models/{code}/{level}.json.zip")
    with zipfile.ZipFile(io.BytesIO(packed)) as inner:
        grams = json.loads(inner.read(inner.namelist()[0]))["ngrams"]
    found = {}
    for fraction, sequences in grams.items():
        over, under = map(int, fraction.split("/"))
        found |= dict.fromkeys(sequences.split(" "), over / under)
    return found


def triples(wheel: zipfile.ZipFile, code: str) -> Shares:
    """The share of each sequence of three letters, or of two or one and the end of a word."""
    levels = [model(wheel, code, LEVELS[0])]
    for level in LEVELS[1:]:
        before = levels[-1]
        levels.append({g: p * before[g[:-1]] for g, p in model(wheel, code, level).items()})
    led, followed, inside = (defaultdict[str, float](float) for _ in range(3))
    for grams in levels[1:]:
        for gram, share in grams.items():
            led[gram[1:]] += share
            followed[gram[:-1]] += share
            inside[gram[1:-1]] += share
    one, two, three, _ = levels
    found = dict(three)
    for gram, share in two.items():
        found[f" {gram}"] = share - led[gram]
        found[f"{gram} "] = share - followed[gram]
    for gram, share in one.items():
        found[f" {gram} "] = share - led[gram] - followed[gram] + inside[gram]
    return shares(
        {gram: share for gram, share in found.items() if share > NOISE * one[gram.strip()[0]]}
    )


def shares(counts: Shares) -> Shares:
    """Counts as shares of their sum."""
    total = sum(counts.values())
    return {gram: count / total for gram, count in counts.items()}


def in_latin(cyrillic: Shares) -> Shares:
    """Serbian as its Latin letters have it, where one letter of Cyrillic may be two."""
    found: defaultdict[str, float] = defaultdict(float)
    for gram, share in cyrillic.items():
        letters = [GAJ.get(letter, letter) for letter in gram]
        spelled = "".join(letters)
        for start in range(len(letters[0])):
            found[spelled[start : start + 3]] += share
    return shares(found)


def telling(every: dict[str, Shares]) -> list[str]:
    """The triples worth listing, in alphabetical order."""
    mean: Counter[str] = Counter()
    for own in every.values():
        mean.update({gram: share / len(every) for gram, share in own.items()})
    chosen = set()
    for code, own in every.items():
        alone = {gram: share * log(share / mean[gram]) for gram, share in own.items()}
        chosen |= set(first(alone, TELLING))
        apart = {
            other: {g: abs((p - theirs.get(g, 0)) * _ratio(p, theirs, g)) for g, p in own.items()}
            for other, theirs in every.items()
            if other != code
        }
        unlike = {
            other: sum(p * _ratio(p, every[other], g) for g, p in own.items()) for other in apart
        }
        for other in sorted(unlike, key=lambda one: (unlike[one], one))[:NEAR]:
            chosen |= set(first(apart[other], TELLING_NEAR))
    return sorted(chosen)


def _ratio(share: float, theirs: Shares, gram: str) -> float:
    return log(max(share, RARE) / max(theirs.get(gram, 0), RARE))


def first(values: Shares, number: int) -> list[str]:
    """The sequences of the highest values, the first in the alphabet among equals."""
    return sorted(values, key=lambda gram: (-values[gram], gram))[:number]


def conditional(grams: Shares) -> Shares:
    """How probable the last letter of each sequence is after those before it."""
    before: defaultdict[str, float] = defaultdict(float)
    for gram, share in grams.items():
        before[gram[:-1]] += share
    return {gram: share / before[gram[:-1]] for gram, share in grams.items()}


def pairs(grams: Shares) -> Shares:
    """The share of each two letters: a triple's last two, and what starts a word."""
    found: defaultdict[str, float] = defaultdict(float)
    for gram, share in grams.items():
        found[gram[1:]] += share
        if gram.startswith(" "):
            found[gram[:2]] += share
    return found


def step(probability: float) -> int:
    """A probability's logarithm in whole steps above the least."""
    return round((max(log(probability), LEAST) - LEAST) / -LEAST * STEPS) if probability else 0


def profile(every: dict[str, Shares]) -> bytes:
    """The profile of some languages, as `readcheck.prose.profiles` reads it."""
    of_two = {code: pairs(grams) for code, grams in every.items()}
    common: Counter[str] = Counter()
    for own in of_two.values():
        common.update(own)
    keys = [*telling(every), *sorted(first(common, PAIRS))]
    columns = b"".join(
        bytes(step(probability.get(key, 0)) for key in keys)
        for probability in ({**conditional(every[c]), **conditional(of_two[c])} for c in every)
    )
    languages = LANGUAGES.join(f"{code} {base.language(code).rank}" for code in every)
    return zlib.compress(f"{languages}\n{KEYS.join(keys)}\0".encode() + columns, 9)


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("wheel", type=Path)
    wheel = zipfile.ZipFile(parser.parse_args().wheel)
    there = {name.split("/")[2] for name in wheel.namelist() if "/language-models/" in name}
    scripts: defaultdict[str, dict[str, Shares]] = defaultdict(dict)
    for code in sorted(set(families.names(base.FAMILY)) & there - LEFT_OUT):
        if (script := base.language(code).script) in SCRIPTS:
            scripts[script][code] = triples(wheel, code)
    scripts["latin"]["sr"] = in_latin(scripts["cyrillic"]["sr"])
    DATA.mkdir(exist_ok=True)
    for script, every in scripts.items():
        made = profile(every)
        (DATA / f"{script}.bin").write_bytes(made)
        print(f"{script}: {len(every)} languages, {len(made)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
