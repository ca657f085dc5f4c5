"""English."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        mr mrs Ms Mx messrs mmes mme mlle dr drs prof profs Rev Revs Hon Pres Gov Govs Sen Sens
        Rep Reps Amb Atty Gen Lt Maj Col Cpl sgt Capt cmdr cdr comdr adm brig pvt pfc Det Insp
        Supt Asst Assoc Ald Dir Fr Br Bro msgr st ste sts Mt Mts Ft e.g i.e eg ie cf viz vs v n.b
        nb approx ca c.f lt.col lt.gen maj.gen brig.gen univ Geo Chas Wm Thos Jas Jos Edw Benj
        a.k.a aka incl esp fl
    """),
    finals=words("""
        etc a.m p.m am pm hr hrs min mins sec secs lb lbs oz in yd yds mi km cm mm kg ml qt gal
        mph tsp tbsp b.c.e c.e no art op ex tab pub sun sat mar fri ill
    """),
    others=words("""
        inc co Cos corp ltd llc bros jr sr esq al ave blvd rd st sts Ln Pl Sq Ct hwy pkwy rte Jan
        Feb Mar Apr Jun Jul Aug sept Sep Oct Nov Dec Mon tue tues Wed thu thur thurs Fri Ala Ariz
        Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb
        Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Ed eds edn Trans
        repr Est ext dist Div dept intl natl govt mfg assn ph.d d.phil b.a m.a b.s m.s b.sc m.sc
        m.d d.d.s ll.b ll.m r.n u.s u.k u.n e.u n.y d.c l.a n.h n.j a.d b.c misc Gk Heb Lat orig
        ser sp spp avg ft nos n° nr p pp pg pgs fig figs vol vols ch chap chaps sect sects eq eqs
        eqn exs appx pt pts bk bks ver vv cl c r fn tel Apt Rm
    """),
    starters=words("""
        The A An It Its He She They We You I This That These Those There Here His Her Their Our My
        Your What When Where Who Whom Whose Which Why How If As Although Though However Then Now
        So Or And But Nor Yet Not No Yes After Before While Whereas Since Because With Without
        From To By Of On In At For Into Upon About Above Among Against Along Across Around Under
        Over Between Through Throughout During Despite Until Till Unless Unlike Like Within Toward
        Towards Did Do Does Is Are Was Were Am Be Been Being Would Can Could Should Shall Might
        Must Have Has Had Let Lets Please Also Both Each Every Either Neither Some Many Most Such
        One Two Three Four Five Six Seven Eight Nine Ten Another Any All Few Several More Much
        Less Perhaps Maybe Instead Finally Later Still Thus Therefore Hence Moreover Furthermore
        Nevertheless Nonetheless Meanwhile Otherwise Besides Today Yesterday Tomorrow Even Ever
        Never Always Often Sometimes Usually Just Only Once Again Indeed According Given Other
        Others Everyone Everything Someone Something Nobody Nothing Anyone Anything Him Them Us Me
        Whether Already Soon Suddenly Eventually Recently Currently Initially Originally Thanks
        Well Oh Ok Okay Sure Similarly Additionally Consequently Subsequently Afterwards Try Use
        See Make Don't Didn't Isn't It's That's There's He's She's We're They're You're I'm I've
        I'd I'll We've We'll They've They'll You'll You've Let's What's Who's Here's Where's How's
        Can't Won't Wasn't Weren't Aren't Couldn't Wouldn't Shouldn't
    """),
    months=words("""
        January February March April May June July August September October November December
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep
        Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Eastern Central Pacific Mountain
        Greenwich
    """),
    brands=words("Yahoo Jeopardy Yum"),
    labels=words("""
        vitamin plan group type class grade part section appendix hepatitis option team schedule
        exhibit point figure table war act phase title chapter level stage case model series
        component step block line category zone panel
    """),
)
