"""What the timeline shows of one route: bars in lanes, waits, months without pay, and deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import Month, month_of_year
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.step import Step
from pathways_app.domain.track import Doing, Pay, Stretch, doing_of, earns_now, pay_track, waits

MAIN_STUDY_MONTHS = 6
"""Study this long may stand in the study lane; shorter courses and tests stand beside it (a choice of drawing)."""


class Lane(StrEnum):
    """The rows of the timeline, from the top."""

    STUDY = "study"
    ALSO = "also"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Bar:
    """One step in its lane; `hours` are of study a week, `paid` says that it brings a salary."""

    step: str
    lane: Lane
    start: Month
    end: Month
    doing: Doing
    hours: Decimal
    paid: bool


@dataclass(frozen=True, slots=True)
class Present:
    """The post held today, and until when; `role` is None where it could be one of several."""

    role: str | None
    start: Month
    end: Month


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to apply for `step`; `left` counts the days to it, negative once it has passed.

    `next_start` is then the first later start that one may still apply for, where it has months of its own.
    """

    step: str
    day: date
    left: int
    next_start: Month | None = None


@dataclass(frozen=True, slots=True)
class TimelineData:
    """One route laid out in lanes; everything in order of time."""

    start: Month
    arrival: Month
    goal: str
    today: date
    bars: tuple[Bar, ...]
    waits: tuple[Stretch, ...]
    unpaid: tuple[tuple[Month, Month], ...]
    present: Present | None
    deadlines: tuple[Deadline, ...]


def timeline_of(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, today: date) -> TimelineData:
    """Return the timeline of `route`, with deadlines counted from `today`."""
    earning = earns_now(catalogue, request.person)
    pay = pay_track(catalogue, route, request.start, earning=earning)
    deadlines = [_deadline(catalogue.steps[step.id], step, today) for step in route.steps]
    return TimelineData(
        start=request.start,
        arrival=route.arrival,
        goal=request.goal,
        today=today,
        bars=_bars(catalogue, route.steps),
        waits=waits(catalogue, route, request.start),
        unpaid=tuple((span.start, span.end) for span in pay if span.pay is Pay.UNPAID),
        present=_present(catalogue, request, route) if earning else None,
        deadlines=tuple(sorted((d for d in deadlines if d is not None), key=lambda d: (d.day, d.step))),
    )


def month_at(day: date) -> float:
    """Return the place of `day` on the month axis, between the beginnings of its month and the next."""
    days = _days(day.year, day.month)
    return 12 * day.year + day.month - 1 + (day.day - 1) / days


def _days(year: int, month: int) -> int:
    """Return how many days a month has."""
    # Not asked of `calendar`, which would be all that the start of the program imports it for, and `locale` with it.
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


def apply_by(step: Step, start: Month) -> date | None:
    """Return the last day to apply for `step` when it begins in `start`; None where any day will do, or none is sure.

    One day of the year can only be laid to an intake where the step has just one: of two, one has another last day. Nor
    does it bear on a start in another month, as when an adviser knows of another intake.
    """
    written = dict(zip(step.intake_months, step.apply_by_intake, strict=False)).get(month_of_year(start))
    if written is None:
        if step.apply_by in (None, "rolling") or step.intake_months != (month_of_year(start),):
            return None
        written = str(step.apply_by)
    wanted, day = (int(part) for part in written.split("-"))
    year = start // 12 if wanted < month_of_year(start) else start // 12 - 1
    return date(year, wanted, min(day, _days(year, wanted)))


def next_start(step: Step, start: Month, today: date) -> Month | None:
    """Return the first start of `step` after `start` whose last day to apply, where known, is still to come.

    None where it may start in any month, or nothing is open within two years.
    """
    for month in range(start + 1, start + 25):
        if month_of_year(Month(month)) in step.intake_months:
            day = apply_by(step, Month(month))
            if day is None or day >= today:
                return Month(month)
    return None


def _deadline(step: Step, taken: RouteStep, today: date) -> Deadline | None:
    day = apply_by(step, taken.start)
    if day is None:
        return None
    again = next_start(step, taken.start, today) if day < today else None
    return Deadline(step.id, day, (day - today).days, again)


def _bars(catalogue: JurisdictionCatalogue, taken: Sequence[RouteStep]) -> tuple[Bar, ...]:
    lanes: dict[str, Lane] = {}
    main: list[RouteStep] = []
    for entry in sorted(taken, key=lambda entry: (entry.start - entry.end, entry.start, entry.id)):
        doing = doing_of(catalogue.steps[entry.id])
        if doing is Doing.JOB:
            lanes[entry.id] = Lane.WORK
        elif (
            doing is Doing.STUDY
            and entry.end - entry.start >= MAIN_STUDY_MONTHS
            and all(entry.end <= other.start or other.end <= entry.start for other in main)
        ):
            main.append(entry)
            lanes[entry.id] = Lane.STUDY
        else:
            lanes[entry.id] = Lane.ALSO
    return tuple(
        Bar(
            step=entry.id,
            lane=lanes[entry.id],
            start=entry.start,
            end=entry.end,
            doing=doing_of(step),
            hours=step.study_hours,
            paid=step.pays_salary,
        )
        for entry in taken
        for step in (catalogue.steps[entry.id],)
    )


def _present(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> Present | None:
    occupied = [step.start for step in route.steps if catalogue.steps[step.id].occupies]
    end = min((*occupied, route.arrival))
    return Present(_role(catalogue, request.person), request.start, end) if end > request.start else None


def _role(catalogue: JurisdictionCatalogue, person: Person) -> str | None:
    roles = {
        held
        for held in person.holds
        if held in catalogue.credentials and catalogue.credentials[held].kind is CredentialKind.ROLE
    }
    below = {lower for role in roles for lower in catalogue.implied[role] if lower != role}
    highest = roles - below
    return next(iter(highest)) if len(highest) == 1 else None
