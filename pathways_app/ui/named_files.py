"""Having files named, to be written or read: where the person was last, with the ending a file of its kind has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

_LAST = "folder of the file named last"
"""The property of the application that remembers it."""


@dataclass(frozen=True, slots=True)
class FileWish:
    """What to call a file that is to be written: the title of the question, a first name and the only ending."""

    title: str
    name: str
    kind: str
    ending: str


def ask_file(parent: QWidget, wish: FileWish) -> Path | None:
    """Have a file named that may be written; that one of this name is there already has been asked about."""
    from pathways_app.services.writing import safe_name  # noqa: PLC0415 - loads cryptography that no start needs

    dialog = QFileDialog(parent, wish.title, _folder(), f"{wish.kind} (*.{wish.ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(wish.ending)
    dialog.selectFile(f"{safe_name(wish.name)}.{wish.ending}")
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    if not isValid(dialog):
        return None  # it went with its window, as when the casebook is locked after idle time
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return _noted(files[0]) if chosen and files else None


def ask_existing(parent: QWidget, title: str, kinds: str = "") -> Path | None:
    """Have a file named that is there already; `kinds` as Qt writes filters, "" for any."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, _folder(), kinds)
    return _noted(chosen) if chosen else None


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Have a folder named to put files into."""
    chosen = QFileDialog.getExistingDirectory(parent, title, _folder())
    return _noted(chosen, is_folder=True) if chosen else None


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("nothing can be asked before there is an application")
    return application


def _folder() -> str:
    """Return where to begin: not where the program happened to be started from."""
    last = _application().property(_LAST)
    if isinstance(last, str) and QDir(last).exists():
        return last
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if documents and QDir(documents).exists() else QDir.homePath()


def _noted(chosen: str, *, is_folder: bool = False) -> Path:
    file = Path(chosen)
    _application().setProperty(_LAST, str(file if is_folder else file.parent))
    return file
