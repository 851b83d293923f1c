"""Summaries: an answered question as the document that people carry away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import Handful
from pathways_app.domain.language import ENGLISH
from pathways_app.domain.open_questions import open_questions
from pathways_app.domain.route import Answer
from pathways_app.domain.worth_asking import Questions
from pathways_app.report.document import Length, Paper, Summary
from pathways_app.report.write_route import RouteFacts
from pathways_app.report.write_summary import write_summary
from pathways_app.services.choose import choose
from pathways_app.services.route_details import route_details
from pathways_app.services.what_if import supposing


@dataclass(frozen=True, slots=True)
class SummaryOptions:
    """How a summary is wanted; `day` is the day it is made, and is written on it.

    `routes` are places in the answer (None: the handful that is shown of many); `person` is a name, empty for none;
    `note` a word to them.
    """

    day: date
    language: str = ENGLISH
    paper: Paper = Paper.A4
    length: Length = Length.FULL
    person: str = ""
    note: str = ""
    routes: Sequence[int] | None = None


def summarise(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    options: SummaryOptions,
    *,
    handful: Handful | None = None,
    questions: Questions = Questions(),  # noqa: B008 - a frozen value
) -> Summary:
    """Return the summary of `answer`; `handful` and `questions` are used where they have been worked out already.

    Raises: ResourceMissingError, when the words of the language are not where they should be.
    """
    catalogue = supposing(catalogue, answer.request.supposed)
    if handful is None:
        handful = choose(catalogue, answer.routes)
    return write_summary(
        catalogue,
        answer,
        _facts(catalogue, answer, handful.shown if options.routes is None else options.routes, handful),
        open_questions(answer, catalogue, ranked=questions),
        language=options.language,
        paper=options.paper,
        length=options.length,
        day=options.day,
        person=options.person,
        note=options.note,
    )


def _facts(
    catalogue: JurisdictionCatalogue, answer: Answer, places: Sequence[int], handful: Handful
) -> tuple[RouteFacts, ...]:
    routes = tuple(answer.routes[place] for place in places)
    also_at = {choice.route: choice.also_at for choice in handful.choices}
    details = route_details(catalogue, answer.request, routes)
    return tuple(
        RouteFacts(route, behind.cash_line, behind.off_ramps, behind.documents, also_at.get(place, ()))
        for place, route, behind in zip(places, routes, details, strict=True)
    )
