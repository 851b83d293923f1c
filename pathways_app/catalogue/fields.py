"""Fields of an entry, read key by key: what is wrong is noted, what nobody asked for is an unknown key."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from pathways_app.catalogue.yaml_file import Block
from pathways_app.domain.money import CURRENCIES, Money
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.text import LocalText

E = TypeVar("E", bound=StrEnum)

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_SHOWN = 80  # characters of a wrong value that a message repeats
_MOST_NUMBER = 10**6
"""Of months or hours: past all that is ever planned, and short of what no window can show."""
_MOST_MONEY = 10**12


@dataclass(slots=True)
class Place:
    """Where problems are noted: a file, the entry being read, and the list they go to; `sound` until one is found."""

    file: str
    id: str
    line: int
    problems: list[Problem]
    sound: bool = True

    def error(self, reason: Reason, path: str = "", given: object = "", wanted: Iterable[str] = ()) -> None:
        """Note an error at this place."""
        self.sound = False
        shown = given if isinstance(given, str) else repr(given)
        self.problems.append(
            Problem(Severity.ERROR, self.file, self.id, reason, self.line, path, shown[:_SHOWN], tuple(wanted))
        )


@dataclass(slots=True)
class Fields:
    """The keys of one mapping; a wrong value is noted at `place` and a harmless one of the right type returned.

    `path` goes before each key in what is noted, such as "amount.".
    """

    block: Block
    place: Place
    path: str = ""
    _read: set[str] = field(default_factory=set)

    def raw(self, key: str) -> object:
        """Return the value of `key` as it was read, None where it is missing."""
        self._read.add(key)
        return self.block.get(key)

    def finish(self) -> None:
        """Note every key that was never asked for."""
        for key in self.block:
            if key not in self._read:
                self.place.error(Reason.UNKNOWN_KEY, self.path + key)

    def error(self, key: str, reason: Reason, given: object = "", wanted: Iterable[str] = ()) -> None:
        """Note an error at `key`."""
        self.place.error(reason, self.path + key, given, wanted)

    def optional_text(self, key: str) -> str | None:
        """Return a text, None where there is none."""
        value = self.raw(key)
        if value is None or isinstance(value, str):
            return value.strip() if value else None
        self.error(key, Reason.WRONG_TYPE, value, ("text",))
        return None

    def text(self, key: str) -> str:
        """Return a text that must be there."""
        value = self.optional_text(key)
        if value is None and self.block.get(key) in (None, ""):
            self.error(key, Reason.MISSING_KEY)
        return value or ""

    def matching(self, key: str, pattern: str, wanted: Iterable[str]) -> str | None:
        """Return an optional text that must match `pattern` wholly."""
        value = self.optional_text(key)
        if value is not None and re.fullmatch(pattern, value) is None:
            self.error(key, Reason.BAD_VALUE, value, wanted)
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return a truth value; it must be there where there is no default."""
        value = self.raw(key)
        if value is None and default is not None:
            return default
        if isinstance(value, bool):
            return value
        self._missing_or_wrong(key, value, "true or false")
        return False

    def optional_number(self, key: str, least: int | None = 0, most: int = _MOST_NUMBER) -> Decimal | None:
        """Return an exact number of at least `least` and at most `most`, None where there is none."""
        value = self.raw(key)
        if value is None:
            return None
        number = as_number(value)
        if number is None:
            self.error(key, Reason.WRONG_TYPE, value, ("number",))
        elif least is not None and number < least:
            self.error(key, Reason.BAD_VALUE, value, (f">= {least}",))
        elif abs(number) > most:
            self.error(key, Reason.BAD_VALUE, str(number), (f"<= {most}",))
        return number

    def number(self, key: str, least: int | None = 0) -> Decimal:
        """Return an exact number that must be there."""
        number = self.optional_number(key, least)
        if number is None and self.block.get(key) is None:
            self.error(key, Reason.MISSING_KEY)
        return number if number is not None else Decimal(0)

    def optional_whole(self, key: str, least: int = 0) -> int | None:
        """Return a whole number of at least `least`, None where there is none."""
        value = self.raw(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            self.error(key, Reason.WRONG_TYPE, value, ("whole number",))
            return None
        if not least <= value < 2**31:
            self.error(key, Reason.BAD_VALUE, value, (f">= {least}",))
        return value

    def optional_money(self, key: str, currency: str, least: int = 0) -> Money | None:
        """Return an amount in whole units of `currency`, exact to its hundredth, None where there is none."""
        number = self.optional_number(key, least, _MOST_MONEY)
        if number is None:
            return None
        if abs(number) > _MOST_MONEY:  # of what is so large no remainder is known
            return None
        if number * 100 % 1:
            self.error(key, Reason.BAD_VALUE, str(number), ("two decimals",))
        return Money.of(number, currency)

    def money(self, key: str, currency: str, least: int = 0) -> Money:
        """Return an amount that must be there."""
        money = self.optional_money(key, currency, least)
        if money is None and self.block.get(key) is None:
            self.error(key, Reason.MISSING_KEY)
        return money or Money(0, currency)

    def currency(self, key: str = "currency") -> str:
        """Return a currency the program knows."""
        value = self.text(key)
        if value and value not in CURRENCIES:
            self.error(key, Reason.BAD_VALUE, value, sorted(CURRENCIES))
        return value

    def choice(self, key: str, kinds: type[E], default: E | None = None) -> E:
        """Return one value of an enumeration; it must be there where there is no default."""
        value = self.raw(key)
        if value is None and default is not None:
            return default
        allowed = {kind.value: kind for kind in kinds}
        if isinstance(value, str) and value in allowed:
            return allowed[value]
        if value is None:
            self.error(key, Reason.MISSING_KEY, "", allowed)
        else:
            self.error(key, Reason.BAD_VALUE, value, allowed)
        return next(iter(kinds))

    def texts(self, key: str, required: bool = False) -> tuple[str, ...]:
        """Return a list of texts without repetitions, empty where it is missing and may be."""
        values = self.raw(key)
        if values is None and not required:
            return ()
        if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
            self._missing_or_wrong(key, values, "list of texts")
            return ()
        for index, value in enumerate(values):
            if value in values[:index]:
                self.error(key, Reason.BAD_VALUE, value, ("no repetition",))
        return tuple(values)

    def local_text(self, key: str) -> LocalText:
        """Return a text in several languages, English among them."""
        value = self.raw(key)
        if not isinstance(value, Block) or not all(isinstance(text, str) and text.strip() for text in value.values()):
            self._missing_or_wrong(key, value, "mapping of languages to texts")
            return LocalText(())
        for language in value:
            if not _LANGUAGE.fullmatch(language):
                self.error(key, Reason.BAD_VALUE, language, ("language code",))
        if "en" not in value:
            self.error(f"{key}.en", Reason.MISSING_KEY)
        return LocalText(tuple((language, str(text).strip()) for language, text in value.items()))

    def inner(self, key: str, required: bool = False) -> Fields | None:
        """Return the mapping under `key`, None where there is none."""
        value = self.raw(key)
        if isinstance(value, Block):
            return Fields(value, self.place, f"{self.path}{key}.")
        if value is not None or required:
            self._missing_or_wrong(key, value, "mapping")
        return None

    def inners(self, key: str) -> tuple[Fields, ...]:
        """Return the mappings listed under `key`, empty where it is missing."""
        values = self.raw(key)
        if values is None:
            return ()
        if not isinstance(values, list) or not all(isinstance(value, Block) for value in values):
            self._missing_or_wrong(key, values, "list of mappings")
            return ()
        return tuple(Fields(value, self.place, f"{self.path}{key}[{index}].") for index, value in enumerate(values))

    def _missing_or_wrong(self, key: str, value: object, wanted: str) -> None:
        if value is None:
            self.error(key, Reason.MISSING_KEY, "", (wanted,))
        else:
            self.error(key, Reason.WRONG_TYPE, value, (wanted,))


def as_number(value: object) -> Decimal | None:
    """Return a finite number as it is written, None where `value` is no number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    number = Decimal(str(value))
    return number if number.is_finite() else None
