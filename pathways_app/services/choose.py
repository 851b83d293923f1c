"""A handful of routes out of many: those that stand out kept, near-duplicates left out."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.route import Answer, AnswerStatus, Route

HANDFUL = 6
"""Up to so many routes are all shown (design: three to six to choose from)."""


def choose(routes: Sequence[Route], few: int = HANDFUL) -> tuple[Route, ...]:
    """Return the routes to show unless all are asked for, in their order: all of a few, else no near-duplicates.

    Every labelled route is shown. Then comes, again and again, the route with most steps not yet seen in any route
    shown (ties go to the earlier route), until every step of every route has been seen. What is left out recombines
    steps that are on show.
    """
    if len(routes) <= few:
        return tuple(routes)
    chosen = [index for index, route in enumerate(routes) if route.labels]
    seen = {step.id for index in chosen for step in routes[index].steps}
    rest = [index for index in range(len(routes)) if index not in chosen]
    while rest:
        best = max(rest, key=lambda index: (len({step.id for step in routes[index].steps} - seen), -index))
        new = {step.id for step in routes[best].steps} - seen
        if not new and len(chosen) >= few:
            break
        chosen.append(best)
        rest.remove(best)
        seen |= new
    return tuple(routes[index] for index in sorted(chosen))


def only_one_way(answer: Answer) -> bool:
    """Say whether the routes, all of them known, are one way of getting there and every other way is dominated."""
    ways = {frozenset(step.id for step in route.steps) for route in answer.routes}
    return answer.status is AnswerStatus.FOUND and answer.explanation.exact and len(ways) == 1
