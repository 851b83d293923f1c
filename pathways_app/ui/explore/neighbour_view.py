"""The map of a neighbourhood, which grows where it is pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from pathways_app.ui.explore.neighbour_items import NeighbourItem, text_of
from pathways_app.ui.explore.neighbour_layout import lay_out
from pathways_app.ui.explore.neighbours import Neighbourhood, Ties
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.graph_view import GraphView
from pathways_app.ui.widgets.map_items import EdgeItem
from pathways_app.ui.widgets.map_paths import taken_path

LEAST_ZOOM, MOST_ZOOM = 0.4, 2.0
_READABLE, _COMFORTABLE = 0.72, 0.9  # zooms one can still read at, and need not go below for height alone
_BOUNDS = (LEAST_ZOOM, MOST_ZOOM)
_MARGIN = 40.0


class NeighbourView(GraphView):
    """Draws a neighbourhood.

    Signals: walked(key), when the person makes another box current; pressed(key), by Enter, Space or a click, which
    opens or shuts it; opened(entry id), by a double click or Ctrl+Enter.
    """

    walked = Signal(str)
    pressed = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _BOUNDS, parent)
        self.setAccessibleName(self.tr("Map of neighbours"))
        self.setAccessibleDescription(self.tr("The list beside it says the same as an outline."))
        self._shown: tuple[Ties, Neighbourhood, frozenset[str]] | None = None
        self._items: dict[str, NeighbourItem] = {}
        self._current = ""
        self._fitted = False
        self._full = QRectF()
        # Panned by hand and walked by keys: there is room on all sides, which bars would only make look like more.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._redraw)

    @property
    def current(self) -> str:
        """The key of the current box, empty where nothing is shown."""
        return self._current

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

    def walked_places(self) -> Mapping[str, QPointF]:
        return {key: item.sceneBoundingRect().center() for key, item in self._items.items()}

    def walked_from(self) -> str:
        return self._current

    def choose(self, key: str) -> None:
        if key != self._current:
            self.make_current(key)
            self.walked.emit(key)

    def fit(self) -> None:
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._open(self._current)
            else:
                self.pressed.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self.node_at(event.position().toPoint())
        if key and event.button() is Qt.MouseButton.LeftButton:
            self.choose(key)
            self.pressed.emit(key)
            event.accept()
        else:
            super().mousePressEvent(event)

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
