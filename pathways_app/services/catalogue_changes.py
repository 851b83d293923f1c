"""What differs between two catalogues: entries by place and section, and the figures of those that changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue
from pathways_app.domain.catalogue_change import EntryChange, FieldChange, Figure, Happened
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.text import LocalText

SECTIONS: Final = (
    "jurisdiction", "steps", "credentials", "bursaries", "supports", "attributes", "sources", "plan_links", "renamed",
    "plans",
)  # fmt: skip
"""In the order in which they are told."""

_OWN_ID: Final = {"id", "plan"}


def changes(before: Catalogue, after: Catalogue) -> tuple[EntryChange, ...]:
    """Return every entry that differs, by place, section and id; workforce plans last."""
    found = []
    for place in sorted({*before.jurisdictions, *after.jurisdictions}):
        old, new = before.jurisdictions.get(place), after.jurisdictions.get(place)
        entries_before, entries_after = _entries(old), _entries(new)
        for section in SECTIONS:
            found += _between(place, section, entries_before.get(section, {}), entries_after.get(section, {}))
    found += _between("", "plans", _plans(before), _plans(after))
    return tuple(found)


def figures(entry: object) -> dict[str, Figure]:
    """Return the values of an entry by their path in it, as they are compared and shown."""
    return dict(_figures("", entry))


def _between(place: str, section: str, before: Mapping[str, object], after: Mapping[str, object]) -> list[EntryChange]:
    found = []
    for ident in sorted({*before, *after}):
        old, new = before.get(ident), after.get(ident)
        if old == new:
            continue
        name = _name(ident, new if new is not None else old)
        if old is None or new is None:
            happened = Happened.ADDED if old is None else Happened.REMOVED
            found.append(EntryChange(place, section, ident, name, happened))
        else:
            found.append(EntryChange(place, section, ident, name, Happened.CHANGED, _fields(old, new)))
    return found


def _fields(before: object, after: object) -> tuple[FieldChange, ...]:
    old, new = figures(before), figures(after)
    return tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    )


def _entries(place: JurisdictionCatalogue | None) -> Mapping[str, Mapping[str, object]]:
    if place is None:
        return {}
    return {
        "jurisdiction": {place.jurisdiction.id: place.jurisdiction},
        "steps": place.steps,
        "credentials": place.credentials,
        "bursaries": place.bursaries,
        "supports": place.supports,
        "attributes": place.attributes,
        "sources": place.sources,
        "plan_links": {f"{link.plan}/{link.item}": link for link in place.plan_links},
        "renamed": place.renamed,
    }


def _plans(catalogue: Catalogue) -> dict[str, object]:
    """Return the plans, and each of their items as an entry of its own."""
    found: dict[str, object] = {}
    for plan in catalogue.plans.values():
        found[plan.id] = replace(plan, items=())
        found |= {item.id: item for item in plan.items}
    return found


def _name(ident: str, entry: object) -> LocalText:
    name = getattr(entry, "name", None)
    if isinstance(name, LocalText):
        return name
    title = getattr(entry, "title", None)
    return LocalText.of({"en": title if isinstance(title, str) and title else ident})


def _figures(path: str, value: Any) -> Iterator[tuple[str, Figure]]:
    match value:
        case None | bool() | Decimal() | int() | Money():
            yield path, value
        case Enum():
            yield path, str(value.value)
        case str():
            yield path or "id", value
        case LocalText():
            for language, text in value.versions:
                yield f"{path}.{language}", text
        case tuple():
            yield path, tuple(_text(part) for part in value)
        case Holds() | Condition() | AllOf() | AnyOf() | AtLeast():
            yield path, _told(value)
        case _ if is_dataclass(value):
            for field in fields(value):
                if field.name not in _OWN_ID:
                    yield from _figures(f"{path}.{field.name}" if path else field.name, getattr(value, field.name))


def _told(requirement: Requirement) -> str:
    """Return a requirement on one line, in the words of the sources."""
    match requirement:
        case Holds(credential):
            return credential
        case Condition():
            return _condition(requirement)
        case AtLeast(count, parts):
            return f"at_least({count}: {', '.join(map(_told, parts))})"
        case _:
            name = "all_of" if isinstance(requirement, AllOf) else "any_of"
            return f"{name}({', '.join(map(_told, requirement.parts))})"


def _condition(condition: Condition) -> str:
    sign = "≠" if condition.negated else "="
    if condition.low is None and condition.high is None:
        return f"{condition.attribute} {sign} {'/'.join(str(value) for value in condition.values)}"
    low, high = ("" if end is None else str(end) for end in (condition.low, condition.high))
    return f"{condition.attribute} {sign} {low}…{high}"


def _text(value: Any) -> str:
    """Return a part of a list as one text."""
    match value:
        case str():
            return value
        case Money():
            return f"{value.major} {value.currency}"
        case Enum():
            return str(value.value)
        case LocalText():
            return " / ".join(text for _, text in value.versions)
        case tuple():
            return ", ".join(_text(part) for part in value)
        case _ if is_dataclass(value):
            parts = (getattr(value, one.name) for one in fields(value))
            return ", ".join(_text(part) for part in parts if part is not None and part != ())
    return str(value)
