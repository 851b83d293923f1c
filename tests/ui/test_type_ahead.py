import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.type_ahead import TypeAhead

HITS = tuple(SearchHit(f"w.{name}", "credential", "role", name.capitalize(), "w") for name in ("teacher", "tutor"))


def find(text):
    return tuple(hit for hit in HITS if hit.name.lower().startswith(text.lower()))


@pytest.fixture
def make(qtbot, theme):
    made = []

    def make(**more):
        field = TypeAhead(theme, find, icon="plus", **more)
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        made.append(field)
        return field

    yield make
    for field in made:
        field.close_jobs()


def test_enter_picks_the_first_offer_and_the_field_is_ready_for_the_next(qtbot, make):
    field = make()
    qtbot.keyClicks(field, "t")
    qtbot.waitUntil(field._list.popup.isVisible)
    with qtbot.waitSignal(field.picked) as picked:
        qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)
    assert picked.args == [HITS[0]]
    assert field.text() == ""


def test_arrow_keys_choose_another_without_rewriting_what_was_typed(qtbot, make):
    field = make()
    qtbot.keyClicks(field, "t")
    qtbot.waitUntil(field._list.popup.isVisible)
    qtbot.keyClick(field._list.popup, Qt.Key.Key_Down)
    assert field.text() == "t"
    with qtbot.waitSignal(field.picked) as picked:
        qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)
    assert picked.args == [HITS[1]]


def test_what_is_held_cannot_be_picked_again(qtbot, make):
    field = make()
    field.mark_held({"w.tutor"})
    qtbot.keyClicks(field, "tu")
    qtbot.waitUntil(field._list.popup.isVisible)
    with qtbot.assertNotEmitted(field.picked):
        qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)


def rows(field):
    return [field._model.index(row).data() for row in range(field._model.rowCount())]


def test_enter_picks_the_first_that_is_not_held(qtbot, make):
    field = make()
    field.mark_held({"w.teacher"})
    qtbot.keyClicks(field, "t")
    qtbot.waitUntil(field._list.popup.isVisible)
    assert field._list.popup.currentIndex().row() == 1
    with qtbot.waitSignal(field.picked) as picked:
        qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)
    assert picked.args == [HITS[1]]


def test_nothing_found_is_said_to_all_and_nothing_is_picked(qtbot, make, spoken):
    field = make()
    with qtbot.assertNotEmitted(field.picked):
        qtbot.keyClicks(field, "xyz")
        qtbot.waitUntil(field._list.popup.isVisible)
        qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)
    assert rows(field) == spoken.words == ["Nothing has these words"]


def test_what_comes_near_is_offered_and_enter_alone_picks_none_of_it(qtbot, make):
    field = make(near=lambda text, find: find(text.split()[-1]))
    qtbot.keyClicks(field, "become a tutor")
    qtbot.waitUntil(field._list.popup.isVisible)
    assert rows(field) == ["Nothing has all these words. Some of them:", "Tutor"]
    with qtbot.assertNotEmitted(field.picked):
        qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "s")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: field._list.popup.isVisible() and len(rows(field)) == 2)
    with qtbot.waitSignal(field.picked) as picked:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(field._list.popup, key)
    assert picked.args == [HITS[1]]


def test_a_field_with_a_value_offers_what_there_is_and_keeps_its_value(qtbot, make):
    field = make(keeps_value=True, start_with=lambda: HITS)
    field.show_value("Headteacher")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field._list.popup.isVisible()
    qtbot.keyClick(field._list.popup, Qt.Key.Key_Escape)
    qtbot.keyClicks(field, "something else")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Headteacher"


@pytest.fixture
def area(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(QWidget())
    area.widget().setFixedHeight(2000)
    area.resize(300, 200)
    return area


def test_a_field_typed_into_comes_into_view_before_its_list_opens_beside_it(qtbot, area, make):
    field = make()
    QVBoxLayout(area.widget()).addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
    area.show()
    area.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    qtbot.keyClicks(field, "t")
    qtbot.waitUntil(field._list.popup.isVisible)
    assert area.viewport().rect().contains(field.mapTo(area.viewport(), field.rect().center()))
    assert field._list.popup.geometry().top() >= field.mapToGlobal(field.rect().bottomLeft()).y() - 4
