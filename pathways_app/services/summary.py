"""Summaries: an answered question as the document that people carry away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.language import ENGLISH
from pathways_app.domain.route import Answer
from pathways_app.domain.worth_asking import Questions
from pathways_app.report.document import Length, Paper, Summary
from pathways_app.report.labels import labels_in
from pathways_app.report.words import words_in
from pathways_app.report.write_drawing import shared_axis, ticks_of
from pathways_app.report.write_glance import glance_rows, heading_words, lead_words, rests_on_words
from pathways_app.services.choose import choose
from pathways_app.services.what_if import supposing


@dataclass(frozen=True, slots=True)
class SummaryOptions:
    """How a summary is wanted; `day` is the day it is made, and is written on it.

    `routes` are places in the answer (None: the handful that is shown of many); `person` is a name, empty for none.
    """

    day: date
    language: str = ENGLISH
    paper: Paper = Paper.A4
    length: Length = Length.FULL
    person: str = ""
    routes: Sequence[int] | None = None


def summarise(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    options: SummaryOptions,
    questions: Questions = Questions(),  # noqa: B008 - a frozen value
) -> Summary:
    """Return the summary of `answer`; `questions` is what has been found of what is worth asking, if anything has.

    Raises: ResourceMissingError, when the words of the language are not where they should be.
    """
    words, request = words_in(options.language), answer.request
    catalogue = supposing(catalogue, request.supposed)
    places = choose(catalogue, answer.routes).shown if options.routes is None else options.routes
    routes = [answer.routes[place] for place in places]
    axis = shared_axis(request, routes)
    heading = heading_words(words, catalogue, request)
    return Summary(
        language=options.language,
        paper=options.paper,
        length=options.length,
        day=options.day,
        day_written=words.day(options.day),
        person=options.person,
        title=heading,
        running=words.say("Summary for {name}", name=options.person) if options.person else words.say("Summary"),
        foot="",
        eyebrow=words.say("Your routes at a glance"),
        heading=heading,
        lead=lead_words(words, routes, len(answer.routes)) if routes else (),
        rests_on=rests_on_words(words, catalogue, request),
        labels=labels_in(words),
        ticks=ticks_of(axis) if routes else (),
        rows=glance_rows(words, catalogue, request, routes, axis),
        openings=(),
        obstacles=(),
        actions=(),
        questions=(),
        routes=(),
        notes=(),
        start=request.start,
        goal=request.goal,
        jurisdiction=answer.jurisdiction,
    )
