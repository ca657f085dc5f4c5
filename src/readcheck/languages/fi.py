"""Finnish."""

from readcheck.languages.model import Abbreviations, Keys, Language, Rate, ReadAloud, Wording, words

LANGUAGE = Language(
    code="fi",
    name="Finnish",
    script="latin",
    rank=26,
    wording=Wording(
        minutes="minuutti / minuuttia | min | minuutin | minuutissa",
        hours="tunti / tuntia | t",
        words="sana / sanaa",
        after="lukuaika | lukemista | lukea | luettava | lukemiseen | lukemiseksi | lukuaikaa",
        before="lukee | lue | luettavissa",
        labels=(
            "lukuaika | arvioitu lukuaika | lukemisaika | lukemiseen kuluva aika | lukemiseen menee"
            " | keskimääräinen lukuaika | lukuaika noin | lukemisen kesto | lukukesto"
        ),
        word_labels="sanamäärä",
        less="alle | vähemmän kuin",
        about="noin | n | suunnilleen",
        numbers=(
            "yksi / yhden | kaksi | kolme | neljä | viisi | kuusi | seitsemän | kahdeksan"
            " | yhdeksän | kymmenen"
        ),
        spaced_groups=True,
    ),
    keys=Keys(
        times="lukuaika arvioitulukuaika",
        words="sanamäärä",
        classes="lukuaika",
    ),
    function_words=(
        "ja on ei se että oli mutta kun niin ovat hän myös joka kuin tai jos vain ole olla"
        " jotka sen sitä tämä voi nyt mitä minä sinä he me te kanssa ennen jälkeen vielä"
        " koska siitä hyvin sekä kaikki miten joten tässä jo enemmän eivät"
    ),
    letters="äö",
    abbreviations=Abbreviations(
        titles=words("""
            esim ts mm ks vrt n nk nyk ent t.s tri toht prof hra rva nti fil maist ven engl saks
            ransk synt k.o ko mukl huom os ed cf dr ap ip klo tark ao po em so vars yl ylim alk ins
            dipl.ins dipl.ekon toim.joht puh.joht apul.prof lis kapt luutn ylil ev.luutn kenr
            kenr.maj kenr.luutn kers korpr nimim vt apul toim
        """),
        finals=words("jne yms ym tms jms eaa eKr jKr e.Kr j.Kr etc ok mk ml min kk kpl pv vk"),
        others=words("""
            s nro n:o puh milj mrd mrk art kuv taul kert inc ltd co jr sr v max tp esipr lat kuol
            jatk sähköp l tk p k
        """),
        starters=words("""
            Se Ne Hän He Me Minä Sinä Te Tämä Tuo Nämä Nuo Tässä Siinä Siitä Sitä Sen
            Niiden Hänen Heidän Ja Mutta Tai Sekä Vaan Kun Jos Koska Vaikka Että Jotta
            Kuten Mikä Mitä Kuka Missä Miten Miksi Milloin Joka Jotka Nyt Sitten Silloin
            Siellä Täällä Myös Vain Vielä Jo Ei Eivät En Et On Oli Ovat Olivat Kaikki
            Monet Moni Jotkut Muut Muutama Ehkä Lisäksi Kuitenkin Siksi Toisaalta Tänään
            Eilen Huomenna Aina Usein Ennen Jälkeen Kukaan Joku Jokainen Mikään Kyllä Molemmat
            Myöhemmin Pian Joskus Ensin Katso
        """),
        labels=words("vitamiini ryhmä tyyppi luokka osa"),
        ordinals=True,
    ),
    rate=Rate(176, "Siegelman et al. 2022 (MECO), silent, Finnish"),
    read_aloud=ReadAloud(161, 1.59),
)
