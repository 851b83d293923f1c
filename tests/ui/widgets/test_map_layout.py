from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF

from pathways_app.ui.map_data import GOAL, graph_of
from pathways_app.ui.widgets.map_layout import barred, lay_out


@pytest.fixture
def graph(place, request_, route):
    return graph_of(place, request_, route)


def size(node):
    return QSizeF(160, 60)


@pytest.mark.parametrize("room", [0, 500, 900, 1400, 5000])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nodes_never_overlap(graph, room, scale):
    layout = lay_out(graph, size, room, scale)
    assert set(layout.rects) == {node.key for node in graph.nodes}
    for (one, first), (two, second) in combinations(layout.rects.items(), 2):
        assert not first.adjusted(1, 1, -1, -1).intersects(second), (one, two)
    assert all(layout.bounds.contains(rect) for rect in layout.rects.values())


def test_with_room_everything_runs_to_the_right(graph):
    rects = lay_out(graph, size).rects
    for edge in graph.edges:
        if not edge.dimmed:
            assert rects[edge.source].right() < rects[edge.target].left()


def test_without_room_the_end_runs_down(graph):
    wide, narrow = lay_out(graph, size), lay_out(graph, size, 900)
    assert narrow.bounds.width() < wide.bounds.width()
    rects = narrow.rects
    assert rects[GOAL].top() > rects["step:w.induction"].bottom()
    assert rects[GOAL].center().x() == pytest.approx(rects["step:w.induction"].center().x())


def test_other_ways_stand_left_of_what_they_lead_to_under_a_heading(graph):
    layout = lay_out(graph, size)
    (heading,) = layout.headings
    other = layout.rects["other:w.qts:w.other-degree"]
    assert heading.target == "award:w.qts"
    assert heading.place.bottom() <= other.top()
    assert other.left() < layout.rects["award:w.qts"].left()


def test_a_line_straight_up_is_barred_by_what_stands_above():
    target = QRectF(0, 0, 100, 30)
    assert barred(target, 200, QRectF(40, 100, 20, 20))
    assert not barred(target, 200, QRectF(80, 100, 20, 20))


@pytest.mark.parametrize("room", [0, 500, 900])
def test_all_is_read_in_the_order_of_the_way_and_ends_with_the_goal(graph, room):
    order = lay_out(graph, size, room).order
    assert sorted(order) == sorted(node.key for node in graph.nodes)
    assert order[-1] == GOAL
    for edge in graph.edges:
        assert order.index(edge.source) < order.index(edge.target)
