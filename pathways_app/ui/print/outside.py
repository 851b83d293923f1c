"""What the person is asked outside the window: for a printer, for the name of a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from pathways_app.report.pages import Pages
from pathways_app.ui.named_files import FileWish, ask_existing, ask_file, ask_folder
from pathways_app.ui.print.printing import set_paper

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Outside:
    """The dialogs of the system; `ask_printer` and the others return None where the person goes back."""

    printers: Callable[[], Sequence[str]]
    ask_printer: Callable[[QWidget, Pages], QPrinter | None]
    ask_file: Callable[[QWidget, FileWish], Path | None]
    ask_table: Callable[[QWidget], Path | None]
    ask_folder: Callable[[QWidget], Path | None]


def ask_printer(parent: QWidget, pages: Pages) -> QPrinter | None:
    """Have a printer chosen and set up for `pages`."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_paper(printer, pages.size(0))
    printer.setDocName(translate("Outside", "Pathway summary"))  # no name of a person: whoever waits there can read it
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages.count)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    if isValid(dialog):  # else it went with its window, as when the casebook is locked after idle time
        dialog.deleteLater()
    return printer if chosen else None


def ask_table(parent: QWidget) -> Path | None:
    """Have a table of people named."""
    title, kinds = translate("Outside", "Choose a list of people"), translate("Outside", "Tables (*.xlsx *.csv)")
    return ask_existing(parent, title, kinds)


def ask_summaries_folder(parent: QWidget) -> Path | None:
    """Have a folder named to put summaries into."""
    return ask_folder(parent, translate("Outside", "Folder for the summaries"))


OUTSIDE = Outside(QPrinterInfo.availablePrinterNames, ask_printer, ask_file, ask_table, ask_summaries_folder)
"""The dialogs that the system has."""
