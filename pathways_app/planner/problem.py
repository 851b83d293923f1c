"""The indexed problem: what is left of an instance once attributes, holdings and relevance have been worked in.

Facts and step options are numbered, sets of them are integers used as bit sets. An option is a step, or a variant of it
that waits until a bursary's eligibility is earned; options are numbered by rising weight, so the lowest bit of a set of
options is its cheapest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import Instance, PlanStep

Tree: TypeAlias = Callable[[list[int]], int]
"""The month from which an expression holds, given the month each fact comes in hand."""

NEVER: Final = (1 << 30) - 1
"""A month after every month: not in hand, not possible. The largest number the interpreter reads at one go."""


class Option:
    """One step, or one variant of it, ready for the search.

    `needs` holds, for each clause, the facts of which one must be in hand: `singles` those of clauses of one fact,
    `several` the clauses of more; `tree` stands for them where they are too many. `landmark_needs` are the clauses that
    nothing but another step can meet. `awards` are the facts worth having. `wait` gives the months until the next
    intake for each month of the year, `back` those since the last.
    """

    __slots__ = (
        "award_mask",
        "awards",
        "back",
        "base",
        "duration",
        "landmark_needs",
        "load",
        "mentioned",
        "needs",
        "occupies",
        "several",
        "singles",
        "step",
        "tree",
        "unpaid",
        "wait",
    )

    def __init__(
        self,
        *,
        step: PlanStep,
        base: int,
        needs: tuple[tuple[int, ...], ...],
        tree: Tree | None,
        landmark_needs: tuple[int, ...],
        mentioned: int,
        awards: tuple[int, ...],
        award_mask: int,
        wait: tuple[int, ...],
        back: tuple[int, ...],
        duration: int,
        load: int,
        occupies: bool,
        unpaid: int,
    ) -> None:
        self.step: Final = step
        self.base: Final = base
        self.needs: Final = needs
        self.singles: Final = tuple([clause[0] for clause in needs if len(clause) == 1])
        self.several: Final = tuple([clause for clause in needs if len(clause) > 1])
        self.tree: Final = tree
        self.landmark_needs: Final = landmark_needs
        self.mentioned: Final = mentioned
        self.awards: Final = awards
        self.award_mask: Final = award_mask
        self.wait: Final = wait
        self.back: Final = back
        self.duration: Final = duration
        self.load: Final = load
        self.occupies: Final = occupies
        self.unpaid: Final = unpaid


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything the search needs, numbered; immutable once built.

    `options` are in order of rising weight; `achievers` and `suppliers` give, as sets and by number, those that award
    each fact; `plain_of` gives for each the one of its step that waits for nothing more.
    `excludes` gives for each option those that no lean plan holds beside it, `covers` those that leave in hand all it
    awards and so, in a lean plan with it, end later. `assumed` maps the bit of each contradictory condition to its
    (attribute, classes).
    """

    instance: Instance
    options: tuple[Option, ...]
    weight: tuple[int, ...]
    shift: int
    goal: int
    facts: int
    achievers: dict[int, int]
    suppliers: tuple[tuple[int, ...], ...]
    goal_need: int
    plain_of: tuple[int, ...]
    excludes: tuple[int, ...]
    covers: tuple[int, ...]
    assumed: dict[int, tuple[str, frozenset[int]]]
    lean_needed: bool
    base_time: tuple[int, ...] = field(default=())

    @property
    def start(self) -> int:
        """The first month."""
        return self.instance.query.start

    @property
    def every(self) -> int:
        """The set of all options."""
        return (1 << len(self.options)) - 1

    def achieving(self, need: int) -> int:
        """Return the options that award any fact of the clause `need`."""
        found = 0
        for fact in bits(need):
            found |= self.achievers.get(fact, 0)
        return found

    def ids(self, options: int) -> list[str]:
        """Return the ids of the steps of a set of options, sorted."""
        return sorted(self.options[index].step.id for index in bits(options))
