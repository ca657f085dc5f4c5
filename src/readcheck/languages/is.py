"""Icelandic."""

from readcheck.languages.model import Abbreviations, Dates, Keys, Language, Lines, Wording, words

LANGUAGE = Language(
    code="is",
    name="Icelandic",
    script="latin",
    rank=60,
    wording=Wording(
        minutes="mínúta / mínútur | mínútu / mínútna | mín",
        plural="icelandic",
        hours="klukkustund / klukkustundir",
        words="orð",
        after="lestur | lestrar | í lestri | að lesa | lestrartími",
        labels="lestrartími | áætlaður lestrartími | lestur",
        word_labels="fjöldi orða",
        less="minna en",
        about="um það bil | ca",
        numbers="ein / eina / einnar | tvær | þrjár | fjórar | fimm | sex | sjö | átta | níu | tíu",
    ),
    dates=Dates(
        published="birt",
        updated="uppfært",
    ),
    lines=Lines(
        authors="höfundur / höfundar",
    ),
    keys=Keys(
        times="lestrartimi lestrartími",
    ),
    conjunctions="og",
    abbreviations=Abbreviations(
        titles=words("dr prof hr fr sr t.d þ.e u.þ.b þ.e.a.s sbr sk cf s.s"),
        finals=words("o.s.frv o.fl m.m osfrv e.kr f.kr"),
        others=words("""
            nr bls kr millj tel s kl gr mgr útg jan feb apr ág sept okt nóv des m.a a.m.k s.l
        """),
        starters=words("""
            Það Hann Hún Þeir Þær Þau Ég Þú Við Þið Og En Eða Ef Þegar Hvar Hvers Hvernig Hvað Hver
            Hér Þar Þá Nú Í Á Úr Af Með Eftir Fyrir Undir Yfir Um Til Frá Ekki Já Nei Er Var Voru
            Allir Margir Sumir Þessi Þetta Sá Sú Enginn
        """),
        ordinals=True,
    ),
)
