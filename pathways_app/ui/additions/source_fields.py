"""Where an addition comes from: every fact of the catalogue has a source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDateEdit, QLineEdit

from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.ui.additions.form import Form

translate = QCoreApplication.translate


class SourceFields:
    """The fields of one source in a form; `written` is the source until now."""

    def __init__(self, form: Form, written: Mapping[str, Any], today: QDate) -> None:
        self._written = written
        self.publisher = QLineEdit(str(written.get("publisher", "")))
        self.title = QLineEdit(str(written.get("title", "")))
        self.address = QLineEdit(str(written.get("url") or ""))
        self.address.setPlaceholderText("https://")
        self.checked = QDateEdit()
        self.checked.setCalendarPopup(True)
        self.checked.setMaximumDate(today)
        day = QDate.fromString(str(written.get("checked") or ""), "yyyy-MM-dd")
        self.checked.setDate(day if day.isValid() else today)
        form.head(translate("Additions", "Source"))
        form.row("source.publisher", translate("Additions", "Published by"), self.publisher)
        form.row("source.title", translate("Additions", "Title"), self.title)
        form.row("source.url", translate("Additions", "Address"), self.address)
        form.row("source.checked", translate("Additions", "You read it on"), self.checked)

    def content(self) -> dict[str, Any]:
        """Return the source as the catalogue writes it."""
        kept = {"dated": None, "evidence": "read", "stale": False, **self._written}
        return {
            **kept,
            "title": self.title.text().strip(),
            "publisher": self.publisher.text().strip(),
            "url": self.address.text().strip(),
            "checked": self.checked.date().toString("yyyy-MM-dd"),
        }

    def missing(self) -> tuple[Problem, ...]:
        """Return what must be filled in yet."""
        fields = {"publisher": self.publisher, "title": self.title, "url": self.address}
        return tuple(
            Problem(Severity.ERROR, "", "", Reason.MISSING_KEY, field=f"source.{key}")
            for key, field in fields.items()
            if not field.text().strip()
        )
