"""A handful of routes out of many: those that stand out kept, near-duplicates left out."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.route import Answer, AnswerStatus, Route

HANDFUL = 6
"""Up to so many routes are all shown (design: three to six to choose from)."""


def choose(routes: Sequence[Route], few: int = HANDFUL) -> tuple[Route, ...]:
    """Return the routes to show unless all are asked for, in their order: all of a few, else no near-duplicates.

    The first route of every label is shown. Then comes, again and again until there are `few`, the route with most
    steps not yet seen in any route shown; ties go to the earlier route.
    """
    if len(routes) <= few:
        return tuple(routes)
    labels = dict.fromkeys(label for route in routes for label in route.labels)
    first = {next(index for index, route in enumerate(routes) if label in route.labels) for label in labels}
    seen = {step.id for index in first for step in routes[index].steps}
    rest = [index for index in range(len(routes)) if index not in first]
    chosen = sorted(first)
    while len(chosen) < few:
        best = max(rest, key=lambda index: (len({step.id for step in routes[index].steps} - seen), -index))
        chosen.append(best)
        rest.remove(best)
        seen |= {step.id for step in routes[best].steps}
    return tuple(routes[index] for index in sorted(chosen))


def only_one_way(answer: Answer) -> bool:
    """Say whether the routes, all of them known, are one way of getting there and every other way is dominated."""
    ways = {frozenset(step.id for step in route.steps) for route in answer.routes}
    return answer.status is AnswerStatus.FOUND and answer.explanation.exact and len(ways) == 1
