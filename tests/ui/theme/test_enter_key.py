import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QVBoxLayout, QWidget

from pathways_app.ui.theme.enter_key import EnterKey


@pytest.fixture(params=[QPushButton, QToolButton])
def button(request, qtbot, qapp):
    if qapp.findChild(EnterKey) is None:
        EnterKey(qapp)
    window = QWidget()
    made = request.param()
    QVBoxLayout(window).addWidget(made)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.keeps = window  # else Python lets go of it
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(qtbot, button, key):
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_with_control_it_means_something_else(qtbot, button):
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_in_a_dialog_enter_is_for_the_default_button(qtbot, qapp):
    if qapp.findChild(EnterKey) is None:
        EnterKey(qapp)
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    tool, default = QToolButton(), QPushButton("default")
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    default.setDefault(True)
    column.addWidget(tool)
    column.addWidget(default)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    tool.setFocus()
    qtbot.waitUntil(tool.hasFocus)
    with qtbot.assertNotEmitted(tool.clicked), qtbot.waitSignal(default.clicked):
        QTest.keyClick(tool, Qt.Key.Key_Return)
