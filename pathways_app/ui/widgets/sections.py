"""A page of headed sections for a side pane, made a little at a time so that it never holds up the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.ui.theme import Role, Theme, flush
from pathways_app.ui.widgets.inspector_rows import rule, text_label

MakeRow = Callable[[], QWidget]

AT_ONCE = 0.004
"""Seconds spent on rows before the window gets a turn: showing and placing them takes it three times as long again."""

_LATER_MS = 100
"""What nobody sees any more is taken apart so much later, which takes long enough for a turn of its own."""


class PageArea(QScrollArea):
    """Shows one page at a time, scrolling it up and down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: SectionPage | None = None
        host = QWidget()
        self._layout = QVBoxLayout(host)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(host)
        self._before: list[SectionPage] = []  # pages that nobody sees any more
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._paint_again)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._clear)

    def put(self, page: SectionPage, place: int = 0) -> None:
        """Show `page`, scrolled down to `place` once all of it is there; the page before it goes a little later."""
        before, self.page = self.page, page
        self.viewport().setUpdatesEnabled(False)  # the old page stays on the screen until all of the new one is there
        page.finished.connect(partial(self._paint_soon, page))
        if before is not None:  # it may be what asked for the new one, and a new parent would cost a look at all in it
            before.stop()
            before.hide()
            self._layout.removeWidget(before)
            self._before.append(before)
        self._layout.addWidget(page)
        if place:
            page.finished.connect(partial(self.verticalScrollBar().setValue, place))
        else:
            self.verticalScrollBar().setValue(0)
        page.begin()

    def _paint_soon(self, page: SectionPage) -> None:
        """Paint in a turn of its own, once the last rows have their places."""
        if page is self.page:
            self._soon.start()

    def _paint_again(self) -> None:
        if self.page is not None and not self.page.is_filling:
            self.viewport().setUpdatesEnabled(True)
            self._later.start()

    def _clear(self) -> None:
        while self._before:
            self._before.pop().deleteLater()


class SectionPage(QWidget):
    """Widgets below one another, in sections with headings that screen readers find.

    What is asked for is made in its order: some of it by `begin`, the rest when the window has nothing else to do. A
    `bare` page has no margins, being part of another.
    Signals: finished(), when all is made.
    """

    finished = Signal()

    def __init__(self, theme: Theme, *, bare: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: deque[Callable[[], None]] = deque()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(0 if bare else round(theme.px(side)) for side in (18, 14, 18, 14)))
        self._column.setSpacing(round(theme.px(2)))
        self._column.addStretch(1)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self.begin)

    @property
    def is_filling(self) -> bool:
        """Whether some of what was asked for is still to be made."""
        return bool(self._waiting)

    def row(self, make: MakeRow) -> None:
        """Ask for a row below everything else."""
        self._waiting.append(lambda: self._put(make()))

    def text(self, words: str, role: Role = Role.FIELD, tone: str = "ink") -> None:
        """Ask for a paragraph below everything else."""
        self.row(partial(text_label, words, role, tone))

    def button(self, words: str, press: Callable[[], object]) -> None:
        """Ask for a quiet button that calls `press`."""

        def make() -> None:
            button = flush(QPushButton(words))
            button.clicked.connect(lambda _checked: press())
            self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)

        self._waiting.append(make)

    def gap(self, pixels: int) -> None:
        """Ask for some space."""
        self._waiting.append(
            lambda: self._column.insertSpacing(self._column.count() - 1, round(self._theme.px(pixels)))
        )

    def section(self, heading: str) -> None:
        """Ask for a new section."""

        def head() -> QWidget:
            label = text_label(heading, Role.HEADING, "ink-muted")
            label.setAccessibleName(heading)
            return label

        self.gap(8)
        self.row(rule)
        self.gap(6)
        self.row(head)

    def fold(self, rows: Sequence[MakeRow], shown: int, more: Callable[[int], str], *, ruled: bool = False) -> None:
        """Ask for `rows`, those after the first `shown` behind a button unless they are but one."""
        shown = len(rows) if len(rows) - shown <= 1 else shown
        for number, make in enumerate(rows[:shown]):
            if ruled and number:
                self.row(rule)
            self.row(make)
        rest = rows[shown:]
        if rest:
            self._waiting.append(lambda: self._add_button(rest, more(len(rest)), ruled=ruled))

    def begin(self) -> None:
        """Make as much as can be made at once."""
        until = perf_counter() + AT_ONCE
        while self._waiting and perf_counter() < until:
            self._waiting.popleft()()
        if self._waiting:
            self._next.start()
        else:
            self.finished.emit()

    def stop(self) -> None:
        """Make nothing more."""
        self._waiting.clear()
        self._next.stop()

    def finish(self) -> None:
        """Make all that is left."""
        while self._waiting:
            self._waiting.popleft()()
        self._next.stop()
        self.finished.emit()

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _add_button(self, rest: Sequence[MakeRow], text: str, *, ruled: bool) -> None:
        button = flush(QPushButton(text))
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignLeft)
        button.clicked.connect(lambda: self._unfold(button, rest, ruled=ruled))

    def _unfold(self, button: QPushButton, rest: Sequence[MakeRow], *, ruled: bool) -> None:
        place = self._column.indexOf(button)
        for make in reversed(rest):
            self._column.insertWidget(place, make())
            if ruled:
                self._column.insertWidget(place, rule())
        button.hide()
        item = self._column.itemAt(place)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
