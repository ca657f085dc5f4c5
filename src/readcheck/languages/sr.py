"""Serbian."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="sr",
    name="Serbian",
    script="cyrillic",
    rank=37,
    wording=Wording(
        minutes=(
            "минут / минута / минута | минуту / минута / минута | мин | minut / minuta / minuta"
            " | min"
        ),
        plural="east-slavic",
        hours="сат / сата / сати | sat / sata / sati",
        words="реч / речи / речи | reč / reči / reči",
        after="читања | читање | за читање | čitanja | čitanje | za čitanje",
        labels=(
            "време читања | време за читање | процењено време читања | трајање читања"
            " | vreme čitanja | vreme za čitanje | procenjeno vreme čitanja | читање | čitanje"
        ),
        word_labels="број речи | broj reči",
        less="мање од | manje od",
        about="око | отприлике | oko | otprilike",
        numbers=(
            "један / једна / једну | два / две | три | четири | пет | шест | седам | осам | девет"
            " | десет"
        ),
        alone="једноминутно=1",
    ),
    keys=Keys(
        times="vremečitanja vremecitanja времечитања",
        classes="vreme citanja",
    ),
    # In Latin letters: Cyrillic ones tell it already.
    function_words=(
        "i je u se na da su za od sa koji koja koje kao što šta ne ali iz o to bi biti po ili"
        " samo ako kada više nije će još do već svi ovo sve bio bila bilo može nego kod nakon"
        " posle pre mnogo jer kako tako gde ko među veoma takođe treba ovde uvek dok niko neko"
        " svako dve obe negde nigde uopšte hiljada hiljade evropski evropska evropske evropskog"
        " evropskoj evrope evropi reč reči mesto mesta mestu vreme deca dece dete čovek svet"
        " sveta svetu poslednji poslednja poslednje poslednjem poslednjih sledeći sledeće deo"
        " delu ceo cele bezbednost bezbednosti saradnja saradnje saradnju januara februara marta"
        " aprila maja juna jula avgusta septembra oktobra novembra decembra odsto mesec meseca"
        " meseci mere rešenje promene uspeh vesti videti biće imaće"
    ),
    letters="ђћџљњјčćđšž",
)
