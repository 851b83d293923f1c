"""What a route is named after, and what of its cost is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.route import Route, RouteStep
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
    weightiest = _weightiest(_telling(route.steps, catalogue), catalogue)
    longest = [step for at, step in enumerate(weightiest[:_NAMED_STEPS]) if at == 0 or step.end - step.start >= _LONG]
    return _in_order(longest)


@dataclass(frozen=True, slots=True)
class Naming:
    """The steps that a route is named after, in order; `core` are those to name where room is short."""

    steps: tuple[str, ...]
    core: tuple[str, ...]


def naming_steps(routes: Sequence[Route], catalogue: JurisdictionCatalogue) -> tuple[Naming, ...]:
    """Return what each of some routes to choose from is named after, in order.

    As a rule that is what it is chiefly made of. Those that would bear one name are told apart by one step more each,
    the weightiest of those that the fewest others of them have.
    """
    chief = [chief_steps(route, catalogue) for route in routes]
    names = [tuple(catalogue.steps[step].name for step in steps) for steps in chief]
    found = [Naming(steps, steps) for steps in chief]
    for place, route in enumerate(routes):
        others = [other for at, other in enumerate(routes) if at != place and names[at] == names[place]]
        if others and chief[place]:
            found[place] = _told_apart(route, others, chief[place], catalogue)
    return tuple(found)


def _told_apart(
    route: Route, others: Sequence[Route], chief: tuple[str, ...], catalogue: JurisdictionCatalogue
) -> Naming:
    having = Counter(step.id for other in others for step in other.steps)
    own = [step for step in route.steps if having[step.id] < len(others) and step.id not in chief]
    if not own:
        return Naming(chief, chief)
    fewest = min(having[step.id] for step in own)
    telling = _telling([step for step in own if having[step.id] == fewest], catalogue)
    one = _weightiest(telling, catalogue)[0]
    named = _weightiest([step for step in route.steps if step.id in chief], catalogue)
    return Naming(_in_order([*named, one]), _in_order([named[0], one]))


def _telling(steps: Sequence[RouteStep], catalogue: JurisdictionCatalogue) -> list[RouteStep]:
    """Return the studies among `steps`, else the recognitions, else what is no mere check, else all of them."""
    kinds = {step.id: catalogue.steps[step.id].kind for step in steps}
    return (
        [step for step in steps if kinds[step.id] in _STUDIES]
        or [step for step in steps if kinds[step.id] is StepKind.RECOGNITION]
        or [step for step in steps if not _is_check(step.id, catalogue)]
        or list(steps)
    )


def _weightiest(steps: Sequence[RouteStep], catalogue: JurisdictionCatalogue) -> list[RouteStep]:
    programmes = {step.id for step in steps if catalogue.steps[step.id].kind is StepKind.PROGRAMME}
    return sorted(steps, key=lambda step: (step.id not in programmes, step.start - step.end, step.start, step.id))


def _in_order(steps: Sequence[RouteStep]) -> tuple[str, ...]:
    return tuple(step.id for step in sorted(steps, key=lambda step: (step.start, step.end)))


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
