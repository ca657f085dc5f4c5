"""Thai."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="th",
    name="Thai",
    script="thai",
    rank=29,
    spaced=False,
    wording=Wording(
        minutes="นาที",
        plural="none",
        words="คำ",
        after="ในการอ่าน | อ่าน",
        before="อ่าน | ใช้เวลาอ่าน | อ่านได้ใน",
        labels="เวลาอ่าน | เวลาในการอ่าน | ใช้เวลาอ่าน | ระยะเวลาในการอ่าน",
        less="น้อยกว่า",
        about="ประมาณ",
    ),
)
