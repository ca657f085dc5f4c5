"""Polish."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        p dr prof mgr inż hab doc ks św gen płk ppłk mjr kpt por ppor sierż red abp bp o s np m.in
        tzn tzw tj tzv ok ur zm ww wg zob pt ul al pl os im dot ds ws wz m n.p i.e e.g cyt jw sp
        nt nb r w
    """),
    finals=words("itd itp etc r w n.e p.n.e godz wł in zł gr tys"),
    others=words("""
        nr str s t tom rys tab ust art poz pkt lit rozdz wyd mln mld woj pow gm tel kom co inc jr
        wiek u.s sek min max st pł hr dyr kg cm km
    """),
    starters=words("""
        W We Z Ze Na Do Od Po Przed Przez Przy Za Pod Nad O U Dla Bez Między I A Ale Lecz Jednak
        Oraz Albo Lub Więc Zatem Dlatego Bo Ponieważ Gdy Kiedy Jeśli Jeżeli Choć Chociaż Jak Gdzie
        Kto Co Czy Który Która Które Ten Ta To Te Ci Tego Tej Tych Tym Jest Są Był Była Było Byli
        Były Będzie On Ona Ono Oni One Ja Ty My Wy Jego Jej Ich Mój Moja Nasz Nasza Nie Tak Już
        Jeszcze Też Także Również Tylko Teraz Potem Później Wtedy Tam Tu Tutaj Dziś Dzisiaj
        Wczoraj Jutro Każdy Wszyscy Wiele Wielu Niektórzy Inne Inni Żaden Może Zawsze Nigdy Nawet
        Ponadto Natomiast Według Podczas
    """),
    labels=words("witamina grupa typ klasa plan część"),
)
