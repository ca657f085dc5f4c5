"""Make `src/readcheck/languages/en/plain_words.txt` from the npm package retext-simplify.

    npm pack retext-simplify@8.0.0     # then unpack it
    python tools/make_plain_words.py path/to/retext-simplify/package

The package (https://github.com/retextjs/retext-simplify) is under the MIT licence, which NOTICE
keeps; its list goes back to plainlanguage.gov's, which is in the public domain. Only what saves a
reader something is taken: a word of three syllables or more or a phrase, and of what it can become
that which has fewer syllables, the shortest first. A line is `utilize: use`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from readcheck.languages.en._syllables import syllables

TARGET = Path(__file__).resolve().parent.parent / "src/readcheck/languages/en/plain_words.txt"
_ENTRY = re.compile(r"""^  (?:'([^']+)'|(\w+)): \{\n    replace: \[([^\]]*)\]""", re.MULTILINE)
_LONG = 3  # syllables
# What is common in another sense than the one the list means, or plain enough, or what changes the
# grammar around it.
_OTHER_SENSES = frozenset(
    """
    accompany | accorded | accurate | additional | addressees | addresses | afford an
    opportunity | aforementioned | aggregate | all of | alternatively | apparent | appropriate |
    approximate | arrive onboard | as of yet | as prescribed by | as to | as yet | attribute |
    authorise | authorize | belated | benefit | benefit from | busy | by virtue of | capability
    | caution | caveat | cease | children | combat environment | component | concerning |
    consequence | consolidate | constitutes | delete | delivery | designate | desire | determine
    | determined | developed | different | disclose | disseminate | economical | effect |
    eliminate | employ | encounter | enumerate | equipment | equivalent | establish | evaluate |
    evident | exhibit | expeditious | experience | expertise | expiration | failed to | federal
    | formulate | forward | function | held a | heretofore | honest | however | identical |
    identify | immediately | impacted | implement | in accordance with | in addition | in
    between | in view of | in view of the above | inception | incumbent upon | indicate |
    initial | interface | is in consonance with | it appears | it is requested | legacy |
    limited | limited number | magnitude | maximum | minimum | modify | monitor | multiple |
    nevertheless | not many | not often | not unlike | notify | notwithstanding | numerous |
    objective | obligate | on the contrary | one particular | operate | option | parameters |
    participate | particulars | pass away | perform | personnel | point in time | portion |
    possess | practicable | previous | previously | proceed | proficiency | promulgate | provide
    | provided that | recognise | recognize | refer back | regarding | relative | relative to |
    remain | represents | require | requirement | requirements | reside | satisfy | selection |
    similar | similar to | solicit | state-of-the-art | submit | subsequent | subsequently |
    substantial | sufficient | terminate | the undersigned | therefore | this day and age | took
    advantage of | transmit | type | validate | your office
    """.replace("\n    ", " ")
    .strip()
    .split(" | ")
)


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
    saving = [each for each in replacements if spoken(each) < spoken(phrase)]
    return sorted(saving, key=lambda each: (spoken(each), len(each), each))


def main() -> None:
    """Run the command line."""
    kept = {
        phrase.lower(): found
        for phrase, replacements in sorted(entries(Path(sys.argv[1])).items())
        if (found := plainer(phrase, replacements)) and f"{phrase}{found}".isascii()
    }
    lines = (f"{phrase}: {', '.join(found)}\n" for phrase, found in kept.items())
    TARGET.write_text("".join(lines), encoding="ascii")
    print(f"{len(kept)} entries", file=sys.stderr)


if __name__ == "__main__":
    main()
