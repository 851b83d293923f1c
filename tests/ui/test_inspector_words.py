from dataclasses import replace

import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.step import Status
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
    status_words,
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
        "w.waiver": ("£500", "Due. 2026–27 figure. The step starts later: for then it is still to be announced"),
        "w.loan": ("up to £29,370", "A loan: it moves cash, not cost. 2026–27 figure"),
        "w.grant": ("up to £12,345", "Needs: Income. 2026–27 figure"),
        "w.incentive": ("£15,000", "Asks for subject: physics. 2026–27 figure"),
    }
    grant = next(row for row in view.money if row.bursary == "w.grant")
    assert money_questions(place, grant) == "What is your household’s income?"


def test_what_is_counted_for_a_later_year_says_that_it_is_still_to_be_announced(place, request_, route):
    waiver = replace(place.bursaries["w.waiver"], academic_year="2025-26")
    changed = replace(place, bursaries={**place.bursaries, "w.waiver": waiver})
    (row,) = [row for row in step_view(changed, request_, route, "w.degree-course").money if row.bursary == "w.waiver"]
    assert money_reason(changed, row).endswith(
        "2025–26 figure. The step starts later: for then it is still to be announced"
    )


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (BursaryKind.SALARY_SUPPORT, "Paid to the employer, not to you. Needs: Income. 2026–27 figure"),
        (
            BursaryKind.LOAN_FORGIVENESS,
            "Writes off a loan later: not money off the cost. Needs: Income. 2026–27 figure",
        ),
    ],
)
def test_money_that_takes_nothing_off_the_cost_says_so(place, request_, route, kind, said):
    grant = replace(place.bursaries["w.grant"], kind=kind)
    changed = replace(place, bursaries={**place.bursaries, "w.grant": grant})
    rows = step_view(changed, request_, route, "w.degree-course").money
    assert money_reason(changed, next(row for row in rows if row.bursary == "w.grant")) == said


def test_a_proposal_that_is_counted_or_listed_says_so(place, request_, route):
    proposed = {ident: replace(place.bursaries[ident], status=Status.PROPOSED) for ident in ("w.waiver", "w.grant")}
    changed = replace(place, bursaries={**place.bursaries, **proposed})
    rows = {row.bursary: row for row in step_view(changed, request_, route, "w.degree-course").money}
    counted = "Taken off the cost because you suppose it: it is only proposed. 2026–27 figure"
    assert money_reason(changed, rows["w.waiver"]) == counted
    assert money_reason(changed, rows["w.grant"]) == "Needs: Income. Only proposed: not open yet. 2026–27 figure"


@pytest.mark.parametrize(("language", "ends"), [("fr", ". Chiffre de 2026–27"), ("sv", ". Uppgift från 2026–27")])
def test_each_sentence_about_money_begins_with_a_capital(languages, place, view, language, ends):
    languages.use(language)
    grant = next(row for row in view.money if row.bursary == "w.grant")
    assert money_reason(place, grant).endswith(ends)


def test_the_state_of_a_step_is_dated(view):
    assert status_words(replace(view.step, status_as_of="2026-11")) == "As of Nov\u00a02026"
    assert status_words(replace(view.step, status_as_of="2026-11-22")) == "As of 22\u00a0Nov\u00a02026"
    assert status_words(replace(view.step, status_as_of=None)) == ""


def test_papers_and_sources_say_when(place, view):
    assert document_words(view.step.documents[0]) == "Police check · Bureau · allow 2\u00a0m"
    assert source_words(place.sources["s-read"]) == "University · dated May\u00a02026 · checked 22\u00a0Nov\u00a02026"
    assert "dated" not in source_words(place.sources["s-old"])


def test_a_publisher_is_named_in_the_language_that_has_a_name_for_it(languages, place):
    languages.use("cy")
    source = replace(place.sources["s-read"], publisher="Welsh Government")
    assert source_words(source).startswith("Llywodraeth Cymru · ")
