"""How little each change of a set may be: the fewest hours, the earliest date, the smallest budget that still do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from pathways_app.domain.attribute import AttributeType, AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, HORIZON_MONTHS, RouteRequest
from pathways_app.domain.route import Opening, Route
from pathways_app.planner.levers import Choices, Kind, Lever, Setting, Settings
from pathways_app.planner.openings import Found, Openings

MEASURED = (Kind.STUDY_HOURS, Kind.BY, Kind.BUDGET)

Routes = Callable[[Settings], tuple[tuple[Route, ...], bool]]
"""The routes of the question with levers put so, earliest first, and whether they are all of them."""


class Least:
    """Turns sets of levers into openings, each lever put no further than it must be beside the others."""

    def __init__(
        self, catalogue: JurisdictionCatalogue, request: RouteRequest, openings: Openings, routes: Routes
    ) -> None:
        self._catalogue = catalogue
        self._request = request
        self._openings = openings
        self._routes = routes
        self.complete = True

    def openings(self, found: Found) -> list[Opening]:
        """Return what the set opens at its least: once for each measure that is made as small as can be first."""
        settings, values = self._attributes(found)
        measured = [kind for kind in MEASURED if Lever(kind) in settings]
        if not measured:
            return self._opening(settings, values)
        made: dict[tuple[object, ...], Opening] = {}
        for first in measured:
            put: Found = dict(settings)
            for kind in (first, *(kind for kind in measured if kind is not first)):
                least = self._least(put, kind)
                if least is None:
                    self.complete = False
                    break
                put[Lever(kind)] = least
            else:
                for opening in self._opening(put, values):
                    made.setdefault(tuple(put[Lever(kind)] for kind in measured), opening)
        return list(made.values())

    def _least(self, settings: Found, kind: Kind) -> int | None:
        """Return the least value of one measure beside the others as they are put; None where time ran out."""
        if kind is Kind.STUDY_HOURS:
            return self._fewest_hours(settings)
        if kind is Kind.BY:
            return self._earliest_date(settings)
        return self._openings.least_cost(settings)

    def _fewest_hours(self, settings: Found) -> int | None:
        low, high = self._request.person.weekly_hours + 1, DEFAULT_STUDY_HOURS
        while low < high:
            hours = (low + high) // 2
            opened = self._opens(settings, Kind.STUDY_HOURS, hours)
            if opened is None:
                return None
            low, high = (low, hours) if opened else (hours + 1, high)
        return high

    def _earliest_date(self, settings: Found) -> int | None:
        """Return the earliest month by which there is a route: sought in growing steps from the first it might be."""
        last = self._request.start + HORIZON_MONTHS
        low = high = self._openings.soonest(settings)
        step = 1
        while not (opened := self._opens(settings, Kind.BY, high)):
            if opened is None or high >= last:
                return None
            low, high, step = high + 1, min(last, high + step), 2 * step
        while low < high:
            middle = (low + high) // 2
            opened = self._opens(settings, Kind.BY, middle)
            if opened is None:
                return None
            low, high = (low, middle) if opened else (middle + 1, high)
        return high

    def _opens(self, settings: Found, kind: Kind, value: int) -> bool | None:
        return self._openings.opens(settings | {Lever(kind): value})

    def _all(self, settings: Settings) -> tuple[Route, ...]:
        routes, exact = self._routes(settings)
        self.complete = self.complete and exact
        return routes

    def _opening(self, settings: Found, values: dict[Lever, Change]) -> list[Opening]:
        """Return the opening, with the best route; none where no time was left to find it."""
        routes = self._all(settings)
        if not routes:
            self.complete = False
            return []
        changes = tuple(
            values.get(lever) or limit_change(lever, settings[lever], routes[0]) for lever in sorted(settings)
        )
        return [Opening(routes[0], changes)]

    def _attributes(self, found: Found) -> tuple[Found, dict[Lever, Change]]:
        """Return the settings with each attribute at its nearest value that does, and what may be said of each."""
        settings = dict(found)
        values: dict[Lever, Change] = {}
        for lever in sorted(lever for lever in found if lever.kind is Kind.ATTRIBUTE):
            doing: list[AttributeValue] = []
            for group in self._openings.choices.values[lever.name]:
                if settings[lever] in group or self._openings.opens(settings | {lever: group[0]}):
                    doing += group
            change = attribute_change(self._catalogue, self._request, self._openings.choices, lever.name, doing)
            values[lever] = change
            settings[lever] = change.values[0]
        return settings, values


def limit_change(lever: Lever, setting: Setting, route: Route) -> Change:
    """Return the change of a lever that is no attribute, put at `setting` for a route."""
    value = setting if isinstance(setting, int) else None
    match lever.kind:
        case Kind.STUDY_HOURS:
            return Change(Limit.STUDY_HOURS, value)
        case Kind.KEEP_EARNING:
            return Change(Limit.KEEP_EARNING, route.unpaid_months)
        case Kind.BY:
            return Change(Limit.BY, value)
        case Kind.BUDGET:
            return Change(Limit.BUDGET, value)
        case Kind.MODE:
            return Change(Limit.MODES, mode=lever.name)
        case Kind.STRICT:
            return Change(Limit.STRICT)
        case Kind.PROPOSED:
            return Change(Limit.PROPOSED, entry=lever.name)
        case _:
            return Change(credential=lever.name)


def attribute_change(
    catalogue: JurisdictionCatalogue, request: RouteRequest, choices: Choices, name: str, doing: list[AttributeValue]
) -> Change:
    """Return the change to any of the values of an attribute that will do, for a number the nearest with its range."""
    attribute = catalogue.attributes.get(name)
    numbers = sorted(value for value in doing if isinstance(value, Decimal))
    if not numbers:
        order = attribute.values if attribute is not None and attribute.type is AttributeType.CHOICE else ()
        return Change(attribute=name, values=tuple(sorted(doing, key=lambda value: _place(value, order))))
    now = request.person.attributes.get(name, attribute.default if attribute is not None else None)
    known = now if isinstance(now, Decimal) else numbers[0]
    nearest = min(numbers, key=lambda number: (abs(number - known), number))
    every = choices.candidates[name]
    low = high = every.index(nearest)
    while low > 0 and every[low - 1] in numbers:
        low -= 1
    while high < len(every) - 1 and every[high + 1] in numbers:
        high += 1
    return Change(
        attribute=name,
        values=(nearest,),
        low=None if low == 0 else _number(every[low]),
        high=None if high == len(every) - 1 else _number(every[high]),
    )


def _place(value: AttributeValue, order: Iterable[str]) -> int:
    return next((at for at, known in enumerate(order) if known == value), 0)


def _number(value: AttributeValue) -> Decimal | None:
    return value if isinstance(value, Decimal) else None
