import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.saved_route import Difference, DifferenceKind
from pathways_app.domain.text import LocalText
from pathways_app.ui.clients.difference_words import Changed, changed

NAME = LocalText.of({"en": "PGCE"})
POUNDS = {"money_before": Money(953500, "GBP"), "money_after": Money(979000, "GBP")}
MONTHS = {"month_before": month(2031, 10), "month_after": month(2032, 1)}


@pytest.mark.parametrize(
    ("kind", "fields", "told"),
    [
        ("FEE", POUNDS, ("Fee: PGCE", "£9,535", "£9,790")),
        (
            "FEE",
            {**POUNDS, "words_before": "2025-26", "words_after": "2026-27"},
            ("Fee: PGCE", "£9,535, 2025–26", "£9,790, 2026–27"),
        ),
        ("FEE", {"money_after": Money(100, "GBP")}, ("Fee: PGCE", "not known", "£1")),
        ("DURATION", {"count_before": 9, "count_after": 12}, ("Duration: PGCE", "9\u00a0m", "1\u00a0y")),
        ("INTAKE", {"words_before": "9", "words_after": "1,9"}, ("Intake: PGCE", "September", "January and September")),
        ("INTAKE", {"words_before": "9"}, ("Intake: PGCE", "September", "any month")),
        (
            "DEADLINE",
            {"words_before": "01-14", "words_after": "rolling"},
            ("Deadline: PGCE", "14\u00a0January", "at any time"),
        ),
        ("STEP_GONE", {}, ("PGCE", "", "no longer in the catalogue")),
        ("STEP_CLOSED", {"words_after": "closed"}, ("PGCE", "", "closed")),
        ("STEP_CLOSED", {"words_after": "proposed"}, ("PGCE", "", "only proposed now")),
        ("STEP_NOT_NEEDED", {}, ("PGCE", "", "no longer needed: the goal is reached without it")),
        ("STEP_RENAMED", {}, ("PGCE", "", "goes by this name now")),
        ("BURSARY_GONE", {}, ("PGCE", "", "no longer in the catalogue")),
        ("BURSARY_CLOSED", {}, ("PGCE", "", "bursary closed")),
        ("BURSARY_LOST", POUNDS, ("PGCE", "£9,535", "no longer due")),
        ("BURSARY_NEW", POUNDS, ("PGCE", "not due", "£9,790")),
        ("BURSARY_AMOUNT", POUNDS, ("PGCE", "£9,535", "£9,790")),
        ("START", MONTHS, ("Start", "Oct\u00a02031", "Jan\u00a02032")),
        ("ARRIVAL", MONTHS, ("Arrival", "Oct\u00a02031", "Jan\u00a02032")),
        ("NET_COST", POUNDS, ("Net cost", "£9,535", "£9,790")),
        ("UNPAID_MONTHS", {"count_before": 0, "count_after": 12}, ("Months without pay", "0", "12")),
        ("IMPOSSIBLE", {}, ("This route", "", "cannot be taken any more")),
    ],
)
def test_every_difference_is_told_as_what_was_and_what_is(kind, fields, told):
    assert changed(Difference(DifferenceKind[kind], "wales.pgce", NAME, **fields)) == Changed(*told)


def test_a_better_route_is_told_by_what_it_comes_to():
    better = Difference(DifferenceKind.BETTERED, **MONTHS, **POUNDS, count_before=12, count_after=0)
    assert changed(better).after == "arrives January\u00a02032, costs £9,790, 0\u00a0m without pay"


def test_no_kind_is_left_untold():
    for kind in DifferenceKind:
        told = changed(Difference(kind, "wales.pgce", NAME))
        assert told.what, kind
        assert told.after, kind


def test_a_line_is_one_sentence_for_a_screen_reader():
    assert changed(Difference(DifferenceKind.NET_COST, **POUNDS)).words == "Net cost: £9,535, now £9,790"
    assert changed(Difference(DifferenceKind.STEP_CLOSED, "x", NAME)).words == "PGCE: closed"
