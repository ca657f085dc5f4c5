"""Estonian."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="et",
    name="Estonian",
    script="latin",
    rank=56,
    wording=Wording(
        minutes="minut / minutit | minuti | minutiline | minutiga | min",
        hours="tund / tundi",
        words="sõna",
        after="lugemist | lugemine | lugemiseks | lugemisaega | lugemisaeg",
        before="loe | loetav",
        labels=(
            "lugemisaeg | lugemise aeg | hinnanguline lugemisaeg | eeldatav lugemisaeg"
            " | lugemiseks kulub | lugemine"
        ),
        word_labels="sõnade arv",
        less="vähem kui | alla",
        about="umbes | ca",
        numbers=(
            "üks / ühe | kaks / kahe | kolm / kolme | neli / nelja | viis / viie | kuus / kuue"
            " | seitse | kaheksa | üheksa | kümme"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        published="avaldatud",
        updated="uuendatud",
    ),
    lines=Lines(
        authors="autor / autorid",
    ),
    keys=Keys(
        times="lugemisaeg",
    ),
    conjunctions="ja",
    function_words="ja ei on et see ka oli kui aga oma ning mis nii või siis veel ta ma",
    letters="äõöüšž",
)
