"""What to do first, over all the routes printed, and the questions whose answers could change them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.domain.step import Status
from pathways_app.domain.timeline import apply_by, next_start
from pathways_app.report.document import Action, Question
from pathways_app.report.naming import entry_name
from pathways_app.report.words import Words
from pathways_app.report.write_dates import document_words, first_day, start_words
from pathways_app.report.write_glance import routes_words
from pathways_app.report.write_route import RouteFacts

MOST_ACTIONS = 8
MOST_QUESTIONS = 6
_YEARS_AHEAD = 2
_CLOSED, _SEND, _APPLY, _START = range(4)  # what comes first of one day
_FIRST_MONTHS = 12  # steps that start within so many of the first are among what to do first


@dataclass(frozen=True, slots=True)
class _Due:
    """Something to do, and when; `order` puts what is to be done now first, `rank` and `about` what is of one day.

    The order does not hang on the words, so that it is the same in every language.
    """

    order: date
    rank: int
    about: str
    when: str
    what: str


def first_actions(
    words: Words, catalogue: JurisdictionCatalogue, routes: Sequence[RouteFacts], today: date, most: int = MOST_ACTIONS
) -> tuple[Action, ...]:
    """Return what comes first, in order of time: up to `most`, something for every route among them."""
    whose: dict[_Due, list[int]] = {}
    for number, facts in enumerate(routes, start=1):
        for due in dict.fromkeys(_of_route(words, catalogue, facts, today)):
            whose.setdefault(due, []).append(number)
    ordered = sorted(whose, key=_time)
    firsts = [next(due for due in ordered if number in whose[due]) for number in range(1, len(routes) + 1)]
    kept = list(dict.fromkeys(firsts))
    soon = date(today.year + _YEARS_AHEAD, today.month, 1)
    kept += [due for due in ordered if due not in kept and due.order <= soon][: max(0, most - len(kept))]
    return tuple(
        Action(
            day=None if due.order <= today else due.order,
            when=due.when,
            what=due.what,
            routes=routes_words(words, [str(number) for number in whose[due]], len(routes)),
        )
        for due in sorted(kept, key=_time)
    )


def question_rows(words: Words, questions: Sequence[OpenQuestion], most: int = MOST_QUESTIONS) -> tuple[Question, ...]:
    """Return up to `most` of `questions`, with what their answers are worth."""
    return tuple(
        Question(one.attribute.name, words.question(one.attribute), _worth(words, one)) for one in questions[:most]
    )


def _of_route(words: Words, catalogue: JurisdictionCatalogue, facts: RouteFacts, today: date) -> Iterable[_Due]:
    for one in facts.documents:
        begin = first_day(one.start_by)
        now = begin <= today
        when = words.say("now") if now else words.month(one.start_by)
        yield _Due(today if now else begin, _SEND, one.name, when, document_words(words, one))
    for taken in facts.route.steps:
        step = catalogue.steps[taken.id]
        name = entry_name(words, catalogue, taken.id)
        latest = apply_by(step, taken.start)
        if latest is None or step.status is Status.PROPOSED:
            continue
        if latest < today:
            text = words.say("{step}: applications closed {day}", step=name, day=words.day(latest))
            if (again := next_start(step, taken.start, today)) is not None:
                late = words.say(
                    "Unless late applications are taken, the next start is {month}.", month=words.month(again)
                )
                text = f"{text}. {late}"
            yield _Due(today, _CLOSED, taken.id, words.say("now"), text)
            continue
        by = words.say("by {day}", day=words.day(latest))
        yield _Due(latest, _APPLY, taken.id, by, words.say("Apply for: {step}", step=name))
    first = facts.route.steps[:1]
    for taken in facts.route.steps:
        if taken not in first and taken.start > first[0].start + _FIRST_MONTHS:
            continue
        begin = first_day(taken.start)
        text = start_words(words, catalogue.steps[taken.id])
        yield _Due(begin, _START, taken.id, words.month(taken.start), text)


def _time(due: _Due) -> tuple[date, int, str]:
    return due.order, due.rank, due.about


def _worth(words: Words, question: OpenQuestion) -> str:
    if question.money is not None:
        return words.say("It could bring up to {sum}.", sum=words.money(question.money))
    if question.months > 0:
        return words.say("It could save {span}.", span=words.span(question.months))
    if question.routes > 0:
        return words.count("{n} route depends on it.", "{n} routes depend on it.", question.routes)
    return words.say("It settles whether more money is due.")
