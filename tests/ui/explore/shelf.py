"""A workspace to explore: the small place, with roles whose reach is given by hand."""

import threading
from dataclasses import replace

from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, month
from pathways_app.domain.reach import Bar, Reach, RoleReach, RoleStatus
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.explore.reach_spots import Figures, Spot
from tests.ui.conftest import FakeWorkspace

START = month(2026, 12)


class Shelf(FakeWorkspace):
    """The small place, searched by name in all its sections; `reached` is what reach finds, after `gate` opens."""

    def __init__(self, place, route):
        super().__init__(place, route)
        self.reach_asked = []
        self.gate = None
        self.stopped = threading.Event()

    def search(self, text, *, jurisdiction=None, kinds=None, limit=20, language="en"):
        place = self.place
        sections = {
            "credential": place.credentials,
            "step": place.steps,
            "bursary": place.bursaries,
            "support": place.supports,
        }
        words = text.lower().split()
        found = [
            SearchHit(entry.id, section, entry.kind.value, str(entry.name), "w")
            for section, entries in sections.items()
            for entry in entries.values()
            if all(word in str(entry.name).lower() for word in words)
        ]
        return (*found, SearchHit("plan/1.1", "plan_item", "plan", "More teachers", ""))[:limit]

    def reach(self, request, *, should_stop, time_limit=None, report=lambda _known: None):
        self.reach_asked.append((request, time_limit))
        waiting = RoleReach(
            "w.teacher", RoleStatus.UNFINISHED, earliest_proven=False, cheapest_proven=False, not_before=month(2031, 1)
        )
        slow = replace(self.route, arrival=Month(self.route.arrival + 12), net_cost=Money(0, "GBP"))
        new = RoleReach("w.new-teacher", RoleStatus.REACHABLE, self.route, slow)
        out = RoleReach("w.assistant", RoleStatus.UNREACHABLE, bars=(Bar.PROPOSED,))
        if "w.assistant" in request.person.holds:
            out = RoleReach("w.assistant", RoleStatus.HELD)
        report(Reach(request, (new, waiting, out)))
        if self.gate is not None:
            while not self.gate.wait(0.01):
                if should_stop():
                    self.stopped.set()
                    return Reach(request, (new, waiting, out))
        done = replace(waiting, status=RoleStatus.REACHABLE, earliest=slow, cheapest=slow)
        return Reach(request, (new, done, out))


def figures(arrival, cost, *, unknown=0, assumed=False, proven=True):
    return Figures(Month(START + arrival), Money.of(cost, "GBP"), Money.of(cost, "GBP"), unknown, 0, assumed, proven)


def spot(name, arrival, cost, *, least=None, **more):
    first = figures(arrival, cost, **more)
    return Spot(f"w.{name}", name.replace("-", " ").capitalize(), RoleStatus.REACHABLE, first, least or first)
