"""A centre with panes beside it, each of which folds into a strip where the whole is too narrow for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.side_pane import SidePane


class FoldingPanes(QWidget):
    """Panes and centre are added from left to right; the handles between them move what is not folded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folds: list[tuple[SidePane, float]] = []
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.setHandleWidth(1)
        self._body.setChildrenCollapsible(False)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._body)

    def add_centre(self, centre: QWidget) -> None:
        """Add what takes all the room there is left."""
        self._body.addWidget(centre)
        self._body.setStretchFactor(self._body.count() - 1, 1)

    def add_pane(self, content: QWidget, *, name: str, icon: str, left: bool, width: int, below: float) -> SidePane:
        """Add `content` as a pane `width` wide, folded where all is narrower than `below`, both at 100 %."""
        pane = SidePane(self._theme, content, self, name=name, icon=icon, left=left, width=width)
        self._folds.append((pane, below))
        self._body.addWidget(pane)
        self._body.setStretchFactor(self._body.count() - 1, 0)
        return pane

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        panes = [pane for pane, _ in self._folds]
        before = [pane.folded for pane in panes]
        for pane, below in self._folds:
            pane.set_folded(self.width() < self._theme.px(below))
        if before != [pane.folded for pane in panes] or event.oldSize().width() < 0:
            self._share_out(panes)
        for pane in panes:
            if pane.is_open_over:
                pane.place_over()

    def _share_out(self, panes: list[SidePane]) -> None:
        left = self.width() - sum(pane.sizeHint().width() for pane in panes)
        widgets = [self._body.widget(at) for at in range(self._body.count())]
        self._body.setSizes([widget.sizeHint().width() if widget in panes else left for widget in widgets])
