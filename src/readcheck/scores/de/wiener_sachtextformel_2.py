"""Wiener Sachtextformel 2: the school year that German non-fiction needs.

    0.2007 MS + 0.1682 SL + 0.1373 IW - 2.779

where MS and IW are the percentages of words with three syllables or more and with more than six
letters, and SL the mean sentence length in words. The scale runs from 4 to 15; from 12 on read it
as degrees of difficulty rather than as years.

Source: R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Jugend und
Volk, Wien; formulas and scale after secondary sources that agree.
"""

from __future__ import annotations

from readcheck.scores._wiener import wiener

FORMULA = wiener(2, ms=0.2007, sl=0.1682, iw=0.1373, constant=-2.779)
