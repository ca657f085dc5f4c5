"""Which lines are about an article, and which could be its text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.wording.meta_lines import is_meta_line

META = """\
Medically reviewed by: Dr. Peck
Medically reviewed by Ann Lee, MD
Reviewed by Dr. Ann Lee
Fact checked by Sam Poe
Fact-checked by: Sam Poe
Edited by Sam Poe and Kim Doe
Reading Time: 2 minutes
Reading Time: < 1 minute
Reading time 5 min
Estimated reading time: 31 min  |  Author: Jane Roe
Est. reading time: 4 minutes
Time to read: 7 minutes
5 min read
5-minute read
~7-minute read
4–6 minute read
One min read
less than 1 minute read
1 hr 5 min read
5 min read (1,234 words)
5 min read · 1,100 words
5 min read · May 3, 2024
May 3, 2024 • 5 min read • Health
By Jane Roe
By Jane Roe | 3 May 2024
By Jane Roe, John Doe and Kim Poe
Written by Jane Roe
Posted by Jane Roe on May 3, 2024
Posted on May 3, 2024
Published: 2024-05-03
Last updated on June 1, 2023
Updated: June 1, 2023
May 3, 2024
3 May 2024
2024-05-03
Friday, May 3, 2024 at 10:30 am
Tags: sleep, health
Categories: News
Filed under: Tips
Author: Jane Roe
Share
Share this article
Jane Roe · 5 min · 3 Mar
5 Minuten Lesezeit
Lesezeit: 5 Minuten
Eine Minute Lesezeit
Von Anna Muster | 3. Mai 2024
Veröffentlicht: 3. Mai 2024
5 minutes de lecture
Temps de lecture : 5 min
Par Anne Martin, le 3 mai 2024
Lectura de 5 minutos
Tiempo de lectura: 5 minutos
Leitura de 5 minutos
5 min di lettura
5 minuten leestijd
Czas czytania: 5 min
Читать 5 мин
5 мин. чтения
5 хв. читання
5 dakikalık okuma
5 menit membaca
5 phút đọc
5 min čtení
阅读需 5 分钟
约 5 分钟读完
預計閱讀時間 5 分鐘
このページは約5分で読めます
읽는데 약 5분
2024年5月3日
قراءة 5 دقائق
تقرأ في 5 دقائق
Reading length: 9 minutes
Leesduur: 9 minuten
Olvasási idő: 9 perc
Χρόνος ανάγνωσης: 9 λεπτά
この記事を読む時間: 9分
Tempo de leitura:
• 9 min read
11/19/19 06:56 AM EST
Updated on 09/11/25
20/11/2019 / 11:42 am
12 February,2026
on Dec. 19, 2025
Share this recipe
SAVE
5 मिनट में पढ़ें
この記事は約4分で読めます。
全文约需4分钟阅读
""".splitlines()

PROSE = """\
I read it in 5 minutes
It takes 5 minutes to read this
Read this in 5 minutes or less
A 30-minute run
Cook for 5 minutes
He waited 20 minutes
5 min ago
Reading time is money
By the river Thames
By morning the snow had gone
By Jove
Written by the victors
Published in 1954, the novel tells of boys on an island
Updated every day by hand
Reviewed by peers and found wanting
Share the wealth with me
Share and share alike
Print is dead
Source of life
May the force be with you
March 5
In May 2024 we met
The year was 1984
It was May 3, 2024, and it rained
That was the day she came home - May 3, 2024
Rapid Onset: Unlike the older drugs, it works within hours
Note: this is long
Ketamine Effects
Now In-Network With Three Insurers!
Jane Roe - Doctor Who
Alice, Bob and Carol
- Where are you going?
Von der Stirne heiß
De la musique avant toute chose
Por la mañana
5
Chapter 5
Part One | The Beginning
To be or not to be
Two roads diverged in a yellow wood
我读了五分钟
毎朝5分で新聞を読めます。
昨天我花了5分钟喝茶
The 5/7 rule
Groovy:       3.0.15
Drama    | 14:28
/usr/share
Campaigns of the Week – 3/9/26
By the River Thames
Share on Monday
Words are cheap
""".splitlines()


@pytest.mark.parametrize("line", META)
def test_a_line_about_the_article_is_known(line):
    assert is_meta_line(line)
    assert is_meta_line(f"  {line}\r\n")


@pytest.mark.parametrize("line", PROSE)
def test_what_could_be_prose_is_prose(line):
    assert not is_meta_line(line)


def test_a_no_break_space_is_a_space():
    assert is_meta_line("Reading time:\u00a05\u00a0min")


def test_a_sentence_is_no_meta_line():
    assert not is_meta_line("By Jane Roe. She lives in a small town near the sea. 5 min read")
    assert not is_meta_line("Tags: " + "word " * 15)


@given(st.text(max_size=200) | st.text(alphabet="By AbDe5 mint:|·,.-", max_size=200))
def test_any_line_is_judged_quickly(line):
    start = time.process_time()
    is_meta_line(line)
    assert time.process_time() - start < 1
