"""The form of a local credential: a certificate, a check, a post."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.ui.additions.choices import choice, name_in, named
from pathways_app.ui.additions.chosen_entries import ChosenEntries
from pathways_app.ui.additions.form import Form
from pathways_app.ui.additions.step_form import Find
from pathways_app.ui.explore.entry_kinds import kind_words
from pathways_app.ui.kind_icons import kind_icon
from pathways_app.ui.requirement_words import credential_name
from pathways_app.ui.theme import Theme, inset

translate = QCoreApplication.translate

_MOST_MONTHS = 600


class CredentialForm:
    """The fields of a credential in `form`; `written` is the credential until now, {} for a new one."""

    section = "credential"

    def __init__(
        self, theme: Theme, form: Form, catalogue: JurisdictionCatalogue, find: Find, written: Mapping[str, Any]
    ) -> None:
        self._written = written
        level: Mapping[str, Any] = written.get("level") or {}
        self.name = QLineEdit(name_in(written))
        kinds = [(kind.value, kind_words("credential", kind)) for kind in CredentialKind]
        self.kind: QComboBox = choice(kinds, written.get("kind", CredentialKind.QUALIFICATION.value))
        self.issuer = QLineEdit(str(written.get("issuer") or ""))
        self.summary = QLineEdit(str(written.get("summary") or ""))
        frameworks = {entry.level.framework for entry in catalogue.credentials.values() if entry.level is not None}
        self.framework = QComboBox()
        self.framework.setEditable(True)
        self.framework.addItems(["", *sorted(frameworks)])
        self.framework.setCurrentText(str(level.get("framework", "")))
        self.framework.setAccessibleName(translate("Additions", "Framework of the level"))
        self.level = QLineEdit(str(level.get("value", "")))
        self.level.setAccessibleName(translate("Additions", "Level"))
        self.starting = QCheckBox(translate("Additions", "One may have it already, without a step that gives it"))
        self.starting.setChecked(bool(written.get("starting_point", False)))
        implied = translate("Additions", "It counts as")
        hint = translate("Additions", "Find what it may stand for")
        self.implies = ChosenEntries(theme, implied, hint, lambda text: find(text, "credential"), form)
        for ident in written.get("implies") or ():
            entry = catalogue.credentials.get(ident)
            self.implies.add(ident, credential_name(catalogue, ident), kind_icon(entry.kind if entry else ""))
        months = written.get("valid_months")
        self.lapses = QCheckBox(translate("Additions", "It lapses after so many months"))
        self.lapses.setChecked(months is not None)
        self.months = inset(QSpinBox(minimum=1, maximum=_MOST_MONTHS))
        self.months.setValue(int(months or 36))
        self.months.setAccessibleName(translate("Additions", "Months it is valid"))
        self.renewable = QCheckBox(translate("Additions", "It can be renewed"))
        self.renewable.setChecked(bool(written.get("renewable", False)))
        for field in (self.months, self.renewable):
            field.setEnabled(self.lapses.isChecked())
            self.lapses.toggled.connect(field.setEnabled)
        form.row("name", translate("Additions", "Name"), self.name)
        form.row("kind", translate("Additions", "Kind"), self.kind)
        form.row("issuer", translate("Additions", "Given by"), self.issuer)
        form.row("summary", translate("Additions", "What it is"), self.summary)
        form.row("level", translate("Additions", "Level"), self.framework, self.level)
        form.row("implies", implied, self.implies)
        form.row("starting_point", translate("Additions", "To be had"), self.starting)
        form.row("valid_months", translate("Additions", "Validity"), self.lapses, self.months, self.renewable)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name.text().strip()

    def content(self) -> dict[str, Any]:
        """Return the credential as the catalogue writes it; what the form does not show stays."""
        written, lapses = self._written, self.lapses.isChecked()
        return {
            **written,
            "kind": self.kind.currentData(),
            "name": named(written, self.title),
            "issuer": self.issuer.text().strip() or None,
            "summary": self.summary.text().strip(),
            "level": self._level(),
            "starting_point": self.starting.isChecked(),
            "implies": list(self.implies.ids),
            "valid_months": self.months.value() if lapses else None,
            "renewable": lapses and self.renewable.isChecked(),
        }

    def missing(self) -> tuple[Problem, ...]:
        """Return what must be filled in yet."""
        framework, level = self.framework.currentText().strip(), self.level.text().strip()
        lacking = {
            "name": not self.title,
            "summary": not self.summary.text().strip(),
            "level": bool(framework) is not bool(level),
        }
        return tuple(
            Problem(Severity.ERROR, "", "", Reason.MISSING_KEY, field=key) for key, lacks in lacking.items() if lacks
        )

    def close_jobs(self) -> None:
        """Look nothing up any more."""
        self.implies.close_jobs()

    def _level(self) -> dict[str, Any] | None:
        framework, value = self.framework.currentText().strip(), self.level.text().strip()
        before: Mapping[str, Any] = self._written.get("level") or {}
        if (framework, value) == (str(before.get("framework", "")), str(before.get("value", ""))):
            return dict(before) or None
        return {"framework": framework, "value": int(value) if value.isdigit() else value} if framework else None
