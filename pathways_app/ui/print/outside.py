"""What the person is asked outside the window: for a printer, for the name of a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from pathways_app.report.pages import Pages
from pathways_app.ui.print.printing import set_paper

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FileWish:
    """What to call a file that is to be written: the title of the question, a first name and the only ending."""

    title: str
    name: str
    kind: str
    ending: str


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
    dialog.deleteLater()
    return printer if chosen else None


def ask_file(parent: QWidget, wish: FileWish) -> Path | None:
    """Have a file named that may be written; that one of this name is there already has been asked about."""
    dialog = QFileDialog(parent, wish.title, wish.name, f"{wish.kind} (*.{wish.ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(wish.ending)
    dialog.selectFile(f"{wish.name}.{wish.ending}")
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if chosen and files else None


def ask_table(parent: QWidget) -> Path | None:
    """Have a table of people named."""
    title, kinds = translate("Outside", "Choose a list of people"), translate("Outside", "Tables (*.xlsx *.csv)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def ask_folder(parent: QWidget) -> Path | None:
    """Have a folder named to put files into."""
    chosen = QFileDialog.getExistingDirectory(parent, translate("Outside", "Folder for the summaries"))
    return Path(chosen) if chosen else None


OUTSIDE = Outside(QPrinterInfo.availablePrinterNames, ask_printer, ask_file, ask_table, ask_folder)
"""The dialogs that the system has."""
