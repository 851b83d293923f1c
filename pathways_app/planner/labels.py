"""What makes each route stand out among the others, and by how much."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from pathways_app.domain.money import Money
from pathways_app.domain.route import Label, Margin, Route


def labelled(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """Return the routes with their labels and margins.

    The cheapest is the cheapest of those whose cost has something to go by; it is not certain while a route with a fee
    that is not known might be cheaper still.
    """
    margins: dict[int, list[Margin]] = {}
    for label, rank in _ranks(routes):
        for place, margin in _margins(label, [rank(route) for route in routes], routes):
            margins.setdefault(place, []).append(margin)
    return tuple(
        replace(
            route,
            labels=tuple(margin.label for margin in margins.get(place, ())),
            margins=tuple(margins.get(place, ())),
        )
        for place, route in enumerate(routes)
    )


def least_cost(route: Route, apart: Collection[str] = ()) -> int:
    """Return the least the route may cost net, in minor units: fees that are not known could turn out to be nothing.

    Those of the steps `apart` stay as planned.
    """
    unknown = set(route.unknown_fees).difference(apart)
    return route.net_cost.minor - sum(step.planned_fee.minor for step in route.steps if step.id in unknown)


def _ranks(routes: Sequence[Route]) -> Iterator[tuple[Label, Callable[[Route], int | None]]]:
    """Yield each label there is among `routes`, with the figure it goes to the least of (None: out of the question)."""
    yield Label.FASTEST, lambda route: route.arrival
    yield Label.CHEAPEST, lambda route: None if route.no_basis else route.net_cost.minor
    if len({route.unpaid_months for route in routes}) > 1:
        without_pay = min(route.unpaid_months for route in routes)
        yield Label.FEWEST_UNPAID if without_pay else Label.KEEPS_SALARY, lambda route: route.unpaid_months
    if len({bool(route.assumptions) for route in routes}) > 1:
        yield Label.NO_ASSUMPTIONS, lambda route: int(bool(route.assumptions))
    if len({len(route.steps) for route in routes}) > 1:
        yield Label.FEWEST_STEPS, lambda route: len(route.steps)


def _margins(label: Label, figures: list[int | None], routes: Sequence[Route]) -> Iterator[tuple[int, Margin]]:
    """Yield the places of the routes that have the label, with what they have on the best of the others."""
    known = [figure for figure in figures if figure is not None]
    if not known:
        return
    best = min(known)
    first = [place for place, figure in enumerate(figures) if figure == best]
    ahead = min((figure - best for figure in known if figure > best), default=None)
    for place in first:
        margin = Margin(label, shared=len(first))
        match label:
            case Label.FASTEST | Label.FEWEST_UNPAID | Label.KEEPS_SALARY:
                margin = replace(margin, months=ahead)
            case Label.FEWEST_STEPS:
                margin = replace(margin, steps=ahead)
            case Label.CHEAPEST:
                margin = _saving(
                    margin, routes[place], [one for at, one in enumerate(routes) if at not in first], ahead
                )
            case Label.NO_ASSUMPTIONS:
                pass
        yield place, margin


def _saving(margin: Margin, route: Route, others: Sequence[Route], ahead: int | None) -> Margin:
    """Return the margin of the cheapest route: what it surely saves on all others, else what it saves as planned.

    A fee is planned at a figure it is not expected to exceed, so this route costs that at most and the others cost no
    less than without theirs. A fee both pay makes no difference, if no bursary stands between it and this route's cost.
    One planned at nothing, as nothing of its kind is known to cost anything, may be more than that.
    """
    currency = route.net_cost.currency
    both = set(route.unknown_fees) - {claim.step for claim in route.bursaries}
    sure = min((least_cost(other, both) - route.net_cost.minor for other in others), default=None)
    if sure is None:
        return margin
    open_ended = {step.id for step in route.steps if step.id in route.unknown_fees and not step.planned_fee.minor}
    shared = both.intersection(*(other.unknown_fees for other in others))
    if sure >= 0 and open_ended <= shared:
        return replace(margin, money=Money(sure, currency))
    return replace(margin, money=None if ahead is None else Money(ahead, currency), certain=False)
