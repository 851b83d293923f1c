"""Questions worth asking: what is not known of the person, and what each answer could gain."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month


@dataclass(frozen=True, slots=True)
class AnswerGain:
    """What one answer brings, set against what is to be had without any: each figure the best of its own kind.

    `values` are the answers that come to the same; `arrival`, `net_cost` and `unpaid_months` are the least of any route
    with them, all None where there is none. `months`, `money` and `unpaid_fewer` are what that saves, never below 0;
    None where nothing is to be had without the answer, so that it `opens` the way.
    """

    values: tuple[AttributeValue, ...]
    arrival: Month | None
    net_cost: Money | None
    unpaid_months: int | None
    months: int | None = None
    money: Money | None = None
    unpaid_fewer: int | None = None
    opens: bool = False


@dataclass(frozen=True, slots=True)
class WorthAsking:
    """One question: the attribute whose value is not known, and what each kind of answer gains.

    `months`, `money` and `unpaid_fewer` are the most any answer gains, 0 where none does; `opens` where some answer
    opens a way that nothing else does.
    """

    attribute: str
    answers: tuple[AnswerGain, ...]
    money: Money
    months: int
    unpaid_fewer: int
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions worth asking, the one that could gain most first.

    Not `exact` where time ran out: then some of `untried` may be worth asking too, or gains may be greater.
    """

    questions: tuple[WorthAsking, ...] = ()
    exact: bool = True
    untried: tuple[str, ...] = ()
