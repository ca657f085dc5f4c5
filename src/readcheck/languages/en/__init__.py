"""English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.languages.model import (
    Abbreviations,
    Clauses,
    Dates,
    Keys,
    Language,
    Lines,
    Names,
    Rate,
    ReadAloud,
    Wording,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _counter() -> Callable[[str], int]:
    """What counts by CMUdict: a table that is loaded when a word is to be counted."""
    from readcheck.languages.en._syllables import syllables

    return syllables


def _plain_words() -> Mapping[str, tuple[str, ...]]:
    """What is easier to read than some hard words: a table that is loaded when asked for."""
    from readcheck.languages.en._plain_words import plain_words

    return plain_words()


def _article(word: str) -> str:
    """What stands before a word: "a sign", "an aim", "a use", "an hour"."""
    from readcheck.languages.en._plain_words import article

    return article(word)


LANGUAGE = Language(
    code="en",
    name="English",
    script="latin",
    rank=1,
    wording=Wording(
        minutes="minute / minutes | min | min / mins | m",
        hours="hour / hours | hr | hr / hrs | h",
        seconds="second / seconds | sec / secs | s",
        words="word / words",
        after="read | to read",
        before="read in",
        labels=(
            "reading time | read time | time to read | readtime | reading length | reading duration"
            " | 📖 | time needed to read | read duration | read length | length of read"
            " | time required to read | required reading time | expected reading time"
            " | duration of reading | length of reading | time for reading | article reading time"
            " | your reading time | time of reading | reading time required"
            " | time to read this article | time to read this post"
        ),
        word_labels=(
            "word count | wordcount | words | word count in article | words count in article"
            " | number of words | total words"
        ),
        less="less than | under | fewer than",
        about="about | around | approx | approximately | roughly | ca | circa | almost | nearly",
        estimated="estimated | est | average | avg | approximate | typical | total",
        to="to",
        multiples="k=1000",
        numbers=(
            "one / a / an | two | three | four | five | six | seven | eight | nine | ten | eleven"
            " | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen"
            " | twenty"
        ),
        adjective=True,
    ),
    dates=Dates(
        months=(
            "January / Jan | February / Feb | March / Mar | April / Apr | May | June / Jun"
            " | July / Jul | August / Aug | September / Sep / Sept | October / Oct"
            " | November / Nov | December / Dec"
        ),
        weekdays=(
            "Monday / Mon | Tuesday / Tues / Tue | Wednesday / Wed"
            " | Thursday / Thurs / Thur / Thu | Friday / Fri | Saturday / Sat | Sunday / Sun"
        ),
        published=(
            "published | posted | first published | first posted | originally published"
            " | originally posted | publication date | date published"
        ),
        updated="updated | modified | last updated | last modified",
        on="on | date",
    ),
    lines=Lines(
        by="by",
        credits="written | posted | published | words | story | text",
        reviewed_by="reviewed by | checked by | verified by",
        done=(
            "reviewed | checked | edited | written | posted | published"
            " | updated | modified | authored | verified | approved | illustrated"
            " | photographed | translated | created | submitted | contributed"
        ),
        manner=(
            "medically | clinically | scientifically | legally | technically | expert | peer | fact"
        ),
        again="last | first | originally",
        authors="author / authors",
        reviewers="reviewer / reviewers | medical reviewer",
        labels=(
            "tag / tags | tagged | category / categories | filed under | topic / topics"
            " | keyword / keywords | writer / writers | editor / editors"
            " | contributor / contributors | translator / translators | byline | date | words"
            " | character count | share | share this | source | photo / photos"
            " | photo credit / photo credits"
        ),
        buttons=(
            "share | tweet | print | save | follow us | copy link | share this | share this *"
        ),
        counters=(
            "comment / comments | view / views | share / shares | like / likes | clap / claps"
            " | no comments | leave a comment | day ago / days ago | hour ago / hours ago"
            " | week ago / weeks ago | month ago / months ago | year ago / years ago"
        ),
    ),
    names=Names(
        titles=(
            "dr drs prof professor sir dame lord lady mr mrs ms miss mx rev hon phd md do rn"
            " np pa dds dmd dvm mph mba ma msc bsc ba bs mbbs frcp facp facs faap jd esq llb"
            " llm rd rdn ld cpa cfa pe jr sr ii iii iv med pharmd psyd edd rph lcsw bcps"
            " cissp"
        ),
        groups=(
            "staff team admin administrator editor editors editorial desk newsroom news media"
            " inc llc ltd foundation group press agency contributor contributors guest author"
            " authors writer writers company clinic hospital institute university school"
            " college association society magazine blog times post journal network"
            " corporation corp department office service services board committee council"
            " center centre community project reporter reporters correspondent columnist"
            " journalist officer attorney marketing chief director manager founder ceo"
            " specialist consultant user webmaster root support coordinator executive"
            " strategist intern producer president software labs technologies technology"
            " solutions systems studio studios digital agency security guide guides review"
            " reviews blogger blogs online club library museum government wiki docs"
            " documentation developers engineering content social unknown anonymous"
        ),
        leads="by",
        joins="with",
        short_forms=(
            "bob robert | bill william | will william | ted edward | tony anthony"
            " | tom thomas | jim james | dick richard | peggy margaret | jack john"
            " | chuck charles | hank henry | alex sandra | kate catherine"
        ),
    ),
    keys=Keys(
        times=(
            "readingtime readtime timetoread timerequired minutesread minread minsread readingmin"
            " estimatedreadingtime estimatedreadtime estreadtime estreadingtime"
            " estimatedtimetoread readingminutes readminutes readtimeminutes"
            " readingtimeminutes readingtimeinminutes readtimeinminutes minutestoread"
            " readingduration readduration readinglength minuteread readmins readmin"
            " readingmins minstoread"
        ),
        words="wordcount words numwords numberofwords wordscount",
    ),
    conjunctions="and",
    clauses=Clauses(
        25,
        "GOV.UK style guide (2014)",
        "and | but | or | so | yet | while | whereas | because | although | though | since",
        listing="and | but | or | yet | while",
        subjects="i you he she it we they this that these those there everyone nobody someone",
        verbs=(
            "is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't does"
            " do did doesn't don't didn't can could can't couldn't will would won't wouldn't may"
            " might must should shouldn't shall cannot goes went comes came makes made takes took"
            " gives gave says said gets got knows knew sees saw finds found becomes became keeps"
            " kept tells told seems seemed began brings brought leaves stood lay lies sat ran wrote"
            " spoke rose fell grew drew drove broke chose wants wanted feels felt means meant"
        ),
        relatives="that which who whose whom where when if as to how why what whether than because",
        conditions="if when while as once unless since because although though before after until",
    ),
    plain_words=_plain_words,
    article=_article,
    function_words=(
        "the and of to that with for this are from you which have they it be by your was not"
        " or can will would there their has been these when if more but we were what he she"
        " his her an on as at into than about how do does a is in so no up out all any some"
        " just most one each only also while because two after over see use"
    ),
    abbreviations=Abbreviations(
        titles=words("""
            mr mrs Ms Mx messrs mmes mme mlle dr drs prof profs Rev Revs Hon Pres Gov Govs Sen
            Sens Rep Reps Amb Atty Gen Lt Maj Col Cpl sgt Capt cmdr cdr comdr adm brig pvt pfc Det
            Insp Supt Asst Assoc Ald Dir Fr Br Bro msgr st ste sts Mt Mts Ft e.g i.e eg ie cf viz
            vs v n.b nb approx ca c.f lt.col lt.gen maj.gen brig.gen univ Geo Chas Wm Thos Jas Jos
            Edw Benj a.k.a aka incl esp fl
        """),
        finals=words("""
            etc a.m p.m am pm hr hrs min mins sec secs lb lbs oz in yd yds mi km cm mm kg ml qt
            gal mph tsp tbsp b.c.e c.e no art op ex tab pub sun sat mar fri ill
        """),
        others=words("""
            inc co Cos corp ltd llc bros jr sr esq al ave blvd rd st sts Ln Pl Sq Ct hwy pkwy rte
            Jan Feb Mar Apr Jun Jul Aug sept Sep Oct Nov Dec Mon tue tues Wed thu thur thurs Fri
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss
            Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Ed
            eds edn Trans repr Est ext dist Div dept intl natl govt mfg assn ph.d d.phil b.a m.a
            b.s m.s b.sc m.sc m.d d.d.s ll.b ll.m r.n u.s u.k u.n e.u n.y d.c l.a n.h n.j a.d b.c
            misc Gk Heb Lat orig ser sp spp avg ft nos n° nr p pp pg pgs fig figs vol vols ch chap
            chaps sect sects eq eqs eqn exs appx pt pts bk bks ver vv cl c r fn tel Apt Rm
        """),
        starters=words("""
            The A An It Its He She They We You I This That These Those There Here His Her Their
            Our My Your What When Where Who Whom Whose Which Why How If As Although Though However
            Then Now So Or And But Nor Yet Not No Yes After Before While Whereas Since Because
            With Without From To By Of On In At For Into Upon About Above Among Against Along
            Across Around Under Over Between Through Throughout During Despite Until Till Unless
            Unlike Like Within Toward Towards Did Do Does Is Are Was Were Am Be Been Being Would
            Can Could Should Shall Might Must Have Has Had Let Lets Please Also Both Each Every
            Either Neither Some Many Most Such One Two Three Four Five Six Seven Eight Nine Ten
            Another Any All Few Several More Much Less Perhaps Maybe Instead Finally Later Still
            Thus Therefore Hence Moreover Furthermore Nevertheless Nonetheless Meanwhile Otherwise
            Besides Today Yesterday Tomorrow Even Ever Never Always Often Sometimes Usually Just
            Only Once Again Indeed According Given Other Others Everyone Everything Someone
            Something Nobody Nothing Anyone Anything Him Them Us Me Whether Already Soon Suddenly
            Eventually Recently Currently Initially Originally Thanks Well Oh Ok Okay Sure
            Similarly Additionally Consequently Subsequently Afterwards Try Use See Make Don't
            Didn't Isn't It's That's There's He's She's We're They're You're I'm I've I'd I'll
            We've We'll They've They'll You'll You've Let's What's Who's Here's Where's How's
            Can't Won't Wasn't Weren't Aren't Couldn't Wouldn't Shouldn't Somebody Everybody None
            Add Ask Choose Click Compile Connect Enter Go Insert Keep Put Reboot Remove Restart Take
            Wait
        """),
        months=words("""
            January February March April May June July August September October November December
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug
            Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Eastern Central Pacific
            Mountain Greenwich
        """),
        labels=words("""
            vitamin plan group type class grade part section appendix hepatitis option team schedule
            exhibit point figure table war act phase title chapter level stage case model series
            component step block line category zone panel size answer question lot room drive gate
            hall terminal platform row building unit wing floor key button seat track an port slot
            bay aisle dock apartment suite deck cabin locker shelf exit annex variant tier tray
            diagram chart paragraph clause battery division
        """),
    ),
    syllables=_counter,
    rate=Rate(238, "Brysbaert 2019, silent, English non-fiction"),
    read_aloud=ReadAloud(228, 1.49),
)
