"""The dialog in which an addition is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.local_entry import LocalEntry, local_id
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.services.local_entries import draft
from pathways_app.ui.additions.bursary_form import BursaryForm
from pathways_app.ui.additions.credential_form import CredentialForm
from pathways_app.ui.additions.form import Form
from pathways_app.ui.additions.problem_words import problem_words
from pathways_app.ui.additions.source_fields import SourceFields
from pathways_app.ui.additions.step_form import Find, StepForm
from pathways_app.ui.print.fitting import fit_to
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label

_WIDTH, _HEIGHT = 640, 620
_LONGEST = 50
FORMS: Mapping[str, type[StepForm | BursaryForm | CredentialForm]] = {
    "step": StepForm,
    "bursary": BursaryForm,
    "credential": CredentialForm,
}
"""What can be written here, by section."""


class EntryDialog(QDialog):
    """Writes an entry of `catalogue`: a new one of `section`, or `before` anew.

    Signals: entered(LocalEntry), to be checked; call `say` with what is wrong with it, or close.
    """

    entered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        catalogue: JurisdictionCatalogue,
        find: Find,
        section: str,
        *,
        before: LocalEntry | None,
        taken: Collection[str],
        author: str,
        today: date,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._before, self._taken = catalogue, before, taken
        texts = {
            "step": (self.tr("Add a step"), self.tr("Change a step")),
            "bursary": (self.tr("Add a bursary"), self.tr("Change a bursary")),
            "credential": (
                self.tr("Add a qualification, role or check"),
                self.tr("Change a qualification, role or check"),
            ),
        }
        self.setWindowTitle(texts[section][before is not None])
        # Over the window that the list of additions stands over, which is itself less high than this one.
        fit_to(self, None if parent is None else parent.parentWidget(), theme.px(_WIDTH), theme.px(_HEIGHT))
        form = self.form = Form(theme)
        self.fields = FORMS[section](theme, form, catalogue, find, {} if before is None else dict(before.content))
        names = self._source_names()
        source = before.sources.get(names[0], {}) if before is not None and names else {}
        self.source = SourceFields(form, source, QDate(today.year, today.month, today.day))
        self.author = QLineEdit(author if before is None else before.author)
        form.row("author", self.tr("Your name"), self.author)
        for field in form.findChildren(QLineEdit):
            field.home(False)  # else what is longer than its field would show its end
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.layout_.setContentsMargins(0, 0, round(theme.px(14)), 0)  # clear of the bar that scrolls it
        area.setWidget(form)
        self._area = area
        self.problem = text_label("", Role.FIELD, "unmet")
        self.problem.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = dress(
            buttons.addButton(self.tr("Keep it"), QDialogButtonBox.ButtonRole.AcceptRole), look="primary"
        )
        buttons.accepted.connect(self.enter)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(12)))
        column.addWidget(area, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.finished.connect(self.fields.close_jobs)
        self.fields.name.setFocus()

    def enter(self) -> None:
        """Hand over what was written, where nothing is missing."""
        author = (
            () if self.author.text().strip() else (Problem(Severity.ERROR, "", "", Reason.MISSING_KEY, field="author"),)
        )
        missing = (*self.fields.missing(), *self.source.missing(), *author)
        if missing:
            self.say(missing)
            return
        self.setEnabled(False)
        self.entered.emit(self._entry())

    def say(self, problems: Iterable[Problem], words: str = "") -> None:
        """Say what is wrong, and let it be put right."""
        self.setEnabled(True)
        left = self.form.say(problems)
        said = words or "\n".join(dict.fromkeys(map(problem_words, left)))
        if not said and self.form.said():
            said = self.tr("Some of it must be put right first.")
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _source_names(self) -> list[str]:
        return [] if self._before is None else list(self._before.sources)

    def _entry(self) -> LocalEntry:
        place, title, before = self._catalogue.jurisdiction.id, self.fields.title, self._before
        ident = before.ident if before is not None else free_id(place, title, self._taken)
        names = self._source_names() or [f"local-{ident.rpartition('.')[2]}"]
        sources = {} if before is None else {name: dict(source) for name, source in before.sources.items()}
        sources[names[0]] = self.source.content()
        content = {"sources": names, **self.fields.content()}
        author = self.author.text().strip()
        made = draft(place, self.fields.section, ident, content, sources, author)
        if before is None:
            return made
        return replace(before, content=made.content, sources=MappingProxyType(sources), author=author)


def free_id(place: str, title: str, taken: Collection[str]) -> str:
    """Return an id for an addition of `place` called `title` that no other has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or "addition"
    number, ident = 1, local_id(place, name)
    while ident in taken:
        number += 1
        ident = local_id(place, f"{name}-{number}")
    return ident
