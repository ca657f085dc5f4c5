"""Portuguese."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        sr sra srs sras srta dr dra drs dras prof profa profª prof.ª eng engº arq exmo exma ilmo
        ilma Gen Cel Cap Ten Maj Sgt Alm Brig Pe Fr D Dom Sto Sta S Des Dep Sen Gov Min p.ex ex cf
        cfr i.e e.g aprox vs v n.b obs
    """),
    finals=words("etc a.m p.m a.c d.c hrs h min seg kg km cm mm"),
    others=words("""
        e.u.a ee.uu no nº n.º núm num pág págs p pp vol vols fig figs art arts cap caps ed eds t
        al ibid id op.cit loc.cit cia inc ltda s.a av r rod pça pç tel ext u.s v.ex.ª v.exa jan
        fev mar abr mai jun jul ago set out nov dez máx mín jr fls séc
    """),
    starters=words("""
        O A Os As Um Uma Uns Umas Ele Ela Eles Elas Eu Tu Você Vocês Nós Se Seu Sua Seus Suas Meu
        Minha Nosso Nossa Este Esta Estes Estas Esse Essa Esses Essas Isso Isto Aquele Aquela
        Aquilo E Ou Mas Porém Contudo Todavia Entretanto Embora Sem Com Por Para De Do Da Dos Das
        Em No Na Nos Nas Ao À Aos Às Ante Após Até Desde Durante Entre Segundo Sob Sobre Quando
        Como Onde Enquanto Porque Pois Que Quem Qual Quais Cada Todo Todos Toda Todas Muitos
        Muitas Alguns Algumas Outro Outra Outros Outras Nenhum Não Sim Já Também Além Assim Então
        Depois Antes Agora Hoje Ontem Amanhã Aqui Ali Há É São Era Foi Foram Está Estão Tem Mais
        Menos Muito Nunca Sempre Talvez Finalmente Portanto
    """),
    labels=words("vitamina grupo tipo classe plano parte anexo hepatite"),
)
