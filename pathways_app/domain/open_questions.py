"""Questions worth asking: what is not known of the person, and what knowing it could bring."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pathways_app.domain.attribute import Attribute
from pathways_app.domain.bursary import COUNTED_KINDS, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.route import Answer, Route
from pathways_app.domain.worth_asking import Questions, WorthAsking

_Offer = tuple[Bursary, str, int]
"""Money that may be had on a step: the bursary, the step, minor units."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One question; `money` is the most that the answer may bring on one route, `months` the most it may save.

    `routes` counts the routes that take the answer for granted.
    """

    attribute: Attribute
    money: Money | None
    months: int
    routes: int


def open_questions(
    answer: Answer,
    catalogue: JurisdictionCatalogue,
    skipped: Collection[str] = (),
    ranked: Questions = Questions(),  # noqa: B008 - a frozen value
) -> tuple[OpenQuestion, ...]:
    """Return the questions `answer` leaves open, those worth most money first, then most months, then by name.

    What `ranked` has worked out comes on top of what the routes themselves show.
    """
    known = answer.request.person.attributes
    facts = [
        (opening.route, change.attribute)
        for opening in answer.explanation.openings
        for change in opening.changes
        if change.attribute is not None
    ]
    opened = tuple(route for route, _ in facts)
    asked = {name for _, name in facts}
    names = {a.attribute for route in answer.routes for a in route.assumptions}
    names |= {name for route in answer.routes for possible in route.possible_bursaries for name in possible.ask}
    gains = {question.attribute: question for question in ranked.questions}
    names = {name for name in names | asked | gains.keys() if name in catalogue.attributes and name not in known}
    questions = [
        _question(catalogue.attributes[name], answer.routes or opened, catalogue, gains.get(name))
        for name in names.difference(skipped)
    ]
    return tuple(sorted(questions, key=_rank))


def _rank(question: OpenQuestion) -> tuple[int, int, int, str]:
    worth = question.money.minor if question.money is not None else 0
    return -worth, -question.months, -question.routes, question.attribute.name


def _question(
    attribute: Attribute, routes: tuple[Route, ...], catalogue: JurisdictionCatalogue, gain: WorthAsking | None
) -> OpenQuestion:
    worth = max((_possible(route, attribute.name, catalogue) for route in routes), default=0)
    currency = catalogue.jurisdiction.currency
    resting = [route for route in routes if any(a.attribute == attribute.name for a in route.assumptions)]
    free = [route for route in routes if route not in resting]
    months = 0
    if resting and free:
        months = max(0, min(route.arrival for route in free) - min(route.arrival for route in resting))
    if gain is not None:
        worth, months = max(worth, gain.money.minor), max(months, gain.months)
    return OpenQuestion(attribute, Money(worth, currency) if worth > 0 else None, months, len(resting))


def _possible(route: Route, attribute: str, catalogue: JurisdictionCatalogue) -> int:
    """Return what the money off that turns on `attribute` may come to, in minor units; loans, say, are none."""
    return _most_together(
        [
            (catalogue.bursaries[possible.bursary], possible.step, possible.amount.minor)
            for possible in route.possible_bursaries
            if attribute in possible.ask
            and possible.amount is not None
            and catalogue.bursaries[possible.bursary].kind in COUNTED_KINDS
        ]
    )


def _most_together(offers: Sequence[_Offer]) -> int:
    """Return the most that `offers` come to: of those that exclude each other only one is had."""
    if not offers:
        return 0
    (bursary, step, minor), *others = offers
    beside = [other for other in others if not _clash(bursary, step, other)]
    most = minor + _most_together(beside)
    return most if len(beside) == len(others) else max(most, _most_together(others))


def _clash(bursary: Bursary, step: str, offer: _Offer) -> bool:
    other, there, _ = offer
    never = other.id in bursary.never_with or bursary.id in other.never_with
    return never or (step == there and (other.id in bursary.not_with or bursary.id in other.not_with))
