"""Entries of one's own laid over a place: read as the sources are read, checked as they are checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from pathways_app.catalogue.bursary_reader import read_bursary
from pathways_app.catalogue.credential_reader import read_credential
from pathways_app.catalogue.fields import Fields, Place
from pathways_app.catalogue.place_reader import read_source
from pathways_app.catalogue.step_reader import read_step
from pathways_app.catalogue.validate import validate
from pathways_app.catalogue.yaml_file import Block
from pathways_app.catalogue.yaml_reader import Reading
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue
from pathways_app.domain.credential import Credential
from pathways_app.domain.local_entry import LocalEntry, is_local, may_be_local_id
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.source import Source
from pathways_app.domain.step import Step

_SOURCE_NAME = re.compile(r"local-[a-z0-9][a-z0-9-]{0,60}")
_URL = re.compile(r"https?://[^\s<>\"]+")
_FIELDS = {"credential": "credentials", "step": "steps", "bursary": "bursaries"}


MOST_ROUNDS = 12
"""How often entries are left out for resting on others left out; past that all are, as the whole is checked each time.

What people write rests on two or three; a file made to hold the program up would rest on hundreds.
"""


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A place with local entries laid over it; `problems` gives those of each entry, by its id.

    An entry with an error is left out; warnings alone do not keep it out.
    """

    catalogue: JurisdictionCatalogue
    problems: Mapping[str, tuple[Problem, ...]]


def lay_over(catalogue: JurisdictionCatalogue, entries: Iterable[LocalEntry]) -> Overlaid:
    """Return a place with these local entries and no others; nothing that ships is ever replaced.

    An entry that rests on one that is left out is left out too, and so is one that calls a source as another does.
    """
    catalogue = _shipped(catalogue)
    problems: dict[str, list[Problem]] = {}
    read = {}
    named: dict[str, Source] = {}
    for entry in entries:
        found = problems.setdefault(entry.ident, [])
        value, sources = _read(catalogue, entry, found)
        for name in [name for name, source in sources.items() if named.get(name, source) != source]:
            Place("", entry.ident, 0, found).error(Reason.DUPLICATE_ID, "sources", name)
            value = None
        if value is not None:
            read[entry.ident] = (entry.section, value, sources)
            named |= sources
    rounds = 0
    while True:
        rounds += 1
        merged = _merged(catalogue, read.values())
        wrong = _problems_of(merged, read)
        for ident, found in wrong.items():
            problems[ident] += [problem for problem in found if problem not in problems[ident]]
        out = [ident for ident, found in wrong.items() if any(one.severity is Severity.ERROR for one in found)]
        if not out:
            return Overlaid(merged, MappingProxyType({ident: tuple(found) for ident, found in problems.items()}))
        for ident in out:
            del read[ident]
        if rounds == MOST_ROUNDS:
            for ident in list(read):
                Place("", ident, 0, problems[ident]).error(Reason.UNKNOWN_ID, "id", out[0])
                del read[ident]


def _shipped(catalogue: JurisdictionCatalogue) -> JurisdictionCatalogue:
    """Return a place without local entries, itself where it has none."""

    def own(section: Mapping[str, Any]) -> Mapping[str, Any]:
        return MappingProxyType({ident: entry for ident, entry in section.items() if not is_local(ident)})

    if not any(map(is_local, (*catalogue.credentials, *catalogue.steps, *catalogue.bursaries))):
        return catalogue
    sources = {name: source for name, source in catalogue.sources.items() if _SOURCE_NAME.fullmatch(name) is None}
    return replace(
        catalogue,
        sources=MappingProxyType(sources),
        credentials=own(catalogue.credentials),
        steps=own(catalogue.steps),
        bursaries=own(catalogue.bursaries),
    )


_Value = Credential | Step | Bursary


def _read(
    catalogue: JurisdictionCatalogue, entry: LocalEntry, problems: list[Problem]
) -> tuple[_Value | None, dict[str, Source]]:
    """Return the entry and its sources, None where something is wrong with its form."""
    place = Place("", entry.ident, 0, problems)
    if not may_be_local_id(entry.ident, catalogue.jurisdiction.id):
        place.error(Reason.BAD_ID, "id", entry.ident, (f"{catalogue.jurisdiction.id}.local.name",))
    if entry.section not in _FIELDS:
        place.error(Reason.BAD_VALUE, "section", entry.section, _FIELDS)
        return None, {}
    sources: dict[str, Source] = {}
    for name, written in entry.sources.items():
        if _SOURCE_NAME.fullmatch(name) is None or name in catalogue.sources:
            place.error(Reason.BAD_ID, "sources", name, ("local-name",))
        fields = Fields(_block(written), place, f"sources.{name}.")
        sources[name] = read_source(fields, name)
        fields.finish()
        if sources[name].url and _URL.fullmatch(sources[name].url) is None:
            fields.error("url", Reason.BAD_VALUE, sources[name].url, ("https://…",))
    fields = Fields(_block({**entry.content, "id": entry.ident}), place)
    fields.text("id")
    attributes = catalogue.attributes
    readers: Mapping[str, Callable[[], _Value]] = {
        "credential": lambda: read_credential(fields, entry.ident),
        "step": lambda: read_step(fields, entry.ident, attributes),
        "bursary": lambda: read_bursary(fields, entry.ident, attributes),
    }
    value = readers[entry.section]()
    fields.finish()
    return (value if place.sound else None), sources


def _merged(
    catalogue: JurisdictionCatalogue, read: Iterable[tuple[str, _Value, Mapping[str, Source]]]
) -> JurisdictionCatalogue:
    found: dict[str, dict[str, Any]] = {"sources": {}, "credentials": {}, "steps": {}, "bursaries": {}}
    for section, value, sources in read:
        found[_FIELDS[section]][value.id] = replace(value, name=replace(value.name, local=True))
        found["sources"] |= sources
    if not any(found.values()):
        return catalogue

    def whole(section: str, shipped: Mapping[str, Any]) -> Mapping[str, Any]:
        return MappingProxyType(dict(sorted({**found[section], **shipped}.items())))

    return replace(
        catalogue,
        sources=whole("sources", catalogue.sources),
        credentials=whole("credentials", catalogue.credentials),
        steps=whole("steps", catalogue.steps),
        bursaries=whole("bursaries", catalogue.bursaries),
    )


def _problems_of(merged: JurisdictionCatalogue, read: Mapping[str, object]) -> dict[str, list[Problem]]:
    """Return what is wrong with the content of local entries; what is wrong with others is not theirs."""
    catalogue = Catalogue(MappingProxyType({merged.jurisdiction.id: merged}), MappingProxyType({}))
    found: dict[str, list[Problem]] = {}
    if read:
        for problem in validate(Reading(catalogue, [], MappingProxyType({}), frozenset())):
            if problem.id in read:
                found.setdefault(problem.id, []).append(problem)
    return found


def _block(written: Mapping[str, Any]) -> Block:
    """Return a mapping as the readers take it, and what is in it likewise."""
    return Block({str(key): _inner(value) for key, value in written.items()})


def _inner(value: object) -> object:
    if isinstance(value, Mapping):
        return _block(value)
    return [_inner(part) for part in value] if isinstance(value, (list, tuple)) else value
