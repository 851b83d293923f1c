"""What the list of bursaries is made of, sorted off the GUI thread into due, possible and not due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import Override
from pathways_app.domain.person import Person
from pathways_app.domain.route import Answer
from pathways_app.services import asking
from pathways_app.services.funding_board import FundingBoard
from pathways_app.services.overrides import with_overrides


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose bursaries are to be sorted: for the routes of `answer`, without one for the person as they are."""

    catalogue: JurisdictionCatalogue
    person: Person
    answer: Answer | None
    overrides: tuple[Override, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """What was `wanted`; `catalogue` is the place with what is set aside for the client in hand."""

    wanted: Wanted
    board: FundingBoard
    catalogue: JurisdictionCatalogue


def sort(wanted: Wanted, _should_stop: Callable[[], bool]) -> Sorted:
    """Sort the bursaries of a place."""
    board = asking.funding_board(wanted.catalogue, wanted.person, wanted.answer, wanted.overrides)
    return Sorted(wanted, board, with_overrides(wanted.catalogue, wanted.overrides))
