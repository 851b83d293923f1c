"""Which rule is set aside for a client, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import MINOR_PER_MAJOR, Money
from pathways_app.domain.override import FactReplaced, Override, Rule, TakenAsMet
from pathways_app.domain.requirement import Requirement
from pathways_app.domain.search_hit import SearchHit
from pathways_app.services.overrides import parts_of, with_overrides
from pathways_app.ui.clients.dialogs import fit
from pathways_app.ui.clients.month_boxes import MonthBoxes
from pathways_app.ui.override_words import required_words
from pathways_app.ui.theme import Role, Theme, dress, inset
from pathways_app.ui.type_ahead import TypeAhead
from pathways_app.ui.widgets.field_label import field_label
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import currency_symbol, listed, marked, span
from pathways_app.ui.year_words import priced_words

_WIDTH, _HEIGHT, _REASON = 540, 450, 76
_FEE, _MONTHS, _INTAKES = "fee", "months", "intakes"
_MOST_FEE, _MOST_MONTHS = 999_999.0, 120
_AROUND_CHOICE = 42  # what frame and arrow take of the width of a choice


@dataclass(frozen=True, slots=True)
class RuleGiven:
    """What is to be set aside, why, and who says so."""

    rule: Rule
    reason: str
    author: str


class OverrideDialog(QDialog):
    """Asks for a step or bursary, what of it is otherwise for the client called `name`, the reason and the author.

    `find` looks entries of the catalogue up; `author` is who set a rule aside last, and `standing` is what is set aside
    for the client already.
    Signals: entered(RuleGiven), when it is accepted.
    """

    entered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        catalogue: JurisdictionCatalogue,
        find: Callable[[str], tuple[SearchHit, ...]],
        author: str,
        parent: QWidget | None = None,
        *,
        standing: tuple[Override, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._theme, self._catalogue = theme, catalogue
        self._supposed = with_overrides(catalogue, standing)
        self._entry = ""
        self._parts: tuple[Requirement, ...] = ()
        self.setWindowTitle(self.tr("Set a rule aside for {name}").format(name=name))
        fit(self, theme, _WIDTH, _HEIGHT)
        self.finder = TypeAhead(
            theme,
            lambda text: tuple(hit for hit in find(text) if hit.section in ("step", "bursary")),
            icon="search",
            keeps_value=True,
        )
        self.finder.setPlaceholderText(self.tr("Find a step or funding"))
        self.what = QComboBox()
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.what.setMinimumContentsLength(24)
        self.fee = inset(QDoubleSpinBox(maximum=_MOST_FEE, decimals=2))
        self.fee.setGroupSeparatorShown(True)
        self.months = inset(QSpinBox(maximum=_MOST_MONTHS))
        self.intakes = MonthBoxes(theme)
        self.known = text_label("", Role.SMALL, "ink-muted")
        self.known.setWordWrap(False)  # else the form keeps room for lines that never come
        self.whole = text_label("", Role.SMALL, "ink-muted")
        self.reason = QTextEdit()
        self.reason.setAcceptRichText(False)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(round(theme.px(_REASON)))
        self.reason.setPlaceholderText(self.tr("Who confirmed it, and how you know"))
        self.author = QLineEdit(author)
        self.problem = text_label("", Role.FIELD, "unmet")
        self.problem.hide()
        body = QWidget()
        stack = QVBoxLayout(body)
        stack.setContentsMargins(0, 0, 0, 0)
        self.form = QFormLayout()
        stack.addLayout(self.form)
        stack.addStretch(1)
        self.form.setVerticalSpacing(round(theme.px(10)))
        self.form.setHorizontalSpacing(round(theme.px(16)))
        if self.width() < theme.px(_WIDTH):  # as with large text: a choice is long, and its name goes above it
            self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fee = self.tr("Fee ({currency})").format(currency=currency_symbol(catalogue.jurisdiction.currency))
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Step or funding"), self.finder),
            (self.tr("What is otherwise"), self.what),
            ("", self.whole),
            (fee, self.fee),
            (self.tr("Months"), self.months),
            (self.tr("It starts in"), self.intakes),
            ("", self.known),
            (self.tr("Reason"), self.reason),
            (self.tr("Your name"), self.author),
        )
        for label, field in rows:
            if label:
                field.setAccessibleName(label)
            self.form.addRow(field_label(label, field), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = dress(
            buttons.addButton(self.tr("Set it aside"), QDialogButtonBox.ButtonRole.AcceptRole), look="primary"
        )
        said = self.tr("It holds for {name} alone, in every plan, and is printed with its reason and your name.")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(12)))
        column.addWidget(text_label(said.format(name=name), Role.FIELD, "ink-muted"))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        column.addWidget(area, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.finder.picked.connect(lambda hit: self.choose(hit.id, marked(hit.name, hit.id)))
        self.what.currentIndexChanged.connect(self._show_ready)
        self.fee.valueChanged.connect(self._show_ready)
        self.months.valueChanged.connect(self._show_ready)
        self.intakes.changed.connect(self._show_ready)
        self.reason.textChanged.connect(self._show_ready)
        self.author.textChanged.connect(self._show_ready)
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.finder.close_jobs)
        self._show_ready()

    def choose(self, entry: str, name: str) -> None:
        """Offer what can be otherwise of `entry`."""
        catalogue = self._supposed
        self._entry, self._parts = entry, parts_of(catalogue, entry)
        self.finder.show_value(name)
        self.finder.setCursorPosition(0)
        self.what.clear()
        for number, part in enumerate(self._parts):
            self.what.addItem(self.tr("Met: {part}").format(part=required_words(catalogue, part)), number)
        step = catalogue.steps.get(entry)
        if step is not None:
            self.what.addItem(self.tr("Another fee"), _FEE)
            self.what.addItem(self.tr("It takes another time"), _MONTHS)
            self.what.addItem(self.tr("It starts in other months"), _INTAKES)
            self.fee.setValue(0 if step.fee is None else step.fee.money.minor / MINOR_PER_MAJOR)
            self.months.setValue(step.duration.months)
            self.intakes.show_months(step.intake_months)
        self._show_ready()

    def say(self, words: str) -> None:
        """Say what is wrong with what was given."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _rule(self) -> Rule | None:
        chosen = self.what.currentData()
        match chosen:
            case int():
                return Rule(self._entry, TakenAsMet(self._parts[chosen]))
            case "fee":
                minor = round(self.fee.value() * MINOR_PER_MAJOR)
                return Rule(self._entry, FactReplaced(fee=Money(minor, self._catalogue.jurisdiction.currency)))
            case "months":
                return Rule(self._entry, FactReplaced(months=self.months.value()))
            case "intakes":
                return Rule(self._entry, FactReplaced(intake_months=self.intakes.months))
        return None

    def _known_words(self, chosen: object) -> str:
        """Say what the catalogue has of the fact that is to be replaced."""
        step = self._catalogue.steps.get(self._entry)
        if step is None or not isinstance(chosen, str):
            return ""
        if chosen == _FEE:
            fee = step.fee
            said = self.tr("not known") if fee is None else priced_words(fee.money, fee.year)
        elif chosen == _MONTHS:
            said = span(step.duration.months)
        else:
            names = [QLocale().standaloneMonthName(month) for month in step.intake_months]
            said = listed(names) if names else self.tr("any month")
        words = self.tr("In the catalogue: {fact}").format(fact=said)
        return f"{words}\n{self.tr('No month ticked: it starts in any.')}" if chosen == _INTAKES else words

    def _problem(self, chosen: object) -> str:
        """Say why what is given cannot be set aside."""
        if self._entry and not self.what.count():
            return self.tr("It asks nothing that could be set aside.")
        step, given = self._supposed.steps.get(self._entry), self._rule()
        if step is not None and isinstance(given, Rule) and isinstance(given.subject, FactReplaced):
            facts = given.subject
            fee = None if step.fee is None else step.fee.money
            same = {
                _FEE: facts.fee == fee,
                _MONTHS: facts.months == step.duration.months,
                _INTAKES: facts.intake_months == step.intake_months,
            }
            if same.get(str(chosen)):
                return self.tr("It is planned so already.")
        return ""

    def _show_ready(self) -> None:
        chosen = self.what.currentData()
        self.what.setEnabled(self.what.count() > 0)
        self.form.setRowVisible(self.fee, chosen == _FEE)
        self.form.setRowVisible(self.months, chosen == _MONTHS)
        self.form.setRowVisible(self.intakes, chosen == _INTAKES)
        self._show_whole()
        known, problem = self._known_words(chosen), self._problem(chosen)
        self.known.setText(known)
        self.form.setRowVisible(self.known, bool(known))
        given = bool(self.reason.toPlainText().strip()) and bool(self.author.text().strip())
        self.accept_button.setEnabled(given and chosen is not None and not problem)
        self.say(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole()

    def _show_whole(self) -> None:
        """Write the choice out below its field where that cuts it."""
        said, room = self.what.currentText(), self.what.width() - self._theme.px(_AROUND_CHOICE)
        cut = self.isVisible() and self.what.fontMetrics().horizontalAdvance(said) > room
        self.whole.setText(said if cut else "")
        self.what.setToolTip(plain_tip(said if cut else ""))
        self.form.setRowVisible(self.whole, cut)

    def _enter(self) -> None:
        rule = self._rule()
        if rule is not None:
            self.entered.emit(RuleGiven(rule, self.reason.toPlainText().strip(), self.author.text().strip()))
            self.accept()
