"""Questions as people write them, turned into a RouteRequest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.errors import (
    BadValueError,
    UnknownIdError,
    UnknownJurisdictionError,
    WrongJurisdictionError,
)
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.supposed import NOTHING_SUPPOSED, Assumed, Supposed
from pathways_app.services import fields
from pathways_app.services.made_up_bursary import BursaryReader
from pathways_app.services.person_file import read_person, written_in
from pathways_app.services.resolve import fold


@dataclass(frozen=True, slots=True)
class Question:
    """A question as written: ids or names, several in one text with commas between; values not yet checked.

    What stands here replaces what the person file says, field by field; holdings and attributes are added to its own.
    """

    holds: tuple[str, ...] = ()
    goal: str | None = None
    jurisdiction: str | None = None
    start: str | None = None
    attributes: tuple[str, ...] = ()
    study_hours: str | None = None
    keep_earning: bool = False
    budget: str | None = None
    by: str | None = None
    modes: tuple[str, ...] = ()
    person_file: Path | None = None
    strict: bool = False
    what_if: bool = False
    assume: tuple[str, ...] = ()
    add_bursaries: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


class Names(Protocol):
    """What reading a question asks of the workspace."""

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places the catalogue knows."""

    def outline(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return one place with its attributes, if not all its entries."""

    def study_modes(self, jurisdiction: str) -> tuple[str, ...]:
        """Return the study modes that the steps of one place are offered in."""

    def resolve(self, text: str, *, sections: Sequence[str], jurisdiction: str | None = None) -> str:
        """Return the id that `text` means."""

    def is_known(self, text: str, section: str, jurisdiction: str | None = None) -> bool:
        """Say whether `text` is an id or the whole name of an entry of `section`."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question understood: who asks, where, and from when; `goal` is None where none was given.

    The person has what is `supposed` of them already.
    """

    jurisdiction: str
    person: Person
    start: Month
    goal: str | None
    supposed: Supposed = NOTHING_SUPPOSED


def build_request(names: Names, question: Question, today: date) -> RouteRequest:
    """Return the route request that `question` means.

    Raises: a PathwaysError naming what is wrong and where.
    """
    asked = understand(names, question, today)
    if asked.goal is None:
        raise BadValueError(field="--to", given="nothing", wanted="the id or name of a goal")
    return RouteRequest(
        asked.person,
        asked.goal,
        asked.start,
        strict=question.strict,
        what_if=question.what_if,
        supposed=asked.supposed,
    )


def understand(names: Names, question: Question, today: date) -> Asked:
    """Read `question`, with or without a goal.

    Raises: a PathwaysError naming what is wrong and where.
    """
    told = read_person(question.person_file) if question.person_file is not None else {}
    file = str(question.person_file) if question.person_file is not None else ""
    held = [*((text, file) for text in fields.words(told, "holds", file)), *((text, "") for text in question.holds)]
    listed = [part for text, _ in held for part in text.split(",")]
    place = find_place(names, question.jurisdiction, question.goal, listed)
    goal = None if question.goal is None else _credential(names, question.goal, place)
    if place is None and goal is not None:
        place = place_of(goal)
    origins: dict[str, str] = {}
    for text, origin in held:
        with written_in(origin):
            origins |= {_credential(names, part, place): origin for part in _listed(names, text, place)}
    ids = sorted(origins)
    if place is None:
        if not ids:
            known = ", ".join(entry.id for entry in names.jurisdictions())
            raise BadValueError(field="--in", given="nothing", wanted=known)
        place = place_of(ids[0])
    for ident in ids:
        if place_of(ident) != place:
            with written_in(origins[ident]):
                raise WrongJurisdictionError(given=ident, jurisdiction=place)
    catalogue = names.outline(place)
    start = fields.start_month(question.start, today)
    modes, mode_field = (question.modes, "--mode") if question.modes else (fields.words(told, "modes", file), "modes")
    attributes = fields.attributes(catalogue, told, question.attributes, file)
    supposed = read_supposed(names, question, catalogue, attributes)
    person = Person(
        holds=frozenset(ids),
        attributes=attributes | {one.attribute: one.value for one in supposed.assumed},
        study_hours=fields.hours(fields.chosen(question.study_hours, told, "study_hours", file)),
        keep_earning=question.keep_earning or fields.yes(told, "keep_earning", file),
        budget=fields.budget(fields.chosen(question.budget, told, "budget", file), catalogue.jurisdiction.currency),
        by=fields.latest_month(fields.chosen(question.by, told, "by", file), start),
        modes=fields.modes(names.study_modes(place), modes, mode_field, "" if question.modes else file),
    )
    return Asked(place, person, start, goal, supposed)


def read_supposed(
    names: Names, question: Question, catalogue: JurisdictionCatalogue, said: Mapping[str, AttributeValue]
) -> Supposed:
    """Return what `question` supposes, given what the person `said`.

    Raises: a PathwaysError naming what is wrong.
    """
    place = catalogue.jurisdiction.id
    values = fields.named_values("--assume", question.assume)
    assumed = tuple(
        Assumed(name, fields.attribute_value(catalogue, name, value), said.get(name)) for name, value in values.items()
    )
    reader = BursaryReader(names, place, catalogue.attributes, catalogue.jurisdiction.currency)
    added = tuple(reader.read(written, number) for number, written in enumerate(question.add_bursaries, start=1))
    without = [names.resolve(step, sections=("step",), jurisdiction=place) for step in question.without]
    for step in without:
        if place_of(step) != place:
            raise WrongJurisdictionError(given=step, jurisdiction=place)
    return Supposed(assumed, added, tuple(dict.fromkeys(without)))


def place_of(ident: str) -> str:
    """Return the jurisdiction an id belongs to: what stands before its first dot."""
    return ident.partition(".")[0]


def find_place(names: Names, given: str | None, goal: str | None, held: Iterable[str]) -> str | None:
    """Return the jurisdiction named, else the one in the goal's id, else in a holding's; None where none says.

    Raises: UnknownJurisdictionError.
    """
    places = names.jurisdictions()
    if given is not None:
        for place in places:
            if fold(given) in (place.id, *(fold(version) for _, version in place.name.versions)):
                return place.id
        raise UnknownJurisdictionError(given=given, known=tuple(place.id for place in places))
    known = {place.id for place in places}
    for text in (goal or "", *held):
        if "." in text and place_of(text.strip()) in known:
            return place_of(text.strip())
    return None


def _listed(names: Names, text: str, place: str | None) -> list[str]:
    """Split a list at its commas, but for those that belong to a name."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    found = []
    while parts:
        taken = next(
            (n for n in range(len(parts), 1, -1) if names.is_known(", ".join(parts[:n]), "credential", place)), 1
        )
        found.append(", ".join(parts[:taken]))
        del parts[:taken]
    return found


def _credential(names: Names, text: str, place: str | None) -> str:
    """Resolve a credential; one that is known, but in another place, is reported as such."""
    try:
        return names.resolve(text, sections=("credential",), jurisdiction=place)
    except UnknownIdError:
        elsewhere = place_of(text.strip())
        if place in (None, elsewhere) or elsewhere not in {entry.id for entry in names.jurisdictions()}:
            raise
    ident = names.resolve(text, sections=("credential",), jurisdiction=elsewhere)
    raise WrongJurisdictionError(given=ident, jurisdiction=str(place))
