"""Questions worth asking: what is not known of the person, and what each answer could gain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.requirement import Condition


@dataclass(frozen=True, slots=True)
class Gain:
    """What one answer brings, set against what is to be had without any: each figure the best of its own kind.

    `values` are the answers that come to the same; `given` says what must be answered besides, and how. `arrival`,
    `net_cost` and `unpaid_months` are the least of any route with them, None where there is none (or, of the cost, none
    that has anything to go by). `months`, `money` and `unpaid_fewer` are what that saves, never below 0. Where nothing
    is to be had without the answer it `opens` the way, and saves nothing.
    """

    values: tuple[AttributeValue, ...]
    arrival: Month | None
    net_cost: Money | None
    unpaid_months: int | None
    months: int
    money: Money
    unpaid_fewer: int
    opens: bool = False
    given: tuple[tuple[str, tuple[AttributeValue, ...]], ...] = ()

    @property
    def worthwhile(self) -> bool:
        """Whether it gains anything at all."""
        return self.opens or self.money.minor > 0 or self.months > 0 or self.unpaid_fewer > 0


@dataclass(frozen=True, slots=True)
class WorthAsking:
    """One question: the attribute whose value is not known, and what answers gain, the one that gains most first.

    `money`, `months` and `unpaid_fewer` are the most any of them gains; `opens` where one opens a way that nothing else
    does. `together` names what else must be answered for the most to be gained.
    """

    attribute: str
    answers: tuple[Gain, ...]
    money: Money
    months: int
    unpaid_fewer: int
    opens: bool = False
    together: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions worth asking, the one that could gain most first.

    Not `exact` where the work was cut short: then some of `untried` may gain too, or more than is said here. `scales`
    has, for each attribute that is a number, the answers that tell all that matters apart, in order: those of a `Gain`
    are among them, and stand for what lies between.
    """

    questions: tuple[WorthAsking, ...] = ()
    exact: bool = True
    untried: tuple[str, ...] = ()
    scales: Mapping[str, tuple[Decimal, ...]] = field(default_factory=dict)

    def span(self, attribute: str, values: Sequence[AttributeValue]) -> Condition | None:
        """Return the condition that the answers `values` stand for, where it is a span of numbers; else None."""
        scale = self.scales.get(attribute, ())
        if not values or values[0] not in scale:
            return None
        first = scale.index(values[0])
        last = first + len(values)
        if scale[first:last] != tuple(values) or len(values) == len(scale):
            return None
        if len(values) == 1 and (values[0] == 0 or 0 < first < len(scale) - 1):
            return None
        low, high = None if first == 0 else scale[first], None if last == len(scale) else scale[last - 1]
        return Condition(attribute, low=low, high=high)
