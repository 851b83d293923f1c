"""The map: how the steps of a route hang together, and the other ways there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.track import doing_of
from pathways_app.ui.map_data import GOAL, JUNCTIONS, MapGraph, MapNode, NodeKind, graph_of
from pathways_app.ui.map_words import node_text, others_words
from pathways_app.ui.steps_words import more_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.goal_mark import GoalMark
from pathways_app.ui.widgets.graph_view import GraphView
from pathways_app.ui.widgets.map_items import EdgeItem, NodeItem, NodeShape, shape_of
from pathways_app.ui.widgets.map_layout import Heading, MapLayout, lay_out
from pathways_app.ui.widgets.map_paths import other_path, taken_path

LEAST_ZOOM, MOST_ZOOM = 0.5, 2.0
_BOUNDS = (LEAST_ZOOM, MOST_ZOOM)
_READABLE = 0.8
_EDGE = 28  # what is left free around the whole, left and right together


class MapView(GraphView):
    """Shows one route as a graph, from what is held at the left to the goal at the right.

    Signals: `step_selected` with a step's id, when the person makes a step of the route current; `other_opened` with
    the id of a step off the route, on Enter or a double click.
    """

    step_selected = Signal(str)
    other_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _BOUNDS, parent)
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(self.tr("The Steps view says the same as an outline."))
        self._shown: tuple[JurisdictionCatalogue, RouteRequest, Route] | None = None
        self._drawn: tuple[MapGraph, dict[str, NodeShape]] | None = None
        self._items: dict[str, NodeItem] = {}
        self._order: list[str] = []
        self._current: str | None = None
        self._chosen_zoom = self._sought = False
        self._room = 0
        self.goal_mark = GoalMark(theme, self)
        self.goal_mark.clicked.connect(self._go_to_goal)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._mark_goal)
        theme.changed.connect(self._redraw)

    def show_route(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        """Show `route` from its beginning, as large as fits down to where it could still be read."""
        shown = (catalogue, request, route)
        if self._shown is None or any(new is not old for new, old in zip(shown, self._shown, strict=True)):
            self._shown, self._drawn, self._sought = shown, None, False
        self._chosen_zoom = False
        self._fill()

    def clear(self) -> None:
        """Show nothing."""
        self._shown = self._drawn = self._current = None
        self._items, self._order = {}, []
        self.scene().clear()
        self.goal_mark.hide()

    def select_step(self, step: str | None) -> None:
        """Make `step` current without saying so; a step not on the route makes none current.

        The first of a route is not sought: where all has no room, one begins with what is to be done next.
        """
        key = next((key for key, item in self._items.items() if step and _step_of(item) == step), None)
        self._sought = self._sought or self._current not in (None, key)
        self._go(key)

    def seek_current(self) -> None:
        """Bring what is current into view, and keep it there."""
        self._sought = True
        self._go(self._current)

    @property
    def current_step(self) -> str | None:
        """The id of the current step; None where something else is current, or nothing."""
        return _step_of(self._items[self._current]) if self._current in self._items else None

    def zoom_to(self, zoom: float) -> None:
        self._chosen_zoom = True
        super().zoom_to(zoom)
        self._mark_goal()

    def fit(self) -> None:
        self.zoom_to(self._fitting())

    def walked_places(self) -> Mapping[str, QPointF]:
        return {key: self._items[key].sceneBoundingRect().center() for key in self._order}

    def walked_from(self) -> str:
        return self._current or ""

    def choose(self, key: str) -> None:
        before = self.current_step
        self._sought = True
        self._go(key)
        step = self.current_step
        if step is not None and step != before:
            self.step_selected.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._items:
            self.choose(self._order[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_other(self._current)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        self._open_other(node.key if node is not None else None)
        event.accept()

    def item_texts(self) -> Sequence[str]:
        return [self._items[key].drawn.text.said for key in self._order]

    def item_rect(self, number: int) -> QRect:
        return self.mapFromScene(self._items[self._order[number]].sceneBoundingRect()).boundingRect()

    def current_item(self) -> int:
        return self._order.index(self._current) if self._current in self._order else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        if node is not None and node.kind not in JUNCTIONS:
            self.choose(node.key)
            event.accept()
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room != self.viewport().width():
            self._fill()
        self._mark_goal()

    def node_at(self, point: QPoint) -> MapNode | None:
        """Return the node drawn at `point` of the viewport."""
        item = self.itemAt(point)
        return item.drawn.node if isinstance(item, NodeItem) else None

    def place_of(self, key: str) -> QPoint:
        """Return the middle of a node, in the coordinates of the viewport."""
        return self.mapFromScene(self._items[key].sceneBoundingRect().center())

    def _go(self, key: str | None) -> None:
        for number, item in self._items.items():
            item.set_current(number == key)
        self._current = key
        self.tell_current()
        if key is not None:
            item = self._items[key]
            if self._sought:
                self.ensureVisible(item, 24, 24)
            self.setAccessibleDescription(item.drawn.text.said)

    def _open_other(self, key: str | None) -> None:
        node = self._items[key].drawn.node if key in self._items else None
        if node is not None and node.kind is NodeKind.OTHER:
            self.other_opened.emit(node.ident)

    def _redraw(self) -> None:
        self._drawn = None  # text may have another size
        self._fill()

    def _draw(
        self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route
    ) -> tuple[MapGraph, dict[str, NodeShape]]:
        """Return the graph of the route and how its nodes are drawn; worked out once, whatever room there is."""
        if self._drawn is None:
            graph = graph_of(catalogue, request, route)
            shapes = {node.key: shape_of(node, node_text(catalogue, route, node), self._theme) for node in graph.nodes}
            self._drawn = (graph, shapes)
        return self._drawn

    def _fill(self) -> None:
        if self._shown is None:
            return
        catalogue, before = self._shown[0], self._current
        graph, shapes = self._draw(*self._shown)
        self._room = self.viewport().width()
        aside = 0 if self.verticalScrollBar().isVisible() else self.verticalScrollBar().sizeHint().width()
        room = (self._room - aside) / _READABLE - _EDGE
        layout = lay_out(graph, lambda node: shapes[node.key].size, room, self._theme.scale)
        scene = self.scene()
        scene.clear()
        kinds = {node.key: node.kind for node in graph.nodes}
        for edge in graph.edges:
            source, target = layout.rects[edge.source], layout.rects[edge.target]
            via = layout.via.get(edge, ())
            path = other_path(source, target) if edge.dimmed else taken_path(source, target, via)
            scene.addItem(EdgeItem(self._theme, path, dimmed=edge.dimmed, arrow=kinds[edge.target] not in JUNCTIONS))
        self._items = {key: self._add(catalogue, shape, layout) for key, shape in shapes.items()}
        self._order = [key for key in layout.order if kinds[key] not in JUNCTIONS]
        credentials = {node.key: node.ident for node in graph.nodes}
        for heading in layout.headings:
            self._add_heading(heading, others_words(catalogue, credentials[heading.target]))
        scene.setSceneRect(layout.bounds.adjusted(0, 0, 12, 12))
        if not self._chosen_zoom:
            super().zoom_to(max(_READABLE, min(1.0, self._fitting())))
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.minimum())
        self._go(before if before in self._items else None)
        if GOAL in shapes:
            self.goal_mark.say(shapes[GOAL].text.said)
        self._mark_goal()

    def _mark_goal(self) -> None:
        """Say what the goal is at the edge of the view, unless it can be seen."""
        if GOAL in self._items:
            goal = self.mapFromScene(self._items[GOAL].sceneBoundingRect()).boundingRect()
            seen = [item for item in self.items(self.viewport().rect()) if isinstance(item, NodeItem)]
            taken = [QRectF(self.mapFromScene(item.sceneBoundingRect()).boundingRect()) for item in seen]
            self.goal_mark.stand(self.viewport().rect(), QRectF(goal), taken)

    def _go_to_goal(self) -> None:
        self.choose(GOAL)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # the mark, which had it, goes

    def _add(self, catalogue: JurisdictionCatalogue, shape: NodeShape, layout: MapLayout) -> NodeItem:
        node, place = shape.node, layout.rects[shape.node.key].topLeft()
        if node.kind is NodeKind.STEP:
            item = NodeItem(self._theme, shape, place, doing_of(catalogue.steps[node.ident]))
        else:
            item = NodeItem(self._theme, shape, place)
        self.scene().addItem(item)
        return item

    def _add_heading(self, heading: Heading, text: str) -> None:
        metrics = QFontMetricsF(self._theme.font(Role.SMALL))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, heading.place.width())
        words = [(heading.place.topLeft(), text)]
        if heading.more:
            words.append((heading.foot, more_words(heading.more)))
        for place, said in words:
            item = QGraphicsSimpleTextItem(said)
            item.setFont(self._theme.font(Role.SMALL))
            item.setBrush(self._theme.color("ink-muted"))
            item.setPos(place)
            self.scene().addItem(item)

    def _fitting(self) -> float:
        full, room = self.scene().sceneRect(), self.viewport().size()
        if full.isEmpty():
            return 1.0
        return min(room.width() / full.width(), room.height() / full.height())


def _step_of(item: NodeItem) -> str | None:
    return item.drawn.node.ident if item.drawn.node.kind is NodeKind.STEP else None
