"""How long other exact solvers take over the same questions, on synthetic catalogues of 300 steps.

Compared, on the same machine in the same run, one question after another with nothing beside it:

- The whole front (arrival, net cost, unpaid months), from the instance in memory to its points. Ours is `solve`, with
  everything it prepares and one thread. CP-SAT is `tests/planner/cp_sat.py` with two workers: it is handed the cone
  alone, finds one point at a time, each time with all that is known, and its time is that of the solver alone, so what
  Python takes to build the model is not held against it. It stops when it has spent its limit: then the ratio is at
  least what is shown. Both must find the same points.
- The cheapest plan when time does not matter (`timeless`). Ours is `solve` again. Fast Downward, given the cone
  alone, runs from the start of its process to its plan: A* with LM-cut, which proves that the plan is the cheapest.

Ratios are of seconds on the wall, as CP-SAT's two workers share the work; those of processor time stand beside them,
for machines that have other work to do. What takes less than a second is measured three times and the middle taken.
Besides, our own time on instances with one to five steps that a grant pays more than they cost.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import TypeVar

from pathways_app.planner.instance import Front, Instance
from pathways_app.planner.prepare import prepare
from pathways_app.planner.solve import solve
from tests.bench.report import Figure, Options, Part, quantile
from tests.bench.synthetic import Shape, synthetic_instance
from tests.planner.brute_force import relevant_steps
from tests.planner.cp_sat import Effort, GivenUpError, Vector, solve_cp_sat
from tests.planner.fast_downward import least_cost, timeless

INSTANCES = 24
PAYING_INSTANCES = 50
_MOST_PAYING = 5
_WORKERS = 2
_CP_SAT_LIMIT_SECONDS = 120.0
_OURS_LIMIT_SECONDS = 5.0
_SHORT_SECONDS = 1.0
_REPEATS = 3

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds on the wall and of all processors."""

    wall: float
    cpu: float


@dataclass(frozen=True, slots=True)
class Duel:
    """One instance: what each solver took, and whether they agree (None: one of them did not finish)."""

    seed: int
    paying: int
    cone: int
    points: int
    ours: Spent
    cp_sat: Spent
    same_front: bool | None
    ours_cheapest: Spent
    fast_downward: Spent
    same_cost: bool


def run(options: Options) -> Part:
    """Measure all solvers on the one set of instances, and ours on those with paying steps."""
    solve(synthetic_instance(Shape(seed=-1)))  # what is loaded at first use is loaded
    duels = [duel(seed) for seed in range(options.share(INSTANCES))]
    paying = [_paying(seed) for seed in range(options.share(PAYING_INSTANCES))]
    agreed = [one.same_front for one in duels]
    cp_sat = _ratios([(one.cp_sat, one.ours) for one in duels])
    classical = _ratios([(one.fast_downward, one.ours_cheapest) for one in duels])
    cpu = [front_and_spent[1].cpu for front_and_spent in paying]
    figures = [
        Figure("instances of 300 steps", len(duels), at_least=20),
        Figure("steps in the cone, median", quantile([one.cone for one in duels], 500)),
        Figure("fronts that differ from CP-SAT's", sum(same is False for same in agreed), at_most=0),
        Figure("fronts that one of the two did not finish", sum(same is None for same in agreed)),
        Figure("CP-SAT against ours, median", cp_sat["median"], "times", at_least=40),
        Figure("CP-SAT against ours, least", cp_sat["least"], "times", at_least=3),
        Figure("CP-SAT against ours, median, processor time", cp_sat["median_cpu"], "times"),
        Figure("CP-SAT against ours, least, processor time", cp_sat["least_cpu"], "times"),
        Figure("costs that differ from Fast Downward's", sum(not one.same_cost for one in duels), at_most=0),
        Figure("Fast Downward against ours, median", classical["median"], "times", at_least=40),
        Figure("Fast Downward against ours, least", classical["least"], "times"),
        Figure("Fast Downward against ours, median, processor time", classical["median_cpu"], "times"),
        Figure("ours with 1-5 paying steps, median", _millis(quantile(cpu, 500)), "ms", at_most=100),
        Figure("ours with 1-5 paying steps, slowest", _millis(max(cpu)), "ms", at_most=2000),
        Figure("ours with 1-5 paying steps, unfinished", sum(not front.exact for front, _ in paying), at_most=0),
    ]
    lines = ["seed paying cone points   ours ms  CP-SAT s  times   cheapest: ours ms  Fast Downward s  times"]
    lines += [_row(one) for one in duels]
    return Part(figures, {"instances": [asdict(one) for one in duels], "paying_ms": [_millis(s) for s in cpu]}, lines)


def duel(seed: int) -> Duel:
    """Let every solver answer the instance of a seed, with up to five paying steps."""
    instance = synthetic_instance(Shape(seed, paying=seed % (_MOST_PAYING + 1)))
    front, ours = measured(lambda: _ours(instance))
    cone = replace(instance, steps=tuple(relevant_steps(instance)))
    found, cp_sat = _cp_sat(cone)
    finished = front.exact and found is not None
    without_time = timeless(instance)
    cheapest, ours_cheapest = measured(lambda: _ours(without_time))
    least, fast_downward = measured(lambda: least_cost(timeless(cone)))
    prepared = prepare(instance)
    return Duel(
        seed=seed,
        paying=seed % (_MOST_PAYING + 1),
        cone=0 if prepared is None else len({option.base for option in prepared.problem.options}),
        points=len(front.points),
        ours=ours,
        cp_sat=cp_sat,
        same_front=tuple(point.vector for point in front.points) == found if finished else None,
        ours_cheapest=ours_cheapest,
        fast_downward=fast_downward,
        same_cost=[point.net_cost for point in cheapest.points] == ([] if least is None else [least]),
    )


def measured(work: Callable[[], T]) -> tuple[T, Spent]:
    """Return what `work` returns and what it takes, child processes too: once, or the middle of three if short."""
    took: list[Spent] = []
    while True:
        before, began = _processors(), time.perf_counter()
        result = work()
        took.append(Spent(time.perf_counter() - began, _processors() - before))
        if _enough(took):
            return result, _middle(took)


def _processors() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _enough(took: Sequence[Spent]) -> bool:
    return took[-1].wall >= _SHORT_SECONDS or len(took) == _REPEATS


def _middle(took: Sequence[Spent]) -> Spent:
    return sorted(took, key=lambda spent: spent.wall)[len(took) // 2]


def _ours(instance: Instance) -> Front:
    began = time.process_time()
    return solve(instance, should_stop=lambda: time.process_time() > began + _OURS_LIMIT_SECONDS)


def _cp_sat(instance: Instance) -> tuple[tuple[Vector, ...] | None, Spent]:
    took: list[Spent] = []
    while True:
        effort = Effort(_WORKERS, _CP_SAT_LIMIT_SECONDS)
        try:
            found = solve_cp_sat(instance, effort)
        except GivenUpError:
            return None, Spent(effort.spent, effort.processors)
        took.append(Spent(effort.spent, effort.processors))
        if _enough(took):
            return found, _middle(took)


def _paying(seed: int) -> tuple[Front, Spent]:
    instance = synthetic_instance(Shape(1000 + seed, paying=1 + seed % _MOST_PAYING))
    return measured(lambda: _ours(instance))


def _ratios(pairs: Sequence[tuple[Spent, Spent]]) -> dict[str, float]:
    wall, cpu = [a.wall / b.wall for a, b in pairs], [a.cpu / b.cpu for a, b in pairs]
    found = {"median": quantile(wall, 500), "least": min(wall), "median_cpu": quantile(cpu, 500), "least_cpu": min(cpu)}
    return {name: round(ratio, 1) for name, ratio in found.items()}


def _row(one: Duel) -> str:
    times = (one.cp_sat.wall / one.ours.wall, one.fast_downward.wall / one.ours_cheapest.wall)
    return (
        f"{one.seed:4} {one.paying:6} {one.cone:4} {one.points:6} {_millis(one.ours.wall):9} {one.cp_sat.wall:9.2f} "
        f"{times[0]:6.1f}  {_millis(one.ours_cheapest.wall):18} {one.fast_downward.wall:16.2f} {times[1]:6.1f}"
    )


def _millis(seconds: float) -> float:
    return round(seconds * 1000, 1)
