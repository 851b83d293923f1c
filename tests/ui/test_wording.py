import pytest

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.text import LocalText
from pathways_app.ui.wording import (
    bare_name,
    day,
    in_turn,
    listed,
    marked,
    name_of,
    one_of,
    plain,
    question_of,
    unmarked,
)


@pytest.mark.parametrize(
    ("code", "words", "question", "things"),
    [
        ("en", "Household income", "How old are you?", "a, b and c"),
        ("cy", "Incwm y cartref", "Faint yw eich oed?", "a, b, c"),
        ("sv", "Hushållets inkomst", "Hur gammal är du?", "a, b och c"),
        ("fr", "Revenu du ménage", "Quel âge avez-vous\xa0?", "a, b et c"),
    ],
)
def test_what_the_catalogue_asks_is_said_in_the_language_of_the_window(languages, code, words, question, things):
    age = Attribute("age", AttributeType.NUMBER, "age in years", "How old are you?")
    languages.use(code)
    assert plain("household_income") == words
    assert question_of(age) == question
    assert listed(["a", "b", "c"]) == things


def test_what_nobody_has_translated_is_said_as_it_stands(languages):
    languages.use("sv")
    assert plain("own_addition") == "Own addition"
    assert (
        question_of(Attribute("own", AttributeType.BOOLEAN, "something of one’s own", "")) == "something of one’s own"
    )


def test_a_place_has_a_name_in_each_language_even_where_the_catalogue_lacks_it(languages):
    languages.use("fr")
    assert name_of(LocalText.of({"cy": "Cymru", "en": "Wales"})) == "Pays de Galles"
    assert name_of(LocalText.of({"sv": "Lärare", "en": "Teacher"})) == "Teacher"


@pytest.mark.parametrize(("code", "mark"), [("en", "local"), ("cy", "lleol"), ("sv", "lokal"), ("fr", "local")])
def test_the_name_of_an_addition_of_ones_own_is_marked_in_every_language(languages, code, mark):
    languages.use(code)
    name = LocalText((("en", "Evening course"),), local=True)
    assert name_of(name) == f"Evening course ·\u00a0{mark}"
    assert bare_name(name) == unmarked(name_of(name)) == unmarked("Evening course") == "Evening course"
    assert marked("Evening course", "wales.local.evening") == name_of(name) == marked(name_of(name), "wales.local.e")
    assert marked("Evening course", "wales.evening") == "Evening course"


@pytest.mark.parametrize(
    ("code", "either", "sequence"),
    [
        ("en", "a, b or c", "a, then b, then c"),
        ("cy", "a, b / c", "a, yna b, yna c"),
        ("sv", "a, b eller c", "a, sedan b, sedan c"),
        ("fr", "a, b ou c", "a, puis b, puis c"),
    ],
)
def test_alternatives_and_sequences_are_whole_phrases_of_the_language(languages, code, either, sequence):
    languages.use(code)
    assert one_of(["a", "b", "c"]) == either
    assert in_turn(["a", "b", "c"]) == sequence
    assert (one_of([]), one_of(["a"]), in_turn(["a"])) == ("", "a", "a")


@pytest.mark.parametrize(
    ("written", "said"),
    [("2026-11-22", "22\u00a0Nov\u00a02026"), ("2026-11", "Nov\u00a02026"), ("2026", "2026"), ("soon", "soon")],
)
def test_days_and_months_are_written_and_other_text_left(qapp, written, said):
    assert day(written) == said
