"""Bengali."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="bn",
    name="Bengali",
    script="bengali",
    rank=18,
    wording=Wording(
        minutes="মিনিট | মিনিটে | মিনিটের",
        plural="none",
        words="শব্দ",
        after=("পড়া | পড়ুন | পড়তে | পাঠ | পড়ার সময় | সর্বনিম্ন | লাগবে পড়তে | পড়া যাবে | পড়ার জন্য | পঠন"),
        labels=(
            "পড়ার সময় | পড়তে সময় লাগবে | পড়তে লাগবে | পড়াতে লাগবে | আনুমানিক পড়ার সময় | পড়ার আনুমানিক সময়"
        ),
        less_after="কম | এর কম | কম সময়ে",
        about="প্রায়",
        numbers="এক | দুই | তিন | চার | পাঁচ | ছয় | সাত | আট | নয় | দশ",
    ),
)
