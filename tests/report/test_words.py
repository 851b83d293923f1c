from datetime import date
from decimal import Decimal

import pytest

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.text import LocalText
from pathways_app.report import words as words_module
from pathways_app.report.words import Words, words_in

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "pounds", "crowns", "owed"),
    [
        ("en", "£29,415", f"29,415{NBSP}kr", "−£45.50"),
        ("cy", "£29,415", f"29,415{NBSP}kr", "−£45.50"),
        ("sv", f"29{NBSP}415{NBSP}£", f"29{NBSP}415{NBSP}kr", f"−45,50{NBSP}£"),
        ("fr", f"29{NBSP}415{NBSP}£", f"29{NBSP}415{NBSP}kr", f"−45,50{NBSP}£"),
    ],
)
def test_money_is_written_as_the_language_does(language, pounds, crowns, owed):
    words = words_in(language)
    assert words.money(Money.of(29415, "GBP")) == pounds
    assert words.money(Money.of(29415, "SEK")) == crowns
    assert words.money(Money.of("-45.50", "GBP")) == owed


@pytest.mark.parametrize(
    ("language", "long", "short", "day"),
    [
        ("en", "October 2031", "Oct 2031", "22 November 2026"),
        ("cy", "Hydref 2031", "Hyd 2031", "22 Tachwedd 2026"),
        ("sv", "oktober 2031", "okt. 2031", "22 november 2026"),
        ("fr", "octobre 2031", "oct. 2031", "22 novembre 2026"),
    ],
)
def test_dates_are_written_as_the_language_does(language, long, short, day):
    words = words_in(language)
    assert words.month(month(2031, 10)).replace(NBSP, " ") == long
    assert words.month_short(month(2031, 10)).replace(NBSP, " ") == short
    assert words.day(date(2026, 11, 22)).replace(NBSP, " ") == day


@pytest.mark.parametrize(
    ("iso", "written"),
    [
        ("2026-11-22", "22 November 2026"),
        ("2026-03", "March 2026"),
        ("2025", "2025"),
        ("2025-26", "2025-26"),
        ("2026-02-30", "2026-02-30"),
        ("spring", "spring"),
        ("", ""),
    ],
)
def test_what_is_no_date_stays_as_it_is(iso, written):
    assert words_in("en").dated(iso).replace(NBSP, " ") == written


@pytest.mark.parametrize(
    ("language", "months", "written"),
    [
        ("en", 57, "4 years 9 months"),
        ("en", 12, "1 year"),
        ("en", 0, "0 months"),
        ("sv", 13, "1 år 1 månad"),
        ("fr", 57, "4 ans 9 mois"),
        ("cy", 0, "0 mis"),
    ],
)
def test_spans_are_whole_words(language, months, written):
    assert words_in(language).span(months).replace(NBSP, " ") == written


def test_names_are_those_of_the_language_where_there_are_any():
    name = LocalText.of({"en": "Primary teacher", "cy": "Athro cynradd"})
    assert words_in("cy").name(name) == "Athro cynradd"
    assert words_in("fr").name(name) == "Primary teacher"
    assert words_in("fr").name(LocalText.of({"en": "Wales"})) == "Pays de Galles"


@pytest.mark.parametrize(
    ("language", "within"), [("en", "household income"), ("sv", "hushållets inkomst"), ("fr", "revenu du ménage")]
)
def test_codes_stand_small_within_a_sentence_and_names_do_not(language, within):
    words = words_in(language)
    assert words.amid(words.code("household_income")) == within
    assert words.amid(words.code("wales")) == words.code("wales")
    assert words.amid(words.code("bc")) == words.code("bc")


@pytest.mark.parametrize(("language", "mark"), [("en", "local"), ("cy", "lleol"), ("sv", "lokal"), ("fr", "local")])
def test_the_name_of_an_addition_of_ones_own_is_marked(language, mark):
    name = LocalText((("en", "Evening course"),), local=True)
    assert words_in(language).name(name) == f"Evening course ·{NBSP}{mark}"


def test_values_and_questions_are_said():
    words = words_in("en")
    asked = Attribute("income", AttributeType.NUMBER, "Income", "What is your household’s income?")
    assert [words.value(value) for value in (True, False, Decimal("1234.5"), "full_time")] == [
        "yes",
        "no",
        "1,234.5",
        "Full time",
    ]
    assert words.question(asked) == "What is your household’s income?"


def test_lists_read_as_the_language_does():
    assert words_in("en").listed(["a", "b", "c"]) == "a, b and c"
    assert words_in("cy").listed(["a", "b", "c"]) == "a, b, c"
    assert words_in("sv").either(["a", "b"]) == "a eller b"
    assert words_in("cy").either(["a", "b"]) == "a / b"


@pytest.mark.parametrize(("words", "sentence"), [("held: a", "Held: a."), ("why?", "Why?"), ("", "")])
def test_a_sentence_begins_and_ends_as_one(words, sentence):
    assert words_in("en").sentence(words) == sentence


def test_a_language_without_its_texts_is_reported(monkeypatch, tmp_path):
    monkeypatch.setattr(words_module, "resource", tmp_path.joinpath)
    with pytest.raises(ResourceMissingError) as missing:
        Words("cy")
    assert missing.value.resource == "i18n/report/cy.mo"


@pytest.mark.parametrize(
    ("language", "kinds"),
    [
        ("en", ["School", "university registrar", "Education Workforce Council"]),
        ("cy", ["Ysgol", "cofrestrydd y brifysgol", "Cyngor y Gweithlu Addysg"]),
        ("sv", ["Skola", "universitetets registrator", "Education Workforce Council"]),
    ],
)
def test_issuers_are_told_as_in_the_window(language, kinds):
    words = words_in(language)
    told = [
        words.issuer("School"),
        words.issuer_amid("University registrar"),
        words.issuer("Education Workforce Council"),
    ]
    assert told == kinds


def test_papers_are_told_as_in_the_window():
    assert words_in("cy").paper("Proof of identity") == "Prawf adnabod"
    assert words_in("sv").paper("A letter from my aunt") == "A letter from my aunt"
    assert words_in("en").paper("Proof of identity") == "Proof of identity"
