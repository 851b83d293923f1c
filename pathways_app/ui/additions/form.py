"""A form whose fields can each say what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.ui.additions.problem_words import problem_words
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.field_label import field_label
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.named_choice import name_choice

_FIELDS = {
    Reason.WITHOUT_SOURCE: "source.title",
    Reason.UNREACHABLE_STEP: "requires",
    Reason.UNWINNABLE: "starting_point",
    Reason.IMPLIES_CYCLE: "implies",
    Reason.EQUAL_STEPS: "name",
}
"""Where that stands which is said of an entry as a whole."""


class Form(QWidget):
    """Labelled fields; each stands for one key of the entry that is written, or the keys that begin so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: dict[str, QLabel] = {}
        self.layout_ = QFormLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setVerticalSpacing(round(theme.px(10)))
        self.layout_.setHorizontalSpacing(round(theme.px(16)))
        self.layout_.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout_.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def head(self, words: str) -> None:
        """Begin a part of the form."""
        self.layout_.addRow(text_label(words, Role.HEADING))

    def row(self, key: str, label: str, *fields: QWidget) -> None:
        """Add what is asked for under `key`."""
        for field in fields:
            if not field.accessibleName():
                field.setAccessibleName(label)
        problem = self._said[key] = text_label("", Role.FIELD, "unmet")
        problem.hide()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(self._theme.px(4)))
        for part in (*fields, problem):
            column.addWidget(part)
            if isinstance(part, QComboBox):
                name_choice(part, part.accessibleName())
        self.layout_.addRow(field_label(label, fields[0]), box)

    def said(self) -> dict[str, str]:
        """Return what is said of each field that something is wrong with."""
        return {key: label.text() for key, label in self._said.items() if label.text()}

    def say(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Say the errors among `problems` at their fields, nothing at others; return those without a field here."""
        words: dict[str, str] = {}
        left = []
        for problem in problems:
            if problem.severity is not Severity.ERROR:
                continue
            key = self._key_of(problem.field) or self._key_of(_FIELDS.get(problem.reason, ""))
            if key is None:
                left.append(problem)
            else:
                words.setdefault(key, problem_words(problem))
        for key, label in self._said.items():
            label.setText(words.get(key, ""))
            label.setVisible(key in words)
        return tuple(left)

    def _key_of(self, field: str) -> str | None:
        parts = field.replace("[", ".").split(".")
        if parts[0] == "sources" and len(parts) > 2:
            parts = ["source", parts[2]]
        for count in range(len(parts), 0, -1):
            if (key := ".".join(parts[:count])) in self._said:
                return key
        return None
