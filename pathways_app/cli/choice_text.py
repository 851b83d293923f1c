"""The handful as text: what makes a route stand out and by how much, where else it can be taken, what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.words import LANGUAGE, label_words, money_words, month_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import AlsoAt, Handful
from pathways_app.domain.route import Label, Margin, Route


def standing_out(route: Route) -> str:
    """Say what makes a route stand out, and by how much where it does so alone."""
    margins = {margin.label: margin for margin in route.margins}
    return ", ".join(_label(label, margins.get(label)) for label in route.labels)


def _label(label: Label, margin: Margin | None) -> str:
    words = label_words(label)
    if margin is None or margin.shared > 1:
        return words
    if not margin.certain:
        return _("{label} as far as costs are known").format(label=words)
    if margin.money is not None and margin.money.minor:
        return _("{label} by {amount}").format(label=words, amount=money_words(margin.money))
    if margin.months and label is not Label.KEEPS_SALARY:
        text = ngettext("{label} by {n} month", "{label} by {n} months", margin.months)
        return text.format(label=words, n=margin.months)
    return words


def left_out(handful: Handful, total: int) -> str:
    """Say how many of `total` routes are not shown, and what they are; nothing where all are."""
    folded, more = len(handful.folded), len(handful.more)
    if not folded + more:
        return ""
    kinds = []
    if folded:
        kinds.append(ngettext("{n} the same way elsewhere", "{n} the same way elsewhere", folded).format(n=folded))
    if more:
        kinds.append(ngettext("{n} other way", "{n} other ways", more).format(n=more))
    text = ngettext(
        "{n} more route of {total} ({kinds}): see --all.",
        "{n} more routes of {total} ({kinds}): see --all.",
        folded + more,
    )
    return text.format(n=folded + more, total=total, kinds=", ".join(kinds))


def not_everywhere() -> str:
    """Say that not every other place for the routes was looked at."""
    return _("There was no time to look everywhere else these routes can be taken.")


def also_lines(catalogue: JurisdictionCatalogue, route: Route, also_at: Sequence[AlsoAt]) -> list[str]:
    """Say where else `route` can be taken: what comes to the same on one line, then what differs."""
    groups: dict[str, list[str]] = {}
    for other in also_at:
        names = " + ".join(catalogue.steps[step].name.in_language(LANGUAGE) for step in other.steps)
        groups.setdefault(_difference(route, other), []).append(names)
    lines = []
    for difference, places in groups.items():
        head = _("Also at") if not difference else _("Also, {difference}").format(difference=difference)
        lines.append(f"  {head}: {'; '.join(places)}")
    return lines


def _difference(route: Route, other: AlsoAt) -> str:
    """Say what another way comes to, where that is not the same."""
    parts = []
    if other.arrival != route.arrival:
        parts.append(_("arriving {month}").format(month=month_words(other.arrival)))
    if (other.net_cost, bool(other.unknown_fees)) != (route.net_cost, bool(route.unknown_fees)):
        known = other.net_cost if other.known_cost is None else other.known_cost
        parts.append(money_words(known) + (" + ?" if other.unknown_fees else ""))
    if other.unpaid_months != route.unpaid_months:
        text = ngettext("{n} month without pay", "{n} months without pay", other.unpaid_months)
        parts.append(text.format(n=other.unpaid_months))
    return ", ".join(parts)
