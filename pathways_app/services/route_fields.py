"""The fields of a file that holds a question: whatever cannot be meant is an error that names the field."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PastStartError, PathwaysError, RouteFileError
from pathways_app.domain.month import Month, format_month, parse_month
from pathways_app.services import fields
from pathways_app.services.person_file import FIELDS

PERSON_FIELDS = frozenset(FIELDS) - {"description"}
"""Those of a person file; what somebody wrote about a person in words is no part of a question."""

_LONGEST = 200
_SHOWN = 80

_Read = TypeVar("_Read")


class Said:
    """What a file says, read field by field.

    Raises: RouteFileError from every method, for what cannot be meant.
    """

    def __init__(self, file: str, told: dict[str, Any]) -> None:
        self.fields, self._file = told, file

    def refuse_others(self, told: Mapping[str, Any], known: Container[str]) -> None:
        """Refuse a field that no question has: what it means may matter."""
        for name in told:
            if name not in known:
                raise self._wrong(name)

    def ident(self, name: str) -> str:
        """Return the id in a field."""
        value = self.fields.get(name)
        if not _is_word(value):
            raise self._wrong(name)
        return str(value)

    def idents(self, told: Mapping[str, Any], name: str) -> tuple[str, ...]:
        """Return the list of ids in a field, each once; none where there is none."""
        listed = told.get(name, [])
        if not isinstance(listed, list) or not all(map(_is_word, listed)):
            raise self._wrong(name)
        return tuple(dict.fromkeys(listed))

    def person(self) -> dict[str, Any]:
        """Return what is told of the person, in the fields of a person file."""
        told = self.fields.get("person", {})
        if not isinstance(told, dict):
            raise self._wrong("person")
        self.refuse_others(told, PERSON_FIELDS)
        return told

    def flag(self, told: Mapping[str, Any], name: str) -> bool:
        """Return a field that is true or false; false where it is not there."""
        value = told.get(name, False)
        if not isinstance(value, bool):
            raise self._wrong(name)
        return value

    def number(self, told: Mapping[str, Any], name: str, read: Callable[[fields.Given], _Read]) -> _Read:
        """Return what `read` makes of the number in a field; None where it is not there."""
        value = told.get(name)
        if value is not None and type(value) not in (int, float):
            raise self._wrong(name)
        try:
            return read((value, name, ""))
        except PathwaysError:
            raise self._wrong(name) from None

    def month(self, told: Mapping[str, Any], name: str) -> Month | None:
        """Return the month in a field; None where it is not there."""
        value = told.get(name)
        if value is None:
            return None
        try:
            return parse_month(value if isinstance(value, str) else "")
        except PathwaysError:
            raise self._wrong(name) from None

    def start(self, today: date) -> tuple[Month | None, Month | None]:
        """Return the month to start in, and the one that was to be started in where it has passed."""
        asked = self.month(self.fields, "start")
        if asked is None:
            return None, None
        try:
            return fields.start_month(format_month(asked), today), None
        except PastStartError:
            return None, asked
        except PathwaysError:
            raise self._wrong("start") from None

    def day(self, name: str) -> date:
        """Return the day in a field."""
        try:
            return date.fromisoformat(str(self.fields.get(name)))
        except ValueError:
            raise self._wrong(name) from None

    def attributes(
        self, catalogue: JurisdictionCatalogue, told: Mapping[str, Any], unknown: list[str]
    ) -> Mapping[str, AttributeValue]:
        """Return what is known of the person besides; names and values that the place has not go into `unknown`."""
        listed = told.get("attrs", {})
        if not isinstance(listed, dict) or not all(_is_word(name) and _is_plain(listed[name]) for name in listed):
            raise self._wrong("attrs")
        found: dict[str, AttributeValue] = {}
        for name, value in listed.items():
            try:
                found[name] = fields.attribute_value(catalogue, name, value)
            except PathwaysError:
                unknown.append(f"{name}={value}")
        return MappingProxyType(found)

    def _wrong(self, name: str) -> RouteFileError:
        shown = "".join(mark if mark.isprintable() else "?" for mark in name[:_SHOWN])
        return RouteFileError(self._file, "field", shown)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST and value.isprintable()


def _is_plain(value: object) -> bool:
    """Say whether a value is a flag, a word, or a number that people deal with."""
    if isinstance(value, bool) or _is_word(value):
        return True
    return isinstance(value, (int, float)) and abs(value) <= fields.MOST_MONEY  # which NaN is not
