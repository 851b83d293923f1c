"""Random instances as numbered problems, and what to ask of them by trying every set."""

from __future__ import annotations

from collections.abc import Iterator

from pathways_app.planner.prepare import Prepared, prepare
from tests.planner.generator import random_instance


def small(seed: int, size: int = 6) -> Prepared | None:
    """Return a numbered problem of a few options; None where nothing leads to the goal, or too many options do."""
    prepared = prepare(random_instance(seed, size))
    return prepared if prepared is not None and len(prepared.problem.options) <= 9 else None


def families(prepared: Prepared, among: int | None = None) -> Iterator[int]:
    """Yield every set of options, at most one variant of each step, smallest numbers first."""
    problem = prepared.problem
    every = problem.every if among is None else among
    for options in range(1 << len(problem.options)):
        if options & ~every:
            continue
        bases = [option.base for index, option in enumerate(problem.options) if options >> index & 1]
        if len(bases) == len(set(bases)):
            yield options
