"""Wiener Sachtextformel 4: the school year that German non-fiction needs.

    0.2744 MS + 0.2656 SL - 1.693

where MS is the percentage of words with three syllables or more, and SL the mean sentence length
in words. The scale runs from 4 to 15; from 12 on read it as degrees of difficulty rather than as
years.

Source: R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Jugend und
Volk, Wien; formulas and scale after secondary sources that agree.
"""

from __future__ import annotations

from readcheck.scores._wiener import wiener

FORMULA = wiener(4, ms=0.2744, sl=0.2656, constant=-1.693)
