"""Instances that make little sense, each with the vectors of its answer worked out by hand.

Limits that contradict each other, intakes that never come, requirements in a circle, bursaries capped at nothing and
numbers far beyond any catalogue: an exact search answers them like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    EligibleAt,
    Exclusion,
    Expression,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    Scope,
    Threshold,
    all_of,
    any_of,
)

Vector = tuple[int, int, int]
START = 24_320
HUGE = 10**18
_QUERY = PlanQuery(frozenset({"H"}), "G", start=START, deadline=START + 60, weekly_hours=40)


@dataclass(frozen=True)
class Odd:
    """An instance with the vectors (arrival, net cost, unpaid months) of its answer."""

    instance: Instance
    answer: tuple[Vector, ...]


def _step(
    ident: str, requires: Expression = TRUE, awards: Iterable[str] = ("G",), months: int = 2, fee: int = 5
) -> PlanStep:
    return PlanStep(ident, requires, frozenset(awards), months, fee, load=10)


def _asked(*steps: PlanStep, query: PlanQuery = _QUERY, bursaries: tuple[PlanBursary, ...] = ()) -> Instance:
    return Instance(steps, query, bursaries)


def _contradictory() -> dict[str, Odd]:
    simple = _step("s")
    held = replace(_QUERY, held=frozenset({"G"}))
    return {
        "deadline before the start": Odd(_asked(simple, query=replace(_QUERY, deadline=START - 1)), ()),
        "deadline at the start, goal held": Odd(_asked(simple, query=replace(held, deadline=START)), ((START, 0, 0),)),
        "goal held, deadline before the start": Odd(_asked(simple, query=replace(held, deadline=START - 1)), ()),
        "goal held, less than nothing to spend": Odd(_asked(simple, query=replace(held, budget=-1)), ()),
        "less than nothing to spend": Odd(_asked(simple, query=replace(_QUERY, budget=-1)), ()),
        "no hours at all": Odd(_asked(simple, query=replace(_QUERY, weekly_hours=0)), ()),
        "no mode allowed": Odd(_asked(simple, query=replace(_QUERY, modes=frozenset())), ()),
        "nothing offered": Odd(_asked(), ()),
        "a goal nobody knows": Odd(_asked(simple, query=replace(_QUERY, goal="nowhere")), ()),
    }


def _circles() -> dict[str, Odd]:
    circle = (_step("a", Has("B"), "A"), _step("b", Has("A"), "B"), _step("g", all_of(Has("A"), Has("B"))))
    instant = tuple(replace(step, duration=0) for step in circle)
    way_in = _step("w", TRUE, "A", months=6, fee=300)
    return {
        "requirements in a circle": Odd(_asked(*circle), ()),
        "a circle within one month": Odd(_asked(*instant), ()),
        "a circle within one month and a way in": Odd(_asked(*instant, way_in), ((START + 6, 310, 0),)),
        "a step that needs its own award": Odd(_asked(_step("s", Has("G"))), ()),
        "a step that needs its own award or something held": Odd(
            _asked(_step("s", any_of(Has("G"), Has("H")))), ((START + 2, 5, 0),)
        ),
        "a circle of three that one bursary each would pay for": Odd(
            _asked(
                *circle,
                way_in,
                bursaries=tuple(PlanBursary(f"p{s}", (s,), amounts={s: 900}, to_person=True) for s in "abg"),
            ),
            ((START + 10, 310 - 1800, 0),),
        ),
    }


def _requirements() -> dict[str, Odd]:
    never = replace(_step("s"), intakes=frozenset())
    two = Threshold(2, (Has("H"), Has("H")))
    return {
        "intakes that never come": Odd(_asked(never), ()),
        "intakes that never come, and another way": Odd(_asked(never, _step("t", fee=9)), ((START + 2, 9, 0),)),
        "a requirement that is never true": Odd(_asked(_step("s", FALSE)), ()),
        "three of two": Odd(_asked(_step("s", Threshold(3, (Has("H"), Has("H"))))), ()),
        "two of one named twice": Odd(_asked(_step("s", two)), ((START + 2, 5, 0),)),
        "at least less than none": Odd(_asked(_step("s", Threshold(-4, ()))), ((START + 2, 5, 0),)),
        "any of nothing": Odd(_asked(_step("s", any_of())), ()),
        "all of nothing": Odd(_asked(_step("s", all_of())), ((START + 2, 5, 0),)),
    }


def _money() -> dict[str, Odd]:
    paid = {"s": 100}
    free = replace(_step("s"), fee=0)
    grant = PlanBursary("b", ("s",), amounts=paid, to_person=True)
    capped = Instance((_step("s"),), _QUERY, (replace(grant, group="g"),), {"g": 0})
    barred = Instance((_step("s"),), _QUERY, (grant,), exclusions=(Exclusion("b", "s", Scope.BARS),))
    itself = Instance((_step("s"),), _QUERY, (grant,), exclusions=(Exclusion("b", "b", Scope.BARS),))
    own = replace(grant, eligible=Has("G"))
    dear = START + 2, 5, 0
    return {
        "a bursary capped at nothing": Odd(_asked(_step("s"), bursaries=(replace(grant, total_cap=0),)), (dear,)),
        "a group capped at nothing": Odd(capped, (dear,)),
        "a bursary that may be claimed no time": Odd(
            _asked(_step("s"), bursaries=(replace(grant, max_claims=0),)), (dear,)
        ),
        "a bursary of nothing": Odd(_asked(_step("s"), bursaries=(replace(grant, amounts={"s": 0}),)), (dear,)),
        "a bursary lost by the step it is for": Odd(barred, (dear,)),
        "a bursary for nothing at all": Odd(_asked(_step("s"), bursaries=(replace(grant, steps=()),)), (dear,)),
        "a share of no fee": Odd(
            _asked(free, bursaries=(PlanBursary("b", ("s",), percent=100),)), ((START + 2, 0, 0),)
        ),
        "a bursary due only with what its step awards": Odd(
            replace(_asked(_step("s"), bursaries=(own,)), eligible_at=EligibleAt.START), (dear,)
        ),
        "an exclusion that names a step nobody offers": Odd(itself, ((START + 2, -95, 0),)),
    }


def _enormous() -> dict[str, Odd]:
    slow = replace(_step("slow"), duration=100_000, occupies=True, fee=0)
    wide = tuple(_step(f"s{n:03}", TRUE, (f"C{n}",), months=1, fee=1) for n in range(60))
    needs = _step("g", Threshold(3, tuple(Has(f"C{n}") for n in range(60))), months=0, fee=0)
    far = replace(_QUERY, deadline=START + 10**6, weekly_hours=HUGE, budget=HUGE * HUGE)
    return {
        "an enormous fee": Odd(_asked(_step("s", fee=HUGE)), ((START + 2, HUGE, 0),)),
        "an enormous grant": Odd(
            _asked(_step("s"), bursaries=(PlanBursary("b", ("s",), amounts={"s": HUGE}, to_person=True),)),
            ((START + 2, 5 - HUGE, 0),),
        ),
        "an enormous share": Odd(
            _asked(_step("s"), bursaries=(PlanBursary("b", ("s",), percent=HUGE, to_person=True),)),
            ((START + 2, 5 - 5 * HUGE // 100, 0),),
        ),
        "enormous limits": Odd(_asked(_step("s"), query=far), ((START + 2, 5, 0),)),
        "a step of eight thousand years": Odd(
            _asked(slow, _step("s", fee=HUGE), query=far), ((START + 2, HUGE, 0), (START + 100_000, 0, 100_000))
        ),
        "a step that outlasts the deadline": Odd(_asked(slow), ()),
        "three of sixty alike": Odd(_asked(*wide, needs), ((START + 1, 3, 0),)),
    }


ODD: Mapping[str, Odd] = {
    **_contradictory(),
    **_circles(),
    **_requirements(),
    **_money(),
    **_enormous(),
}
