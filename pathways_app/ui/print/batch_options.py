"""How the summaries of a list of people are wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from pathways_app.domain.language import LANGUAGES
from pathways_app.report.document import Length, Paper
from pathways_app.ui.print.choices import PaperChoice
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.segments import Segments


class BatchOptions(QWidget):
    """Shows and changes what is wanted of every summary that the table does not say for itself."""

    def __init__(self, theme: Theme, choice: PaperChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lengths, self._papers = (Length.FULL, Length.ONE_PAGE), (Paper.A4, Paper.LETTER)
        self.files = Segments((self.tr("A PDF each"), self.tr("One for all")), self.tr("Files"), fills=True)
        self.files.choose(0)
        self.length = Segments((self.tr("All pages"), self.tr("One page")), self.tr("How much"), fills=True)
        self.length.choose(self._lengths.index(choice.length))
        self.paper = Segments((self.tr("A4"), self.tr("US Letter")), self.tr("Paper"), fills=True)
        self.paper.choose(self._papers.index(choice.paper))
        self.language = QComboBox()
        for language in LANGUAGES:
            self.language.addItem(language.name, language.code)
        self.language.setCurrentIndex(self.language.findData(choice.language))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(round(theme.px(16)))
        self._grid.setVerticalSpacing(round(theme.px(4)))
        self._apart = round(theme.px(4))
        self._put(0, self.tr("Files"), self.files)
        self._put(1, self.tr("How much"), self.length)
        self._put(2, self.tr("Paper, where a row names none"), self.paper)
        self._put(3, self.tr("Language, where a row names none"), self.language)

    @property
    def bound(self) -> bool:
        """Whether all summaries go into one file."""
        return self.files.current == 1

    @property
    def choice(self) -> PaperChoice:
        """What is chosen for every summary."""
        return PaperChoice(
            language=str(self.language.currentData()),
            paper=self._papers[self.paper.current],
            length=self._lengths[self.length.current],
        )

    def _put(self, number: int, words: str, field: QWidget) -> None:
        label = dress(QLabel(words), text=Role.HEADING, tone="ink-muted")
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(words)
        row, column = 3 * (number // 2), number % 2
        if row:
            self._grid.setRowMinimumHeight(row - 1, self._apart)  # nearer to its own field than to the one above
        self._grid.addWidget(label, row, column)
        self._grid.addWidget(field, row + 1, column)
        self._grid.setColumnStretch(column, 1)
