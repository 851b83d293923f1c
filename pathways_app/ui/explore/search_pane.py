"""Search as you type: the field, the filters, what was found, and how much of it shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.explore.filter_bar import FilterBar
from pathways_app.ui.explore.finding_list import FindingList
from pathways_app.ui.explore.findings import EntryIndex, Facet, Findings, Wanted
from pathways_app.ui.messages import sentence
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.icon_field import IconField
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import name_of, number

WAIT_MS = 80
"""Keys struck closer together than this are looked up once."""

_FIELD_WIDTHS = (260, 380)  # in a narrow window, and in a wide one
_LEAST_FIELD = 215  # where the filters would else go on in a second line
_WIDE = 1180
_LOWER = 2  # so much higher is the field than a filter, half of it at either side
_NARROW = 620  # below this width the filters stand under the field


class SearchPane(QWidget):
    """Everything in the catalogue that fits the words and the filters.

    The field and the filters are in `top`, to be set above both the list and what it opens.
    Signals: looked_at(Finding), opened(Finding) and entered(Finding), as those of the list; counted(str), what was
    found in words.
    """

    looked_at = Signal(object)
    opened = Signal(object)
    entered = Signal(object)
    counted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index: EntryIndex | None = None
        self._places: Mapping[str, str] = {}
        self._width = self._tight = 0
        self._jobs = SearchJobs(self._find, self)
        self._jobs.finished.connect(self._show)
        self._jobs.failed.connect(self._fail)
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self.look)
        self.field = _SearchField(theme)
        self.filters = FilterBar(theme)
        self.list = FindingList(theme)
        self._hidden = dress(QLabel(), text=Role.SMALL, tone="ink-muted")
        self._all_button = dress(QPushButton(self.tr("Show all")), look="quiet")
        self._message = _Nothing(theme)
        self._stack = QStackedWidget()
        self._build()
        self.field.textEdited.connect(lambda _text: self._soon.start())
        self.field.left_down.connect(self._enter_list)
        self.field.returnPressed.connect(self._open_first)
        self.filters.chosen.connect(self.look)
        self.list.looked_at.connect(self.looked_at)
        self.list.opened.connect(self.opened)
        self.list.entered.connect(self.entered)
        self._all_button.clicked.connect(self._show_all)

    def use(self, workspace: Workspace, place: str) -> None:
        """Look through `workspace` from now on, first of all in one place of it."""
        self._index = EntryIndex(workspace)
        self._places = {known.id: name_of(known.name) for known in workspace.jurisdictions()}
        self.filters.show_places(self._places)
        self.filters.choose(Facet.PLACE, place)
        self.look()

    def look(self) -> None:
        """Look up what is typed and chosen now; whatever was being looked up before is dropped."""
        self._soon.stop()
        if self._index is not None:
            self._jobs.start((self._index, Wanted(self.field.text().strip(), self.filters.values())))

    def search_for(self, text: str) -> None:
        """Look up `text` as if it had been typed."""
        self.field.setText(text)
        self.look()

    def fit(self, width: int) -> None:
        """Fit the field and the filters to the width there is for `top`, if need be closer on one line."""
        self._width, self._tight = width, 0
        turn(self._row, upright=width < self._theme.px(_NARROW))
        self._tighten()

    def _tighten(self) -> None:
        """Make the field shorter, and then the filters bare, as far as need be for one line.

        They stay so until the width is another: with every count that changes they would move under who types.
        """
        px, room = self._theme.px, self._width - self._row.spacing()
        most, least = px(_FIELD_WIDTHS[self._width >= px(_WIDE)]), px(_LEAST_FIELD)
        ways = ((most, False), (least, False), (least, True))
        fits = [field + self.filters.wide(bare=bare) <= room for field, bare in ways]
        in_row = self._width >= px(_NARROW) and any(fits)
        self._tight = max(self._tight, fits.index(True)) if in_row else 0
        field, bare = ways[self._tight]
        self.field.setFixedWidth(round(field))
        self.filters.set_bare(bare)

    def close_jobs(self) -> None:
        """Stop looking things up; call before the catalogue is closed."""
        self._soon.stop()
        self._jobs.close()
        self._index = None

    def _build(self) -> None:
        px = self._theme.px
        self.top = QWidget()
        row = self._row = new_row()
        self.top.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(px(10)))
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        filters = QVBoxLayout()
        filters.setContentsMargins(0, round(px(_LOWER)), 0, 0)
        filters.addWidget(self.filters)
        row.addLayout(filters, 1)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._message)
        foot = QHBoxLayout()
        foot.addWidget(self._hidden)
        foot.addWidget(self._all_button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(px(4)))
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    @staticmethod
    def _find(asked: tuple[EntryIndex, Wanted], _stop: object) -> Findings:
        index, wanted = asked
        return index.find(wanted)

    def _show(self, findings: Findings) -> None:
        wanted = findings.wanted
        self.filters.show_findings(findings)
        self._tighten()
        self.list.show_findings(findings.shown, self._places, wanted.text)
        hidden = findings.total - len(findings.shown)
        self._hidden.setText(self.tr("%Ln more hidden by the filters", "", hidden))
        self._hidden.setVisible(hidden > 0)
        self._all_button.setVisible(hidden > 0)
        if findings.shown:
            self._stack.setCurrentWidget(self.list)
        else:
            self._show_nothing(wanted.text, hidden)
        words = self._count_words(len(findings.shown), findings.total, cut=findings.cut)
        self.counted.emit(words)
        focused = QApplication.focusWidget()
        if focused is self.field or (focused is not None and self.filters.isAncestorOf(focused)):
            announce(self.field, words if findings.shown else self._message.words)

    def _count_words(self, shown: int, total: int, *, cut: bool) -> str:
        if cut:
            text = self.tr("the first {count} entries")
        elif shown < total:
            text = self.tr("{count} of {total} entries", "", total)
        else:
            text = self.tr("1 entry") if shown == 1 else self.tr("{count} entries", "", shown)
        return text.format(count=number(shown), total=number(total))

    def _fail(self, problem: PathwaysError) -> None:
        """Say why nothing is found, and stop showing what other words did."""
        for part in (self._hidden, self._all_button):
            part.hide()
        title = QCoreApplication.translate("BrowsePage", "This cannot be shown")
        self._message.show_message(title, sentence(problem))
        self._stack.setCurrentWidget(self._message)
        self.counted.emit("")
        announce(self.field, self._message.words)

    def _show_nothing(self, text: str, hidden: int) -> None:
        if hidden:
            title, said = self.tr("Nothing left by the filters"), self.tr("Choose less, or show all that was found.")
        else:
            title = self.tr("Nothing has these words")
            said = self.tr("“{words}”: try fewer of them, or another language of the catalogue.").format(words=text)
        self._message.show_message(title, said)
        self._stack.setCurrentWidget(self._message)

    def _show_all(self) -> None:
        self.filters.clear()
        self.look()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_list(self) -> None:
        if self.list.findings.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.findings.index(0, 0))

    def _open_first(self) -> None:
        """Open the current entry, or the best that was found."""
        if self._soon.isActive():
            self.look()
            return
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.findings.index(0, 0))
        self.list.activated.emit(self.list.currentIndex())


class _Nothing(QWidget):
    """Says that nothing was found, in as little width as the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._said = (
            text_label("", role, tone) for role, tone in ((Role.TITLE, "ink"), (Role.FIELD, "ink-muted"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (12, 24, 20, 12)))
        column.setSpacing(round(theme.px(6)))
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addStretch()

    def show_message(self, title: str, said: str) -> None:
        """Show this message instead of the last."""
        self._title.setText(title)
        self._said.setText(said)

    @property
    def words(self) -> str:
        """All that the message says."""
        return f"{self._title.text()}. {self._said.text()}"


class _SearchField(IconField):
    """The field for the words; Down goes to the list, Escape empties it.

    Signals: left_down().
    """

    left_down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "search")
        self.setPlaceholderText(self.tr("Role, qualification, step, bursary, provider…"))
        self.setAccessibleName(self.tr("Search the catalogue"))
        self.setClearButtonEnabled(False)
        self._cross = self.add_button("x", self.tr("Clear"))
        self._cross.clicked.connect(self._empty)
        self._cross.setVisible(False)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def _empty(self) -> None:
        self.setText("")
        self.textEdited.emit("")
