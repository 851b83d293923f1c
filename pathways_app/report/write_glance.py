"""The first page: the routes beside each other, what the answer comes to and what it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pathways_app.domain.axis import Axis
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Label, Margin, Route
from pathways_app.domain.route_name import known_cost, short_name
from pathways_app.domain.step import Status
from pathways_app.report.document import GlanceRow, Run
from pathways_app.report.naming import entry_name, listed
from pathways_app.report.override_words import override_words
from pathways_app.report.words import Words
from pathways_app.report.write_drawing import strip_of

_STRONG = re.compile("\ue000(.*?)\ue001")
_MOST_HELD = 12


def glance_rows(
    words: Words,
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    routes: Sequence[Route],
    titles: Sequence[str],
    axis: Axis,
) -> tuple[GlanceRow, ...]:
    """Return a row for each of `routes`, under their `titles`."""
    rows = []
    for number, (route, title) in enumerate(zip(routes, titles, strict=True), start=1):
        rows.append(
            GlanceRow(
                number=number,
                arrival=words.month_short(route.arrival),
                duration=words.span(route.months),
                title=title,
                note="; ".join(_notes(words, catalogue, route)),
                cost=cost_words(words, route),
                cost_note=cost_note(words, route),
                unpaid=words.number(route.unpaid_months),
                strip=strip_of(words, catalogue, request, route, axis),
            )
        )
    return tuple(rows)


def cost_words(words: Words, route: Route) -> str:
    """Write the net cost as far as it is known, such as £45 + ?."""
    cost = words.money(known_cost(route))
    return f"{cost} + ?".replace(" ", "\u00a0") if route.unknown_fees else cost


def cost_note(words: Words, route: Route) -> str:
    """Say how many fees are not known, or what grants take off; empty where there is nothing to say."""
    if route.unknown_fees:
        return words.count("+ {n} fee not known", "+ {n} fees not known", len(route.unknown_fees))
    granted = route.gross_cost.minor - route.net_cost.minor
    if granted > 0:
        return words.say("after {sum} of grants", sum=words.money(Money(granted, route.net_cost.currency)))
    return ""


def label_words(words: Words, margin: Margin) -> str:
    """Say what makes a route stand out, and by how much where it does so alone and that can be counted."""
    alone = margin.shared == 1
    match margin.label:
        case Label.FASTEST:
            if alone and margin.months:
                return words.say("Fastest by {span}", span=words.span(margin.months))
            return words.say("Fastest")
        case Label.CHEAPEST:
            if not margin.certain:
                return words.say("Cheapest as far as known")
            if alone and margin.money is not None and margin.money.minor:
                return words.say("Cheapest by {sum}", sum=words.money(margin.money))
            return words.say("Cheapest")
        case Label.KEEPS_SALARY:
            return words.say("Keeps your salary")
        case Label.FEWEST_UNPAID:
            return words.say("Fewest months unpaid")
        case Label.NO_ASSUMPTIONS:
            return words.say("Assumes nothing")
        case Label.FEWEST_STEPS:
            return words.say("Fewest steps")


def heading_words(words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest) -> str:
    """Name the way: from the one role held, where there is one, to the goal."""
    goal = short_name(entry_name(words, catalogue, request.goal))
    held = {one for one in request.person.holds if _is_role(catalogue, one)}
    below = {lower for role in held for lower in catalogue.implied[role] if lower != role}
    highest = sorted(held - below)
    if len(highest) == 1:
        role = short_name(entry_name(words, catalogue, highest[0]))
        return words.say("From {role} to {goal}", role=words.amid(role), goal=words.amid(goal))
    return words.say("Your way to: {goal}", goal=words.amid(goal))


def lead_words(words: Words, routes: Sequence[Route], total: int) -> tuple[Run, ...]:
    """Sum up the routes in two to four sentences."""
    if len(routes) < total:
        said = [words.count("{n} route is worth taking;", "{n} routes are worth taking;", total)]
        said.append(words.count("the one here stands out.", "the {n} here stand out.", len(routes)))
    else:
        said = [words.count("{n} route is worth taking.", "{n} routes are worth taking.", total)]
    quickest = min(routes, key=lambda route: (route.arrival, route.net_cost.minor, route.unpaid_months))
    unpaid = words.count("{n} month without pay", "{n} months without pay", quickest.unpaid_months)
    if len(routes) == 1 and quickest.unpaid_months:
        text = words.say("It gets you there in {month} but means {unpaid}.")
    elif len(routes) == 1:
        text = words.say("It gets you there in {month} without a month unpaid.")
    elif quickest.unpaid_months:
        text = words.say("The quickest gets you there in {month} but means {unpaid}.")
    else:
        text = words.say("The quickest gets you there in {month} without a month unpaid.")
    said.append(text.format(month=_strong(words.month(quickest.arrival)), unpaid=_strong(unpaid)))
    known = [route for route in routes if not route.unknown_fees]
    cheapest = min(known, key=lambda route: (route.net_cost.minor, route.arrival), default=None)
    if cheapest is not None and cheapest is not quickest and cheapest.net_cost.minor < known_cost(quickest).minor:
        text = words.say("The cheapest whose fees are all known costs {sum} and gets you there in {month}.")
        sum_ = _strong(words.money(cheapest.net_cost))
        said.append(text.format(sum=sum_, month=_strong(words.month(cheapest.arrival))))
    paid = sum(not route.unpaid_months for route in routes)
    if paid and quickest.unpaid_months:
        said.append(words.count("{n} brings no month without pay.", "{n} bring no month without pay.", paid))
    open_ = [str(number) for number, route in enumerate(routes, start=1) if route.unknown_fees]
    if open_:
        text = words.say("Some fees are not published, so the cost is not complete for: {routes}.")
        said.append(text.format(routes=routes_words(words, open_, len(routes))))
    return _runs(" ".join(said))


def routes_words(words: Words, numbers: Sequence[str], total: int) -> str:
    """Name routes by their numbers: route 4, routes 2 and 3, all routes."""
    if len(numbers) == total:
        return words.say("all routes") if total > 1 else words.say("this route")
    if len(numbers) == 1:
        return words.say("route {number}", number=numbers[0])
    return words.say("routes {numbers}", numbers=words.listed(numbers))


def rests_on_words(words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest) -> str:
    """Say what the question was: what is held, what was said, and the limits that were set."""
    parts = [*_question_words(words, catalogue, request), words.say("start: {month}", month=words.month(request.start))]
    return " ".join(words.sentence(part) for part in parts)


def _question_words(words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest) -> Iterable[str]:
    person, supposed = request.person, request.supposed
    held = sorted(person.holds, key=lambda one: (not _is_role(catalogue, one), one))
    names = [entry_name(words, catalogue, one) for one in held]
    yield words.say("held: {names}", names="; ".join(names)) if names else words.say("nothing is held yet")
    said = [
        words.say("{what}: {value}", what=words.amid(words.code(name)), value=words.amid(words.value(value)))
        for name, value in sorted(supposed.said(person.attributes).items())
    ]
    if said:
        yield "; ".join(said)
    yield words.count("{n} hour of study a week", "{n} hours of study a week", person.weekly_hours)
    if person.keep_earning:
        yield words.say("pay is kept throughout")
    if person.budget is not None:
        yield words.say("at most {sum} to spend", sum=words.money(person.budget))
    if person.by is not None:
        yield words.say("arrival by {month}", month=words.month(person.by))
    if person.modes is not None:
        modes = words.either([words.amid(words.code(mode)) for mode in sorted(person.modes)])
        yield words.say("ways of study: {modes}", modes=modes)
    if request.strict:
        yield words.say("nothing is taken for granted")
    if request.what_if:
        yield words.say("what is only proposed is counted on too")
    if supposed.assumed:
        one = [
            words.say(
                "{what}: {value}", what=words.amid(words.code(a.attribute)), value=words.amid(words.value(a.value))
            )
            for a in supposed.assumed
        ]
        yield words.say("supposed: {what}", what="; ".join(one))
    if supposed.added:
        yield words.say("supposed money: {names}", names=listed(words, [words.name(b.name) for b in supposed.added]))
    if supposed.without:
        names = [entry_name(words, catalogue, step) for step in supposed.without]
        yield words.say("out of the question: {names}", names=listed(words, names))
    for override in supposed.overrides:
        if override.rule.entry in catalogue.steps or override.rule.entry in catalogue.bursaries:
            yield override_words(words, catalogue, override)  # one of another place changes nothing here


def _notes(words: Words, catalogue: JurisdictionCatalogue, route: Route) -> list[str]:
    notes = [words.amid(label_words(words, margin)) for margin in route.margins[:1]]
    assumed = len(route.assumptions)
    if assumed:
        notes.append(words.count("takes {n} thing for granted", "takes {n} things for granted", assumed))
    if counts_on_proposal(catalogue, route):
        notes.append(words.say("counts on a proposal"))
    return notes


def counts_on_proposal(catalogue: JurisdictionCatalogue, route: Route) -> bool:
    """Say whether something of the route is only proposed."""
    steps = (catalogue.steps[step.id].status for step in route.steps)
    money = (catalogue.bursaries[claim.bursary].status for claim in route.bursaries)
    return Status.PROPOSED in (*steps, *money)


def _is_role(catalogue: JurisdictionCatalogue, credential: str) -> bool:
    entry = catalogue.credentials.get(credential)
    return entry is not None and entry.kind is CredentialKind.ROLE


def _strong(text: str) -> str:
    return f"\ue000{text}\ue001"


def _runs(text: str) -> tuple[Run, ...]:
    parts = _STRONG.split(text)
    return tuple(Run(part, strong=bool(at % 2)) for at, part in enumerate(parts) if part)
