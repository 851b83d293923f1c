"""The pages of a document on the screen, as they will print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from pathways_app.report.pages import Pages
from pathways_app.ui.print.page_pictures import Drawing, Drawn, draw
from pathways_app.ui.print.paper_layout import INCH, LEAST_ZOOM, MOST_ZOOM, Fit, PaperLayout, lay_out
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.accessible_items import PaintedItems

ZOOM_STEP = 1.25

_MOST_DPI = 400
"""Beyond it a page is shown enlarged: its picture would take too much memory."""

_RING = 2
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_LINE = 40


class PaperView(PaintedItems):
    """Shows pages one below the other, and nothing where there are none.

    Signals: page_changed(number), when another page is in front; zoomed(), when the zoom or what it follows changes.
    """

    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: Pages | None = None
        self._texts: tuple[str, ...] = ()
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._asked: Drawing | None = None
        self._wish: float | Fit = Fit.PAGE
        self._layout = PaperLayout(1.0, (), QSizeF())
        self._current = -1
        self._ringed = False  # a ring is for who works with the keyboard
        self._jobs = SearchJobs(draw, self)
        self._jobs.finished.connect(self._take)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages as they will print"))
        self.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        theme.changed.connect(self.viewport().update)

    @property
    def pages(self) -> Pages | None:
        """The document shown."""
        return self._pages

    @property
    def current(self) -> int:
        """The number of the page in front, -1 where there is none."""
        return self._current

    @property
    def zoom(self) -> float:
        """The zoom, 1.0 where an inch of paper is an inch of the screen."""
        return self._layout.zoom

    @property
    def fit(self) -> Fit | None:
        """What the zoom follows; None where it stays as it was chosen."""
        return self._wish if isinstance(self._wish, Fit) else None

    @property
    def is_drawn(self) -> bool:
        """Whether every page that can be seen is shown at its full sharpness."""
        return self._pages is not None and not self._missing(self._layout.shown_in(self._window()))

    def show_pages(self, pages: Pages, texts: Sequence[str]) -> None:
        """Show another document, with the words of each of its pages; the number of the page in front is kept."""
        self.clear()
        self._pages, self._texts = pages, tuple(texts)
        wanted = min(max(self._current, 0), pages.count - 1)
        self._current = -1
        self._arrange()
        self.go_to(wanted)

    def clear(self) -> None:
        """Leave nothing on the sheets, as another document is in the making."""
        self._jobs.cancel()
        self._asked = self._pages = None
        self._texts = ()
        self._pictures.clear()
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Bring a page to the front."""
        if 0 <= number < len(self._layout.pages):
            page, window = self._layout.pages[number], self._window()
            above = max(0.0, (window.height() - page.height()) / 2) if page.height() <= window.height() else _RING * 4
            self.verticalScrollBar().setValue(round(page.top() - above))
            self._bring(number)  # the last pages may be short of the top

    def set_zoom(self, wish: float | Fit) -> None:
        """Show the pages at a zoom, or let it follow the window."""
        self._wish = wish
        self._arrange()
        self.zoomed.emit()

    def zoom_by(self, factor: float) -> None:
        """Make the pages larger or smaller."""
        self.set_zoom(min(max(self._layout.zoom * factor, LEAST_ZOOM), MOST_ZOOM))

    def close_jobs(self) -> None:
        """Stop and wait for what is being drawn."""
        self._jobs.close()

    def item_texts(self) -> Sequence[str]:
        count = len(self._texts)
        text = self.tr("Page {number} of {count}")
        return tuple(text.format(number=number, count=count) for number in range(1, count + 1))

    def item_description(self, number: int) -> str:
        return self._texts[number] if 0 <= number < len(self._texts) else ""

    def item_rect(self, number: int) -> QRect:
        return self._on_screen(self._layout.pages[number]).toAlignedRect()

    def current_item(self) -> int:
        return self._current if 0 <= self._current < len(self._texts) else -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_by(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ringed = False
        super().mousePressEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ringed = True
        self.viewport().update()
        bar, key = self.verticalScrollBar(), event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._current + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._layout.pages) - 1)
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        for number in self._layout.shown_in(self._window()):
            self._paint_page(painter, number)
        painter.end()
        if self._pages is not None and self._missing(self._wanted()):
            self._soon.start()  # drawn elsewhere, and painted when it is there

    def _paint_page(self, painter: QPainter, number: int) -> None:
        page = self._on_screen(self._layout.pages[number])
        painter.fillRect(page, Qt.GlobalColor.white)
        drawn = self._pictures.get(number)
        if drawn is not None:
            dpi, picture = drawn
            if dpi == self._dpi():  # pixel for pixel
                picture.setDevicePixelRatio(self.devicePixelRatioF())
                painter.drawImage(page.topLeft(), picture)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(page, picture, QRectF(QPointF(), QSizeF(picture.size())))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("line-strong"), self._theme.line_width))
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        if number == self._current and self._ringed and self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), _RING))
            painter.drawRect(page.adjusted(-4, -4, 4, 4))

    def _arrange(self) -> None:
        """Lay the pages out anew, the middle of the window staying on the same part of the same page."""
        if self._pages is None:
            return
        before, window = self._layout, self._window()
        share = (window.center().y() / before.size.height()) if before.pages and before.size.height() else 0.0
        room = QSizeF(self.maximumViewportSize())
        room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        sizes = [self._pages.size(number) for number in range(self._pages.count)]
        self._layout = lay_out(sizes, self._wish, room)
        current = self._current
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        canvas, view = self._layout.size, self.viewport().size()
        vertical.setPageStep(view.height())
        vertical.setSingleStep(_LINE)
        vertical.setRange(0, max(0, round(canvas.height()) - view.height()))
        horizontal.setPageStep(view.width())
        horizontal.setSingleStep(_LINE)
        horizontal.setRange(0, max(0, round(canvas.width()) - view.width()))
        if self._wish is Fit.PAGE and current >= 0:
            self.go_to(current)
        else:
            vertical.setValue(round(share * canvas.height() - view.height() / 2))
        self._soon.start()
        self.viewport().update()

    def _window(self) -> QRectF:
        """Return the part of the canvas that can be seen."""
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(corner, QSizeF(self.viewport().size()))

    def _on_screen(self, page: QRectF) -> QRectF:
        """Return where on the viewport a page is, its corner on a pixel of the screen and its sides whole."""
        ratio = self.devicePixelRatioF()
        spare = max(0.0, (self.viewport().width() - self._layout.size.width()) / 2)
        corner = page.topLeft() - self._window().topLeft() + QPointF(spare, 0)
        return QRectF(
            QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio),
            QSizeF(round(page.width() * ratio) / ratio, round(page.height() * ratio) / ratio),
        )

    def _dpi(self) -> float:
        return min(self._layout.zoom * INCH * self.devicePixelRatioF(), _MOST_DPI)

    def _wanted(self) -> tuple[int, ...]:
        """Return the pages to have pictures of: those that can be seen first, then their neighbours."""
        shown = self._layout.shown_in(self._window())
        if not shown:
            return ()
        beside = (number for number in (shown[-1] + 1, shown[0] - 1) if 0 <= number < len(self._layout.pages))
        return (*shown, *beside)

    def _missing(self, numbers: Sequence[int]) -> tuple[int, ...]:
        dpi = self._dpi()
        return tuple(n for n in numbers if n not in self._pictures or self._pictures[n][0] != dpi)

    def _ask(self) -> None:
        wanted = self._wanted()
        missing = self._missing(wanted)
        if self._pages is None or not missing:
            return
        drawing = Drawing(self._pages, missing, self._dpi())
        if drawing != self._asked:
            for number in set(self._pictures) - set(wanted):
                del self._pictures[number]
            self._asked = drawing
            self._jobs.start(drawing)

    def _take(self, drawn: Drawn) -> None:
        self._asked = None
        if drawn.wanted.pages is self._pages:
            self._pictures |= {number: (drawn.wanted.dpi, picture) for number, picture in drawn.pictures}
            self.viewport().update()

    def _follow_scroll(self) -> None:
        self._bring(self._layout.page_in_front(self._window()))
        self.viewport().update()

    def _bring(self, number: int) -> None:
        if number != self._current and number >= 0:
            self._current = number
            self.page_changed.emit(number)
            self.tell_current()
            self.viewport().update()
