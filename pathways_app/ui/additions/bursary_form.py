"""The form of a local bursary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit

from pathways_app.domain.bursary import AmountBasis, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.ui.additions.choices import choice, figure, name_in, named, statuses
from pathways_app.ui.additions.chosen_entries import ChosenEntries
from pathways_app.ui.additions.deadline_field import DeadlineField
from pathways_app.ui.additions.form import Form
from pathways_app.ui.additions.requirement_field import RequirementField
from pathways_app.ui.additions.step_form import Find
from pathways_app.ui.explore.entry_kinds import entry_icon, kind_words
from pathways_app.ui.theme import Theme, inset
from pathways_app.ui.wording import currency_symbol, name_of

translate = QCoreApplication.translate

_MOST = 999_999.0


class BursaryForm:
    """The fields of a bursary in `form`; `written` is the bursary until now, {} for a new one."""

    section = "bursary"

    def __init__(
        self, theme: Theme, form: Form, catalogue: JurisdictionCatalogue, find: Find, written: Mapping[str, Any]
    ) -> None:
        self._written, self._currency = written, catalogue.jurisdiction.currency
        amount: Mapping[str, Any] = written.get("amount") or {}
        self.name = QLineEdit(name_in(written))
        kinds = [(kind.value, kind_words("bursary", kind)) for kind in BursaryKind]
        self.kind: QComboBox = choice(kinds, written.get("kind", BursaryKind.GRANT.value))
        self.amount = inset(QDoubleSpinBox(maximum=_MOST, decimals=2))
        self.amount.setGroupSeparatorShown(True)
        self.amount.setValue(float(amount.get("value") or 0))
        basis = {
            AmountBasis.ONE_OFF: translate("Additions", "once"),
            AmountBasis.PER_YEAR: translate("Additions", "a year"),
            AmountBasis.PER_MONTH: translate("Additions", "a month"),
            AmountBasis.PERCENT_OF_FEE: translate("Additions", "per cent of the fee"),
            AmountBasis.UP_TO: translate("Additions", "at most"),
        }
        self.basis: QComboBox = choice(((kind.value, words) for kind, words in basis.items()), amount.get("basis", ""))
        self.basis.setAccessibleName(translate("Additions", "How often it is paid"))
        steps = translate("Additions", "For these steps")
        hint = translate("Additions", "Find a step")
        self.steps = ChosenEntries(theme, steps, hint, lambda text: find(text, "step"), form)
        for ident in written.get("for_steps") or ():
            step = catalogue.steps.get(ident)
            self.steps.add(ident, name_of(step.name) if step else ident, entry_icon("step", step.kind if step else ""))
        who = translate("Additions", "Who gets it")
        self.who = RequirementField(
            theme, who, catalogue, lambda text: find(text, "credential"), written.get("eligibility"), form
        )
        self.deadline = DeadlineField(written.get("apply_by"))
        self.status: QComboBox = choice(statuses(), written.get("status", "open"))
        form.row("name", translate("Additions", "Name"), self.name)
        form.row("kind", translate("Additions", "Kind"), self.kind)
        money = translate("Additions", "Amount ({currency})").format(currency=currency_symbol(self._currency))
        form.row("amount", money, self.amount, self.basis)
        form.row("for_steps", steps, self.steps)
        form.row("eligibility", who, self.who)
        form.row("apply_by", translate("Additions", "Deadline"), self.deadline.dated, self.deadline.day)
        form.row("status", translate("Additions", "Status"), self.status)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name.text().strip()

    def content(self) -> dict[str, Any]:
        """Return the bursary as the catalogue writes it; what the form does not show stays."""
        written = self._written
        amount = {**(written.get("amount") or {}), "value": figure(self.amount.value()), "currency": self._currency}
        return {
            "academic_year": None,
            **written,
            "name": named(written, self.title),
            "kind": self.kind.currentData(),
            "amount": {**amount, "basis": self.basis.currentData()},
            "for_steps": list(self.steps.ids),
            "eligibility": self.who.content(),
            "apply_by": self.deadline.content(),
            "status": self.status.currentData(),
        }

    def missing(self) -> tuple[Problem, ...]:
        """Return what must be filled in yet."""
        lacking = {"name": not self.title, "amount": not self.amount.value(), "for_steps": not self.steps.ids}
        lacking["eligibility"] = not self.who.is_whole
        return tuple(
            Problem(Severity.ERROR, "", "", Reason.MISSING_KEY, field=key) for key, lacks in lacking.items() if lacks
        )

    def close_jobs(self) -> None:
        """Look nothing up any more."""
        self.steps.close_jobs()
        self.who.close_jobs()
