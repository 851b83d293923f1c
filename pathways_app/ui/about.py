"""About Pathways: what it is, which versions it is made of, and their licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pathways_app.runtime.parts import Part, parts
from pathways_app.runtime.version import VERSION
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.on_screen import open_at
from pathways_app.ui.widgets.plain_tip import plain_tip

_SIZE = (800, 560)


class About(QDialog):
    """Shows what Pathways is and what it is made of; `checked` says when the catalogue was, in words."""

    def __init__(self, theme: Theme, checked: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Pathways"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, theme, *_SIZE)
        heading = dress(QLabel(self.tr("Pathways {version}").format(version=VERSION)), text=Role.DISPLAY)
        said = QLabel(
            self.tr(
                "Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works "
                "offline: nothing you enter leaves this computer."
            )
        )
        dress(said).setWordWrap(True)
        made = dress(QLabel(self.tr("Made with Qt {qt}.").format(qt=qVersion())), text=Role.SMALL, tone="ink-muted")
        if checked:
            made.setText(f"{checked} · {made.text()}")
        made.setWordWrap(True)
        self.list = dress(QListWidget(), look="card")
        self.list.ensurePolished()  # else its lines are laid out as if nothing stood round their words
        self.list.setAccessibleName(self.tr("What Pathways is made of"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        for part in parts():
            inside = f" ({part.inside})" if part.inside else ""
            item = QListWidgetItem(f"{part.name} {part.version}".strip() + inside)
            item.setToolTip(plain_tip(part.licence))
            item.setData(Qt.ItemDataRole.UserRole, part)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show)
        both = dress(QSplitter(), look="bare")
        both.setHandleWidth(round(theme.px(8)))
        both.addWidget(self.list)
        both.addWidget(self.text)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        both.setSizes([round(theme.px(width)) for width in (210, 550)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 14)))
        column.setSpacing(round(theme.px(10)))
        for widget in (heading, said, made):
            column.addWidget(widget)
        column.addWidget(both, 1)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        part: Part = item.data(Qt.ItemDataRole.UserRole)
        lines = [f"{part.name} {part.version}".strip(), part.licence, "", part.text]
        self.text.setPlainText("\n".join(lines).strip())
