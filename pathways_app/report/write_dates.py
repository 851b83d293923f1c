"""The dates of a route for a calendar: when steps begin and end, what to apply for and send for by when."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month, month_of_year
from pathways_app.domain.paperwork import DueDocument
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.step import Status, Step
from pathways_app.domain.timeline import apply_by
from pathways_app.report.naming import entry_name
from pathways_app.report.route_page import DatedEntry
from pathways_app.report.words import Words


def dates_of(
    words: Words, catalogue: JurisdictionCatalogue, goal: str, route: Route, documents: Sequence[DueDocument]
) -> tuple[DatedEntry, ...]:
    """Return the dates of `route`, in order."""
    found: list[DatedEntry] = []
    for taken in route.steps:
        found += _of_step(words, catalogue, taken)
    found += _of_bursaries(words, catalogue, route)
    for at, one in enumerate(documents):
        text = document_words(words, one)
        found.append(DatedEntry(f"{one.step}/document/{at}", first_day(one.start_by), whole_month=True, text=text))
    for due in route.renewals:
        text = words.say("Renewal: {what}", what=entry_name(words, catalogue, due.credential))
        key = f"{due.credential}/renewal/{due.month}"
        found.append(DatedEntry(key, first_day(due.month), whole_month=True, text=text))
    text = words.say("You arrive: {goal}", goal=entry_name(words, catalogue, goal))
    found.append(DatedEntry(f"{goal}/arrival", first_day(route.arrival), whole_month=True, text=text))
    return tuple(sorted(found, key=lambda entry: (entry.day, entry.key)))


def start_words(words: Words, step: Step) -> str:
    """Say that `step` begins; of one that is only proposed that it would, if it were there."""
    if step.status is Status.PROPOSED:
        return words.say("Only proposed, not open yet: {step}", step=words.name(step.name))
    return words.say("Start: {step}", step=words.name(step.name))


def document_words(words: Words, document: DueDocument) -> str:
    """Say what to do about a document: to send for it where that takes time, else to find it."""
    text = words.say("Send for: {document}") if document.lead_months else words.say("Find: {document}")
    return text.format(document=words.paper(document.name))


def first_day(value: Month) -> date:
    """Return the first day of a month."""
    return date(value // 12, month_of_year(value), 1)


def _of_step(words: Words, catalogue: JurisdictionCatalogue, taken: RouteStep) -> Iterable[DatedEntry]:
    step = catalogue.steps[taken.id]
    name, url = words.name(step.name), _address(catalogue, step.sources)
    text = start_words(words, step)
    yield DatedEntry(f"{taken.id}/start", first_day(taken.start), whole_month=True, text=text, url=url)
    if taken.end - taken.start > 1:
        text = words.say("Done: {step}", step=name)
        yield DatedEntry(f"{taken.id}/end", first_day(taken.end), whole_month=True, text=text, url=url)
    latest = apply_by(step, taken.start)
    if latest is not None:
        text = words.say("Last day to apply: {step}", step=name)
        yield DatedEntry(f"{taken.id}/apply", latest, whole_month=False, text=text, url=url)


def _of_bursaries(words: Words, catalogue: JurisdictionCatalogue, route: Route) -> Iterable[DatedEntry]:
    """Yield the last usual day to apply for money that is due or may be, before the step it goes with begins."""
    starts = {taken.id: taken.start for taken in route.steps}
    pairs = [(claim.bursary, claim.step) for claim in route.bursaries]
    pairs += [(entry.bursary, entry.step) for entry in route.possible_bursaries]
    for ident, step in dict.fromkeys(pairs):
        bursary = catalogue.bursaries[ident]
        wanted, _, day = (bursary.apply_by or "").partition("-")
        if not (wanted.isdigit() and day.isdigit()):  # all year round, or not known
            continue
        start, of_year = starts[step], int(wanted)
        year = start // 12 if of_year < month_of_year(start) else start // 12 - 1
        latest = date(year, of_year, min(int(day), calendar.monthrange(year, of_year)[1]))
        text = words.say("Usual last day to apply: {name}", name=words.name(bursary.name))
        url = _address(catalogue, bursary.sources)
        yield DatedEntry(f"{ident}/apply/{step}", latest, whole_month=False, text=text, url=url)


def _address(catalogue: JurisdictionCatalogue, sources: Iterable[str]) -> str:
    return next((catalogue.sources[name].url for name in sources if catalogue.sources[name].url), "")
