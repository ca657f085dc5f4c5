"""Lao."""

from readcheck.languages.model import UNSPACED_RATE, Language, Wording

LANGUAGE = Language(
    code="lo",
    name="Lao",
    script="lao",
    rank=42,
    spaced=False,
    wording=Wording(
        minutes="ນາທີ",
        plural="none",
        hours="ຊົ່ວໂມງ",
        words="ຄຳ",
        after="ອ່ານ | ໃນການອ່ານ | ເພື່ອອ່ານ",
        before="ອ່ານ | ໃຊ້ເວລາອ່ານ",
        labels="ເວລາອ່ານ | ເວລາໃນການອ່ານ",
        about="ປະມານ",
    ),
    rate=UNSPACED_RATE,
)
