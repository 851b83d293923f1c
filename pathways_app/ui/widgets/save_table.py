"""Saving a table for a spreadsheet, and saying how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.ui.system_words import system_words
from pathways_app.ui.widgets.ledger import Ledger

translate = QCoreApplication.translate


def save_table(table: Ledger, file: Path) -> str:
    """Write `table` to `file`, and return what to tell the person."""
    try:
        table.save_csv(file)
    except OSError as wrong:
        text = translate("SaveTable", "{file} could not be written: {reason}.")
        return text.format(file=file.name, reason=system_words(wrong.strerror or str(wrong)))
    return translate("SaveTable", "Saved as {file}.").format(file=file.name)
