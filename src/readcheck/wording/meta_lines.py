"""Which short lines are about an article and not its text: bylines, dates, reading times.

Conservative on purpose: a line that could be prose is prose. Every pattern must match a whole
segment of the line (segments stand between bars, dots and bullets), never a part of a sentence.
"""

from __future__ import annotations

import re
from functools import cache

MAX_WORDS = 15
MAX_CHARACTERS = 160
_MAX_UNKNOWN = 5  # Words of a segment that tells nothing: a place, a section of the site.

# Patterns are strings, compiled when a line is short enough to be asked about.
_SEPARATOR = r"\s*[|·•∙⋅‧●/]\s*|\s+[-–—*]\s+|\s{3,}|\t+|[,،]\s+(?=~?\d+\s*min)"
_SENTENCE_END = r"[!?…。！？]['\"”’»)]*$|\.\s+[A-Z][a-z]+\s+[a-z]+\s+[a-z]+"

# What every meta line has one of; it spares most lines the patterns, which are dear to compile.
_HINT = (
    r"[\d:：]|\bBy\b|\bby\b|BY |Von |Par |Por |De |Di |Door |Av |Af |min|Min|MIN|мин|хв|dk|dakika|"
    r"phút|دق|मिन|דק|分|분|[Tt]ime to read|[Rr]ead(?:ing)?[ -][Tt]ime|^(?:[Ss]hare|[Tt]weet|"
    r"[Pp]rint|[Ss]ave|[Ff]ollow|[Cc]opy)"
)

_NUMBER = r"(?:[\d٠-٩०-९০-৯۰-۹]{1,3}(?:[.,:]\d{1,2})?)"
_ONE = (
    r"(?:one|an?|eine?|une?|uno|una|um|uma|een|jedna|jedną|en|ett|satu|et|bir|一|"
    r"одна|одну|एक|דקת)"
)
_AMOUNT = (
    rf"(?:(?:less than|under|about|around|approx(?:imately|\.)?|ca\.?|circa|environ|etwa|約|约|약)?"
    rf"\s*[~≈<>±]?\s*(?:{_NUMBER}\s*(?:[-–—]|to|bis|à)\s*)?(?:{_NUMBER}\+?|{_ONE}))"
)
_ENGLISH_UNIT = r"(?:min(?:ute)?s?\.?|hours?|hrs?\.?|h|m|seconds?|secs?\.?)"
_UNIT = (
    r"(?:min(?:ut(?:e[ns]?|os?|i|en|er|y|ę|a)?|s)?\.?|h(?:rs?|ours?|eures?)?\.?|minuutt?i?a?|"
    r"мин(?:\.|ут[аыу]?)?|хв(?:\.|илин[аиу]?)?|dk|dakika(?:lık)?|menit|phút|"
    r"分钟|分鐘|分|분|دقائق|دقيقة|دقیقه|मिनट|דקות)"
)
_READING = (
    r"(?:lesezeit|lesedauer|lecture|lectura|leitura|ler|leer|lettura|leggere|leestijd|lezen|"
    r"czytani[ae]|przeczyta(?:ć|sz)|чтени[ея]|читать|читання|прочитання|okuma|"
    r"阅读|閱讀|閲讀|读完|讀完|読めます|読了|읽|قراءة|تُقرأ|पढ़|membaca|baca|đọc|čtení|"
    r"läsa|läsning|lästid|læsetid|lesetid|lukuaika|קריאה|خواندن|मिनट)"
)
_LABELS = (
    r"(?:tags?|tagged|categor(?:y|ies)|filed under|topics?|keywords?|authors?|writers?|editors?|"
    r"reviewers?|contributors?|translators?|byline|date|published|posted|"
    r"updated|modified|(?:word|character) count|words|share(?: this)?|source|photo(?: credit)?s?|"
    r"autor(?:en|in|e|es)?|auteurs?|autrice|autore|datum|fecha|data|veröffentlicht|aktualisiert|"
    r"geprüft von|mis à jour(?: le)?|publié(?: le| par)?|publicado(?: el| em)?|"
    r"kategorien?|schlagwörter|catégories?|categorías?|categorias?|etiquetas|"
    r"автор|дата|опубликовано|обновлено|метки|作者|日期|更新|发布|發布|更新日|投稿日|著者|"
    r"标签|標籤|分类|分類)"
)
_MONTH = (
    r"(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|févr(?:ier)?|mar(?:ch|s)?|märz|apr(?:il)?|avr(?:il)?|"
    r"may|mai|jun[ei]?|juin|jul[yi]?|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|"
    r"o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|décembre|enero|febrero|marzo|abril|"
    r"mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|"
    r"junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|"
    r"settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|"
    r"сентября|октября|ноября|декабря)\.?"
)
_DATE = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|"
    rf"(?:le |el |am |den )?\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:of |de |d['’])?"
    rf"{_MONTH},?\s+(?:de )?\d{{4}}|"
    rf"{_MONTH}\s+\d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:T[\d:.Z+-]+)?|"
    rf"\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|\d{{4}}\s*年\s*\d{{1,2}}\s*月(?:\s*\d{{1,2}}\s*日)?|"
    rf"\d{{4}}년\s*\d{{1,2}}월(?:\s*\d{{1,2}}일)?)"
    rf"(?:,?\s+(?:at\s+)?\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{{2,4}})?)?"
)
_DONE = (
    r"(?:(?:medically|clinically|scientifically|expert|legally|technically|peer)[- ])?"
    r"(?:(?:last|first|originally)\s+)?"
    r"(?:reviewed|fact[- ]?checked|edited|written|posted|published|updated|modified|authored|"
    r"verified|approved|illustrated|photographed|translated|created|submitted|contributed)"
)
_NAME = (
    r"(?:(?:[^\W\d_a-z][\w.'’-]*|"
    r"(?:de|del|della|der|den|di|da|la|le|van|von|zu|bin|al|y|and|&|und|et|e),?),?)"
)


@cache
def _strong() -> re.Pattern[str]:
    """Segments that make a line a meta line whatever stands beside them."""
    return _compiled(
        rf"~?{_AMOUNT}[\s-]*{_ENGLISH_UNIT}(?:[\s,]*{_NUMBER}[\s-]*{_ENGLISH_UNIT})?[\s-]*"
        r"(?:read|reads|reading(?:[ -]time)?|to read)(?:\s*\([^()]{1,30}\))?",
        rf"(?:(?:est(?:imated|\.)?|approx(?:imate|\.)?|average|total)\s+)?"
        rf"(?:reading|read)[ -]?time\s*(?::|is|-|–|—|=)?\s*{_AMOUNT}?\s*{_ENGLISH_UNIT}?"
        rf"(?:[\s,]*{_NUMBER}\s*{_ENGLISH_UNIT})?(?:\s*\([^()]{{1,30}}\))?",
        rf"time to read\s*:?\s*{_AMOUNT}\s*{_ENGLISH_UNIT}",
        rf"(?:\S+\s+){{0,3}}\S{{0,6}}{_READING}\S{{0,5}}(?:\s+\S+){{0,1}}\s*[:：]?\s*"
        rf"{_AMOUNT}\s*{_UNIT}\S{{0,5}}",
        rf"\S{{0,8}}?\s*{_AMOUNT}\s*{_UNIT}\s*(?:\S+\s+){{0,2}}\S{{0,4}}{_READING}\S{{0,5}}"
        rf"(?:\s*(?:süresi|time|ko|को|में))?",
        rf"{_LABELS}\s*[:：]\s*\S.{{0,100}}",
        rf"{_DONE}\s+(?:by|on|at|in)\s*:\s*\S.{{0,100}}",
        rf"{_DONE}\s*:\s*{_DATE}",
        rf"{_DONE}\s+(?:on\s+)?{_DATE}(?:\s+(?-i:by(?:\s+{_NAME}){{1,6}}))?",
        rf"(?-i:(?i:{_DONE})\s+by\s+(?:the\s+)?{_NAME}(?:\s+{_NAME}){{0,8}})"
        rf"(?:[,\s]+(?:on\s+)?{_DATE})?",
        rf"(?-i:(?:By|BY|by|Von|Par|Por|De|Di|Door|Av|Af)\s*:?\s+{_NAME}(?:\s+{_NAME}){{1,8}})"
        rf"(?:[,\s]+(?:on\s+)?{_DATE})?",
        _DATE,
        r"(?:share|tweet|print|save|follow us|share this(?: \w+)?|copy link)",
    )


@cache
def _weak() -> re.Pattern[str]:
    """Segments that make a line a meta line when two of them stand side by side."""
    return _compiled(
        rf"{_AMOUNT}\s*{_UNIT}(?:\s*{_NUMBER}\s*{_UNIT})?",
        r"[~≈]?[\d.,  ]{1,9}\s*"
        r"(?:words?|wörter|mots|palabras|parole|palavras|woorden|слов[ао]?|字|자)",
        r"\d+\s+(?:comments?|views?|shares?|likes?|claps?)",
        r"(?:no|leave a) comments?",
        rf"(?-i:{_NAME}(?:\s+{_NAME}){{0,4}})",
        r"\d{1,2}\s+\w{3,9}|\w{3,9}\s+\d{1,2}|\d+\s+(?:day|hour|week|month|year)s? ago",
    )


def _compiled(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(alternatives)})\.?", re.IGNORECASE)


def is_meta_line(text: str) -> bool:
    """Whether a line tells about the article: byline, reviewer, date, reading time, tags.

    The line is taken to stand near an article's head; elsewhere the question makes no sense.
    At most 15 words; a sentence is none. Unsure is False.
    """
    line = text.strip(" \t\r\n*_-–—")
    if not line or len(line) > MAX_CHARACTERS or len(line.split()) > MAX_WORDS:
        return False
    if re.search(_HINT, line) is None or re.search(_SENTENCE_END, line):
        return False
    if _strong().fullmatch(line):
        return True
    segments = [segment for segment in re.split(_SEPARATOR, line) if segment]
    return len(segments) > 1 and _are_meta(segments)


def _are_meta(segments: list[str]) -> bool:
    """Whether segments side by side are all known, or all but a short one beside a sure one."""
    unsure = [segment for segment in segments if _strong().fullmatch(segment) is None]
    unknown = [segment for segment in unsure if _weak().fullmatch(segment) is None]
    if len(unsure) < len(segments):
        return not unknown or (len(unknown) == 1 and len(unknown[0].split()) <= _MAX_UNKNOWN)
    return not unknown and any(character.isdigit() for character in "".join(segments))
