"""All smallest sets of steps that lead to a goal, limits aside, as a family.

Steps that ask for and bring the same are one member, which stands for each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.families import NONE, UNBOUNDED, Families, TooManyNodesError
from pathways_app.planner.relaxed import Gate

MOST_NODES = 6_500
"""Nodes of the diagrams at most (a bound of ours, about a fifth of a second)."""

SIZES = (6, 8, UNBOUNDED)
"""How many groups a set may hold, tried one after the other while the diagrams stay within bounds."""


@dataclass(frozen=True, slots=True)
class Group:
    """Steps that are one for the purpose: they have the gate and the trait in common."""

    gate: Gate
    steps: tuple[Gate, ...]


def grouped(gates: Iterable[Gate], goal: int, free: int, trait: Callable[[Gate], Hashable]) -> list[Group]:
    """Return the gates that can be in a smallest set for `goal`, `free` facts aside, alike ones together."""
    alike: dict[Hashable, list[Gate]] = {}
    for gate in _of_use(gates, goal, free):
        alike.setdefault((frozenset(gate.clauses), gate.awards, trait(gate)), []).append(gate)
    return [Group(same[0], tuple(same)) for same in alike.values()]


def _of_use(gates: Iterable[Gate], goal: int, free: int) -> list[Gate]:
    """Leave out gates that come only after the goal, and awards that no smallest set gets there."""
    left = [
        replace(gate, clauses=tuple(c for c in gate.clauses if not c & free), awards=gate.awards & ~free)
        for gate in gates
    ]
    while True:
        kept = [
            replace(gate, awards=gate.awards & ~had)
            for gate, had in zip(left, _had_before(left), strict=True)
            if had >= 0 and not had >> goal & 1
        ]
        wanted, size = 1 << goal, -1
        while size != wanted.bit_count():
            size = wanted.bit_count()
            for gate in kept:
                if gate.awards & wanted:
                    for clause in gate.clauses:
                        wanted |= clause
        kept = [replace(gate, awards=gate.awards & wanted) for gate in kept if gate.awards & wanted]
        if [gate.awards for gate in kept] == [gate.awards for gate in left]:
            return kept
        left = kept


def _had_before(gates: Sequence[Gate]) -> list[int]:
    """Return the facts in hand whenever each gate is open, by any way to it; -1 where it never is."""
    bringing: dict[int, list[int]] = {}
    for at, gate in enumerate(gates):
        for fact in bits(gate.awards):
            bringing.setdefault(fact, []).append(at)
    everything = -1
    of_fact: dict[int, int] = {}
    of_gate = [everything] * len(gates)
    changed = True
    while changed:
        changed = False
        for at, gate in enumerate(gates):
            had = 0
            for clause in gate.clauses:
                common = everything
                for fact in members(clause):
                    common &= of_fact.get(fact, everything)
                had |= common
            if had != of_gate[at]:
                of_gate[at] = had
                changed = True
        for fact, brought in bringing.items():
            common = everything
            for at in brought:
                common &= of_gate[at]
            common |= 1 << fact
            if common != of_fact.get(fact, everything):
                of_fact[fact] = common
                changed = True
    return of_gate


def family(workshop: Families, groups: Sequence[Group], goal: int, shut: int = 0, most: int = UNBOUNDED) -> int:
    """Return the family of the smallest sets of at most `most` groups that lead to `goal` without any `shut` fact.

    Members are numbered from the last group back, which keeps the diagrams small.

    Raises: TooManyNodesError.
    """
    found: dict[int, int] = {}
    own = [workshop.single(len(groups) - 1 - at) for at in range(len(groups))]
    changed = True
    while changed:
        changed = False
        for at, group in enumerate(groups):
            needs = []
            for clause in group.gate.clauses:
                ways = NONE
                for fact in members(clause & ~shut):
                    ways = workshop.union(ways, found.get(fact, NONE))
                needs.append(ways)
            if NONE in needs:
                continue
            taken = workshop.small(own[at], most)
            for ways in needs:
                taken = workshop.join(taken, ways, most)
            for fact in members(group.gate.awards):
                more = workshop.union(found.get(fact, NONE), taken)
                if more != found.get(fact, NONE):
                    found[fact] = more
                    changed = True
    return found.get(goal, NONE)


@dataclass(frozen=True, slots=True)
class Smallest:
    """A family of smallest sets with the workshop it is from: all of them, or those of at most `most` groups."""

    workshop: Families
    family: int
    most: int | None


def smallest_sets(groups: Sequence[Group], goal: int, should_stop: Callable[[], bool]) -> Smallest | None:
    """Return the smallest sets of groups that lead to `goal`, as far up in size as they can be held together.

    None where not even the smallest can. Members are numbered as for `family`.
    """
    found: Smallest | None = None
    for most in SIZES:
        workshop = Families(MOST_NODES, should_stop)
        try:
            sets = family(workshop, groups, goal, most=most)
        except TooManyNodesError:
            break
        workshop.most = 2 * MOST_NODES  # what is left of a family needs nodes of its own
        found = Smallest(workshop, sets, None if most == UNBOUNDED else most)
    return found
