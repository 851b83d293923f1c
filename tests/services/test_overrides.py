from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.errors import BadValueError, UnknownIdError
from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Override, Rule, TakenAsMet
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.step import Basis
from pathways_app.domain.supposed import Supposed
from pathways_app.services import what_if
from pathways_app.services.overrides import check_rule, is_applied, parts_of, taken_by, with_overrides, without_part
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace

A, B, C = Holds("a"), Holds("b"), Condition("years")


@pytest.mark.parametrize(
    ("requirement", "part", "left"),
    [
        (A, A, ALWAYS),
        (A, B, A),
        (AllOf((A, B)), A, AllOf((B,))),
        (AllOf((A, AnyOf((B, C)))), B, AllOf((A,))),
        (AnyOf((AllOf((A, B)), C)), A, AnyOf((AllOf((B,)), C))),
        (AtLeast(2, (A, B, C)), A, AtLeast(1, (B, C))),
        (AtLeast(1, (A, B)), B, ALWAYS),
        (AtLeast(2, (A, A, B)), A, ALWAYS),
        (AllOf((A, AnyOf((B, C)))), AnyOf((B, C)), AllOf((A,))),
    ],
)
def test_a_part_taken_as_met_is_no_longer_required(requirement, part, left):
    assert without_part(requirement, part) == left


@pytest.fixture(scope="module")
def workspace():
    with Workspace.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def place(workspace):
    return workspace.jurisdiction("wales")


def override(entry, subject):
    return Override(1, 1, 1, Rule(entry, subject), "college confirmed equivalence", "Sioned", date(2026, 11, 22))


@pytest.fixture(scope="module")
def request_(workspace):
    holds = "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c"
    question = Question(holds=(holds,), goal="wales.role-teacher-primary", start="2026-12")
    return build_request(workspace, question, date(2026, 11, 22))


def test_a_requirement_set_aside_opens_a_route_for_this_question_alone(workspace, place, request_):
    before = workspace.find_routes(request_)
    step = next(
        place.steps[step.id]
        for route in before.routes
        for step in route.steps
        if any(
            isinstance(part, Holds) and part.credential == "wales.gcse-science-c" for part in parts_of(place, step.id)
        )
    )
    science = Holds("wales.gcse-science-c")
    aside = override(step.id, TakenAsMet(science))
    answer = workspace.find_routes(replace(request_, supposed=Supposed(overrides=(aside,))))
    taken = {step.id for route in answer.routes for step in route.steps}
    assert step.id in taken
    assert min(route.months for route in answer.routes) <= min(route.months for route in before.routes)
    assert answer.routes != before.routes
    assert answer.request.supposed.overrides[0].reason == "college confirmed equivalence"
    assert workspace.find_routes(request_).routes == before.routes
    assert workspace.jurisdiction("wales") is place


def test_facts_of_a_step_are_replaced(place):
    step = next(step for step in place.steps.values() if step.fee and step.intake_months)
    facts = FactReplaced(Money(12_300, "GBP"), 7, (4, 1, 4))
    after = with_overrides(place, (override(step.id, facts),)).steps[step.id]
    assert (after.fee.money, after.duration.months, after.intake_months) == (Money(12_300, "GBP"), 7, (1, 4))
    assert (after.status, after.requires, after.fee.due) == (step.status, step.requires, step.fee.due)
    assert (after.fee.year, after.fee.basis, after.duration.basis) == ("", Basis.PUBLISHED, Basis.PUBLISHED)
    assert after.duration.note is None
    unpriced = next(step for step in place.steps.values() if step.fee is None)
    after = with_overrides(place, (override(unpriced.id, FactReplaced(fee=Money(1, "GBP"))),)).steps[unpriced.id]
    assert after.fee.money == Money(1, "GBP")


def test_the_last_day_to_apply_is_not_laid_to_an_intake_that_an_adviser_knows_of(place):
    step = next(
        step
        for step in place.steps.values()
        if step.apply_by not in (None, "rolling") and step.intake_months not in ((), (1,))
    )
    after = with_overrides(place, (override(step.id, FactReplaced(intake_months=(1,))),)).steps[step.id]
    assert (after.intake_months, after.apply_by, after.apply_by_intake) == ((1,), None, ())
    same = with_overrides(place, (override(step.id, FactReplaced(intake_months=step.intake_months)),)).steps[step.id]
    assert same.apply_by == step.apply_by


def test_a_rule_takes_the_place_of_one_that_speaks_of_the_same_thing():
    fee, dearer = FactReplaced(fee=Money(1, "GBP")), FactReplaced(fee=Money(2, "GBP"))
    assert taken_by(Rule("a", dearer), Rule("a", fee))
    assert not taken_by(Rule("b", dearer), Rule("a", fee))
    assert not taken_by(Rule("a", FactReplaced(months=2)), Rule("a", fee))
    assert taken_by(Rule("a", TakenAsMet(A)), Rule("a", TakenAsMet(A)))
    assert not taken_by(Rule("a", TakenAsMet(A)), Rule("a", TakenAsMet(B)))
    assert not taken_by(Rule("a", TakenAsMet(A)), Rule("a", fee))


def test_a_bursary_may_be_given_where_a_condition_is_taken_as_met(place):
    bursary = next(b for b in place.bursaries.values() if parts_of(place, b.id))
    part = parts_of(place, bursary.id)[0]
    after = with_overrides(place, (override(bursary.id, TakenAsMet(part)),)).bursaries[bursary.id]
    assert after.eligibility == without_part(bursary.eligibility, part) != bursary.eligibility


def test_what_is_no_longer_in_the_catalogue_changes_nothing(place):
    for gone in (override("wales.gone", TakenAsMet(A)), override(next(iter(place.steps)), TakenAsMet(A))):
        assert with_overrides(place, (gone,)) is place
        assert not is_applied(place, gone)
    assert what_if.supposing(place, Supposed()) is place


def test_only_what_changes_something_can_be_set_aside(place):
    step = next(step for step in place.steps.values() if parts_of(place, step.id))
    check_rule(place, Rule(step.id, TakenAsMet(parts_of(place, step.id)[0])))
    check_rule(place, Rule(step.id, FactReplaced(months=3)))
    for rule in (
        Rule(step.id, TakenAsMet(A)),
        Rule(step.id, FactReplaced()),
        Rule(step.id, FactReplaced(fee=Money(1, "SEK"))),
        Rule(step.id, FactReplaced(fee=Money(-1, "GBP"))),
        Rule(step.id, FactReplaced(months=-1)),
        Rule(step.id, FactReplaced(intake_months=(13,))),
        Rule(next(iter(place.bursaries)), FactReplaced(months=1)),
    ):
        with pytest.raises(BadValueError):
            check_rule(place, rule)
    with pytest.raises(UnknownIdError):
        check_rule(place, Rule("wales.gone", TakenAsMet(A)))
