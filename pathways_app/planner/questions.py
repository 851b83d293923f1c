"""Questions worth asking: what is not known of the person, ranked by what the answers could gain."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import cached_property

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.worth_asking import Gain, Questions, WorthAsking
from pathways_app.planner.asked import Answers, Asked
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.figures import NOTHING, Figures, least, of_routes
from pathways_app.planner.ground import Ground
from pathways_app.planner.lowest import Lowest
from pathways_app.planner.payable import may_be_paid
from pathways_app.planner.pose import pose_on
from pathways_app.planner.prepare import Check, prepare_posed
from pathways_app.planner.search import StoppedError

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
        self._bases: dict[frozenset[str], Figures | None] = {}
        self._gains: dict[Answers, Gain] = {}
        self._floor = self._bound()

    def _bound(self) -> Figures:
        """Return figures that no plan is below, however conditions turn out that no money hangs on."""
        if not self._exact:
            return NOTHING
        figures, person = of_routes(self._answer.routes), self._request.person
        towards = steps_towards(self._catalogue, self._request)
        if may_be_paid(self._catalogue, person, towards, ()):
            # A step that is superfluous as things stand, but not otherwise, may pay.
            figures = replace(figures, net_cost=None)
        return figures

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
                gain = self._gain(answers)
                if gain is None:
                    untried |= {name for name, _ in answers}
                else:
                    self._gains[answers] = gain
        found = [one for name in names if (one := self._question(name)) is not None]
        found.sort(
            key=lambda q: (not q.opens, -q.money.minor, -q.months, -q.unpaid_fewer, len(q.together), q.attribute)
        )
        return Questions(tuple(found), self._exact and not untried, tuple(sorted(untried)), self._asked.scales())

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
        listed = self._alike(name, [self._of(name, answers, gain) for answers, gain in gains])
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

    def _alike(self, name: str, gains: Iterable[Gain]) -> list[Gain]:
        """Return the gains of a question's answers with those that come to the same as one."""
        found: dict[Gain, list[tuple[AttributeValue, ...]]] = {}
        for gain in gains:
            found.setdefault(replace(gain, values=()), []).append(gain.values)
        return [replace(gain, values=self._asked.in_order(name, some)) for gain, some in found.items()]

    def _of(self, name: str, answers: Answers, gain: Gain) -> Gain:
        values = {attribute: self._asked.values(attribute, number) for attribute, number in sorted(answers)}
        given = tuple((other, some) for other, some in values.items() if other != name)
        return replace(gain, values=values[name], given=given)

    def _gain(self, answers: Answers) -> Gain | None:
        """Return what the answers gain, at least; None where what is to be had without them is not known for sure."""
        base = self._base(frozenset(name for name, _ in answers))
        if base is None:
            return None
        figures = self._told(answers, base)
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

    def _told(self, answers: Answers, base: Figures) -> Figures:
        """Return the least figures of routes with these answers.

        Whatever does without the answers stands with them, and so does a route that takes them for granted.
        """
        told = {name: self._asked.values(name, number)[0] for name, number in answers}
        person = replace(self._request.person, attributes={**self._request.person.attributes, **told})
        standing = [
            route
            for route in self._answer.routes
            if all(told.get(one.attribute, one.values[0]) in one.values for one in route.assumptions)
        ]
        known = least(base, of_routes(standing))
        floor = self._floor if not self._request.strict and person.budget is None else NOTHING
        if self._asked.makes_due(answers):
            floor = replace(floor, net_cost=None)
        return self._least(replace(self._request, person=person), known, floor)[0]

    def _base(self, names: frozenset[str]) -> Figures | None:
        """Return the least figures of routes that do not rest on any of the attributes `names`; None if cut short."""
        if names not in self._bases:
            free = [r for r in self._answer.routes if all(entry.attribute not in names for entry in r.assumptions)]
            figures, whole = of_routes(free), True
            if figures != of_routes(self._answer.routes):
                figures, whole = self._least(self._request, figures, self._floor, names)
            self._bases[names] = figures if whole else None
        return self._bases[names]

    def _least(
        self, request: RouteRequest, known: Figures, floor: Figures, refused: Collection[str] = ()
    ) -> tuple[Figures, bool]:
        """Return the least figures of the plans of a question, given figures that some have and what none is below.

        `refused` are attributes on which nothing may rest. False comes with them where the search was cut short.
        """
        ends = time.monotonic() + SECONDS_A_TRY

        def check() -> None:
            if self._should_stop() or time.monotonic() > ends:
                raise StoppedError

        plans = _Plans(self._catalogue, request, refused, check)
        try:
            if known.arrival is None or known.arrival != floor.arrival:
                known = least(known, Figures(arrival=plans.all.arrival(known.arrival)))
            if known.unpaid_months is None or known.unpaid_months != floor.unpaid_months:
                known = least(known, Figures(unpaid_months=plans.all.unpaid_months(known.unpaid_months)))
            if known.net_cost is None or known.net_cost != floor.net_cost:
                known = least(known, Figures(net_cost=plans.sure.net_cost(known.net_cost)))
        except StoppedError:
            self._exact = False
            return known, False
        return known, True


class _Plans:
    """The plans of one question, all of them or those whose cost has a basis, looked through when first asked for.

    Nothing in them rests on an attribute that is `refused`.
    """

    def __init__(
        self, catalogue: JurisdictionCatalogue, request: RouteRequest, refused: Collection[str], check: Check
    ) -> None:
        self._catalogue = catalogue
        self._request = request
        self._refused = refused
        self._check = check

    @cached_property
    def all(self) -> Lowest:
        """Every plan."""
        return self._lowest(self._ground)

    @cached_property
    def sure(self) -> Lowest:
        """Those without a step whose fee has nothing to go by."""
        baseless = self._ground.snapshot.without_basis
        position = self._ground.region.position
        if not any(self._ground.towards >> position[step] & 1 for step in baseless if step in position):
            return self.all
        return self._lowest(Ground(self._catalogue, self._request, refused=self._refused, without=baseless))

    @cached_property
    def _ground(self) -> Ground:
        return Ground(self._catalogue, self._request, refused=self._refused)

    def _lowest(self, ground: Ground) -> Lowest:
        posed = pose_on(ground, assuming=not self._request.strict)
        return Lowest(prepare_posed(posed, thinned=True, check=self._check), self._check)


def _saved(before: int | None, after: int | None) -> int:
    return 0 if before is None or after is None else max(0, before - after)
