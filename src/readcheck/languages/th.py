"""Thai."""

from readcheck.languages.model import UNSPACED_RATE, Language, Wording

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
        after="ในการอ่าน | อ่าน | อ่านจบ",
        before="อ่าน | ใช้เวลาอ่าน | อ่านได้ใน | อ่านประมาณ",
        labels=(
            "เวลาอ่าน | เวลาในการอ่าน | ใช้เวลาอ่าน | ระยะเวลาในการอ่าน | เวลาอ่านหนังสือ | ระยะเวลาอ่าน"
            " | เวลาที่ใช้ในการอ่าน | เวลาที่ใช้อ่าน | เวลาอ่านโดยประมาณ | ใช้เวลาในการอ่าน"
        ),
        less="น้อยกว่า",
        about="ประมาณ | น่าจะใช้เวลา | ใช้เวลา | ใช้เวลาประมาณ",
    ),
    rate=UNSPACED_RATE,
)
