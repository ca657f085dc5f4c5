"""Gujarati."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="gu",
    name="Gujarati",
    script="gujarati",
    rank=59,
    wording=Wording(
        minutes="મિનિટ | મિનિટમાં | મિનિટનું | મિનિટની",
        plural="none",
        hours="કલાક",
        words="શબ્દ / શબ્દો",
        after="વાંચન | વાંચો | વાંચવા માટે | વાંચવાનો સમય",
        labels="વાંચવાનો સમય | વાંચન સમય | અંદાજિત વાંચન સમય",
        about="આશરે | લગભગ",
    ),
    conjunctions="અને",
)
