"""Language detection beside other detectors, on the first words of sentences of treebanks."""

from __future__ import annotations

import hashlib
from collections import Counter
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from readcheck.prose.language import Certainty, detect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Detector = Callable[[str], str]

TEXTS = "languages/sentences.tsv"
LENGTHS = (5, 10, 20)  # words
UNSPACED = {"zh", "ja"}
CHARACTERS = 2  # of these to a word
CONFUSED = 8  # pairs shown
_HALF = 5  # The byte of a sentence's hash whose lowest bit says which half it is of.
_SAME = {"no": "nb", "nn": "nb"}


class Cut(NamedTuple):
    """The first words of a sentence, how many they are, and the language that it is in."""

    language: str
    words: int
    text: str


def section(corpus: Path) -> str:
    """The Markdown section on languages; `corpus` is the folder that holds the sentences."""
    parts = ["## Languages", ""]
    path = corpus / TEXTS
    if not path.is_file():
        return "\n".join([*parts, f"Not measured, `{TEXTS}` is not there."])
    cuts = [cut for sentence in _sentences(path) for cut in _cuts(*sentence)]
    languages = sorted({cut.language for cut in cuts})
    found = {
        name: [detector(cut.text) == cut.language for cut in cuts]
        for name, detector in _detectors().items()
    }
    measured_on = (
        f"The first words of sentences of treebanks in {len(languages)} languages"
        f" ({', '.join(languages)}; Universal Dependencies, of Chinese and Japanese"
        f" {CHARACTERS} characters for a word). Thresholds were set on one half of the sentences,"
        " by hash; these are the other. Nothing of them is in the profiles. Peers choose among all"
        " languages that they know; Nynorsk counts as Norwegian."
    )
    parts += [
        measured_on,
        "",
        "| detector | " + " | ".join(f"{n} words" for n in LENGTHS) + " |",
        "| --- |" + " --: |" * len(LENGTHS),
        *(_row(name, right, cuts) for name, right in found.items()),
        "",
        "The same by language, cuts of every length together:",
        "",
        f"| language | texts | {' | '.join(found)} |",
        "| --- |" + " --: |" * (len(found) + 1),
        *(_row_of(language, found, cuts) for language in languages),
        "",
        *_own(cuts),
    ]
    missing = [name for name in _PEERS if find_spec(name) is None]
    if missing:
        parts += ["", f"Not installed, so not run: {', '.join(missing)}."]
    return "\n".join(parts)


def _sentences(path: Path) -> Iterator[tuple[str, str]]:
    """Each sentence of the half that nothing was set on, after its language."""
    for line in path.read_text("utf-8").splitlines():
        language, text = line.split("\t")
        if hashlib.sha256(text.encode()).digest()[_HALF] % 2:
            yield language, text


def _cuts(language: str, text: str) -> Iterator[Cut]:
    for words in LENGTHS:
        if language in UNSPACED:
            if len(text) >= words * CHARACTERS:
                yield Cut(language, words, text[: words * CHARACTERS])
        elif len(split := text.split()) >= words:
            yield Cut(language, words, " ".join(split[:words]))


def _row(name: str, right: list[bool], cuts: list[Cut]) -> str:
    """A detector's share of cuts of each length."""
    of_length = (_where(right, [cut.words == n for cut in cuts]) for n in LENGTHS)
    return f"| {name} | {' | '.join(f'{_share(part):.3f}' for part in of_length)} |"


def _row_of(language: str, found: dict[str, list[bool]], cuts: list[Cut]) -> str:
    """A language's share by each detector."""
    own = [cut.language == language for cut in cuts]
    shares = " | ".join(f"{_share(_where(right, own)):.3f}" for right in found.values())
    return f"| {language} | {sum(own)} | {shares} |"


def _where(right: list[bool], chosen: list[bool]) -> list[bool]:
    return [one for one, is_chosen in zip(right, chosen, strict=True) if is_chosen]


def _own(cuts: list[Cut]) -> Iterator[str]:
    """Which languages readcheck takes for which, and whether it knows how sure it is."""
    told = [(cut, detect(cut.text)) for cut in cuts]
    wrong = Counter((cut.language, one.language) for cut, one in told)
    pairs = [(a, b, n) for (a, b), n in wrong.most_common() if a != b][:CONFUSED]
    confused = ", ".join(f"{a} for {b} ({n})" for a, b, n in pairs)
    yield f"Taken by readcheck for another most often, of {len(cuts)}: {confused}."
    yield ""
    yield "| readcheck says | texts | right |"
    yield "| --- | --: | --: |"
    for certainty in (Certainty.SURE, Certainty.LIKELY, Certainty.GUESS):
        right = [cut.language == one.language for cut, one in told if one.certainty is certainty]
        yield f"| {certainty} | {len(right)} | {_share(right):.3f} |"


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)


def _detectors() -> dict[str, Detector]:
    peers = {name: make() for name, make in _PEERS.items() if find_spec(name) is not None}
    return {"readcheck": lambda text: detect(text).language, **peers}


def _lingua() -> Detector:
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().build()

    def told(text: str) -> str:
        found = detector.detect_language_of(text)
        code = "" if found is None else found.iso_code_639_1.name.lower()
        return _SAME.get(code, code)

    return told


def _py3langid() -> Detector:
    import py3langid

    def told(text: str) -> str:
        code = py3langid.classify(text)[0]
        return _SAME.get(code, code)

    return told


_PEERS: dict[str, Callable[[], Detector]] = {"lingua": _lingua, "py3langid": _py3langid}
