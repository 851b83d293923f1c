"""A numbered problem by trying every set of its options month by month, whatever the planner makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from random import Random

from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import (
    Assume,
    Expression,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    all_of,
    any_of,
)
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.problem import NEVER, Problem
from tests.planner.generator import random_instance
from tests.planner.numbered import families
from tests.planner.schedules import Scheduler

START = 12 * 2026 + 8
Vector = tuple[int, int, int]


@dataclass(frozen=True)
class Plan:
    """A lean set of options, with what it comes to."""

    options: int
    arrival: int
    net: int
    unpaid: int
    weight: int

    @property
    def vector(self) -> Vector:
        """Arrival, net cost and unpaid months."""
        return self.arrival, self.net, self.unpaid


@dataclass(frozen=True)
class Everything:
    """All there is to know of one problem: `NEVER` where a set does not arrive by the deadline.

    `together` is when each set arrives with all of its options taken, `earliest` when the best part of it does; `lean`
    are the plans of which no step can be spared.
    """

    prepared: Prepared
    together: Mapping[int, int]
    earliest: Mapping[int, int]
    lean: tuple[Plan, ...]

    @property
    def problem(self) -> Problem:
        """The problem tried."""
        return self.prepared.problem

    def front(self) -> dict[Vector, int]:
        """Return the vectors of lean plans within budget that no other betters, with the least weight of each."""
        budget = self.problem.instance.query.budget
        least: dict[Vector, int] = {}
        for plan in self.lean:
            if budget is None or plan.net <= budget:
                least[plan.vector] = min(plan.weight, least.get(plan.vector, plan.weight))
        return {
            vector: weight
            for vector, weight in least.items()
            if not any(no_worse(other, vector) and other != vector for other in least)
        }


def no_worse(one: Vector, other: Vector) -> bool:
    """Say whether `one` is nowhere worse than `other`."""
    return all(a <= b for a, b in zip(one, other, strict=True))


@cache
def everything(seed: int, character: str | None = None) -> Everything | None:
    """Return all about the problem of a seed; None where there is none, or it is too large to try every set."""
    prepared = prepare(random_instance(seed, 6, character))
    return try_all(prepared) if prepared is not None and len(prepared.problem.options) <= 7 else None


@cache
def crammed(seed: int, *, assuming: bool = False) -> Everything | None:
    """Return all about a problem in which hours and main occupations are what is short.

    `assuming`: steps also ask for one or the other of two things about a person, who has not said which.
    """
    dice = Random(f"crammed {seed}")
    names = ["a", "b", "c", "d"]
    goal = PlanStep("goal", all_of(*map(Has, dice.sample(names, dice.choice([2, 3, 3])))), frozenset({"G"}), 1, 5)
    steps = [goal]
    for number in range(6):
        award = names[number] if number < 4 else dice.choice([*names, "G"])
        others = [name for name in names if name != award]
        needs: list[Expression] = [Has(name) for name in dice.sample(others, dice.choice([0, 0, 0, 1, 2]))]
        if assuming and dice.random() < 0.6:
            needs.append(Assume("sector", frozenset({dice.randrange(2)})))
        steps.append(
            PlanStep(
                f"s{number}",
                any_of(*needs) if needs and dice.random() < 0.5 else all_of(*needs),
                frozenset({award, *dice.sample(names, dice.choice([0, 0, 1]))}),
                dice.choice([0, 1, 2, 3, 4]),
                dice.choice([0, 10, 20, 30, 40]),
                load=dice.choice([0, 5, 10, 15, 20]),
                occupies=dice.random() < 0.5,
                salary=dice.random() < 0.4,
                intakes=frozenset(dice.sample(range(1, 13), dice.choice([1, 2, 4]))) if dice.random() < 0.4 else None,
            )
        )
    grant = PlanBursary("w", tuple(f"s{n}" for n in dice.sample(range(6), 2)), percent=150, to_person=True)
    query = PlanQuery(frozenset(), "G", START, START + dice.choice([8, 14, 20]), dice.choice([20, 25]))
    prepared = prepare(
        Instance(
            tuple(steps), query, (grant,) if dice.random() < 0.4 else (), unknown={"sector": 2} if assuming else {}
        )
    )
    return None if prepared is None else try_all(prepared)


def try_all(prepared: Prepared) -> Everything:
    """Try every set of options of a problem, under every assignment of what is unknown."""
    problem = prepared.problem
    deadline = problem.instance.query.deadline
    schedulers = [_by_month(problem, dict(assignment)) for assignment in _assignments(problem)]
    together: dict[int, int] = {}
    earliest: dict[int, int] = {}
    lean: list[Plan] = []
    for options in families(prepared):
        parts = [earliest[options & ~(1 << index)] for index in bits(options)]
        arrivals = [
            month
            for scheduler in schedulers
            if scheduler.could_arrive(options, deadline)
            for month, _ in scheduler.schedules(options, deadline, [], lapse=False)
        ]
        together[options] = min(arrivals, default=NEVER)
        earliest[options] = min([together[options], *parts])
    for options, arrival in together.items():
        plain = sum(1 << problem.plain_of[index] for index in bits(options))
        if arrival < min([earliest[plain & ~(1 << index)] for index in bits(plain)], default=NEVER):
            net = prepared.funding.net(options)
            own = sum(problem.weight[index] & (1 << problem.shift) - 1 for index in bits(options))
            unpaid = sum(problem.options[index].unpaid for index in bits(options))
            lean.append(Plan(options, arrival, net, unpaid, (net << problem.shift) + own))
    return Everything(prepared, together, earliest, tuple(lean))


def _assignments(problem: Problem) -> Iterable[Iterable[tuple[str, int]]]:
    classes = {name: problem.instance.unknown[name] for name, _ in problem.assumed.values()}
    return product(*([(name, number) for number in range(count)] for name, count in sorted(classes.items())))


def _by_month(problem: Problem, assignment: Mapping[str, int]) -> Scheduler:
    """Return a scheduler over the options as steps that ask for and award the numbers of facts."""
    query = problem.instance.query
    held = {
        str(fact)
        for fact, month in enumerate(problem.base_time)
        if month < NEVER
        and (fact not in problem.assumed or assignment[problem.assumed[fact][0]] in problem.assumed[fact][1])
    }
    steps = [
        PlanStep(
            f"{index:02}",
            Has(str(index)),
            frozenset(map(str, option.awards)),
            option.duration,
            0,
            load=option.load,
            occupies=option.occupies,
            intakes=option.step.intakes,
        )
        for index, option in enumerate(problem.options)
    ]

    def meets(requires: Expression, in_hand: Iterable[str], _instance: Instance, _assignment: object) -> bool:
        assert isinstance(requires, Has)
        option = problem.options[int(requires.credential)]
        facts = {int(fact) for fact in in_hand}
        time = [problem.start if fact in facts else NEVER for fact in range(problem.facts)]
        return all(not facts.isdisjoint(clause) for clause in option.needs) and (
            option.tree is None or option.tree(time) < NEVER
        )

    numbered = replace(
        problem.instance,
        steps=tuple(steps),
        bursaries=(),
        exclusions=(),
        valid_months={},
        held_until={},
        query=replace(query, held=frozenset(held), goal=str(problem.goal)),
    )
    return Scheduler(steps, numbered, meets, {})
