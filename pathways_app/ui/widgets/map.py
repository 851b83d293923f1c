"""The map: how the steps of a route hang together, and the other ways there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.track import doing_of
from pathways_app.ui.map_data import JUNCTIONS, MapNode, NodeKind, graph_of
from pathways_app.ui.map_words import node_text, others_words
from pathways_app.ui.steps_words import more_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.accessible_items import Items
from pathways_app.ui.widgets.map_items import EdgeItem, NodeItem, NodeShape, shape_of
from pathways_app.ui.widgets.map_layout import Heading, MapLayout, lay_out
from pathways_app.ui.widgets.map_paths import other_path, taken_path
from pathways_app.ui.widgets.zoom_bar import STEP, ZoomBar

LEAST_ZOOM, MOST_ZOOM = 0.5, 2.0
_READABLE = 0.8
_WAYS = {
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Down: QPointF(0, 1),
    Qt.Key.Key_Up: QPointF(0, -1),
}


class MapView(QGraphicsView, Items):
    """Shows one route as a graph, from what is held at the left to the goal at the right.

    Signals: `step_selected` with a step's id, when the person makes a step of the route current; `other_opened` with
    the id of a step off the route, on Enter or a double click; `zoomed` with the new zoom, 1.0 at 100 %.
    """

    step_selected = Signal(str)
    other_opened = Signal(str)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[JurisdictionCatalogue, RouteRequest, Route] | None = None
        self._items: dict[str, NodeItem] = {}
        self._order: list[str] = []
        self._current: str | None = None
        self._zoom = 1.0
        self._chosen_zoom = False
        self._room = 0
        self._bar: ZoomBar | None = None
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(self.tr("The Steps view says the same as an outline."))
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._fill)

    def show_route(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        """Show `route`, as large as fits down to where it could still be read."""
        self._shown = (catalogue, request, route)
        self._chosen_zoom = False
        self._fill()

    def clear(self) -> None:
        """Show nothing."""
        self._shown = self._current = None
        self._items, self._order = {}, []
        self.scene().clear()

    def select_step(self, step: str | None) -> None:
        """Make `step` current without saying so; a step not on the route makes none current."""
        self._go(next((key for key, item in self._items.items() if step and _step_of(item) == step), None))

    @property
    def current_step(self) -> str | None:
        """The id of the current step; None where something else is current, or nothing."""
        return _step_of(self._items[self._current]) if self._current in self._items else None

    @property
    def zoom(self) -> float:
        """The zoom: 1.0 at 100 %."""
        return self._zoom

    def zoom_to(self, zoom: float) -> None:
        """Set the zoom, within its bounds."""
        self._chosen_zoom = True
        self._set_zoom(zoom)

    def fit(self) -> None:
        """Zoom so that all of the map shows, as far as the bounds allow."""
        self._chosen_zoom = True
        self._set_zoom(self._fitting())

    def tools(self) -> QWidget:
        """Return the controls for the zoom, the same ones each time."""
        if self._bar is None:
            bar = self._bar = ZoomBar(self._theme, self._zoom)
            bar.out.clicked.connect(lambda: self.zoom_to(self._zoom / STEP))
            bar.into.clicked.connect(lambda: self.zoom_to(self._zoom * STEP))
            bar.fit.clicked.connect(self.fit)
            self.zoomed.connect(bar.say)
        return self._bar

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and self._items:
            self._walk(_WAYS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self._zoom * STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self._zoom / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._items:
            self._choose(self._order[0 if key == Qt.Key.Key_Home else -1])
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        if node is not None and node.kind not in JUNCTIONS:
            self._choose(node.key)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room != self.viewport().width():
            self._fill()

    def node_at(self, point: QPoint) -> MapNode | None:
        """Return the node drawn at `point` of the viewport."""
        item = self.itemAt(point)
        return item.drawn.node if isinstance(item, NodeItem) else None

    def place_of(self, key: str) -> QPoint:
        """Return the middle of a node, in the coordinates of the viewport."""
        return self.mapFromScene(self._items[key].sceneBoundingRect().center())

    def _choose(self, key: str) -> None:
        before = self.current_step
        self._go(key)
        step = self.current_step
        if step is not None and step != before:
            self.step_selected.emit(step)

    def _go(self, key: str | None) -> None:
        for number, item in self._items.items():
            item.set_current(number == key)
        self._current = key
        self.tell_current()
        if key is not None:
            item = self._items[key]
            self.ensureVisible(item, 24, 24)
            self.setAccessibleDescription(item.drawn.text.said)

    def _open_other(self, key: str | None) -> None:
        node = self._items[key].drawn.node if key in self._items else None
        if node is not None and node.kind is NodeKind.OTHER:
            self.other_opened.emit(node.ident)

    def _walk(self, way: QPointF) -> None:
        """Make the nearest node in the direction of `way` current."""
        places = {
            key: item.sceneBoundingRect().center()
            for key, item in self._items.items()
            if item.drawn.node.kind not in JUNCTIONS
        }
        if self._current not in places:
            self._choose(min(places, key=lambda key: (places[key].x(), places[key].y())))
            return
        here = places[self._current]
        costs = {}
        for key, place in places.items():
            along = QPointF.dotProduct(place - here, way)
            aside = abs((place - here).x() * way.y()) + abs((place - here).y() * way.x())
            if along > 1:
                costs[key] = along + 2 * aside
        if costs:
            self._choose(min(costs, key=lambda key: costs[key]))

    def _fill(self) -> None:
        if self._shown is None:
            return
        catalogue, request, route = self._shown
        before = self._current
        graph = graph_of(catalogue, request, route)
        shapes = {node.key: shape_of(node, node_text(catalogue, route, node), self._theme) for node in graph.nodes}
        self._room = self.viewport().width()
        layout = lay_out(graph, lambda node: shapes[node.key].size, self._room / _READABLE, self._theme.scale)
        scene = self.scene()
        scene.clear()
        kinds = {node.key: node.kind for node in graph.nodes}
        for edge in graph.edges:
            source, target = layout.rects[edge.source], layout.rects[edge.target]
            via = layout.via.get(edge, ())
            path = other_path(source, target) if edge.dimmed else taken_path(source, target, via)
            scene.addItem(EdgeItem(self._theme, path, dimmed=edge.dimmed, arrow=kinds[edge.target] not in JUNCTIONS))
        self._items = {key: self._add(catalogue, shape, layout) for key, shape in shapes.items()}
        places = {key: layout.rects[key] for key, shape in shapes.items() if shape.node.kind not in JUNCTIONS}
        self._order = sorted(places, key=lambda key: (round(places[key].left()), places[key].top()))
        credentials = {node.key: node.ident for node in graph.nodes}
        for heading in layout.headings:
            self._add_heading(heading, others_words(catalogue, credentials[heading.target]))
        scene.setSceneRect(layout.bounds.adjusted(0, 0, 12, 12))
        if not self._chosen_zoom:
            self._set_zoom(max(_READABLE, min(1.0, self._fitting())))
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.minimum())
        self._go(before if before in self._items else None)

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

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        self.resetTransform()
        self.scale(self._zoom, self._zoom)
        self.zoomed.emit(self._zoom)


def _step_of(item: NodeItem) -> str | None:
    return item.drawn.node.ident if item.drawn.node.kind is NodeKind.STEP else None
