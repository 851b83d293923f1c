"""Questions kept in files of their own: who asks, without a name, for what, and with which wishes.

Nothing of the casebook gets in: neither who somebody is, nor what was added or set aside there.
"""

from __future__ import annotations

import json
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.errors import FileProblemError, RouteFileError, UnknownJurisdictionError
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.month import Month, format_month
from pathways_app.domain.person import Person
from pathways_app.services import fields
from pathways_app.services.casebook_facts import facts_of
from pathways_app.services.person_file import check_size, read_json
from pathways_app.services.resolve import current_id
from pathways_app.services.route_fields import Said
from pathways_app.services.writing import write_whole

FORMAT = 1
"""Raised whenever a file can say something that older programs would miss."""
MOST_BYTES = 200_000
"""Somebody who holds everything a place has to give fills a tenth of it."""

_MARK = "pathways_route"
_FIELDS = frozenset({_MARK, "saved", "place", "goal", "start", "person", "strict", "what_if", "without"})


@dataclass(frozen=True, slots=True)
class RouteQuestion:
    """A question as the window asks it; `holds` are the person's holdings in order, `start` None is next month."""

    place: str
    goal: str | None
    holds: tuple[str, ...]
    person: Person
    start: Month | None = None
    strict: bool = False
    what_if: bool = False
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadQuestion:
    """A question out of a file, and the day it was saved.

    `unknown` are ids, names and values that the catalogue does not have, which the question is asked without; `passed`
    is the start it had where that lies in the past: it starts next month now.
    """

    question: RouteQuestion
    saved: date
    unknown: tuple[str, ...] = ()
    passed: Month | None = None


class Places(Protocol):
    """What reading a question asks of the workspace."""

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places the catalogue knows."""

    def jurisdiction(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return everything known of one place."""


def write_route_file(file: Path, question: RouteQuestion, catalogue: JurisdictionCatalogue, today: date) -> int:
    """Write a question, and return how many of its entries were left out as own additions to the catalogue.

    Raises: RouteFileError, where its goal is such an addition; FileProblemError, where it cannot be written.
    """
    if question.goal is not None and is_local(question.goal):
        raise RouteFileError(str(file), "own_goal")
    holds = [ident for ident in question.holds if not is_local(ident)]
    without = [ident for ident in question.without if not is_local(ident)]
    said = {
        _MARK: FORMAT,
        "saved": today.isoformat(),
        "place": question.place,
        "goal": question.goal,
        "start": None if question.start is None else format_month(question.start),
        "person": {**facts_of(catalogue, question.person, None).person, "holds": holds},
        "strict": question.strict,
        "what_if": question.what_if,
        "without": without,
    }
    write_whole(file, f"{json.dumps(said, indent=2, ensure_ascii=False)}\n".encode())
    return len(question.holds) + len(question.without) - len(holds) - len(without)


def read_route_file(file: Path, places: Places, today: date) -> ReadQuestion:
    """Read a question and check all of it.

    Raises: FileProblemError, where the file cannot be read; RouteFileError, where it holds no question or says what
    cannot be; UnknownJurisdictionError.
    """
    check_size(file, MOST_BYTES, plain=True)
    said = _whole(file)
    place = said.ident("place")
    known = tuple(entry.id for entry in places.jurisdictions())
    if place not in known:
        raise UnknownJurisdictionError(given=place, known=known)
    catalogue = places.jurisdiction(place)
    told = said.person()
    unknown: list[str] = []
    holds = _known(catalogue, said.idents(told, "holds"), catalogue.credentials, unknown)
    wanted = said.idents({"goal": [] if said.fields.get("goal") is None else [said.fields["goal"]]}, "goal")
    goal = next(iter(_known(catalogue, wanted, catalogue.credentials, unknown)), None)
    without = _known(catalogue, said.idents(said.fields, "without"), catalogue.steps, unknown)
    taught = {mode for step in catalogue.steps.values() for mode in step.study_modes}
    modes = said.idents(told, "modes")
    unknown += [mode for mode in modes if mode not in taught]
    start, passed = said.start(today)
    person = Person(
        holds=frozenset(holds),
        attributes=said.attributes(catalogue, told, unknown),
        study_hours=said.number(told, "study_hours", fields.hours),
        keep_earning=said.flag(told, "keep_earning"),
        budget=said.number(told, "budget", lambda given: fields.budget(given, catalogue.jurisdiction.currency)),
        by=said.month(told, "by"),
        modes=frozenset(modes) & taught or None,
    )
    question = RouteQuestion(
        place,
        goal,
        holds,
        person,
        start,
        strict=said.flag(said.fields, "strict"),
        what_if=said.flag(said.fields, "what_if"),
        without=without,
    )
    return ReadQuestion(question, said.day("saved"), tuple(unknown), passed)


def _known(
    catalogue: JurisdictionCatalogue, written: tuple[str, ...], there: Container[str], unknown: list[str]
) -> tuple[str, ...]:
    """Return which of the ids there are, under the names of today, each once; the others go into `unknown`."""
    found = {ident: current_id(catalogue, ident) for ident in written}
    unknown += [ident for ident, now in found.items() if now not in there]
    return tuple(dict.fromkeys(now for now in found.values() if now in there))


def _whole(file: Path) -> Said:
    try:
        found = read_json(file)
    except FileProblemError as problem:
        if problem.reason == "unreadable":
            raise
        raise RouteFileError(str(file), "not_one") from None
    version = found.get(_MARK) if isinstance(found, dict) else None
    if type(version) is not int or version < 1:
        raise RouteFileError(str(file), "not_one")
    if version > FORMAT:
        raise RouteFileError(str(file), "newer")
    said = Said(str(file), found)
    said.refuse_others(found, _FIELDS)
    return said
