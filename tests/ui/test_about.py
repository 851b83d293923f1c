from PySide6.QtCore import qVersion

from pathways_app.ui.about import About


def test_what_carries_its_licence_along_shows_it(qtbot, theme):
    dialog = About(theme, "Catalogue: Wales, checked 22 Nov 2026")
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(0)
    assert "Apache License" in dialog.text.toPlainText()
    row = [dialog.list.item(at).text().partition(" ")[0] for at in range(dialog.list.count())].index("networkx")
    dialog.list.setCurrentRow(row)
    assert "BSD-3-Clause" in dialog.text.toPlainText()
    names = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    dialog.list.setCurrentRow(names.index("SQLCipher (sqlcipher3)"))
    assert "ZETETIC" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(names.index(f"Qt {qVersion()} (PySide6_Essentials)"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()


def test_its_lines_are_all_of_one_height(qtbot, theme):
    dialog = About(theme, "")
    qtbot.addWidget(dialog)
    dialog.show()
    heights = {dialog.list.visualItemRect(dialog.list.item(at)).height() for at in range(6)}
    assert len(heights) == 1
