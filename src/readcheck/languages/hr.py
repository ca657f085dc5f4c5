"""Croatian."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="hr",
    name="Croatian",
    script="latin",
    rank=35,
    function_words=(
        "i je u se na da su za od s koji koja koje kao što ne ali iz o to bi biti po ili samo"
        " ako kada više nije će još do već svi ovo sve bio bila bilo može nego kod nakon"
        " prije mnogo jer kako tako gdje među vrlo"
    ),
    letters="čćđšž",
)
