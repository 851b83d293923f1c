"""The foot of the summary's window: how things go, and the ways to have the summary."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from pathways_app.ui.print.exporting import Format
from pathways_app.ui.print.foot import Foot
from pathways_app.ui.theme import Theme, dress


class SummaryFoot(Foot):
    """Offers to print, to save and to copy.

    Signals: print_wanted(); save_wanted(Format); copy_wanted(Format); keep_wanted(), where `offer_keeping` was called.
    """

    print_wanted = Signal()
    save_wanted = Signal(object)
    copy_wanted = Signal(object)
    keep_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.other_button, self.save_button = QPushButton(), QPushButton()
        self.print_button = dress(QPushButton(), look="primary")
        super().__init__(theme, (self.other_button, self.save_button, self.print_button), parent)
        self.menu = self._make_menu()
        self.other_button.setText(self.tr("Save or copy as"))
        self.other_button.setMenu(self.menu)
        self.save_button.setText(self.tr("Save as PDF…"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(Format.PDF))

    def allow(self, allowed: bool) -> None:
        """Let the summary be had, or not while there is none or it is being printed."""
        for button in (self.other_button, self.save_button, self.print_button):
            button.setEnabled(allowed and not self.is_busy)

    def offer_keeping(self, name: str) -> None:
        """Offer to keep the summary with the client called `name`."""
        first = self.menu.actions()[0]
        keep = QAction(self.tr("&Keep with {name}").format(name=name.replace("&", "&&")), self.menu)
        keep.triggered.connect(self.keep_wanted)
        self.menu.insertAction(first, keep)
        self.menu.insertSeparator(first)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        files = (
            (self.tr("&Calendar of what is due (.ics)…"), Format.CALENDAR),
            (self.tr("&Spreadsheet (.xlsx)…"), Format.WORKBOOK),
            (self.tr("&Markdown (.md)…"), Format.MARKDOWN),
            (self.tr("Plain &text (.txt)…"), Format.TEXT),
            (self.tr("The whole answer for &programs (.json)…"), Format.JSON),
        )
        for words, kind in files:
            menu.addAction(words).triggered.connect(lambda _checked=False, kind=kind: self.save_wanted.emit(kind))
        menu.addSeparator()
        texts = (
            (self.tr("Copy as M&arkdown"), Format.MARKDOWN),
            (self.tr("C&opy as plain text"), Format.TEXT),
        )
        for words, kind in texts:
            menu.addAction(words).triggered.connect(lambda _checked=False, kind=kind: self.copy_wanted.emit(kind))
        return menu
