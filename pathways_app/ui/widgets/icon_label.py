"""A small heading with an icon before it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel


class IconLabel(QWidget):
    """An icon and a line of text, in the same colour unless `text_tone` names another; cut where it `elides`."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        role: Role = Role.HEADING,
        tone: str = "ink-muted",
        size: int = 15,
        fills: bool = True,
        text_tone: str | None = None,
        elides: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._tone, self._size = theme, icon, tone, size
        self._picture = QLabel()
        self.label = dress(ElidedLabel(text) if elides else QLabel(text), text=role, tone=text_tone or tone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(round(theme.px(6)))
        layout.addWidget(self._picture)
        layout.addWidget(self.label, 1 if fills else 0)
        theme.changed.connect(self._redress)
        self._redress()

    def _redress(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(self._icon, self._tone, self._size, ratio))
