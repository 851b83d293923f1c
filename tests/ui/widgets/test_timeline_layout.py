from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.timeline import Lane, timeline_of
from pathways_app.ui.widgets.timeline_layout import lay_out

TODAY = date(2026, 11, 22)


def crowded(place, request_, route):
    """The route with a second degree's worth of things going on beside it."""
    first = route.steps[0]
    more = [
        replace(first, id="w.re-sit", start=month(2028, 1), end=month(2028, 11)),
        replace(first, id="w.other-degree", start=month(2027, 10), end=month(2030, 1)),
    ]
    steps = tuple(sorted((*route.steps, *more), key=lambda step: (step.start, step.id)))
    return timeline_of(place, request_, replace(route, steps=steps), TODAY)


@pytest.mark.parametrize("width", [240, 480, 700, 1600])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_neither_bars_nor_names_overlap(place, request_, route, width, size):
    layout = lay_out(crowded(place, request_, route), width, 60 * size, size, lambda bar: 7.0 * size * len(bar.step))
    for first, second in combinations(layout.bars, 2):
        a, b = first.rect.united(first.label), second.rect.united(second.label)
        assert not a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b.adjusted(0.1, 0.1, -0.1, -0.1)), (first, second)


def test_everything_lies_within_the_content(place, request_, route):
    layout = lay_out(crowded(place, request_, route), 500, 60, 1.0, lambda bar: 90.0)
    for placed in layout.bars:
        top, bottom = layout.lanes[placed.bar.lane]
        assert top <= placed.rect.top()
        assert placed.rect.bottom() <= bottom <= layout.height
        assert layout.left <= placed.rect.left()
        assert max(placed.rect.right(), placed.label.right()) <= layout.width


def test_bars_lie_where_their_months_are(place, request_, route):
    layout = lay_out(timeline_of(place, request_, route, TODAY), 700, 60, 1.0, lambda bar: 80.0)
    degree = next(placed for placed in layout.bars if placed.bar.step == "w.degree-course")
    assert degree.rect.left() == pytest.approx(layout.x(month(2027, 9)))
    assert degree.rect.width() == pytest.approx(36 * layout.month)
    assert degree.inside


def test_a_name_too_long_for_its_bar_stands_beside_it(place, request_, route):
    layout = lay_out(timeline_of(place, request_, route, TODAY), 700, 60, 1.0, lambda bar: 80.0)
    test = next(placed for placed in layout.bars if placed.bar.step == "w.test")
    assert not test.inside
    assert test.label.left() >= test.rect.right()


def test_a_long_route_is_wider_than_the_window(place, request_, route):
    far = replace(route, arrival=month(2056, 10))
    layout = lay_out(timeline_of(place, request_, far, TODAY), 300, 60, 1.0, lambda bar: 80.0)
    assert layout.width > 300


def test_no_lane_is_empty(place, request_, route):
    nobody = replace(request_, person=replace(request_.person, holds=frozenset()))
    only = replace(route, steps=route.steps[1:2], arrival=route.steps[1].end, unpaid_months=36)
    layout = lay_out(timeline_of(place, nobody, only, TODAY), 700, 60, 1.0, lambda bar: 80.0)
    assert set(layout.lanes) == {Lane.STUDY, Lane.WORK}


def test_a_name_beside_its_bar_is_whole_where_nothing_else_stands_in_the_row(place, request_, route):
    data = timeline_of(place, request_, route, TODAY)
    long = 400.0
    layout = lay_out(data, 1600, 60, 1.0, lambda bar: long)
    beside = [placed for placed in layout.bars if not placed.inside and placed.label.width() > 0]
    assert beside
    assert any(placed.label.width() >= long for placed in beside)
    assert all(layout.left <= placed.label.left() for placed in beside)
