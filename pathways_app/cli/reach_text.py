"""Reach as text: a table of the roles by arrival, the questions they turn on, and what is out of reach and why."""

from __future__ import annotations

from collections import Counter
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.explanation import cost_words
from pathways_app.cli.reach_words import bar_words
from pathways_app.cli.tables import table
from pathways_app.cli.what_if_text import supposed_lines
from pathways_app.cli.words import LANGUAGE, month_words, unknown_fee_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.reach import Bar, Reach, RoleReach, RoleStatus
from pathways_app.domain.route import Route
from pathways_app.services.what_if import made_up_in, proposed_in

MOST_QUESTIONS = 5
"""Open questions listed under the table, those first that most roles turn on."""

_NO_FIGURES = ("", "", "", "", "")


def reach_text(catalogue: JurisdictionCatalogue, found: Reach) -> str:
    """Return the answer to `pathways reach` for people."""
    request = found.request
    lines = [
        _("Place: {name}").format(name=catalogue.jurisdiction.name),
        _("Start: {month}").format(month=month_words(request.start)),
        *supposed_lines(catalogue, request.supposed),
        "",
    ]
    shown = [entry for entry in found.roles if entry.status is not RoleStatus.UNREACHABLE]
    if shown:
        lines += _table(catalogue, shown)
    lines += _questions(catalogue, shown)
    if any(entry.rejected_for_expiry for entry in found.roles):
        lines += ["", _("Some routes were left out because something in them would have lapsed on the way.")]
    if not found.exact:
        count = found.count(RoleStatus.UNFINISHED)
        text = ngettext(
            "The search was stopped before {n} role was settled: what is marked … may be bettered.",
            "The search was stopped before {n} roles were settled: what is marked … may be bettered.",
            count,
        )
        lines += ["", text.format(n=count)]
    return "\n".join([*lines, *_out_of_reach(catalogue, found)])


def _table(catalogue: JurisdictionCatalogue, entries: list[RoleReach]) -> list[str]:
    top = ("", _("First there"), "", "", _("Least cost"), "", "")
    head = (_("Role"), _("Arrival"), _("Net cost"), _("Unpaid"), _("Net cost"), _("Arrival"), _("Unpaid"))
    rows: list[tuple[str, ...]] = []
    for entry in entries:
        rows.append((_name(catalogue, entry), *_ends(catalogue, entry)))
        rows += _without_assumptions(catalogue, entry)
    lines = table([top, head, *rows], right=(2, 3, 4, 6))
    routes = [route for entry in entries for route in (entry.earliest, entry.cheapest) if route is not None]
    notes = [_("Unpaid: months of full-time study or work without pay.")]
    if any(route.assumptions for route in routes):
        notes.append(_("*: rests on something you have not said."))
    if any(_rests_on_what_if(catalogue, route) for route in routes):
        notes.append(_("!: takes something that is only proposed, or made up for this question."))
    if any(route.unknown_fees for route in routes):
        notes.append(unknown_fee_words())
    return [*lines, "", *notes]


def _name(catalogue: JurisdictionCatalogue, entry: RoleReach) -> str:
    return catalogue.credentials[entry.role].name.in_language(LANGUAGE)


def _ends(catalogue: JurisdictionCatalogue, entry: RoleReach) -> tuple[str, ...]:
    first, least = entry.earliest, entry.cheapest
    if entry.status is RoleStatus.HELD:
        return (_("held"), *_NO_FIGURES)
    if first is None or least is None:
        bound = _("not settled …")
        if entry.not_before is not None:
            bound = _("not before {month} …").format(month=month_words(entry.not_before))
        return (bound, *_NO_FIGURES)
    arrival, net, unpaid = _figures(catalogue, first)
    if not entry.earliest_proven:
        arrival += " …"
    if first == least and entry.cheapest_proven:
        return (arrival, net, unpaid, _("the same"), "", "")
    least_arrival, least_net, least_unpaid = _figures(catalogue, least)
    if not entry.cheapest_proven:
        least_net += " …"
    return (arrival, net, unpaid, least_net, least_arrival, least_unpaid)


def _without_assumptions(catalogue: JurisdictionCatalogue, entry: RoleReach) -> list[tuple[str, ...]]:
    """Return a row with what can be had without any assumption, on the side that else rests on one."""
    first, least = entry.sure_earliest, entry.sure_cheapest
    if first is None or least is None or (entry.earliest == first and entry.cheapest == least):
        return []
    words = "  " + _("resting on no assumption")
    left = _figures(catalogue, first) if entry.earliest != first else ("", "", "")
    arrival, net, unpaid = _figures(catalogue, least) if entry.cheapest != least else ("", "", "")
    return [(words, *left, net, arrival, unpaid)]


def _figures(catalogue: JurisdictionCatalogue, route: Route) -> tuple[str, str, str]:
    mark = "*" * bool(route.assumptions) + "!" * _rests_on_what_if(catalogue, route)
    return month_words(route.arrival) + mark, cost_words(route), str(route.unpaid_months)


def _rests_on_what_if(catalogue: JurisdictionCatalogue, route: Route) -> bool:
    return bool(proposed_in(catalogue, route) or made_up_in(route))


def _questions(catalogue: JurisdictionCatalogue, entries: list[RoleReach]) -> list[str]:
    """Return the questions that the starred roles turn on, by how many do."""
    turning: Counter[str] = Counter()
    for entry in entries:
        routes = [route for route in (entry.earliest, entry.cheapest) if route is not None]
        turning.update({assumed.attribute for route in routes for assumed in route.assumptions})
    if not turning:
        return []
    lines = ["", _("Answers that would settle most (--attr NAME=VALUE)")]
    ordered = sorted(turning.items(), key=lambda pair: (-pair[1], pair[0]))
    for name, count in ordered[:MOST_QUESTIONS]:
        text = ngettext("{name}, for {n} role: {ask}", "{name}, for {n} roles: {ask}", count)
        lines.append("  " + text.format(name=name, n=count, ask=catalogue.attributes[name].ask))
    more = len(ordered) - MOST_QUESTIONS
    if more > 0:
        lines.append("  " + ngettext("{n} more question", "{n} more questions", more).format(n=more))
    return lines


def _out_of_reach(catalogue: JurisdictionCatalogue, found: Reach) -> list[str]:
    count = found.count(RoleStatus.UNREACHABLE)
    if not count:
        return []
    lines = ["", _("Out of reach ({n})").format(n=count)]
    out = [entry for entry in found.roles if entry.status is RoleStatus.UNREACHABLE]
    for bar in Bar:
        names = [_name(catalogue, entry) for entry in out if bar in entry.bars]
        if names:
            text = _("{bar} ({n}): {names}")
            lines.append("  " + text.format(bar=bar_words(bar), n=len(names), names="; ".join(names)))
    unknown = [_name(catalogue, entry) for entry in out if not entry.bars]
    if unknown:
        lines.append(
            "  "
            + _("reason not looked for in the time ({n}): {names}").format(n=len(unknown), names="; ".join(unknown))
        )
    return lines
