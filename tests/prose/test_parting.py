"""Where long sentences can be parted."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readcheck.prose.parting import longest, places

LONG = "the keeper of the light went down to the harbour with his lamp in the evening"
DE = "der alte Wärter ging am Abend mit seiner Lampe zum Hafen hinunter und sah"


def parted(text, language="en"):
    """The pieces of a sentence."""
    starts = [0, *(place.end for place in places(text, language))]
    ends = [*(place.start for place in places(text, language)), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


@pytest.mark.parametrize(
    ("joint", "count"),
    [
        pytest.param("; ", 2, id="semicolon"),
        pytest.param(": ", 2, id="colon"),
        pytest.param(" — ", 2, id="lone dash"),
        pytest.param(", and ", 2, id="comma and joint"),
        pytest.param(", because ", 2, id="comma and another joint"),
        pytest.param(", ", 1, id="a plain comma"),
        pytest.param(" and ", 1, id="no comma"),
        pytest.param(" — as we know — ", 1, id="two dashes"),
    ],
)
def test_english_is_parted_between_clauses(joint, count):
    assert len(parted(f"{LONG}{joint}{LONG}.")) == count


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{DE}, aber {DE}.", "de"),
        (("le vieux gardien du phare est descendu au port avec sa lampe, mais il n'y a trouvé ni"
         " bateau ni marin sur le quai."), "fr"),
        (("el viejo guarda del faro bajó una tarde de invierno hasta el puerto con su lámpara, pero"
         " allí no encontró ningún barco ni tampoco a nadie."), "es"),
        (("старый смотритель маяка спустился вечером в гавань, но не нашёл там никого из всех"
         " рыбаков старого порта."), "ru"),
    ],
)  # fmt: skip
def test_other_languages_have_joints_of_their_own(text, language):
    assert len(parted(text, language)) == 2
    assert len(parted(text.replace(",", ""), language)) == 1


@pytest.mark.parametrize(
    "end",
    [
        ", and cut his way to the end of the quay in spite of the wind and rain",
        ", or the flocks of pigeons that are inside of the house by the harbour wall",
        ", and management of the boats of all who live in the village by the sea",
        ", but will likely create an even greater trouble for the people of the village",
        " – the most beautiful of all the lights along the coast from here to there",
        ": lamps and oil and ropes and all the other things of a good keeper of lights",
        ", rain, and snow will be on the way to the harbour and to all of the boats",
        ", so that the boats will all be there in the morning when the fishers come",
        ", and that of the other lights along the coast from here to the end of the bay",
        ", and tells how the boats could be saved from the ice at the end of the year",
        "; which the keeper of the light had never seen at any time of his long life",
        "; pick-up of boats; level of trust; value for the price; and digital tools",
        ", while still keeping an eye on the boats at the far end of the harbour wall",
    ],
)
def test_what_has_no_subject_and_verb_is_no_sentence(end):
    """Half of the places that were once named would have left a piece that is none."""
    assert len(parted(f"{LONG}{end}.")) == 1


def test_a_condition_is_not_parted():
    assert (
        len(parted(f"If {LONG}, and the boats are at the quay, nobody has to stay at home.")) == 1
    )
    assert len(parted(f"If you can, stay here: {LONG}, but you will have to see it in time.")) > 1


@pytest.mark.parametrize(
    "end",
    [
        ", and he cut his way to the end of the quay in spite of the wind and rain",
        ", and that is often more than anybody of us who live in the village can ask for",
        ", but it’s dark by then and nobody looks at the boats until the next morning",
        "; however, there is no oil in the lamps of the village until the next spring",
        ", wind and rain, but he is not the man to stay at home in any kind of weather",
        ", so the boats of the whole village could come home in spite of wind and rain",
        " – only six of them were ever seen again by the people who live in the village",
        ": the lamps of the village have no oil and the ropes all lie under the snow",
    ],
)
def test_what_has_a_subject_and_a_verb_can_stand_alone(end):
    assert len(parted(f"{LONG}{end}.")) == 2


def test_a_short_sentence_and_a_short_end_stay_whole():
    assert parted("We went; he stayed.") == ["We went; he stayed."]
    assert len(parted(f"{LONG} and {LONG}; he stayed.")) == 1


def test_nothing_in_brackets_or_quotes_is_a_place():
    assert len(parted(f"{LONG} ({LONG}; {LONG}) {LONG}.")) == 1
    assert len(parted(f"{LONG} “{LONG}; {LONG}” {LONG}.")) == 1


def test_a_very_long_sentence_is_parted_until_no_piece_is_too_long():
    pieces = parted("; ".join([LONG] * 9) + ".")
    assert max(len(piece.split()) for piece in pieces) <= longest("en")
    assert len(pieces) == 9


@pytest.mark.parametrize("language", ["ja", "zh", "th"])
def test_where_no_spaces_part_words_there_is_no_place(language):
    assert places("。".join(["長い文章、そして；"] * 40), language) == ()


@given(st.lists(st.sampled_from(["boat", ";", ",", "and", "—", "(", ")", '"', "sea"]), max_size=80))
def test_places_are_punctuation_in_order_and_never_overlap(words):
    text = " ".join(words)
    found = places(text, "en")
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(set(text[p.start : p.end]) <= set(";,— ") for p in found)
