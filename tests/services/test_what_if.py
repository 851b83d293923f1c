from dataclasses import replace

import pytest

from pathways_app.domain.month import format_month, parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import Condition, Holds
from pathways_app.domain.route import Answer
from pathways_app.domain.step import Status
from pathways_app.domain.supposed import Assumed, Supposed
from pathways_app.domain.what_if import NO_GAINS, Gain, Gains, WhatIf, WhatIfKind
from pathways_app.planner.find import find_routes
from pathways_app.services.what_if import gain_of_entry, gains, leave_out, made_up_in, proposed_in, supposing, what_ifs
from pathways_app.services.workspace import Workspace
from tests.planner.random_place import ROLES, random_place, random_question
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, request, step

HELP = bursary("here.what-if-1", "c", 300)
RELEASED = Condition("released", (True,))


def asked(places, question) -> tuple[Answer, Gains]:
    answer = find_routes(supposing(places, question.supposed), question)
    return answer, gains(places, answer)


def only(found: Gains) -> Gain:
    (gain,) = found.each
    return gain


def place():
    return catalogue(
        [
            step("c", "G", 12, 1000),
            step("fast", "G", 6, 2000, requires=RELEASED),
            step("new", "G", 3, 5000, status=Status.PROPOSED),
            step("other", "H", 3, 0),
        ],
        attributes=[attribute("released")],
    )


def test_nothing_supposed_changes_nothing():
    places = place()
    assert supposing(places, Supposed()) is places
    assert asked(places, request())[1] == NO_GAINS


def test_what_is_proposed_is_said_to_be_used():
    answer, found = asked(place(), request(what_if=True))
    gain = only(found)
    assert gain.what_if == WhatIf(WhatIfKind.PROPOSED)
    assert (gain.used, gain.using, gain.opened) == (("new",), (0,), (0,))
    assert [proposed_in(place(), route) for route in answer.routes] == [("new",), (), ()]
    assert (format_month(found.together.arrival), format_month(gain.without.arrival)) == ("2026-12", "2027-03")
    assert (gain.without, gain.exact, found.exact) == (found.none, True, True)


def test_a_made_up_bursary_is_counted_and_said_to_gain():
    answer, found = asked(place(), replace(request(), supposed=Supposed(added=(HELP,))))
    gain = only(found)
    assert [made_up_in(route) for route in answer.routes] == [(), ("here.what-if-1",)]
    assert (gain.opened, gain.using, gain.used) == ((1,), (1,), ("here.what-if-1",))
    assert (found.together.net_cost, found.none.net_cost) == (money(700), money(1000))


def test_a_step_left_out_costs_its_route():
    answer, found = asked(place(), replace(request(), supposed=Supposed(without=("c",))))
    gain = only(found)
    assert [step.id for route in answer.routes for step in route.steps] == ["fast"]
    assert (gain.opened, gain.closed, gain.difference) == ((), 1, True)


def test_an_answer_supposed_makes_a_route_sure():
    person = replace(request().person, attributes={"released": True})
    question = replace(request(), person=person, supposed=Supposed(assumed=(Assumed("released", True),)))
    answer, found = asked(place(), question)
    assert [route.assumptions for route in answer.routes] == [(), ()]
    gain = only(found)
    assert (gain.opened, gain.firmer, gain.closed, gain.difference) == ((), (0,), 0, True)


def test_what_was_said_is_put_back_where_a_supposition_is_left_out():
    person = Person(attributes={"released": True, "age": True})
    supposed = Supposed(assumed=(Assumed("released", True, False), Assumed("age", True)))
    question = replace(request(), person=person, supposed=supposed)
    first = leave_out(question, WhatIf(WhatIfKind.ASSUMED, "released"))
    assert (dict(first.person.attributes), first.supposed.assumed) == (
        {"released": False, "age": True},
        (Assumed("age", True),),
    )
    both = leave_out(first, WhatIf(WhatIfKind.ASSUMED, "age"))
    assert (dict(both.person.attributes), both.supposed) == ({"released": False}, Supposed())


def test_what_makes_no_difference_says_so():
    _, found = asked(place(), replace(request(), supposed=Supposed(without=("other",))))
    assert not only(found).difference
    elsewhere = replace(HELP, for_steps=("other",))
    _, found = asked(place(), replace(request(), supposed=Supposed(added=(elsewhere,))))
    assert not only(found).difference


def test_each_is_weighed_with_the_others_in_place():
    supposed = Supposed(added=(HELP,), without=("fast",))
    _, found = asked(place(), replace(request(what_if=True), supposed=supposed))
    assert [gain.what_if.kind for gain in found.each] == [
        WhatIfKind.PROPOSED,
        WhatIfKind.ADDED_BURSARY,
        WhatIfKind.WITHOUT_STEP,
    ]
    proposed, added, without = found.each
    assert (proposed.without.routes, added.without.net_cost, without.closed) == (1, money(1000), 1)
    assert (found.together.routes, found.none.routes) == (2, 2)


def test_a_way_where_there_is_none():
    shut = step("new", "G", 3, 100, requires=Holds("x"), status=Status.PROPOSED)
    places = catalogue([shut], credentials=[credential("x")])
    assert not only(asked(places, request(what_if=True))[1]).difference
    places = catalogue([step("new", "G", 3, 100, status=Status.PROPOSED)])
    gain = only(asked(places, request(what_if=True))[1])
    assert (gain.opened, gain.without.routes, gain.without.arrival) == ((0,), 0, None)


def test_a_search_cut_short_is_said():
    answer = find_routes(place(), request(what_if=True))
    found = gains(place(), answer, should_stop=lambda: True)
    assert (only(found).exact, found.exact) == (False, False)


def test_a_goal_already_held_gains_nothing():
    assert asked(place(), request(what_if=True, holds=["G"]))[1] == NO_GAINS


@pytest.mark.parametrize("seeds", [range(n, 60, 6) for n in range(6)], ids=str)
def test_gains_add_up_on_random_places(seeds):
    changed = 0
    for seed in seeds:
        places, reach_request = random_place(seed), random_question(seed)
        first = next(iter(places.steps))
        supposed = Supposed(added=(replace(HELP, for_steps=tuple(places.steps)[:2]),), without=(first,))
        for goal in ROLES:
            question = replace(reach_request.towards(goal), supposed=supposed)
            answer, found = asked(places, question)
            assert all(first not in {step.id for step in route.steps} for route in answer.routes)
            assert len(found.each) == len(what_ifs(question))
            for gain in found.each:
                less = leave_out(question, gain.what_if)
                other = find_routes(supposing(places, less.supposed), less)
                vectors = {(r.arrival, r.net_cost.minor, r.unpaid_months, bool(r.assumptions)) for r in answer.routes}
                others = {(r.arrival, r.net_cost.minor, r.unpaid_months, bool(r.assumptions)) for r in other.routes}
                assert gain.without.routes == len(other.routes)
                if vectors != others:
                    assert gain.difference, (seed, goal, gain)
                if gain.what_if.kind is not WhatIfKind.WITHOUT_STEP:
                    assert gain.closed == 0, "more on offer costs nobody a route"
                    assert set(gain.opened) <= set(gain.using), "a route gained takes what it was gained by"
                else:
                    assert gain.opened == (), "less on offer opens no route"
                changed += gain.difference
    assert changed > 5


def test_the_workspace_keeps_the_place_supposed_for_the_next_question():
    supposed = Supposed(without=("wales.degree-ft",))
    with Workspace.open() as workspace:
        places = workspace.jurisdiction("wales")
        closed = workspace.supposing(places, supposed)
        assert workspace.supposing(places, supposed) is closed
        assert closed.steps["wales.degree-ft"].status is Status.CLOSED
        assert places.steps["wales.degree-ft"].status is Status.OPEN
        assert workspace.supposing(places, Supposed()) is places
        question = replace(request("wales.degree-hons"), start=parse_month("2026-12"), supposed=supposed)
        routes = workspace.find_routes(question).routes
        assert routes
        assert all("wales.degree-ft" not in {step.id for step in route.steps} for route in routes)


def test_one_proposal_is_weighed_by_what_the_answer_is_without_it():
    places = place()
    answer, _ = asked(places, request(what_if=True))
    gain = gain_of_entry(places, answer, "new")
    assert (gain.what_if, gain.used, gain.using) == (WhatIf(WhatIfKind.PROPOSED, "new"), ("new",), (0,))
    assert (gain.opened, format_month(gain.without.arrival), gain.exact) == ((0,), "2027-03", True)
    assert not gain_of_entry(places, answer, "other").difference


def test_money_left_out_is_closed_like_a_step():
    places = supposing(place(), Supposed(added=(HELP,)))
    left_out = supposing(places, Supposed(without=("here.what-if-1", "c")))
    assert left_out.bursaries["here.what-if-1"].status is Status.CLOSED
    assert left_out.steps["c"].status is Status.CLOSED
