"""Saving a table for a spreadsheet, and saying how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.errors import PathwaysError
from pathways_app.ui.messages import sentence
from pathways_app.ui.widgets.ledger import Ledger

translate = QCoreApplication.translate


def save_table(table: Ledger, file: Path) -> str:
    """Write `table` to `file`, and return what to tell the person."""
    try:
        table.save_csv(file)
    except PathwaysError as problem:
        return sentence(problem)
    return translate("SaveTable", "Saved as {file}.").format(file=file.name)
