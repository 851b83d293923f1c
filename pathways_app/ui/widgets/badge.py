"""Badges: a shape and a word on a soft ground, for how far a figure is to be trusted or whether a thing is open."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.ui.theme import Role, Theme

translate = QCoreApplication.translate

_HEIGHT = 19.0
_PAD = 6.0
_ICON = 12.0
_RADIUS = 4.0


class Mark(StrEnum):
    """What a badge says."""

    READ = "read"
    UNVERIFIED = "unverified"
    STALE = "stale"
    ESTIMATE = "estimate"
    NOT_KNOWN = "not_known"
    PILOT = "pilot"
    PROPOSED = "proposed"
    CLOSED = "closed"
    LOCAL = "local"


_LOOKS: Mapping[Mark, tuple[str, str]] = {
    Mark.READ: ("book-open", "met"),
    Mark.UNVERIFIED: ("badge-question-mark", "unknown"),
    Mark.STALE: ("history", "stale"),
    Mark.ESTIMATE: ("info", "stale"),
    Mark.NOT_KNOWN: ("badge-question-mark", "unknown"),
    Mark.PILOT: ("circle-dot-dashed", "accent"),
    Mark.PROPOSED: ("milestone", ""),
    Mark.CLOSED: ("octagon-x", ""),
    Mark.LOCAL: ("map-pin", "accent"),
}
"""Each mark's icon and token; those without a token are outlined."""


def mark_words(mark: Mark) -> str:
    """Return the word on a badge."""
    return {
        Mark.READ: translate("Badge", "read"),
        Mark.UNVERIFIED: translate("Badge", "unverified"),
        Mark.STALE: translate("Badge", "stale"),
        Mark.ESTIMATE: translate("Badge", "estimate"),
        Mark.NOT_KNOWN: translate("Badge", "not known"),
        Mark.PILOT: translate("Badge", "pilot"),
        Mark.PROPOSED: translate("Badge", "proposed"),
        Mark.CLOSED: translate("Badge", "closed"),
        Mark.LOCAL: translate("Badge", "local"),
    }[mark]


def mark_meaning(mark: Mark) -> str:
    """Say what a badge means, in a sentence."""
    return {
        Mark.READ: translate("Badge", "The page was read on the day named."),
        Mark.UNVERIFIED: translate("Badge", "From general knowledge: no page was read."),
        Mark.STALE: translate("Badge", "The page is old; the figure may have changed."),
        Mark.ESTIMATE: translate("Badge", "Our estimate: no figure was published."),
        Mark.NOT_KNOWN: translate("Badge", "No figure was found."),
        Mark.PILOT: translate("Badge", "A pilot: it may not stay."),
        Mark.PROPOSED: translate("Badge", "Proposed: not open yet."),
        Mark.CLOSED: translate("Badge", "Closed to new people."),
        Mark.LOCAL: translate("Badge", "An addition of your own: not part of the catalogue."),
    }[mark]


def badge_size(theme: Theme, mark: Mark) -> QSize:
    """Return how large a badge is."""
    px = theme.px
    text = QFontMetricsF(theme.font(Role.BADGE)).horizontalAdvance(mark_words(mark))
    return QSize(round(text + px(2 * _PAD + _ICON + 4)) + 1, round(px(_HEIGHT)))


def paint_badge(painter: QPainter, theme: Theme, mark: Mark, at: QPointF, width: float) -> None:
    """Draw a badge `width` pixels wide with its top left corner `at` a point."""
    px = theme.px
    icon, token = _LOOKS[mark]
    ink = token or "ink-muted"
    painter.save()
    painter.translate(at)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QRectF(0.5, 0.5, width - 1, px(_HEIGHT) - 1)
    painter.setPen(QPen(theme.color("line-strong"), 1) if not token or theme.line_width > 1 else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{token}-soft") if token else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    middle = (px(_HEIGHT) - px(_ICON)) / 2
    theme.paint_icon(painter, icon, QRectF(px(_PAD), middle, px(_ICON), px(_ICON)), ink)
    painter.setFont(theme.font(Role.BADGE))
    painter.setPen(theme.color(ink))
    room = QRectF(px(_PAD + _ICON + 4), 0, width, px(_HEIGHT))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, mark_words(mark))
    painter.restore()


class Badge(QWidget):
    """One badge, as wide as its word."""

    def __init__(self, theme: Theme, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(mark_words(mark))
        self.setToolTip(mark_meaning(mark))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return badge_size(self._theme, self._mark)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, self._theme, self._mark, QPointF(0, 0), self.width())
        painter.end()
