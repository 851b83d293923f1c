"""What a row of the route list says: every figure and word worked out once, ready to be drawn or read out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import NO_CHOICE, AlsoAt, Handful
from pathways_app.domain.money import Money
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Label, Margin, Route
from pathways_app.domain.route_name import known_cost, naming_steps, short_name
from pathways_app.domain.step import Status
from pathways_app.domain.track import earns_now
from pathways_app.ui.widgets.strip import Strip, strip_of
from pathways_app.ui.wording import in_turn, money, month_long, month_short, name_of, number, span

translate = QCoreApplication.translate

_WIDE = 88


@dataclass(frozen=True, slots=True)
class RouteRow:
    """One route in words; `cost_open`: part of the cost is not known; `spoken`: what a screen reader says.

    `assumptions` says what is taken for granted, that something only `proposed` is counted on among it; `elsewhere`
    counts where else it can be taken, `places` in as few signs as can be, and `tip` names it. `label_brief` stands for
    `label` where a figure in it would be cut. `core` are the `parts` to name where room is short.
    """

    route: Route
    strip: Strip
    arrival: str
    duration: str
    title: str
    parts: tuple[str, ...]
    core: tuple[str, ...]
    label: str
    label_brief: str
    cost: str
    cost_open: bool
    cost_note: str
    unpaid: int
    assumptions: str
    proposed: bool
    elsewhere: str
    places: str
    tip: str
    spoken: str


class _Names(NamedTuple):
    whole: tuple[str, ...]
    brief: tuple[str, ...]
    core: tuple[str, ...]


def rows_of(
    routes: Sequence[Route], catalogue: JurisdictionCatalogue, request: RouteRequest, handful: Handful = NO_CHOICE
) -> tuple[RouteRow, ...]:
    """Return a row for each of `routes`, in order; `handful` says where else those it shows can be taken."""
    earning = earns_now(catalogue, request.person)
    namings = naming_steps(routes, catalogue)
    full = [_names(naming.steps, catalogue) for naming in namings]
    cores = briefly([_names(naming.core, catalogue) for naming in namings])
    also_at = {choice.route: choice.also_at for choice in handful.choices}
    return tuple(
        _row(route, also_at.get(place, ()), catalogue, request, _Names(*names), earning)
        for place, (route, *names) in enumerate(zip(routes, full, briefly(full), cores, strict=True))
    )


def parts_in(routes: Sequence[Route], catalogue: JurisdictionCatalogue) -> tuple[tuple[str, ...], ...]:
    """Return the names of what each of `routes` is named after where they stand beside one another."""
    return tuple(_names(naming.steps, catalogue) for naming in naming_steps(routes, catalogue))


def _names(steps: Sequence[str], catalogue: JurisdictionCatalogue) -> tuple[str, ...]:
    return tuple(name_of(catalogue.steps[step].name) for step in steps)


def briefly(names: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Shorten the parts of `names`; those that would read the same keep their whole names."""
    short = [tuple(map(short_name, parts)) for parts in names]
    return tuple(brief if short.count(brief) == 1 else whole for whole, brief in zip(names, short, strict=True))


def title_of(route: Route, catalogue: JurisdictionCatalogue, among: Sequence[Route] = ()) -> str:
    """Name a route in one line, as it is named `among` others if it is one of them."""
    beside = among if route in among else (route,)
    return join_parts(parts_in(beside, catalogue)[beside.index(route)])


def join_parts(parts: Sequence[str]) -> str:
    """Join the names of the steps that name a route."""
    return in_turn(parts) if parts else translate("RouteRows", "Nothing left to do")


def label_words(margin: Margin, *, brief: bool = False) -> str:
    """Say what makes a route stand out and, unless `brief`, by how much where it alone does and that can be counted."""
    alone = margin.shared == 1 and not brief
    match margin.label:
        case Label.FASTEST:
            if alone and margin.months:
                return translate("RouteRows", "Fastest by {span}").format(span=span(margin.months))
            return translate("RouteRows", "Fastest")
        case Label.CHEAPEST:
            if not margin.certain:
                return translate("RouteRows", "Cheapest as far as known")
            if alone and margin.money is not None and margin.money.minor:
                return translate("RouteRows", "Cheapest by {sum}").format(sum=money(margin.money))
            return translate("RouteRows", "Cheapest")
        case Label.KEEPS_SALARY:
            return translate("RouteRows", "Keeps your salary")
        case Label.FEWEST_UNPAID:
            return translate("RouteRows", "Fewest months unpaid")
        case Label.NO_ASSUMPTIONS:
            return translate("RouteRows", "Assumes nothing")
        case Label.FEWEST_STEPS:
            return translate("RouteRows", "Fewest steps")


def _row(
    route: Route,
    also_at: Sequence[AlsoAt],
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    names: _Names,
    earning: bool,
) -> RouteRow:
    labels = [label_words(margin) for margin in route.margins]
    elsewhere = (
        _count(
            len(also_at),
            translate("RouteRows", "also elsewhere"),
            translate("RouteRows", "also at %n others", None, len(also_at)),
        )
        if also_at
        else ""
    )
    cost, note = money(known_cost(route)), _cost_note(route)
    assumed = len(route.assumptions)
    assumptions = (
        _count(assumed, translate("RouteRows", "1 assumption"), translate("RouteRows", "%n assumptions", None, assumed))
        if assumed
        else ""
    )
    proposed = _counts_on_proposal(route, catalogue)
    if proposed and assumed:
        assumptions = translate("RouteRows", "proposal, %n assumed", None, assumed)
    elif proposed:
        assumptions = translate("RouteRows", "on a proposal")
    spoken = [
        translate("RouteRows", "Arrives {month}").format(month=month_long(route.arrival)),
        span_spoken(route.months),
        join_parts(names.whole),
        translate("RouteRows", "{cost} and more not known").format(cost=cost) if route.unknown_fees else cost,
        _count(
            route.unpaid_months,
            translate("RouteRows", "1 month without pay"),
            translate("RouteRows", "%n months without pay", None, route.unpaid_months),
        ),
        *labels,
        assumptions,
        elsewhere,
    ]
    return RouteRow(
        route=route,
        strip=strip_of(route, catalogue, request.start, earning=earning),
        arrival=month_short(route.arrival),
        duration=span(route.months),
        title=join_parts(names.brief),
        parts=names.brief,
        core=names.core,
        label=labels[0] if labels else "",
        label_brief=label_words(route.margins[0], brief=True) if labels else "",
        cost=cost,
        cost_open=bool(route.unknown_fees),
        cost_note=note,
        unpaid=route.unpaid_months,
        assumptions=assumptions,
        proposed=proposed,
        elsewhere=elsewhere,
        places=f"+{number(len(also_at))}" if also_at else "",
        tip="\n".join([join_parts(names.whole), *(_elsewhere(route, other, catalogue) for other in also_at)]),
        spoken=", ".join(part for part in spoken if part),
    )


def _counts_on_proposal(route: Route, catalogue: JurisdictionCatalogue) -> bool:
    steps = (catalogue.steps[step.id].status for step in route.steps)
    money = (catalogue.bursaries[claim.bursary].status for claim in route.bursaries)
    return Status.PROPOSED in (*steps, *money)


def _elsewhere(route: Route, other: AlsoAt, catalogue: JurisdictionCatalogue) -> str:
    """Name another way, with what it comes to where that differs."""
    names = ", ".join(name_of(catalogue.steps[step].name) for step in other.steps)
    different = []
    if other.arrival != route.arrival:
        different.append(month_long(other.arrival))
    if other.net_cost != route.net_cost:
        if other.known_cost is None:
            different.append(money(other.net_cost))
        else:
            text = translate("RouteRows", "{cost} and more not known")
            different.append(text.format(cost=money(other.known_cost)))
    if different:
        return translate("RouteRows", "Also {names}: {figures}").format(names=names, figures=", ".join(different))
    return translate("RouteRows", "Also {names}").format(names=names)


def span_spoken(months: int) -> str:
    """Write a number of months in whole words, for reading out."""
    years, rest = divmod(months, 12)
    parts = (
        [_count(years, translate("RouteRows", "1 year"), translate("RouteRows", "%n years", None, years))]
        if years
        else []
    )
    if rest or not years:
        parts.append(_count(rest, translate("RouteRows", "1 month"), translate("RouteRows", "%n months", None, rest)))
    return " ".join(parts)


def _cost_note(route: Route) -> str:
    if route.unknown_fees:
        return _count(
            len(route.unknown_fees),
            translate("RouteRows", "+ 1 fee not known"),
            translate("RouteRows", "+ %n fees not known", None, len(route.unknown_fees)),
        )
    granted = route.gross_cost.minor - route.net_cost.minor
    if granted > 0:
        return translate("RouteRows", "after {sum} of grants").format(
            sum=money(Money(granted, route.net_cost.currency))
        )
    return ""


def unpaid_words(row: RouteRow) -> str:
    """Say the months without pay in one short phrase."""
    return _unpaid(row.unpaid)


def widest_unpaid() -> str:
    """Return about the longest that `unpaid_words` says."""
    return _unpaid(_WIDE)


def _unpaid(months: int) -> str:
    return translate("RouteRows", "{months} m unpaid").format(months=number(months)).replace(" m ", "\u00a0m ")


def _count(n: int, one: str, many: str) -> str:
    return one if n == 1 else many
