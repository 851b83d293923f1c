from dataclasses import replace

import pytest

from pathways_app.domain.bursary import Amount, AmountBasis, BursaryKind, Instalment
from pathways_app.domain.money import Money
from pathways_app.domain.step import Status
from pathways_app.services.funding import Due, Reason, Verdict
from pathways_app.services.funding_board import FundingRow, Group
from pathways_app.ui.funding import words
from tests.ui.funding.conftest import TODAY

NBSP = "\u00a0"


def row(bursary, group, *reasons, **more):
    due = Due(bursary, Verdict.POSSIBLE, reasons, (), more.pop("ask", ()), (), more.pop("amount", None))
    return FundingRow(due, group, **more)


def pounds(amount):
    return Money.of(amount, "GBP")


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (Amount(AmountBasis.ONE_OFF, pounds(500)), "£500"),
        (Amount(AmountBasis.PER_YEAR, pounds(500)), "£500 a year"),
        (Amount(AmountBasis.PER_MONTH, pounds(500)), "£500 a month"),
        (Amount(AmountBasis.UP_TO, pounds(500)), "up to £500"),
        (Amount(AmountBasis.UP_TO), "sum not published"),
        (Amount(AmountBasis.PERCENT_OF_FEE, percent=100), "the whole fee"),
        (Amount(AmountBasis.PERCENT_OF_FEE, percent=50), f"50{NBSP}% of the fee"),
    ],
)
def test_amounts_as_published(amount, written):
    assert words.published_words(amount) == written


def test_a_sum_on_routes_is_a_limit_where_it_varies_or_is_borrowed(place):
    grant, loan = place.bursaries["w.waiver"], place.bursaries["w.loan"]
    assert words.worth_words(grant, row(grant.id, Group.DUE, amount=pounds(500))) == "£500"
    assert words.worth_words(grant, row(grant.id, Group.DUE, amount=pounds(500), varies=True)) == "up to £500"
    assert words.worth_words(loan, row(loan.id, Group.BESIDE, amount=pounds(900))) == "up to £900"
    assert words.worth_words(place.bursaries["w.grant"], row("w.grant", Group.POSSIBLE)) == "up to £12,345"


def test_notes_say_how_it_is_counted_paid_and_of_which_year(place):
    yearly = Amount(AmountBasis.PER_YEAR, pounds(50), instalments=(Instalment(pounds(25), "now"),) * 2)
    bursary = replace(place.bursaries["w.waiver"], amount=yearly)
    found = words.worth_notes(bursary, row(bursary.id, Group.DUE, amount=pounds(100)))
    assert found == ("£50 a year", "in 2 payments", "2026–27")
    assert words.worth_notes(bursary, row(bursary.id, Group.DUE))[0] == "in 2 payments"


def test_every_reason_has_words(place, on_routes):
    for ident in place.bursaries:
        for reason in Reason:
            told = replace(on_routes.rows[0].due, bursary=ident, reasons=(reason,), leaves=(), ask=("income",))
            place_ = replace(
                place, bursaries={ident: replace(place.bursaries[ident], eligibility=place.steps["w.test"].requires)}
            )
            found = words.why_words(place_, FundingRow(told, Group.NOT_DUE, steps_first=("w.test",)))
            assert all(found), reason
            assert len(found) == 1


def test_why_names_what_decides(place, on_routes, row_of):
    assert words.why_words(place, row_of(on_routes, "incentive")) == ("It asks for: subject: physics",)
    assert words.why_words(place, row_of(on_routes, "grant"))[0] == "Needs an answer: income"
    assert words.why_words(place, row_of(on_routes, "waiver")) == ("It asks nothing further of you",)
    assert words.why_words(place, row_of(on_routes, "loan"))[0] == "A loan: it moves cash, not cost"


def test_closed_and_proposed_are_told_apart(place):
    for status, said in ((Status.CLOSED, "Closed"), (Status.PROPOSED, "Only proposed: not open yet")):
        changed = replace(place, bursaries={"w.waiver": replace(place.bursaries["w.waiver"], status=status)})
        assert words.why_words(changed, row("w.waiver", Group.NOT_DUE, Reason.NOT_OPEN)) == (said,)


def test_an_employers_money_is_not_the_persons(place):
    paid = replace(place.bursaries["w.waiver"], kind=BursaryKind.SALARY_SUPPORT)
    changed = replace(place, bursaries={"w.waiver": paid})
    found = words.why_words(changed, row("w.waiver", Group.BESIDE, Reason.ELIGIBLE, Reason.NOT_COUNTED))
    assert found == ("Paid to the employer, not to you", "It asks nothing further of you")


def test_what_is_no_money_off_names_what_is_open_and_claims_nothing(place):
    anyone = place.bursaries["w.waiver"].eligibility
    paid = replace(place.bursaries["w.grant"], kind=BursaryKind.SALARY_SUPPORT, eligibility=anyone)
    changed = replace(place, bursaries={"w.grant": paid})
    found = words.why_words(changed, row("w.grant", Group.BESIDE, Reason.UNKNOWN, ask=("income",)))
    assert found == ("Paid to the employer, not to you", "Needs an answer: income")


def test_a_counted_proposal_is_not_said_to_be_left_out(place):
    proposed = replace(place.bursaries["w.waiver"], status=Status.PROPOSED)
    changed = replace(place, bursaries={"w.waiver": proposed})
    found = words.why_words(changed, row("w.waiver", Group.SUPPOSED, Reason.NOT_OPEN))
    assert found == ("Taken off the cost because you suppose it",)


def test_many_questions_are_counted():
    assert words.needs_words(row("b", Group.POSSIBLE)) == ""
    several = row("b", Group.POSSIBLE, ask=("income", "qts_date", "age", "mother_tongue"))
    assert words.needs_words(several) == "Needs answers: income; QTS date; age; 1 more"
    assert words.needs_words(row("b", Group.POSSIBLE, ask=("income", "age"))) == "Needs answers: income; age"


@pytest.mark.parametrize(
    ("apply_by", "said"),
    [
        ("rolling", ("apply at any time", False)),
        (None, ("", False)),
        ("11-22", (f"apply by 22{NBSP}Nov{NBSP}2026: today", True)),
        ("12-01", (f"apply by 1{NBSP}Dec{NBSP}2026: 9 days left", True)),
        ("05-01", (f"apply by 1{NBSP}May{NBSP}2027: 160 days left", False)),
    ],
)
def test_deadlines_count_the_days(place, apply_by, said):
    bursary = replace(place.bursaries["w.waiver"], apply_by=apply_by)
    assert words.apply_words(bursary, TODAY) == said


def test_exclusions_are_named(place):
    found = words.either_words(place, row("w.waiver", Group.DUE, either=("w.grant",), never=("w.loan",)))
    assert found == ("either this or, on the same step: Grant", "never with: Loan")


def test_every_group_and_kind_has_words():
    assert all(all(words.group_words(group)) and words.standing_words(group) for group in Group)
    assert len({words.kind_words(kind) for kind in BursaryKind}) == len(BursaryKind)
