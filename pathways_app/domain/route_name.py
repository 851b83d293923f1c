"""What a route is named after, and what of its cost is known."""

from __future__ import annotations

import re

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.route import Route
from pathways_app.domain.step import StepKind

BEFORE_MARK = " ·\u00a0"
"""What parts a name from the mark after it; no name of the catalogue has it."""

_STUDIES = frozenset({StepKind.PROGRAMME, StepKind.COURSE})
_NAMED_STEPS = 2
_LEAST_NAME = 8
_LONG = 6  # months from which a second step is worth naming


def short_name(name: str) -> str:
    """Return `name` without what stands in brackets, after a colon or after a comma, unless little would be left.

    A mark at its end, as local entries carry it, stays.
    """
    whole, dot, mark = name.rpartition(BEFORE_MARK) if BEFORE_MARK in name else (name, "", "")
    brief = re.split(r"[:,]\s", re.sub(r"\s*\([^)]*\)", "", whole), maxsplit=1)[0].strip()
    return f"{brief}{dot}{mark}" if len(brief) >= _LEAST_NAME else name


def chief_steps(route: Route, catalogue: JurisdictionCatalogue) -> tuple[str, ...]:
    """Return what a route is chiefly made of, in order: its one or two longest studies, else its longest step.

    A route without studies is named after the recognition on it, if there is one, and never after a mere check of
    the person's record where there is anything else.
    """
    steps = [step for step in route.steps if catalogue.steps[step.id].kind in _STUDIES]
    steps = steps or [step for step in route.steps if catalogue.steps[step.id].kind is StepKind.RECOGNITION]
    steps = steps or [step for step in route.steps if not _is_check(step.id, catalogue)] or list(route.steps)
    programmes = {step.id for step in steps if catalogue.steps[step.id].kind is StepKind.PROGRAMME}
    weightiest = sorted(steps, key=lambda step: (step.id not in programmes, step.start - step.end, step.start, step.id))
    longest = [step for at, step in enumerate(weightiest[:_NAMED_STEPS]) if at == 0 or step.end - step.start >= _LONG]
    return tuple(step.id for step in sorted(longest, key=lambda step: (step.start, step.end)))


def _is_check(step: str, catalogue: JurisdictionCatalogue) -> bool:
    awards = [catalogue.credentials[award].kind for award in catalogue.steps[step].awards]
    return bool(awards) and all(kind is CredentialKind.CHECK for kind in awards)


def known_cost(route: Route) -> Money:
    """Return the net cost without the figures that unknown fees are planned at."""
    return Money(route.net_cost.minor - _planned(route), route.net_cost.currency)


def known_gross_cost(route: Route) -> Money:
    """Return the cost before bursaries without the figures that unknown fees are planned at."""
    return Money(route.gross_cost.minor - _planned(route), route.gross_cost.currency)


def _planned(route: Route) -> int:
    return sum(step.planned_fee.minor for step in route.steps if step.id in route.unknown_fees)
