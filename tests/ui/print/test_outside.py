from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from pathways_app.ui.named_files import FileWish
from pathways_app.ui.print.outside import OUTSIDE

ACCEPTED, REJECTED = QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.mark.qt_log_ignore("QPrintDialog")
@pytest.mark.parametrize("answer", [ACCEPTED, REJECTED])
def test_a_printer_is_asked_for_with_the_paper_and_range_of_the_pages(monkeypatch, parent, pages, answer):
    seen = []

    def ask(dialog):
        seen.append((dialog.minPage(), dialog.maxPage(), dialog.options()))
        return answer

    monkeypatch.setattr(QPrintDialog, "exec", ask)
    printer = OUTSIDE.ask_printer(parent, pages)
    assert seen[0][:2] == (1, 3)
    assert QPrintDialog.PrintDialogOption.PrintPageRange in seen[0][2]
    if answer is REJECTED:
        assert printer is None
    else:
        assert printer.fullPage()
        assert printer.docName() == "Pathway summary"
        assert printer.pageLayout().pageSize().sizePoints().width() == 595


@pytest.mark.parametrize("answer", [ACCEPTED, REJECTED])
def test_a_file_is_asked_for_with_its_name_and_ending(monkeypatch, parent, tmp_path, answer):
    seen = []

    def ask(dialog):
        seen.append((dialog.windowTitle(), dialog.defaultSuffix(), dialog.nameFilters(), dialog.acceptMode()))
        dialog.selectFile(str(tmp_path / "mine"))
        return answer

    monkeypatch.setattr(QFileDialog, "exec", ask)
    file = OUTSIDE.ask_file(parent, FileWish("Save it", "Teacher 2026-11-22", "PDF", "pdf"))
    assert seen == [("Save it", "pdf", ["PDF (*.pdf)"], QFileDialog.AcceptMode.AcceptSave)]
    assert file == (tmp_path / "mine.pdf" if answer is ACCEPTED else None)


@pytest.mark.parametrize(("name", "ask"), [("getOpenFileName", "ask_table"), ("getExistingDirectory", "ask_folder")])
def test_a_table_and_a_folder_are_asked_for(monkeypatch, parent, tmp_path, name, ask):
    answers = [str(tmp_path), ""]
    wrap = (lambda path: (path, "")) if name == "getOpenFileName" else (lambda path: path)
    monkeypatch.setattr(QFileDialog, name, lambda *_args: wrap(answers.pop(0)))
    assert getattr(OUTSIDE, ask)(parent) == Path(tmp_path)
    assert getattr(OUTSIDE, ask)(parent) is None


@pytest.mark.qt_log_ignore("QPrintDialog")
def test_a_window_that_goes_while_a_printer_is_being_chosen_prints_nothing(qapp, pages):
    parent = QDialog()
    parent.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    parent.open()
    QTimer.singleShot(0, parent.reject)  # as when the casebook is locked after idle time
    assert OUTSIDE.ask_printer(parent, pages) is None
    assert not isValid(parent)
