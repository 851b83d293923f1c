import sys

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from pathways_app.ui.app import report, window_locale


def test_dates_are_in_english_as_the_window_is(qapp):
    assert window_locale(QLocale("en_CA")) == QLocale("en_CA")
    assert window_locale(QLocale("sv_SE")) == QLocale("en_GB")
    assert window_locale(QLocale.c()).name().startswith("en")


def test_what_nobody_caught_is_shown_with_its_details(qtbot, caplog):
    try:
        raise ZeroDivisionError("no such luck")
    except ZeroDivisionError:
        report(*sys.exc_info())
    (box,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
    assert "ZeroDivisionError: no such luck" in box.detailedText()
    assert "not caught" in caplog.text
    box.close()
