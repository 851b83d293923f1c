"""The side of the preview: what goes on the paper, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.language import LANGUAGES
from pathways_app.report.document import Length, Paper
from pathways_app.ui.print.choices import MOST_NAME, MOST_NOTE, PaperChoice
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.segments import Segments

_NOTE_HEIGHT = 66
_NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offered:
    """A route that may be printed: its place in the answer, its name, and whether it is at first."""

    number: int
    name: str
    chosen: bool


class OptionsPane(QScrollArea):
    """Shows and changes what is chosen for the paper.

    Signals: changed(), whenever `choice` is another.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, choice: PaperChoice, offered: Sequence[Offered], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        dress(self, look="pane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What goes on the paper"))
        self._lengths, self._papers = (Length.FULL, Length.ONE_PAGE), (Paper.A4, Paper.LETTER)
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(self.language.findData(choice.language))
        self.paper = Segments((self.tr("A4"), self.tr("US Letter")), self.tr("Paper"), fills=True)
        self.paper.choose(self._papers.index(choice.paper))
        self.length = Segments((self.tr("All pages"), self.tr("One page")), self.tr("How much"), fills=True)
        self.length.choose(self._lengths.index(choice.length))
        self.person = QLineEdit(choice.person)
        self.person.setMaxLength(MOST_NAME)
        self.person.setPlaceholderText(self.tr("No name"))
        self.note = QTextEdit()
        self.note.setAcceptRichText(False)
        self.note.setPlainText(choice.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(round(theme.px(_NOTE_HEIGHT)))
        self.routes = self._make_routes(offered)
        body, self._column = QWidget(), QVBoxLayout()
        body.setLayout(self._column)
        self._column.setContentsMargins(*(round(theme.px(side)) for side in (16, 14, 16, 16)))
        self._column.setSpacing(round(theme.px(4)))
        self._put(self.tr("Language of the paper"), self.language)
        self._put(self.tr("How much"), self.length)
        self._put(self.tr("Paper"), self.paper)
        hint = self.tr("Printed at the head of the pages, never kept.")
        self._put(self.tr("For whom (if you like)"), self.person, hint)
        self._put(self.tr("A word to them (if you like)"), self.note)
        if offered:
            self._put(self.tr("Routes"), self.routes)
            self._column.setStretchFactor(self.routes, 1)
        else:
            self._column.addStretch()
        self.setWidget(body)
        self.language.activated.connect(lambda _at: self.changed.emit())
        self.paper.chosen.connect(lambda _at: self.changed.emit())
        self.length.chosen.connect(lambda _at: self.changed.emit())
        self.person.textEdited.connect(lambda _text: self.changed.emit())
        self.note.textChanged.connect(self.changed)
        self.routes.itemChanged.connect(lambda _item: self.changed.emit())

    @property
    def choice(self) -> PaperChoice:
        """What is chosen now."""
        return PaperChoice(
            language=str(self.language.currentData()),
            paper=self._papers[self.paper.current],
            length=self._lengths[self.length.current],
            person=self.person.text().strip(),
            note=self.note.toPlainText().strip()[:MOST_NOTE],
            routes=tuple(item.data(_NUMBER) for item in self._items() if item.checkState() is Qt.CheckState.Checked),
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.routes.item(row) for row in range(self.routes.count())]

    def _make_routes(self, offered: Sequence[Offered]) -> QListWidget:
        routes = QListWidget()
        routes.setWordWrap(True)
        routes.setSpacing(round(self._theme.px(2)))
        routes.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        routes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in offered:
            item = QListWidgetItem(one.name)
            item.setData(_NUMBER, one.number)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.chosen else Qt.CheckState.Unchecked)
            item.setToolTip(plain_tip(one.name))
            routes.addItem(item)
        if offered:
            routes.setCurrentRow(0)
        return routes

    def _put(self, words: str, field: QWidget, hint: str = "") -> None:
        label = dress(QLabel(words), text=Role.HEADING, tone="ink-muted")
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(words)
        if self._column.count():
            self._column.addSpacing(round(self._theme.px(10)))
        self._column.addWidget(label)
        self._column.addWidget(field)
        if hint:
            note = dress(QLabel(hint), text=Role.SMALL, tone="ink-muted")
            note.setWordWrap(True)
            field.setAccessibleDescription(hint)
            self._column.addWidget(note)
