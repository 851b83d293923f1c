"""A chip: one thing held, which can be taken away again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.ui.theme import Role, Theme, ringed
from pathways_app.ui.widgets.plain_tip import plain_tip


class Chip(QWidget):
    """A rounded label with an icon and a cross; Delete or a click on the cross asks to remove it.

    Signals: removed(), and moved(step) for the arrow keys: 1 to the next chip, -1 to the one before.
    """

    removed = Signal()
    moved = Signal(int)
    _HEIGHT, _ICON, _CROSS, _PAD, _GAP, _TARGET = 26, 14, 12, 8, 5, 24

    def __init__(self, theme: Theme, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._icon = theme, text, icon
        self._over_cross = False
        self._hint: QSize | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Held. Delete removes it."))
        self.setToolTip(plain_tip(text))
        self.setFont(theme.font(Role.FIELD))

    @property
    def text(self) -> str:
        """What the chip says."""
        return self._text

    def sizeHint(self) -> QSize:
        if self._hint is None:  # the layout of many chips asks each of them again and again
            px = self._theme.px
            text = self.fontMetrics().horizontalAdvance(self._text)
            width = px(self._PAD + self._ICON + self._GAP) + text + px(self._TARGET) + 1
            self._hint = QSize(round(width), round(px(self._HEIGHT)))
        return QSize(self._hint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hint = None

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        px, theme = self._theme.px, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = ringed(self)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = QPen(theme.color("focus" if focused else "line-strong" if self.underMouse() else "line"))
        pen.setWidthF(theme.ring_width if focused else theme.line_width)
        painter.setPen(pen)
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        middle = self.height() / 2
        theme.paint_icon(
            painter, self._icon, _square(px(self._PAD + self._ICON / 2), middle, px(self._ICON)), "ink-muted"
        )
        start, end = px(self._PAD + self._ICON + self._GAP), self.width() - px(self._TARGET)
        painter.setPen(theme.color("ink"))
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, int(end - start) + 1)
        painter.drawText(QRectF(start, 0, end - start + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        token = "unmet" if self._over_cross else "ink-muted"
        theme.paint_icon(painter, "x", _square(self.width() - px(self._TARGET / 2 + 1), middle, px(self._CROSS)), token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.moved.emit(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._over_cross = self._on_cross(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._on_cross(event.position()):
            self.removed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over_cross = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _on_cross(self, position: QPointF) -> bool:
        return self.rect().contains(position.toPoint()) and position.x() >= self.width() - self._theme.px(self._TARGET)


def _square(x: float, y: float, size: float) -> QRectF:
    return QRectF(x - size / 2, y - size / 2, size, size)
