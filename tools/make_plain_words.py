"""Make `src/readcheck/languages/en/plain_words.txt` from the npm package retext-simplify.

    npm pack retext-simplify@8.0.0     # then unpack it
    python tools/make_plain_words.py path/to/retext-simplify/package

The package (https://github.com/retextjs/retext-simplify) is under the MIT licence, which NOTICE
keeps; its list goes back to plainlanguage.gov's, which is in the public domain. Only what saves a
reader something is taken: a word of three syllables or more or a phrase, and of what it can become
that which has fewer syllables, the shortest first. A line is `utilize: use`. Verbs stand there in
all their forms (`utilizing: using`), but for the past where the plainer verb has two words for it
("showed", "shown") or takes a second word, which cannot stand before a noun ("sped up"); nouns in
their plural, too.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from readcheck.languages.en._syllables import syllables

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = Path(__file__).resolve().parent.parent / "src/readcheck/languages/en/plain_words.txt"
_ENTRY = re.compile(r"""^  (?:'([^']+)'|(\w+)): \{\n    replace: \[([^\]]*)\]""", re.MULTILINE)
_LONG = 3  # syllables
# What is common in another sense than the one the list means, or plain enough, or what changes the
# grammar around it.
_OTHER_SENSES = frozenset(
    """
    abundance | accompany | accorded | accordingly | accurate | acquire | additional |
    addressees | addresses | adjustment | afford an opportunity | aforementioned | aggregate |
    all of | allocate | alternatively | apparent | appreciable | appropriate | approximate |
    arrive onboard | as a means of | as of yet | as prescribed by | as to | as yet |
    attributable to | attribute | authorise | authorize | belated | benefit | benefit from |
    busy | by virtue of | capability | caution | caveat | cease | children | combat environment |
    component | concerning | consequence | consolidate | constitutes | delete | delivery |
    designate | desire | determine | determined | developed | different | disclose | disseminate |
    economical | effect | eliminate | employ | encounter | endeavor | endeavour | enumerate |
    equipment | equivalent | establish | evaluate | evidenced | evident | exhibit | expeditious |
    experience | expertise | expiration | failed to | federal | for the purpose of | formulate |
    forward | function | held a | heretofore | honest | however | identical | identify |
    immediately | impacted | implement | in accordance with | in addition | in between |
    in lieu of | in relation to | in the event of | in view of | in view of the above |
    inception | incumbent upon | indicate | initial | interface | is in consonance with |
    it appears | it is essential | it is requested | legacy | limited | limited number |
    magnitude | maximum | minimum | modify | monitor | multiple | nevertheless | not many |
    not often | not unlike | notify | notwithstanding | numerous | objective | obligate |
    on the contrary | one particular | operate | option | parameters | participate | particulars |
    pass away | perform | personnel | point in time | portion | possess | practicable | previous |
    previously | proceed | proficiency | promulgate | provide | provided that | recognise |
    recognize | refer back | regarding | relative | relative to | remain | represents | require |
    requirement | requirements | reside | residence | satisfy | selection | similar | similar to |
    solicit | state-of-the-art | submit | subsequent | subsequently | substantial | sufficient |
    terminate | the undersigned | therefore | this day and age | took advantage of | transmit |
    type | validate | whether or not | your office
    """.replace("\n    ", " ")
    .strip()
    .split(" | ")
)

# Entries that are verbs, with the word of theirs that changes.
_VERBS = {
    **dict.fromkeys(
        (
            *("accelerate", "accentuate", "accomplish", "acquiesce", "alleviate", "ameliorate"),
            *("anticipate", "ascertain", "demonstrate", "discontinue", "elucidate", "expedite"),
            *("facilitate", "finalise", "finalize", "initiate", "minimise", "minimize"),
            *("necessitate", "prioritise", "prioritize", "relocate", "strategise", "strategize"),
            *("transpire", "utilise", "utilize"),
        ),
        0,
    ),
    "accede to": 0,
    "adversely impact": 1,
    "comply with": 0,
    "span across": 0,
    "successfully complete": 1,
}
# What is listed for an entry and says something else.
_WRONG = {("prioritise", "rank"), ("prioritize", "rank")}
_NOUNS = {"indication", "methodology", "time period"}
# The past (none where the participle is another word) and the form in -ing of plainer verbs.
_IRREGULAR = {
    "agree": ("agreed", "agreeing"),
    "cut": ("cut", "cutting"),
    "do": (None, "doing"),
    "drop": ("dropped", "dropping"),
    "find": ("found", "finding"),
    "hurt": ("hurt", "hurting"),
    "plan": ("planned", "planning"),
    "set": ("set", "setting"),
    "show": (None, "showing"),
    "span": ("spanned", "spanning"),
    "speed": ("sped", "speeding"),
    "stop": ("stopped", "stopping"),
}


def plural(word: str) -> str:
    """A noun's plural, which is a verb's third person, too."""
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "ss", "sh", "ch", "x", "do")) else f"{word}s"


def forms(verb: str) -> tuple[str | None, ...]:
    """A verb's third person, its past where that is its participle, too, and its form in -ing."""
    if verb in _IRREGULAR:
        return (plural(verb), *_IRREGULAR[verb])
    stem = verb.removesuffix("e")
    past = f"{verb[:-1]}ied" if plural(verb).endswith("ies") else f"{stem}ed"
    return plural(verb), past, f"{stem}ing"


def inflected(phrase: str, plain: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The other forms of an entry, each with what it can become."""
    if phrase in _NOUNS:
        yield plural(phrase), list(map(plural, plain))
    if phrase in _VERBS:
        hard = _each(phrase, _VERBS[phrase])
        plainer_forms = [_each(each, 0) for each in plain]
        for written, *others in zip(hard, *plainer_forms, strict=True):
            if written and others[0] and (written[-2:] != "ed" or " " not in others[0]):
                yield written, [other for other in others if other]


def _each(phrase: str, at: int) -> list[str | None]:
    """The forms of a phrase whose verb is the word of that number."""
    words = phrase.split()
    return [form and " ".join((*words[:at], form, *words[at + 1 :])) for form in forms(words[at])]


def entries(package: Path) -> dict[str, list[str]]:
    """What the package lists, and what each entry can become."""
    written = (package / "lib/patterns.js").read_text(encoding="utf-8")
    return {
        quoted or bare: [each.strip(" \n'") for each in replacements.split(",") if each.strip()]
        for quoted, bare, replacements in _ENTRY.findall(written)
    }


def spoken(phrase: str) -> int:
    """The syllables of a phrase."""
    return sum(map(syllables, phrase.split()))


def plainer(phrase: str, replacements: list[str]) -> list[str]:
    """What a phrase is best said as: nothing where that saves no reader anything."""
    if phrase in _OTHER_SENSES or (" " not in phrase and spoken(phrase) < _LONG):
        return []
    saving = [
        each
        for each in replacements
        if spoken(each) < spoken(phrase) and (phrase, each) not in _WRONG
    ]
    return sorted(saving, key=lambda each: (spoken(each), len(each), each))


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", type=Path, help="the folder of the unpacked package")
    listed = entries(parser.parse_args().package)
    kept = {
        phrase.lower(): found
        for phrase, replacements in sorted(listed.items())
        if (found := plainer(phrase, replacements)) and f"{phrase}{found}".isascii()
    }
    for phrase, found in tuple(kept.items()):
        for form, becomes in inflected(phrase, found):
            saving = [each for each in becomes if spoken(each) < spoken(form)]
            if form not in listed and saving:
                kept[form] = saving
    lines = (f"{phrase}: {', '.join(found)}\n" for phrase, found in sorted(kept.items()))
    TARGET.write_text("".join(lines), encoding="ascii")
    print(f"{len(kept)} entries", file=sys.stderr)


if __name__ == "__main__":
    main()
