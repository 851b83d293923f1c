"""Levers: what a person could change about a question, one thing each, and the question with some of them pulled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import IntEnum
from types import MappingProxyType
from typing import TypeAlias

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import DEFAULT_STUDY_HOURS, Person, RouteRequest
from pathways_app.domain.requirement import Condition, Requirement, Truth, credentials_of, evaluate_with, leaves
from pathways_app.domain.step import Status, Step
from pathways_app.planner.values import candidate_values


class Kind(IntEnum):
    """What a lever moves, in the order in which changes are offered."""

    STUDY_HOURS = 0
    KEEP_EARNING = 1
    BY = 2
    BUDGET = 3
    MODE = 4
    STRICT = 5
    PROPOSED = 6
    ATTRIBUTE = 7
    CREDENTIAL = 8


@dataclass(frozen=True, slots=True, order=True)
class Lever:
    """One thing that can be otherwise; `name` is the mode, entry, attribute or credential it is about."""

    kind: Kind
    name: str = ""


Setting: TypeAlias = int | AttributeValue | None
"""Where a lever is put: hours, a month, minor units, an attribute's value; None for as far as it goes."""

Settings: TypeAlias = Mapping[Lever, Setting]


class Choices:
    """The levers of one question: what closes the way and could be otherwise.

    `steps` are all that lead towards the goal, whatever their status. A thing the person has said of themselves is a
    lever only where its attribute is changeable; what they have not said may always be found to be so, unless
    `only_said`. No lever is of a `barred` kind. What only bursaries ask is a lever under a budget, or where `money`
    matters. `values` gives those of an attribute that fall out otherwise than now, those that fall out alike together;
    `candidates` gives values of it that show every way its conditions can fall out, numbers in order.
    """

    def __init__(
        self,
        catalogue: JurisdictionCatalogue,
        request: RouteRequest,
        steps: list[Step],
        barred: frozenset[Kind],
        *,
        only_said: bool = False,
        money: bool = False,
    ) -> None:
        self._only_said = only_said
        self._catalogue = catalogue
        self._request = request
        self._steps = [step for step in steps if step.status is not Status.CLOSED]
        self.values: dict[str, tuple[tuple[AttributeValue, ...], ...]] = {}
        self.candidates: dict[str, tuple[AttributeValue, ...]] = {}
        self._bursaries = self._bearing(money or request.person.budget is not None)
        found = [*self._limits(), *self._asked_attributes()]
        if Kind.CREDENTIAL not in barred:
            found += self._credentials()
        self.levers = tuple(sorted(lever for lever in found if lever.kind not in barred))

    def _bearing(self, money: bool) -> list[tuple[str, Requirement]]:
        """Return the eligibility of the bursaries that count, by id, where `money` matters."""
        if not money:
            return []
        here = {step.id for step in self._steps}
        return [
            (bursary.id, bursary.eligibility)
            for bursary in self._catalogue.bursaries.values()
            if bursary.counted and bursary.status is not Status.CLOSED and not here.isdisjoint(bursary.for_steps)
        ]

    def _limits(self) -> Iterable[Lever]:
        person, request = self._request.person, self._request
        if person.weekly_hours < DEFAULT_STUDY_HOURS:
            yield Lever(Kind.STUDY_HOURS)
        if person.keep_earning:
            yield Lever(Kind.KEEP_EARNING)
        if person.by is not None:
            yield Lever(Kind.BY)
        if person.budget is not None:
            yield Lever(Kind.BUDGET)
        if person.modes is not None:
            for mode in {mode for step in self._steps if step.study_hours for mode in step.study_modes} - person.modes:
                yield Lever(Kind.MODE, mode)
        if request.strict:
            yield Lever(Kind.STRICT)
        if not request.what_if:
            for step in self._steps:
                if step.status is Status.PROPOSED:
                    yield Lever(Kind.PROPOSED, step.id)
            for bursary, _ in self._bursaries:
                if self._catalogue.bursaries[bursary].status is Status.PROPOSED:
                    yield Lever(Kind.PROPOSED, bursary)

    def _asked_attributes(self) -> Iterable[Lever]:
        person = self._request.person
        by_steps = _conditions(step.requires for step in self._steps)
        by_money = _conditions(eligibility for _, eligibility in self._bursaries)
        for name in sorted({*by_steps, *by_money}):
            attribute = self._catalogue.attributes.get(name)
            if attribute is not None and attribute.told_by:
                continue  # what is held says it
            said = name in person.attributes
            defaulted = attribute is not None and attribute.default is not None
            if (not said and self._only_said) or (said and attribute is not None and not attribute.changeable):
                continue
            if not said and not defaulted and not self._request.strict and name not in by_money:
                continue  # taken for granted already where that helps
            asked = list({*by_steps.get(name, ()), *by_money.get(name, ())})
            if classes := self._classes(name, asked):
                self.values[name] = classes
                yield Lever(Kind.ATTRIBUTE, name)

    def _classes(self, name: str, asked: list[Condition]) -> tuple[tuple[AttributeValue, ...], ...]:
        """Return the values that conditions tell apart, but for those like what holds now."""
        attribute = self._catalogue.attributes.get(name)
        now = self._request.person.attributes.get(name, attribute.default if attribute is not None else None)
        alike: dict[tuple[bool, ...], list[AttributeValue]] = {}
        self.candidates[name] = tuple(_in_order(candidate_values(attribute, asked)))
        for value in self.candidates[name]:
            alike.setdefault(tuple(condition.accepts(value) for condition in asked), []).append(value)
        if now is not None:
            alike.pop(tuple(condition.accepts(now) for condition in asked), None)
        return tuple(tuple(values) for signature, values in alike.items() if any(signature))

    def _credentials(self) -> Iterable[Lever]:
        """Yield what steps ask for that is not held and could be, whether or not the goal is."""
        goal, places = self._request.goal, self._catalogue
        held = places.close(self._request.person.holds)
        told = places.told(held).keys()
        asked = {credential for step in self._steps for credential in credentials_of(step.requires)} - held
        without_goal = _had_without(places, goal, held)
        for credential in asked:
            entry = places.credentials.get(credential)
            if goal in places.close([credential]) or (entry is not None and self._past_having(entry)):
                continue
            if places.told([credential]).keys() - told:
                continue  # would shut steps as well as open them
            if credential in without_goal or not places.steps_awarding.get(credential):
                yield Lever(Kind.CREDENTIAL, credential)

    def _past_having(self, entry: Credential) -> bool:
        """Say whether nobody can set out to hold this: a dead end, or what a person has or not, as a lapsed licence.

        A language is learnt without any step.
        """
        given = entry.starting_point and not self._catalogue.steps_awarding.get(entry.id)
        return entry.dead_end is not None or (given and entry.kind is not CredentialKind.LANGUAGE)


def _conditions(requirements: Iterable[Requirement]) -> dict[str, set[Condition]]:
    found: dict[str, set[Condition]] = {}
    for requirement in requirements:
        for leaf in leaves(requirement):
            if isinstance(leaf, Condition):
                found.setdefault(leaf.attribute, set()).add(leaf)
    return found


def _in_order(values: list[AttributeValue]) -> list[AttributeValue]:
    numbers = sorted(value for value in values if isinstance(value, Decimal))
    return [*numbers] if numbers else values


def _had_without(catalogue: JurisdictionCatalogue, goal: str, held: frozenset[str]) -> frozenset[str]:
    """Return what somebody could hold who never held the goal: from any start, by any step."""
    starts = (entry.id for entry in catalogue.credentials.values() if entry.starting_point)
    found = held | catalogue.close(one for one in starts if goal not in catalogue.close([one]))
    left = [step for step in catalogue.steps.values() if goal not in catalogue.close(step.awards)]
    while True:
        shut: list[Step] = []
        more = set(found)
        for step in left:
            if credentials_suffice(step.requires, found):
                more |= catalogue.close(step.awards)
            else:
                shut.append(step)
        if len(more) == len(found):
            return found
        found, left = frozenset(more), shut


def credentials_suffice(requirement: Requirement, held: frozenset[str]) -> bool:
    """Say whether `held` meets a requirement for some person."""
    truth = evaluate_with(requirement, lambda one: Truth.TRUE if one in held else Truth.FALSE, lambda _: Truth.TRUE)
    return truth is Truth.TRUE


class Pulled:
    """Makes changed questions; catalogues with proposed entries admitted are made once each."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest) -> None:
        self._catalogue = catalogue
        self._request = request
        self._admitted: dict[frozenset[str], JurisdictionCatalogue] = {frozenset(): catalogue}

    def question(self, settings: Settings) -> tuple[JurisdictionCatalogue, RouteRequest]:
        """Return the catalogue and the question with the levers of `settings` put where it says."""
        person, request = self._request.person, self._request
        attributes = dict(person.attributes)
        holds, modes = set(person.holds), set(person.modes or ())
        entries: set[str] = set()
        for lever, setting in settings.items():
            match lever.kind:
                case Kind.STUDY_HOURS:
                    hours = setting if isinstance(setting, int) else DEFAULT_STUDY_HOURS
                    person = replace(person, study_hours=hours)
                case Kind.KEEP_EARNING:
                    person = replace(person, keep_earning=False)
                case Kind.BY:
                    person = replace(person, by=Month(setting) if isinstance(setting, int) else None)
                case Kind.BUDGET:
                    currency = self._catalogue.jurisdiction.currency
                    person = replace(person, budget=Money(setting, currency) if isinstance(setting, int) else None)
                case Kind.MODE:
                    modes.add(lever.name)
                case Kind.STRICT:
                    request = replace(request, strict=False)
                case Kind.PROPOSED:
                    entries.add(lever.name)
                case Kind.ATTRIBUTE:
                    if isinstance(setting, (bool, Decimal, str)):
                        attributes[lever.name] = setting
                case Kind.CREDENTIAL:
                    holds.add(lever.name)
        changed: Person = replace(
            person,
            holds=frozenset(holds),
            attributes=MappingProxyType(attributes),
            modes=None if person.modes is None else frozenset(modes),
        )
        return self._admitting(frozenset(entries)), replace(request, person=changed)

    def _admitting(self, entries: frozenset[str]) -> JurisdictionCatalogue:
        if entries not in self._admitted:
            self._admitted[entries] = admitting(self._catalogue, entries)
        return self._admitted[entries]


def admitting(catalogue: JurisdictionCatalogue, entries: frozenset[str]) -> JurisdictionCatalogue:
    """Return the catalogue as if these proposed steps and bursaries were open."""
    steps = {i: replace(s, status=Status.OPEN) if i in entries else s for i, s in catalogue.steps.items()}
    bursaries = {i: replace(b, status=Status.OPEN) if i in entries else b for i, b in catalogue.bursaries.items()}
    return replace(catalogue, steps=MappingProxyType(steps), bursaries=MappingProxyType(bursaries))
