"""The months of a year, each to be ticked."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from pathways_app.ui.theme import Theme

_COLUMNS = 3


class MonthBoxes(QWidget):
    """Lets months be chosen; none stands for any month.

    Signals: changed(), when one is ticked or not.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(theme.px(10)))
        grid.setVerticalSpacing(round(theme.px(4)))
        self.boxes: list[QCheckBox] = []
        for place in range(12):
            name = QLocale().standaloneMonthName(place + 1)
            box = QCheckBox(name)
            box.toggled.connect(self.changed)
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
            self.boxes.append(box)

    @property
    def months(self) -> tuple[int, ...]:
        """The months that are ticked, 1..12."""
        return tuple(number for number, box in enumerate(self.boxes, start=1) if box.isChecked())

    def show_months(self, months: tuple[int, ...]) -> None:
        """Tick `months` and no others."""
        for number, box in enumerate(self.boxes, start=1):
            box.setChecked(number in months)
