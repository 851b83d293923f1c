"""The legend of the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.domain.track import Doing
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.strip import dots, paint_block

_BESIDE = 5


class Setting(NamedTuple):
    """A way to set the entries: how wide a swatch and the gap after its words are, and each entry's left and line."""

    spacing: tuple[int, int]
    lines: int
    places: tuple[tuple[float, int], ...]
    width: float


class Legend(QWidget):
    """Swatches with words: waiting, study, paid work, no pay, paperwork.

    With less room they stand closer together, then on two lines, in columns or else each line by itself, and at last
    without those that have no room.
    """

    _HEIGHTS = (12, 10)  # of a swatch: on one line, and on two
    _TALL, _LINE = 30, 15  # of the whole, as tall as the buttons beside it, and of one of two lines
    _SPACINGS = ((22, 13), (16, 9))  # widths of a swatch, and of the gap after its words

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[tuple[Doing | None, str], ...] = (
            (Doing.WAIT, self.tr("waiting")),
            (Doing.STUDY, self.tr("study")),
            (Doing.JOB, self.tr("paid")),
            (None, self.tr("no pay")),
            (Doing.PAPER, self.tr("paperwork")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(next(self._settings()).width) + 1, round(self._theme.px(self._TALL)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def fitting(self, width: float) -> Setting:
        """Return the first setting that has room in `width`."""
        return next(setting for setting in self._settings() if setting.width <= width + 1 or not setting.places)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Role.SMALL))
        (side, _), lines, places, _ = self.fitting(self.width())
        tall = px(self._HEIGHTS[lines - 1])
        top = (self.height() - px(self._LINE) * (lines - 1)) / 2
        for (doing, text), (x, line) in zip(self._entries, places, strict=False):
            middle = top + px(self._LINE) * line
            swatch = QRectF(x, middle - tall / 2, px(side), tall)
            if doing is None:
                painter.setPen(dots(theme, 2))
                painter.drawLine(QLineF(swatch.left(), middle, swatch.right(), middle))
            else:
                paint_block(painter, swatch, doing, theme)
            painter.setPen(theme.color("ink-muted"))
            words = QRectF(swatch.right() + px(_BESIDE), middle - px(self._LINE), self.width(), px(2 * self._LINE))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _settings(self) -> Iterator[Setting]:
        every, close = len(self._entries), self._SPACINGS[-1]
        for spacing in self._SPACINGS:
            yield self._in_columns(every, spacing, 1)
        yield self._in_columns(every, close, 2)
        yield self._by_lines(close)
        for count in range(every - 1, -1, -1):
            yield self._in_columns(count, close, 2)

    def _in_columns(self, count: int, spacing: tuple[int, int], lines: int) -> Setting:
        """Set the first `count` entries on `lines` lines, one column after another."""
        wide = self._wide(spacing)[:count]
        columns = [max(wide[at : at + lines]) for at in range(0, count, lines)]
        lefts = self._lefts(columns, spacing)
        places = tuple((lefts[number // lines], number % lines) for number in range(count))
        return Setting(spacing, lines, places, self._right(lefts, columns))

    def _by_lines(self, spacing: tuple[int, int]) -> Setting:
        """Set every entry on two lines, each of them by itself."""
        wide = self._wide(spacing)
        half = (len(wide) + 1) // 2
        both = [(part, self._lefts(part, spacing)) for part in (wide[:half], wide[half:])]
        places = tuple((left, line) for line, (_, lefts) in enumerate(both) for left in lefts)
        return Setting(spacing, len(both), places, max(self._right(lefts, part) for part, lefts in both))

    def _wide(self, spacing: tuple[int, int]) -> list[float]:
        """Return how much each entry takes: swatch and words."""
        around = self._theme.px(spacing[0] + _BESIDE)
        return [around + self._theme.advance(Role.SMALL, text) for _, text in self._entries]

    def _lefts(self, wide: list[float], spacing: tuple[int, int]) -> list[float]:
        gap = self._theme.px(spacing[1])
        return [sum(wide[:number]) + number * gap for number in range(len(wide))]

    @staticmethod
    def _right(lefts: list[float], wide: list[float]) -> float:
        return lefts[-1] + wide[-1] if lefts else 0.0
