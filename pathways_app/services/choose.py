"""A handful of routes out of many: the ends of the scale kept, then those least like what is already chosen."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.route import Answer, AnswerStatus, Route

HANDFUL = 6
"""Routes shown unless all are asked for (design: three to six to choose from)."""


def choose(routes: Sequence[Route], most: int = HANDFUL) -> tuple[Route, ...]:
    """Return at most `most` of `routes`, in their order; every labelled route comes first.

    After the labelled ones, each next route is the one with most steps not yet seen in any route chosen, so that every
    way of getting there is shown before two variations of one; ties go to the earlier route.
    """
    if len(routes) <= most:
        return tuple(routes)
    chosen = [index for index, route in enumerate(routes) if route.labels][:most]
    seen = {step.id for index in chosen for step in routes[index].steps}
    while len(chosen) < most:
        rest = [index for index in range(len(routes)) if index not in chosen]
        best = max(rest, key=lambda index: (len({step.id for step in routes[index].steps} - seen), -index))
        chosen.append(best)
        seen |= {step.id for step in routes[best].steps}
    return tuple(routes[index] for index in sorted(chosen))


def only_one_way(answer: Answer) -> bool:
    """Say whether the routes, all of them known, are one way of getting there and every other way is dominated."""
    ways = {frozenset(step.id for step in route.steps) for route in answer.routes}
    return answer.status is AnswerStatus.FOUND and answer.explanation.exact and len(ways) == 1
