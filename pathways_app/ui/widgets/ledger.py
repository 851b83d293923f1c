"""A ledger: a table under group headings that can be walked, copied as text and saved as CSV."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.ledger_model import Column, LedgerHead, LedgerModel, LedgerRow
from pathways_app.ui.widgets.ledger_paint import LedgerDelegate

_WHEEL = 24
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Ledger(QTableView):
    """Shows rows of finished cells; `plain` are the headers of what it gives away.

    Signals: chosen(key), when the person makes another row current ("" for none); opened(key), on Enter or a double
    click.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, theme: Theme, columns: Sequence[Column], plain: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = False
        self.ledger = LedgerModel(columns, plain, self)
        self.setModel(self.ledger)
        self._painter = LedgerDelegate(theme, self)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_WHEEL)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        dress(header, text=Role.SMALL)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self._open())
        self._copy = QAction(self.tr("Copy row"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy_row)
        self.addAction(self._copy)
        theme.changed.connect(self._redress)

    def show_rows(self, rows: Sequence[LedgerRow | LedgerHead]) -> None:
        """Show `rows`; the row that was current stays so if it is still there."""
        key, place = self.current_key(), self.verticalScrollBar().value()
        self._quiet = True
        self.clearSpans()
        self.ledger.replace(rows)
        for at, row in enumerate(rows):
            if isinstance(row, LedgerHead) and self.ledger.columnCount() > 1:
                self.setSpan(at, 0, 1, self.ledger.columnCount())
        self._lay_out()
        self.make_current(key)
        self.verticalScrollBar().setValue(place)
        self._quiet = False

    def fade(self, faded: bool) -> None:
        """Draw the rows pale, for as long as they answer an older question."""
        if faded != self._painter.faded:
            self._painter.faded = faded
            self.viewport().update()

    def current_key(self) -> str:
        """Return the key of the current row, "" where none is."""
        at = self.currentIndex().row()
        row = self.ledger.rows[at] if 0 <= at < len(self.ledger.rows) else None
        return row.key if isinstance(row, LedgerRow) else ""

    def make_current(self, key: str) -> bool:
        """Make the row with this key current and say whether there is one; without telling anybody."""
        at, before = self.ledger.row_of(key), self._quiet
        self._quiet = True
        if at < 0:
            self.clearSelection()
            self.selectionModel().setCurrentIndex(self.rootIndex(), QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self.ledger.index(at, 0), flags)
            self.scrollTo(self.ledger.index(at, 0))
        self._quiet = before
        return at >= 0

    def as_text(self) -> str:
        """Return everything shown as text, a line a row with tabs between, under the headings."""
        return "\n".join("\t".join(cell.replace("\n", " ") for cell in row) for row in self._plain_rows())

    def as_csv(self) -> str:
        """Return everything shown as comma-separated values (RFC 4180)."""
        out = StringIO()
        csv.writer(out).writerows(self._plain_rows())
        return out.getvalue()

    def copy_row(self) -> None:
        """Put the current row on the clipboard, or all rows where none is current."""
        key = self.current_key()
        row = next((row for row in self.ledger.rows if isinstance(row, LedgerRow) and row.key == key), None)
        QGuiApplication.clipboard().setText("\t".join(row.plain) if row is not None else self.as_text())

    def save_csv(self, file: Path) -> None:
        """Write what is shown to `file`, with the mark by which spreadsheets know UTF-8.

        Raises: FileProblemError, when it cannot be written; what was there before is whole then.
        """
        from pathways_app.services.writing import write_whole  # noqa: PLC0415 - loads cryptography that no start needs

        write_whole(file, self.as_csv().encode("utf-8-sig"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        keys = [row.key for row in self.ledger.rows if isinstance(row, LedgerRow)]
        at_end = key in (Qt.Key.Key_End, Qt.Key.Key_Up)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif keys and (key in _ENDS or (key in _WALKING and not self.current_key())):
            # Qt would go to row 0, which is a heading.
            self.make_current(keys[-1 if at_end else 0])
            self.chosen.emit(self.current_key())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()  # rows are walked, not cells
        elif key is Qt.Key.Key_Escape and self.current_key():
            self.make_current("")
            self.chosen.emit("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
            if self.currentIndex().isValid():
                self.scrollTo(self.currentIndex())

    def _plain_rows(self) -> list[tuple[str, ...]]:
        return [self.ledger.plain, *(row.plain for row in self.ledger.rows if isinstance(row, LedgerRow))]

    def _lay_out(self) -> None:
        px, width = self._theme.px, self.viewport().width()
        columns = self.ledger.columns
        shown = [column for column in columns if width >= px(max(column.hide_below, column.fold_below))]
        self._painter.folded = tuple(
            at for at, column in enumerate(columns) if column.fold_below and column not in shown
        )
        left = max(0.0, width - sum(px(column.least) for column in shown))
        shares = sum(column.share for column in shown) or 1
        used = 0
        for at, column in enumerate(columns):
            self.setColumnHidden(at, column not in shown)
            if column in shown:
                wide = round(px(column.least) + left * column.share / shares)
                if column is shown[-1]:
                    wide = max(width - used, 1)
                used += wide
                self.setColumnWidth(at, wide)
        self.resizeRowsToContents()

    def _redress(self) -> None:
        self._lay_out()
        self.viewport().update()

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.current_key())

    def _open(self) -> None:
        if key := self.current_key():
            self.opened.emit(key)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.current_key():
            menu.addAction(self._copy)
        clipboard = QGuiApplication.clipboard()
        menu.addAction(self.tr("Copy table as text")).triggered.connect(lambda: clipboard.setText(self.as_text()))
        menu.addAction(self.tr("Copy table as CSV")).triggered.connect(lambda: clipboard.setText(self.as_csv()))
        menu.popup(self.viewport().mapToGlobal(place))
