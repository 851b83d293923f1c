"""Why a bursary is not counted: reason by reason, and what claiming it would cost by trying every plan."""

from dataclasses import replace

from pathways_app.domain.bursary import AmountBasis, BursaryKind
from pathways_app.domain.requirement import Condition, Holds, Truth, evaluate
from pathways_app.domain.step import Status
from pathways_app.domain.why_not import Cause, Reason
from pathways_app.planner.find import find_routes
from pathways_app.planner.why_not import WhyNots
from pathways_app.planner.why_not_bursary import BursaryWhyNots
from tests.planner.random_case import random_case
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step

COURSE = step("course", "G", 6, 1000, requires=Holds("A"))
FIRST = step("first", "A", 3, 50)
PHYSICS = Condition("subject", ("physics",))


def why_not(ident, *offers, steps=(FIRST, COURSE), asked=None):
    place = catalogue(steps, offers, [attribute("subject", "physics", "art")])
    answer = find_routes(place, asked or request())
    return BursaryWhyNots(place, answer, WhyNots(place, answer).step).of(ident)


def only(found, cause):
    (reason,) = found.reasons
    assert reason.cause is cause
    return reason


def test_a_bursary_that_is_counted_is_named_with_its_routes():
    found = why_not("b", bursary("b", "course", 100))
    assert (found.routes, found.reasons) == ((0,), ())


def test_what_is_never_counted_is_said_to_be():
    one = bursary("b", "course", 100)
    only(why_not("b", replace(one, status=Status.CLOSED)), Cause.CLOSED)
    only(why_not("b", replace(one, status=Status.PROPOSED)), Cause.PROPOSED)
    only(why_not("b", replace(one, kind=BursaryKind.LOAN)), Cause.NOT_COUNTED)
    only(why_not("b", replace(one, discretionary=True)), Cause.DISCRETION)
    found = why_not("b", bursary("b", "course", 100, basis=AmountBasis.UP_TO))
    only(found, Cause.UP_TO)
    assert found.possible_in == (0,)


def test_eligibility_false_or_unknown():
    one = bursary("b", "course", 100, eligibility=PHYSICS)
    reason = only(why_not("b", one, asked=request(attributes={"subject": "art"})), Cause.NOT_ELIGIBLE)
    assert (reason.part, reason.routes, reason.on) == (PHYSICS, (0,), ("course",))
    found = why_not("b", one)
    assert only(found, Cause.ASK).attributes == ("subject",)
    assert found.possible_in == (0,)


def test_a_bursary_for_a_step_of_no_route_says_why_the_step_is_in_none():
    aside = step("aside", "G", 12, 2000)
    reason = only(why_not("b", bursary("b", "aside", 100), steps=(FIRST, COURSE, aside)), Cause.NO_STEP)
    (way,) = reason.ways
    assert (way.id, [one.cause for one in way.reasons]) == ("aside", [Cause.DOMINATED])


def test_a_step_on_the_route_may_cost_the_person_a_bursary():
    reason = only(why_not("b", bursary("b", "course", 100, never_with=("first",))), Cause.BARRED)
    assert reason.steps == ("first",)


def test_a_bursary_excluded_by_one_that_pays_more_says_what_claiming_it_would_cost():
    more = bursary("more", "course", 300)
    for rule in ({"not_with": ("more",)}, {"never_with": ("more",)}):
        reason = only(why_not("less", more, bursary("less", "course", 120, **rule)), Cause.EXCLUDED)
        assert (reason.bursaries, reason.money) == (("more",), money(180))


def test_a_bursary_of_the_fee_pays_nothing_on_a_free_step_and_nothing_more_on_a_paid_one():
    free = step("free", "G", 6, 0)
    waiver = bursary("w", "free", 100, kind=BursaryKind.FEE_WAIVER)
    only(why_not("w", waiver, steps=(free,)), Cause.PAYS_NOTHING)
    whole = bursary("a", "course", 2000, kind=BursaryKind.FEE_WAIVER)
    only(why_not("b", whole, replace(whole, id="b")), Cause.NOT_BEST)


def test_a_goal_already_held_needs_no_bursary():
    only(why_not("b", bursary("b", "course", 100), asked=request(holds=["G"])), Cause.GOAL_HELD)


def test_reasons_about_routes_hold_on_random_catalogues():
    seen = set()
    for seed in range(60):
        case = random_case(seed)
        answer = find_routes(case.place, case.asked)
        why_nots = BursaryWhyNots(case.place, answer, WhyNots(case.place, answer).step)
        for ident, offer in case.place.bursaries.items():
            found = why_nots.of(ident)
            assert bool(found.routes) != bool(found.reasons), (seed, ident)
            for reason in found.reasons:
                seen.add(reason.cause)
                for index in reason.routes:
                    holds_on_route(case, answer.routes[index], offer, reason)
    assert {Cause.NOT_ELIGIBLE, Cause.ASK, Cause.BARRED} <= seen


def holds_on_route(case, route, offer, reason: Reason):
    at = next(one for one in route.steps if one.id in reason.on)
    done = [one.id for one in route.steps if one.end <= at.start and one is not at]
    won = [award for ident in done for award in case.place.steps[ident].awards]
    truth = evaluate(offer.eligibility, {*case.asked.person.holds, *won}, case.asked.person.attributes)
    match reason.cause:
        case Cause.NOT_ELIGIBLE:
            assert truth is Truth.FALSE
        case Cause.ASK:
            assert truth is Truth.UNKNOWN
            assert reason.attributes
            assert not case.asked.person.attributes.keys() & set(reason.attributes)
        case Cause.BARRED:
            assert set(reason.steps) <= {one.id for one in route.steps}
        case Cause.EXCLUDED:
            claimed = {claim.bursary for claim in route.bursaries}
            assert set(reason.bursaries) <= claimed
            assert reason.money.minor >= 0
