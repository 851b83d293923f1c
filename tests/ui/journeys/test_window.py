"""The window itself: language and colours while at work, what is kept of a session, and a catalogue that is damaged."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pathways_app.runtime.paths import catalogue_file
from pathways_app.runtime.settings import settings_file, state_file
from pathways_app.ui.place import PlaceName
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.theme import Scheme
from tests.ui.journeys.conftest import ASSISTANT
from tests.ui.journeys.visitor import ALT, CTRL


def set_(somebody, key, text):
    """Choose a value in the settings by the keyboard, as it is written there."""
    somebody.press(Qt.Key.Key_Comma, CTRL)
    field = somebody.desktop._preferences.fields[key]
    field.setFocus()
    QTest.keyClicks(field, text)
    QApplication.processEvents()


def leave_settings(somebody):
    """Close the settings, and let the window that was left go."""
    QTest.keyClick(somebody.desktop._preferences, Qt.Key.Key_Escape)
    somebody.until(lambda: QApplication.activeModalWidget() is None)
    somebody.window.activateWindow()
    somebody.until(somebody.window.isActiveWindow)


def test_the_language_is_changed_amid_the_work(asked):
    before = asked.window
    arrivals = asked.enquiry.answer.routes
    asked.click_row(asked.page.list.view, 1)
    chosen = asked.page.list.selected()
    asked.press(Qt.Key.Key_3, ALT)
    asked.enquiry.session.edit("hours", study_hours=38)
    asked.answered()
    set_(asked, "language", "C")
    asked.until(lambda: asked.window is not before)
    leave_settings(asked)
    assert QLocale().language() is QLocale.Language.Welsh
    assert asked.shell.rail.buttons[PlaceName.ROUTES].text() == "Llwybrau"
    assert asked.page is asked.routes.place.routes
    assert asked.page.views.current is ViewName.STEPS
    assert {step.id for step in asked.page.list.selected().steps} == {step.id for step in chosen.steps}
    asked.page.list.view.setFocus()
    asked.press(Qt.Key.Key_Z, CTRL)
    answer = asked.answered()
    assert answer.routes == arrivals
    assert asked.draft == ASSISTANT


def test_colours_are_changed_with_the_question_untouched(asked):
    before, rows = asked.window, asked.rows()
    light = asked.window.grab().toImage().pixelColor(5, 300)
    set_(asked, "colours", "D")
    assert asked.desktop.theme.scheme is Scheme.DARK
    leave_settings(asked)
    assert asked.window is before
    assert asked.window.grab().toImage().pixelColor(5, 300).lightness() < light.lightness() - 100
    assert asked.rows() == rows
    places = ((Qt.Key.Key_2, PlaceName.EXPLORE), (Qt.Key.Key_5, PlaceName.PLANS))
    for key, place in places:
        asked.go(key)
        assert asked.shell.places.current is place
        assert asked.window.grab().toImage().pixelColor(asked.window.width() - 4, 120).lightness() < 128


def test_the_window_comes_back_as_it_was_and_nothing_of_the_person_is_kept(start):
    first = start(size=(790, 700))
    first.choose_place("w")
    first.ask(ASSISTANT)
    first.hold(("honours", "wales.degree-2-2"))
    first.enquiry.session.edit("age", attributes={"age": Decimal(29)})
    first.answered()
    first.press(Qt.Key.Key_2, ALT)
    first.go(Qt.Key.Key_5)
    first.window.close()
    kept = [file for file in Path.home().rglob("*") if file.is_file()]
    assert {settings_file(), state_file()} <= set(kept)
    for file in kept:
        text = file.read_bytes().decode("utf-8", "replace")
        for ident in (*ASSISTANT.holds, "wales.degree-2-2", ASSISTANT.goal, "Primary teacher", "assistant", "29"):
            assert ident not in text.replace(json.loads(text).get("geometry", "-"), ""), (file, ident)
    again = start(size=None)
    assert again.window.size() == first.window.size()
    assert again.shell.places.current is PlaceName.PLANS
    assert again.enquiry.catalogue.jurisdiction.id == "wales"
    assert again.draft.goal is None
    assert again.draft.holds == ()
    again.go(Qt.Key.Key_1)
    assert again.page is again.routes.place.first_run
    assert again.routes.place.routes.views.current is ViewName.MAP


@pytest.mark.parametrize("harm", [b"", None], ids=["empty", "cut short"])
def test_a_damaged_catalogue_is_said_and_another_taken(start, tmp_path, monkeypatch, harm):
    whole = catalogue_file().read_bytes()
    broken = tmp_path / "broken.db"
    broken.write_bytes(whole[: len(whole) // 2] if harm is None else harm)
    monkeypatch.setenv("PATHWAYS_DB", str(broken))
    somebody = start()
    page = somebody.page
    assert page.heading.text() == "There is no catalogue to work with"
    assert "broken.db" in page.sentence.text()
    assert not somebody.shell.rail.buttons[PlaceName.EXPLORE].isEnabled()
    somebody.press(Qt.Key.Key_2, CTRL)
    somebody.press(Qt.Key.Key_Z, CTRL)
    assert somebody.shell.places.current is PlaceName.ROUTES
    with somebody.qtbot.waitSignal(somebody.enquiry.failed):
        somebody.click(somebody.button("Try again"))
    somebody.until(lambda: "Try again" in somebody.buttons())
    monkeypatch.delenv("PATHWAYS_DB")
    somebody.click(somebody.button("Try again"))
    somebody.until(lambda: somebody.enquiry.world is not None)
    assert somebody.page is somebody.routes.place.first_run
    assert somebody.shell.rail.buttons[PlaceName.EXPLORE].isEnabled()
