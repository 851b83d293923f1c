"""A field to type in with an icon before the text, and perhaps a button after it, both as large as the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.plain_tip import plain_tip

_ICON, _TARGET, _EDGE = 16, 24, 2


class IconField(QLineEdit):
    """Qt's own actions of a field keep their size whatever the text's, so these are drawn here."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worn, self._icon = theme, icon
        self._button: QToolButton | None = None
        self._button_icon = ""
        theme.changed.connect(self._arrange)
        self._arrange()

    def add_button(self, icon: str, words: str) -> QToolButton:
        """Put a button after the text that `words` name, and return it; the keyboard stays in the field."""
        button = self._button = QToolButton(self)
        self._button_icon = icon
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
        self._arrange()
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px = self._worn.px
        painter = QPainter(self)
        side = px(_ICON)
        room = QRectF(px(_EDGE + 7), (self.height() - side) / 2, side, side)
        self._worn.paint_icon(painter, self._icon, room, "ink-muted")
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _arrange(self) -> None:
        px = self._worn.px
        self.setTextMargins(round(px(_ICON + 6)), 0, round(px(_TARGET - 4)) if self._button is not None else 0, 0)
        if self._button is not None:
            side = round(px(_ICON))
            self._button.setIconSize(QSize(side, side))
            self._button.setIcon(self._worn.icon(self._button_icon, "ink-muted", _ICON))
        self._place()

    def _place(self) -> None:
        if self._button is not None:
            side = round(self._worn.px(_TARGET))
            self._button.setGeometry(self.width() - side - _EDGE, (self.height() - side) // 2, side, side)
