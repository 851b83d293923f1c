"""My circumstances: limits and facts about the person, each on one line, each changed in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.attribute import AttributeType, AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import MINOR_PER_MAJOR, Money
from pathways_app.domain.month import Month, month
from pathways_app.domain.person import Person
from pathways_app.ui.relevant import attributes_by_weight
from pathways_app.ui.session import Draft, Session
from pathways_app.ui.theme import dress
from pathways_app.ui.widgets.value_popup import MonthPopup, NumberPopup
from pathways_app.ui.widgets.value_row import ValueRow
from pathways_app.ui.wording import (
    currency_symbol,
    is_amount,
    money,
    month_short,
    plain,
    question_of,
    value_words,
)

_FIRST_SHOWN = 5
_HOURS_IN_A_WEEK = 168


class Circumstances(QWidget):
    """Shows the limits of the draft and the attributes that bear on its goal, and edits them through the session."""

    def __init__(self, session: Session, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._today = session, today
        self._catalogue: JurisdictionCatalogue | None = None
        self._weighed: tuple[object, tuple[tuple[str, ...], tuple[str, ...]]] | None = None
        self._all_shown = False
        self._rows: dict[str, ValueRow] = {}
        self._limits = self._make_limits()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(1)
        for row in self._limits.values():
            self._lines.addWidget(row)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(1)
        self._more = dress(QPushButton(), look="quiet")
        self._more.setStyleSheet("padding: 0")  # in line with the labels above it
        self._more.setAccessibleDescription(QCoreApplication.translate("AboutYou", "My circumstances"))
        self._more.clicked.connect(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(self._lines)
        layout.addLayout(self._facts)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(5)
        self._checks = {
            "keep_earning": QCheckBox(self.tr("Only routes that keep my pay")),
            "strict": QCheckBox(self.tr("Only routes that assume nothing")),
            "what_if": QCheckBox(self.tr("Include proposed pathways")),
        }
        for field, box in self._checks.items():
            box.clicked.connect(lambda checked, field=field: self._tick(field, checked))
            layout.addWidget(box)
            layout.addSpacing(5)

    def show_draft(self, draft: Draft, catalogue: JurisdictionCatalogue) -> None:
        """Show the limits and attributes of `draft`."""
        if catalogue is not self._catalogue:
            self._lay_out(())
        self._catalogue = catalogue
        first, rest = self._weigh(catalogue, draft.goal, frozenset(draft.holds))
        answered = tuple(name for name in (*first, *rest) if name in draft.attributes)
        shown = tuple(dict.fromkeys((*first, *rest) if self._all_shown else (*first[:_FIRST_SHOWN], *answered)))
        hidden = len(first) + len(rest) - len(shown)
        self._more.setText(self.tr("Show fewer") if self._all_shown else self.tr("%n more", "", hidden))
        self._more.setVisible(self._all_shown or hidden > 0)
        self._lay_out(shown)
        for name in shown:
            given = draft.attributes.get(name)
            self._rows[name].show_value(self._words(name, given), missing=given is None)
        self._show_limits(draft)
        for field, box in self._checks.items():
            box.setChecked(getattr(draft, field))

    def _weigh(
        self, catalogue: JurisdictionCatalogue, goal: str | None, held: frozenset[str]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return `attributes_by_weight`, worked out again only where what it depends on has changed."""
        asked = (id(catalogue), goal, held)
        if self._weighed is None or self._weighed[0] != asked:
            self._weighed = (asked, attributes_by_weight(catalogue, goal, held))
        return self._weighed[1]

    def _make_limits(self) -> dict[str, ValueRow]:
        rows = {}
        for field, label, hint, edit in (
            ("study_hours", self.tr("Time to study"), self.tr("Hours of study a week"), self._edit_hours),
            ("start", self.tr("Earliest start"), self.tr("The month to start in"), self._edit_start),
            ("by", self.tr("Latest date"), self.tr("The month to have arrived by"), self._edit_by),
            ("budget", self.tr("Budget"), self.tr("The most it may cost after grants"), self._edit_budget),
            ("modes", self.tr("Ways to study"), self.tr("Study modes that would do"), self._edit_modes),
        ):
            rows[field] = ValueRow(label, hint)
            rows[field].pressed.connect(edit)
        return rows

    def _show_limits(self, draft: Draft) -> None:
        hours = Person(study_hours=draft.study_hours, keep_earning=draft.keep_earning).weekly_hours
        show = {field: row.show_value for field, row in self._limits.items()}
        show["study_hours"](self.tr("%n h a week", "", hours))
        show["start"](month_short(self._start(draft)))
        show["by"](self.tr("any") if draft.by is None else month_short(draft.by))
        show["budget"](self.tr("not given") if draft.budget is None else money(draft.budget))
        modes = draft.modes
        show["modes"](self.tr("any") if modes is None else ", ".join(plain(mode).lower() for mode in sorted(modes)))

    def _lay_out(self, names: tuple[str, ...]) -> None:
        if names == tuple(self._rows):
            return
        kept = {name: self._rows.pop(name) for name in names if name in self._rows}
        for gone in self._rows.values():
            self._facts.removeWidget(gone)
            gone.deleteLater()
        self._rows = {}
        for position, name in enumerate(names):
            row = kept.get(name) or self._make_fact(name)
            self._facts.insertWidget(position, row)
            self._rows[name] = row

    def _make_fact(self, name: str) -> ValueRow:
        row = ValueRow(plain(name), question_of(self._place().attributes[name]))
        row.pressed.connect(lambda: self._edit_fact(name))
        return row

    def _words(self, name: str, given: AttributeValue | None) -> str:
        if given is None:
            return self.tr("not answered")
        if is_amount(self._place().attributes[name]) and isinstance(given, Decimal):
            return money(Money.of(given, self._place().jurisdiction.currency))
        return value_words(given)

    def _edit_fact(self, name: str) -> None:
        attribute, row = self._place().attributes[name], self._rows[name]
        question, draft = question_of(attribute), self._session.draft

        def answer(value: AttributeValue | None) -> None:
            text = self.tr("answer “{name}”").format(name=plain(name))
            self._session.edit(text, attributes=self._session.draft.with_attribute(name, value))

        if attribute.type in (AttributeType.BOOLEAN, AttributeType.CHOICE):
            values: tuple[AttributeValue, ...] = (
                (True, False) if attribute.type is AttributeType.BOOLEAN else attribute.values
            )
            menu = QMenu(question, self)
            for value in (*values, None):
                if value is None:
                    menu.addSeparator()
                action = menu.addAction(self.tr("not answered") if value is None else value_words(value))
                action.setCheckable(True)
                action.setChecked(draft.attributes.get(name) == value)
                action.triggered.connect(lambda _checked, value=value: answer(value))
            self._open(menu, row)
            return
        given = draft.attributes.get(name)
        unit = currency_symbol(self._place().jurisdiction.currency) if is_amount(attribute) else ""
        popup = NumberPopup(
            question, self.tr("Not answered"), self, value=given if isinstance(given, Decimal) else None, unit=unit
        )
        popup.given.connect(answer)
        popup.open_beside(row)

    def _edit_hours(self) -> None:
        hours = self._session.draft.study_hours
        popup = NumberPopup(
            self.tr("How many hours a week could you study?"),
            self.tr("Not given"),
            self,
            value=None if hours is None else Decimal(hours),
            unit=self.tr("h a week"),
            whole=True,
            most=_HOURS_IN_A_WEEK,
        )
        popup.given.connect(
            lambda value: self._session.edit(
                self.tr("change time to study"), study_hours=None if value is None else int(value)
            )
        )
        popup.open_beside(self._limits["study_hours"])

    def _edit_budget(self) -> None:
        budget, currency = self._session.draft.budget, self._place().jurisdiction.currency
        popup = NumberPopup(
            self.tr("What is the most it may cost you, after grants?"),
            self.tr("Not given"),
            self,
            value=None if budget is None else Decimal(budget.minor) / MINOR_PER_MAJOR,
            unit=currency_symbol(currency),
        )
        popup.given.connect(
            lambda value: self._session.edit(
                self.tr("change the budget"), budget=None if value is None else Money.of(value, currency)
            )
        )
        popup.open_beside(self._limits["budget"])

    def _edit_start(self) -> None:
        value, row = self._start(self._session.draft), self._limits["start"]
        popup = MonthPopup(self.tr("When could you start?"), self.tr("Next month"), self, value, self._today())
        popup.given.connect(lambda given: self._session.edit(self.tr("change the start"), start=given))
        popup.open_beside(row)

    def _edit_by(self) -> None:
        draft, row = self._session.draft, self._limits["by"]
        value = draft.by if draft.by is not None else Month(self._start(draft) + 60)
        popup = MonthPopup(self.tr("By when must you have arrived?"), self.tr("Any date"), self, value, self._today())
        popup.given.connect(lambda given: self._session.edit(self.tr("change the latest date"), by=given))
        popup.open_beside(row)

    def _edit_modes(self) -> None:
        known = sorted({mode for step in self._place().steps.values() for mode in step.study_modes})
        accepted = self._session.draft.modes
        menu, text = QMenu(self.tr("Ways to study"), self), self.tr("change ways to study")
        for mode in known:
            action = menu.addAction(plain(mode))
            action.setCheckable(True)
            action.setChecked(accepted is None or mode in accepted)
            chosen = frozenset(known if accepted is None else accepted) ^ {mode}
            limited = None if not chosen or chosen == frozenset(known) else chosen
            action.triggered.connect(lambda _checked, modes=limited: self._session.edit(text, modes=modes))
        self._open(menu, self._limits["modes"])

    def _open(self, menu: QMenu, row: ValueRow) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = row.button.mapToGlobal(QPoint(row.button.width() - menu.sizeHint().width(), row.button.height()))
        menu.popup(corner)

    def _tick(self, field: str, checked: bool) -> None:
        texts = {
            "keep_earning": self.tr("keeping pay"),
            "strict": self.tr("routes without assumptions"),
            "what_if": self.tr("proposed pathways"),
        }
        self._session.edit(texts[field], **{field: checked})

    def _toggle(self) -> None:
        self._all_shown = not self._all_shown
        self.show_draft(self._session.draft, self._place())

    def _start(self, draft: Draft) -> Month:
        today = self._today()
        return Month(month(today.year, today.month) + 1) if draft.start is None else draft.start

    def _place(self) -> JurisdictionCatalogue:
        if self._catalogue is None:
            raise RuntimeError("no catalogue is shown yet")
        return self._catalogue
