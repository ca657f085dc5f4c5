"""French.

Syllables as they are spoken in prose: A final -e, -es and, after a consonant, the -ent of a verb
are silent; -ment is not (souvent, moment and other nouns in -ent are told apart by a list of their
endings). i, u, ou and y before a vowel glide into it (nation, nuit, oui), but not after two
consonants (oublier). Vowels with a diaeresis and é, è before or after another vowel stand alone
(Noël, théâtre).
"""

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
            " | temps de lecture environ"
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
            cf c.-à-d c.à.d i.e e.g env v vs n.b nb adm
        """),
        finals=words("etc h min sec cm km kg a.m p.m av.j.-c apr.j.-c j.-c"),
        others=words("""
            no nos n° p pp vol t fig art chap éd ed coll trad dir al ibid id op.cit loc.cit suiv
            sq janv févr avr juil sept oct nov déc bd boul av pl rte tél hab inc ltée s.a s.a.r.l
            u.s e.-u n.d.l.r sc lic
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
            Souvent
        """),
        months=words("""
            Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
        """),
        labels=words("vitamine groupe type classe plan partie annexe hépatite"),
    ),
    syllables=Nuclei(
        nucleus=(
            "oui|aoû|u[iî]|œu|oe(?=j)|eau|oeu|ill?(?=[aeiouéè])|[iy]?(?:ou|oi|oî|au|eu|ai|aî|ei|[aâàeéèêoôuûùœ])(?:y(?![aeéè]))?"
            "|[iîïyuûëü]"
        ),
        changes=(
            ("qu|q", "k"),
            ("(?<=g)u(?=[eéèêiîy])", ""),
            ("(?<=g)e(?=[aâo])", ""),
            ("(?<=a)y(?=s)", "i·i"),
            ("y(?=[aeiouéèê])", "j"),
            ("(?<=[aeou])ill?(?=[aeoué]|$)", "j"),
            ("(?<=[^maeiouyéèêvcgdr])ent$|(?<=[ao]i)ent$|(?<=^ai)ment$", "m"),
            ("(?<=[^aeiouyâîï])e(?:s)?$|(?<=[iéuy])es?$", ""),
            ("(?<=[aeiouéyè][^aeiouyéèêrl])e(?=[mrl][eai])", ""),
            ("(?<=[aeiou]nt)e(?=m)|(?<=ang)e(?=r)", ""),
            ("i(?=[oaeé])(?<=[bcdfgptv][rl]i)", "i·"),
            ("(?<=é)(?=[aâo])|(?<=o)(?=[éè])|(?<=[oa])(?=ë|ï)", "·"),
        ),
    ),
    read_aloud=ReadAloud(195, 1.46),
)
