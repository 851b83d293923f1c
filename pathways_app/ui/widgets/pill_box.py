"""A filter: a choice with an icon, in a pill."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QWidget

from pathways_app.ui.theme import Role, dress
from pathways_app.ui.widgets.plain_tip import plain_tip

_MARGIN = 24  # of the list around its words, with its scroll bar


class PillBox(QComboBox):
    """A choice that is as wide as what is chosen, while its list has the room of the longest; `name` says of what."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, text=Role.FIELD, look="filter")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(1)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.currentTextChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        words = metrics.horizontalAdvance(self.currentText().strip()) - metrics.horizontalAdvance("X")
        return QSize(hint.width() + max(0, words), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showPopup(self) -> None:
        metrics = QFontMetrics(self.view().font())
        widest = max((metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0)
        self.view().setMinimumWidth(widest + self.iconSize().width() + _MARGIN)
        super().showPopup()
