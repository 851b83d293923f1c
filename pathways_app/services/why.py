"""Why these routes, why not something else, and what is worth asking: the planner's reasons for one answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Answer, Route
from pathways_app.domain.why import Apart, StepReason
from pathways_app.domain.why_not import Cause, Reason, WhyNot
from pathways_app.domain.worth_asking import Questions
from pathways_app.planner import questions as planner_questions
from pathways_app.planner import why as planner_why
from pathways_app.planner.why_not import WhyNots
from pathways_app.planner.why_not_bursary import BursaryWhyNots
from pathways_app.services.resolve import section_of

SECTIONS = ("step", "credential", "bursary")
"""The sections whose entries may be asked about."""

ALL_TRIES = 1000
"""As good as no bound: more answers than any question of the shipped catalogue leaves to try."""

USUAL_TRIES = 6
"""Answers tried unless all are wanted, so that asking costs about as much as the routes themselves."""


def step_reasons(
    catalogue: JurisdictionCatalogue, request: RouteRequest, routes: Sequence[Route]
) -> tuple[tuple[StepReason, ...], ...]:
    """Return, for each route of the answer to `request`, why each of its steps is there."""
    reasons = planner_why.StepReasons(catalogue, request)
    return tuple(reasons.of(route) for route in routes)


def set_apart(routes: Sequence[Route]) -> tuple[Apart | None, ...]:
    """Return what sets each route apart from the next one, the last from the one before it."""
    return planner_why.apart(routes)


def worth_asking(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    *,
    most_tries: int = USUAL_TRIES,
    should_stop: Callable[[], bool] = lambda: False,
) -> Questions:
    """Return the questions worth asking after `answer`, having tried at most so many answers to them."""
    return planner_questions.questions(catalogue, answer, should_stop=should_stop, most_tries=most_tries)


def why_not(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    idents: Sequence[str],
    *,
    should_stop: Callable[[], bool] = lambda: False,
) -> tuple[WhyNot, ...]:
    """Return why each of `idents`, a step, credential or bursary, is in no route of `answer`.

    What `catalogue` does not hold, being cut to what bears on the question, leads nowhere near the goal.
    """
    why_nots = WhyNots(catalogue, answer, should_stop)
    bursaries = BursaryWhyNots(catalogue, answer, why_nots.step)
    found: list[WhyNot] = []
    for ident in idents:
        match section_of(catalogue, ident):
            case "step":
                found.append(why_nots.step(ident))
            case "credential":
                found.append(why_nots.credential(ident))
            case "bursary":
                found.append(bursaries.of(ident))
            case _:
                found.append(WhyNot(ident, "step", reasons=(Reason(Cause.LEADS_NOWHERE),)))
    return tuple(found)
