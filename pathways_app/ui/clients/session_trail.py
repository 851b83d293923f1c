"""The sessions with a client, the latest first, strung on a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pathways_app.domain.casework import CaseSession, Note
from pathways_app.ui.clients.client_words import day_words, time_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.copyable import CopyableLabel
from pathways_app.ui.widgets.inspector_rows import text_label

translate = QCoreApplication.translate

_TOP = Qt.AlignmentFlag.AlignTop
_DAY, _RAIL, _APART = 96, 32, 14
_DOT, _RING = 9.0, 1.5


def session_title(met: CaseSession, *, is_last: bool) -> str:
    """Name a session by its number, and say where it goes on: of one that was cut off only the last may."""
    title = translate("Sessions", "Session {number}").format(number=met.number)
    goes_on = is_last and met.ended is None
    return translate("Sessions", "{session} · goes on").format(session=title) if goes_on else title


def session_texts(met: CaseSession, notes: Sequence[Note]) -> tuple[str, ...]:
    """Return what was written in a session, as Markdown."""
    return tuple(note.text for note in notes if note.session == met.id and note.text.strip())


class SessionTrail(QWidget):
    """Shows sessions with their days, one under the other; the dot of the latest is filled."""

    def __init__(self, theme: Theme, sessions: Sequence[CaseSession], notes: Sequence[Note]) -> None:
        super().__init__()
        self._theme, self._sessions = theme, tuple(sessions)
        self._written: dict[
            int, tuple[QVBoxLayout, tuple[str, ...]]
        ] = {}  # where the notes of a session stand, and which
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, met in enumerate(sessions):
            rail = _Rail(theme, first=place == 0, last=place == len(sessions) - 1)
            column.addWidget(self._row(met, rail, session_title(met, is_last=place == 0)))
        self.show_notes(notes)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show what was written since; the rest stays as it is, since this happens at every pause in typing."""
        for met in self._sessions:
            column, before = self._written[met.id]
            texts = session_texts(met, notes)
            if texts != before or not column.count():
                self._write(column, texts)
                self._written[met.id] = (column, texts)

    def _write(self, column: QVBoxLayout, texts: tuple[str, ...]) -> None:
        while (item := column.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.hide()
                label.deleteLater()
        for text in texts:
            column.addWidget(dress(_Notes(text), text=Role.FIELD, tone="ink"))
        if not texts:
            column.addWidget(text_label(translate("Sessions", "No notes."), Role.FIELD, "ink-muted"))

    def _row(self, met: CaseSession, rail: QWidget, title: str) -> QWidget:
        px = self._theme.px
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        day = text_label(
            f"{day_words(met.started.astimezone().date())}\n{time_words(met.started)}", Role.SMALL, "ink-muted"
        )
        day.setAlignment(Qt.AlignmentFlag.AlignRight)
        day.setFixedWidth(round(px(_DAY)))
        row.addWidget(day, 0, _TOP)
        row.addWidget(rail)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, round(px(_APART)))
        words.setSpacing(round(px(2)))
        words.addWidget(text_label(title, Role.FIELD_STRONG))
        notes = QVBoxLayout()
        notes.setSpacing(words.spacing())
        words.addLayout(notes)
        words.addStretch(1)
        self._written[met.id] = (notes, ())
        row.addLayout(words, 1)
        return host


class _Notes(CopyableLabel):
    """Notes in bold and italic, as high as they need; laying them out is dear, so each width is measured once."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.MarkdownText)
        self.setOpenExternalLinks(False)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height())  # all else follows from the width there is

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)


class _Rail(QWidget):
    """The line between two sessions, with the dot of one."""

    def __init__(self, theme: Theme, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._first, self._last = theme, first, last
        self.setFixedWidth(round(theme.px(_RAIL)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        middle = QFontMetricsF(theme.font(Role.FIELD_STRONG)).height() / 2
        dot = QPointF(self.width() / 2, middle)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line-strong"), theme.line_width))
        if not self._first:
            painter.drawLine(QPointF(dot.x(), 0), QPointF(dot.x(), dot.y() - px(_DOT) / 2 - px(2)))
        if not self._last:
            painter.drawLine(QPointF(dot.x(), dot.y() + px(_DOT) / 2 + px(2)), QPointF(dot.x(), self.height()))
        painter.setPen(QPen(theme.color("accent"), px(_RING)))
        painter.setBrush(theme.color("accent") if self._first else Qt.BrushStyle.NoBrush)
        radius = (px(_DOT) - px(_RING)) / 2
        painter.drawEllipse(dot, radius, radius)
        painter.end()
