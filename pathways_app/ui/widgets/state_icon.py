"""State icons: each state has its own outline, so that it reads without colour."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pathways_app.domain.standing import State
from pathways_app.domain.step_money import Verdict
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.plain_tip import plain_tip

STATE_LOOKS: Mapping[State, tuple[str, str]] = {
    State.MET: ("circle-check", "met"),
    State.EARNED: ("circle-dot-dashed", "accent"),
    State.ASSUMED: ("circle-dashed", "unknown"),
    State.UNKNOWN: ("badge-question-mark", "unknown"),
    State.UNMET: ("square-x", "unmet"),
}
"""The icon and the token of each state of a requirement."""

VERDICT_LOOKS: Mapping[Verdict, tuple[str, str]] = {
    Verdict.DUE: ("circle-check", "met"),
    Verdict.SUPPOSED: ("milestone", "unknown"),
    Verdict.POSSIBLE: ("badge-question-mark", "unknown"),
    Verdict.LOAN: ("repeat", "money"),
    Verdict.BESIDE: ("wallet", "money"),
    Verdict.NOT_DUE: ("circle-slash", "ink-muted"),
}
"""The icon and the token of each verdict on a bursary."""


class Icon(QWidget):
    """An icon drawn in the colour of a token; it has a name for screen readers only where it says something."""

    def __init__(
        self, theme: Theme, name: str, token: str, size: int = 16, parent: QWidget | None = None, *, says: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._token, self._size = theme, name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(says)
        self.setToolTip(plain_tip(says))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = round(self._theme.px(self._size))
        return QSize(side, side + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(self._size)
        painter = QPainter(self)
        self._theme.paint_icon(painter, self._name, QRectF(0, 2, side, side), self._token)
        painter.end()
