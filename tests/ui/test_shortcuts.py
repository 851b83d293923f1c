from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from pathways_app.ui.shortcuts import ShortcutSheet


def test_every_key_of_the_menus_is_listed(qtbot, theme):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menu = bar.addMenu("&Edit")
    menu.addAction("&Undo").setShortcut("Ctrl+Z")
    menu.addAction("&Redo").setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    menu.addAction("No key")
    sheet = ShortcutSheet(theme, bar)
    qtbot.addWidget(sheet)
    assert sheet.rows[:2] == [("Undo", "Ctrl+Z"), ("Redo", "Ctrl+Shift+Z, Ctrl+Y")]
    assert "No key" not in dict(sheet.rows)
    assert ("Remove what you hold", "Del") in sheet.rows
