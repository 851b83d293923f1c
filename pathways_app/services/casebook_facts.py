"""What is known of a client, between the fields of a person file and the person the planner asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.client import ClientFacts
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, format_month, parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.text import LocalText
from pathways_app.services import fields
from pathways_app.services.resolve import current_id


@dataclass(frozen=True, slots=True)
class Told:
    """A client as the planner takes a person; `unknown` are ids, names and values the catalogue no longer has."""

    person: Person
    goal: str | None
    unknown: tuple[str, ...] = ()


def facts_of(catalogue: JurisdictionCatalogue, person: Person, goal: str | None) -> ClientFacts:
    """Return what is known of `person` under the names of a person file, with what every id is called today.

    What they are comes before what else they hold.
    """
    roles = {ident for ident, entry in catalogue.credentials.items() if entry.kind is CredentialKind.ROLE}
    holds = sorted(person.holds, key=lambda ident: (ident not in roles, ident))
    labels = _labels(catalogue, [*holds, *([] if goal is None else [goal])])
    return ClientFacts(catalogue.jurisdiction.id, goal, _told_of(person, holds), labels)


def nameless_facts_of(place: str, person: Person, goal: str | None) -> ClientFacts:
    """Return what is known of `person` in a `place` that is not open, without what anything is called there."""
    return ClientFacts(place, goal, _told_of(person, sorted(person.holds)))


def _told_of(person: Person, holds: list[str]) -> Mapping[str, object]:
    told: dict[str, object] = {"holds": holds}
    if person.attributes:
        told["attrs"] = {name: _plain(value) for name, value in sorted(person.attributes.items())}
    if person.study_hours is not None:
        told["study_hours"] = person.study_hours
    if person.keep_earning:
        told["keep_earning"] = True
    if person.budget is not None:
        told["budget"] = person.budget.major
    if person.by is not None:
        told["by"] = format_month(person.by)
    if person.modes is not None:
        told["modes"] = sorted(person.modes)
    return MappingProxyType(told)


def with_unknown(facts: ClientFacts, before: ClientFacts, unknown: tuple[str, ...]) -> ClientFacts:
    """Return `facts` with what `person_of` told as unknown of the facts `before`, so that none of it is lost."""
    lost = [ident for ident in before.holds if ident in unknown]
    listed = before.person.get("attrs")
    attrs = listed if isinstance(listed, Mapping) else {}
    kept = {name: value for name, value in attrs.items() if f"{name}={value}" in unknown}
    goal = before.goal if facts.goal is None and before.goal in unknown else facts.goal
    if not lost and not kept and goal == facts.goal:
        return facts
    told = {**facts.person, "holds": [*facts.holds, *(ident for ident in lost if ident not in facts.holds)]}
    now = facts.person.get("attrs")
    if kept:
        told["attrs"] = {**kept, **(now if isinstance(now, Mapping) else {})}
    names = {ident: name for ident, name in before.labels.items() if ident in unknown}
    return ClientFacts(facts.place, goal, MappingProxyType(told), MappingProxyType({**names, **facts.labels}))


def person_of(catalogue: JurisdictionCatalogue, facts: ClientFacts) -> Told:
    """Return the person that `facts` tell of; an id of before goes by its present name, and what is unknown is said."""
    unknown: list[str] = []
    holds = [_known(catalogue, ident, unknown) for ident in facts.holds]
    goal = None if facts.goal is None else _known(catalogue, facts.goal, unknown)
    told = facts.person
    attributes: dict[str, AttributeValue] = {}
    listed = told.get("attrs")
    for name, value in listed.items() if isinstance(listed, Mapping) else ():
        try:
            attributes |= fields.attributes(catalogue, {"attrs": {name: value}}, (), "")
        except PathwaysError:
            unknown.append(f"{name}={value}")
    modes = told.get("modes")
    person = Person(
        holds=frozenset(ident for ident in holds if ident is not None),
        attributes=MappingProxyType(attributes),
        study_hours=_whole(told.get("study_hours")),
        keep_earning=told.get("keep_earning") is True,
        budget=_budget(told.get("budget"), catalogue.jurisdiction.currency),
        by=_month(told.get("by")),
        modes=frozenset(str(mode) for mode in modes) if isinstance(modes, (list, tuple)) else None,
    )
    return Told(person, goal, tuple(unknown))


def _known(catalogue: JurisdictionCatalogue, ident: str, unknown: list[str]) -> str | None:
    now = current_id(catalogue, ident)
    if now in catalogue.credentials:
        return now
    unknown.append(ident)
    return None


def _labels(catalogue: JurisdictionCatalogue, idents: Iterable[str]) -> Mapping[str, LocalText]:
    known = catalogue.credentials
    return MappingProxyType({ident: known[ident].name for ident in idents if ident in known})


def _plain(value: AttributeValue) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _budget(value: object, currency: str) -> Money | None:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return Money.of(str(value), currency) if number else None


def _month(value: object) -> Month | None:
    try:
        return parse_month(str(value)) if value else None
    except PathwaysError:
        return None
