import pytest
from PySide6.QtWidgets import QFileDialog

from pathways_app.casebook import key
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.clients.client_words import time_words
from pathways_app.ui.clients.lock_page import LockPage
from tests.ui.clients.conftest import PASSPHRASE


@pytest.fixture
def casework(enquiry):
    return enquiry.casework


@pytest.fixture
def page(qtbot, theme, casework):
    made = LockPage(theme, casework)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_jobs()


def test_a_copy_is_looked_into_before_it_is_put_back(qtbot, theme, casework, page, tmp_path, monkeypatch):
    casework.book.clients.add("Mared Hughes")
    copy = tmp_path / "copy.pathways"
    casework.book.backups.copy_to(copy)
    casework.book.clients.add("Adaeze Okafor")
    casework.lock()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(copy), ""))
    page.other.click()
    assert page.go_on.text() == "See what is in it"
    page.passphrase.setText(PASSPHRASE)
    page.go_on.click()
    qtbot.waitUntil(lambda: page.go_on.text() == "Put it back and open it")
    assert "copy.pathways holds 1 client, last written on" in page.said.text()
    page.passphrase.setText("another")  # it may not be put back with what it was not looked into with
    assert page.go_on.text() == "See what is in it"
    page.go_on.click()
    qtbot.waitUntil(page.problem.isVisible)
    page.passphrase.setText(PASSPHRASE)
    page.go_on.click()
    qtbot.waitUntil(lambda: page.go_on.text() == "Put it back and open it")
    with qtbot.waitSignal(casework.recovered) as told:
        page.go_on.click()
    assert told.args[0].set_aside.exists()
    assert [client.name for client in casework.book.clients.list()] == ["Mared Hughes"]
    assert page.passphrase.text() == ""


def test_one_of_the_copies_there_are_is_chosen_or_another_file(qtbot, casework, page, tmp_path, monkeypatch):
    casework.book.clients.add("Mared Hughes")
    copy, elsewhere = casework.book.backups.make(), tmp_path / "elsewhere.pathways"
    casework.book.backups.copy_to(elsewhere)
    casework.lock()
    page.other.click()
    page.copies.list.setCurrentRow(0)
    page.copies.back.click()
    assert page.copies is None
    assert time_words(copy.made) in page.said.text()
    page.passphrase.setText(PASSPHRASE)
    page.go_on.click()
    qtbot.waitUntil(lambda: page.go_on.text() == "Put it back and open it")
    page.other.click()  # Cancel
    assert page.heading.text() == "The casebook is locked"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(elsewhere), ""))
    page.other.click()
    page.copies.other.click()
    assert page.copies is None
    assert "elsewhere.pathways" in page.said.text()


def test_the_keyboard_stays_on_the_page_while_the_casebook_opens(qtbot, casework, page, spoken):
    casework.lock()
    page.activateWindow()
    page.passphrase.setFocus()
    qtbot.waitUntil(page.passphrase.hasFocus)
    page.passphrase.setText("not the one")
    with qtbot.waitSignal(casework.failed):
        page.go_on.click()
        assert casework.state is CasebookState.BUSY
        assert page.hasFocus()
    assert page.passphrase.hasFocus()
    assert spoken.words == ["Opening…", page.problem.text()]


def test_a_damaged_copy_does_not_make_the_casebook_look_damaged(qtbot, casework, page):
    copy = casework.book.backups.make()
    content = bytearray(copy.file.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    copy.file.write_bytes(content)
    casework.lock()
    page.offer(copy.file)
    page.passphrase.setText(PASSPHRASE)
    page.go_on.click()
    qtbot.waitUntil(page.problem.isVisible)
    page.other.click()  # Cancel
    assert page.heading.text() == "The casebook is locked"


def test_a_damaged_casebook_is_saved_as_far_as_it_can_be_read(qtbot, casework, page):
    casework.book.clients.add("Mared Hughes")
    casework.book.backups.make()
    file = casework.file
    casework.lock()
    content = bytearray(file.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    file.write_bytes(content)
    page.passphrase.setText(PASSPHRASE)
    page.go_on.click()
    qtbot.waitUntil(lambda: page.go_on.text() == "Save what can be read")
    assert page.heading.text() == "The casebook is damaged"
    with qtbot.waitSignal(casework.recovered, timeout=20_000) as told:
        page.go_on.click()
    assert told.args[0].rescued.set_aside.exists()
    assert [client.name for client in casework.book.clients.list()] == ["Mared Hughes"]


def test_two_passphrases_have_to_be_the_same(qtbot, theme, enquiry, tmp_path, monkeypatch, spoken):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    casework = enquiry.casework
    casework.lock()
    casework.file.unlink()
    page = LockPage(theme, casework)
    qtbot.addWidget(page)
    page.show()
    assert page.is_making
    page.passphrase.setText("only")
    page.again.setText("nearly")
    qtbot.waitUntil(lambda: page.strength.text() != "")
    page.go_on.click()
    assert page.problem.text() == "The two passphrases are not the same."
    assert spoken.words == [page.strength.text(), page.problem.text()]
    assert "Nobody can open the casebook without the passphrase" in page.passphrase.accessibleDescription()
    assert casework.state is CasebookState.ABSENT
    page.close_jobs()
