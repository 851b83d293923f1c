"""Answers as text: a table of the routes, then each with its steps, money and questions, then the sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from gettext import gettext as _

from pathways_app.cli.choice_text import also_lines, left_out, not_everywhere, standing_out
from pathways_app.cli.details_text import details_lines
from pathways_app.cli.explanation import cost_words, credential_name, explanation_lines, missing_lines, step_name
from pathways_app.cli.marks import what_if_mark
from pathways_app.cli.tables import table
from pathways_app.cli.why_text import route_reasons
from pathways_app.cli.words import (
    LANGUAGE,
    condition_words,
    money_words,
    month_words,
    plain,
    unknown_fee_words,
)
from pathways_app.domain.bursary import COUNTED_KINDS
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import Handful
from pathways_app.domain.month import month
from pathways_app.domain.route import Answer, AnswerStatus, Claim, PossibleBursary, Route
from pathways_app.domain.route_name import known_cost, known_gross_cost
from pathways_app.domain.source import Evidence, Source
from pathways_app.domain.step_money import starts_later
from pathways_app.domain.timeline import apply_by, next_start
from pathways_app.services.choose import only_one_way
from pathways_app.services.describe import sources_of
from pathways_app.services.other_ways import OtherWay
from pathways_app.services.route_details import route_details


def answer_text(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    handful: Handful,
    others: Sequence[OtherWay] = (),
    *,
    today: date,
    whole: bool = False,
    more: Sequence[str] = (),
    why: bool = False,
) -> str:
    """Return the answer to `pathways route` for people: the handful of its routes, or the `whole`.

    `others` are the ways one way alone leaves out; `more` are lines to add below the routes; `why` gives the reason for
    every step.
    """
    request = answer.request
    places = range(len(answer.routes)) if whole else handful.shown
    shown = [answer.routes[place] for place in places]
    elsewhere = {choice.route: choice.also_at for choice in handful.choices}
    lines = [
        _("To: {name}").format(name=credential_name(catalogue, request.goal)),
        _("Start: {month}").format(month=month_words(request.start)),
        "",
    ]
    if answer.status is AnswerStatus.HELD:
        return "\n".join([*lines, _("Already held: there is nothing to do."), *more])
    if not answer.routes:
        lines += explanation_lines(catalogue, answer.explanation, request.supposed.without)
        return "\n".join([*lines, *more])
    lines += _overview(shown)
    if len(shown) < len(answer.routes):
        lines += ["", left_out(handful, len(answer.routes))]
    if not handful.exact:
        lines += ["", not_everywhere()]
    if not answer.explanation.exact:
        lines += ["", _("The search was stopped before it was complete: there may be other routes worth taking.")]
        lines += missing_lines(answer.explanation)
    elif only_one_way(answer):
        better = _("No other way is better in anything: sooner, cheaper or with fewer months without pay.")
        if all(route.assumptions for route in answer.routes):
            better += " " + _("That holds if all it assumes is so; if not, another way may be the one to take.")
        lines += ["", better]
        lines += [_other_line(catalogue, other) for other in others]
    if answer.explanation.rejected_for_expiry:
        lines += ["", _("Some routes were left out because something in them would have lapsed on the way.")]
    details = route_details(catalogue, request, tuple(shown))
    reasons = route_reasons(catalogue, request, shown, every=why)
    for number, (place, behind, because) in enumerate(zip(places, details, reasons, strict=True), start=1):
        route = answer.routes[place]
        also_at = [other for other in elsewhere.get(place, ()) if other.route is None or not whole]
        lines += ["", *_route(catalogue, number, route), *_deadlines(catalogue, route, today), *because]
        lines += [*also_lines(catalogue, route, also_at), *details_lines(catalogue, behind, today)]
    return "\n".join([*lines, *more, "", *_sources(catalogue, shown)])


def _other_line(catalogue: JurisdictionCatalogue, other: OtherWay) -> str:
    steps = ", ".join(catalogue.steps[step.id].name.in_language(LANGUAGE) for step in other.route.steps)
    return "  " + _("Without {step}: {month}, {cost}: {steps}").format(
        step=step_name(catalogue, other.without),
        month=month_words(other.route.arrival),
        cost=cost_words(other.route),
        steps=steps,
    )


def _overview(routes: Sequence[Route]) -> list[str]:
    head = ("#", _("Arrival"), _("Months"), _("Net cost"), _("Before bursaries"), _("Unpaid months"), "")
    rows = [
        (
            str(number),
            month_words(route.arrival),
            str(route.months),
            cost_words(route),
            money_words(known_gross_cost(route)) + (" + ?" if route.unknown_fees else ""),
            str(route.unpaid_months),
            standing_out(route),
        )
        for number, route in enumerate(routes, start=1)
    ]
    notes = []
    if any(route.unknown_fees for route in routes):
        notes = [
            "",
            unknown_fee_words(),
        ]
    return table([head, *rows], right=(0, 2, 3, 4, 5)) + notes


def _route(catalogue: JurisdictionCatalogue, number: int, route: Route) -> list[str]:
    cost = cost_words(route)
    if known_cost(route) != route.net_cost:
        cost = _("{cost} (planned at {planned})").format(cost=cost, planned=money_words(route.net_cost))
    lines = [_("Route {number}: {month}, {cost}").format(number=number, month=month_words(route.arrival), cost=cost)]
    lines += table([_step_row(catalogue, route, index) for index in range(len(route.steps))], right=(3,), indent="  ")
    for claim in route.bursaries:
        name = catalogue.bursaries[claim.bursary].name.in_language(LANGUAGE)
        text = _("Due: {amount}, {name} ({id})") + what_if_mark(catalogue, claim.bursary)
        lines.append("  " + text.format(amount=money_words(claim.amount), name=name, id=claim.bursary))
        lines += _year_of(catalogue, route, claim)
    for entry in route.possible_bursaries:
        lines += _possible(catalogue, entry)
    for assumed in route.assumptions:
        wanted = "; ".join(condition_words(condition) for condition in assumed.conditions)
        ask = catalogue.attributes[assumed.attribute].ask
        lines.append("  " + _("Assumes {wanted}. {ask}").format(wanted=wanted, ask=ask))
    for renewal in route.renewals:
        fee = money_words(renewal.fee) if renewal.fee is not None else _("fee not known")
        text = _("Renew in {month}: {name} ({fee}, not in the net cost)")
        name = credential_name(catalogue, renewal.credential)
        lines.append("  " + text.format(month=month_words(renewal.month), name=name, fee=fee))
    return lines


def _year_of(catalogue: JurisdictionCatalogue, route: Route, claim: Claim) -> list[str]:
    """Say of which year the sum of a bursary is, and whether it is still to be announced for when the step starts."""
    bursary = catalogue.bursaries[claim.bursary]
    if not bursary.academic_year:
        return []
    start = next(step.start for step in route.steps if step.id == claim.step)
    text = _("Year: {year}")
    if starts_later(bursary, start):
        text = _("Year: {year}; the step starts later, and for then it is still to be announced")
    return ["    " + text.format(year=bursary.academic_year)]


def _deadlines(catalogue: JurisdictionCatalogue, route: Route, today: date) -> list[str]:
    """Return the last days to apply that are known, in order; those gone by are marked."""
    lines: list[tuple[date, str]] = []
    for step in route.steps:
        entry = catalogue.steps[step.id]
        day = apply_by(entry, step.start)
        if day is not None:
            text, start = _("Apply by {day}: {step}"), ""
            if day < today:
                text = _("Late: the last day to apply for {step} was {day}")
                if (again := next_start(entry, step.start, today)) is not None:
                    text += _("; the next start is {start}, unless late applications are taken")
                    start = month_words(again)
            words = f"{day.day} {month_words(month(day.year, day.month))}"
            lines.append((day, "  " + text.format(step=entry.name.in_language(LANGUAGE), day=words, start=start)))
    return [line for _day, line in sorted(lines)]


def _possible(catalogue: JurisdictionCatalogue, entry: PossibleBursary) -> list[str]:
    """Return the lines of a bursary that may be due; none where it would pay nothing on a free step."""
    if entry.amount is not None and not entry.amount.minor:
        return []
    bursary = catalogue.bursaries[entry.bursary]
    amount = _("amount not known")
    if entry.amount is not None:
        amount = money_words(entry.amount)
        if not bursary.amount.definite:
            amount = _("up to {amount}").format(amount=amount)
    kind = "" if bursary.kind in COUNTED_KINDS else f", {plain(bursary.kind)}"
    text = _("Possible: {amount}{kind}, {name} ({id})") + what_if_mark(catalogue, entry.bursary)
    name = bursary.name.in_language(LANGUAGE)
    return [
        "  " + text.format(amount=amount, kind=kind, name=name, id=entry.bursary),
        *(["    " + _("given at somebody's discretion")] if bursary.discretionary else []),
        *("    " + catalogue.attributes[attribute].ask for attribute in entry.ask),
        *("    " + _("with: {step}").format(step=step_name(catalogue, step)) for step in entry.unlocked_by),
    ]


def _step_row(catalogue: JurisdictionCatalogue, route: Route, index: int) -> tuple[str, str, str, str]:
    step = route.steps[index]
    entry = catalogue.steps[step.id]
    if step.fee is None:
        fee = _("not known")
        if step.planned_fee.minor:
            fee = _("not known, planned at {fee}").format(fee=money_words(step.planned_fee))
    else:
        fee = money_words(step.fee)
    sources = sources_of(catalogue, entry.sources)
    unverified = all(source.evidence is Evidence.RECALLED for source in sources)
    mark = (" " + _("[unverified]") if unverified else "") + what_if_mark(catalogue, step.id)
    return (month_words(step.start), month_words(step.end), f"{step_name(catalogue, step.id)}{mark}", fee)


def _sources(catalogue: JurisdictionCatalogue, routes: Iterable[Route]) -> list[str]:
    names: dict[str, None] = {}
    for route in routes:
        for step in route.steps:
            names |= dict.fromkeys(catalogue.steps[step.id].sources)
        for claim in route.bursaries:
            names |= dict.fromkeys(catalogue.bursaries[claim.bursary].sources)
    return [_("Sources"), *(source_line(source) for source in sources_of(catalogue, tuple(names)))]


def source_line(source: Source) -> str:
    """Write a source on one line, marked where it is unverified or stale."""
    marks = [_("unverified")] * (source.evidence is Evidence.RECALLED) + [_("stale")] * source.stale
    dated = source.dated or _("undated")
    checked = _("checked {day}").format(day=source.checked)
    flags = f" [{', '.join(marks)}]" if marks else ""
    line = f"  {source.publisher}, {source.title}, {dated}, {checked}{flags}"
    return f"{line}\n    {source.url}" if source.url else line
