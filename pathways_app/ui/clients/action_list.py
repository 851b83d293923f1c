"""What a client is to do next: ticked off, added and taken out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.casework import Action
from pathways_app.domain.errors import PathwaysError
from pathways_app.services.casebook import Casebook
from pathways_app.ui.clients.client_words import day_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.inspector_rows import rule, text_label

_TOP = Qt.AlignmentFlag.AlignTop


class ActionRow(QWidget):
    """One thing to do.

    Signals: ticked(bool); removed(), by its button or Delete.
    """

    ticked = Signal(bool)
    removed = Signal()

    def __init__(self, theme: Theme, action: Action, today: date) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setChecked(action.done is not None)
        done = action.done is not None
        words = text_label(action.text, Role.FIELD, "ink-muted" if done else "ink")
        if action.done is not None:
            when, tone = self.tr("done {day}").format(day=day_words(action.done)), "ink-muted"
        elif action.due is not None:
            when, tone = day_words(action.due), "warning" if action.due < today else "ink-muted"
        else:
            when, tone = "", "ink-muted"
        self.box.setAccessibleName(self.tr("{action}, {when}").format(action=action.text, when=when).rstrip(", "))
        self.box.toggled.connect(self.ticked)
        remove = dress(QToolButton(), look="quiet")
        remove.setAccessibleName(self.tr("Take out: {action}").format(action=action.text))
        remove.setToolTip(self.tr("Take it out"))
        size = round(theme.px(14))
        remove.setIconSize(QSize(size, size))
        remove.setIcon(theme.icon("x", "ink-muted", 14))
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, round(theme.px(2)), 0, round(theme.px(2)))
        row.setSpacing(round(theme.px(8)))
        row.addWidget(self.box, 0, _TOP)
        row.addWidget(words, 1, _TOP)
        if when:
            day = text_label(when, Role.SMALL_STRONG if tone == "warning" else Role.SMALL, tone)
            day.setWordWrap(False)
            row.addWidget(day, 0, _TOP)
        row.addWidget(remove, 0, _TOP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ActionList(QWidget):
    """The actions of one client.

    Signals: written(); failed(PathwaysError).
    """

    written = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, book: Casebook, client: int, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._book, self._client, self._today = theme, book, client, today
        self._gone: Action | None = None  # what was taken out last, to be put back
        self._rows = QVBoxLayout()
        self._shown: dict[int, ActionRow] = {}
        self._rows.setSpacing(0)
        self.back = dress(QPushButton(), look="quiet")
        self.back.clicked.connect(self._put_back)
        self.back.hide()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What to do next"))
        self.field.setAccessibleName(self.tr("What to do next"))
        self.due = QDateEdit(QDate(today().year, today().month, today().day).addDays(14))
        self.due.setCalendarPopup(True)
        self.due.setAccessibleName(self.tr("By when"))
        self.dated = QCheckBox(self.tr("by"))
        self.dated.setAccessibleName(self.tr("It is to be done by a day"))
        self.dated.toggled.connect(self.due.setEnabled)
        self.due.setEnabled(False)
        add = QPushButton(self.tr("Add"))
        add.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)
        below = QHBoxLayout()
        below.setSpacing(round(theme.px(6)))
        below.addWidget(self.dated)
        below.addWidget(self.due, 1)
        below.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(6)))
        column.addLayout(self._rows)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.field)
        column.addLayout(below)
        self.show_actions()

    def show_actions(self) -> None:
        """Show the actions as they are kept."""
        self._shown.clear()
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, action in enumerate(self._book.actions.of(self._client)):
            if number:
                self._rows.addWidget(rule())
            row = ActionRow(self._theme, action, self._today())
            row.ticked.connect(lambda done, action=action: self._tick(action, done=done))
            row.removed.connect(lambda action=action: self._remove(action))
            self._rows.addWidget(row)
            self._shown[action.id] = row

    def _add(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.field.setFocus()
            return
        chosen = self.due.date()
        due = date(chosen.year(), chosen.month(), chosen.day()) if self.dated.isChecked() else None
        before = set(self._shown)
        if self._write(lambda: self._book.actions.add(self._client, text, due)):
            self.field.clear()
            self.field.setFocus()
            for ident in set(self._shown) - before:
                announce(self.field, self._shown[ident].box.accessibleName())

    def _tick(self, action: Action, *, done: bool) -> None:
        row = self._shown.get(action.id)
        ticked_by_key = row is not None and row.box.hasFocus()
        self._write(lambda: self._book.actions.save(replace(action, done=self._today() if done else None)))
        if ticked_by_key and action.id in self._shown:
            self._shown[action.id].show()  # now, not in the next turn: what is hidden takes no keyboard
            self._shown[action.id].box.setFocus()  # the row is another, and the keyboard would go elsewhere

    def _remove(self, action: Action) -> None:
        if self._write(lambda: self._book.actions.remove(action)):
            self._gone = action
            self.back.setText(self.tr("Put back: {action}").format(action=action.text))
            self.back.show()
            self.back.setFocus()

    def _put_back(self) -> None:
        gone, self._gone = self._gone, None
        self.back.hide()
        if gone is not None:
            self._write(lambda: self._book.actions.put_back(gone))
            self.field.setFocus()

    def _write(self, what: Callable[[], object]) -> bool:
        try:
            what()
        except PathwaysError as problem:
            self.failed.emit(problem)
            self.show_actions()
            return False
        self.show_actions()
        self.written.emit()
        return True
