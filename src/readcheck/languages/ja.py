"""Japanese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readcheck.languages.model import Dates, Keys, Language, Lines, Rate, Wording
from readcheck.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCRIPTS = {
    "kanji": lazy("[々〆\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"),
    "hiragana": lazy("[\u3041-\u309f][\u3041-\u309fー]*"),
    "katakana": lazy(
        "(?:(?<![\u3041-\u309fー])ー|[\u30a1-\u30fa\u30fd-\u30ff\uff66-\uff9f])"
        "[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]*"
    ),
    "roman": lazy("[A-Za-zＡ-Ｚａ-ｚ]+"),
}


def tally(text: str) -> Mapping[str, int]:
    """The characters and runs of each script in a text, and its commas.

    A run is as many characters of one script in a row as there are; a sign that makes a vowel long
    is of the script before it. Figures are of none.
    """
    counted = {"commas": text.count("、") + text.count("，")}
    for script, pattern in _SCRIPTS.items():
        runs = pattern.findall(text)
        counted |= {script: sum(map(len, runs)), f"{script}_runs": len(runs)}
    return counted


LANGUAGE = Language(
    code="ja",
    name="Japanese",
    script="japanese",
    rank=14,
    spaced=False,
    wording=Wording(
        minutes="分 | 分間",
        plural="none",
        hours="時間",
        words="文字 | 字 | 単語 | 語",
        after=(
            "で読めます | で読める | で読み終わります | で読了 | の読み物 | 読了 | で読破"
            " | の読み取り | で読むことができます | ほどで読めます | 程度で読めます"
            " | で読了できます | で読み終えます | で読む | で読み終わる | くらいで読めます"
            " | ぐらいで読めます | 程度で読める | 程度で読了 | ほどで読める | の読書時間"
            " | で読むことができる"
        ),
        before=(
            "このページは | この記事は | 読了まで | 読み終わるまで | 読むのに | 読み終わるまでに"
            " | この記事を読むのに | 読了時間は"
        ),
        labels=(
            "読了時間 | 読了目安 | 読了の目安 | 読む時間 | 読む時間目安 | 読了予測 | 読了まで"
            " | この記事を読む時間 | 所要読了時間 | 読了時間の目安 | 最小読み取り | 読書時間"
            " | 読書の時間 | 読了時間目安 | 記事を読む時間 | 読むのにかかる時間"
            " | 読むのに必要な時間 | 推定読了時間 | 想定読了時間 | 予想読了時間 | 推定読書時間"
            " | 読了までの時間 | 読了までの目安 | 読了見込み | 読む時間の目安 | この記事の読了時間"
            " | 記事の読了時間 | 平均読了時間 | この記事を読むのにかかる時間"
            " | この記事を読む所要時間 | 本記事の読了時間 | この記事を読むのに必要な時間"
            " | この記事を読むのに必要な時間は | 読むのに必要な時間は | 読むのにかかる時間は"
        ),
        word_labels="文字数 | 総文字数 | 記事の文字数 | 本文の文字数 | 単語数",
        less_after="未満 | 以内 | 以下",
        takes="程度 | ほど | くらい | かかります",
        about="約 | およそ | 目安 | 目安は",
        to="から",
        multiples="千=1000 | 万=10000",
        numbers="一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
    ),
    dates=Dates(
        published="公開日 | 投稿日",
        updated="更新日 | 最終更新 | 最終更新日",
    ),
    lines=Lines(
        authors="著者",
    ),
    keys=Keys(
        times="読了時間 読了目安 読書時間",
        words="文字数",
    ),
    tally=tally,
    rate=Rate(
        500, "convention of Medium and Hugo for silent reading, no study at hand", "characters"
    ),
)
