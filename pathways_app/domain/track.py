"""What a route looks like in time: what is done, when nothing is, and which months bring pay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.step import Step, StepKind


class Doing(StrEnum):
    """What fills a stretch of a route."""

    STUDY = "study"
    JOB = "job"
    PAPER = "paper"
    WAIT = "wait"


class Pay(StrEnum):
    """Whether a stretch brings a salary; NONE where nothing is known of any."""

    PAID = "paid"
    UNPAID = "unpaid"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Months from the beginning of `start` to the beginning of `end` spent on `step` (None: waiting)."""

    start: Month
    end: Month
    doing: Doing
    step: str | None = None


@dataclass(frozen=True, slots=True)
class PaySpan:
    """Months from the beginning of `start` to the beginning of `end` with or without a salary."""

    start: Month
    end: Month
    pay: Pay


_PAPERS = frozenset({StepKind.APPLICATION, StepKind.RECOGNITION})


def doing_of(step: Step) -> Doing:
    """Return what doing `step` is: study where it takes hours, a job, or paperwork."""
    if step.kind in _PAPERS:
        return Doing.PAPER
    if step.job and step.study_hours == 0:
        return Doing.JOB
    return Doing.STUDY


def earns_now(catalogue: JurisdictionCatalogue, person: Person) -> bool:
    """Say whether the person is in a post today: they hold a role, or have said that they keep earning."""
    held = (catalogue.credentials.get(credential) for credential in person.holds)
    return person.keep_earning or any(entry is not None and entry.kind is CredentialKind.ROLE for entry in held)


def one_track(catalogue: JurisdictionCatalogue, route: Route, start: Month) -> tuple[Stretch, ...]:
    """Return the route from `start` to arrival as stretches end to end; of steps side by side the weightiest shows."""
    return tuple(
        Stretch(first, last, doing_of(catalogue.steps[step.id]) if step else Doing.WAIT, step.id if step else None)
        for first, last, step in _runs(catalogue, route, start)
    )


def waits(catalogue: JurisdictionCatalogue, route: Route, start: Month) -> tuple[Stretch, ...]:
    """Return the stretches in which nothing of the route goes on."""
    return tuple(stretch for stretch in one_track(catalogue, route, start) if stretch.doing is Doing.WAIT)


def pay_track(
    catalogue: JurisdictionCatalogue, route: Route, start: Month, *, earning: bool = False
) -> tuple[PaySpan, ...]:
    """Return the months with and without a salary, end to end; the unpaid ones add up to the route's own count.

    `earning` says that the person is in a post at `start`. A post goes on until a main occupation without salary
    takes its place; after that nothing is known until the next paid step.
    """
    spans: list[PaySpan] = []
    for now in range(start, route.arrival):
        main = [catalogue.steps[step.id] for step in route.steps if step.start <= now < step.end]
        main = [step for step in main if step.occupies]
        if main:
            earning = any(step.pays_salary for step in main)
        pay = Pay.PAID if earning else Pay.UNPAID if main else Pay.NONE
        if spans and spans[-1].pay is pay:
            spans[-1] = PaySpan(spans[-1].start, Month(now + 1), pay)
        else:
            spans.append(PaySpan(Month(now), Month(now + 1), pay))
    return tuple(spans)


def _runs(
    catalogue: JurisdictionCatalogue, route: Route, start: Month
) -> Iterator[tuple[Month, Month, RouteStep | None]]:
    edges = sorted(
        {start, route.arrival, *(month for step in route.steps for month in (step.start, step.end) if month > start)}
    )
    run: tuple[Month, Month, RouteStep | None] | None = None
    for first, last in pairwise(edges):
        active = [step for step in route.steps if step.start <= first and step.end >= last]
        shown = max(active, key=lambda step: _weight(catalogue, step), default=None)
        if run is not None and run[2] is shown:
            run = (run[0], last, shown)
        else:
            if run is not None:
                yield run
            run = (first, last, shown)
    if run is not None:
        yield run


def _weight(catalogue: JurisdictionCatalogue, chosen: RouteStep) -> tuple[bool, int, bool, str]:
    step = catalogue.steps[chosen.id]
    paper = doing_of(step) is Doing.PAPER
    return step.occupies and not step.pays_salary, chosen.end - chosen.start, not paper, chosen.id
