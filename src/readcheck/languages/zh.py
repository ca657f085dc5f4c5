"""Chinese."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Rate, Wording

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
        words="字 | 个字 | 個字 | 词 | 個詞 | 字符 | 个字符 | 個字元",
        after=(
            "阅读 | 閱讀 | 閲讀 | 读完 | 讀完 | 阅读时间 | 阅读时长 | 閱讀時間 | 閲讀時間 | 可读完"
            " | 可讀完 | 的阅读时间 | 的閱讀時間 | 即可读完 | 讀畢 | 读毕 | 阅读完 | 左右读完"
            " | 即可阅读完 | 可以读完 | 读完全文"
        ),
        before=(
            "阅读需 | 阅读需要 | 閱讀需 | 閱讀需要 | 阅读 | 閱讀 | 阅读大约需要 | 预计阅读"
            " | 預計閱讀 | 阅读约 | 閱讀約 | 需要阅读 | 阅读时间约为 | 读完约需 | 读完需要 | 读完需"
            " | 读完约 | 读完 | 讀完 | 阅读本文 | 阅读本文需要 | 阅读全文 | 阅读全文需要"
            " | 阅读本文大约需要 | 本文阅读 | 預計閱讀時間"
        ),
        labels=(
            "阅读时间 | 阅读时长 | 预计阅读 | 预计阅读时间 | 预计阅读时长 | 閱讀時間 | 閲讀時間"
            " | 預計閱讀 | 預計閱讀時間 | 预计阅读需要 | 阅读用时 | 閱讀時長 | 阅读所需时间"
            " | 閱讀所需時間 | 所需阅读时间 | 所需閱讀時間 | 阅读耗时 | 阅读需时 | 预估阅读时间"
            " | 預估閱讀時間 | 预计阅读用时 | 估计阅读时间 | 本文阅读时间 | 文章阅读时间"
            " | 建议阅读时间 | 阅读预计 | 本文预计阅读时间 | 預計閱讀時長 | 平均阅读时间 | 读完需要"
            " | 阅读 | 阅读估时 | 閱讀估時"
        ),
        word_labels=(
            "字数 | 字數 | 全文字数 | 文章字数 | 总字数 | 本文字数 | 本文字數 | 文章字數 | 總字數"
            " | 全文字數 | 字数统计 | 字數統計 | 本文共 | 全文共 | 全文约"
        ),
        less="小于 | 少于 | 小於 | 少於 | 不到 | 不足 | 不超过",
        less_after="以内 | 以內 | 以下",
        takes="左右 | 上下",
        about="约 | 約 | 大约 | 大約 | 需要 | 需 | 约需 | 約需 | 大概 | 预计",
        to="至 | 到",
        multiples="千=1000 | 万=10000 | 萬=10000",
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
    keys=Keys(
        times="阅读时间 阅读时长 閱讀時間 預計閱讀時間 预计阅读时间",
        words="字数 字數",
    ),
    conjunctions="又",
    rate=Rate(
        500, "convention of Medium and Hugo for silent reading, no study at hand", "characters"
    ),
)
