"""Wiener Sachtextformel 1: the school year that German non-fiction needs.

    0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875

where MS, IW and ES are the percentages of words with three syllables or more, with more than six
letters and with one syllable, and SL the mean sentence length in words. The scale runs from 4 to
15; from 12 on read it as degrees of difficulty rather than as years.

Source: R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Jugend und
Volk, Wien; formulas and scale after secondary sources that agree.
"""

from __future__ import annotations

from readcheck.scores._wiener import wiener

FORMULA = wiener(1, ms=0.1935, sl=0.1672, iw=0.1297, es=-0.0327, constant=-0.875)
