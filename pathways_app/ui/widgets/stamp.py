"""A stamp: an icon and a word on a plate, for the state of a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.ui.theme import Role, Theme

HEIGHT = 19.0
"""Height of a stamp, in pixels at 100 %."""

_PAD, _ICON, _GAP, _RADIUS = 6.0, 12.0, 4.0, 4.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A word with an icon, in the colour of `token` on its soft ground; outlined where there is no token."""

    word: str
    icon: str
    token: str = ""


def stamp_width(theme: Theme, stamp: Stamp) -> float:
    """Return how wide `stamp` is."""
    words = QFontMetricsF(theme.font(Role.BADGE)).horizontalAdvance(stamp.word)
    return words + theme.px(2 * _PAD + _ICON + _GAP) + 1


def paint_stamp(painter: QPainter, box: QRectF, stamp: Stamp, theme: Theme) -> None:
    """Draw `stamp` at the top left of `box`, as wide as its word needs and no wider than the box."""
    px = theme.px
    plate = QRectF(box.left(), box.top(), min(stamp_width(theme, stamp), box.width()), px(HEIGHT))
    plate.adjust(0.5, 0.5, -0.5, -0.5)
    outlined = not stamp.token or theme.line_width > 1
    painter.setPen(QPen(theme.color("line-strong"), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{stamp.token}-soft") if stamp.token else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(plate, _RADIUS, _RADIUS)
    side, ink = px(_ICON), stamp.token or "ink-muted"
    icon = QRectF(plate.left() + px(_PAD), plate.center().y() - side / 2, side, side)
    theme.paint_icon(painter, stamp.icon, icon, ink)
    font = theme.font(Role.BADGE)
    words = QRectF(icon.right() + px(_GAP), plate.top(), plate.right() - icon.right() - px(_GAP), plate.height())
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    text = QFontMetricsF(font).elidedText(stamp.word, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)


class StampLabel(QWidget):
    """One stamp as a widget."""

    def __init__(self, theme: Theme, stamp: Stamp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._stamp = theme, stamp
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(stamp.word)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(stamp_width(self._theme, self._stamp)) + 1, round(self._theme.px(HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_stamp(painter, QRectF(self.rect()), self._stamp, self._theme)
        painter.end()
