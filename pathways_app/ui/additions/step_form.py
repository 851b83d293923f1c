"""The form of a local step: a course, a programme, a placement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QLineEdit, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.step import FULL_TIME_HOURS, StepKind
from pathways_app.ui.additions.choices import FigureBox, choice, figure, name_in, named, statuses
from pathways_app.ui.additions.chosen_entries import ChosenEntries
from pathways_app.ui.additions.deadline_field import DeadlineField
from pathways_app.ui.additions.form import Form
from pathways_app.ui.additions.requirement_field import RequirementField
from pathways_app.ui.explore.entry_kinds import kind_words
from pathways_app.ui.kind_icons import kind_icon
from pathways_app.ui.requirement_words import credential_name
from pathways_app.ui.theme import Theme, inset
from pathways_app.ui.wording import currency_symbol

translate = QCoreApplication.translate

Find = Callable[[str, str], tuple[SearchHit, ...]]
"""Takes words and a section; returns the entries of the place that they find."""

_MOST_FEE, _MOST_MONTHS, _MOST_HOURS = 999_999.0, 120, 60
_MONTHS_A_ROW = 4


class StepForm:
    """The fields of a step in `form`; `written` is the step until now, {} for a new one."""

    section = "step"

    def __init__(
        self, theme: Theme, form: Form, catalogue: JurisdictionCatalogue, find: Find, written: Mapping[str, Any]
    ) -> None:
        self._written, self._currency = written, catalogue.jurisdiction.currency
        months: Mapping[str, Any] = written.get("duration_months") or {}
        fee: Mapping[str, Any] | None = written.get("fee")
        self.name = QLineEdit(name_in(written))
        self.provider = QLineEdit((written.get("providers") or [""])[0])
        kinds = [(kind.value, kind_words("step", kind)) for kind in StepKind]
        self.kind: QComboBox = choice(kinds, written.get("kind", StepKind.COURSE.value))
        asks = translate("Additions", "It asks")
        self.asks = RequirementField(
            theme, asks, catalogue, lambda text: find(text, "credential"), written.get("requires"), form
        )
        gives = translate("Additions", "It gives")
        hint = translate("Additions", "Find what one holds after it")
        self.gives = ChosenEntries(theme, gives, hint, lambda text: find(text, "credential"), form)
        for ident in written.get("awards") or ():
            entry = catalogue.credentials.get(ident)
            self.gives.add(ident, credential_name(catalogue, ident), kind_icon(entry.kind if entry else ""))
        self.months = inset(FigureBox(minimum=0, maximum=_MOST_MONTHS, decimals=1))
        self.months.setValue(float(months.get("typical", 6)))
        self.hours = inset(FigureBox(minimum=0, maximum=_MOST_HOURS, decimals=1))
        self.hours.setValue(float(written.get("study_hours_per_week", 6)))
        self.job = QCheckBox(translate("Additions", "It is done in a job"))
        self.job.setChecked(bool(written.get("job", False)))
        self.pays = QCheckBox(translate("Additions", "It is paid"))
        self.pays.setChecked(bool(written.get("pays_salary", False)))
        self.known = QCheckBox(translate("Additions", "The fee is known"))
        self.known.setChecked(fee is not None or not written)
        self.fee = inset(QDoubleSpinBox(maximum=_MOST_FEE, decimals=2))
        self.fee.setGroupSeparatorShown(True)
        self.fee.setValue(float((fee or {}).get("amount", 0)))
        self.fee.setAccessibleName(translate("Additions", "Fee"))
        self.year = QLineEdit(str((fee or {}).get("year", "")))
        self.year.setPlaceholderText("2026-27")
        self.known.toggled.connect(self.fee.setEnabled)
        self.known.toggled.connect(self.year.setEnabled)
        for field in (self.fee, self.year):
            field.setEnabled(self.known.isChecked())
        self.intakes, box = _month_boxes(tuple(written.get("intake_months") or ()))
        self.deadline = DeadlineField(written.get("apply_by"))
        self.deadline.dated.setToolTip(
            translate("Additions", "Where it begins in one month only, the deadline counts for that start.")
        )
        self.status: QComboBox = choice(statuses(), written.get("status", "open"))
        form.row("name", translate("Additions", "Name"), self.name)
        form.row("providers", translate("Additions", "Provider"), self.provider)
        form.row("kind", translate("Additions", "Kind"), self.kind)
        form.row("requires", asks, self.asks)
        form.row("awards", gives, self.gives)
        form.row("duration_months", translate("Additions", "Months it takes"), self.months)
        form.row("study_hours_per_week", translate("Additions", "Hours a week"), self.hours)
        form.row("job", translate("Additions", "Work"), self.job, self.pays)
        money = translate("Additions", "Fee ({currency})").format(currency=currency_symbol(self._currency))
        form.row("fee", money, self.known, self.fee)
        form.row("fee.year", translate("Additions", "Year of the fee"), self.year)
        form.row("intake_months", translate("Additions", "It begins in"), box)
        deadline = translate("Additions", "Deadline")
        form.row("apply_by", deadline, self.deadline.dated, self.deadline.day)
        form.row("status", translate("Additions", "Status"), self.status)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name.text().strip()

    def content(self) -> dict[str, Any]:
        """Return the step as the catalogue writes it; what the form does not show stays."""
        written, hours = self._written, self.hours.value()
        months: Mapping[str, Any] = written.get("duration_months") or {}
        length = figure(self.months.value())
        same = months.get("typical") == length
        providers = list(written.get("providers") or [])[1:]
        mode = "full_time" if hours >= FULL_TIME_HOURS else "part_time"
        kept = {"duration_basis": "published", "study_modes": [mode], "hours_basis": "published", **written}
        return {
            **kept,
            "kind": self.kind.currentData(),
            "name": named(written, self.title),
            "providers": [self.provider.text().strip(), *providers],
            "requires": self.asks.content(),
            "awards": list(self.gives.ids),
            "duration_months": dict(months) if same else {"min": length, "typical": length, "max": length},
            "study_hours_per_week": figure(hours),
            "job": self.job.isChecked(),
            "pays_salary": self.pays.isChecked(),
            "fee": self._fee(),
            "intake_months": [month for month, box in enumerate(self.intakes, 1) if box.isChecked()],
            "apply_by": self.deadline.content(),
            "status": self.status.currentData(),
        }

    def missing(self) -> tuple[Problem, ...]:
        """Return what must be filled in yet."""
        lacking = {
            "name": not self.title,
            "providers": not self.provider.text().strip(),
            "awards": not self.gives.ids,
            "requires": not self.asks.is_whole,
            "fee.year": self.known.isChecked() and not self.year.text().strip(),
        }
        return tuple(
            Problem(Severity.ERROR, "", "", Reason.MISSING_KEY, field=key) for key, lacks in lacking.items() if lacks
        )

    def close_jobs(self) -> None:
        """Look nothing up any more."""
        self.asks.close_jobs()
        self.gives.close_jobs()

    def _fee(self) -> dict[str, Any] | None:
        if not self.known.isChecked():
            return None
        kept = {"basis": "published", **(self._written.get("fee") or {})}
        amount = figure(self.fee.value())
        return {**kept, "amount": amount, "currency": self._currency, "year": self.year.text().strip()}


def _month_boxes(chosen: tuple[int, ...]) -> tuple[list[QCheckBox], QWidget]:
    """Return a tick for each month of the year, and what they stand in."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    ticks = []
    for month in range(1, 13):
        tick = QCheckBox(QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat))
        tick.setAccessibleName(QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat))
        tick.setChecked(month in chosen)
        grid.addWidget(tick, (month - 1) // _MONTHS_A_ROW, (month - 1) % _MONTHS_A_ROW)
        ticks.append(tick)
    box.setToolTip(translate("Additions", "None ticked: it can begin in any month."))
    return ticks, box
