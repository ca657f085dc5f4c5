"""Georgian."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="ka",
    name="Georgian",
    script="georgian",
    rank=40,
    wording=Wording(
        minutes="წუთი | წუთში | წუთის | წთ",
        plural="none",
        hours="საათი",
        words="სიტყვა",
        after="წაკითხვადი | საკითხავი | საკითხავად | წასაკითხად | კითხვა",
        labels="კითხვის დრო | წაკითხვის დრო | საკითხავი დრო | კითხვის სავარაუდო დრო",
        about="დაახლოებით",
        numbers="ერთი / ერთ | ორი / ორ | სამი / სამ | ოთხი / ოთხ | ხუთი / ხუთ",
    ),
)
