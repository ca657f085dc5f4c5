"""Czech."""

from readcheck.languages.model import Abbreviations, Keys, Language, Nuclei, Wording, words

LANGUAGE = Language(
    code="cs",
    name="Czech",
    script="latin",
    rank=21,
    wording=Wording(
        minutes="minuta / minuty / minut | minutu / minuty / minut | min",
        plural="czech",
        hours="hodina / hodiny / hodin | hod",
        words="slovo / slova / slov",
        after="čtení | ke čtení | na přečtení | čtenia | na čtení | četby | čtecí doba",
        before="přečtete za | přečteno za | čtení zabere | přečtení zabere",
        labels=(
            "doba čtení | čas čtení | délka čtení | odhadovaná doba čtení | čtení na"
            " | přibližná doba čtení | odhad čtení | odhadovaný čas čtení | čas ke čtení"
            " | čas na přečtení | průměrná doba čtení | předpokládaná doba čtení | čtení"
        ),
        word_labels="počet slov | slov",
        less="méně než",
        about="asi | cca | přibližně",
        numbers="jedna / jednu | dvě | tři | čtyři | pět | šest | sedm | osm | devět | deset",
        spaced_groups=True,
    ),
    keys=Keys(
        times="dobačtení dobacteni časčtení cascteni",
        words="početslov pocetslov",
        classes="doba cteni",
    ),
    function_words=(
        "a je v se na že to s z o do i jako ale za by pro si jsem jsou po ve k byl byla bylo"
        " tak od nebo které který která jeho jen už také není může při jak tím když aby ze"
        " před co velmi než pak být má jsme kde mezi jejich"
    ),
    letters="áčďéěíňřšťúůýž",
    # Compared with Internetová jazyková příručka (prirucka.ujc.cas.cz, 780) and Naše řeč 41 (1958),
    # 174; the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof doc ing mgr mudr judr phdr rndr bc např tzv tj tzn sv gen plk mjr kpt por p sl
            st čsl mj cca ca cf srov resp popř příp vč zejm ul nám arch red š bca mvdr thdr paeddr
            rsdr akad ppor npor pplk škpt rtm prap genmjr genpor brig ak m.j kupř event evtl zvl býv
            tč t.č ozn
        """),
        finals=words("atd apod aj etc hod min př.n.l n.l dop odp atp atpod ap"),
        others=words("""
            č čj čl odst písm str s obr tab kap sv roč vyd r stol tis mil mld kč tel nar zem o.s a.s
            s.r.o spol v.o.s inc ltd jr sr př n l max zák sb angl něm lat franc hl ml pozn tř nábř
            okr čís přel překl nakl zemř zal csc drsc čp rkp zkr mn
        """),
        starters=words("""
            V Ve Na Po Od Do Z Ze S Se K Ke O U Za Pro Při Před Přes Pod Nad Mezi Podle
            A Ale I Nebo Však Avšak Proto Protože Když Pokud Jestliže Aby Ať Jak Kde Kdo
            Co Který Která Které To Ten Ta Tento Tato Toto Tyto Tím Tak Také Tam Tady
            Teď Pak Potom Poté Už Již Ještě Jen Jenom Není Je Jsou Byl Byla Bylo Byli
            Bude Budou Já Ty On Ona Ono Oni My Vy Jeho Její Jejich Můj Náš Naše Ne Ano
            Dnes Včera Zítra Nyní Navíc Zatímco Každý Všichni Mnoho Některé Jiné Další
            Podobně Později Naopak Přesto Zde Lze Proč Nikdo Někdo Všechno Nic Něco Někteří Málo
            Během Ačkoli Možná Tedy Brzy Často Někdy Nikdy Vždy Konečně Nejprve Viz Bez
        """),
        labels=words("""
            vitamin skupina typ třída část plán vitaminu vitamínu vitaminy skupiny skupině skupinu
            typu třídy třídě části plánu
        """),
        ordinals=True,
    ),
    # Between consonants, and after one at a word's end, r and l are syllables: prst, vlk, mohl.
    syllables=Nuclei(
        nucleus=(
            "[oae]u|[aáeéěiíoóuúůyý]"
            "|(?<=[bcčdďfghjkmnňpřsštťvzž])[rl](?=[bcčdďfghjkmnňpřsštťvzž]|$)"
        ),
    ),
)
