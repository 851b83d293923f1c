"""The values of an instance file, each read into its type or refused by the name of its field."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from pathways_app.domain.errors import BadMonthError, BadValueError
from pathways_app.domain.month import Month, parse_month

_SHOWN = 40  # characters of a wrong value repeated in a message
_E = TypeVar("_E", bound=StrEnum)
_MOST_DIGITS = 1000
"""Python writes out integers of 4,300 digits; what is worked out from shorter ones stays below that."""
_PAST = 10**_MOST_DIGITS


def refused(field: str, given: object, wanted: str) -> BadValueError:
    """Return the error that says what was wanted in `field`."""
    try:
        shown = str(given)[:_SHOWN]
    except (ValueError, RecursionError):  # an integer of thousands of digits, or something nested nearly as deep
        shown = "something too long to repeat"
    return BadValueError(field=field, given="nothing" if given is None else shown, wanted=wanted)


def entry(given: object, field: str) -> Mapping[str, Any]:
    """Read an object.

    Raises: BadValueError, as does every function here.
    """
    if not isinstance(given, Mapping):
        raise refused(field, given, "an object with the documented fields")
    return given


def entries(given: object, field: str) -> list[Mapping[str, Any]]:
    """Read a list of objects."""
    if not isinstance(given, list):
        raise refused(field, given, "a list of objects")
    return [entry(one, f"{field}[{place}]") for place, one in enumerate(given, start=1)]


def member(given: Mapping[str, Any], name: str, field: str = "") -> Any:
    """Return the member `name` of an object, which must be there."""
    if name not in given:
        raise refused(field or name, None, "a value")
    return given[name]


def text(given: object, field: str) -> str:
    """Read a text; a number will do for an id."""
    if isinstance(given, str):
        return given
    if isinstance(given, int) and not isinstance(given, bool):
        return str(given)
    raise refused(field, given, "a text")


def whole(given: object, field: str, least: int | None = 0) -> int:
    """Read a whole number, not below `least`."""
    if isinstance(given, bool) or not isinstance(given, int) or (least is not None and given < least):
        raise refused(field, given, "a whole number" if least is None else f"a whole number, {least} or more")
    if not -_PAST < given < _PAST:
        raise refused(field, given, f"a whole number of at most {_MOST_DIGITS} digits")
    return given


def flag(given: object, field: str) -> bool:
    """Read a truth: true, false, 0 or 1."""
    if given not in (0, 1):
        raise refused(field, given, "true or false")
    return bool(given)


def texts(given: object, field: str) -> frozenset[str]:
    """Read a list of texts as a set."""
    if not isinstance(given, list) or not all(isinstance(value, str) for value in given):
        raise refused(field, given, "a list of texts")
    return frozenset(given)


def months(given: object, field: str) -> frozenset[int] | None:
    """Read months of the year; None where there is nothing, which is every month."""
    if given is None:
        return None
    if not isinstance(given, list) or not all(type(value) is int and 1 <= value <= 12 for value in given):
        raise refused(field, given, "a list of months, 1 to 12")
    return frozenset(given)


def month(given: object, field: str) -> Month:
    """Read a month written YYYY-MM."""
    try:
        return parse_month(given if isinstance(given, str) else "")
    except BadMonthError:
        raise refused(field, given, "a month written YYYY-MM") from None


def choice(given: object, field: str, kinds: type[_E]) -> _E:
    """Read one of the values of an enumeration."""
    for kind in kinds:
        if given == kind.value:
            return kind
    raise refused(field, given, ", ".join(kind.value for kind in kinds))
