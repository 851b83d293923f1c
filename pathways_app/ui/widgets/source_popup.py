"""A source, opened from its badge: who published it, when, when it was read, and what it covers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from pathways_app.domain.source import Source
from pathways_app.ui import wording
from pathways_app.ui.issuer_words import issuer_words
from pathways_app.ui.theme import Role, Theme, dress, ringed
from pathways_app.ui.widgets.accessible_page import page_text
from pathways_app.ui.widgets.badge import Badge, Mark, badge_size, mark_meaning, mark_words, paint_badge
from pathways_app.ui.widgets.plain_tip import plain_tip

_WIDTH = 328
_RING = 3


class BadgeButton(QAbstractButton):
    """A badge that can be pressed to learn more."""

    def __init__(self, theme: Theme, mark: Mark, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._mark = theme, mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(mark_meaning(mark))
        self.setAccessibleName(self.tr("{state}: about {source}").format(state=mark_words(mark), source=about))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        badge = badge_size(self._theme, self._mark)
        return QSize(badge.width() + 2 * _RING, max(badge.height() + 2 * _RING, round(self._theme.px(24))))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = badge_size(self._theme, self._mark)
        top = (self.height() - size.height()) / 2
        paint_badge(painter, self._theme, self._mark, QPointF(_RING, top), size.width())
        if ringed(self):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), self._theme.ring_width))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        painter.end()


class SourcePopup(QFrame):
    """Everything known of one source; Esc closes it."""

    def __init__(self, theme: Theme, source: Source, mark: Mark, covers: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dress(self, look="popup")
        self.setAccessibleName(source.title)
        self._url = QUrl(source.url)
        grid = QGridLayout(self)
        grid.setContentsMargins(*(round(theme.px(side)) for side in (14, 12, 14, 12)))
        grid.setHorizontalSpacing(round(theme.px(12)))
        grid.setVerticalSpacing(round(theme.px(4)))
        grid.setColumnStretch(1, 1)
        state = QHBoxLayout()
        state.setSpacing(round(theme.px(8)))
        state.addWidget(Badge(theme, mark), 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(_wrapped(mark_meaning(mark), Role.SMALL, "ink-muted"), 1)
        grid.addLayout(state, 0, 0, 1, 2)
        grid.addWidget(_wrapped(source.title, Role.STRONG), 1, 0, 1, 2)
        grid.addWidget(_wrapped(issuer_words(source.publisher), Role.FIELD, "ink-muted"), 2, 0, 1, 2)
        facts = [
            (self.tr("Page dated"), wording.day(source.dated) if source.dated else self.tr("not given")),
            (self.tr("Checked"), wording.day(source.checked)),
            (self.tr("Covers"), "\n".join(covers)),
            (self.tr("Note"), source.notes or ""),
        ]
        for name, value in facts:
            if value:
                row = grid.rowCount()
                grid.addWidget(
                    dress(QLabel(name), text=Role.FIELD, tone="ink-muted"), row, 0, Qt.AlignmentFlag.AlignTop
                )
                grid.addWidget(_wrapped(value, Role.FIELD), row, 1)
        self.button: QPushButton | None = None
        if self._url.scheme() in ("http", "https"):
            self.button = QPushButton(self.tr("Open in browser"))
            theme.adorn(self.button, "external-link")
            self.button.setToolTip(plain_tip(source.url))
            self.button.clicked.connect(self._open)
            grid.addWidget(self.button, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            self.setFocusProxy(self.button)
        self.setFixedWidth(round(theme.px(_WIDTH)))

    def open_beside(self, control: QWidget) -> None:
        """Show the pop-up under `control`, its right edge at the control's, or above where there is no room below."""
        self.adjustSize()
        self.resize(self.width(), max(self.sizeHint().height(), self.heightForWidth(self.width())))
        area = control.screen().availableGeometry()
        corner = control.mapToGlobal(QPoint(control.width() - self.width(), control.height() + 2))
        x = max(area.left() + 4, min(corner.x(), area.right() - self.width() - 4))
        if corner.y() + self.height() > area.bottom():
            corner.setY(control.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(x, max(area.top() + 4, corner.y()))
        self.show()
        if self.button is not None:
            self.button.setAccessibleDescription(page_text(self))  # nothing else here is reached by the keyboard
            self.button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url)
        self.close()


def _wrapped(text: str, role: Role, tone: str = "ink") -> QLabel:
    label = dress(QLabel(text), text=role, tone=tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
