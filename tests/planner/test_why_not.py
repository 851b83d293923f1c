"""Reasons why not, held against every plan there is; and each kind of reason on a small catalogue of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pathways_app.domain.month import Month, parse_month
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.route import AnswerStatus
from pathways_app.domain.step import Status
from pathways_app.domain.why_not import Cause
from pathways_app.planner.find import find_routes
from pathways_app.planner.pose import pose
from pathways_app.planner.why_not import WhyNots
from tests.planner.random_case import LONGEST, lean_plans, random_case
from tests.planner.small_catalogue import attribute, catalogue, credential, money, request, step
from tests.planner.test_fewer import by_trying_everything

CHUNK = 6
WITHIN_REACH = {Cause.DOMINATED, Cause.EQUAL, Cause.SUPERFLUOUS}


def vector(route):
    return (route.arrival, route.net_cost.minor, route.unpaid_months)


def no_worse(one, other):
    return all(a <= b for a, b in zip(one, other, strict=True))


class Everything:
    """Every lean plan of a case, sure ones and those that assume something, by exhaustive search done once."""

    def __init__(self, case):
        self.case, self.known = case, {}

    def plans(self, step_id, *, assuming, **person):
        """Return the best vectors of every lean set that holds a step."""
        key = (assuming, *sorted(person))
        if key not in self.known:
            asked = replace(self.case.asked, person=replace(self.case.asked.person, **person))
            self.known[key] = lean_plans(pose(self.case.place, asked, assuming=assuming).instance)
        return {chosen: vectors for chosen, vectors in self.known[key].items() if step_id in chosen}

    def vectors(self, step_id, *, assuming=None, **person):
        """Return those vectors; with `assuming` not said, of all plans the question admits."""
        widest = not self.case.asked.strict if assuming is None else assuming
        return [one for found in self.plans(step_id, assuming=widest, **person).values() for one in found]


def check_reason(everything, answer, step_id, reason):
    case = everything.case
    person = case.asked.person
    if reason.cause not in WITHIN_REACH:
        assert everything.vectors(step_id) == []
    match reason.cause:
        case Cause.DOMINATED | Cause.EQUAL:
            for beaten in reason.plans:
                assuming = bool(beaten.plan.assumptions)
                mine, theirs = vector(beaten.plan), vector(answer.routes[beaten.by])
                taken = tuple(sorted(one.id for one in beaten.plan.steps))
                assert mine in everything.plans(step_id, assuming=assuming)[taken]
                better = [v for v in everything.vectors(step_id, assuming=assuming) if v != mine and no_worse(v, mine)]
                assert better == []
                assert no_worse(theirs, mine)
                assert (theirs == mine) == (reason.cause is Cause.EQUAL)
        case Cause.SUPERFLUOUS:
            with_it = everything.vectors(step_id)
            assert all(any(no_worse(vector(beaten.plan), one) for beaten in reason.plans) for one in with_it)
            free = replace(case.asked, person=replace(person, budget=None, by=None))  # nor would it be with more
            for beaten in reason.plans:
                posed = pose(case.place, free, assuming=bool(beaten.plan.assumptions)).instance
                taken = [one.id for one in beaten.plan.steps]
                assert step_id in taken
                assert by_trying_everything(posed, [one for one in taken if one != step_id]) <= beaten.plan.arrival
        case Cause.OVER_BUDGET:
            assert reason.money.minor > person.budget.minor
            free = everything.vectors(step_id, budget=None)
            assert all(net >= reason.money.minor for _, net, _ in free)
        case Cause.TOO_LATE if reason.arrival is not None:
            assert reason.arrival > person.by
            later = everything.vectors(step_id, budget=None, by=Month(case.asked.start + LONGEST))
            assert all(arrival >= reason.arrival for arrival, _, _ in later)


@pytest.mark.parametrize("chunk", range(5))
def test_every_reason_is_true(chunk):
    for seed in range(chunk * CHUNK, (chunk + 1) * CHUNK):
        case = random_case(seed)
        answer = find_routes(case.place, case.asked)
        why_nots, everything = WhyNots(case.place, answer), Everything(case)
        for step_id in case.place.steps:
            found = why_nots.step(step_id)
            taken = tuple(i for i, route in enumerate(answer.routes) if step_id in [one.id for one in route.steps])
            assert (found.routes, found.exact) == (taken, True), seed
            assert bool(found.reasons) != bool(taken), seed
            for reason in found.reasons:
                check_reason(everything, answer, step_id, reason)


def why_not(place, asked, ident, *, credential_=False):
    answer = find_routes(place, asked)
    found = WhyNots(place, answer)
    return answer, found.credential(ident) if credential_ else found.step(ident)


def only(found, cause):
    (reason,) = found.reasons
    assert reason.cause is cause
    return reason


SHORT, LONG = step("short", "A", 3, 50), step("long", "A", 9, 80)
LAST = step("last", "G", 6, 10, requires=Holds("A"))


def test_a_step_of_a_route_is_named_with_its_routes():
    _, found = why_not(catalogue([SHORT, LONG, LAST]), request(), "short")
    assert (found.routes, found.reasons) == ((0,), ())


def test_a_worse_alternative_is_set_against_the_route_that_beats_it():
    answer, found = why_not(catalogue([SHORT, LONG, LAST]), request(), "long")
    (beaten,) = only(found, Cause.DOMINATED).plans
    assert [one.id for one in beaten.plan.steps] == ["long", "last"]
    assert (beaten.plan.arrival - answer.routes[0].arrival, beaten.plan.net_cost.minor) == (6, 9000)
    assert beaten.by == 0


def test_an_alternative_as_good_is_said_to_be():
    twin = step("zwin", "A", 3, 50)
    _, found = why_not(catalogue([SHORT, twin, LAST]), request(), "zwin")
    assert [beaten.by for beaten in only(found, Cause.EQUAL).plans] == [0]


def test_a_step_nothing_waits_for_is_superfluous_even_where_it_is_paid():
    extra = step("extra", "A", 1, 0, requires=Holds("B"))
    first = step("first", ("A", "B"), 3, 50)
    _, found = why_not(catalogue([first, extra, LAST]), request(), "extra")
    assert only(found, Cause.SUPERFLUOUS).plans[0].by == 0


def test_budget_and_date_are_named_with_what_it_would_take():
    place = catalogue([SHORT, LONG, LAST])
    _, found = why_not(place, request(budget=money(70)), "long")
    assert only(found, Cause.OVER_BUDGET).money == money(90)
    _, found = why_not(place, request(by=parse_month("2027-10")), "long")
    reason = only(found, Cause.TOO_LATE)
    assert (reason.month, reason.latest) == (parse_month("2026-09"), parse_month("2026-07"))
    _, found = why_not(place, request(by=parse_month("2027-02")), "long")
    reason = only(found, Cause.TOO_LATE)
    dates = (parse_month("2026-09"), None, parse_month("2027-06"))
    assert (reason.month, reason.latest, reason.arrival) == dates


def test_more_money_or_time_is_not_named_where_it_would_only_let_in_what_is_not_needed():
    first, extra = step("first", ("A", "B"), 3, 50), step("extra", "A", 9, 20, requires=Holds("B"))
    place = catalogue([first, extra, LAST])
    _, found = why_not(place, request(budget=money(60)), "extra")
    assert only(found, Cause.SUPERFLUOUS).plans[0].by == 0
    _, found = why_not(place, request(by=parse_month("2027-06")), "extra")
    reason = only(found, Cause.TOO_LATE)
    assert (reason.month, reason.arrival) == (parse_month("2026-12"), None)


def test_what_contradicts_the_rest_is_said_to():
    yes, no = Condition("backed", (True,)), Condition("backed", (False,))
    steps = [step("a", "A", 3, 10, requires=yes), step("g", "G", 3, 10, requires=AllOf((Holds("A"), no)))]
    place = catalogue(steps, attributes=[attribute("backed")])
    _, found = why_not(place, request(), "a")
    only(found, Cause.CONTRADICTS)


def test_nothing_is_asked_of_a_goal_that_is_held():
    answer, found = why_not(catalogue([SHORT, LAST]), request(holds=["G"]), "short")
    assert answer.status is AnswerStatus.HELD
    only(found, Cause.GOAL_HELD)


def test_a_credential_is_answered_by_the_steps_that_bring_it():
    closed = step("shut", "X", 3, 10, status=Status.CLOSED)
    place = catalogue([SHORT, LAST, closed, step("other", "O", 12, 10)], credentials=[credential("N")])
    assert why_not(place, request(), "A", credential_=True)[1].routes == (0,)
    only(why_not(place, request(holds=["A"]), "A", credential_=True)[1], Cause.HELD)
    only(why_not(place, request(), "N", credential_=True)[1], Cause.NOTHING_BRINGS)
    (way,) = only(why_not(place, request(), "X", credential_=True)[1], Cause.WAYS_SHUT).ways
    assert (way.id, [reason.cause for reason in way.reasons]) == ("shut", [Cause.CLOSED, Cause.LEADS_NOWHERE])
    only(why_not(place, request(holds=["G"]), "A", credential_=True)[1], Cause.GOAL_HELD)


def test_a_credential_that_only_a_worse_way_brings_is_beaten():
    degree = step("degree", ("A", "D"), 36, 900)
    _, found = why_not(catalogue([SHORT, degree, LAST]), request(), "D", credential_=True)
    (beaten,) = only(found, Cause.DOMINATED).plans
    assert "degree" in [one.id for one in beaten.plan.steps]


def test_a_search_cut_short_says_so():
    place = catalogue([SHORT, LONG, LAST])
    answer = find_routes(place, request())
    found = WhyNots(place, answer, lambda: True).step("long")
    assert not found.exact
    only(found, Cause.NOT_FOUND)
