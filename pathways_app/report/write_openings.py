"""Why there is no route, and what would open one, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Explanation, Opening, Route
from pathways_app.report.document import OpeningRow
from pathways_app.report.naming import entry_name, route_title
from pathways_app.report.words import Words
from pathways_app.report.write_glance import cost_words

MOST_OPENINGS = 6
_MOST_BLOCKERS = 6
_MOST_ALIKE = 3


def no_route_words(words: Words, request: RouteRequest, goal: str) -> str:
    """Say that nothing reaches the goal, naming the limits that were set."""
    person = request.person
    if person.by is not None and person.keep_earning:
        return words.say("No route arrives by {month} with pay throughout", month=words.month(person.by))
    if person.by is not None:
        return words.say("No route to {goal} arrives by {month}", goal=goal, month=words.month(person.by))
    if person.keep_earning:
        return words.say("No route to {goal} keeps your pay throughout", goal=goal)
    if person.budget is not None:
        return words.say("No route to {goal} costs at most {sum}", goal=goal, sum=words.money(person.budget))
    return words.say("No route to {goal} today", goal=goal)


def openings_words(words: Words, explanation: Explanation, shown: int) -> str:
    """Say how much is known of what would open a route, in a sentence or two."""
    if not shown:
        if explanation.complete:
            return words.say("No change of up to three limits, holdings or circumstances would open one.")
        return words.say("Nothing that would open one was found in the time given.")
    said = words.say("Each line here is a smallest change that would open the way.")
    if not explanation.complete or len(explanation.openings) > shown:
        more = words.say("There may be others.")
        return f"{said} {more}"
    return said


def opening_rows(
    words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest, openings: Sequence[Opening]
) -> tuple[OpeningRow, ...]:
    """Return up to a handful of `openings`, with what each leads to."""
    rows = []
    for opening in openings[:MOST_OPENINGS]:
        titles = [_change(words, catalogue, request, change, opening.route) for change in opening.changes]
        route = opening.route
        rows.append(
            OpeningRow(
                change=words.listed([*titles[:1], *map(words.amid, titles[1:])]),
                arrival=words.month_short(route.arrival),
                duration=words.span(route.months),
                title=route_title(words, catalogue, route),
                cost=cost_words(words, route),
                unpaid=words.number(route.unpaid_months),
            )
        )
    return tuple(rows)


def obstacle_lines(words: Words, catalogue: JurisdictionCatalogue, explanation: Explanation) -> Iterable[str]:
    """Yield what cannot be had, and why none of the steps that would bring it will do."""
    for blocker in explanation.blockers[:_MOST_BLOCKERS]:
        name = entry_name(words, catalogue, blocker.credential)
        if not blocker.steps:
            yield words.sentence(words.say("{name}: nothing in the catalogue leads to it", name=name))
            continue
        parts = []
        for why, steps in blocker.by_reason.items():
            named = [entry_name(words, catalogue, step) for step in steps[:_MOST_ALIKE]]
            if (more := len(steps) - _MOST_ALIKE) > 0:
                named.append(words.count("{n} more", "{n} more", more))
            parts.append(f"{', '.join(named)} ({_why(words, why)})")
        yield words.sentence(f"{name}: {'; '.join(parts)}")
    if (further := len(explanation.blockers) - _MOST_BLOCKERS) > 0:
        yield words.count("{n} more cannot be had, further back.", "{n} more cannot be had, further back.", further)


def _change(words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest, change: Change, route: Route) -> str:
    currency, value = catalogue.jurisdiction.currency, change.value
    if change.credential is not None:
        return words.say("If you held: {name}", name=entry_name(words, catalogue, change.credential))
    if change.attribute is not None:
        return _attribute(words, change)
    match change.limit:
        case Limit.KEEP_EARNING:
            return words.count("Stop work for {n} month", "Stop work for {n} months", route.unpaid_months)
        case Limit.STUDY_HOURS:
            hours = value if value is not None else request.person.weekly_hours
            return words.count("Study {n} hour a week", "Study {n} hours a week", hours)
        case Limit.BY:
            latest = Month(value) if value is not None else route.arrival
            return words.say("Move the date to {month}", month=words.month(latest))
        case Limit.BUDGET:
            spent = Money(value, currency) if value is not None else route.net_cost
            return words.say("Spend up to {sum}", sum=words.money(spent))
        case Limit.MODES if change.mode is not None:
            return words.say("Study {mode} too", mode=words.amid(words.code(change.mode)))
        case Limit.MODES:
            return words.say("Study in any way")
        case Limit.STRICT:
            return words.say("Let a route assume what is not known")
        case _ if change.entry is not None:
            return words.say("Count on a proposal: {name}", name=entry_name(words, catalogue, change.entry))
        case _:
            return words.say("Include proposed pathways")


def _attribute(words: Words, change: Change) -> str:
    name = words.code(change.attribute or "")
    low, high = (None if end is None else words.value(end) for end in (change.low, change.high))
    if low is not None and high is not None:
        return words.say("If “{name}” were {low} to {high}", name=name, low=low, high=high)
    if low is not None:
        return words.say("If “{name}” were at least {low}", name=name, low=low)
    if high is not None:
        return words.say("If “{name}” were at most {high}", name=name, high=high)
    return words.say("If “{name}” were {values}", name=name, values=words.either(list(map(words.value, change.values))))


def _why(words: Words, why: str) -> str:
    return {
        "closed": words.say("closed"),
        "proposed": words.say("only proposed"),
        "attribute": words.say("not for someone in your circumstances"),
        "credential": words.say("asks for what cannot be had"),
    }.get(why, words.amid(words.code(why)))
