"""Polish.

Syllables: Every vowel is one, but an i before another vowel only softens the consonant, and au and
eu are one syllable where they begin a word of foreign origin (auto, Europa) or follow its first
consonant (pauza). Prefixes keep their vowel (na-uczyciel).
"""

from readcheck.languages._loans import LOANS
from readcheck.languages.model import (
    Abbreviations,
    Clauses,
    Dates,
    Keys,
    Language,
    Names,
    Nuclei,
    ReadAloud,
    Wording,
    words,
)

LANGUAGE = Language(
    code="pl",
    name="Polish",
    script="latin",
    rank=8,
    wording=Wording(
        minutes="minuta / minuty / minut | minutę / minuty / minut | min",
        plural="polish",
        hours="godzina / godziny / godzin | godzinę / godziny / godzin | godz",
        words="słowo / słowa / słów",
        after=(
            "aby przeczytać | czytania | czytanie | na przeczytanie | lektury | do przeczytania"
            " | na czytanie | na lekturę"
        ),
        before=(
            "przeczytasz w | przeczytasz to w | przeczytaj w | czytaj | przeczytanie zajmie"
            " | lektura zajmie | czyta się | do przeczytania w"
        ),
        labels=(
            "czas czytania | szacowany czas czytania | czas lektury | przybliżony czas czytania"
            " | średni czas czytania | przewidywany czas czytania | orientacyjny czas czytania"
            " | czas przeczytania | czas na przeczytanie | czas trwania lektury | czytanie"
            " | czas potrzebny na przeczytanie | długość czytania"
        ),
        word_labels="liczba słów | słów",
        less="mniej niż | poniżej",
        about="ok | około",
        multiples="tys=1000",
        numbers=(
            "jedna / jedną | dwie | trzy | cztery | pięć | sześć | siedem | osiem | dziewięć"
            " | dziesięć"
        ),
        spaced_groups=True,
    ),
    dates=Dates(
        published="opublikowano",
        updated="zaktualizowano",
    ),
    names=Names(
        short_forms="gosia malgorzata",
    ),
    keys=Keys(
        times="czasczytania",
        words="liczbasłów liczbaslow",
        classes="czas czytania",
    ),
    conjunctions="i",
    clauses=Clauses(
        20,
        "yoastseo 3.6.0, SentenceLengthInTextAssessment.js",
        "i | a | ale | lub | albo | więc | jednak | ponieważ | bo | chociaż | natomiast",
    ),
    function_words=(
        "i w z na nie się że do jest to o jak ale po co tak za od przez dla czy są może być"
        " był była było tym tego które który która ich jego tylko już także oraz ma przy pod"
        " we ze gdy bardzo jeszcze kiedy można bez więc przed mnie nas lub"
    ),
    letters="ąćęłńóśźż",
    abbreviations=Abbreviations(
        titles=words("""
            p dr prof mgr inż hab doc ks św płk ppłk mjr kpt por ppor sierż red abp bp o s np m.in
            tzn tzw tj tzv ok ur zm ww wg zob pt ul al pl os dot ds ws wz m n.p i.e e.g cyt jw sp nt
            nb r w
        """),
        finals=words("itd itp etc r w n.e p.n.e godz wł in zł gr tys proc"),
        others=words("""
            nr str s t rys tab ust art poz pkt lit rozdz wyd mln mld woj pow gm tel kom inc jr wiek
            u.s sek min max st pł hr dyr kg cm km im gen
        """),
        starters=words("""
            W We Z Ze Na Do Od Po Przed Przez Przy Za Pod Nad O U Dla Bez Między I A Ale Lecz
            Jednak Oraz Albo Lub Więc Zatem Dlatego Bo Ponieważ Gdy Kiedy Jeśli Jeżeli Choć
            Chociaż Jak Gdzie Kto Co Czy Który Która Które Ten Ta To Te Ci Tego Tej Tych Tym Jest
            Są Był Była Było Byli Były Będzie On Ona Ono Oni One Ja Ty My Wy Jego Jej Ich Mój Moja
            Nasz Nasza Nie Tak Już Jeszcze Też Także Również Tylko Teraz Potem Później Wtedy Tam
            Tu Tutaj Dziś Dzisiaj Wczoraj Jutro Każdy Wszyscy Wiele Wielu Niektórzy Inne Inni
            Żaden Może Zawsze Nigdy Nawet Ponadto Natomiast Według Podczas Dlaczego Nikt Ktoś Każda
            Wszystko Nic Coś Mało Wkrótce Często Czasem Wreszcie Najpierw Zobacz
        """),
        labels=words("witamina grupa typ klasa plan część"),
    ),
    syllables=Nuclei(
        nucleus="[aąeęioóuy]",
        changes=(
            (r"i(?=[aeou])(?<=\b[bdfgkptw][lr]i)", "i·"),
            ("i(?=[aąeęioóu])", ""),
            (r"a(?=u)(?:(?<=\b[nz]a)|(?<=\bnie[nz]a)|(?<=na)(?=uk))(?!uczyciel)", "a·"),
            ("au", "a"),
            (r"eu(?=[rdtmk])(?:(?<=\beu)|(?<=[aiocfhr]eu)|(?<=[bp]seu)|(?<=peu)|(?<=\bneu))", "e"),
        ),
        words=f"{LOANS} | 2 dj | 3 USA CIA CEO",
        letters="y2",
    ),
    read_aloud=ReadAloud(166, 1.31),
)
