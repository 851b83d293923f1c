"""Summaries: an answered question as the document that people carry away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import Handful
from pathways_app.domain.language import ENGLISH
from pathways_app.domain.open_questions import open_questions
from pathways_app.domain.openings import most_telling
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.domain.worth_asking import Questions
from pathways_app.report.document import Length, Paper, Run, Summary
from pathways_app.report.labels import labels_in
from pathways_app.report.naming import brief_name
from pathways_app.report.words import Words, words_in
from pathways_app.report.write_drawing import shared_axis, ticks_of
from pathways_app.report.write_first import first_actions, question_rows
from pathways_app.report.write_glance import glance_rows, heading_words, lead_words, rests_on_words
from pathways_app.report.write_openings import (
    MOST_OPENINGS,
    no_route_words,
    obstacle_lines,
    opening_rows,
    openings_words,
)
from pathways_app.report.write_route import RouteFacts, RouteWriter
from pathways_app.services.choose import choose
from pathways_app.services.route_details import route_details
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
    *,
    handful: Handful | None = None,
    questions: Questions = Questions(),  # noqa: B008 - a frozen value
) -> Summary:
    """Return the summary of `answer`; `handful` and `questions` are used where they have been worked out already.

    Raises: ResourceMissingError, when the words of the language are not where they should be.
    """
    words, request = words_in(options.language), answer.request
    catalogue = supposing(catalogue, request.supposed)
    person = " ".join(options.person.split())
    running = words.say("Summary for {name}", name=person) if person else words.say("Pathway summary")
    if handful is None:
        handful = choose(catalogue, answer.routes)
    places = handful.shown if options.routes is None else options.routes
    facts = _facts(catalogue, answer, places, handful)
    routes = [one.route for one in facts]
    axis = shared_axis(request, routes)
    openings = most_telling(answer.explanation.openings, MOST_OPENINGS) if not answer.routes else ()
    asked = open_questions(answer, catalogue, ranked=questions)
    full = options.length is Length.FULL
    writer = RouteWriter(words, catalogue, request, options.day, running)
    heading = _heading(words, catalogue, answer)
    return Summary(
        language=options.language,
        paper=options.paper,
        length=options.length,
        day=options.day,
        day_written=words.day(options.day),
        person=person,
        title=f"{heading} · {running}" if person else heading,
        running=running,
        foot=_foot(words, catalogue),
        eyebrow=words.say("Your routes at a glance"),
        heading=heading,
        lead=_lead(words, answer, routes, len(openings)),
        rests_on=rests_on_words(words, catalogue, request),
        labels=labels_in(words),
        ticks=ticks_of(axis) if routes else (),
        rows=glance_rows(words, catalogue, request, routes, axis),
        openings=opening_rows(words, catalogue, request, openings),
        obstacles=tuple(obstacle_lines(words, catalogue, answer.explanation)),
        actions=first_actions(words, catalogue, facts, options.day) if facts else (),
        questions=question_rows(words, asked),
        routes=tuple(writer.page(one, number) for number, one in enumerate(facts, start=1)) if full else (),
        notes=tuple(_notes(words, answer)),
        start=request.start,
        goal=request.goal,
        jurisdiction=answer.jurisdiction,
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


def _heading(words: Words, catalogue: JurisdictionCatalogue, answer: Answer) -> str:
    goal = brief_name(words, catalogue, answer.request.goal)
    if answer.status is AnswerStatus.HELD:
        return words.say("You hold it already: {goal}", goal=goal)
    if not answer.routes:
        return no_route_words(words, answer.request, goal)
    return heading_words(words, catalogue, answer.request)


def _lead(words: Words, answer: Answer, routes: Sequence[Route], openings: int) -> tuple[Run, ...]:
    if routes:
        return lead_words(words, routes, len(answer.routes))
    if answer.status is AnswerStatus.HELD:
        return (Run(words.say("There is nothing left to do for it.")),)
    return (Run(openings_words(words, answer.explanation, openings)),)


def _foot(words: Words, catalogue: JurisdictionCatalogue) -> str:
    checked = max((source.checked for source in catalogue.sources.values()), default="")
    if not checked:
        return words.say("Fees and rules change: check the source before you pay or apply.")
    return words.say(
        "Facts checked {day}. Fees and rules change: check the source before you pay or apply.",
        day=words.dated(checked),
    )


def _notes(words: Words, answer: Answer) -> Sequence[str]:
    notes = [words.say("This is not legal advice. Check with the body concerned before you apply or pay.")]
    if any(route.unknown_fees for route in answer.routes):
        notes.append(
            words.say("“+ ?” stands for fees that nobody has published: they come on top of the figure beside it.")
        )
    if not answer.explanation.exact:
        notes.append(words.say("The search was cut short: there may be other routes worth taking."))
    if answer.explanation.rejected_for_expiry:
        notes.append(words.say("Some routes were left out because something in them would have lapsed on the way."))
    return notes
