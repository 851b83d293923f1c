"""A link within the window: a line of text that leads elsewhere, as long as it needs to be."""

from __future__ import annotations

from weakref import ref

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QSizePolicy, QWidget

from pathways_app.ui.theme import Role, Theme, dress, ringed
from pathways_app.ui.widgets.plain_tip import as_markup

_kept: list[QAccessibleWidget] = []
"""Interfaces made; Qt deletes each with its widget, and must find it alive then."""


class Link(QLabel):
    """Text that can be clicked, or reached with Tab and taken with Enter; it wraps where it is too long.

    Signals: followed().
    """

    followed = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None, *, role: Role = Role.FIELD) -> None:
        super().__init__(parent)
        self._theme = theme
        dress(self, text=role)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'<a href="go" style="text-decoration:none">{as_markup(text)}</a>')
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        self.linkActivated.connect(lambda _href: self.followed.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.followed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if ringed(self):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), self._theme.ring_width))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.end()


class _Heard(QAccessibleWidget):
    """Qt takes every label for text that leads nowhere."""

    def __init__(self, link: Link) -> None:
        super().__init__(link, QAccessible.Role.Link)
        self._link = ref(link)

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        link = self._link()
        if name == self.pressAction() and link is not None:
            link.followed.emit()
        else:
            super().doAction(name)


def _interface(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, Link):
        return None
    interface = _Heard(thing)
    _kept.append(interface)
    return interface


QAccessible.installFactory(_interface)
