import pytest

from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.month import format_month, parse_month

START, END = parse_month("2027-09"), parse_month("2030-09")


@pytest.mark.parametrize(
    ("due", "months"),
    [
        (Due(), ["2027-09"]),
        (Due(DueAt.END), ["2030-09"]),
        (Due(month=1), ["2028-01"]),
        (Due(month=9), ["2027-09"]),
        (Due(DueAt.END, month=8), ["2031-08"]),
        (Due(every=12), ["2027-09", "2028-09", "2029-09"]),
        (Due(every=18), ["2027-09", "2029-03"]),
        (Due(month=1, every=12), ["2028-01", "2029-01", "2030-01"]),
        (Due(DueAt.END, every=15), ["2028-12", "2030-03", "2030-09"]),
        (Due(DueAt.END, month=1, every=18), ["2029-07", "2030-09"]),
    ],
)
def test_money_falls_due(due, months):
    assert [format_month(one) for one in due.months(START, END)] == months


def test_a_step_of_no_months_pays_once():
    assert Due(every=1).months(START, START) == (START,)
    assert Due(DueAt.END, every=1).months(START, START) == (START,)


def test_what_first_comes_after_the_end_comes_once():
    assert Due(month=8, every=6).months(START, START + 3) == (START + 11,)
    assert Due(DueAt.END, month=8, every=6).months(START, START + 3) == (START + 11,)
