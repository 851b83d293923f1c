"""What answers to open questions would gain, worked out beside the window: it takes longer than the routes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer
from pathways_app.domain.worth_asking import Questions
from pathways_app.services import asking
from pathways_app.ui.search_jobs import SearchJobs


class Rank(Protocol):
    """Works out the questions worth asking after an answer."""

    def __call__(
        self, catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Callable[[], bool]
    ) -> Questions:
        """Return the questions, those found by then where `should_stop` says so."""


def rank_by_worth(catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Callable[[], bool]) -> Questions:
    """Return the questions worth asking after `answer`, by what the planner finds they gain."""
    return asking.worth_asking(catalogue, answer, should_stop=should_stop)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is ranked: the questions that an answer leaves open."""

    catalogue: JurisdictionCatalogue
    answer: Answer


@dataclass(frozen=True, slots=True)
class Ranked:
    """The questions worth asking after `answer`."""

    answer: Answer
    questions: Questions


class RankedQuestions(QObject):
    """Ranks the questions that the newest answer leaves open.

    Signals: ranked(Ranked), on the GUI thread; nothing for an answer that a newer one has taken the place of.
    """

    ranked = Signal(object)

    def __init__(self, rank: Rank, parent: QObject | None = None) -> None:
        super().__init__(parent)

        def work(asked: _Asked, should_stop: Callable[[], bool]) -> Ranked:
            return Ranked(asked.answer, rank(asked.catalogue, asked.answer, should_stop=should_stop))

        self._jobs = SearchJobs(work, self, afterwards=True)
        self._jobs.finished.connect(self.ranked)

    def rank(self, catalogue: JurisdictionCatalogue, answer: Answer) -> None:
        """Begin to rank the questions of `answer`, and forget any other."""
        self._jobs.start(_Asked(catalogue, answer))

    def cancel(self) -> None:
        """Forget what is being ranked."""
        self._jobs.cancel()

    def close(self) -> None:
        """Stop and wait; call before the window goes."""
        self._jobs.close()
