"""Portuguese.

Syllables (Brazilian spelling and syllables): A falling diphthong (ai, ei, ou, ão ...) is one
syllable, as are qu and gu before a vowel; a rising pair of vowels is two (di-a, na-ci-o-nal), but
not in an unstressed ending (his-tó-ria). An accented i or u stands alone. No word of the language
ends in b, d, g, p or t: one that is written so is said with a vowel more (David, net).
"""

from readcheck.languages._loans import LOANS
from readcheck.languages.model import (
    Abbreviations,
    Clauses,
    Dates,
    Keys,
    Language,
    Lines,
    Names,
    Nuclei,
    ReadAloud,
    Wording,
    words,
)

# Before a consonant of their own syllable (ruim, Raul, ainda) and nh, i and u stand alone.
_FREE = "(?![mnrlz](?![aeiouhãõáéíóúâêô])|nh)"

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    script="latin",
    rank=6,
    wording=Wording(
        minutes="minuto / minutos | min | min / mins",
        hours="hora / horas | h",
        words="palavra / palavras",
        after="de leitura | para ler | leitura | lendo | de tempo de leitura",
        before="leitura de | leitura em | leia em | ler em | lê-se em | para ler em | se lê em",
        labels=(
            "tempo de leitura | tempo estimado de leitura | leitura | tempo de leitura estimado"
            " | tempo médio de leitura | tempo leitura | duração da leitura | duração de leitura"
            " | leitura estimada | tempo previsto de leitura | tempo aproximado de leitura"
            " | tempo de leitura aproximado | tempo necessário para leitura | tempo para ler"
            " | tempo de leitura médio | comprimento da leitura"
        ),
        word_labels="palavras | número de palavras",
        less="menos de | meno que | menos que",
        about="cerca de | aproximadamente | aprox",
        multiples="mil=1000",
        numbers="um / uma | dois | três | quatro | cinco | seis | sete | oito | nove | dez",
        spaced_groups=True,
    ),
    dates=Dates(
        months=(
            "janeiro / jan | fevereiro / fev | março / mar | abril / abr | maio / mai"
            " | junho / jun | julho / jul | agosto / ago | setembro / set | outubro / out"
            " | novembro / nov | dezembro / dez"
        ),
        published="publicado",
        updated="atualizado",
        on="em",
    ),
    lines=Lines(
        by="por",
        by_unsure="de",
        reviewed_by="revisado por",
        authors="autor",
        labels="data | publicado em | categoria / categorias",
    ),
    names=Names(
        particles="dos da e",
        leads="por",
    ),
    keys=Keys(
        times=(
            "tempodileitura tempodeleitura tempoleitura tempoestimadodeleitura minutosdeleitura"
            " minutosleitura"
        ),
        words="numeropalavras númerodepalavras contagemdepalavras",
        classes="tempo de leitura | tempo leitura",
    ),
    conjunctions="e",
    clauses=Clauses(
        25,
        "yoastseo 3.6.0, sentenceLength.js",
        "e | mas | ou | porém | pois | porque | embora | enquanto | portanto",
    ),
    function_words=(
        "o a os as de do da dos das e é um uma em no na nos nas que com por para não se ao à"
        " mais como mas seu sua são foi também isso este esta ou quando muito já até pela"
        " pelo tem ser está sem você há depois ele ela onde pode só nós"
    ),
    letters="àáâãçéêíóôõú",
    abbreviations=Abbreviations(
        titles=words("""
            sr sra srs sras srta dr dra drs dras prof profa profª prof.ª eng engº arq exmo exma
            ilmo ilma Gen Cel Cap Ten Maj Sgt Alm Brig Pe Fr D Dom Sto Sta S Des Dep Sen Gov Min
            p.ex ex cf cfr i.e e.g aprox vs v n.b obs
        """),
        finals=words("etc a.m p.m a.c d.c hrs h min seg kg km cm mm"),
        others=words("""
            e.u.a ee.uu no nº n.º núm num pág págs p pp vol vols fig figs art arts cap caps ed eds
            t al ibid id op.cit loc.cit cia inc ltda s.a av r rod pça pç tel ext u.s v.ex.ª v.exa
            jan fev mar abr mai jun jul ago set out nov dez máx mín jr fls séc
        """),
        starters=words("""
            O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Tu Você Vocês Nós Se Seu Sua Seus Suas
            Meu Minha Nosso Nossa Este Esta Estes Estas Esse Essa Esses Essas Isso Isto Aquele
            Aquela Aquilo E Ou Mas Porém Contudo Todavia Entretanto Embora Sem Com Por Para De Do
            Da Dos Das Em No Na Nos Nas Ao À Aos Às Ante Após Até Desde Durante Entre Segundo Sob
            Sobre Quando Como Onde Enquanto Porque Pois Que Quem Qual Quais Cada Todo Todos Toda
            Todas Muitos Muitas Alguns Algumas Outro Outra Outros Outras Nenhum Não Sim Já Também
            Além Assim Então Depois Antes Agora Hoje Ontem Amanhã Aqui Ali Há É São Era Foi Foram
            Está Estão Tem Mais Menos Muito Nunca Sempre Talvez Finalmente Portanto Ninguém Nada
            Tudo Poucos Só Ainda Logo
        """),
        labels=words("vitamina grupo tipo classe plano parte anexo hepatite"),
    ),
    syllables=Nuclei(
        nucleus=(
            f"[aeo]y|ã[eo]|õe(?!m)|[aeoáéóâêôã][iu]{_FREE}|[iu]u(?=i)|ui{_FREE}|iu|[aeiouáéíóúâêôãõàüy]"
        ),
        changes=(
            ("qu(?=[aeioáéíóâêã])", "q"),
            ("gu(?=[aeioáéíóâêã])", "g"),
            ("(?<=[áéíóúâêô][^aeiou])i(?=[aoe]s?$)|(?<=[áéíóúâêô][^aeiou]{2})i(?=[aoe]s?$)", ""),
            ("(?<=[áéíóúâêô][^aeiou])u(?=[aoe]s?$)", ""),
            ("(?<=pro)(?=ib)|(?<=re)(?=ini[cn])", "·"),
            # No word of Portuguese ends in a stop: borrowed ones get a vowel (*internet*, *rock*).
            ("(?<=[bdkpt])$|(?<=[aeiouáéíóúâêô]g)$", "e"),
        ),
        # Behind a stop within a word comes a vowel, too: fei-ce-bu-que.
        words=(
            f"{LOANS} | 1 ao aos | 2 dj cache tweet break beat | 3 CIA CEO EUA"
            " | 3 hardware software layout | 4 facebook feedback notebook"
        ),
        letters="f2h2j2l2m2n2r2s2w3y3",
    ),
    read_aloud=ReadAloud(181, 1.35),
)
