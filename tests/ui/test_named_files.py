from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from pathways_app.ui import named_files
from pathways_app.ui.named_files import FileWish, ask_existing, ask_file, ask_folder

ACCEPTED, REJECTED = QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected


@pytest.fixture
def parent(qtbot, qapp, tmp_path, monkeypatch):
    """A window whose person has named no file yet, and has documents."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(tmp_path / "Documents"))
    (tmp_path / "Documents").mkdir()
    qapp.setProperty(named_files._LAST, None)
    parent = QWidget()
    qtbot.addWidget(parent)
    yield parent
    qapp.setProperty(named_files._LAST, None)


def begun_in(monkeypatch, kind, answer):
    seen = []
    shaped = {"getOpenFileName": (answer, ""), "getExistingDirectory": answer}
    monkeypatch.setattr(QFileDialog, kind, lambda *args: seen.append(args[2]) or shaped[kind])
    return seen


def test_it_begins_among_documents_and_then_where_the_last_file_was(monkeypatch, parent, tmp_path):
    (tmp_path / "stick").mkdir()
    seen = begun_in(monkeypatch, "getOpenFileName", str(tmp_path / "stick" / "list.csv"))
    assert ask_existing(parent, "Open") == tmp_path / "stick" / "list.csv"
    assert ask_existing(parent, "Open") == tmp_path / "stick" / "list.csv"
    assert seen == [str(tmp_path / "Documents"), str(tmp_path / "stick")]
    (tmp_path / "stick").rmdir()  # pulled out
    assert begun_in(monkeypatch, "getExistingDirectory", "") == []
    assert ask_folder(parent, "Put them in") is None
    seen = begun_in(monkeypatch, "getExistingDirectory", str(tmp_path))
    assert ask_folder(parent, "Put them in") == tmp_path
    assert seen == [str(tmp_path / "Documents")]


@pytest.mark.parametrize("answer", [ACCEPTED, REJECTED])
def test_a_name_is_one_that_every_system_takes_and_has_its_ending(monkeypatch, parent, tmp_path, answer):
    seen = []

    def ask(dialog):
        seen.append((dialog.selectedFiles(), dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)))
        dialog.selectFile(str(tmp_path / "mine"))
        return answer

    monkeypatch.setattr(QFileDialog, "exec", ask)
    file = ask_file(parent, FileWish("Save", "Mared / Hughes?", "Archive", "zip"))
    assert seen == [([str(tmp_path / "Documents" / "Mared Hughes.zip")], False)]
    assert file == (Path(tmp_path / "mine.zip") if answer is ACCEPTED else None)


def test_without_documents_it_begins_at_home(monkeypatch, parent, tmp_path):
    (tmp_path / "Documents").rmdir()
    monkeypatch.setattr(named_files.QDir, "homePath", lambda: str(tmp_path))
    seen = begun_in(monkeypatch, "getOpenFileName", "")
    assert ask_existing(parent, "Open") is None
    assert seen == [str(tmp_path)]


@pytest.mark.parametrize(
    "ask",
    [
        lambda parent: ask_file(parent, FileWish("Save", "Mared Hughes", "Archive", "zip")),
        lambda parent: ask_existing(parent, "Open"),
        lambda parent: ask_folder(parent, "Put them in"),
    ],
)
def test_a_window_that_goes_while_a_file_is_being_named_gets_none(qapp, ask):
    parent = QDialog()
    parent.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    parent.open()
    QTimer.singleShot(0, parent.reject)  # as when the casebook is locked after idle time
    assert ask(parent) is None
    assert not isValid(parent)
