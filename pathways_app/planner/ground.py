"""Where a question stands in its goal's region: what it holds, may do and has not been told, as bit sets.

The plans that rest on no assumption and those that do share it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.step import Status, Step
from pathways_app.planner.clauses import Clauses, bits, members, minimal
from pathways_app.planner.drafts import Draft, drafted
from pathways_app.planner.instance import PlanStep
from pathways_app.planner.ready import HOUR
from pathways_app.planner.region import Region, RegionOffer
from pathways_app.planner.snapshot import Snapshot, snapshot
from pathways_app.planner.values import attributes_in_force


def usable_status(status: Status, *, what_if: bool) -> bool:
    """Say whether something of this status may be used."""
    return status in (Status.OPEN, Status.PILOT) or (what_if and status is Status.PROPOSED)


def fits_person(step: Step, person: Person) -> bool:
    """Say whether the person's wish to keep earning and their study modes admit the step."""
    if person.keep_earning and step.unpaid_months:
        return False
    if person.modes is None or not step.study_hours or not step.study_modes:
        return True
    return not person.modes.isdisjoint(step.study_modes)


def may_take(step: Step, person: Person, *, what_if: bool) -> bool:
    """Say whether the step's status and the person's limits, dates and money aside, admit it, whatever it requires."""
    return (
        usable_status(step.status, what_if=what_if)
        and fits_person(step, person)
        and step.study_hours <= person.weekly_hours
    )


@dataclass(frozen=True, slots=True)
class _Reached:
    """Steps that can be taken, in an order in which they can, those that cannot, and the facts then in hand."""

    order: tuple[int, ...]
    waiting: tuple[int, ...]
    hand: int


class Ground:
    """A question in its goal's region.

    `have` are the facts that hold from the beginning, `unknown` the conditions nobody has answered, `towards` the steps
    that lead to the goal from what is not held and that the person may take, hours aside. Conditions on an attribute
    that is `refused` do not hold, unless it was given, and nor may they be assumed; the steps `without` are left out.
    """

    def __init__(
        self,
        catalogue: JurisdictionCatalogue,
        request: RouteRequest,
        *,
        refused: Collection[str] = (),
        without: Collection[str] = (),
    ) -> None:
        person = request.person
        self.catalogue = catalogue
        self.request = request
        self.snapshot: Snapshot = snapshot(catalogue)
        self.region: Region = self.snapshot.region(request.goal)
        self.attributes: dict[str, AttributeValue] = attributes_in_force(catalogue, person)
        self.held = catalogue.close(person.holds)
        self.have = self.region.mask(self.held)
        self.unknown = 0
        for number, condition in self.region.conditions.items():
            if condition.attribute not in self.attributes:
                if condition.attribute not in refused:
                    self.unknown |= 1 << number
            elif condition.accepts(self.attributes[condition.attribute]):
                self.have |= 1 << number
        self.towards = self._towards(self._usable() & ~self._steps(without))
        self._reached: dict[bool, _Reached] = {}
        self._offers: list[RegionOffer] | None = None

    def _steps(self, idents: Collection[str]) -> int:
        position = self.region.position
        return sum(1 << position[ident] for ident in idents if ident in position)

    def _usable(self) -> int:
        region, request, person = self.region, self.request, self.request.person
        usable = region.open | region.proposed if request.what_if else region.open
        if person.keep_earning:
            usable &= ~region.unpaid
        if person.modes is not None:
            for number in bits(usable):
                if not fits_person(region.steps[number].ready.step, person):
                    usable &= ~(1 << number)
        return usable

    def _towards(self, usable: int) -> int:
        steps, lacking = self.region.steps, self.region.every ^ self.have
        wanted = 1 << self.region.facts[self.request.goal]
        found = 0
        waiting = members(usable)[::-1]
        changed = True
        while changed:
            changed = False
            still: list[int] = []
            for number in waiting:
                one = steps[number]
                if one.awards & wanted:
                    found |= 1 << number
                    wanted |= one.asked & lacking
                    changed = True
                else:
                    still.append(number)
            waiting = tuple(still)
        return found

    def reached(self, *, assuming: bool) -> _Reached:
        """Return what can be taken and had within the weekly hours; `assuming` takes what is unknown for true."""
        known = self._reached.get(assuming)
        if known is None:
            if assuming:
                # What can be had for certain can be had.
                sure = self.reached(assuming=False)
                known = self._grow(list(sure.order), list(sure.waiting), sure.hand | self.unknown)
            else:
                hours = self.request.person.weekly_hours * HOUR
                steps = self.region.steps
                able = [number for number in members(self.towards) if steps[number].load <= hours]
                known = self._grow([], able, self.have)
            self._reached[assuming] = known
        return known

    def _grow(self, order: list[int], waiting: list[int], hand: int) -> _Reached:
        steps = self.region.steps
        lacking = self.region.every ^ hand
        changed = True
        while changed:
            changed = False
            still: list[int] = []
            for number in waiting:
                one = steps[number]
                if not _met(one.needs, hand):
                    still.append(number)
                    continue
                order.append(number)
                fresh = one.awards & lacking
                if fresh:
                    hand |= fresh
                    lacking ^= fresh
                    changed = True
            waiting = still
        return _Reached(tuple(order), tuple(waiting), hand)

    def plan_step(self, number: int, *, assuming: bool) -> PlanStep:
        """Return a step of the region as the search sees it."""
        return self.region.plan_step(number, self.have, self.unknown if assuming else 0)

    def drafts(self, *, assuming: bool) -> list[Draft]:
        """Return the steps that can be taken and lead to the goal, worked out, in an order in which they can be taken.

        Facts that hold from the beginning are left out, and so are those that can never be had.
        """
        steps, have = self.region.steps, self.have
        reached = self.reached(assuming=assuming)
        goal = 1 << self.region.facts[self.request.goal]
        if not goal & reached.hand:
            return []
        lacking = self.region.every ^ reached.hand
        order = reached.order
        found: list[Draft | None] = [None] * len(order)
        wanted = goal
        changed = True
        while changed:
            changed = False
            # Suppliers stand before their consumers, mostly.
            for place in range(len(order) - 1, -1, -1):
                one = steps[order[place]]
                if found[place] is not None or not one.awards & wanted:
                    continue
                drawn = one.whole
                if drawn is None or one.touched & have or one.mentioned & lacking:
                    clauses = within(one.needs, have, reached.hand)
                    awards = one.awards ^ (one.awards & have)
                    drawn = drafted(self.plan_step(order[place], assuming=assuming), clauses, awards)
                if drawn.awards & wanted:
                    found[place] = drawn
                    wanted |= drawn.mentioned
                    changed = True
        return [drawn for drawn in found if drawn is not None]

    def offers(self) -> list[RegionOffer]:
        """Return the bursaries for steps that lead to the goal."""
        if self._offers is None:
            what_if = self.request.what_if
            self._offers = [
                offer
                for offer in self.region.offers
                if offer.steps & self.towards and usable_status(offer.bursary.status, what_if=what_if)
            ]
        return self._offers


def _met(clauses: Clauses, hand: int) -> bool:
    return all(clause & hand for clause in clauses)


def within(clauses: Clauses, true: int, reached: int) -> Clauses:
    """Return `clauses` over what can be had, those that `true` facts meet left out."""
    found: list[int] = []
    trimmed = False
    for clause in clauses:
        if not clause & true:
            left = clause & reached
            trimmed = trimmed or left != clause
            found.append(left)
    return minimal(set(found)) if trimmed else tuple(found)
