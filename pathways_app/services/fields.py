"""The fields of a question: each checked, with the option or file it came from named when it is wrong."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import (
    AttributeValueError,
    BadMonthError,
    BadValueError,
    DeadlineBeforeStartError,
    PastStartError,
    UnknownAttributeError,
)
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, format_month, month, parse_month
from pathways_app.domain.person import HORIZON_MONTHS
from pathways_app.services.person_file import written_in
from pathways_app.services.resolve import near_words

HOURS_IN_A_WEEK = 168
MOST_MONEY = 10**12
"""Far past any budget; keeps a slip of the keyboard from becoming a number nobody can read."""
_SHOWN = 80  # characters of a wrong value repeated in a message

_LAST_START = month(9999, 12) - HORIZON_MONTHS
"""Dates have four figures for the year."""

Given: TypeAlias = tuple[object, str, str]
"""A value with the field or option it was written in, and the file ("" for the command line)."""


def chosen(option: str | None, fields: Mapping[str, Any], name: str, file: str) -> Given:
    """Return what an option says, else what the person file says."""
    if option is not None:
        return option, "--" + name.replace("_", "-"), ""
    return fields.get(name), name, file


def words(fields: Mapping[str, Any], name: str, file: str) -> tuple[str, ...]:
    """Return a field that lists ids, names or modes.

    Raises: BadValueError.
    """
    given = fields.get(name)
    if given is None:
        return ()
    if not isinstance(given, list) or not all(isinstance(word, str) for word in given):
        raise BadValueError(field=name, given=_shown(given), wanted="a list of words", file=file)
    return tuple(given)


def yes(fields: Mapping[str, Any], name: str, file: str) -> bool:
    """Return a true or false field, false where it is not given.

    Raises: BadValueError.
    """
    given = fields.get(name)
    if given is None or isinstance(given, bool):
        return bool(given)
    raise BadValueError(field=name, given=_shown(given), wanted="true, false", file=file)


def attributes(
    catalogue: JurisdictionCatalogue, fields: Mapping[str, Any], options: Iterable[str], file: str
) -> dict[str, AttributeValue]:
    """Return the attributes of the person file and the name=value options; an option replaces the file's value.

    Raises: UnknownAttributeError, AttributeValueError, BadValueError.
    """
    in_file = fields.get("attrs") or {}
    if not isinstance(in_file, dict):
        raise BadValueError(field="attrs", given=_shown(in_file), wanted="names with values", file=file)
    given = {str(name): value for name, value in in_file.items() if value is not None}  # empty says no more than none
    typed = named_values("--attr", options)
    given.update(typed)
    read: dict[str, AttributeValue] = {}
    for name, value in given.items():
        with written_in("" if name in typed else file):
            read[name] = attribute_value(catalogue, name, value)
    return read


def named_values(field: str, options: Iterable[str]) -> dict[str, str]:
    """Return options written name=value as a mapping; a name may be given once more only with the same value.

    Raises: BadValueError, naming `field`.
    """
    found: dict[str, str] = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals or not name.strip():
            raise BadValueError(field=field, given=option[:_SHOWN], wanted="name=value")
        if found.setdefault(name.strip(), value.strip()) != value.strip():
            raise BadValueError(field=field, given=option[:_SHOWN], wanted=f"{name.strip()}=… (once)")
    return found


def attribute_value(catalogue: JurisdictionCatalogue, name: str, value: object) -> AttributeValue:
    """Return a value given for the attribute `name` of the place.

    Raises: UnknownAttributeError, AttributeValueError.
    """
    attribute = catalogue.attributes.get(name)
    if attribute is None:
        place = catalogue.jurisdiction.id
        raise UnknownAttributeError(given=name, jurisdiction=place, near=near_words(name, catalogue.attributes))
    if isinstance(value, (list, dict)):
        raise AttributeValueError(name, _shown(value), attribute.type.value, attribute.allowed)
    return attribute.read(value)


def hours(given: Given) -> int | None:
    """Return hours of study a week.

    Raises: BadValueError.
    """
    value, field, file = given
    if value is None:
        return None
    wanted = f"a whole number from 0 to {HOURS_IN_A_WEEK}"
    number = _number(given, wanted)
    if number != number.to_integral_value() or not 0 <= number <= HOURS_IN_A_WEEK:
        raise BadValueError(field=field, given=_shown(value), wanted=wanted, file=file)
    return int(number)


def budget(given: Given, currency: str) -> Money | None:
    """Return the most the person can spend, written in whole units of `currency`.

    Raises: BadValueError.
    """
    value, field, file = given
    if value is None:
        return None
    number = _number(given, "an amount of money")
    if abs(number) > MOST_MONEY:
        raise BadValueError(field=field, given=_shown(value), wanted="an amount of money", file=file)
    return Money.of(number, currency)


def this_month(today: date) -> Month:
    """Return the month `today` lies in."""
    return month(today.year, today.month)


def start_month(written: str | None, today: date) -> Month:
    """Return the month to start in: next month where none is given.

    Raises: BadMonthError; PastStartError, for a month before the present one; BadValueError, for one so late that
    the years looked through would leave the calendar.
    """
    now = this_month(today)
    if written is None:
        return Month(now + 1)
    start = _month((written, "--start", ""))
    if start > _LAST_START:
        wanted = f"a month up to {format_month(_LAST_START)}"
        raise BadValueError(field="--start", given=_shown(written), wanted=wanted)
    if start < now:
        raise PastStartError(start=format_month(start), today=format_month(now))
    return start


def latest_month(given: Given, start: Month) -> Month | None:
    """Return the month to have arrived by.

    Raises: BadMonthError, DeadlineBeforeStartError.
    """
    if given[0] is None:
        return None
    with written_in(given[2]):
        by = _month(given)
        if by < start:
            raise DeadlineBeforeStartError(by=format_month(by), start=format_month(start))
    return by


def modes(known: Sequence[str], given: Iterable[str], field: str, file: str) -> frozenset[str] | None:
    """Return the study modes the person accepts, of those `known`; None, which is all, where they name none.

    Raises: BadValueError, naming the modes there are.
    """
    accepted = frozenset(mode.strip().replace("-", "_") for mode in given)
    for mode in sorted(accepted):
        if mode not in known:
            raise BadValueError(field=field, given=mode[:_SHOWN], wanted=", ".join(known), file=file)
    return accepted or None


def _number(given: Given, wanted: str) -> Decimal:
    value, field, file = given
    try:
        number = Decimal("NaN") if isinstance(value, (bool, list, dict)) else Decimal(str(value).strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise BadValueError(field=field, given=_shown(value), wanted=wanted, file=file)
    return number


def _month(given: Given) -> Month:
    value, field, _ = given
    try:
        return parse_month(_shown(value))
    except BadMonthError:
        raise BadMonthError(written=_shown(value), option=field) from None


def _shown(value: object) -> str:
    # A list of lists that share their parts may be short to write and without end to print.
    return (reprlib.repr(value) if isinstance(value, (list, dict)) else str(value))[:_SHOWN]
