"""Why there is no route and what would open one, as text; and the names routes and explanations share."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.words import LANGUAGE, limit_words, money_words, month_words, plain, value_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route import Explanation, Limit, Opening, Route


def explanation_lines(catalogue: JurisdictionCatalogue, explanation: Explanation) -> list[str]:
    """Return why there is no route: what would open one, what stands in the way, what the limits close."""
    if not explanation.exact:
        return [_("No route was found in the time given; the search is not complete.")]
    lines = [_("No route: nothing open today leads there within these limits.")]
    if explanation.rejected_for_expiry:
        lines.append(_("Some routes were left out because something in them would have lapsed on the way."))
    for opening in explanation.openings:
        text = _("Would open one: {change} (arrival {month}, {cost})")
        arrival = month_words(opening.route.arrival)
        change = change_words(catalogue, opening)
        lines.append(text.format(change=change, month=arrival, cost=cost_words(opening.route)))
    for blocker in explanation.blockers:
        lines.append(_("In the way: {name}").format(name=credential_name(catalogue, blocker.credential)))
        lines += [f"  {step_name(catalogue, step)}: {why_words(why)}" for step, why in blocker.steps]
    for limit, count in sorted((explanation.closed_by or {}).items()):
        text = ngettext("{limit}: closes {n} step", "{limit}: closes {n} steps", count)
        lines.append(text.format(limit=limit_words(limit), n=count))
    return lines


def change_words(catalogue: JurisdictionCatalogue, opening: Opening) -> str:
    """Say what the change is that would open a route."""
    if opening.credential is not None:
        return _("holding {name}").format(name=credential_name(catalogue, opening.credential))
    if opening.attribute is not None:
        return f"{opening.attribute} = {' / '.join(value_words(value) for value in opening.values)}"
    value = opening.value or 0
    match opening.limit:
        case Limit.BY:
            return _("arriving by {month}").format(month=month_words(Month(value)))
        case Limit.STUDY_HOURS:
            return _("{n} hours of study a week").format(n=value)
        case Limit.BUDGET:
            return _("a budget of {sum}").format(sum=money_words(Money(value, catalogue.jurisdiction.currency)))
        case Limit.KEEP_EARNING:
            return ngettext("{n} month without a salary", "{n} months without a salary", value).format(n=value)
        case Limit.MODES:
            return _("other study modes")
        case Limit.STRICT:
            return _("routes that rest on assumptions")
        case _:
            return _("steps that are only proposed (--what-if)")


def why_words(why: str) -> str:
    """Say why a step is no way to something."""
    return {
        "attribute": _("not in these circumstances"),
        "credential": _("it needs something that cannot be had either"),
        "closed": _("closed"),
        "proposed": _("only proposed"),
    }.get(why, plain(why))


def cost_words(route: Route) -> str:
    """Write the net cost, with '+ ?' where a fee in it is not known."""
    written = money_words(route.net_cost)
    return f"{written} + ?" if route.unknown_fees else written


def credential_name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return a credential's name with its id."""
    entry = catalogue.credentials.get(ident)
    return f"{entry.name.in_language(LANGUAGE)} ({ident})" if entry else ident


def step_name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return a step's name with its id."""
    entry = catalogue.steps.get(ident)
    return f"{entry.name.in_language(LANGUAGE)} ({ident})" if entry else ident
