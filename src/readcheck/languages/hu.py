"""Hungarian."""

from readcheck.languages.model import Abbreviations, Keys, Language, Wording, words

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    script="latin",
    rank=30,
    wording=Wording(
        minutes="perc | perces | percnyi | percet",
        plural="none",
        hours="óra",
        words="szó",
        after=(
            "olvasás | olvasási idő | olvasnivaló | olvasmány | elolvasni | olvasni"
            " | alatt elolvasható | alatt olvasható"
        ),
        labels=(
            "olvasási idő | becsült olvasási idő | elolvasási idő | átlagos olvasási idő"
            " | várható olvasási idő | olvasási ideje | olvasás | olvasás hossza | elolvasás ideje"
            " | olvasási hossz"
        ),
        less="kevesebb mint",
        takes="percnyi",
        about="kb | körülbelül",
        numbers="egy | két / kettő | három | négy | öt | hat | hét | nyolc | kilenc | tíz",
        spaced_groups=True,
    ),
    keys=Keys(
        times="olvasásiidő olvasasiido",
        classes="olvasasi ido",
    ),
    function_words=(
        "a az és hogy nem is egy van de ez meg csak már volt ha mint vagy még azt el ki be"
        " mert aki ami amely lehet majd minden után nagyon kell sem ezt fel én te mi ők pedig"
        " között így akkor itt ott lesz úgy ahol"
    ),
    letters="áéíóöőúüű",
    # Compared with A magyar helyesírás szabályai, 276-278; the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof ifj id özv pl ún ui kb ca cf vö ld szt st gr br mr mrs ált tkp kül i.m a.m gk
            igh képv közp megj
        """),
        finals=words("stb etc fej db ft"),
        others=words("""
            sz szerk kft rt bt zrt nyrt u utca krt tel old o ford kiad évf köt i.e i.sz i.m du jan
            febr márc ápr máj jún júl aug szept okt nov dec ker bek par max min inc ltd co jr sr
            mill ti ált isk hrsz tv vö em fszt rkp mb népr tvr rtg ill
        """),
        starters=words("""
            A Az Egy Ez Ezek Azok Ő Ők Én Te Mi Ti Ön És S De Hanem Vagy Mert Ha Amikor
            Mikor Amíg Bár Hogy Ahogy Mint Ki Hol Hogyan Miért Melyik Most Akkor Itt Ott
            Már Még Is Csak Nem Nincs Van Volt Vannak Voltak Lesz Minden Sok Néhány Más
            Mások Ezért Azért Tehát Azonban Viszont Ugyanakkor Később Ma Tegnap Holnap
            Mindig Talán Így Úgy Ezután Majd
        """),
        labels=words("vitamin csoport típus osztály rész"),
        ordinals=True,
    ),
)
