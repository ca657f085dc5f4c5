"""French."""

from readcheck.prose.abbreviations.base import Abbreviations, words

ROW = Abbreviations(
    titles=words("""
        M MM Mr Mrs Mme Mmes Mlle Mlles dr drs pr Me Mgr St Ste Cie Gal Cdt Cap Col Lt p.ex ex cf
        c.-à-d c.à.d i.e e.g env v vs n.b nb adm
    """),
    finals=words("etc h min sec cm km kg a.m p.m av.j.-c apr.j.-c j.-c"),
    others=words("""
        no nos n° p pp vol t fig art chap éd ed coll trad dir al ibid id op.cit loc.cit suiv sq
        janv févr avr juil sept oct nov déc bd boul av pl rte tél hab inc ltée s.a s.a.r.l u.s
        e.-u n.d.l.r sc lic
    """),
    starters=words("""
        Le La Les L Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Tu Ce Cet Cette Ces C'est
        Et Mais Ou Or Donc Car Ni En Au Aux À A Dans Par Pour Sur Sous Avec Sans Avant Après
        Depuis Pendant Entre Vers Chez Selon Si Comme Quand Lorsque Puis Alors Ainsi Aussi
        Cependant Toutefois Néanmoins Enfin Ensuite Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos
        Votre Vos Leur Leurs Qui Que Quoi Où Comment Pourquoi Quel Quelle Quels Quelles Tout Tous
        Toute Toutes Plus Moins Aucun Aucune Chaque Plusieurs Certains Certaines Oui Non Ici Là
        Voici Voilà Hier Demain Aujourd'hui J'ai Il's D'autres D'abord L'homme S'il Qu'il Malgré
        Grâce Bien Déjà Encore Jamais Toujours Parfois Souvent
    """),
    months=words("""
        Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
    """),
    labels=words("vitamine groupe type classe plan partie annexe hépatite"),
)
