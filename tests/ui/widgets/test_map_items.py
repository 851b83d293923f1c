import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from pathways_app.ui.map_data import MapNode, NodeKind
from pathways_app.ui.map_words import NodeText
from pathways_app.ui.theme import Role, Scheme
from pathways_app.ui.widgets.map_items import EdgeItem, NodeItem, shape_of, wrapped
from pathways_app.ui.widgets.map_paths import taken_path


def painted(item, theme):
    image = QImage(260, 160, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    painter.translate(20, 20)
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    return image


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_names_break_at_spaces_and_are_shortened_last(theme):
    metrics = QFontMetricsF(theme.font(Role.FIELD))
    width = metrics.horizontalAdvance("one two three")
    assert wrapped("one two three", metrics, width, 3) == ("one two three",)
    lines = wrapped("one two three four five six seven eight nine ten", metrics, width, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)


@pytest.mark.parametrize("kind", list(NodeKind))
@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_node_is_drawn_within_its_bounds(theme, kind, scheme):
    theme.use(scheme)
    shape = shape_of(MapNode("k", kind, "x"), NodeText("Name of it", "Sep 2027 · £45", "said"), theme)
    item = NodeItem(theme, shape, QPointF(0, 0))
    item.set_current(True)
    image = painted(item, theme)
    assert len(colours(image)) > 3
    bounds = item.boundingRect().translated(20, 20).toAlignedRect()
    ground = theme.color("surface")
    outside = [(x, y) for x in range(260) for y in range(160) if not bounds.contains(x, y)]
    assert all(image.pixelColor(x, y) == ground for x, y in outside)


def test_dates_and_fee_take_two_lines_where_one_is_too_short(theme):
    node = MapNode("k", NodeKind.STEP, "x")
    short = shape_of(node, NodeText("N", "Feb · free", ""), theme)
    long = shape_of(node, NodeText("N", "September 2027 – September 2030 · £29,370", ""), theme)
    assert (len(short.below), long.below) == (1, ("September 2027 – September 2030", "£29,370"))
    assert long.size.height() > short.size.height()


def test_lines_are_drawn_with_an_arrow(theme):
    path = taken_path(QRectF(0, 0, 20, 20), QRectF(120, 40, 20, 20))
    plain = painted(EdgeItem(theme, path, dimmed=False, arrow=False), theme)
    arrowed = painted(EdgeItem(theme, path, dimmed=False, arrow=True), theme)
    dashed = painted(EdgeItem(theme, path, dimmed=True, arrow=True), theme)
    assert theme.color("accent").name() in colours(plain)
    assert plain != arrowed != dashed
