"""The zoom bar: out, the zoom in percent, in, and fit."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.plain_tip import plain_tip

STEP = 1.25
"""How much one press of a button zooms."""


class ZoomBar(QWidget):
    """Three buttons and the zoom between them; who shows it connects the buttons and says the zoom."""

    def __init__(self, theme: Theme, zoom: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._percent = dress(QLabel(), text=Role.SMALL, tone="ink-muted")
        self.out = self._button(self.tr("Zoom out"))
        self.into = self._button(self.tr("Zoom in"))
        self.fit = self._button(self.tr("Show the whole of it"))
        self.fit.setText(self.tr("Fit"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(theme.px(4)))
        row.addStretch()  # where there is more room than it needs, it keeps together
        for part in (self.out, self._percent, self.into, self.fit):
            row.addWidget(part)
        theme.changed.connect(self._redress)
        self.say(zoom)
        self._redress()

    def say(self, zoom: float) -> None:
        """Show the zoom, 1.0 at 100 %."""
        self._percent.setText(self.tr("{percent} %").format(percent=round(zoom * 100)).replace(" ", "\u00a0"))

    def _button(self, says: str) -> QToolButton:
        button = dress(QToolButton(), look="quiet")
        button.setToolTip(plain_tip(says))
        button.setAccessibleName(says)
        return button

    def _redress(self) -> None:
        side = round(self._theme.px(16))
        self.out.setIconSize(QSize(side, side))
        self.into.setIconSize(QSize(side, side))
        self.out.setIcon(self._theme.icon("zoom-out", "accent", 16))
        self.into.setIcon(self._theme.icon("zoom-in", "accent", 16))
