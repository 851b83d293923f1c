"""How a route is drawn: as a strip among others, and as a timeline of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pathways_app.domain.axis import Axis
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import short_name
from pathways_app.domain.timeline import Bar as TimedBar
from pathways_app.domain.timeline import Lane as TimedLane
from pathways_app.domain.timeline import month_at, timeline_of
from pathways_app.domain.track import Doing, Pay, earns_now, one_track, pay_track
from pathways_app.report.drawing import Bar, Fill, Flag, Lane, PaySpan, Strip, Tick, Timeline
from pathways_app.report.words import Words

_MOST_TICKS = 5
_MOST_YEARS = 12

_FILLS = {Doing.STUDY: Fill.STUDY, Doing.JOB: Fill.JOB, Doing.PAPER: Fill.PAPER, Doing.WAIT: Fill.WAIT}
_LANES = {TimedLane.STUDY: Lane.STUDY, TimedLane.ALSO: Lane.ALSO, TimedLane.WORK: Lane.WORK}


def shared_axis(request: RouteRequest, routes: Sequence[Route]) -> Axis:
    """Return the axis that the strips of `routes` share."""
    return Axis.spanning(request.start, (route.arrival for route in routes))


def ticks_of(axis: Axis, most: int = _MOST_TICKS) -> tuple[Tick, ...]:
    """Return the years to mark on `axis`, but for one at its very end."""
    return tuple(Tick(axis.at(year), str(year // 12)) for year in axis.years(most) if year < axis.last)


def strip_of(words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, axis: Axis) -> Strip:
    """Return `route` on one line of `axis`."""
    earning = earns_now(catalogue, request.person)
    bars = tuple(
        Bar(axis.at(one.start), axis.at(one.end), _FILLS[one.doing])
        for one in one_track(catalogue, route, request.start)
    )
    return Strip(bars, _pay(catalogue, request, route, axis, earning), axis.at(route.arrival), _alt(words, route))


def timeline(
    words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, today: date
) -> Timeline:
    """Return `route` in its lanes."""
    data = timeline_of(catalogue, request, route, today)
    axis = Axis.spanning(request.start, (route.arrival,))
    numbers = {step.id: number for number, step in enumerate(route.steps, start=1)}
    rows = _rows(data.bars)
    bars = [
        Bar(
            axis.at(bar.start),
            axis.at(bar.end),
            _FILLS[bar.doing],
            _LANES[bar.lane],
            rows[bar.step],
            f"{numbers[bar.step]} · {short_name(words.name(catalogue.steps[bar.step].name))}",
        )
        for bar in data.bars
    ]
    bars += [Bar(axis.at(one.start), axis.at(one.end), Fill.WAIT, label=words.say("wait")) for one in data.waits]
    if data.present is not None:
        held = catalogue.credentials.get(data.present.role or "")
        label = words.say("your post") if held is None else short_name(words.name(held.name))
        bars.append(Bar(axis.at(data.present.start), axis.at(data.present.end), Fill.JOB, Lane.WORK, label=label))
    unpaid = [
        PaySpan(
            axis.at(first),
            axis.at(last),
            paid=False,
            label=words.count("{n} month without pay", "{n} months without pay", last - first),
        )
        for first, last in data.unpaid
    ]
    flags = [
        Flag(axis.at(month_at(one.day)), words.say("apply by {day}", day=words.day(one.day)))
        for one in data.deadlines
        if one.left >= 0
    ]
    goal = catalogue.credentials[request.goal]
    used = {(bar.lane, bar.row) for bar in bars} | ({(Lane.WORK, 0)} if unpaid else set())
    names = {Lane.STUDY: words.say("Study"), Lane.ALSO: words.say("Also"), Lane.WORK: words.say("Work")}
    lanes = [
        (lane, names[lane], max(row for used_lane, row in used if used_lane is lane) + 1)
        for lane in Lane
        if any(used_lane is lane for used_lane, _ in used)
    ]
    return Timeline(
        ticks=ticks_of(axis, _MOST_YEARS),
        lanes=tuple(lanes),
        bars=tuple(bars),
        unpaid=tuple(unpaid),
        flags=tuple(flags),
        arrival=axis.at(route.arrival),
        arrival_label=short_name(words.name(goal.name)),
        alt=_alt(words, route, catalogue),
    )


def _pay(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, axis: Axis, earning: bool
) -> tuple[PaySpan, ...]:
    spans = pay_track(catalogue, route, request.start, earning=earning)
    return tuple(
        PaySpan(axis.at(one.start), axis.at(one.end), one.pay is Pay.PAID) for one in spans if one.pay is not Pay.NONE
    )


def _rows(bars: Sequence[TimedBar]) -> dict[str, int]:
    """Return the row of each bar within its lane, so that none lies upon another."""
    rows: dict[str, int] = {}
    ends: dict[TimedLane, list[Month]] = {}
    for bar in sorted(bars, key=lambda bar: (bar.start, bar.end, bar.step)):
        taken = ends.setdefault(bar.lane, [])
        row = next((row for row, end in enumerate(taken) if end <= bar.start), len(taken))
        taken[row : row + 1] = [bar.end]
        rows[bar.step] = row
    return rows


def _alt(words: Words, route: Route, catalogue: JurisdictionCatalogue | None = None) -> str:
    """Say what the drawing of a route shows."""
    parts = []
    if catalogue is not None:
        for number, step in enumerate(route.steps, start=1):
            name = words.name(catalogue.steps[step.id].name)
            text = words.say("{number}: {step}, {start} – {end}")
            parts.append(
                text.format(number=number, step=name, start=words.month(step.start), end=words.month(step.end))
            )
    unpaid = words.count("{n} month without pay", "{n} months without pay", route.unpaid_months)
    arrives = words.say("arrival in {month} after {span}, {unpaid}")
    parts.append(arrives.format(month=words.month(route.arrival), span=words.span(route.months), unpaid=unpaid))
    return words.sentence("; ".join(parts))
