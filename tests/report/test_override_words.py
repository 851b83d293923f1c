from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Override, Rule, TakenAsMet
from pathways_app.domain.requirement import Condition, Holds
from pathways_app.domain.supposed import Supposed
from pathways_app.report.document import SetAside
from pathways_app.report.override_words import override_words, set_aside_rows
from pathways_app.report.source_list import SourceList
from pathways_app.report.words import words_in
from pathways_app.report.write_glance import rests_on_words
from pathways_app.report.write_money import money_rows
from pathways_app.report.write_steps import step_rows

WORDS = words_in("en")
TODAY = date(2026, 11, 22)


def override(subject, entry="w.degree-course"):
    return Override(1, 1, 1, Rule(entry, subject), "Seen the letter", "A. Adviser", date(2026, 11, 20))


@pytest.mark.parametrize(
    ("subject", "what"),
    [
        (TakenAsMet(Holds("w.science-c")), "taken as met: Science c"),
        (FactReplaced(fee=Money.of(900, "GBP")), "fee £900"),
        (FactReplaced(months=18), "takes 1 year 6 months"),
        (FactReplaced(intake_months=(1, 9)), "starts in: January, September"),
        (FactReplaced(fee=Money(0, "GBP"), intake_months=()), "fee £0, starts in any month"),
    ],
)
def test_what_is_set_aside_is_said_with_who_when_and_why(place, subject, what):
    said = override_words(WORDS, place, override(subject)).replace("\u00a0", " ")
    assert said == f"changed for you at Degree course: {what} (A. Adviser, 20 November 2026: Seen the letter)"


def test_the_first_page_and_the_step_say_so(place, request_, route):
    asked = replace(request_, supposed=Supposed(overrides=(override(FactReplaced(months=36)),)))
    assert "Changed for you at Degree course: takes 3\u00a0years" in rests_on_words(WORDS, place, asked)
    marks = {row.id: row.mark for row in step_rows(WORDS, place, asked, route, SourceList(WORDS, place), TODAY)}
    assert marks["w.degree-course"] == "changed for you"
    assert marks["w.test"] == ""


def test_what_is_about_another_place_is_not_printed(place, request_):
    asked = replace(request_, supposed=Supposed(overrides=(override(FactReplaced(months=36), "v.course"),)))
    assert rests_on_words(WORDS, place, asked) == rests_on_words(WORDS, place, request_)


def test_money_says_so_where_it_stands(place, request_, route):
    aside = override(TakenAsMet(Condition("subject", ("physics",))), "w.incentive")
    asked = replace(request_, supposed=Supposed(overrides=(aside,)))
    rows, _ = money_rows(WORDS, place, asked, route, SourceList(WORDS, place))
    assert [row.id for row in rows if "Changed for you." in row.why] == ["w.incentive"]


def test_the_workbook_has_who_set_what_aside_when_and_why(place, request_):
    away = override(FactReplaced(months=36), "v.course")
    rows = set_aside_rows(WORDS, place, (override(FactReplaced(months=18)), away))
    assert [replace(row, what=row.what.replace("\u00a0", " ")) for row in rows] == [
        SetAside(
            "Degree course", "Takes 1 year 6 months.", "Seen the letter", "A. Adviser", "20\u00a0November\u00a02026"
        )
    ]
