"""Drafts in five languages: short plain sentences, and three planted long ones."""

from __future__ import annotations

PLAIN = {
    "en": "The sea comes in twice a day. We all know that. The moon pulls at the water.",
    "de": "Das Meer kommt zweimal am Tag. Das wissen wir alle. Der Mond zieht das Wasser an.",
    "fr": "La mer monte deux fois par jour. Nous le savons tous. La lune attire l'eau.",
    "es": "El mar sube dos veces al día. Todos lo sabemos. La luna atrae el agua del mar.",
    "ru": "Море приходит два раза в день. Мы все это знаем. Луна тянет воду к себе.",
}
PLANTED = {
    "en": (
        ("The administration of the harbour acknowledged in the spring of that year that the"
        " deterioration of the quay could no longer be ignored by anybody, and it commissioned an"
        " investigation into the causes of the damage before the elections in the autumn."),
        ("The insurance company had refused to pay for any of the repairs during the whole of the"
        " previous winter; nobody in the municipality believed at the time that the results would"
        " be published before the end of the following financial year."),
        ("The representatives of the fishing communities demanded immediate compensation for their"
        " considerable losses, because the temporary installation on the opposite side of the"
        " estuary had proved to be entirely unsuitable for the larger vessels."),
    ),
    "de": (
        ("Die Verwaltung des Hafens räumte im Frühjahr jenes Jahres ein, dass der Zustand der"
        " Kaimauer nicht länger übersehen werden konnte, und sie beauftragte noch vor den Wahlen"
        " im Herbst eine gründliche Untersuchung der Ursachen."),
        ("Die Versicherungsgesellschaft hatte sich im ganzen vergangenen Winter geweigert,"
        " auch nur einen Teil der Ausbesserungsarbeiten zu bezahlen; niemand in der Gemeinde-"
        "verwaltung glaubte damals an eine baldige Veröffentlichung der Ergebnisse."),
        ("Die Vertreter der Fischereigenossenschaften verlangten eine sofortige Entschädigung für"
        " ihre beträchtlichen Verluste, weil die vorläufige Anlegestelle auf der gegenüberliegenden"
        " Seite der Flussmündung sich als völlig ungeeignet erwiesen hatte."),
    ),
    "fr": (
        ("L'administration du port reconnut au printemps de cette même année que la détérioration"
        " du quai ne pouvait plus être ignorée par personne, et elle commanda une enquête complète"
        " sur les causes des dommages avant les élections de l'automne."),
        ("La compagnie d'assurances avait refusé de payer la moindre réparation pendant la totalité"
        " de l'hiver précédent; personne dans la municipalité ne croyait à cette époque que les"
        " résultats seraient publiés avant la fin de l'année suivante."),
        ("Les représentants des communautés de pêcheurs réclamèrent une indemnisation immédiate de"
        " leurs pertes considérables, parce que l'installation provisoire de l'autre côté de"
        " l'estuaire s'était révélée totalement inadaptée aux plus grands navires."),
    ),
    "es": (
        ("La administración del puerto reconoció en la primavera de aquel año que el deterioro"
        " del muelle ya no podía ser ignorado por nadie, y encargó una investigación completa sobre"
        " las causas de los daños antes de las elecciones del otoño siguiente."),
        ("La compañía de seguros se había negado a pagar cualquiera de las reparaciones en todo"
        " el invierno anterior; nadie en el ayuntamiento creía en aquel momento que los resultados"
        " de la investigación se publicarían antes del final del ejercicio."),
        ("Los representantes de las comunidades de pescadores exigieron una indemnización inmediata"
        " por sus considerables pérdidas, porque la instalación provisional del lado opuesto del"
        " estuario había resultado completamente inadecuada para los barcos mayores."),
    ),
    "ru": (
        ("Администрация порта весной того же самого года признала перед всеми жителями города, что"
        " разрушение причала больше невозможно не замечать, и поручила специальной комиссии"
        " провести подробное исследование причин повреждения."),
        ("Страховая компания на протяжении всей предыдущей зимы отказывалась оплачивать какие бы то"
        " ни было восстановительные работы; никто в муниципалитете тогда не верил в скорое"
        " опубликование результатов этого исследования."),
        ("Представители рыболовецких объединений потребовали немедленного возмещения значительных"
        " убытков своих хозяйств, потому что временное сооружение на противоположной стороне"
        " залива оказалось совершенно непригодным для больших судов."),
    ),
}  # fmt: skip


def draft(language):
    """Markdown with the planted sentences among plain ones."""
    plain = PLAIN[language]
    parts = [f"{plain} {planted} {plain}" for planted in PLANTED[language]]
    return "\n\n".join([*parts, f"{plain} {plain} {plain}"])
