"""Where everything on the map goes: columns from left to right, the end of a long route downwards, other ways below."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from pathways_app.ui.map_data import JUNCTIONS, MapEdge, MapGraph, MapNode, NodeKind
from pathways_app.ui.widgets.map_columns import columns_of, stack

GAP = 26.0
ROW = 14.0
DOWN = 28.0
BELOW = 48.0
HEADING = 20.0
_SWEEPS = 6
_MOST_DOWN = 8

Size = Callable[[MapNode], QSizeF]


@dataclass(frozen=True, slots=True)
class Heading:
    """The place for the words over a group of other ways to what the node `target` stands for; `more` are not drawn."""

    target: str
    place: QRectF
    foot: QPointF
    more: int


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Rectangles of the nodes by key, in scene coordinates, and the headings of the dimmed groups.

    `via` gives, for an edge that passes columns between its ends, where it crosses each. `order` is that in which they
    are read: column by column, the end of the route downwards, other ways before what they lead to, the goal last.
    """

    rects: Mapping[str, QRectF]
    via: Mapping[MapEdge, tuple[QRectF, ...]]
    headings: tuple[Heading, ...]
    bounds: QRectF
    order: tuple[str, ...]


def lay_out(graph: MapGraph, size: Size, room: float = 0.0, scale: float = 1.0) -> MapLayout:
    """Place `graph`; `size` returns how large a node is, `scale` the growth of the text.

    Where the columns need more than `room` (0: as wide as need be), the chain at the end of the route runs downwards.
    """
    sizes = {node.key: size(node) for node in graph.nodes}
    taken = [node for node in graph.nodes if node.kind is not NodeKind.OTHER]
    kinds = {node.key: node.kind for node in taken}
    grid = columns_of([node.key for node in taken], [edge for edge in graph.edges if not edge.dimmed])
    for key in grid.passing:
        sizes[key] = QSizeF(0, 8 * scale)
    gap = GAP * scale
    columns, down = _folded(grid.columns, sizes, room, gap, set(grid.passing))
    middles = _middles(columns, grid.near, sizes, ROW * scale)
    rects: dict[str, QRectF] = {}
    left = 0.0
    for column in columns:
        width = max(sizes[key].width() for key in column)
        if column is columns[-1]:
            width = max((width, *(sizes[key].width() for key in down)))
        for key in column:
            passes = key in grid.passing
            inset = width - sizes[key].width() if kinds.get(key) in JUNCTIONS else 0.0
            place = QPointF(left + inset, middles[key] - sizes[key].height() / 2)
            rects[key] = QRectF(place, QSizeF(width, sizes[key].height()) if passes else sizes[key])
        left += width + gap
    _go_down(rects, columns, down, sizes, DOWN * scale)
    via = {edge: tuple(rects[key] for key in keys) for edge, keys in grid.via.items()}
    for key in grid.passing:
        del rects[key]
    headings = _place_others(graph, rects, sizes, scale)
    bounds = QRectF()
    for rect in rects.values():
        bounds = bounds.united(rect)
    order = _read(graph, [key for column in (*columns, down) for key in column if key in kinds])
    return MapLayout(rects, via, headings, bounds.adjusted(-8, -8, 8, (HEADING + 8) * scale), order)


def _read(graph: MapGraph, taken: Sequence[str]) -> tuple[str, ...]:
    """Return `taken` with the other ways to each before it."""
    others = _others_of(graph)
    return tuple(key for target in taken for key in (*others.get(target, ()), target))


def _others_of(graph: MapGraph) -> dict[str, list[str]]:
    """Return the ways not taken, by what they lead to."""
    groups: dict[str, list[str]] = {}
    for edge in graph.edges:
        if edge.dimmed:
            groups.setdefault(edge.target, []).append(edge.source)
    return groups


def _folded(
    columns: Sequence[list[str]], sizes: Mapping[str, QSizeF], room: float, gap: float, passing: set[str]
) -> tuple[list[list[str]], list[str]]:
    """Return the columns that stay, and the nodes that run down from the last of them."""
    widths = [max(sizes[key].width() for key in column) for column in columns]
    tail = 0
    while tail < len(columns) - 1 and len(columns[-tail - 1]) == 1 and columns[-tail - 1][0] not in passing:
        tail += 1
    fold = 1
    while room and fold < min(tail, _MOST_DOWN) and _width(widths, fold, gap) > room:
        fold += 1
    kept = len(columns) - fold + 1
    return [list(column) for column in columns[:kept]], [column[0] for column in columns[kept:]]


def _width(widths: Sequence[float], fold: int, gap: float) -> float:
    """Return how wide the columns are once the last `fold` stand below one another."""
    across = [*widths[:-fold], max(widths[-fold:])]
    return sum(across) + gap * (len(across) - 1)


def _middles(
    columns: Sequence[list[str]], near: Mapping[str, Sequence[str]], sizes: Mapping[str, QSizeF], gap: float
) -> dict[str, float]:
    """Return the height of each node's middle, near the middle of its neighbours, without overlaps in a column."""
    heights = {key: size.height() for key, size in sizes.items()}
    middles: dict[str, float] = {}
    for column in columns:
        stack(column, middles, dict.fromkeys(column, 0.0), heights, gap)
    for sweep in range(_SWEEPS):
        for column in columns if sweep % 2 == 0 else reversed(columns):
            wanted = {key: _mean([middles[other] for other in near[key] if other in middles]) for key in column}
            column[:] = [key for _, key in sorted((round(wanted[key], 1), key) for key in column)]
            stack(column, middles, wanted, heights, gap)
    return middles


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _go_down(
    rects: dict[str, QRectF],
    columns: Sequence[Sequence[str]],
    down: Sequence[str],
    sizes: Mapping[str, QSizeF],
    gap: float,
) -> None:
    """Set the nodes of `down` below the one node of the last column, on one middle line."""
    if not down:
        return
    head = columns[-1][0]
    width = max(sizes[key].width() for key in (head, *down))
    rects[head].moveLeft(rects[head].left() + (width - sizes[head].width()) / 2)
    middle, top = rects[head].center().x(), rects[head].bottom() + gap
    for key in down:
        rects[key] = QRectF(QPointF(middle - sizes[key].width() / 2, top), sizes[key])
        top = rects[key].bottom() + gap


def _place_others(
    graph: MapGraph, rects: dict[str, QRectF], sizes: Mapping[str, QSizeF], scale: float
) -> tuple[Heading, ...]:
    """Set the ways not taken in groups below and left of what they lead to, clear of all else; note them in `rects`."""
    groups = _others_of(graph)
    headings: list[Heading] = []
    full = [rect.adjusted(0, 0, 0, HEADING * scale) for rect in rects.values()]
    for target, keys in sorted(groups.items(), key=lambda group: rects[group[0]].left()):
        width = max(sizes[key].width() for key in keys)
        height = sum(sizes[key].height() + ROW * scale for key in keys) + 2 * HEADING * scale
        goal = rects[target]
        wanted = QRectF(goal.center().x() - width - GAP * scale, goal.bottom() + BELOW * scale, width, height)
        place = _free(wanted, full, GAP * scale)
        if any(barred(goal, place.bottom(), rect) for rect in rects.values() if rect != goal):
            beside = QRectF(goal.left() - width - 2 * GAP * scale, goal.top(), width, height)
            place = _free(beside, full, GAP * scale)
        full.append(place)
        at = place.top() + HEADING * scale
        for key in keys:
            rects[key] = QRectF(QPointF(place.left(), at), sizes[key])
            at += sizes[key].height() + ROW * scale
        title = QRectF(place.left(), place.top(), width, HEADING * scale)
        foot = QPointF(place.left(), at - ROW * scale + 2)
        headings.append(Heading(target, title, foot, graph.more.get(target, 0)))
    return tuple(headings)


def _free(place: QRectF, full: Iterable[QRectF], gap: float) -> QRectF:
    """Return `place`, lowered until it is clear of everything in `full`."""
    for other in sorted(full, key=lambda rect: rect.bottom()):
        if place.adjusted(-gap, -gap / 2, gap, 0).intersects(other):
            place = QRectF(place.left(), other.bottom() + gap, place.width(), place.height())
    return place


def barred(target: QRectF, bottom: float, other: QRectF) -> bool:
    """Say whether `other` stands in the way of a line from `bottom` straight up to the foot of `target`."""
    middle = target.center().x()
    return QRectF(middle - 4, target.bottom() + 2, 8, max(0.0, bottom - target.bottom() - 2)).intersects(other)
