"""Attributes: facts about a person that no step brings about."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeAlias

from pathways_app.domain.errors import AttributeValueError

AttributeValue: TypeAlias = bool | Decimal | str

_LARGEST = 10**9
"""Far past any age, score or income; keeps a slip of the keyboard from becoming a number nobody can read."""


class AttributeType(StrEnum):
    """What kind of value an attribute takes."""

    BOOLEAN = "boolean"
    NUMBER = "number"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One declared attribute of one jurisdiction, with the question that settles it.

    `values` are the allowed values of a choice; `default` holds where the person has not said otherwise. What is not
    `changeable`, such as age or a mother tongue, may be found out but is never advised to be otherwise. A boolean is
    true of whoever holds one of the credentials `told_by` from the start, whatever they said.
    """

    name: str
    type: AttributeType
    meaning: str
    ask: str
    values: tuple[str, ...] = ()
    default: AttributeValue | None = None
    notes: str | None = None
    changeable: bool = True
    told_by: tuple[str, ...] = ()

    def read(self, given: object) -> AttributeValue:
        """Return `given` (from YAML, JSON or the command line) as a value of this attribute.

        Raises: AttributeValueError, naming the allowed values, when it is not one.
        """
        match self.type:
            case AttributeType.BOOLEAN:
                words = {"true": True, "yes": True, "false": False, "no": False}
                value = given if isinstance(given, bool) else words.get(str(given).strip().lower())
                if value is not None:
                    return value
            case AttributeType.NUMBER:
                if not isinstance(given, bool):
                    try:
                        number = Decimal(str(given).strip())
                    except InvalidOperation:
                        number = Decimal("NaN")
                    if number.is_finite() and 0 <= number <= _LARGEST:  # all are counts, ages, scores and sums
                        return number
            case AttributeType.CHOICE:
                text = str(given).strip()
                if text in self.values and not isinstance(given, bool):
                    return text
            case AttributeType.TEXT:
                return str(given)
        raise AttributeValueError(attribute=self.name, given=str(given), type=self.type.value, allowed=self.allowed)

    @property
    def allowed(self) -> tuple[str, ...]:
        """The values a person may give, as written; empty where any number or text will do."""
        return ("true", "false") if self.type is AttributeType.BOOLEAN else self.values
