import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import delete

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.command_search import CommandSearch
from pathways_app.ui.offers import Offer


@pytest.fixture
def done():
    return []


@pytest.fixture
def search(qtbot, theme, done):
    def commands():
        return (
            Offer("x", "Edit › Undo", "Ctrl+Z", lambda: done.append("undo")),
            Offer("x", "View › Map", "Alt+2", lambda: done.append("map")),
            Offer("x", "File › Steal away", "", lambda: done.append("steal")),
        )

    def find(text):
        hit = SearchHit("w.teacher", "credential", "role", "Teacher", "w")
        return (hit,) if text.startswith("tea") else ()

    def offer(hit):
        return Offer(
            "x", hit.name, "role", lambda: done.append("show"), lambda: done.append("goal"), lambda: done.append("hold")
        )

    host = QWidget()
    layout = QVBoxLayout(host)
    host.other = QLineEdit()
    layout.addWidget(host.other)
    field = CommandSearch(theme, commands, find, offer)
    layout.addWidget(field)
    qtbot.addWidget(host)
    host.show()
    host.other.setFocus()
    field.host = host
    yield field
    field.close_jobs()


def words(search):
    model = search._model
    return [model.index(row).data() for row in range(model.rowCount())]


def look(qtbot, search, text):
    search.take_focus()
    qtbot.keyClicks(search, text)


def test_it_begins_with_every_command(search):
    search.take_focus()
    assert words(search) == ["Edit › Undo", "View › Map", "File › Steal away"]


def test_a_command_is_found_by_its_words_and_run(qtbot, search, done):
    look(qtbot, search, "map view")
    assert words(search) == ["View › Map"]
    qtbot.keyClick(search.popup, Qt.Key.Key_Return)
    assert done == ["map"]
    assert search.text() == ""
    assert search.host.other.hasFocus()


@pytest.mark.parametrize(
    ("modifiers", "what"),
    [
        (Qt.KeyboardModifier.NoModifier, "show"),
        (Qt.KeyboardModifier.ControlModifier, "goal"),
        (Qt.KeyboardModifier.ShiftModifier, "hold"),
    ],
)
def test_an_entry_is_shown_made_the_goal_or_held(qtbot, search, done, modifiers, what):
    look(qtbot, search, "tea")
    qtbot.waitUntil(lambda: words(search) == ["Teacher", "File › Steal away"])
    qtbot.keyClick(search.popup, Qt.Key.Key_Return, modifiers)
    assert done == [what]


def test_escape_gives_the_keyboard_back(qtbot, search, done):
    look(qtbot, search, "undo")
    qtbot.keyClick(search.popup, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert not search.popup.isVisible()
    assert search.host.other.hasFocus()
    assert done == []


def test_what_is_found_says_what_it_is_and_which_keys_do_what(qtbot, search):
    look(qtbot, search, "tea")
    qtbot.waitUntil(lambda: words(search) == ["Teacher", "File › Steal away"])
    index = search._model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Teacher, role"
    assert "Ctrl+Enter" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert search.accessibleName()
    assert search.popup.accessibleName()


def test_an_answer_to_an_older_text_is_not_shown(search):
    search.take_focus()
    search.setText("undo")
    search._take_found(("tea", (SearchHit("w.teacher", "credential", "role", "Teacher", "w"),)))
    assert "Teacher" not in words(search)


def test_escape_does_not_mind_that_what_had_the_keyboard_is_gone(qtbot, search):
    search.take_focus()
    with qtbot.waitSignal(search.host.other.destroyed):
        search.host.other.deleteLater()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert search._before is None


@pytest.mark.parametrize(
    ("modifiers", "what"),
    [(Qt.KeyboardModifier.NoModifier, "show"), (Qt.KeyboardModifier.ControlModifier, "goal")],
)
def test_enter_struck_before_the_entries_are_there_waits_for_them(qtbot, search, done, modifiers, what):
    look(qtbot, search, "tea")
    assert words(search) == ["File › Steal away"]
    qtbot.keyClick(search.popup, Qt.Key.Key_Return, modifiers)
    assert done == []
    qtbot.waitUntil(lambda: done == [what])
    assert search.text() == ""


def test_enter_struck_too_early_is_forgotten_when_typing_goes_on(qtbot, search, done):
    look(qtbot, search, "tea")
    qtbot.keyClick(search.popup, Qt.Key.Key_Return)
    search.setText("teax")
    search.textEdited.emit("teax")
    qtbot.waitUntil(lambda: not search._waiting)
    assert done == []


def test_what_finds_nothing_is_said_and_not_chosen_later(qtbot, search, done, spoken):
    look(qtbot, search, "zzz")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not search._waiting)
    assert search.popup.isVisible()
    assert words(search) == ["Nothing has these words"]
    assert spoken.words[-1] == "Nothing has these words"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(search.popup, key)
    assert (done, search.text()) == ([], "zzz")


def test_what_is_found_takes_the_place_of_the_message_that_nothing_was(qtbot, search, done):
    look(qtbot, search, "zzz")
    qtbot.waitUntil(lambda: words(search) == ["Nothing has these words"])
    qtbot.keyClick(search.popup, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(search, "tea")
    qtbot.waitUntil(lambda: words(search) == ["Teacher", "File › Steal away"])
    qtbot.keyClick(search.popup, Qt.Key.Key_Return)
    assert done == ["show"]


def test_a_row_that_was_walked_to_or_clicked_is_chosen_at_once(qtbot, search, done):
    look(qtbot, search, "e")
    search.popup.setCurrentIndex(search.popup.model().index(1, 0))
    qtbot.keyClick(search.popup, Qt.Key.Key_Return)
    assert done == ["map"]


def test_what_it_is_is_said_before_what_opens_below_it(qtbot, search, spoken):
    search.take_focus()
    assert spoken.words == ["Search or run a command"]


def test_in_the_corner_of_a_menu_bar_screen_readers_find_it_too(qtbot, search):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("File")
    window.resize(900, 300)
    search.stand_in(window)
    window.show()
    bar = window.menuBar()
    assert bar.geometry().contains(search.geometry())
    assert search.geometry().left() > window.width() / 2
    found = QAccessible.queryAccessibleInterface(window)
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert "Search or run a command" in names
    window.resize(1200, 300)
    qtbot.waitUntil(lambda: search.geometry().right() > 900)
    search.setParent(search.host)


def test_the_corner_does_not_mind_that_the_field_is_gone(qtbot, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("File")
    field = CommandSearch(theme, tuple, lambda _text: (), lambda _hit: None)
    field.stand_in(window)
    window.show()
    field.close_jobs()
    delete(field)
    corner = window.menuBar().cornerWidget()
    corner.resize(corner.width() + 10, corner.height())
    assert corner.width() > 10
