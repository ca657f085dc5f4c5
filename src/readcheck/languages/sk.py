"""Slovak."""

from readcheck.languages.model import Language

LANGUAGE = Language(
    code="sk",
    name="Slovak",
    script="latin",
    rank=22,
    function_words=(
        "a je v sa na že to s z o do aj ako ale za by pre si som sú po vo k bol bola bolo tak"
        " od alebo ktoré ktorý ktorá jeho len už tiež nie môže pri tým keď aby zo pred čo"
        " veľmi než potom byť má sme kde medzi ich"
    ),
    letters="áäčďéíľĺňôŕšťúýž",
)
