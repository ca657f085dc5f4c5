"""Japanese."""

from readcheck.languages.model import Dates, Language, Lines, Rate, Wording

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
        ),
        before="このページは | この記事は | 読了まで | 読み終わるまで | 読むのに",
        labels=(
            "読了時間 | 読了目安 | 読了の目安 | 読む時間 | 読む時間目安 | 読了予測 | 読了まで"
            " | この記事を読む時間 | 所要読了時間 | 読了時間の目安 | 最小読み取り"
        ),
        word_labels="文字数",
        less_after="未満 | 以内 | 以下",
        about="約 | およそ | 目安 | 目安は",
        to="から",
        numbers="一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
    ),
    dates=Dates(
        published="公開日 | 投稿日",
        updated="更新日 | 最終更新 | 最終更新日",
    ),
    lines=Lines(
        authors="著者",
    ),
    rate=Rate(
        500, "convention of Medium and Hugo for silent reading, no study at hand", "characters"
    ),
)
