"""Szigriszt-Pazos (perspicuity): how easy Spanish prose is to read, 100 very easy, 0 very hard.

    206.835 - 62.3 x (syllables / words) - (words / sentences)

Flesch's yardstick refitted to Spanish; many print 207 for the constant. The labels are the INFLESZ
scale, which Barrio-Cantalejo and others fitted to what Spanish readers read: under 40 very
difficult (university, scientific), 40-55 somewhat difficult (secondary school, popular science,
specialised press), 55-65 standard, 65-80 quite easy (primary school, tabloids), over 80 very easy
(comics). It claims no school grade.

Source: F. Szigriszt Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito:
fórmula de perspicuidad, dissertation, Universidad Complutense de Madrid; I. M. Barrio-Cantalejo
et al. (2008), Validación de la Escala INFLESZ, Anales del Sistema Sanitario de Navarra 31(2),
135-152.
"""

from __future__ import annotations

from readcheck.scores._bands import label_by
from readcheck.scores._flesch import flesch
from readcheck.scores.model import Formula

FORMULA = Formula(
    name="szigriszt-pazos",
    title="Szigriszt-Pazos (INFLESZ)",
    compute=flesch(206.835, 1.0, 62.3),
    label=label_by(
        "very difficult",
        (40, "somewhat difficult"),
        (55, "standard"),
        (65, "quite easy"),
        (80, "very easy"),
    ),
    source="Szigriszt Pazos 1993",
    languages=frozenset({"es"}),
    higher_is_harder=False,
    valid=(0, 100),
)
