"""Where the entries of a neighbourhood go: the middle, and a tree on either side of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF

from pathways_app.ui.explore.neighbours import Neighbourhood, Side

ACROSS, DOWN = 54.0, 10.0
"""Between columns, and between one box and the next below it, in logical pixels at 100 %."""


def lay_out(found: Neighbourhood, sizes: Mapping[str, QSizeF], scale: float = 1.0) -> Mapping[str, QRectF]:
    """Return the rectangle of each neighbour, none over another; what was opened stands beside what it belongs to."""
    down, across = DOWN * scale, ACROSS * scale
    widths: dict[int, float] = {}
    for node in found.nodes.values():
        widths[node.column] = max(widths.get(node.column, 0.0), sizes[node.key].width())
    lefts = {0: 0.0}
    for column in range(1, max(widths) + 1):
        lefts[column] = lefts[column - 1] + widths[column - 1] + across
    for column in range(-1, min(widths) - 1, -1):
        lefts[column] = lefts[column + 1] - widths[column] - across
    rects: dict[str, QRectF] = {}

    def height(key: str, side: Side) -> float:
        below = [height(child.key, side) for child in found.children(key, side)]
        return max(sizes[key].height(), sum(below) + down * (len(below) - 1))

    def place(key: str, side: Side, top: float) -> None:
        room, children = height(key, side), found.children(key, side)
        column = found.nodes[key].column
        size = sizes[key]
        # Boxes of a column stand with the edge towards the middle in line.
        left = lefts[column] + (widths[column] - size.width() if column < 0 else 0.0)
        rects[key] = QRectF(QPointF(left, top + (room - size.height()) / 2), size)
        taken = sum(height(child.key, side) for child in children) + down * max(0, len(children) - 1)
        at = top + (room - taken) / 2
        for child in children:
            place(child.key, side, at)
            at += height(child.key, side) + down

    for side in Side:
        place(found.middle, side, -height(found.middle, side) / 2)
    return rects
