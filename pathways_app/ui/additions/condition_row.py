"""One circumstance that an addition asks for, on a line of its own."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.ui.additions.asked_group import Asked
from pathways_app.ui.additions.choices import FigureBox, choice, figure
from pathways_app.ui.theme import Role, Theme, dress, inset
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.named_choice import name_choice
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import plain, question_of, value_words

translate = QCoreApplication.translate

_LEAST, _MOST = "min", "max"
_BETWEEN = "between"
_LARGEST = 9_999_999.0
_BOXES_A_ROW = 3


class ConditionRow(QWidget):
    """Edits what `attribute` must be; `asked` is what it must be until now.

    Signals: removed().
    """

    removed = Signal()

    def __init__(self, theme: Theme, attribute: Attribute, asked: Asked | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attribute, self._boxes = attribute, dict[str, QCheckBox]()
        self.name = plain(attribute.name)
        self.setAccessibleName(self.name)
        asked = asked or _usual(attribute)
        title = text_label(self.name, Role.FIELD_STRONG)
        title.setToolTip(plain_tip(question_of(attribute)))
        self.how = QComboBox()
        self.remove = dress(QPushButton(theme.icon("x", "ink-muted", 14), ""), look="quiet")
        words = translate("Additions", "No longer ask: {what}").format(what=self.name)
        self.remove.setToolTip(plain_tip(words))
        self.remove.setAccessibleName(words)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.remove)
        line = self._line = QHBoxLayout()
        line.setSpacing(round(theme.px(6)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(3)))
        column.addLayout(head)
        column.addLayout(line)
        match attribute.type:
            case AttributeType.NUMBER:
                self._build_number(asked)
            case AttributeType.BOOLEAN:
                self.how = choice(((True, value_words(True)), (False, value_words(False))), asked.values[0])
                line.addWidget(self.how)
                line.addStretch()
            case AttributeType.CHOICE:
                self._build_choice(column, asked)
            case AttributeType.TEXT:
                self._offer_negated(asked)
                self.text = QLineEdit(str(asked.values[0]))
                self.text.setAccessibleName(self.name)
                line.addWidget(self.text, 1)
        name_choice(self.how, self.name)

    def asked(self) -> Asked:
        """Return what the attribute must be."""
        name = self._attribute.name
        match self._attribute.type:
            case AttributeType.NUMBER:
                how = self.how.currentData()
                low = figure(self.low.value()) if how in (_LEAST, _BETWEEN) else None
                high = figure(self.high.value()) if how in (_MOST, _BETWEEN) else None
                return Asked(name, low=low, high=high)
            case AttributeType.BOOLEAN:
                return Asked(name, (self.how.currentData(),))
            case AttributeType.CHOICE:
                ticked = tuple(value for value, box in self._boxes.items() if box.isChecked())
                return Asked(name, ticked, negated=self.how.currentData())
            case AttributeType.TEXT:
                return Asked(name, (self.text.text().strip(),), negated=self.how.currentData())

    def _build_number(self, asked: Asked) -> None:
        offered = (
            (_LEAST, translate("Additions", "at least")),
            (_MOST, translate("Additions", "at most")),
            (_BETWEEN, translate("Additions", "between")),
        )
        now = _BETWEEN if asked.low is not None and asked.high is not None else _MOST if asked.low is None else _LEAST
        self.how = choice(offered, now)
        self.low, self.high = _spin(asked.low), _spin(asked.high)
        self.low.setAccessibleName(translate("Additions", "{what}, at least").format(what=self.name))
        self.high.setAccessibleName(translate("Additions", "{what}, at most").format(what=self.name))
        self._line.addWidget(self.how)
        self._line.addWidget(self.low)
        self._line.addWidget(self.high)
        self._line.addStretch()
        self.how.currentIndexChanged.connect(self._show_bounds)
        self._show_bounds()

    def _show_bounds(self) -> None:
        self.low.setVisible(self.how.currentData() in (_LEAST, _BETWEEN))
        self.high.setVisible(self.how.currentData() in (_MOST, _BETWEEN))

    def _build_choice(self, column: QVBoxLayout, asked: Asked) -> None:
        self._offer_negated(asked)
        self._line.addStretch()
        grid = QGridLayout()
        for at, value in enumerate(self._attribute.values):
            box = self._boxes[value] = QCheckBox(value_words(value))
            box.setAccessibleName(f"{self.name}: {value_words(value)}")
            box.setChecked(value in asked.values)
            grid.addWidget(box, at // _BOXES_A_ROW, at % _BOXES_A_ROW)
        column.addLayout(grid)

    def _offer_negated(self, asked: Asked) -> None:
        offered = ((False, translate("Additions", "one of")), (True, translate("Additions", "none of")))
        if self._attribute.type is AttributeType.TEXT:
            offered = ((False, translate("Additions", "is")), (True, translate("Additions", "is not")))
        self.how = choice(offered, asked.negated)
        self._line.addWidget(self.how)


def _usual(attribute: Attribute) -> Asked:
    """Return what a circumstance is asked to be at first."""
    match attribute.type:
        case AttributeType.NUMBER:
            return Asked(attribute.name, low=1)
        case AttributeType.BOOLEAN:
            return Asked(attribute.name, (True,))
        case AttributeType.CHOICE:
            return Asked(attribute.name)
        case AttributeType.TEXT:
            return Asked(attribute.name, ("",))


def _spin(value: Any) -> FigureBox:
    spin = inset(FigureBox(minimum=-_LARGEST, maximum=_LARGEST, decimals=2))
    spin.setGroupSeparatorShown(True)
    spin.setValue(float(Decimal(str(value or 0))))
    return spin
