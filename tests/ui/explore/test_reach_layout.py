from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from pathways_app.ui.explore.reach_layout import lay_out
from tests.ui.explore.shelf import START, spot

SIZES = [(700, 520), (440, 380), (1100, 800)]


def laid(spots, size=(700, 520), scale=1.0):
    return lay_out(spots, START, QRectF(0, 0, *size), 75, lambda text: 6.5 * len(text), scale)


def crowd(count=40):
    """Roles at a few months and sums, many of them at the same, every third with a fee that is not known."""
    return [
        spot(f"role-{number:02d}-of-many", (number * 7) % 110, (number % 5) * 900, unknown=number % 3 == 0)
        for number in range(count)
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_names_lie_over_neither_names_nor_marks_of_others(size, scale):
    spots = crowd()
    found = laid(spots, size, scale)
    assert set(found.marks) == {one.role for one in spots}
    rects = [name.rect for name in found.names]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    for name in found.names:
        for role, at in found.marks.items():
            assert role == name.role or not name.rect.adjusted(4, 4, -4, -4).contains(at)
        assert name.rect.left() >= 0
        assert name.rect.right() <= size[0]


@pytest.mark.parametrize("size", SIZES)
def test_marks_lie_on_the_plot_by_month_and_cost(size):
    spots = crowd()
    found = laid(spots, size)
    for one in spots:
        at = found.marks[one.role]
        assert at.x() == pytest.approx(found.months.at(one.first.arrival))
        if one.first.unknown:
            assert found.band.contains(at)
        else:
            assert at.y() == pytest.approx(found.money.at(one.first.cost.minor))
            assert at.y() > found.band.bottom()


def test_equal_roles_share_a_list_with_a_line_to_their_mark():
    spots = [spot(f"same-{number}", 10, 500) for number in range(4)]
    found = laid([*spots, spot("other", 60, 9000)])
    assert len(found.leaders) == 1
    at, turn, end = found.leaders[0]
    assert at == found.marks["w.same-0"]
    assert turn.x() == at.x()
    assert end.y() == turn.y()
    lefts = {name.rect.left() for name in found.names if name.role != "w.other"}
    assert len(lefts) == 1
    assert not found.more


def test_a_long_list_counts_the_rest():
    found = laid([spot(f"same-{number:02d}", 10, 500) for number in range(20)])
    assert [count for _, count in found.more] == [13]
    assert len(found.names) == 7


def test_there_is_no_band_where_every_cost_is_known():
    assert laid([spot("a", 10, 500)]).band.isEmpty()
    assert laid([spot("a", 10, 500, unknown=1)]).band.height() >= 40


def test_names_that_fit_on_neither_side_are_left_out():
    found = laid([spot("a-very-long-name-indeed", 20, 500, unknown=1), spot("b", 21, 500, unknown=1)], (250, 380))
    assert [name.role for name in found.names] == ["w.b"]


def test_the_band_leaves_room_below_however_many_there_are():
    found = laid([spot(f"role-{number}", 50, 500, unknown=1) for number in range(60)], (440, 380))
    assert found.band.bottom() < found.plot.bottom() - 60
    assert len(found.marks) == 60


def test_a_long_name_is_whole_where_there_is_room_for_it():
    spots = [spot("a-name-that-is-forty-letters-long-at-least", 10, 500), spot("b", 90, 9000)]
    widths = {name.role: name.rect.width() for name in laid(spots).names}
    assert widths[spots[0].role] > 6.5 * 40


def test_a_list_without_room_for_all_names_some_and_counts_the_rest():
    spots = [spot(f"same-{number}", 10, 0) for number in range(7)]
    found = laid([*spots, spot("other", 60, 9000)], (440, 190))
    named = [name for name in found.names if name.role != "w.other"]
    assert 0 < len(named) < 7
    assert [count for _, count in found.more] == [7 - len(named)]
