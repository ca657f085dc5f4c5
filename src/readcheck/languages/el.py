"""Greek."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="el",
    name="Greek",
    script="greek",
    rank=32,
    wording=Wording(
        minutes="λεπτό / λεπτά | λεπ",
        hours="ώρα / ώρες",
        words="λέξη / λέξεις",
        after="ανάγνωση | ανάγνωσης | διάβασμα",
        labels="χρόνος ανάγνωσης | εκτιμώμενος χρόνος ανάγνωσης",
        less="λιγότερο από | κάτω από",
        about="περίπου",
        numbers="ένα | δύο | τρία | τέσσερα | πέντε | έξι | επτά | οκτώ | εννέα | δέκα",
    ),
)
