"""Better routes just out of reach: the smallest sets of changes that bring one, and what each brings.

A route is better where no present route, nor any that fewer changes bring, is as good as it in every figure. Groups of
changes are tried together: what all of them bring nothing better with, none of them does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, RouteRequest
from pathways_app.domain.route import Answer, Opening, OutOfReach, Route
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.find import find_all
from pathways_app.planner.gains import Vector, beside, gain, matches, vector_of, worth
from pathways_app.planner.least import attribute_change, limit_change
from pathways_app.planner.levers import Choices, Kind, Lever, Pulled, Setting
from pathways_app.planner.payable import may_be_paid

MOST_SOLVES = 160
"""Questions solved at most (a bound of ours, so that an answer does not hang on the machine)."""

SECONDS = 10.0
"""Longest that looking may take on any machine."""

MOST_SETS = 12
"""Sets of changes shown; the rest are counted."""

Put = tuple[Lever, Setting]
"""A lever, and where it is put."""

Values = dict[Lever, list[Setting]]
"""The levers of a set, each with the settings that bring the same route."""


class _OutOfTimeError(Exception):
    """No more may be spent on looking."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A route, and how the levers of its set are put, each no further than this route needs."""

    route: Route
    puts: tuple[Put, ...]


def better_routes(
    catalogue: JurisdictionCatalogue, answer: Answer, should_stop: Callable[[], bool] = lambda: False
) -> OutOfReach:
    """Return what would bring a better route than those of `answer`, which has routes: one change, or two together.

    What the person would have to hold is left out, since whatever lies on the way makes the rest of it shorter; so is
    what they have not said, which is a question to ask rather than a change to make.
    """
    search = Better(catalogue, answer, should_stop)
    alike = _alike(search.found())
    shown = list(alike.values())[:MOST_SETS]
    openings: list[Opening] = []
    for brought in shown:
        for route, puts in _ends(brought):
            changes = tuple(_change(catalogue, answer.request, search.choices, lever, puts, route) for lever in puts)
            openings.append(Opening(route, changes, gain(route, answer.routes), beside(route, answer.routes)))
    return OutOfReach(tuple(openings), search.complete, sum(map(len, alike.values())) - len(openings))


def _alike(found: Iterable[Brought]) -> dict[tuple[Lever, ...], list[tuple[Route, Values]]]:
    """Return the routes by the levers that bring them, each lever with all the settings that bring the same."""
    merged: dict[tuple[Lever, ...], dict[tuple[object, ...], tuple[Route, Values]]] = {}
    for one in found:
        levers = tuple(lever for lever, _ in one.puts)
        limits = tuple(setting for lever, setting in one.puts if lever.kind is not Kind.ATTRIBUTE)
        said = [lever for lever in levers if lever.kind is Kind.ATTRIBUTE]
        # Of two attributes that are changed together each pair of values stands for itself.
        apart = tuple(setting for _, setting in one.puts) if len(said) > 1 else limits
        key = (one.route.steps, one.route.bursaries, one.route.assumptions, one.route.possible_bursaries, apart)
        _, values = merged.setdefault(levers, {}).setdefault(key, (one.route, {lever: [] for lever in levers}))
        for lever, setting in one.puts:
            values[lever].append(setting)
    return {levers: list(routes.values()) for levers, routes in merged.items()}


def _ends(brought: list[tuple[Route, Values]]) -> list[tuple[Route, Values]]:
    """Return of what one set brings the first to arrive, the cheapest, the best paid and that of the least change."""
    hours = Lever(Kind.STUDY_HOURS)
    ranks: tuple[Callable[[tuple[Route, Values]], tuple[int, ...]], ...] = (
        lambda one: (one[0].arrival, one[0].net_cost.minor, one[0].unpaid_months),
        lambda one: (one[0].no_basis, one[0].net_cost.minor, one[0].arrival, one[0].unpaid_months),
        lambda one: (one[0].unpaid_months, one[0].arrival, one[0].net_cost.minor),
        lambda one: (*(hour for hour in one[1].get(hours, []) if isinstance(hour, int)), one[0].arrival),
    )
    best = [min(brought, key=rank) for rank in ranks]
    return [one for one in brought if any(one is kept for kept in best)]


def _change(
    catalogue: JurisdictionCatalogue, request: RouteRequest, choices: Choices, lever: Lever, puts: Values, route: Route
) -> Change:
    if lever.kind is not Kind.ATTRIBUTE:
        return limit_change(lever, puts[lever][0], route)
    doing = [value for group in choices.values[lever.name] if group[0] in puts[lever] for value in group]
    return attribute_change(catalogue, request, choices, lever.name, doing)


class Better:
    """The search for sets of one or two changes that bring a better route.

    `complete` ends up False where something may be left out: time or questions ran out, expiry turned plans away, or
    steps pay the person, so that more changes may take away what fewer bring.
    """

    def __init__(self, catalogue: JurisdictionCatalogue, answer: Answer, should_stop: Callable[[], bool]) -> None:
        request, steps = answer.request, steps_towards(catalogue, answer.request)
        budget = request.person.budget is None
        barred = frozenset({Kind.CREDENTIAL, *([Kind.BUDGET] if budget else [])})
        self.choices = Choices(catalogue, request, steps, barred, only_said=True, money=True)
        changeable = {lever.name for lever in self.choices.levers if lever.kind is Kind.ATTRIBUTE}
        self.complete = not may_be_paid(catalogue, request.person, steps, changeable)
        self._hours = request.person.weekly_hours
        self._pulled = Pulled(catalogue, request)
        self._should_stop = should_stop
        self._ends = time.monotonic() + SECONDS
        self._solves = 0
        self._present = answer.routes
        self._known = [worth(route) for route in answer.routes if not route.no_basis]
        self._found: list[Brought] = []

    def found(self) -> list[Brought]:
        """Return what each smallest set brings, single changes first."""
        values = self.choices.values
        limits: list[Put] = [(lever, None) for lever in self.choices.levers if lever.kind is not Kind.ATTRIBUTE]
        said: list[Put] = [
            (lever, group[0])
            for lever in self.choices.levers
            if lever.kind is Kind.ATTRIBUTE
            for group in values[lever.name]
        ]
        try:
            single: list[Vector] = []
            single += self._single(limits)
            for put in said:
                single += self._single([put])
            self._known += single
            self._within(limits)
            for at, put in enumerate(said):
                self._across([put], limits)
                for other in said[at + 1 :]:
                    if other[0] != put[0]:
                        self._across([put], [other])
        except _OutOfTimeError:
            self.complete = False
        return self._found

    def _single(self, group: list[Put]) -> list[Vector]:
        """Keep what each change of the group brings by itself; return the vectors of it."""
        if not group or not (brought := self._brought(group)):
            return []
        if len(group) > 1:
            middle = len(group) // 2
            return [*self._single(group[:middle]), *self._single(group[middle:])]
        self._keep(group, brought)
        return [worth(route) for route in brought if not route.no_basis]

    def _within(self, group: list[Put]) -> None:
        """Keep what any two changes of the group bring together."""
        if len(group) < 2 or not self._brought(group):
            return
        middle = len(group) // 2
        halves = group[:middle], group[middle:]
        if len(group) == 2:
            self._across(*halves)
            return
        for half in halves:
            self._within(half)
        self._across(*halves)

    def _across(self, some: list[Put], others: list[Put]) -> None:
        """Keep what a change of `some` and one of `others` bring together."""
        if not some or not others or not (brought := self._brought([*some, *others])):
            return
        if len(some) == len(others) == 1:
            self._keep([*some, *others], brought)
            return
        longer, rest = (some, others) if len(some) > len(others) else (others, some)
        middle = len(longer) // 2
        self._across(longer[:middle], rest)
        self._across(longer[middle:], rest)

    def _keep(self, puts: list[Put], brought: tuple[Route, ...]) -> None:
        """Keep what the set brings, each route with the levers no further than it needs them."""
        if Lever(Kind.STUDY_HOURS) in dict(puts):
            kept = self._fewest_hours(puts, brought)
        else:
            kept = [self._at_least(puts, route) for route in brought]
        if Lever(Kind.KEEP_EARNING) in dict(puts):
            # Pay that is not lost need not be given up: more hours alone do as well.
            kept = [one for one in kept if one.route.unpaid_months]
        self._found += [one for one in kept if self._spares_nothing(one)]

    def _fewest_hours(self, puts: list[Put], brought: tuple[Route, ...]) -> list[Brought]:
        """Return what the fewest hours bring that bring anything, and what is better yet with the hours it needs."""
        first = self._least(lambda hours: self._brought(_with_hours(puts, hours)))
        known = [worth(route) for route in first[1] if not route.no_basis]
        kept = [self._at_least(_with_hours(puts, first[0]), route) for route in first[1]]
        for route in brought:
            if any(matches(one, vector_of(route)) for one in known):
                continue
            exactly = self._at_least(puts, route).puts
            hours, same = self._least(partial(self._as_good_with, exactly, route))
            kept += [Brought(one, tuple(_with_hours(exactly, hours))) for one in same[:1]]
        return kept

    def _least(self, routes: Callable[[int], tuple[Route, ...]]) -> tuple[int, tuple[Route, ...]]:
        """Return the fewest hours with any of `routes`, and these; as many as can be will do."""
        low, high = self._hours + 1, DEFAULT_STUDY_HOURS
        best = routes(high)
        while low < high:
            hours = (low + high) // 2
            if there := routes(hours):
                high, best = hours, there
            else:
                low = hours + 1
        return high, best

    def _at_least(self, puts: Iterable[Put], route: Route) -> Brought:
        """Return the route with date and budget moved just as far as it needs; nothing it rests on matches it."""
        least = {Kind.BY: int(route.arrival), Kind.BUDGET: route.net_cost.minor}
        put = ((lever, least.get(lever.kind, setting)) for lever, setting in puts)
        return Brought(route, tuple(sorted(put, key=lambda one: one[0])))

    def _spares_nothing(self, brought: Brought) -> bool:
        """Say whether nothing as good is to be had with one change fewer; known already unless steps pay."""
        if self.complete:
            return True
        return not any(
            self._as_good([put for put in brought.puts if put is not spared], brought.route) for spared in brought.puts
        )

    def _brought(self, puts: list[Put]) -> tuple[Route, ...]:
        """Return what the changes bring that is better than all that is known."""
        routes = self._routes(puts, self._known)
        present = [vector_of(route) for route in self._present]
        # What cost has no basis leaves out none but its like.
        return tuple(
            route for route in routes if not (route.no_basis and any(matches(one, vector_of(route)) for one in present))
        )

    def _as_good_with(self, puts: Iterable[Put], route: Route, hours: int) -> tuple[Route, ...]:
        return self._as_good(_with_hours(puts, hours), route)

    def _as_good(self, puts: list[Put], route: Route) -> tuple[Route, ...]:
        """Return what is at least as good as `route` in every figure, with the changes."""
        return tuple(one for one in self._routes(puts, ()) if matches(vector_of(one), vector_of(route)))

    def _routes(self, puts: list[Put], beyond: Iterable[Vector]) -> tuple[Route, ...]:
        if self._should_stop() or self._solves >= MOST_SOLVES or time.monotonic() > self._ends:
            raise _OutOfTimeError
        self._solves += 1
        found = find_all(*self._pulled.question(dict(puts)), self._should_stop, self._ends, beyond)
        if found.rejected:
            self.complete = False
        if not found.exact:
            raise _OutOfTimeError
        return found.routes


def _with_hours(puts: Iterable[Put], hours: int) -> list[Put]:
    return [(lever, hours if lever.kind is Kind.STUDY_HOURS else setting) for lever, setting in puts]
