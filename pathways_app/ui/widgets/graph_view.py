"""What every map of boxes and lines does alike: zoom, pan, and walk from box to box by the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.accessible_items import Items
from pathways_app.ui.widgets.zoom_bar import STEP, ZoomBar

_WAYS = {
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Down: QPointF(0, 1),
    Qt.Key.Key_Up: QPointF(0, -1),
}
_WHEEL = 120  # what one notch of a wheel turns by, in eighths of a degree


class GraphView(QGraphicsView, Items):
    """Plus, minus and 0 zoom, as Ctrl and the wheel do; the hand pans; the arrow keys choose the next box that way.

    Signals: zoomed(zoom), 1.0 at 100 %.
    """

    zoomed = Signal(float)

    def __init__(self, theme: Theme, bounds: tuple[float, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._bounds = theme, bounds
        self._zoom = 1.0
        self._bar: ZoomBar | None = None
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.viewport().setAutoFillBackground(False)

    @property
    def zoom(self) -> float:
        """The zoom: 1.0 at 100 %."""
        return self._zoom

    def zoom_to(self, zoom: float) -> None:
        """Set the zoom, within its bounds."""
        least, most = self._bounds
        self._zoom = max(least, min(most, zoom))
        self.resetTransform()
        self.scale(self._zoom, self._zoom)
        self.zoomed.emit(self._zoom)

    def fit(self) -> None:
        """Zoom so that everything shows, as far as the bounds allow."""
        raise NotImplementedError

    def tools(self) -> ZoomBar:
        """Return the controls for the zoom, the same ones each time."""
        if self._bar is None:
            bar = self._bar = ZoomBar(self._theme, self._zoom)
            bar.out.clicked.connect(lambda: self.zoom_to(self._zoom / STEP))
            bar.into.clicked.connect(lambda: self.zoom_to(self._zoom * STEP))
            bar.fit.clicked.connect(self.fit)
            self.zoomed.connect(bar.say)
        return self._bar

    def walked_places(self) -> Mapping[str, QPointF]:
        """Return where the middle of each box is that the arrow keys stop at, in the coordinates of the scene."""
        raise NotImplementedError

    def walked_from(self) -> str:
        """Return the key of the current box, empty where none is."""
        raise NotImplementedError

    def choose(self, key: str) -> None:
        """Make a box current, as the person does, and say so."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.tell_current)  # after Qt has told that the whole of it has the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and self.walked_places():
            self._walk(_WAYS[key])
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
            self.zoom_to(self._zoom * STEP ** (event.angleDelta().y() / _WHEEL))
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()

    def _walk(self, way: QPointF) -> None:
        """Choose the nearest box in the direction of `way`."""
        places = self.walked_places()
        if self.walked_from() not in places:
            self.choose(min(places, key=lambda key: (places[key].x(), places[key].y())))
            return
        here = places[self.walked_from()]
        costs = {}
        for key, place in places.items():
            along = QPointF.dotProduct(place - here, way)
            aside = abs((place - here).x() * way.y()) + abs((place - here).y() * way.x())
            if along > 1:
                costs[key] = along + 2 * aside
        if costs:
            self.choose(min(costs, key=lambda key: costs[key]))
