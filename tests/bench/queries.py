"""How long answers take over the whole shipped catalogue, and what was left unfinished.

A question has two seconds of processor time, and figures are held to their targets in processor time, as other work
may share the machine; the time on the wall stands beside it.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.planner.find import find
from pathways_app.planner.pose import pose
from pathways_app.planner.prepare import prepare
from pathways_app.runtime.paths import catalogue_file
from tests.bench.bundles import Question, questions
from tests.bench.report import Figure, Options, Part, quantile

LIMIT_SECONDS = 2.0
_SLOWEST = 10


@dataclass(frozen=True, slots=True)
class Timing:
    """How one question went: processor seconds and those on the wall, routes, whether all were found.

    `cone` is the number of steps that may matter to it, `paying` how many of those pay more than they cost.
    """

    jurisdiction: str
    asker: str
    question: str
    seconds: float
    wall: float
    routes: int
    exact: bool
    cone: int
    paying: int


@cache
def _catalogue(path: Path, jurisdiction: str) -> JurisdictionCatalogue:
    return CatalogueStore(path).jurisdiction(jurisdiction)


def _measure(path: Path, question: Question) -> Timing:
    catalogue = _catalogue(path, question.jurisdiction)
    began_wall, began = time.perf_counter(), time.process_time()

    def over() -> bool:
        # One thread takes no more processor time than passes on the wall, which takes a tenth as long to ask for.
        return time.perf_counter() > began_wall + LIMIT_SECONDS and time.process_time() > began + LIMIT_SECONDS

    routes, exact, _ = find(catalogue, question.request, over, None)
    seconds, wall = time.process_time() - began, time.perf_counter() - began_wall
    prepared = prepare(pose(catalogue, question.request, assuming=True).instance)
    cone = paying = 0
    if prepared is not None:
        cone = len({option.base for option in prepared.problem.options})
        paid = {
            option.base for index, option in enumerate(prepared.problem.options) if prepared.funding.net(1 << index) < 0
        }
        paying = len(paid)
    name = f"{','.join(sorted(question.request.person.holds)) or 'nothing'} -> {question.request.goal}"
    return Timing(question.jurisdiction, question.asker, name, seconds, wall, len(routes), exact, cone, paying)


def _measure_all(path: Path, asked: Sequence[Question]) -> list[Timing]:
    return [_measure(path, question) for question in asked]


def measure(path: Path, *, sample: int | None, workers: int) -> list[Timing]:
    """Ask every question (or a seeded `sample` of them) of the catalogue at `path` and time each."""
    store = CatalogueStore(path)
    asked = [q for place in store.jurisdictions() for q in questions(store.jurisdiction(place.id))]
    random.Random(2026).shuffle(asked)
    asked = asked[:sample]
    shares = [asked[number::workers] for number in range(workers)]
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        return [timing for share in pool.map(_measure_all, [path] * workers, shares) for timing in share]


def summary(timings: Sequence[Timing]) -> dict[str, object]:
    """Return the distribution as JSON values: milliseconds, unfinished pairs, net-paying steps per cone."""
    return {
        "pairs": len(timings),
        "cpu_ms": _spread([timing.seconds for timing in timings]),
        "wall_ms": _spread([timing.wall for timing in timings]),
        "without_route": sum(timing.routes == 0 for timing in timings),
        "unfinished": sum(not timing.exact for timing in timings),
        "cone_median": quantile([timing.cone for timing in timings], 500),
        "cone_max": max(timing.cone for timing in timings),
        "net_paying_steps": {
            str(count): pairs for count, pairs in sorted(Counter(timing.paying for timing in timings).items())
        },
    }


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    parts = {"median": 500, "p75": 750, "p90": 900, "p99": 990}
    return {name: _millis(quantile(seconds, mille)) for name, mille in parts.items()} | {"max": _millis(max(seconds))}


def _millis(seconds: float) -> float:
    return round(seconds * 1000, 1)


def run(options: Options) -> Part:
    """Ask every question, or a sample of them."""
    timings = measure(catalogue_file(), sample=options.sample, workers=options.workers)
    seconds, walls = [t.seconds for t in timings], [t.wall for t in timings]
    figures = [
        Figure("questions asked", len(timings)),
        Figure("median, processor time", _millis(quantile(seconds, 500)), "ms", at_most=15),
        Figure("median, on the wall", _millis(quantile(walls, 500)), "ms"),
        Figure("99th percentile, processor time", _millis(quantile(seconds, 990)), "ms", at_most=100),
        Figure("99th percentile, on the wall", _millis(quantile(walls, 990)), "ms"),
        Figure("slowest, processor time", _millis(max(seconds)), "ms"),
        Figure("unfinished after two seconds", sum(not t.exact for t in timings), at_most=0),
    ]
    slowest = [
        f"{t.seconds:.2f} s, {t.routes} routes, cone {t.cone}, {t.paying} paying, {t.asker}: {t.question}"
        for t in sorted(timings, key=lambda timing: -timing.seconds)[:_SLOWEST]
    ]
    details: dict[str, object] = {"all": summary(timings)}
    for asker in sorted({timing.asker for timing in timings}):
        details[asker] = summary([t for t in timings if t.asker == asker])
    details["slowest"] = slowest
    details["unfinished"] = sorted(f"{t.asker}: {t.question}" for t in timings if not t.exact)
    return Part(figures, details, ["slowest:", *slowest])
