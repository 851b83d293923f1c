"""Questions worth asking: what is not known of the person, ranked by what the answers could gain."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import replace

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.worth_asking import Gain, Questions, WorthAsking
from pathways_app.planner.asked import Answers, Asked
from pathways_app.planner.figures import NOTHING, Figures, least, of_points, of_routes
from pathways_app.planner.find import find
from pathways_app.planner.instance import FALSE, Assume, Expression, Instance, Threshold
from pathways_app.planner.pose import pose
from pathways_app.planner.solve import solve

MOST_TRIES = 32
"""Answers tried at most, whatever the machine: so the same question gives the same ranking (a bound of ours)."""

SECONDS_A_TRY = 2.0
"""How long one answer may be tried (a bound of ours)."""


def questions(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    most_tries: int = MOST_TRIES,
) -> Questions:
    """Return the questions that `answer` leaves open and whose answers could gain something, best first.

    What an answer gains is the difference between the best routes with it and the best that do without: in these,
    nothing rests on it and no bursary is counted that turns on it. Other unknowns stay as they are in both.
    """
    if answer.status in (AnswerStatus.HELD, AnswerStatus.UNFINISHED):
        return Questions()
    return _Tries(catalogue, answer, should_stop, most_tries).questions()


class _Tries:
    def __init__(
        self, catalogue: JurisdictionCatalogue, answer: Answer, should_stop: Callable[[], bool], most_tries: int
    ) -> None:
        self._catalogue = catalogue
        self._answer = answer
        self._request = answer.request
        self._should_stop = should_stop
        self._asked = Asked(catalogue, self._request)
        self._left = most_tries
        self._exact = answer.explanation.exact
        self._bases: dict[frozenset[str], Figures] = {}
        self._gains: dict[Answers, Gain] = {}

    def questions(self) -> Questions:
        names = self._worth_trying()
        best = [
            frozenset({(name, n)}) for name in names for n in self._asked.telling(name) if n in self._asked.best(name)
        ]
        others = [frozenset({(name, n)}) for name in names for n in self._asked.telling(name)]
        together = [answers for answers in self._asked.together() if all(name in names for name, _ in answers)]
        untried: set[str] = set()
        for answers in dict.fromkeys([*best, *together, *others]):
            if self._left <= 0 or self._should_stop():
                untried |= {name for name, _ in answers}
            else:
                self._left -= 1
                self._gains[answers] = self._gain(answers)
        found = [one for name in names if (one := self._question(name)) is not None]
        found.sort(
            key=lambda q: (not q.opens, -q.money.minor, -q.months, -q.unpaid_fewer, len(q.together), q.attribute)
        )
        return Questions(tuple(found), self._exact and not untried, tuple(sorted(untried)))

    def _worth_trying(self) -> list[str]:
        """Return the attributes whose answers may change anything, those that routes assume or ask about first.

        Where steps alone ask for an attribute, and no route takes it for granted, every route there is with it was
        found to be no better than one without.
        """
        routes = self._answer.routes
        assumed = {entry.attribute for route in routes for entry in route.assumptions}
        asked = {name for route in routes for possible in route.possible_bursaries for name in possible.ask}
        names = self._asked.of_money | (assumed & self._asked.of_steps)
        if self._request.strict:
            names |= self._asked.of_steps
        return sorted(names, key=lambda name: (name not in assumed, name not in asked, name))

    def _question(self, name: str) -> WorthAsking | None:
        gains = [
            (answers, gain)
            for answers, gain in self._gains.items()
            if any(attribute == name for attribute, _ in answers) and gain.worthwhile
        ]
        if not gains:
            return None
        listed = [self._of(name, answers, gain) for answers, gain in gains]
        listed.sort(
            key=lambda g: (not g.opens, -g.money.minor, -g.months, -g.unpaid_fewer, len(g.given), repr(g.values))
        )
        return WorthAsking(
            attribute=name,
            answers=tuple(listed),
            money=max(gain.money for gain in listed),
            months=max(gain.months for gain in listed),
            unpaid_fewer=max(gain.unpaid_fewer for gain in listed),
            opens=any(gain.opens for gain in listed),
            together=tuple(other for other, _ in listed[0].given),
        )

    def _of(self, name: str, answers: Answers, gain: Gain) -> Gain:
        values = {attribute: self._asked.values(attribute, number) for attribute, number in sorted(answers)}
        given = tuple((other, some) for other, some in values.items() if other != name)
        return replace(gain, values=values[name], given=given)

    def _gain(self, answers: Answers) -> Gain:
        base = self._base(frozenset(name for name, _ in answers))
        told = {name: self._asked.values(name, number)[0] for name, number in answers}
        person = replace(self._request.person, attributes={**self._request.person.attributes, **told})
        ends = time.monotonic() + SECONDS_A_TRY
        routes, exact, _ = find(self._catalogue, replace(self._request, person=person), self._should_stop, ends)
        self._exact = self._exact and exact
        figures = of_routes(routes)
        currency = self._catalogue.jurisdiction.currency
        return Gain(
            values=(),
            arrival=None if figures.arrival is None else Month(figures.arrival),
            net_cost=None if figures.net_cost is None else Money(figures.net_cost, currency),
            unpaid_months=figures.unpaid_months,
            months=_saved(base.arrival, figures.arrival),
            money=Money(_saved(base.net_cost, figures.net_cost), currency),
            unpaid_fewer=_saved(base.unpaid_months, figures.unpaid_months),
            opens=base.arrival is None and figures.arrival is not None,
        )

    def _base(self, names: frozenset[str]) -> Figures:
        """Return the least figures of routes that do not rest on any of the attributes `names`."""
        if names not in self._bases:
            free = [r for r in self._answer.routes if all(entry.attribute not in names for entry in r.assumptions)]
            figures = of_routes(free)
            if figures != of_routes(self._answer.routes):
                figures = least(figures, self._without(names))
            self._bases[names] = figures
        return self._bases[names]

    def _without(self, names: Collection[str]) -> Figures:
        """Return the least figures of plans that may rest on any attribute but `names`."""
        posed = pose(self._catalogue, self._request, assuming=True)
        steps = tuple(replace(step, requires=_refused(step.requires, names)) for step in posed.instance.steps)
        instance = replace(posed.instance, steps=steps)
        baseless = {step for step, fee in posed.fees.items() if not fee.basis}
        figures = self._solved(instance, baseless)
        if not baseless.isdisjoint(step.id for step in steps):
            sure = replace(instance, steps=tuple(step for step in steps if step.id not in baseless))
            figures = least(figures, self._solved(sure, baseless))
        return figures

    def _solved(self, instance: Instance, baseless: Collection[str]) -> Figures:
        front = solve(instance, should_stop=self._should_stop, time_limit=SECONDS_A_TRY)
        self._exact = self._exact and front.exact
        return of_points(front.points, baseless) if front.points else NOTHING


def _saved(before: int | None, after: int | None) -> int:
    return 0 if before is None or after is None else max(0, before - after)


def _refused(expression: Expression, names: Collection[str]) -> Expression:
    """Return an expression with every condition on one of the attributes `names` counted as not met."""
    match expression:
        case Assume(attribute, _) if attribute in names:
            return FALSE
        case Threshold(count, parts):
            return Threshold(count, tuple(_refused(part, names) for part in parts))
    return expression
