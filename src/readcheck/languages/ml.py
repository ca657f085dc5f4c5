"""Malayalam."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="ml",
    name="Malayalam",
    script="malayalam",
    rank=68,
    wording=Wording(
        minutes="മിനിറ്റ് | മിനിട്ട് | മിനിറ്റിൽ",
        plural="none",
        words="വാക്ക് / വാക്കുകൾ",
        after="വായന | വായിക്കാൻ | വായിക്കാം | വായനാ സമയം",
        labels="വായനാ സമയം | വായന സമയം",
        about="ഏകദേശം",
    ),
)
