"""The whole summary, written from an answer and what lies behind the routes that are printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from itertools import count

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.openings import most_telling
from pathways_app.domain.route import Answer, AnswerStatus, Route
from pathways_app.report.document import Length, Paper, Run, Summary
from pathways_app.report.labels import labels_in
from pathways_app.report.naming import brief_name, route_titles
from pathways_app.report.override_words import set_aside_rows
from pathways_app.report.source_list import usual_check
from pathways_app.report.words import Words, words_in
from pathways_app.report.write_drawing import shared_axis, ticks_of
from pathways_app.report.write_first import first_actions, question_rows
from pathways_app.report.write_glance import (
    counts_on_proposal,
    glance_rows,
    heading_words,
    lead_words,
    rests_on_words,
    routes_words,
)
from pathways_app.report.write_openings import (
    MOST_OPENINGS,
    no_route_words,
    obstacle_lines,
    opening_rows,
    openings_words,
)
from pathways_app.report.write_route import RouteFacts, RouteWriter

_LONGEST_NAME = 60
"""Characters of a name at the head of a page."""


def write_summary(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    facts: Sequence[RouteFacts],
    questions: Sequence[OpenQuestion],
    *,
    language: str,
    paper: Paper,
    length: Length,
    day: date,
    person: str,
    note: str,
) -> Summary:
    """Return the summary of `answer` with the routes of `facts`, and `questions`, those worth most first.

    Raises: ResourceMissingError, when the words of the language are not where they should be.
    """
    words, request = words_in(language), answer.request
    person = " ".join(person.split())
    short = person if len(person) <= _LONGEST_NAME else f"{person[: _LONGEST_NAME - 1].rstrip()}…"
    running = words.say("Summary for {name}", name=short) if person else words.say("Pathway summary")
    routes = [one.route for one in facts]
    axis, titles = shared_axis(request, routes), route_titles(words, catalogue, routes, answer.routes)
    openings = () if answer.routes else most_telling(answer.explanation.openings, MOST_OPENINGS)
    writer = RouteWriter(words, catalogue, request, day, running)
    heading = _heading(words, catalogue, answer)
    summary = Summary(
        language=language,
        paper=paper,
        length=length,
        day=day,
        day_written=words.day(day),
        person=person,
        title=f"{heading} · {running}" if person else heading,
        running=running,
        long_name=person if short != person else "",
        foot=_foot(words, catalogue),
        eyebrow=words.say("Your routes at a glance") if routes else words.say("What you asked for"),
        heading=heading,
        lead=(*_lead(words, answer, routes, len(openings)), *_proposals(words, catalogue, routes)),
        rests_on=rests_on_words(words, catalogue, request),
        set_aside=tuple(set_aside_rows(words, catalogue, request.supposed.overrides)),
        note=note,
        labels=labels_in(words),
        ticks=ticks_of(axis) if routes else (),
        rows=glance_rows(words, catalogue, request, routes, titles, axis),
        openings=opening_rows(words, catalogue, request, openings),
        obstacles=tuple(obstacle_lines(words, catalogue, answer.explanation)),
        actions=first_actions(words, catalogue, facts, day) if facts else (),
        questions=question_rows(words, questions),
        routes=tuple(map(writer.page, facts, count(1), titles)) if length is Length.FULL else (),
        notes=tuple(_notes(words, answer, routes)),
        start=request.start,
        goal=request.goal,
        jurisdiction=answer.jurisdiction,
    )
    has_local = any(map(is_local, (*catalogue.credentials, *catalogue.steps, *catalogue.bursaries)))
    if has_local and mentions(summary, words.local_mark):
        return replace(summary, notes=(*summary.notes, _local_note(words)))
    return summary


def mentions(value: object, text: str) -> bool:
    """Say whether `text` stands anywhere in a document, or a part of one."""
    match value:
        case Enum():
            return False
        case str():
            return text in value
        case tuple():
            return any(mentions(part, text) for part in value)
    if not is_dataclass(value):
        return False
    return any(mentions(getattr(value, field.name), text) for field in fields(value))


def _local_note(words: Words) -> str:
    text = words.say("“{mark}” stands after what was added to the catalogue here; its source says where it comes from.")
    return text.format(mark=words.local_mark.strip())


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


def _proposals(words: Words, catalogue: JurisdictionCatalogue, routes: Sequence[Route]) -> Iterable[Run]:
    """Say which routes are not there yet, so that nobody takes a proposal for something to apply for."""
    resting = [str(number) for number, route in enumerate(routes, start=1) if counts_on_proposal(catalogue, route)]
    if resting:
        which = routes_words(words, resting, len(routes))
        text = words.say("Counts on what is only proposed, and cannot be taken today: {routes}.", routes=which)
        yield Run(f" {text}", strong=True)


def _foot(words: Words, catalogue: JurisdictionCatalogue) -> str:
    checked = usual_check(catalogue)
    if not checked:
        return words.say("Fees and rules change: check the source before you pay or apply.")
    text = words.say("Facts checked {day}. Fees and rules change: check the source before you pay or apply.")
    return text.format(day=words.dated(checked))


def _notes(words: Words, answer: Answer, routes: Sequence[Route]) -> Iterable[str]:
    yield words.say("This is not legal advice. Check with the body concerned before you apply or pay.")
    if any(route.unknown_fees for route in routes):
        yield words.say("“+ ?” stands for fees that nobody has published: they come on top of the figure beside it.")
    if not answer.explanation.exact:
        yield words.say("The search was cut short: there may be other routes worth taking.")
    if answer.explanation.rejected_for_expiry:
        yield words.say("Some routes were left out because something in them would have lapsed on the way.")
