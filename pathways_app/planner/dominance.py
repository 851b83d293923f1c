"""Steps that another does better in every respect: left out before the search, where that is sound.

While no step pays the person more than its fee, no step has variants and nothing expires, a plan with the worse step
can be had with the better one at no loss (`undominated`). Otherwise the better step may make a paid one superfluous,
and only what changes nothing but the money may take another's place (`distinct`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from pathways_app.planner.brings import Brings
from pathways_app.planner.clauses import members, minimal
from pathways_app.planner.drafts import Draft
from pathways_app.planner.instance import PlanBursary, PlanStep
from pathways_app.planner.timing import waits

Money: TypeAlias = Mapping[str, tuple[tuple[int, int | None], ...]]
"""For each step its bursaries as sorted (number, amount) pairs; no amount where the lower fee surely goes with less."""

EVERY_MONTH: Final = range(1, 13)

MANY = 50
"""Steps from which a search takes so long that it is worth having them ask for less (ours; for tests to fix)."""

WHOLE: Final = 100
"""Per cent."""


def money_on(step: PlanStep, bursaries: Mapping[int, PlanBursary]) -> tuple[tuple[int, int | None], ...]:
    """Return the bursaries of a step so that of two with equal ones the lower fee is never the dearer.

    A waiver of a percentage pays no more on the higher fee than the fees differ by. But one paid to the person may, and
    so may several together, each rounded down: those are as good as an amount only.
    """
    shares = [bursary for bursary in bursaries.values() if bursary.percent is not None]
    by_fee = len(shares) == 1 and not shares[0].to_person and (shares[0].percent or 0) <= WHOLE
    found: list[tuple[int, int | None]] = []
    for number, bursary in bursaries.items():
        if bursary.percent is None:
            found.append((number, bursary.amounts[step.id]))
        else:
            found.append((number, None if by_fee else bursary.worth(step)))
    return tuple(found)


def undominated(
    drafts: list[Draft],
    wanted: int,
    goal: int,
    bursaries: Money,
    cheapest: Mapping[str, int],
    named: frozenset[str],
    brings: Brings,
) -> list[Draft]:
    """Return `drafts` without those another of them dominates, nor those that are for such steps alone.

    Where `MANY` are left they ask for less: not for what would let another be begun, too, which would do better.

    `wanted` are the facts that matter, `goal` is one of them; `cheapest` the least each step can cost, `named` the
    steps some exclusion names; `brings` whether a clause holds wherever others do.

    A step may take another's place where it leaves in hand something of each clause that the other brings anything of:
    whatever the other was there for then holds as early. So it need not bring the very same facts.
    """
    apart = 1 << goal | wanted ^ (wanted & _asked(drafts))
    kept = drafts
    while True:
        left = _undominated(kept, apart, bursaries, cheapest, named, brings)
        idle = _idle(left, apart)
        if idle:
            left = [one for one in left if one not in idle]
        if len(left) == len(kept) >= MANY:
            left = _narrowed(kept, apart, bursaries, cheapest, named, brings)
        if left == kept:
            return left
        kept = left


def _asked(drafts: list[Draft]) -> int:
    """Return the facts that requirements ask for."""
    found = 0
    for one in drafts:
        found |= one.mentioned
        for clause in one.clauses:
            found |= clause
    return found


def _rivals(drafts: list[Draft], apart: int, named: frozenset[str]) -> list[int]:
    """Return for each step the others that leave in hand something of each clause that it brings anything of.

    Each fact `apart` is wanted for itself, whoever asks for it.
    """
    clauses = {1 << fact for fact in members(apart)}
    asked = apart
    for one in drafts:
        clauses.update(one.clauses)
        if one.tree is not None:
            clauses.update([1 << fact for fact in members(one.mentioned)])
    for clause in clauses:
        asked |= clause
    leaving = [0] * asked.bit_length()
    bringing: list[list[int]] = [[] for _ in leaving]
    eligible = 0
    for position, one in enumerate(drafts):
        here = 1 << position
        for fact in members(one.after & asked):
            leaving[fact] |= here
        if one.tree is None and one.step.id not in named:
            eligible |= here
    for clause in clauses:
        facts = members(clause)
        meeting = 0
        for fact in facts:
            meeting |= leaving[fact]
        for fact in facts:
            bringing[fact].append(meeting)
    found: list[int] = []
    for position, one in enumerate(drafts):
        rivals = 0
        if eligible >> position & 1:
            rivals = eligible ^ 1 << position
            for fact in members(one.awards & asked):
                for meeting in bringing[fact]:
                    rivals &= meeting
        found.append(rivals)
    return found


def _undominated(
    drafts: list[Draft],
    apart: int,
    bursaries: Money,
    cheapest: Mapping[str, int],
    named: frozenset[str],
    brings: Brings,
) -> list[Draft]:
    """Return `drafts` without those another dominates; each fact `apart` is wanted for itself, whoever asks for it."""
    return [
        one
        for one, rivals in zip(drafts, _rivals(drafts, apart, named), strict=True)
        if not rivals or not _is_dominated(one, rivals, drafts, apart, bursaries, cheapest, brings)
    ]


def _narrowed(
    drafts: list[Draft],
    apart: int,
    bursaries: Money,
    cheapest: Mapping[str, int],
    named: frozenset[str],
    brings: Brings,
) -> list[Draft]:
    """Return `drafts`, which nothing dominates, asking for less.

    Of each clause facts are left out with which, in hand for it, another step could be begun as well and would do
    better; a step of which nothing is left to ask for is left out itself.
    """
    found: list[Draft] = []
    for one, rivals in zip(drafts, _rivals(drafts, apart, named), strict=True):
        clauses = list(one.clauses)
        for position in members(rivals):
            better = drafts[position]
            if not (
                _as_good(better.step, one.step, bursaries, cheapest)
                and (better.step.unpaid < one.step.unpaid or _cheaper(better.step, one.step, bursaries, cheapest))
            ):
                continue
            lacking = [clause for clause in better.clauses if not brings.sure(clause, one.clauses)]
            for number, clause in enumerate(one.clauses):
                if clause & (clause - 1):
                    for fact in members(clause):
                        if all(brings.sure(other, (1 << fact,)) for other in lacking):
                            clauses[number] &= ~(1 << fact)
        if tuple(clauses) == one.clauses:
            found.append(one)
        elif all(clauses):
            mentioned = 0
            for clause in clauses:
                mentioned |= clause
            found.append(Draft(one.step, minimal(set(clauses)), None, mentioned, one.awards, one.before))
    return found


def distinct(
    drafts: list[Draft],
    relevant: int,
    bursaries: Money,
    cheapest: Mapping[str, int],
    named: frozenset[str],
    brings: Brings,
    *,
    expires: bool,
) -> list[Draft]:
    """Return `drafts` without those that differ from another in nothing but that they cost more.

    Sound whatever is paid, waited for or lapses. Two such steps ask for the same, run the same months in the same way
    and bring the same, of all that is `relevant` to requirements or eligibilities; where something `expires`, of all.
    So with one in the place of the other every part of a plan has the schedules it had: the plan is as early, as lean
    and as fresh, and whoever waited for a grant may still have it. The other arguments as for `undominated`, `cheapest`
    over all variants of a step: net cost is superadditive, so no plan has a step for less than that, and none pays more
    than the fee of the other.
    """
    alike: dict[object, list[Draft]] = {}
    for one in drafts:
        alike.setdefault(_nature(one, relevant, expires=expires), []).append(one)
    kept: list[Draft] = []
    for one in drafts:
        rivals = alike[_nature(one, relevant, expires=expires)]
        if (
            one.tree is not None
            or one.step.id in named
            or not any(
                rival is not one
                and rival.step.id not in named
                and _cheaper(rival.step, one.step, bursaries, cheapest)
                and _same_requirement(rival, one, brings)
                for rival in rivals
            )
        ):
            kept.append(one)
    return kept


def _nature(one: Draft, relevant: int, *, expires: bool) -> object:
    """Return what two steps must share besides the requirement for one to take the other's place in any schedule."""
    step = one.step
    return (
        one.awards & relevant,
        step.duration,
        step.load,
        step.occupies,
        step.unpaid,
        step.intakes,
        one.tree is None,
        (step.awards, tuple(sorted(step.lasts))) if expires else (),
        tuple(step.lasts[credential] for credential in sorted(step.lasts)) if expires else (),
    )


def _same_requirement(one: Draft, other: Draft, brings: Brings) -> bool:
    return one.clauses == other.clauses or (
        all(brings.sure(clause, other.clauses) for clause in one.clauses)
        and all(brings.sure(clause, one.clauses) for clause in other.clauses)
    )


def _is_dominated(
    worse: Draft,
    rivals: int,
    drafts: list[Draft],
    apart: int,
    bursaries: Money,
    cheapest: Mapping[str, int],
    brings: Brings,
) -> bool:
    """Say whether one of the rivals, which leave in hand all that `worse` brings, is as good in all other respects.

    And better in one: it costs less, takes fewer months without pay, leaves fewer steps in a plan, or its id is first.
    """
    idle: list[Draft] | None = None
    for position in members(rivals):
        better = drafts[position]
        if _as_good(better.step, worse.step, bursaries, cheapest) and all(
            brings.sure(clause, worse.clauses) for clause in better.clauses
        ):
            if better.step.unpaid < worse.step.unpaid or _cheaper(better.step, worse.step, bursaries, cheapest):
                return True
            if idle is None:
                idle = _idle([each for each in drafts if each is not worse], apart)
            if idle and better not in idle and _serve_alone(idle, worse, drafts):
                return True
    return False


def _as_good(one: PlanStep, other: PlanStep, bursaries: Money, cheapest: Mapping[str, int]) -> bool:
    """Say whether `one`, begun when `other` is, takes no more hours, months or money, nor the occupation alone."""
    return (
        one.load <= other.load
        and one.occupies <= other.occupies
        and one.unpaid <= other.unpaid
        and _within(one, other)
        and _as_cheap(one, other, bursaries, cheapest)
    )


def _serve_alone(idle: list[Draft], served: Draft, drafts: list[Draft]) -> bool:
    """Say whether some clause of a step is for others alone to meet that are `idle`, leading nowhere, without it."""
    for clause in served.clauses:
        supplied = 0
        for one in drafts:
            if one.awards & clause:
                if one not in idle:
                    break
                supplied |= one.awards
        else:
            if clause & supplied == clause:  # else a condition on a person may meet it
                return True
    return False


def _idle(drafts: list[Draft], apart: int) -> list[Draft]:
    """Return those of the steps that lead, with one another, to no fact `apart`."""
    wanted = apart
    left = drafts[::-1]  # suppliers stand before their consumers, mostly
    while True:
        idle: list[Draft] = []
        for one in left:
            if one.awards & wanted:
                wanted |= one.mentioned
            else:
                idle.append(one)
        if len(idle) == len(left):
            return idle
        left = idle


def _within(one: PlanStep, other: PlanStep) -> bool:
    """Say whether `one`, ready when `other` starts, always has an intake so soon that it ends no later than `other`."""
    if one.duration > other.duration:
        return False
    if one.intakes is None or one.intakes == other.intakes:
        return True
    wait, slack = waits(one.intakes), other.duration - one.duration
    return all(wait[month - 1] <= slack for month in (other.intakes if other.intakes is not None else EVERY_MONTH))


def _as_cheap(one: PlanStep, other: PlanStep, bursaries: Money, cheapest: Mapping[str, int]) -> bool:
    """Say whether no plan costs more with `one` in the place of `other`."""
    return one.fee <= cheapest[other.id] or (bursaries.get(one.id) == bursaries.get(other.id) and one.fee <= other.fee)


def _cheaper(one: PlanStep, other: PlanStep, bursaries: Money, cheapest: Mapping[str, int]) -> bool:
    """Say whether every plan costs less with `one` in the place of `other`; or no more, where its id is first."""
    return one.fee < cheapest[other.id] or (one.id < other.id and _as_cheap(one, other, bursaries, cheapest))
