"""What it would gain a person if something existed that is only proposed: their question with it, and without."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.what_if import Standing


class Find(Protocol):
    """Answers a question."""

    def __call__(
        self, request: RouteRequest, *, should_stop: Callable[[], bool], time_limit: float | None = None
    ) -> Answer:
        """Return every route worth taking; `time_limit` in seconds."""


@dataclass(frozen=True, slots=True)
class PlanGain:
    """How the answer to `request` stands `with_it` and `without`; `used` routes with it take a step supposed.

    `held` where the goal is held already; unless `exact`, one of the two searches was cut short.
    """

    request: RouteRequest
    without: Standing
    with_it: Standing
    used: int
    held: bool = False
    exact: bool = True


def plan_gain(
    find: Find,
    without: RouteRequest,
    with_it: RouteRequest,
    steps: Collection[str],
    *,
    should_stop: Callable[[], bool] = lambda: False,
) -> PlanGain:
    """Return what `steps` gain: the answer to `with_it`, which supposes them, set against that to `without`.

    Raises: UnknownJurisdictionError, UnknownIdError, WrongKindError.
    """
    # Imported here: the window, which has what is returned, does without the planner.
    from pathways_app.services.what_if import SECONDS_A_SEARCH, standing  # noqa: PLC0415

    before, after = (
        find(request, should_stop=should_stop, time_limit=SECONDS_A_SEARCH) for request in (without, with_it)
    )
    using = sum(any(step.id in steps for step in route.steps) for route in after.routes)
    return PlanGain(
        with_it,
        standing(before.routes),
        standing(after.routes),
        using,
        held=before.status is AnswerStatus.HELD,
        exact=before.explanation.exact and after.explanation.exact,
    )
