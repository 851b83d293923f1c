"""Bursaries made up for one question: `steps=ID,ID;amount=5000;kind=grant;eligible=…`, read and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Protocol

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import COUNTED_KINDS, Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.errors import AttributeValueError, BadValueError, UnknownAttributeError, WrongJurisdictionError
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import AllOf, Condition, Holds, Requirement
from pathways_app.domain.step import Status
from pathways_app.domain.text import LocalText
from pathways_app.services.resolve import near_words

OPTION = "--add-bursary"
KEYS = ("steps", "amount", "kind", "eligible", "name")
MOST_MONEY = 10**9
"""Far past any bursary there is; keeps a slip of the keyboard from becoming a number nobody can read."""
_SHOWN = 80  # characters of a wrong value repeated in a message
_BASES = {"year": AmountBasis.PER_YEAR, "month": AmountBasis.PER_MONTH}


_MADE_UP = ".what-if-"  # no entry of a catalogue is called that


def is_made_up(bursary: str) -> bool:
    """Say whether an id is that of a bursary made up for one question."""
    return _MADE_UP in bursary


class Names(Protocol):
    """What reading a bursary asks of the workspace."""

    def resolve(self, text: str, *, sections: Sequence[str], jurisdiction: str | None = None) -> str:
        """Return the id that `text` means."""


class BursaryReader:
    """Reads made-up bursaries of one place with these attributes and this currency."""

    def __init__(self, names: Names, place: str, attributes: Mapping[str, Attribute], currency: str) -> None:
        self._names = names
        self._place = place
        self._attributes = attributes
        self._currency = currency

    def read(self, written: str, number: int) -> Bursary:
        """Return the bursary that `written` means, the `number`th of its question.

        Shape: `steps=ID,…` and `amount=N`, `N/year`, `N/month` or `N%`; if wanted `kind=grant`, `fee_waiver` or
        `allowance`, `eligible=` credentials, `attribute=value/value`, `attribute>=N` or `attribute<=N` with commas
        between, all of which must hold, and `name=`; semicolons between them, in any order.
        Raises: BadValueError, UnknownIdError, AmbiguousNameError, WrongKindError, WrongJurisdictionError,
        UnknownAttributeError, AttributeValueError.
        """
        fields = self._fields(written)
        for needed in ("steps", "amount"):
            if needed not in fields:
                raise BadValueError(field=OPTION, given=written[:_SHOWN], wanted=f"{needed}=…")
        amount = self._amount(fields["amount"])
        default = BursaryKind.FEE_WAIVER if amount.percent is not None else BursaryKind.GRANT
        return Bursary(
            id=f"{self._place}{_MADE_UP}{number}",
            name=LocalText.of({"en": fields.get("name") or f"What-if bursary {number}"}),
            kind=self._kind(fields["kind"]) if "kind" in fields else default,
            amount=amount,
            for_steps=tuple(dict.fromkeys(self._resolve(step, "step") for step in _listed("steps", fields["steps"]))),
            eligibility=self._eligible(fields.get("eligible", "")),
            status=Status.OPEN,
            academic_year=None,
            sources=(),
        )

    def _fields(self, written: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in written.split(";"):
            if not part.strip():
                continue
            key, equals, value = part.partition("=")
            key = key.strip()
            if not equals or key not in KEYS or key in found:
                wanted = "; ".join(f"{known}=…" for known in KEYS) + " (each once)"
                raise BadValueError(field=OPTION, given=part.strip()[:_SHOWN], wanted=wanted)
            found[key] = value.strip()
        return found

    def _amount(self, written: str) -> Amount:
        number, slash, unit = (part.strip() for part in written.partition("/"))
        percent = number.endswith("%")
        try:
            value = Decimal(number.removesuffix("%").strip())
        except InvalidOperation:
            value = Decimal("NaN")
        whole = not percent or value == value.to_integral_value()
        most = 100 if percent else MOST_MONEY
        if not value.is_finite() or not whole or not 0 < value <= most or (slash and (percent or unit not in _BASES)):
            wanted = "an amount above 0, such as 5000, 1000/year, 90/month or 50%"
            raise BadValueError(field=f"{OPTION} amount", given=written[:_SHOWN], wanted=wanted)
        if percent:
            return Amount(AmountBasis.PERCENT_OF_FEE, percent=int(value))
        return Amount(_BASES.get(unit, AmountBasis.ONE_OFF), Money.of(value, self._currency))

    def _kind(self, written: str) -> BursaryKind:
        counted = sorted(kind.value for kind in COUNTED_KINDS)
        word = written.replace("-", "_").replace(" ", "_")
        if word not in counted:
            raise BadValueError(field=f"{OPTION} kind", given=written[:_SHOWN], wanted=", ".join(counted))
        return BursaryKind(word)

    def _eligible(self, written: str) -> Requirement:
        if not written:
            return AllOf()
        parts = tuple(self._condition(part) for part in _listed("eligible", written))
        return parts[0] if len(parts) == 1 else AllOf(parts)

    def _condition(self, written: str) -> Requirement:
        for sign in (">=", "<=", "="):
            name, found, value = written.partition(sign)
            if found:
                return self._on_attribute(name.strip(), sign, value.strip())
        return Holds(self._resolve(written, "credential"))

    def _on_attribute(self, name: str, sign: str, value: str) -> Condition:
        attribute = self._attributes.get(name)
        if attribute is None:
            raise UnknownAttributeError(name[:_SHOWN], self._place, near_words(name, self._attributes))
        if sign == "=":
            return Condition(name, tuple(attribute.read(one.strip()) for one in value.split("/")))
        bound = attribute.read(value) if attribute.type is AttributeType.NUMBER else None
        if not isinstance(bound, Decimal):
            raise AttributeValueError(name, f"{sign}{value}"[:_SHOWN], attribute.type.value, attribute.allowed)
        return Condition(name, low=bound) if sign == ">=" else Condition(name, high=bound)

    def _resolve(self, written: str, section: str) -> str:
        ident = self._names.resolve(written, sections=(section,), jurisdiction=self._place)
        if ident.partition(".")[0] != self._place:
            raise WrongJurisdictionError(given=ident, jurisdiction=self._place)
        return ident


def _listed(field: str, written: str) -> list[str]:
    parts = [part.strip() for part in written.split(",") if part.strip()]
    if not parts:
        raise BadValueError(field=f"{OPTION} {field}", given="nothing", wanted="ids with commas between")
    return parts
