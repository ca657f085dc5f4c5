"""Hindi."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    script="devanagari",
    rank=17,
    wording=Wording(
        minutes="मिनट | मिनटों",
        plural="none",
        hours="घंटा / घंटे",
        words="शब्द",
        after=(
            "में पढ़ें | पढ़ने को | पढ़ें | का पाठ | की रीडिंग | रीडिंग | पढ़ने में | पढ़ने का समय"
            " | का पठन | पठन | पढ़ने के लिए"
        ),
        before="पढ़ने में",
        labels=(
            "पढ़ने का समय | पढ़ने में लगने वाला समय | अनुमानित पढ़ने का समय | पठन समय | पढ़ने की अवधि"
            " | अनुमानित पठन समय | पढ़ने का अनुमानित समय | पढ़ने में समय"
        ),
        word_labels="शब्द संख्या",
        less_after="से कम",
        takes="लगेंगे | लगेगा | लगते हैं",
        about="लगभग | करीब",
        numbers="एक | दो | तीन | चार | पांच / पाँच | छह | सात | आठ | नौ | दस",
    ),
)
