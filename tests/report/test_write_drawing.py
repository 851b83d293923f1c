import itertools
from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.axis import Axis
from pathways_app.domain.month import month
from pathways_app.report.drawing import Fill, Lane
from pathways_app.report.words import words_in
from pathways_app.report.write_drawing import shared_axis, strip_of, ticks_of, timeline

TODAY = date(2026, 11, 22)
WORDS = words_in("en")


def test_routes_share_one_axis_to_the_end_of_the_year_of_the_last_arrival(request_, route):
    later = replace(route, arrival=month(2034, 3))
    axis = shared_axis(request_, [route, later])
    assert (axis.first, axis.last) == (request_.start, month(2035, 1))


def test_the_year_at_the_very_end_is_not_marked():
    ticks = ticks_of(Axis(month(2027, 1), month(2029, 1)))
    assert [(tick.at, tick.label) for tick in ticks] == [(0.0, "2027"), (0.5, "2028")]


def test_a_strip_runs_from_the_start_to_the_arrival(place, request_, route):
    axis = shared_axis(request_, [route])
    strip = strip_of(WORDS, place, request_, route, axis)
    assert (strip.bars[0].start, strip.bars[-1].end) == (0.0, strip.arrival)
    assert all(first.end == second.start for first, second in zip(strip.bars, strip.bars[1:], strict=False))
    assert {bar.fill for bar in strip.bars} == {Fill.STUDY, Fill.JOB, Fill.PAPER, Fill.WAIT}
    assert strip.alt == "Arrival in October\u00a02031 after 4\u00a0years 10\u00a0months, 36 months without pay."


def test_unpaid_months_add_up_to_those_of_the_route(place, request_, route):
    axis = shared_axis(request_, [route])
    strip = strip_of(WORDS, place, request_, route, axis)
    unpaid = sum(span.end - span.start for span in strip.pay if not span.paid) * axis.months
    assert round(unpaid) == route.unpaid_months


def test_a_timeline_numbers_its_bars_as_the_steps_are(place, request_, route):
    drawn = timeline(WORDS, place, request_, route, TODAY)
    numbered = {bar.label.partition(" · ")[0]: bar for bar in drawn.bars if " · " in bar.label}
    assert sorted(numbered) == [str(number) for number in range(1, len(route.steps) + 1)]
    assert numbered["2"].lane is Lane.STUDY
    assert {lane for lane, _, _ in drawn.lanes} == {bar.lane for bar in drawn.bars}
    assert drawn.arrival_label == "Teacher"


def test_bars_side_by_side_get_rows_of_their_own(place, request_, route):
    twin = replace(route.steps[0], id="w.re-sit")
    drawn = timeline(WORDS, place, request_, replace(route, steps=(twin, *route.steps)), TODAY)
    for lane, _, rows in drawn.lanes:
        for row in range(rows):
            bars = sorted((b for b in drawn.bars if (b.lane, b.row) == (lane, row)), key=lambda bar: bar.start)
            assert all(first.end <= second.start for first, second in itertools.pairwise(bars))
    assert {lane: rows for lane, _, rows in drawn.lanes}[Lane.ALSO] == 2


@pytest.mark.parametrize(("today", "flags"), [(TODAY, 1), (date(2030, 1, 1), 0)])
def test_a_deadline_that_has_passed_is_not_flagged(place, request_, route, today, flags):
    assert len(timeline(WORDS, place, request_, route, today).flags) == flags


def test_the_drawing_is_told_step_by_step(place, request_, route):
    alt = timeline(WORDS, place, request_, route, TODAY).alt
    assert alt.startswith("1: Test, February\u00a02027 – March\u00a02027; 2: Degree course, September\u00a02027 – ")
    assert alt.endswith("36 months without pay.")
