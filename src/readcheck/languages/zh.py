"""Chinese."""

from readcheck.languages.model import Dates, Language, Lines, Rate, Wording

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    script="han",
    rank=13,
    spaced=False,
    wording=Wording(
        minutes="分钟 | 分鐘 | 分",
        plural="none",
        hours="小时 | 小時",
        words="字 | 个字 | 個字 | 词 | 個詞",
        after=(
            "阅读 | 閱讀 | 閲讀 | 读完 | 讀完 | 阅读时间 | 阅读时长 | 閱讀時間 | 閲讀時間"
            " | 可读完 | 可讀完 | 的阅读时间 | 的閱讀時間 | 即可读完"
        ),
        before=(
            "阅读需 | 阅读需要 | 閱讀需 | 閱讀需要 | 阅读 | 閱讀 | 阅读大约需要 | 预计阅读"
            " | 預計閱讀 | 阅读约 | 閱讀約 | 需要阅读 | 阅读时间约为"
        ),
        labels=(
            "阅读时间 | 阅读时长 | 预计阅读 | 预计阅读时间 | 预计阅读时长 | 閱讀時間"
            " | 閲讀時間 | 預計閱讀 | 預計閱讀時間 | 预计阅读需要 | 阅读用时 | 閱讀時長"
        ),
        word_labels="字数 | 字數 | 全文字数 | 文章字数 | 总字数 | 本文字数",
        less="小于 | 少于 | 小於 | 少於 | 不到 | 不足",
        less_after="以内 | 以內 | 以下",
        about="约 | 約 | 大约 | 大約 | 需要 | 需 | 约需 | 約需 | 大概 | 预计",
        to="至 | 到",
        numbers="一 | 两 / 二 / 兩 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十",
    ),
    dates=Dates(
        published="发布 | 发布于 | 发布时间 | 发布日期 | 發佈於 | 发表于",
        updated="更新 | 更新于 | 更新时间 | 更新日期",
    ),
    lines=Lines(
        authors="作者",
        labels="日期 | 發布 | 标签 | 標籤 | 分类 | 分類",
    ),
    conjunctions="又",
    rate=Rate(
        500, "convention of Medium and Hugo for silent reading, no study at hand", "characters"
    ),
)
