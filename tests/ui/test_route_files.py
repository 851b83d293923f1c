import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from shiboken6 import isValid

from pathways_app.domain.client import Client, ClientFacts
from pathways_app.services.worker_wire import StoppedError
from pathways_app.ui import route_files
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.wording import day

TODAY = date(2026, 11, 22)


@pytest.fixture
def window(qtbot, theme, workspace):
    made = MainWindow(theme, Enquiry(open_workspace=lambda _file: workspace, today=lambda: TODAY))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def opened(qtbot, window):
    with qtbot.waitSignal(window.enquiry.session.changed):
        window.enquiry.start()
    return window


@pytest.fixture
def file(tmp_path):
    return tmp_path / "Fy nghwestiwn i.pathways-route"


def write(file, **fields):
    sound = {"pathways_route": 1, "saved": "2026-11-01", "place": "w", "person": {"holds": ["w.level-3"]}}
    file.write_text(json.dumps(sound | fields), encoding="utf-8")


def save(window, monkeypatch, file):
    asked = []

    def ask(_parent, wish):
        asked.append(f"{wish.name}.{wish.ending}")
        return file

    monkeypatch.setattr(route_files, "ask_file", ask)
    window.shell.save_question()
    return asked


def told(qtbot, window):
    files = window.shell.route_files()
    qtbot.waitUntil(lambda: files.told is not None)
    words = files.told.text()
    files.told.close()
    return words


def said(window):
    return window.shell.status.currentMessage()


def test_a_question_is_saved_and_asked_again(qtbot, opened, file, monkeypatch):
    session = opened.enquiry.session
    session.edit("ask", goal="w.teacher", holds=("w.level-3", "w.assistant"), study_hours=9, what_if=True)
    asked = session.draft
    assert save(opened, monkeypatch, file) == ["Teacher.pathways-route"]
    assert said(opened) == f"Saved: {file.name}"
    session.edit("clear", **session.draft.moved_to("w"), study_hours=None)
    opened.shell.choose_place(PlaceName.EXPLORE)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(file), ""))
    with qtbot.waitSignal(session.changed):
        opened.shell.choose_question()
    assert session.draft == asked
    assert opened.shell.history.current == Location(PlaceName.ROUTES)
    assert said(opened) == f"The question as it was saved on {day('2026-11-22')}"
    assert session.undo_stack.undoText() == "open a question"
    session.undo_stack.undo()
    assert session.draft.goal is None


def test_a_file_named_at_the_start_is_asked_once_the_catalogue_is_open(qtbot, window, file):
    write(file, goal="w.teacher")
    window.shell.route_files().open(file)
    window.enquiry.start()
    qtbot.waitUntil(lambda: window.enquiry.session.draft.goal == "w.teacher")
    assert window.enquiry.session.draft.holds == ("w.level-3",)


def test_what_is_asked_otherwise_is_told_until_it_is_read(qtbot, opened, file):
    write(file, goal="w.gone", start="2026-09", without=[f"w.step-{number}" for number in range(7)])
    opened.shell.route_files().open(file)
    words = told(qtbot, opened)
    assert f"saved on {day('2026-11-01')}." in words
    assert "This catalogue does not have: w.gone, w.step-0, w.step-1, w.step-2 and w.step-3." in words
    assert "There are 3 more. The question is asked without." in words
    assert "It was to start in September\xa02026, which has passed" in words
    assert opened.enquiry.session.draft.start is None


@pytest.mark.parametrize("content", ["", "<b>", '{"pathways_route": 9}', '{"pathways_route": 1, "place": "atlantis"}'])
def test_what_cannot_be_asked_is_one_sentence_and_changes_nothing(qtbot, opened, file, content):
    file.write_text(content, encoding="utf-8")
    before = opened.enquiry.session.draft
    opened.shell.route_files().open(file)
    words = told(qtbot, opened)
    assert words.endswith(".")
    assert "\n" not in words
    assert opened.enquiry.session.draft is before


def test_nothing_is_saved_before_there_is_a_catalogue(window, file, monkeypatch):
    assert save(window, monkeypatch, file) == []
    assert said(window) == "No catalogue is open yet"


def test_nothing_is_written_where_the_person_changes_their_mind(opened, file, monkeypatch):
    assert save(opened, monkeypatch, None) == ["Question.pathways-route"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    opened.shell.choose_question()
    assert not any(file.parent.iterdir())


def test_a_file_that_cannot_be_written_is_said(qtbot, opened, file, monkeypatch):
    save(opened, monkeypatch, file / "no folder")
    assert "cannot be written" in told(qtbot, opened)


@pytest.fixture
def in_hand(opened):
    """A client is in hand."""
    then = datetime(2026, 11, 22, tzinfo=UTC)
    opened.enquiry.casework.client = Client(1, 1, "Mared Hughes", "R-77", ClientFacts("w"), then, then)
    yield opened
    opened.enquiry.casework.client = None


def test_what_is_saved_of_a_client_says_nothing_of_who_it_is(in_hand, file, monkeypatch):
    session = in_hand.enquiry.session
    session.draft = replace(session.draft, goal="w.teacher", holds=("w.assistant", "w.local.own"))
    save(in_hand, monkeypatch, file)
    written = file.read_text(encoding="utf-8")
    assert not [word for word in ("Mared", "Hughes", "R-77", "local") if word in written]
    assert said(in_hand) == (
        f"Saved: {file.name} · 1 addition of your own is not in it. · "
        "Neither the name nor anything else of the record is in it."
    )


@pytest.mark.parametrize("sure", [True, False])
def test_a_client_in_hand_is_asked_about_first(qtbot, in_hand, file, monkeypatch, sure):
    put = []
    monkeypatch.setattr(route_files, "sure", lambda _window, _title, words, *_deed: put.append(words) or sure)
    write(file, goal="w.teacher")
    in_hand.shell.route_files().open(file)
    qtbot.waitUntil(lambda: bool(put))
    assert "Mared Hughes" in put[0]
    assert (in_hand.enquiry.session.draft.goal == "w.teacher") is sure


def test_words_from_a_file_are_shown_as_they_are(qtbot, opened, file):
    write(file, goal="<img src=x>")
    opened.shell.route_files().open(file)
    qtbot.waitUntil(lambda: opened.shell.route_files().told is not None)
    box = opened.shell.route_files().told
    assert isinstance(box, QMessageBox)
    assert box.textFormat().name == "PlainText"
    box.close()
    qtbot.waitUntil(lambda: not isValid(box))


def test_what_is_asked_about_a_client_is_asked_no_longer_once_the_casebook_is_locked(qtbot, in_hand, file):
    casework, stood = in_hand.enquiry.casework, []
    poll = QTimer(interval=0)

    def lock():
        box = QApplication.activeModalWidget()
        if box is not None:
            poll.stop()
            casework.client = None
            casework.taken.emit()
            stood.append(box.isVisible())
            box.reject()

    poll.timeout.connect(lock)
    poll.start()
    write(file, goal="w.teacher")
    in_hand.shell.route_files().open(file)
    qtbot.waitUntil(lambda: bool(stood))
    assert stood == [False]
    assert in_hand.enquiry.session.draft.goal is None


def test_a_file_that_was_being_read_with_a_catalogue_that_was_left_is_read_with_the_next(
    qtbot, opened, file, workspace, monkeypatch
):
    read, left = workspace.jurisdiction, []

    def leave(place):
        left.append(place)
        raise StoppedError

    monkeypatch.setattr(workspace, "jurisdiction", leave)
    write(file, goal="w.teacher")
    opened.shell.route_files().open(file)
    qtbot.waitUntil(lambda: bool(left))
    monkeypatch.setattr(workspace, "jurisdiction", read)
    opened.enquiry.opened.emit()
    qtbot.waitUntil(lambda: opened.enquiry.session.draft.goal == "w.teacher")
    opened.enquiry.session.edit("another", goal="w.qts")
    opened.enquiry.opened.emit()
    opened.shell.route_files()._jobs._pool.waitForDone()
    assert opened.enquiry.session.draft.goal == "w.qts", "it is asked once"
