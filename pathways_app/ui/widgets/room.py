"""Room for a page: it scrolls upright as a whole where large text leaves it less height than it can do with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from pathways_app.ui.theme import Theme

LEAST_HEIGHT = 400
"""What any page can do with, in pixels at 100 %."""

_LESS = 12
"""By how much less one can do that asks for no more, so that on a screen 450 high it need not scroll."""


class Room(QScrollArea):
    """Holds one page, always as wide as the room itself."""

    def __init__(self, theme: Theme, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._page = theme, page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setMinimumWidth(1)  # its layout may ask for more than there is, and folds when it has less
        self.setWidget(page)
        # The window has the ground. Of what covers its own, Qt paints all that it holds once with it and once without,
        # whenever all of it is to be painted.
        for covering in (page, self.viewport()):
            covering.setAutoFillBackground(False)
        page.installEventFilter(self)
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        least = round(self._theme.px(LEAST_HEIGHT))
        short = self.height() < least
        layout = self._page.layout()
        wanted = layout.minimumSize().height() if short and layout is not None else 0
        height = max(least - round(self._theme.px(_LESS)), wanted) if short else 1
        if height != self._page.minimumHeight():
            self._page.setMinimumHeight(height)
