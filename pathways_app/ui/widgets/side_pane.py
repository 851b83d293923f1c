"""A side pane that folds to a narrow strip, and then opens over the centre."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.plain_tip import plain_tip

STRIP_WIDTH = 44
_LEAST, _SPARE = 240, 80  # how narrow a pane may become, and how much wider than it begins


class SidePane(QWidget):
    """Holds `content` beside the centre, or folded to a strip with its name; the strip opens it over `host`.

    Signals: folded_changed(bool).
    """

    folded_changed = Signal(bool)

    def __init__(
        self, theme: Theme, content: QWidget, host: QWidget, *, name: str, icon: str, left: bool, width: int
    ) -> None:
        super().__init__()
        self._theme, self._content, self._host = theme, content, host
        self._left, self._name, self._icon = left, name, icon
        self._width, self._least, self._strip_width = (round(theme.px(side)) for side in (width, _LEAST, STRIP_WIDTH))
        self.folded = False
        dress(self, look="pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._strip = self._make_strip()
        self._over = _Over(host)
        self._over.left_by_key.connect(self.close_over)
        self._over.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addWidget(content)
        self._strip.hide()
        self._most = round(theme.px(width + _SPARE))
        self.setMinimumWidth(self._least)
        self.setMaximumWidth(self._most)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        theme.changed.connect(self._redress)
        self._redress()

    def sizeHint(self) -> QSize:
        return QSize(self._strip_width if self.folded else self._width, 400)

    def set_folded(self, folded: bool) -> None:
        """Fold the pane to its strip, or unfold it."""
        if folded == self.folded:
            return
        self.close_over()
        self.folded = folded
        self._strip.setVisible(folded)
        self._content.setVisible(not folded)
        if folded:
            self.setFixedWidth(self._strip_width)
        else:
            self.setMinimumWidth(self._least)
            self.setMaximumWidth(self._most)
        self.updateGeometry()
        self.folded_changed.emit(folded)

    def go_to(self, page: QWidget | None = None) -> None:
        """Give the keyboard to the content, or to a `page` of it to be read, opening it over the centre if folded."""
        if self.folded:
            self.open_over()
        (page or _first_stop(self._content)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_open_over(self) -> bool:
        """Whether the content lies over the centre."""
        return self._over.isVisible()

    def open_over(self) -> None:
        """Open the content over the centre."""
        layout = self._over.layout()
        if layout is not None:
            layout.addWidget(self._content)
        self._content.show()
        self.place_over()
        self._over.show()
        self._over.raise_()
        _first_stop(self._content).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_over(self) -> None:
        """Put the content back behind its strip."""
        if not self._over.isVisible():
            return
        self._over.hide()
        own = self.layout()
        if own is not None:
            own.addWidget(self._content)
        self._content.setVisible(not self.folded)

    def place_over(self) -> None:
        """Put the opened content where it belongs after the host has changed its size."""
        width = min(self._width, self._host.width() - 2 * self._strip_width)
        corner = self.mapTo(self._host, self.rect().topRight() if self._left else self.rect().topLeft())
        x = corner.x() + 1 if self._left else corner.x() - width
        self._over.setGeometry(QRect(x, corner.y(), width, self.height()))

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not self._over.isVisible() or now is None:
            return
        inside = self._over.isAncestorOf(now) or self.isAncestorOf(now) or now.window() is not self.window()
        if not inside:
            self.close_over()

    def _make_strip(self) -> QWidget:
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(*(round(self._theme.px(side)) for side in (4, 10, 4, 8)))
        self._button = dress(QToolButton(), look="quiet")
        self._button.setAccessibleName(self._name)
        self._button.setToolTip(plain_tip(self._name))
        self._button.clicked.connect(self._toggle)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(_Upright(self._theme, self._name), 1)
        return strip

    def _toggle(self) -> None:
        if self.is_open_over:
            self.close_over()
        else:
            self.open_over()

    def _redress(self) -> None:
        side = round(self._theme.px(18))
        self._button.setIconSize(QSize(side, side))
        self._button.setIcon(self._theme.icon(self._icon, "accent", 18))


class _Over(QFrame):
    """What carries the content over the centre."""

    left_by_key = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        dress(self, look="over")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left_by_key.emit()
        else:
            super().keyPressEvent(event)


class _Upright(QWidget):
    """Text read from top to bottom."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme, self._text = theme, text
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font(Role.FIELD))
        painter.setPen(self._theme.color("ink-muted"))
        painter.translate(self.width(), 8)
        painter.rotate(90)
        painter.drawText(QRect(0, 0, self.height() - 8, self.width()), Qt.AlignmentFlag.AlignVCenter, self._text)


def holds(pane: QWidget, widget: QWidget | None) -> bool:
    """Say whether `widget` is `pane` or in it."""
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _first_stop(pane: QWidget) -> QWidget:
    """Return the first control in `pane` that Tab would stop at; a pane of plain text takes the keyboard itself."""
    reached = pane.nextInFocusChain()
    while reached is not None and reached is not pane:
        tabbed = bool(reached.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and pane.isAncestorOf(reached) and reached.isVisibleTo(pane) and not isinstance(reached, QScrollArea):
            return reached
        reached = reached.nextInFocusChain()
    return pane
