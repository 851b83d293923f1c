import json
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenuBar, QPushButton

from pathways_app.casebook import key
from pathways_app.domain.errors import ResourceMissingError
from pathways_app.runtime.settings import COLOURS, JURISDICTION, LANGUAGE, START_PLACE, TEXT_SIZE, Settings
from pathways_app.services import casebook_passphrase
from pathways_app.ui import desktop as desktop_module
from pathways_app.ui.casework import CasebookState
from pathways_app.ui.desktop import Desktop
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.first_window import first_window
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.preferences import Preferences
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.theme import Scheme
from pathways_app.ui.window_state import STATE


@pytest.fixture
def start(qtbot, qapp, workspace, tmp_path):
    """Return what starts the program: with the settings given, and the state that the last run left."""
    made = []
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())

    def start_(**values):
        settings = Settings(tmp_path / "settings.json")
        settings.put(COLOURS, "light")
        for setting, value in values.items():
            settings.put({"language": LANGUAGE, "start_place": START_PLACE, "text_size": TEXT_SIZE}[setting], value)
        enquiry = Enquiry(open_workspace=lambda file: workspace, today=lambda: date(2026, 11, 22))
        state = Settings(tmp_path / "state.json", STATE)
        window = first_window(settings, state)
        window.show()
        desktop = Desktop(qapp, settings, state, window, enquiry)
        made.append(desktop)
        desktop.open()
        qtbot.waitUntil(lambda: enquiry.world is not None)
        return desktop

    yield start_
    for desktop in made:
        desktop.window.close()
        desktop.languages.take_off()
        desktop.window.deleteLater()
    qapp.setStyleSheet(before[2])
    qapp.setFont(before[1])
    qapp.setPalette(before[0])


def choose(desktop, key, code):
    desktop.show_settings()
    field = desktop._preferences.fields[key]
    field.setCurrentIndex(field.findData(code))
    field.activated.emit(field.currentIndex())


def test_what_fills_the_first_window_is_in_the_font_of_the_program(qapp, start):
    window = start().window
    inside = [widget for kind in (QCheckBox, QPushButton, QMenuBar) for widget in window.findChildren(kind)]
    assert len(inside) > 10
    assert {widget.font().family() for widget in (window, *inside)} == {qapp.font().family()}
    assert not window.testAttribute(Qt.WidgetAttribute.WA_SetFont)


def test_another_language_keeps_question_answer_place_and_undo(qtbot, start):
    desktop = start(language="en")
    enquiry, before = desktop.enquiry, desktop.window
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("choose the goal", goal="w.teacher")
    before.routes.place.routes.list.select(1)
    before.routes.place.routes.views.open(ViewName.STEPS)
    choose(desktop, "language", "sv")
    qtbot.waitUntil(lambda: desktop.window is not before)
    after = desktop.window
    assert after.isVisible()
    assert QLocale().language() is QLocale.Language.Swedish
    assert after.routes.place.routes.list.view.currentIndex().row() == 1
    assert after.routes.place.routes.views.current is ViewName.STEPS
    assert after.routes.place.currentWidget() is after.routes.place.routes
    assert enquiry.session.undo_stack.undoText() == "val av mål"
    assert desktop._preferences.isVisible()
    assert desktop._preferences.fields["language"].hasFocus()
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("hold", holds=("w.science-c",))
    assert after.routes.place.routes.list.model.rowCount() == 1


def test_the_window_that_was_left_goes_away(qtbot, start):
    desktop = start()
    before = desktop.window
    gone = []
    before.destroyed.connect(lambda: gone.append(True))
    desktop.rebuild()
    qtbot.waitUntil(lambda: bool(gone))


def test_colours_change_in_place_and_text_size_with_the_window(qtbot, start):
    desktop = start()
    before = desktop.window
    choose(desktop, "colours", "dark")
    assert desktop.theme.scheme is Scheme.DARK
    assert desktop.window is before
    desktop._preferences.fields["text_size"].setValue(200)
    qtbot.waitUntil(lambda: desktop.window is not before)
    assert desktop.theme.px(10) == 20
    desktop._preferences.fields["reduced_motion"].setChecked(True)
    assert desktop.theme.duration(120) == 0
    desktop.theme.keep_still(False)


def test_the_window_is_restored_without_anything_about_the_person(qtbot, start, tmp_path):
    desktop = start()
    enquiry = desktop.enquiry
    enquiry.session.edit("place", jurisdiction="v", goal=None)
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.catalogue.jurisdiction.id == "v")
    desktop.window.resize(800, 690)
    desktop.window.routes.place.routes.views.open(ViewName.MAP)
    desktop.window.routes.widths = (300, 320)
    desktop.window.close()
    again = start()
    assert again.window.height() == 690
    assert again.window.routes.place.routes.views.current is ViewName.MAP
    assert again.window.routes.widths == (300, 320)
    assert again.enquiry.catalogue.jurisdiction.id == "v"
    assert again.enquiry.session.draft.goal is None
    assert "w." not in (tmp_path / "state.json").read_text("utf-8")


def test_the_place_at_start_goes_before_the_one_open_last(start, tmp_path):
    Settings(tmp_path / "state.json", STATE).put(JURISDICTION, "v")
    assert start(start_place="w").enquiry.catalogue.jurisdiction.id == "w"
    assert start(start_place="gone").enquiry.catalogue.jurisdiction.id == "w"


def test_damaged_settings_are_told_and_the_window_opens(start, tmp_path):
    (tmp_path / "settings.json").write_text("{", "utf-8")
    desktop = start()
    assert (tmp_path / "settings.damaged.json").exists()
    assert "set aside as settings.damaged.json" in desktop.window.shell.status.currentMessage()


def test_the_rail_opens_the_settings(qtbot, start):
    desktop = start()
    qtbot.mouseClick(desktop.window.shell.rail.settings, Qt.MouseButton.LeftButton)
    assert desktop._preferences.isVisible()
    assert any(label.text() == "Colours" for label in desktop._preferences.findChildren(QLabel))


def test_restoring_the_defaults_builds_the_window_anew_once(qtbot, start, monkeypatch):
    desktop = start(language="cy", text_size=150)
    built = []
    rebuild = desktop.rebuild
    monkeypatch.setattr(desktop, "rebuild", lambda: (built.append(1), rebuild()))
    desktop.show_settings()
    desktop._preferences._reset()
    qtbot.waitUntil(lambda: bool(built) and QLocale().name().startswith("en"))
    qtbot.wait(1)
    assert built == [1]
    assert desktop.theme.scale == pytest.approx(desktop.theme._own_scale)


def test_without_a_file_of_the_program_all_work_ends_before_the_program_does(
    qtbot, qapp, workspace, tmp_path, monkeypatch, capsys
):
    def missing(*_):
        raise ResourceMissingError(resource="tokens.json")

    left, closed = [], []
    monkeypatch.setattr(desktop_module, "Desktop", missing)
    monkeypatch.setattr(qapp, "exit", left.append)
    settings, state = Settings(tmp_path / "settings.json"), Settings(tmp_path / "state.json", STATE)
    enquiry = Enquiry(open_workspace=lambda file: workspace)
    monkeypatch.setattr(enquiry, "close", lambda: closed.append(len(left)))
    assert desktop_module.begin(qapp, settings, state, first_window(settings, state), enquiry) is None
    assert (left, closed) == ([2], [0])
    assert "tokens.json" in capsys.readouterr().err


def test_the_file_that_was_named_is_asked(qtbot, start, tmp_path):
    file = tmp_path / "q.pathways-route"
    said = {"pathways_route": 1, "saved": "2026-11-01", "place": "w", "goal": "w.teacher", "person": {"holds": []}}
    file.write_text(json.dumps(said), encoding="utf-8")
    desktop = start()
    desktop.open_question(file)
    qtbot.waitUntil(lambda: desktop.enquiry.session.draft.goal == "w.teacher")


def test_notes_not_written_yet_stand_in_the_window_that_is_built_anew(qtbot, start, tmp_path, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    desktop = start()
    casework = desktop.enquiry.casework
    casework._file = tmp_path / "casebook.pathways"
    casework.create("nine quiet herons wading")
    qtbot.waitUntil(lambda: casework.book is not None)
    mared = casework.book.clients.add("Mared Hughes").id
    desktop.window.shell.go(Location(PlaceName.CLIENTS, f"client:{mared}"))
    desktop.window.shell.in_front.view.case.notes.field.setPlainText("Anxious about fees.")
    desktop.rebuild()
    notes = desktop.window.shell.in_front.view.case.notes
    assert notes.text == "Anxious about fees."
    notes.field.setPlainText("Anxious about fees and travel.")
    notes.keep()
    assert [note.text for note in casework.book.notes.of(mared)] == ["Anxious about fees and travel."]


def test_a_casebook_that_was_locked_stays_so_in_the_window_that_is_built_anew(qtbot, start, tmp_path, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    desktop = start()
    casework, asked = desktop.enquiry.casework, []
    monkeypatch.setattr(casebook_passphrase, "open_remembered", asked.append)
    casework._file = tmp_path / "casebook.pathways"
    desktop.window.shell.go(Location(PlaceName.CLIENTS))
    casework.create("nine quiet herons wading")
    qtbot.waitUntil(lambda: casework.book is not None)
    casework.note_key(kept=True)
    casework.lock()
    desktop.rebuild()
    assert desktop.window.shell.in_front.view is None
    assert casework.state is CasebookState.LOCKED
    assert asked == []


def test_settings_that_were_closed_are_gone(qtbot, start):
    desktop = start()
    for _ in range(3):
        desktop.show_settings()
        desktop._preferences.accept()
    qtbot.waitUntil(lambda: not desktop.window.findChildren(Preferences))
