"""Why there is no route and what would open one, as text; and the names routes and explanations share."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.words import (
    LANGUAGE,
    condition_words,
    limit_words,
    money_words,
    month_words,
    plain,
    value_words,
)
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Blocker, Explanation, Gain, Route
from pathways_app.domain.route_name import known_cost
from pathways_app.domain.ways import ClosedWays

MOST_OPENINGS = 6
"""Sets of changes that would open a route that are named, the smallest first; the rest are counted."""

MOST_BLOCKERS = 6
"""Things in the way that are named, from the goal back; the rest are counted."""

MOST_ALIKE = 3
"""Steps to one of them that are named for each reason; the rest are counted."""

MOST_MET = 8
"""Things that ways meet first that are named, those that close most first; the rest are counted together."""


def missing_lines(explanation: Explanation) -> list[str]:
    """Return what a search cut short can still promise of the routes it has not found."""
    if explanation.least_missing is None:
        return []
    cost = money_words(explanation.least_missing)
    return [_("No route that is missing has a net cost below {cost}.").format(cost=cost)]


def explanation_lines(
    catalogue: JurisdictionCatalogue, explanation: Explanation, without: Collection[str] = ()
) -> list[str]:
    """Return why there is no route: what would open one, what stands in the way, what the limits close.

    The steps `without` were left out by the person, which is why they count as closed.
    """
    if not explanation.exact:
        return [_("No route was found in the time given; the search is not complete."), *missing_lines(explanation)]
    lines = [_("No route: nothing open today leads there within these limits.")]
    if explanation.rejected_for_expiry:
        lines.append(_("Some routes were left out because something in them would have lapsed on the way."))
    for opening in explanation.openings[:MOST_OPENINGS]:
        text = _("Would open one: {change} ({brings})")
        change = changes_words(catalogue, opening.changes)
        lines.append(text.format(change=change, brings=route_words(opening.route)))
    if (further := len(explanation.openings) - MOST_OPENINGS) > 0:
        text = ngettext("{n} more would (--json lists it).", "{n} more would (--json lists them).", further)
        lines.append(text.format(n=further))
    if not explanation.complete:
        lines.append(_("There may be other changes that would open one."))
    for name in explanation.turns_on:
        said = _("It turns on what you said: {name}. {ask}")
        lines.append(said.format(name=name, ask=catalogue.attributes[name].ask))
    for blocker in explanation.blockers[:MOST_BLOCKERS]:
        lines += _blocker_lines(catalogue, blocker, without)
    if (further := len(explanation.blockers) - MOST_BLOCKERS) > 0:
        text = ngettext("In the way further back: {n} more", "In the way further back: {n} more", further)
        lines.append(text.format(n=further))
    for limit, count in sorted((explanation.closed_by or {}).items()):
        text = ngettext("Closed by {limit}: {n} step", "Closed by {limit}: {n} steps", count)
        lines.append(text.format(limit=limit_words(limit), n=count))
    if explanation.ways is not None and explanation.ways.checked:
        lines += ways_lines(catalogue, explanation.ways)
    return lines


def _blocker_lines(catalogue: JurisdictionCatalogue, blocker: Blocker, without: Collection[str]) -> list[str]:
    """Return what cannot be had, with the steps to it by why they are out; of many alike the first, and a count."""
    lines = [_("In the way: {name}").format(name=credential_name(catalogue, blocker.credential))]
    if not blocker.steps:
        lines.append(_("  nothing in the catalogue leads to it"))
    left_out = [step for step, _why in blocker.steps if step in without]
    reasons = {_("left out, as you suppose"): left_out}
    reasons |= {
        why_words(why): [step for step in steps if step not in without] for why, steps in blocker.by_reason.items()
    }
    for said, steps in reasons.items():
        lines += [f"  {step_name(catalogue, step)}: {said}" for step in steps[:MOST_ALIKE]]
        if (more := len(steps) - MOST_ALIKE) > 0:
            text = ngettext("  and {n} more step: {why}", "  and {n} more steps: {why}", more)
            lines.append(text.format(n=more, why=said))
    return lines


def ways_lines(catalogue: JurisdictionCatalogue, ways: ClosedWays) -> list[str]:
    """Return how many ways there would be, and what each meets first."""
    text = ngettext(
        "{n} way was checked, limits aside, and counted under what it meets first:",
        "{n} ways were checked, limits aside, each counted under what it meets first:",
        ways.checked,
    )
    if ways.most_steps is not None:
        text = _(
            "Of at most {most} steps, {n} ways were checked, limits aside, each counted under what it meets first:"
        )
    elif not ways.whole:
        text = _("At least {n} ways were checked, limits aside, each counted under what it meets first:")
    lines = [text.format(n=ways.checked, most=ways.most_steps)]
    met = [(limit_words(limit), count) for limit, count in ways.limits.items()]
    met += [(_("not open: {name}").format(name=step_name(catalogue, step)), n) for step, n in ways.entries.items()]
    if ways.other:
        met.append((_("something lapses on the way, or thirty years are not enough"), ways.other))
    met.sort(key=lambda one: -one[1])
    lines += [f"  {count}: {what}" for what, count in met[:MOST_MET]]
    if rest := met[MOST_MET:]:
        text = ngettext("  {count}: {n} other thing", "  {count}: {n} other things", len(rest))
        lines.append(text.format(count=sum(count for _what, count in rest), n=len(rest)))
    return lines


def changes_words(catalogue: JurisdictionCatalogue, changes: Iterable[Change]) -> str:
    """Say what has to change, all of it together."""
    return _(" and ").join(change_words(catalogue, change) for change in changes)


def route_words(route: Route) -> str:
    """Say in short what a route is: when it arrives, what it costs, how long it goes without pay, what it assumes."""
    pieces = [_("arrival {month}, {cost}").format(month=month_words(route.arrival), cost=cost_words(route))]
    if unpaid := route.unpaid_months:
        pieces.append(ngettext("{n} month unpaid", "{n} months unpaid", unpaid).format(n=unpaid))
    if assumed := len(route.assumptions):
        pieces.append(ngettext("resting on {n} assumption", "resting on {n} assumptions", assumed).format(n=assumed))
    return ", ".join(pieces)


def gain_words(gain: Gain) -> str:
    """Say by how much a route is better."""
    parts = []
    if gain.months is not None:
        parts.append(ngettext("{n} month sooner", "{n} months sooner", gain.months).format(n=gain.months))
    if gain.money is not None:
        parts.append(_("{sum} cheaper").format(sum=money_words(gain.money)))
    if gain.unpaid_months is not None:
        text = ngettext("{n} month less without pay", "{n} months less without pay", gain.unpaid_months)
        parts.append(text.format(n=gain.unpaid_months))
    return ", ".join(parts)


def change_words(catalogue: JurisdictionCatalogue, change: Change) -> str:
    """Say what one change is."""
    if change.credential is not None:
        text = _("holding {name}")
        if not catalogue.steps_awarding.get(change.credential):
            text = _("already holding {name}")  # nothing in the catalogue brings it
        return text.format(name=credential_name(catalogue, change.credential))
    if change.attribute is not None:
        if change.low is not None or change.high is not None:
            return condition_words(Condition(change.attribute, low=change.low, high=change.high))
        return f"{change.attribute} = {' / '.join(value_words(value) for value in change.values)}"
    value = change.value or 0
    match change.limit:
        case Limit.BY:
            return _("arriving by {month}").format(month=month_words(Month(value)))
        case Limit.STUDY_HOURS:
            return _("{n} hours of study a week").format(n=value)
        case Limit.BUDGET:
            return _("a budget of {sum}").format(sum=money_words(Money(value, catalogue.jurisdiction.currency)))
        case Limit.KEEP_EARNING:
            return ngettext("{n} month without a salary", "{n} months without a salary", value).format(n=value)
        case Limit.MODES:
            return _("studying {mode} too").format(mode=plain(change.mode or "").lower())
        case Limit.STRICT:
            return _("routes that rest on assumptions")
        case _:
            return _("counting on what is only proposed (--what-if): {name}").format(
                name=entry_name(catalogue, change.entry or "")
            )


def why_words(why: str) -> str:
    """Say why a step is no way to something."""
    return {
        "attribute": _("not in these circumstances"),
        "credential": _("it needs something that cannot be had either"),
        "closed": _("closed"),
        "proposed": _("only proposed"),
    }.get(why, plain(why))


def cost_words(route: Route) -> str:
    """Write the net cost, as '£45 + ?' where some fees are not known: what is known, and more."""
    written = money_words(known_cost(route))
    return f"{written} + ?" if route.unknown_fees else written


def credential_name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return a credential's name with its id."""
    entry = catalogue.credentials.get(ident)
    return f"{entry.name.in_language(LANGUAGE)} ({ident})" if entry else ident


def entry_name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return the name of a step or bursary with its id."""
    entry = catalogue.steps.get(ident) or catalogue.bursaries.get(ident)
    return f"{entry.name.in_language(LANGUAGE)} ({ident})" if entry else ident


def step_name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return a step's name with its id."""
    entry = catalogue.steps.get(ident)
    return f"{entry.name.in_language(LANGUAGE)} ({ident})" if entry else ident
