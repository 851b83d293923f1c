"""How long answers take over the whole shipped catalogue, and what was left unfinished."""

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
from tests.bench.bundles import Question, questions

LIMIT_SECONDS = 2.0
PER_MILLE = 1000


@dataclass(frozen=True, slots=True)
class Timing:
    """How one question went: seconds, routes, whether all were found, steps in its cone and those that pay net."""

    jurisdiction: str
    asker: str
    question: str
    seconds: float
    routes: int
    exact: bool
    cone: int
    paying: int


@cache
def _catalogue(path: Path, jurisdiction: str) -> JurisdictionCatalogue:
    return CatalogueStore(path).jurisdiction(jurisdiction)


def _measure(path: Path, question: Question) -> Timing:
    catalogue = _catalogue(path, question.jurisdiction)
    began = time.perf_counter()
    routes, exact, _ = find(catalogue, question.request, lambda: False, time.monotonic() + LIMIT_SECONDS)
    seconds = time.perf_counter() - began
    prepared = prepare(pose(catalogue, question.request, assuming=True).instance)
    cone = paying = 0
    if prepared is not None:
        cone = len({option.base for option in prepared.problem.options})
        paid = {
            option.base for index, option in enumerate(prepared.problem.options) if prepared.funding.net(1 << index) < 0
        }
        paying = len(paid)
    name = f"{','.join(sorted(question.request.person.holds)) or 'nothing'} -> {question.request.goal}"
    return Timing(question.jurisdiction, question.asker, name, seconds, len(routes), exact, cone, paying)


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


def quantile(values: Sequence[float], per_mille: int) -> float:
    """Return the value below which `per_mille` thousandths of `values` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * per_mille // PER_MILLE)]


def summary(timings: Sequence[Timing]) -> dict[str, object]:
    """Return the distribution as JSON values: milliseconds, unfinished pairs, net-paying steps per cone."""
    millis = [timing.seconds * 1000 for timing in timings]
    return {
        "pairs": len(timings),
        "median_ms": round(quantile(millis, 500), 1),
        "p75_ms": round(quantile(millis, 750), 1),
        "p90_ms": round(quantile(millis, 900), 1),
        "p99_ms": round(quantile(millis, 990), 1),
        "max_ms": round(max(millis), 1),
        "without_route": sum(timing.routes == 0 for timing in timings),
        "unfinished": sum(not timing.exact for timing in timings),
        "cone_median": quantile([timing.cone for timing in timings], 500),
        "cone_max": max(timing.cone for timing in timings),
        "net_paying_steps": {
            str(count): pairs for count, pairs in sorted(Counter(timing.paying for timing in timings).items())
        },
    }
