"""Everything the inspector says of one step of a route."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.override import Override
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.source import Source, Trust, trust_in
from pathways_app.domain.standing import Node, asks_of
from pathways_app.domain.step import Basis, Step
from pathways_app.domain.step_money import MoneyRow, Verdict, money_of
from pathways_app.domain.support import Support
from pathways_app.services.overrides import with_overrides


@dataclass(frozen=True, slots=True)
class StepView:
    """One step as the inspector shows it; `number` of `total` steps, counted from 1.

    `planned` is the figure an unknown fee is planned at, None where nothing could be estimated; `estimated` says that
    the fee is our estimate; `serves` are the steps, or the goal, that need this one; `overrides` are the rules
    set aside of the step and of the bursaries shown with it.
    """

    step: Step
    number: int
    total: int
    start: Month
    end: Month
    fee: Money | None
    fee_year: str
    planned: Money | None
    estimated: bool
    serves: tuple[str, ...]
    asks: tuple[Node, ...]
    money: tuple[MoneyRow, ...]
    supports: tuple[Support, ...]
    obligations: tuple[tuple[str, str], ...]
    sources: tuple[tuple[Source, Trust], ...]
    overrides: tuple[Override, ...] = ()


def step_view(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, ident: str) -> StepView:
    """Return what there is to say of the step `ident` of `route`.

    Raises: KeyError, when the route does not take that step.
    """
    for number, taken in enumerate(route.steps, start=1):
        if taken.id == ident:
            supposed = with_overrides(catalogue, request.supposed.overrides)
            return _view(supposed, request, route, taken, number)
    raise KeyError(ident)


def _view(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, taken: RouteStep, number: int
) -> StepView:
    step = catalogue.steps[taken.id]
    money = money_of(catalogue, request, route, taken.id)
    shown = [catalogue.bursaries[row.bursary] for row in money if row.verdict is not Verdict.NOT_DUE]
    touched = {taken.id, *step.awards}
    return StepView(
        step=step,
        number=number,
        total=len(route.steps),
        start=taken.start,
        end=taken.end,
        fee=taken.fee,
        fee_year=step.fee.year if step.fee else "",
        planned=taken.planned_fee if taken.fee is None and taken.planned_fee.minor else None,
        estimated=step.fee is not None and step.fee.basis is Basis.ESTIMATE,
        serves=taken.because,
        asks=asks_of(catalogue, request, route, taken.id),
        money=money,
        supports=tuple(support for support in catalogue.supports.values() if touched & set(support.for_ids)),
        obligations=tuple((bursary.id, bursary.obligations) for bursary in shown if bursary.obligations),
        sources=_sources(catalogue, (step.sources, *(bursary.sources for bursary in shown))),
        overrides=tuple(
            override
            for override in request.supposed.overrides
            if override.rule.entry in {taken.id, *(bursary.id for bursary in shown)}
        ),
    )


def _sources(catalogue: JurisdictionCatalogue, names: Iterable[tuple[str, ...]]) -> tuple[tuple[Source, Trust], ...]:
    wanted = dict.fromkeys(name for some in names for name in some)
    found = [catalogue.sources[name] for name in wanted if name in catalogue.sources]
    return tuple((source, trust_in(source)) for source in found)
