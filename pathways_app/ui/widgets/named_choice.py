"""Naming a box of choices for who cannot see what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel


def name_choice(box: QComboBox, words: str) -> None:
    """Name `box`, which is in its form already and has no label of its own there.

    On Linux Qt gives the choice in force for the name of a box, whatever name it was given, and reads its name from a
    label beside it: so there is one, which is not seen.
    """
    box.setAccessibleName(words)
    label = QLabel(words, box.parentWidget())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(box)
    label.hide()
