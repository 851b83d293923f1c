"""Steps that another does better in every respect: left out before the search, where that is sound.

Sound only while no step pays the person more than its fee, no step has variants and nothing expires; then a plan with
the worse step can be had with the better one at no loss.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.instance import PlanStep
from pathways_app.planner.relevance import Draft
from pathways_app.planner.variants import Surely

Money: TypeAlias = Mapping[str, tuple[tuple[int, int | None], ...]]
"""For each step its bursaries as sorted (number, amount) pairs; no amount where it is a percentage."""


def undominated(
    drafts: list[Draft],
    wanted: int,
    bursaries: Money,
    cheapest: Mapping[str, int],
    named: frozenset[str],
    sure: Surely,
) -> list[Draft]:
    """Return `drafts` without those another of them dominates.

    `wanted` are the facts that matter, `cheapest` the least each step can cost, `named` the steps some exclusion names;
    `sure` says whether a clause holds wherever others do.
    """
    leaving: dict[int, int] = {}
    for position, one in enumerate(drafts):
        for fact in members(one.after & wanted):
            leaving[fact] = leaving.get(fact, 0) | 1 << position
    kept: list[Draft] = []
    for position, one in enumerate(drafts):
        rivals = (1 << len(drafts)) - 1 & ~(1 << position)
        for fact in members(one.awards & wanted):
            rivals &= leaving[fact]
        if (
            one.step.id in named
            or one.tree is not None
            or not any(_dominates(drafts[other], one, bursaries, cheapest, named, sure) for other in bits(rivals))
        ):
            kept.append(one)
    return kept


def _dominates(
    better: Draft,
    worse: Draft,
    bursaries: Money,
    cheapest: Mapping[str, int],
    named: frozenset[str],
    sure: Surely,
) -> bool:
    """Say whether a step that leaves in hand all that `worse` brings is as good in all other respects."""
    one, other = better.step, worse.step
    if (
        one.duration > other.duration
        or one.load > other.load
        or one.occupies > other.occupies
        or one.unpaid > other.unpaid
        or better.tree is not None
        or one.id in named
    ):
        return False
    if not (one.intakes is None or (other.intakes is not None and other.intakes <= one.intakes)):
        return False
    if not all(sure(clause, worse.clauses) for clause in better.clauses):
        return False
    return _cheaper(one, other, bursaries, cheapest)


def _cheaper(one: PlanStep, other: PlanStep, bursaries: Money, cheapest: Mapping[str, int]) -> bool:
    if one.fee < cheapest[other.id]:
        return True
    if one.fee == cheapest[other.id] and one.id < other.id:
        return True
    return bursaries.get(one.id) == bursaries.get(other.id) and one.fee <= other.fee and one.id < other.id
