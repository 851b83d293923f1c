"""The map of a neighbourhood, which grows where it is pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from pathways_app.ui.explore.neighbour_items import NeighbourItem, text_of
from pathways_app.ui.explore.neighbour_layout import lay_out
from pathways_app.ui.explore.neighbours import Neighbourhood, Ties
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.accessible_items import Items
from pathways_app.ui.widgets.map_items import EdgeItem
from pathways_app.ui.widgets.map_paths import taken_path
from pathways_app.ui.widgets.zoom_bar import STEP, ZoomBar

LEAST_ZOOM, MOST_ZOOM = 0.4, 2.0
_READABLE, _COMFORTABLE = 0.72, 0.9  # zooms one can still read at, and need not go below for height alone
_WAYS = {
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Down: QPointF(0, 1),
    Qt.Key.Key_Up: QPointF(0, -1),
}
_MARGIN = 40.0


class NeighbourView(QGraphicsView, Items):
    """Draws a neighbourhood; the arrow keys walk it, plus, minus and 0 zoom, the hand pans.

    Signals: walked(key), when the person makes another box current; pressed(key), by Enter, Space or a click, which
    opens or shuts it; opened(entry id), by a double click or Ctrl+Enter; zoomed(zoom), 1.0 at 100 %.
    """

    walked = Signal(str)
    pressed = Signal(str)
    opened = Signal(str)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Ties, Neighbourhood, frozenset[str]] | None = None
        self._items: dict[str, NeighbourItem] = {}
        self._current = ""
        self._zoom = 1.0
        self._fitted = False
        self._full = QRectF()
        self.tools = ZoomBar(theme, self._zoom)
        self.tools.out.clicked.connect(lambda: self.zoom_to(self._zoom / STEP))
        self.tools.into.clicked.connect(lambda: self.zoom_to(self._zoom * STEP))
        self.tools.fit.clicked.connect(self.fit)
        self.zoomed.connect(self.tools.say)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Panned by hand and walked by keys: there is room on all sides, which bars would only make look like more.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of neighbours"))
        self.setAccessibleDescription(self.tr("The list beside it says the same as an outline."))
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self._redraw)

    @property
    def current(self) -> str:
        """The key of the current box, empty where nothing is shown."""
        return self._current

    @property
    def zoom(self) -> float:
        """The zoom: 1.0 at 100 %."""
        return self._zoom

    def show_neighbourhood(self, ties: Ties, found: Neighbourhood, held: frozenset[str], current: str) -> None:
        """Show `found`, with `current` where it was on the screen if it was there; a new middle is shown whole."""
        again = self._shown is not None and self._shown[1].middle == found.middle
        anchor = current if again and current in self._items and current in found.nodes else ""
        before = self.place_of(anchor) if anchor else QPoint()
        self._shown = (ties, found, held)
        self._draw()
        self.make_current(current if current in found.nodes else found.middle, see=False)
        if not anchor:
            self._begin()
            return
        moved = self.place_of(anchor) - before
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())

    def make_current(self, key: str, *, see: bool = True) -> None:
        """Put the ring round a box without saying so, and bring it into sight."""
        for known, item in self._items.items():
            item.set_current(known == key)
        self._current = key if key in self._items else ""
        if self._current:
            item = self._items[key]
            if see:
                self.ensureVisible(item, 24, 24)
            self.setAccessibleDescription(item.text.said)
            self.tell_current()

    def zoom_to(self, zoom: float) -> None:
        """Set the zoom, within its bounds."""
        self._zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        self.resetTransform()
        self.scale(self._zoom, self._zoom)
        self.zoomed.emit(self._zoom)

    def fit(self) -> None:
        """Zoom so that everything shows, as far as the bounds allow."""
        full, room = self._full, self.viewport().size()
        if not full.isEmpty():
            self.zoom_to(min(1.0, room.width() / full.width(), room.height() / full.height()))
            self.centerOn(full.center())

    def node_at(self, point: QPoint) -> str:
        """Return the key of the box drawn at `point` of the viewport, empty where there is none."""
        item = self.itemAt(point)
        return item.node.key if isinstance(item, NeighbourItem) else ""

    def place_of(self, key: str) -> QPoint:
        """Return the middle of a box, in the coordinates of the viewport."""
        item = self._items[key]
        return self.mapFromScene(item.pos() + QPointF(item.size.width() / 2, item.size.height() / 2))

    def item_texts(self) -> Sequence[str]:
        return [item.text.said for item in self._items.values()]

    def item_rect(self, number: int) -> QRect:
        item = list(self._items.values())[number]
        return self.mapFromScene(QRectF(item.pos(), item.size)).boundingRect()

    def current_item(self) -> int:
        return list(self._items).index(self._current) if self._current in self._items else -1

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and self._items:
            self._walk(_WAYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._open(self._current)
            else:
                self.pressed.emit(self._current)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_to(self._zoom * STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_to(self._zoom / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self.node_at(event.position().toPoint())
        if key and event.button() is Qt.MouseButton.LeftButton:
            self._choose(key)
            self.pressed.emit(key)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.node_at(event.position().toPoint())
        if key:
            self._open(key)
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def _open(self, key: str) -> None:
        ident = self._items[key].node.ident
        if ident:
            self.opened.emit(ident)

    def _choose(self, key: str) -> None:
        if key != self._current:
            self.make_current(key)
            self.walked.emit(key)

    def _walk(self, way: QPointF) -> None:
        """Make the nearest box in the direction of `way` current."""
        places = {key: item.sceneBoundingRect().center() for key, item in self._items.items()}
        here = places[self._current or next(iter(places))]
        costs = {}
        for key, place in places.items():
            along = QPointF.dotProduct(place - here, way)
            aside = abs((place - here).x() * way.y()) + abs((place - here).y() * way.x())
            if along > 1:
                costs[key] = along + 2 * aside
        if costs:
            self._choose(min(costs, key=lambda key: costs[key]))

    def _redraw(self) -> None:
        if self._shown is not None:
            self._draw()
            self.make_current(self._current, see=False)

    def _draw(self) -> None:
        if self._shown is None:
            return
        ties, found, held = self._shown
        scene = self.scene()
        scene.clear()
        self._items = {
            key: NeighbourItem(self._theme, node, text_of(ties, node, held)) for key, node in found.nodes.items()
        }
        rects = lay_out(found, {key: item.size for key, item in self._items.items()}, self._theme.scale)
        for source, target in found.lines:
            shut = self._items[source].text.shut or self._items[target].text.shut
            scene.addItem(EdgeItem(self._theme, taken_path(rects[source], rects[target]), dimmed=shut, arrow=True))
        for key, item in self._items.items():
            item.setPos(rects[key].topLeft())
            scene.addItem(item)
        self._set_room(rects)

    def _set_room(self, rects: Mapping[str, QRectF]) -> None:
        bounds = QRectF()
        for rect in rects.values():
            bounds = bounds.united(rect)
        # Room all round, so that a box can stay where it is on the screen when the map grows on one side.
        room = self.viewport().size()
        self._full = bounds.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self.scene().setSceneRect(bounds.adjusted(-room.width(), -room.height(), room.width(), room.height()))

    def _begin(self) -> None:
        """Show a new middle: all of the map if it can be read then, else the middle."""
        self._fitted = self.isVisible()
        full, room = self._full, self.viewport().size()
        if full.isEmpty():
            return
        across, down = room.width() / full.width(), room.height() / full.height()
        self.zoom_to(max(_READABLE, min(1.0, across, max(down, _COMFORTABLE))))
        if full.height() * self._zoom <= room.height() and full.width() * self._zoom <= room.width():
            self.centerOn(full.center())
        elif self._current:
            self.centerOn(self._items[self._current])
