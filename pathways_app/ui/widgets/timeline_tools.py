"""What stands beside the tabs while the timeline is open: its legend, and its zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.legend import Legend
from pathways_app.ui.widgets.zoom_bar import ZoomBar


class TimelineTools(QWidget):
    """The legend and, after it, the zoom bar."""

    def __init__(self, theme: Theme, zoom: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(theme)
        self.bar = ZoomBar(theme, zoom)
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the legend gives way, not the zoom
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(theme.px(6)))
        row.addWidget(self.legend)
        row.addWidget(self.bar)
