"""What lies behind the routes of an answer: money, papers, off-ramps and reasons, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer, Route
from pathways_app.domain.why import Apart, StepReason
from pathways_app.services import asking
from pathways_app.ui.search_jobs import SearchJobs

if TYPE_CHECKING:
    from pathways_app.services.route_details import RouteDetails


@dataclass(frozen=True, slots=True)
class RouteFacts:
    """What lies behind one route; `apart` is what sets it apart from its neighbour in the answer."""

    route: Route
    details: RouteDetails
    reasons: tuple[StepReason, ...]
    apart: Apart | None


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """What lies behind each route of `answer`, by its place there."""

    answer: Answer
    routes: tuple[RouteFacts, ...]

    def of(self, route: Route) -> RouteFacts | None:
        """Return what lies behind `route`; None where it is not one of the answer's."""
        return next((facts for facts in self.routes if facts.route is route), None)


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer, whose routes are all to be explained, and the place it is about."""

    catalogue: JurisdictionCatalogue
    answer: Answer


def facts_of(asked: Asked, should_stop: Callable[[], bool] = lambda: False) -> AnswerFacts:
    """Return what lies behind the routes of an answer; of those after a stop nothing."""
    answer = asked.answer
    behind = asking.facts(asked.catalogue, answer, should_stop=should_stop)
    routes = answer.routes[: len(behind)]
    return AnswerFacts(answer, tuple(RouteFacts(route, *one) for route, one in zip(routes, behind, strict=True)))


class FactsJobs(QObject):
    """Explains the routes of the newest answer.

    Signals: found(AnswerFacts); nothing for an answer that a newer one has taken the place of.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = SearchJobs(facts_of, self, afterwards=True)
        self._jobs.finished.connect(self.found)

    def explain(self, catalogue: JurisdictionCatalogue, answer: Answer) -> None:
        """Begin to explain `answer`, and forget any other."""
        self._jobs.start(Asked(catalogue, answer))

    def close(self) -> None:
        """Stop and wait; call before the window goes."""
        self._jobs.close()
