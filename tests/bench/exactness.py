"""Whether answers are exact: seeded random instances held against three other solvers.

Exhaustive search on small instances of every character (whole points: plans, starts and claims too), OR-Tools CP-SAT
on larger ones with tight hours, payments to the person and eligibility earned on the way (vectors, and every plan
checked against the rules), and Fast Downward's A* with LM-cut on what the cheapest plan costs when time does not
matter. The tests ask a short share of each; here the seeds are others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from time import process_time

from pathways_app.planner.instance import Instance
from pathways_app.planner.solve import solve
from tests.bench.report import Figure, Options, Part
from tests.planner.comparison import (
    against_brute_force,
    against_classical_planning,
    against_constraints,
    cost_only_instance,
)
from tests.planner.generator import small_instance, tight_instance

FIRST_SEED = 100_000
_CHUNK = 25


@dataclass(frozen=True, slots=True)
class Oracle:
    """One other solver: how its instances are drawn, how answers are held against it, on how many instances."""

    name: str
    draw: Callable[[int], Instance]
    compare: Callable[[Instance], str]
    instances: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one instance: points in the answer, what differs ("" for nothing), processor seconds of `solve`."""

    seed: int
    points: int
    difference: str
    seconds: float


ORACLES = (
    Oracle("exhaustive search", small_instance, against_brute_force, 10_000),
    Oracle("CP-SAT", tight_instance, against_constraints, 1_000),
    Oracle("Fast Downward", cost_only_instance, against_classical_planning, 50),
)


def judge(task: tuple[int, Sequence[int]]) -> list[Verdict]:
    """Hold the search against the oracle of a number on the instances of some seeds."""
    number, seeds = task
    oracle, verdicts = ORACLES[number], []
    for seed in seeds:
        instance = oracle.draw(seed)
        began = process_time()
        points = len(solve(instance).points)
        seconds = process_time() - began
        verdicts.append(Verdict(seed, points, oracle.compare(instance), seconds))
    return verdicts


def _tasks(number: int, instances: int) -> Iterator[tuple[int, Sequence[int]]]:
    for first in range(FIRST_SEED, FIRST_SEED + instances, _CHUNK):
        yield number, range(first, min(first + _CHUNK, FIRST_SEED + instances))


def run(options: Options) -> Part:
    """Compare, and count what differs."""
    figures: list[Figure] = []
    details: dict[str, object] = {}
    lines: list[str] = []
    with ProcessPoolExecutor(options.workers, mp_context=get_context("spawn")) as pool:
        for number, oracle in enumerate(ORACLES):
            instances = options.share(oracle.instances)
            verdicts = [v for share in pool.map(judge, _tasks(number, instances)) for v in share]
            wrong = {v.seed: v.difference for v in verdicts if v.difference}
            figures.append(Figure(f"instances held against {oracle.name}", len(verdicts), at_least=oracle.instances))
            figures.append(Figure(f"differences from {oracle.name}", len(wrong), at_most=0))
            lines += [f"{oracle.name}, seed {seed}: {difference}" for seed, difference in wrong.items()]
            details[oracle.name] = {
                "first_seed": FIRST_SEED,
                "differences": wrong,
                "instances_by_points": dict(sorted(Counter(v.points for v in verdicts).items())),
                "slowest_solve_seconds": round(max(v.seconds for v in verdicts), 3),
            }
    return Part(figures, details, lines)
