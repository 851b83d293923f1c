import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from pathways_app.ui.app import report


def test_what_nobody_caught_is_shown_with_its_details(qtbot, caplog):
    try:
        raise ZeroDivisionError("no such luck")
    except ZeroDivisionError:
        report(*sys.exc_info())
    (box,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
    assert "ZeroDivisionError: no such luck" in box.detailedText()
    assert "not caught" in caplog.text
    box.close()
