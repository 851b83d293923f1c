from dataclasses import replace

import pytest

from pathways_app.domain.money import Money
from pathways_app.ui.inspector_data import step_view
from pathways_app.ui.inspector_words import (
    amount_words,
    dates_words,
    document_words,
    fee_words,
    gives_words,
    hours_words,
    money_questions,
    money_reason,
    place_words,
    serves_words,
    source_words,
)


@pytest.fixture
def view(place, request_, route):
    return step_view(place, request_, route, "w.degree-course")


def test_head_says_kind_place_dates_and_hours(place, view):
    assert place_words(view) == "Programme · step 2 of 5"
    assert "2027 – " in dates_words(view)
    assert hours_words(view) == "37 h of study a week, without pay"
    assert serves_words(place, view) == "Needed for Register"
    assert gives_words(place, view) == "Degree · Qts"


def test_short_steps_name_one_month(place, request_, route):
    assert "–" not in dates_words(step_view(place, request_, route, "w.test"))


def test_a_fee_is_never_a_bare_figure(view):
    assert fee_words(view) == "£29,370 at 2026–27 prices"
    assert fee_words(replace(view, fee=Money(0, "GBP"))) == "Free"
    unknown = replace(view, fee=None, planned=Money.of(100, "GBP"))
    assert fee_words(unknown) == "Fee not known, planned at up to £100"
    assert fee_words(replace(unknown, planned=None)) == "Fee not known, counted as nothing"


def test_money_says_how_much_and_why(place, view):
    said = {row.bursary: (amount_words(row), money_reason(place, row)) for row in view.money}
    assert said == {
        "w.waiver": ("£500", "Due. 2026–27 figure"),
        "w.loan": ("up to £29,370", "A loan: not money off. 2026–27 figure"),
        "w.grant": ("up to £12,345", "Needs: Income. 2026–27 figure"),
        "w.incentive": ("£15,000", "Asks for subject: physics. 2026–27 figure"),
    }
    grant = next(row for row in view.money if row.bursary == "w.grant")
    assert money_questions(place, grant) == "What is your household’s income?"


def test_papers_and_sources_say_when(place, view):
    assert document_words(view.step.documents[0]) == "Police check · Bureau · allow 2\u00a0m"
    assert source_words(place.sources["s-read"]) == "University · dated 2026-05 · checked 22\u00a0Nov\u00a02026"
    assert "dated" not in source_words(place.sources["s-old"])
