"""English."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        mr mrs ms mx messrs mmes mme mlle dr drs prof profs rev revs hon pres gov govs sen sens rep
        reps amb atty gen lt maj col cpl sgt capt cmdr cdr comdr adm brig pvt pfc det insp supt
        supt asst assoc ald dir fr br bro msgr st ste sts mt mts ft pt e.g i.e eg ie cf viz vs
        approx ca c.f lt.col lt.gen maj.gen brig.gen univ dept geo chas wm thos jas jos edw benj
        a.k.a aka n.b nb
    """),
    numbered=words("""
        no nos n° nr p pp pg pgs fig figs vol vols ch chap chaps sec sect secs eq eqs eqn art arts
        para paras par ex exs tab app appx pl pt pts bk bks ver op v vv cl ca c r. fn jan feb mar
        apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun tel ext
        rm apt
    """),
    finals=words("""
        etc a.m p.m am pm hr hrs min mins sec secs lb lbs oz in yd yds mi km cm mm kg ml qt gal
        mph b.c.e c.e
    """),
    others=words("""
        inc co cos corp ltd llc bros jr sr esq al ave blvd rd dr st sts ln pl sq ct hwy pkwy rte
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo
        mont neb nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
        ed eds edn rev trans repr est ext dist div dep intl natl govt mfg assn ph.d d.phil b.a m.a
        b.s m.s b.sc m.sc m.d d.d.s ll.b ll.m r.n u.s u.k u.n e.u n.y d.c l.a n.h n.j a.d b.c incl
        misc fr gk heb lat orig pub ser sp spp var resp temp avg max
    """),
    starters=words("""
        The A An It Its He She They We You I This That These Those There Here His Her Their Our My
        Your What When Where Who Whom Whose Which Why How If As Although Though However Then Than
        Now So Or And But Nor Yet Not No Yes After Before While Whereas Since Because With Without
        From To By Of On In At For Into Upon About Above Among Against Along Across Around Under
        Over Between Through Throughout During Despite Until Till Unless Unlike Like Within Toward
        Towards Did Do Does Is Are Was Were Am Be Been Being Will Would Can Could Should Shall May
        Might Must Have Has Had Let Lets Please Also Both Each Every Either Neither Some Many Most
        Such One Two Three Four Five Six Seven Eight Nine Ten Another Any All Few Several More Much
        Less Perhaps Maybe Instead Finally Later Still Thus Therefore Hence Moreover Furthermore
        Nevertheless Nonetheless Meanwhile Otherwise Besides Today Yesterday Tomorrow Even Ever
        Never Always Often Sometimes Usually Just Only Once Again Indeed According Given Other
        Others Everyone Everything Someone Something Nobody Nothing Anyone Anything Him Them Us
        Me Whether Already Soon Suddenly Eventually Recently Currently Initially Originally Thanks
        Well Oh Ok Okay Sure Maybe Similarly Additionally Consequently Subsequently Afterwards
        Because Because's Try Use See Make Don't Didn't Isn't It's That's There's He's She's We're
        They're You're I'm I've I'd I'll We've We'll They've They'll You'll You've Let's What's
        Who's Here's Where's How's Can't Won't Wasn't Weren't Aren't Couldn't Wouldn't Shouldn't
    """),
    months=words("""
        January February March April May June July August September October November December
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep
        Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Eastern Central Pacific Mountain
        Greenwich
    """),
)
