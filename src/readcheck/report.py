"""Report: what one article came to, complete in itself; what every output format renders.

A report holds no source text and no lazy part: it can be sent to another process, kept in a
cache, and rendered long after its file is closed.
"""

# Annotations are values here, not texts: a named tuple compiles each text that it is given.

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from readcheck.article.model import LeftOut
from readcheck.article.parse import input_format
from readcheck.claims.model import Claim, Outcome
from readcheck.findings import NO_DATA, Severity
from readcheck.source import Location, Position

if TYPE_CHECKING:
    from readcheck.prose.model import Counts, Extent
    from readcheck.reading.model import Estimate
    from readcheck.scores.model import Score, Section


class LocatedEdit(NamedTuple):
    """Put `text` in place of what stands at `location`."""

    location: Location
    text: str


class LocatedFix(NamedTuple):
    """A fix whose edits know their lines and columns."""

    edits: tuple[LocatedEdit, ...]
    safe: bool


class LocatedFinding(NamedTuple):
    """A finding with its place, the other places it is about, and its fingerprint.

    The fingerprint stays when lines move and is unique within one article: a hash of the rule, of
    the text it stands on and of how many equal ones came before.
    """

    rule: str
    severity: Severity
    message: str
    location: Location
    fix: LocatedFix | None
    fingerprint: str
    data: Mapping[str, object] = NO_DATA
    related: tuple[Location, ...] = ()


class LocatedClaim(NamedTuple):
    """A claim with its place and what verifying it gave (None for a foreign claim).

    `conventions` names those under which a reading time is exact; it is empty when the run had no
    use for them.
    """

    claim: Claim
    location: Location
    outcome: Outcome | None = None
    reason: str = ""
    computed: str = ""
    conventions: tuple[str, ...] = ()


class HardSentence(NamedTuple):
    """A sentence that costs its readers: how it begins, and by how much the grade is higher for it.

    The grade is that of the formula that decides; in words a language without one has nothing.
    """

    location: Location
    text: str
    words: int
    effect: float

    @property
    def shown(self) -> str:
        """How it begins; dots where it goes on."""
        whole = self.words <= len(self.text.split())
        return self.text if whole else f"{self.text} …"


class Measures(NamedTuple):
    """The figures of one article, which only some output formats and checks need.

    `sections`, `paragraphs` and `hardest` (the sentences that cost most, the hardest first) are
    None where nobody asked for them.
    """

    extent: "Extent"
    counts: "Counts"
    scores: "Mapping[str, Score]"
    estimate: "Estimate"
    sections: "tuple[Section, ...] | None" = None
    paragraphs: "tuple[Section, ...] | None" = None
    hardest: tuple[HardSentence, ...] | None = None


class CrossCheckRow(NamedTuple):
    """One formula's value as computed here and by textstat, and why they differ if they do."""

    formula: str
    ours: float
    textstat: float
    reason: str


class Silenced(NamedTuple):
    """How many findings are not among the report's, by what silenced them.

    `overrides` are those of a configuration file, whose rules differ for some paths.
    """

    comments: int = 0
    front_matter: int = 0
    overrides: int = 0
    baseline: int = 0


class Suspicion(NamedTuple):
    """What is a finding if other pages of the run bear it out, with what that takes.

    `place` are the numbers of the positions of its location, one after another: most suspicions
    come to nothing, and what is made of each is what a run over an unchanged site waits for.
    `waived` tells that a comment of the article silences it.
    """

    rule: str
    severity: str
    place: tuple[int, ...]
    fingerprint: str
    data: Mapping[str, object] = NO_DATA
    waived: bool = False

    def finding(self, message: str = "", data: Mapping[str, object] = NO_DATA) -> LocatedFinding:
        """The finding that it is with what other pages say."""
        half = len(self.place) // 2
        location = Location(Position(*self.place[:half]), Position(*self.place[half:]))
        severity = Severity(self.severity)
        return LocatedFinding(self.rule, severity, message, location, None, self.fingerprint, data)


class Report(NamedTuple):
    """Everything known about one input.

    `selected` tells whether the settings' selector names a part of the page, None where there is
    none. `error` is a one-line text when the input could not be checked; the rest is then empty.
    `language_certainty` is one of `readcheck.prose.language.Certainty`.
    `measures` is None when the run had no use for figures. `convention` is the one that claims
    were held against, if one was set; `grade_formula` the one whose grade counts. `silenced` counts
    the findings that were left out. `cross_check` holds textstat's figures where they were asked
    for. `address` is where the page says that it is published, and `suspicions` is what only the
    other pages of a run can tell; behind a run, what no page of it could. `record` is there in one
    part of a run that several machines share: what merging the parts needs, private to a release.
    """

    path: str
    format: str = ""
    language: str = ""
    language_certainty: str = ""
    title: str | None = None
    chosen: str = ""
    selected: bool | None = None
    left_out: tuple[LeftOut, ...] = ()
    convention: str | None = None
    grade_formula: str = "flesch-kincaid"
    measures: Measures | None = None
    claims: tuple[LocatedClaim, ...] = ()
    findings: tuple[LocatedFinding, ...] = ()
    silenced: Silenced = Silenced()
    cross_check: tuple[CrossCheckRow, ...] = ()
    error: str | None = None
    address: str = ""
    suspicions: tuple[Suspicion, ...] = ()
    record: Mapping[str, object] | None = None

    @property
    def is_list(self) -> bool:
        """Whether the input is no article but tells of others: a feed."""
        return bool(self.format) and input_format(self.format).lists
