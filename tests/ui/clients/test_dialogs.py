import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from pathways_app.ui.clients.dialogs import FieldsDialog, sure, sure_box


@pytest.mark.parametrize("deed", [True, False])
def test_a_name_in_a_question_is_shown_as_it_is_written(qtbot, deed):
    parent, seen = QWidget(), []
    qtbot.addWidget(parent)

    def answer():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append((box.textFormat(), box.text()))
        box.buttons()[0 if (box.buttons()[0].text() == "Erase") is deed else 1].click()

    QTimer.singleShot(0, answer)
    assert sure(parent, "Erase", "All of <b>Ann</b>?", "Erase") is deed
    assert seen == [(Qt.TextFormat.PlainText, "All of <b>Ann</b>?")]


def test_what_is_said_over_the_fields_takes_no_more_room_than_it_needs(qtbot, theme):
    dialog = FieldsDialog(theme, "Who?", (("Name", ""),), "Go on", said="A long word to whoever is asked. " * 12)
    qtbot.addWidget(dialog)
    dialog.show()
    assert 0 < dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
    name = next(label for label in dialog.findChildren(QLabel) if label.buddy() is dialog.fields[0])
    assert dialog.fields[0].geometry().top() - name.geometry().bottom() <= 2 * theme.px(4)


def test_no_passphrase_is_left_in_the_fields_of_one_that_has_closed(qtbot, theme):
    for close in (FieldsDialog.reject, FieldsDialog._enter):
        dialog = FieldsDialog(theme, "Change the passphrase", (("Passphrase", ""),), "Change it", secret=True)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.fields[0].setText("nine quiet herons wading")
        close(dialog)
        assert not dialog.isVisible()
        assert dialog.texts == ("",)


def test_a_question_has_lines_of_a_length_that_is_read_well_however_large_the_text(qtbot, qapp):
    parent = QWidget()
    qtbot.addWidget(parent)
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(larger)
    try:
        box, _ = sure_box(
            parent, "Erase", "Everything kept of Ann goes for good: sessions, notes and files. " * 4, "Erase"
        )
        box.show()
        words = box.findChild(QLabel, "qt_msgbox_label")
        screen = box.screen().availableSize()
        assert words.width() >= min(50 * words.fontMetrics().averageCharWidth(), screen.width() * 2 // 3)
        assert box.width() <= screen.width()
    finally:
        qapp.setFont(before)


def test_a_question_in_text_of_the_usual_size_is_broken_into_lines_not_cut(qtbot, qapp):
    parent = QWidget()
    qtbot.addWidget(parent)
    before = qapp.font()
    usual = QFont(before)
    usual.setPixelSize(10)  # so that a line of it is narrower than where Qt breaks words on the small screen of tests
    qapp.setFont(usual)
    try:
        box, _ = sure_box(parent, "Erase", "Everything kept of Ann goes for good: sessions and files. " * 4, "Erase")
        box.show()
        words = box.findChild(QLabel, "qt_msgbox_label")
        assert words.wordWrap()
        assert words.height() >= words.heightForWidth(words.width()) >= 3 * words.fontMetrics().lineSpacing()
    finally:
        qapp.setFont(before)
