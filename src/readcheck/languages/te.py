"""Telugu."""

from readcheck.languages.model import Language, Lines, Wording

LANGUAGE = Language(
    code="te",
    name="Telugu",
    script="telugu",
    rank=80,
    wording=Wording(
        minutes="నిమిషం / నిమిషాలు | నిమిషాల | నిమిషాల్లో",
        hours="గంట / గంటలు",
        words="పదం / పదాలు",
        after="చదవడానికి | చదివే సమయం | పఠనం | చదవండి",
        before="చదవడానికి",
        labels="చదివే సమయం | చదవడానికి సమయం | చదవడానికి పట్టే సమయం | పఠన సమయం",
        takes="పడుతుంది",
        about="సుమారు | దాదాపు",
        numbers="ఒక / ఒక్క | రెండు | మూడు | నాలుగు | ఐదు",
    ),
    lines=Lines(
        authors="రచయిత",
    ),
    conjunctions="మరియు",
)
