import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from pathways_app.runtime.version import VERSION
from pathways_app.ui.error_report import ErrorReport


@pytest.fixture
def shown(qtbot):
    report = ErrorReport("Traceback\nKeyError: 'x'")
    report.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(report)
    report.show()
    return report


def test_it_says_what_to_do_before_any_details(shown):
    said = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "you can go on working" in said
    assert "Traceback" not in said
    assert not shown.details.isVisible()


def test_details_unfold_and_fold(qtbot, shown):
    qtbot.mouseClick(shown.fold, Qt.MouseButton.LeftButton)
    assert shown.details.isVisible()
    assert shown.fold.text() == "Hide details"
    qtbot.mouseClick(shown.fold, Qt.MouseButton.LeftButton)
    assert not shown.details.isVisible()


def test_words_details_and_buttons_each_have_their_room(qtbot, shown):
    folded = shown.height()
    shown.fold.click()
    assert shown.height() > folded
    said = max(shown.findChildren(QLabel), key=lambda label: label.height())
    assert said.height() >= said.heightForWidth(said.width())
    assert said.geometry().bottom() < shown.details.geometry().top()
    assert shown.details.geometry().bottom() < shown.fold.geometry().top()
    assert shown.height() <= shown.screen().availableSize().height()


def test_details_that_unfold_do_not_push_the_buttons_off_the_screen(shown):
    screen = shown.screen().availableGeometry()
    shown.move(shown.x(), screen.bottom() - shown.height())
    shown.fold.click()
    assert screen.contains(shown.frameGeometry())


def test_details_are_copied_with_the_versions(qtbot, shown):
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Pathways {VERSION}, Qt ")
    assert copied.endswith("KeyError: 'x'")
