"""Small pop-ups in which one value is given: a number, or a month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.month import Month, month, month_of_year
from pathways_app.ui.theme import Role, dress, grown
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.named_choice import name_choice
from pathways_app.ui.widgets.tab_order import go_on

_YEARS_AHEAD = 31


class ValuePopup(QFrame):
    """Asks one thing beside the control that opened it; Enter takes the value, Esc leaves all as it was.

    Signals: given(value), None where the value is taken away.
    """

    given = Signal(object)

    def __init__(self, question: str, clear_text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dress(self, look="popup")
        self.setAccessibleName(question)
        label = QLabel(question)
        label.setWordWrap(True)
        dress(label, text=Role.FIELD_STRONG)
        self._fields = QHBoxLayout()
        self._fields.setSpacing(grown(8))
        take, clear = QPushButton(self.tr("Done")), QPushButton(clear_text)
        dress(take, look="primary")
        dress(clear, look="quiet")
        take.clicked.connect(self.take)
        clear.clicked.connect(lambda: self._give(None))
        buttons = QHBoxLayout()
        buttons.addWidget(clear)
        buttons.addStretch()
        buttons.addWidget(take)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(grown(14), grown(12), grown(14), grown(12))
        self._lines.setSpacing(grown(10))
        self._lines.addWidget(label)
        self._lines.addLayout(self._fields)
        self._lines.addLayout(buttons)

    def open_beside(self, control: QWidget) -> None:
        """Show the pop-up under `control`, its right edge at the control's."""
        self.setFixedWidth(max(280, control.width()))
        self.adjustSize()
        corner = control.mapToGlobal(QPoint(control.width() - self.width(), control.height() + 2))
        area = control.screen().availableGeometry()
        x = max(area.left() + 4, min(corner.x(), area.right() - self.width() - 4))
        if corner.y() + self.height() > area.bottom():
            corner.setY(control.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(x, corner.y())
        self.show()

    def take(self) -> None:
        """Give the value as it stands, if it is one."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, forward=next) or super().focusNextPrevChild(next)  # Qt would pass the buttons over

    def _give(self, value: object) -> None:
        self.close()
        self.given.emit(value)


class NumberPopup(ValuePopup):
    """Asks for a number from `least` to `most`; `unit` stands after the field."""

    def __init__(
        self,
        question: str,
        clear_text: str,
        parent: QWidget,
        *,
        value: Decimal | None,
        unit: str = "",
        whole: bool = False,
        least: int = 0,
        most: int = 10**9,
    ) -> None:
        super().__init__(question, clear_text, parent)
        self._whole, self._least, self._most = whole, least, most
        self.field = QLineEdit("" if value is None else written_number(value))
        self.field.setAccessibleName(question)
        self.field.returnPressed.connect(self.take)
        self.field.selectAll()
        self._problem = dress(QLabel(), text=Role.SMALL, tone="unmet")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._fields.addWidget(self.field)
        self._fields.addWidget(dress(QLabel(unit)))
        self._lines.insertWidget(2, self._problem)
        self.setFocusProxy(self.field)
        self.field.setFocus()

    def take(self) -> None:
        number = read_number(self.field.text())
        if number is None or not self._least <= number <= self._most or (self._whole and number % 1):
            locale = QLocale()
            text = self.tr("A number from {least} to {most} is wanted.")
            self._problem.setText(text.format(least=locale.toString(self._least), most=locale.toString(self._most)))
            self._problem.show()
            announce(self._problem, self._problem.text(), at_once=True)
            self.adjustSize()
            return
        self._give(number)


class MonthPopup(ValuePopup):
    """Asks for a month from the present one on."""

    def __init__(self, question: str, clear_text: str, parent: QWidget, value: Month, today: date) -> None:
        super().__init__(question, clear_text, parent)
        locale = QLocale()
        self._month, self._year = QComboBox(), QComboBox()
        for number in range(1, 13):
            self._month.addItem(locale.standaloneMonthName(number))
        for year in range(today.year, max(today.year + _YEARS_AHEAD, value // 12 + 1)):
            self._year.addItem(str(year), year)
        self._month.setCurrentIndex(month_of_year(value) - 1)
        self._year.setCurrentIndex(max(0, self._year.findData(value // 12)))
        self._fields.addWidget(self._month, 1)
        self._fields.addWidget(self._year)
        name_choice(self._month, self.tr("Month"))
        name_choice(self._year, self.tr("Year"))
        self._month.setAccessibleDescription(question)
        self.setFocusProxy(self._month)
        self._month.setFocus()

    def take(self) -> None:
        self._give(month(self._year.currentData(), self._month.currentIndex() + 1))


def written_number(number: Decimal) -> str:
    """Write a number so that this locale reads the same one, without group marks."""
    return f"{number.normalize():f}".replace(".", QLocale().decimalPoint())


def read_number(written: str) -> Decimal | None:
    """Read a number as this locale writes it, group marks and currency signs allowed; None if it is none."""
    locale = QLocale()
    plain = written.strip().strip("£$").replace(locale.groupSeparator(), "").replace("\u00a0", "").replace(" ", "")
    try:
        number = Decimal(plain.replace(locale.decimalPoint(), "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
