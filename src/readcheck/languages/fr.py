"""French.

Syllables as they are spoken in prose: a final -e, -es and the -ent of a verb's third person plural
are silent; -ent in other words (moment, souvent, présent) is not. An e inside a word counts, though
quick speech drops many. i, u, ou and y before a vowel glide into it (nation, nuit, jouer), but not
after two consonants (oublier). Vowels with a diaeresis and é, è before or after another vowel stand
alone (Noël, théâtre).
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
    after,
    words,
)

_NUCLEUS = (
    r"ou[iïî]|iu(?=[ms]$)|(?:ou|[iuüy](?![iuy]))?(?:eau|œu|oeu|aoû|oo|ee|ea|oê|oe(?![fx])|o[uûùiî]|"
    r"a[uiî]|e[uûi]|[aâàeéèêoôœ])(?:y(?![aeéè]))?|u[iî]|[iîïyuûùëü]"
)
# The ending -ent is silent in the third person plural of verbs and spoken in all other words. These
# are the stems of the others, and the verbs among what ends in -ment.
_BEFORE_SPOKEN_ENT = r"""
    \b[vdlcsgp] souv \bav auv ferv conniv parav solv
    [cn]cid fid résid dissid présid évid trid strid céd [pr]ud \bard
    cc noc réc déc esc ic adjac
    \barg urg \bag tang [vm]erg serg terg llig indig glig dilig exig conting rég ulg
    \bpar \bappar transpar fér hér curr torr ligér
    prés \babs \bcons \bress \bcont mécont pét pénit mpot nipot mitt \blat \bpat
    \btal viol excell insol mnol indol kival olyval mbival \brel
    \bopul rpul rbul virul ucul purul raudul latul fécul
    ontin émin immin man rtin abstin pon serp arp frék lok sék flu gru ongu
    \bcouv \bconv laur vinc flor
    [vt]i cli sci ori [fc]ici cipi rédi koti pédi molli détrim
"""
_VERBS_IN_MENT = r"""
    \baim orm irm rim nomm somm gomm arm alm ilm clam [aâ]lm âm îm ôm aum allum fum sum stim anim
    ferm èm gramm flamm ffam \bram \btram \bentam ythm
"""
_SPOKEN_ENT = (
    f"(?=ents?$)(?:{after(_BEFORE_SPOKEN_ENT)}"
    f"|{''.join(f'(?<!{stem})' for stem in _VERBS_IN_MENT.split())}(?<=m))ents?$"
)
_SILENT_ENT = "(?<=[^aeéo])ent$|(?<=[aoeé]i)ent$|(?<=é)ent$"

LANGUAGE = Language(
    code="fr",
    name="French",
    script="latin",
    rank=3,
    wording=Wording(
        minutes="minute / minutes | min | min / mins",
        plural="zero-one-other",
        hours="heure / heures | h",
        seconds="seconde / secondes | sec / secs | s",
        words="mot / mots",
        after=(
            "de lecture | pour lire | à lire | de temps de lecture | de lecture estimée"
            " | de lecture environ"
        ),
        before="lecture de | lecture en | à lire en | lu en | se lit en | lisez en",
        labels=(
            "temps de lecture | durée de lecture | temps de lecture estimé"
            " | temps de lecture estimé à | durée de lecture estimée | temps lecture"
            " | temps de lecture moyen | temps moyen de lecture | temps de lecture approximatif"
            " | temps estimé de lecture | durée estimée de lecture | durée moyenne de lecture"
            " | temps nécessaire à la lecture | lecture estimée | lecture estimée à"
            " | temps de lecture environ | longueur de lecture | temps pour lire"
            " | durée de la lecture"
        ),
        word_labels="nombre de mots | mots",
        less="moins de | moins d' | plus petit que | moins qu'",
        about="environ | env | à peu près | près de",
        to="à",
        numbers="une / un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix",
        spaced_groups=True,
    ),
    dates=Dates(
        months=(
            "janvier / janv | février / févr / fév | mars | avril / avr | mai | juin"
            " | juillet / juil | août | septembre / sept | octobre / oct | novembre / nov"
            " | décembre / déc"
        ),
        published="publié",
        updated="mis à jour",
        on="le",
    ),
    lines=Lines(
        by="par",
        reviewed_by="relu par",
        authors="auteur / auteurs",
        labels="catégorie / catégories | publié le | publié par | mis à jour le",
    ),
    names=Names(
        particles="de la le",
        groups="redaction",
        leads="par",
    ),
    keys=Keys(
        times=(
            "tempsdelecture tempslecture tempslectureestime duréedelecture dureedelecture"
            " dureelecture duréelecture tempsdelectureestimé minutesdelecture"
        ),
        words="nombredemots nombremots nbmots",
        classes="temps de lecture | temps lecture | durée de lecture | duree lecture",
    ),
    conjunctions="et",
    clauses=Clauses(
        20,
        "yoastseo 3.6.0, SentenceLengthInTextAssessment.js",
        "et | mais | ou | donc | car | or | alors que | tandis que | parce que | puisque",
    ),
    function_words=(
        "le la les de des du et est un une dans que qui pour pas sur avec ce cette ces au aux"
        " plus par ne se sont il elle nous vous ils je mais ou où être fait comme leur sa son"
        " ses été tout très même sans peut c'est d'une d'un l'on qu'il n'est aussi"
    ),
    letters="àâçèéêëîïôùûœ",
    abbreviations=Abbreviations(
        titles=words("""
            M MM Mr Mrs Mme Mmes Mlle Mlles dr drs pr Me Mgr St Ste Cie Gal Cdt Cap Col Lt p.ex ex
            cf c.-à-d c.à.d i.e e.g env v vs n.b nb adm apr lt adj capt cne sgt gén lieut lt.-col
        """),
        finals=words("""
            etc h min sec cm km kg a.m p.m av.j.-c apr.j.-c j.-c art sept vol apr.j.c av.j.c
        """),
        others=words("""
            no nos n° p pp t fig chap éd ed coll trad dir al ibid id op.cit loc.cit suiv sq janv
            févr avr juil oct nov déc bd boul av pl rte tél hab inc ltée s.a s.a.r.l u.s e.-u
            n.d.l.r sc lic
        """),
        starters=words("""
            Le La Les L Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces
            C'est Et Mais Ou Or Donc Car Ni En Au Aux À A Dans Par Pour Sur Sous Avec Sans Avant
            Après Depuis Pendant Entre Vers Chez Selon Si Comme Quand Lorsque Puis Alors Ainsi
            Aussi Cependant Toutefois Néanmoins Enfin Ensuite Mon Ma Mes Ton Ta Tes Son Sa Ses
            Notre Nos Votre Vos Leur Leurs Qui Que Quoi Où Comment Pourquoi Quel Quelle Quels
            Quelles Tout Tous Toute Toutes Plus Moins Aucun Aucune Chaque Plusieurs Certains
            Certaines Oui Non Ici Là Voici Voilà Hier Demain Aujourd'hui J'ai Il's D'autres
            D'abord L'homme S'il Qu'il Malgré Grâce Bien Déjà Encore Jamais Toujours Parfois
            Souvent Maintenant Personne Rien Chacun Beaucoup Peu Parce Seul Même Peut-être Bientôt
            Cela Ça Ne
        """),
        months=words("""
            Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
        """),
        labels=words("vitamine groupe type classe plan partie annexe hépatite"),
    ),
    syllables=Nuclei(
        nucleus=_NUCLEUS,
        changes=(
            ("qu|q", "k"),
            ("(?<=g)u(?=[eéèêiîy])|(?<=[gj])e(?=[aâoôu])|(?<=ou)h(?=ai)", ""),
            ("(?<=[pft])ao(?=n)|(?<=s)ao(?=ul)", "a"),
            (_SPOKEN_ENT, "an"),
            (_SILENT_ENT, ""),
            ("ueil", "œil"),
            ("(?<=[aâeouœ])ill?(?=[aeiouéè]|$)|(?<=[aeuœ])ils?$", "j"),
            (r"(?<=\bpa)y(?=s)|(?<=\babba)y", "i·i"),
            ("y(?=[aeiouéèê])|ï(?=[aeou]|$)", "j"),
            ("(?<=[iéu])e(?=r(?:a|i|on|ez)|man$)", ""),
            (r"(?<=\bméd)e(?=cin)|(?<=\bprom)e(?=n)|(?<=\brej)e(?=t)|(?<=êt)e(?=té)", ""),
            ("(?<=[^aeiouyâîïéè])es?$|(?<=[iéuyïœ])es?$", ""),
            ("(?<=[bcdfgptv][rl])(?:i|ou|u)(?=[aâeéèêoô])", r"\g<0>·"),
            ("(?<=[bcdfgptv][rl])ou(?=[iï])", "ou·"),
            ("(?<=é)(?=[aâoiu])|(?<=o)(?=[éèa]|o[pr])|(?<=[oa])(?=[ëï])", "·"),
        ),
        words=(
            f"{LOANS} | 1 jean jeans | 2 puzzle puzzles dj"
            " | 3 USA CIA CEO RER HEC PIB km cm mm kg | 4 RATP"
        ),
        letters="w3y2",
    ),
    read_aloud=ReadAloud(195, 1.46),
)
