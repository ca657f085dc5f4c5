"""Croatian."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="hr",
    name="Croatian",
    script="latin",
    rank=35,
    wording=Wording(
        minutes=(
            "minuta / minute / minuta | minut / minuta / minuta | minutu / minute / minuta | min"
        ),
        plural="east-slavic",
        hours="sat / sata / sati",
        words="riječ / riječi / riječi",
        after="čitanja | čitanje | za čitanje | za pročitati | čitati",
        before="pročitajte za | čita se",
        labels=(
            "vrijeme čitanja | procijenjeno vrijeme čitanja | trajanje čitanja"
            " | prosječno vrijeme čitanja | čitanje"
        ),
        word_labels="broj riječi",
        less="manje od",
        about="oko | otprilike | cca",
        numbers=(
            "jedna / jednu / jedan | dvije / dva | tri | četiri | pet | šest | sedam | osam | devet"
            " | deset"
        ),
    ),
    keys=Keys(
        times="vrijemečitanja vrijemecitanja",
        classes="vrijeme citanja",
    ),
    function_words=(
        "i je u se na da su za od s koji koja koje kao što ne ali iz o to bi biti po ili samo"
        " ako kada više nije će još do već svi ovo sve bio bila bilo može nego kod nakon"
        " prije mnogo jer kako tako gdje među vrlo"
    ),
    letters="čćđšž",
)
