"""For which languages it was measured how right readcheck is, on texts and words of other people.

`docs/accuracy.md` has the figures. Whoever measures a language adds it here.
"""

from readcheck.languages.model import words

MEASURED = {
    "sentences": words("cs da de el en es fi fr it ja nb nl pl pt ru sv uk zh"),
    "syllables": words("de en es fr it nl pl pt sv"),
    "detection": words("""
        ar cs da de el en es fi fr he hi hr id it ja ko nb nl pl pt ro ru sk sl sr sv tr uk vi zh
    """),
    "formulas": words("en"),
    "speed": words("en nl fi ko ru"),
    "wordings": words("en zh"),
}
"""What can be measured, with the codes of the languages.

Of formulas, whose ranges hold; of a speed, those who were timed; of wordings, whose claims were
found on pages that real generators built.
"""
