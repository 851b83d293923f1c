import pytest

from pathways_app.domain.codes import amid, english


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("household_income", "Household income"),
        ("taught_in_english_or_french", "Taught in English or French"),
        ("northern_ireland", "Northern Ireland"),
        ("csn_right", "CSN right"),
        ("design-technology", "Design technology"),
        ("years_f3", "Years F–3"),
    ],
)
def test_a_code_is_written_as_english(code, words):
    assert english(code) == words


def test_within_a_sentence_names_keep_their_capital():
    words = ("Household income", "Wales", "UK", "B2")
    assert [amid(one, ("Wales",)) for one in words] == ["household income", "Wales", "UK", "B2"]


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("Walesiska", "walesiska"),  # a name that it only begins with is not its own
        ("Wales och England", "Wales och England"),
        ("ParaPro-poäng", "ParaPro-poäng"),
        ("Lyftet erbjuds", "Lyftet erbjuds"),
        ("Direct med subvention", "Direct med subvention"),
        ("Directeur", "directeur"),
        ("Cenedl Gyntaf", "Cenedl Gyntaf"),
    ],
)
def test_a_name_is_told_from_words_that_only_begin_like_it(words, within):
    assert amid(words, ("Wales",)) == within
