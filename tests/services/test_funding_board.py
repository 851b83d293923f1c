import random
from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.attribute import AttributeType
from pathways_app.domain.bursary import COUNTED_KINDS, BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import Condition, Truth, evaluate
from pathways_app.domain.route import Answer, AnswerStatus, Claim, PossibleBursary, Route, RouteStep
from pathways_app.domain.step import Status
from pathways_app.planner.values import attributes_in_force
from pathways_app.services.funding import Reason
from pathways_app.services.funding_board import EitherOr, Group, board_now, board_of_routes
from pathways_app.services.workspace import Workspace

MATHS = Person(holds=frozenset({"isle.maths-c"}))


def groups(board):
    return {row.due.bursary: row.group for row in board.rows}


def route(bursaries=(), possible=(), off=0):
    net = Money(100_000 - off, "GBP")
    course = RouteStep("isle.course", Month(6), Month(12), net, net, ("isle.teacher",))
    return Route(Month(12), 12, net, Money(100_000, "GBP"), 0, (course,), bursaries, possible)


def answer(*routes):
    return Answer(RouteRequest(MATHS, "isle.teacher", Month(0)), "isle", AnswerStatus.FOUND, routes)


def with_bursaries(isle, **changes):
    changed = {f"isle.{name}": replace(isle.bursaries[f"isle.{name}"], **fields) for name, fields in changes.items()}
    return replace(isle, bursaries={**isle.bursaries, **changed})


def test_sorts_for_today_with_loans_beside_what_comes_off_a_cost(isle):
    board = board_now(isle, MATHS)
    assert groups(board) == {
        "isle.b-all": Group.DUE,
        "isle.b-maths": Group.DUE,
        "isle.b-physics": Group.POSSIBLE,
        "isle.b-upto": Group.POSSIBLE,
        "isle.b-loan": Group.BESIDE,
        "isle.b-closed": Group.NOT_DUE,
    }
    assert [row.group for row in board.rows] == sorted((row.group for row in board.rows), key=list(Group).index)
    assert (board.routes, board.off, board.beyond) == (None, None, 0)


def test_without_the_entry_nothing_is_due(isle):
    found = groups(board_now(isle, Person()))
    assert found["isle.b-all"] is Group.ON_ENTRY
    assert found["isle.b-loan"] is Group.ON_ENTRY
    assert Group.DUE not in found.values()
    assert Group.BESIDE not in found.values()


def test_what_cannot_be_started_today_says_so(isle):
    place = with_bursaries(isle, **{"b-upto": {"kind": BursaryKind.LOAN}})
    assert groups(board_now(isle, Person()))["isle.b-upto"] is Group.POSSIBLE
    rows = {row.due.bursary: row for row in board_now(place, Person()).rows}
    assert rows["isle.b-upto"].group is Group.BESIDE
    assert rows["isle.b-upto"].entry is Reason.ENTRY_NOT_MET
    unsure = replace(place.steps["isle.course"], requires=Condition("settled", (True,)))
    rows = {row.due.bursary: row for row in board_now(replace(place, steps={unsure.id: unsure}), Person()).rows}
    assert rows["isle.b-upto"].entry is Reason.ENTRY_UNKNOWN
    assert {row.entry for row in board_now(place, MATHS).rows} == {None}


@pytest.mark.parametrize("kind", [BursaryKind.SALARY_SUPPORT, BursaryKind.LOAN_FORGIVENESS, BursaryKind.LOAN])
def test_what_is_no_money_off_stands_beside_even_where_only_its_most_is_known(isle, kind):
    place = with_bursaries(isle, **{"b-upto": {"kind": kind}})
    assert groups(board_now(place, MATHS))["isle.b-upto"] is Group.BESIDE


def test_an_unknown_loan_is_no_money_off_and_names_what_is_open(isle):
    place = with_bursaries(isle, **{"b-physics": {"kind": BursaryKind.LOAN}})
    row = next(row for row in board_now(place, MATHS).rows if row.due.bursary == "isle.b-physics")
    assert (row.group, row.due.reasons) == (Group.BESIDE, (Reason.UNKNOWN,))
    assert row.due.ask


def test_a_proposed_bursary_that_is_counted_stands_apart(isle):
    place = with_bursaries(isle, **{"b-all": {"status": Status.PROPOSED}})
    claimed = Claim("isle.b-all", "isle.course", Money(50_000, "GBP"))
    assert groups(board_of_routes(place, answer(route((claimed,), off=50_000))))["isle.b-all"] is Group.SUPPOSED
    listed = PossibleBursary("isle.b-all", "isle.course", Money(50_000, "GBP"), ())
    assert groups(board_of_routes(place, answer(route(possible=(listed,)))))["isle.b-all"] is Group.POSSIBLE


def test_on_routes_tells_what_comes_off_and_what_goes_with_no_step(isle):
    claimed = Claim("isle.b-all", "isle.course", Money(50_000, "GBP"))
    other = isle.bursaries["isle.b-maths"]
    place = replace(isle, bursaries={**isle.bursaries, other.id: replace(other, for_steps=("isle.elsewhere",))})
    board = board_of_routes(place, answer(route((claimed,), off=50_000), route()))
    assert groups(board)["isle.b-all"] is Group.DUE
    assert "isle.b-maths" not in groups(board)
    assert (board.routes, board.beyond) == (2, 1)
    assert board.off == (Money(0, "GBP"), Money(50_000, "GBP"))


def test_sums_that_differ_from_route_to_route_are_told(isle):
    claims = [Claim("isle.b-all", "isle.course", Money(sum_, "GBP")) for sum_ in (10_000, 20_000)]
    rows = {row.due.bursary: row for row in board_of_routes(isle, answer(*(route((c,)) for c in claims))).rows}
    assert rows["isle.b-all"].varies
    assert rows["isle.b-all"].due.amount == Money(20_000, "GBP")
    alike = board_of_routes(isle, answer(route((claims[0],)), route((claims[0],))))
    assert not any(row.varies for row in alike.rows)


def test_the_steps_that_would_open_it_are_told(isle):
    possible = PossibleBursary("isle.b-maths", "isle.course", None, (), ("isle.resit",))
    request = replace(answer().request, person=Person())
    board = board_of_routes(isle, replace(answer(route(possible=(possible,))), request=request))
    row = next(row for row in board.rows if row.due.bursary == "isle.b-maths")
    assert (row.group, row.steps_first) == (Group.POSSIBLE, ("isle.resit",))


def test_exclusions_are_shown_as_largest_groups_of_what_may_be_had(isle):
    place = with_bursaries(
        isle,
        **{
            "b-all": {"not_with": ("isle.b-maths", "isle.b-physics", "isle.b-closed")},
            "b-maths": {"not_with": ("isle.b-physics",)},
            "b-upto": {"not_with": ("isle.b-all",), "never_with": ("isle.b-loan", "isle.course")},
        },
    )
    board = board_now(place, MATHS)
    assert board.either_ors == (
        EitherOr(("isle.b-all", "isle.b-maths", "isle.b-physics")),
        EitherOr(("isle.b-all", "isle.b-upto")),
        EitherOr(("isle.b-loan", "isle.b-upto"), whole_route=True),
    )
    rows = {row.due.bursary: row for row in board.rows}
    assert rows["isle.b-physics"].either == ("isle.b-all", "isle.b-maths")
    assert rows["isle.b-loan"].never == ("isle.b-upto",)
    assert rows["isle.b-closed"].either == ()


def test_what_shares_no_step_excludes_nothing(isle):
    place = with_bursaries(isle, **{"b-all": {"not_with": ("isle.b-maths",), "for_steps": ("isle.other",)}})
    place = replace(place, steps={**place.steps, "isle.other": replace(place.steps["isle.course"], id="isle.other")})
    assert board_now(place, MATHS).either_ors == ()


@pytest.fixture(scope="module")
def shipped():
    with Workspace.open() as workspace:
        yield [workspace.jurisdiction(place.id) for place in workspace.jurisdictions()]


def made_up_person(place, chance):
    """Return somebody who holds a few things and has answered about half of the questions."""
    values = {
        AttributeType.BOOLEAN: lambda _: chance.random() < 0.5,
        AttributeType.NUMBER: lambda _: Decimal(chance.randint(0, 60_000)),
        AttributeType.CHOICE: lambda attribute: chance.choice(attribute.values),
        AttributeType.TEXT: lambda _: "something",
    }
    answered = [attribute for attribute in place.attributes.values() if chance.random() < 0.5]
    holds = frozenset(chance.sample(sorted(place.credentials), chance.randint(0, 8)))
    return Person(holds=holds, attributes={one.name: values[one.type](one) for one in answered})


@pytest.mark.parametrize("seed", range(5))
def test_nothing_of_the_shipped_catalogue_looks_due_that_is_not(shipped, seed):
    chance = random.Random(seed)
    for place in shipped:
        person = made_up_person(place, chance)
        held, attributes = place.close(person.holds), attributes_in_force(place, person)
        for row in board_now(place, person).rows:
            bursary = place.bursaries[row.due.bursary]
            truth = evaluate(bursary.eligibility, held, attributes)
            if row.group is Group.DUE or (row.group is Group.BESIDE and row.entry is None and not row.due.ask):
                assert truth is Truth.TRUE, bursary.id
                assert row.due.startable, bursary.id
            if row.group is Group.DUE:
                assert bursary.counted, bursary.id
            assert (row.group is Group.BESIDE) <= (bursary.kind not in COUNTED_KINDS), bursary.id
            assert row.group is not Group.POSSIBLE or bursary.kind in COUNTED_KINDS, bursary.id
            if truth is Truth.FALSE:
                assert row.group is Group.NOT_DUE, bursary.id
