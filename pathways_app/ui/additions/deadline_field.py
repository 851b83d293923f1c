"""The last day to apply, where there is one every year."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit

from pathways_app.ui.theme import inset

translate = QCoreApplication.translate

ROLLING = "rolling"
_LEAP_YEAR = 2028
_MONTH_AND_DAY = "MM-dd"


class DeadlineField:
    """Whether one must apply by a day of the year, and by which; `written` is what the catalogue says until now."""

    def __init__(self, written: object) -> None:
        self._written = written
        self.dated = QCheckBox(translate("Additions", "One must apply by a day of the year"))
        self.dated.setChecked(written not in (None, ROLLING))
        self.day = inset(QDateEdit())
        self.day.setDisplayFormat("d MMMM")
        day = QDate.fromString(f"{_LEAP_YEAR}-{written}", "yyyy-MM-dd")
        self.day.setDate(day if day.isValid() else QDate(_LEAP_YEAR, 9, 30))
        self.day.setAccessibleName(translate("Additions", "Last day to apply"))
        self.day.setEnabled(self.dated.isChecked())
        self.dated.toggled.connect(self.day.setEnabled)

    def content(self) -> str | None:
        """Return the day as the catalogue writes it; what is open all year round stays so."""
        if self.dated.isChecked():
            return self.day.date().toString(_MONTH_AND_DAY)
        return ROLLING if self._written == ROLLING else None
