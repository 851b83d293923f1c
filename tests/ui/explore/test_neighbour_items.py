import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from pathways_app.ui.explore.neighbour_items import NeighbourItem, text_of
from pathways_app.ui.explore.neighbours import Neighbour, Ties


@pytest.fixture
def text(place):
    return lambda node, held=frozenset(): text_of(Ties(place), node, frozenset(held))


def test_a_box_says_name_kind_and_figures(text):
    said = text(Neighbour("w.register", "w.register", 1, "w.qts"))
    assert said.name == "Register"
    assert said.below.replace("\u00a0", " ") == "1 m · £45"
    assert said.said.replace("\u00a0", " ") == "Register, Application, 1 m · £45"


def test_what_is_held_and_what_is_shut_are_told_apart(text):
    assert text(Neighbour("w.qts", "w.qts", 0, ""), {"w.qts"}).held
    shut = text(Neighbour("w.closed-degree", "w.closed-degree", -1, "w.qts"))
    assert shut.shut
    assert shut.below.startswith("closed")


def test_what_counts_too_says_so(text):
    assert text(Neighbour("w.teacher", "w.teacher", -1, "w.new-teacher")).below == "holding it counts too"


def test_counts_and_what_is_hidden_are_said(text):
    assert text(Neighbour("more:w.qts:before", "", -1, "w.qts", hidden=27)).name == "and 27 more"
    assert "3" in text(Neighbour("w.degree-course", "w.degree-course", -1, "w.qts", hidden=3)).said
    assert text(Neighbour("w.gone", "w.gone", 1, "w.qts")).name == "w.gone"


@pytest.mark.parametrize(
    "node",
    [
        Neighbour("w.qts", "w.qts", 0, ""),
        Neighbour("w.degree-course", "w.degree-course", -1, "w.qts", hidden=3),
        Neighbour("w.register", "w.register", 1, "w.qts", opened=True),
        Neighbour("more:w.qts:before", "", -1, "w.qts", hidden=27),
    ],
    ids=lambda node: node.key,
)
def test_a_box_is_drawn_within_its_bounds(theme, text, node):
    item = NeighbourItem(theme, node, text(node))
    item.set_current(True)
    bounds = item.boundingRect()
    image = QImage(400, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(100, 50)
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    outside = [
        (x, y)
        for x in range(0, 400, 3)
        for y in range(0, 200, 3)
        if image.pixelColor(x, y).alpha() and not bounds.contains(QPointF(x - 100, y - 50))
    ]
    assert not outside
    assert image.pixelColor(150, 60).alpha()
