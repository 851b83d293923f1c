import pytest

from pathways_app.ui.issuer_words import issuer_amid, issuer_words, paper_words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["School", "Employer", "University or university college"]),
        ("cy", ["Ysgol", "Cyflogwr", "Prifysgol neu goleg prifysgol"]),
        ("sv", ["Skola", "Arbetsgivare", "Universitet/högskola"]),
        ("fr", ["École", "Employeur", "Université ou école supérieure"]),
    ],
)
def test_kinds_of_bodies_are_told_in_the_language_of_the_window(languages, code, words):
    languages.use(code)
    assert [issuer_words(issuer) for issuer in ("School", "Arbetsgivare", "Universitet/högskola")] == words


def test_official_names_are_told_in_the_language_that_has_them(languages):
    languages.use("cy")
    assert issuer_words("Education Workforce Council") == "Cyngor y Gweithlu Addysg"
    assert issuer_amid("Welsh Government") == "Llywodraeth Cymru"
    assert issuer_words("Careers Wales") == "Gyrfa Cymru"


def test_names_stay_as_they_are(languages):
    languages.use("sv")
    assert issuer_words("Education Workforce Council") == "Education Workforce Council"
    assert issuer_amid("Polismyndigheten") == "Polismyndigheten"
    assert issuer_words("") == ""


def test_within_a_sentence_a_kind_of_body_has_a_small_letter():
    assert issuer_amid("university registrar") == "university registrar"
    assert issuer_amid("School") == "school"


def test_papers_of_the_catalogue_are_told_in_the_language_of_the_window(languages):
    languages.use("cy")
    assert paper_words("Proof of identity") == "Prawf adnabod"
    assert paper_words("A letter from my aunt") == "A letter from my aunt"
