"""`pathways route --better`: what would bring a better route than there is."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.apart_words import difference_words
from pathways_app.cli.explanation import changes_words, gain_words, route_words
from pathways_app.cli.words import month_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Gain, Opening, OutOfReach, Route
from pathways_app.services.answer_json import Object, opening_object


def add_better(parser: ArgumentParser) -> None:
    """Declare the option."""
    parser.add_argument(
        "--better", action="store_true", help=_("say which changes would bring a better route, just out of reach now")
    )


def better_lines(catalogue: JurisdictionCatalogue, better: OutOfReach, routes: Sequence[Route] = ()) -> list[str]:
    """Return what would bring a better route than `routes`, one change or set of changes a line."""
    lines = [
        _("With {change}: {gain} ({brings})").format(
            change=changes_words(catalogue, opening.changes),
            gain=gain_words(opening.gain or Gain()) or _beside(opening, routes),
            brings=route_words(opening.route),
        )
        for opening in better.openings
    ]
    if not lines:
        return [_("No better route is just out of reach.") if better.complete else _("No better route was found.")]
    if better.further:
        lines.append(ngettext("And {n} more.", "And {n} more.", better.further).format(n=better.further))
    if not better.complete:
        lines.append(_("There may be others."))
    return [_("Better routes, just out of reach:"), *(f"  {line}" for line in lines)]


def _beside(opening: Opening, routes: Sequence[Route]) -> str:
    """Say how a route differs from the present one that comes nearest to it."""
    apart = opening.beside
    if apart is None:
        return ""
    pieces = difference_words(apart.months, apart.money, apart.unpaid_months, estimated=apart.estimated)
    near = routes[apart.against]
    return _("{difference} than the route that arrives in {month}").format(
        difference=", ".join(pieces), month=month_words(near.arrival)
    )


def better_object(catalogue: JurisdictionCatalogue, better: OutOfReach) -> Object:
    """Return what would bring a better route."""
    return {
        "complete": better.complete,
        "further": better.further,
        "openings": [opening_object(catalogue, opening) for opening in better.openings],
    }
