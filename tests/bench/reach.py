"""Every role at once against one role after another: what `pathways reach` saves over `pathways route` each time.

Both give the first and the cheapest route to every role; asked one by one, each role comes with its whole answer too.
Processor time is measured, in one process, each after the place has been readied by a question before.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

from pathways_app.catalogue.store import CatalogueStore
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest, RoleStatus
from pathways_app.planner.find import find
from pathways_app.planner.reach import reach
from pathways_app.runtime.paths import catalogue_file
from tests.bench.bundles import START, bundles, favourable
from tests.bench.report import Figure, Options, Part, quantile

PEOPLE = 24
LIMIT_SECONDS = 2.0
"""Longest search for one role, as for a single question; reach has that many seconds for each of its roles."""
SEED = 2026


@dataclass(frozen=True, slots=True)
class Compared:
    """One person asking both ways: seconds of processor time, roles, and what was left unfinished."""

    name: str
    at_once: float
    one_by_one: float
    roles: int
    reached: int
    unfinished_at_once: int
    unfinished_one_by_one: int

    @property
    def ratio(self) -> float:
        """How many times as long it takes to ask role by role."""
        return self.one_by_one / self.at_once


def people(catalogue: JurisdictionCatalogue) -> Iterator[ReachRequest]:
    """Yield who asks in one place: every starting bundle, answering nothing, or all that suits the most bursaries."""
    place = catalogue.jurisdiction.id
    for attributes in ({}, favourable(catalogue)):
        for holds in bundles(catalogue):
            yield ReachRequest(Person(holds=holds, attributes=attributes), place, START)


def measure(options: Options) -> list[Compared]:
    """Ask a seeded share of everybody both ways."""
    store = CatalogueStore(catalogue_file())
    try:
        places = {place.id: store.jurisdiction(place.id) for place in store.jurisdictions()}
    finally:
        store.close()
    everybody = [request for catalogue in places.values() for request in people(catalogue)]
    random.Random(SEED).shuffle(everybody)
    return [_compare(places[one.jurisdiction], one) for one in everybody[: options.share(PEOPLE)]]


def _compare(catalogue: JurisdictionCatalogue, request: ReachRequest) -> Compared:
    roles = len([c for c in catalogue.credentials.values() if c.kind == "role"])
    reach(catalogue, request, time_limit=0.01)  # readies the place for both
    began = time.process_time()
    found = reach(catalogue, request, time_limit=LIMIT_SECONDS * roles)
    at_once = time.process_time() - began
    began = time.process_time()
    unfinished = 0
    for entry in found.roles:
        if entry.status is not RoleStatus.HELD:
            _, exact, _ = find(catalogue, request.towards(entry.role), lambda: False, time.monotonic() + LIMIT_SECONDS)
            unfinished += not exact
    one_by_one = time.process_time() - began
    answers = "suits bursaries" if request.person.attributes else "answers nothing"
    return Compared(
        f"{request.jurisdiction}, {','.join(sorted(request.person.holds)) or 'nothing'}, {answers}",
        at_once,
        one_by_one,
        len(found.roles),
        found.count(RoleStatus.REACHABLE),
        found.count(RoleStatus.UNFINISHED),
        unfinished,
    )


def table(compared: list[Compared]) -> list[str]:
    """Return a line for each person, the slowest first."""
    slowest = sorted(compared, key=lambda one: -one.at_once)
    return [
        f"{one.at_once:6.2f} s at once, {one.one_by_one:6.2f} s one by one ({one.ratio:.1f} times), "
        f"{one.reached} of {one.roles} roles: {one.name}"
        for one in slowest
    ]


def run(options: Options) -> Part:
    """Measure and report."""
    compared = measure(options)
    # A role that is not settled takes all the time it is given, which is more at once: only like is held against like.
    alike = [one for one in compared if not (one.unfinished_at_once or one.unfinished_one_by_one)]
    figures = [
        Figure("people", len(compared)),
        Figure("people whose every role is settled both ways", len(alike)),
    ]
    if alike:
        ratio = sum(one.one_by_one for one in alike) / sum(one.at_once for one in alike)
        figures += [
            Figure("one by one over at once, those together", round(ratio, 2), "times"),
            Figure("one by one over at once, median", round(quantile([one.ratio for one in alike], 500), 2), "times"),
        ]
    figures += [
        Figure("every role at once, median", round(1000 * quantile([c.at_once for c in compared], 500)), "ms"),
        Figure("every role at once, longest", round(1000 * max(one.at_once for one in compared)), "ms"),
        Figure("roles unfinished at once", sum(one.unfinished_at_once for one in compared), at_most=0),
        Figure("roles unfinished one by one", sum(one.unfinished_one_by_one for one in compared)),
    ]
    return Part(figures, {"slowest": table(compared)[:10]}, table(compared)[:5])
