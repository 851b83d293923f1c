import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.errors import WorkerLostError
from pathways_app.ui.explore.findings import Facet
from pathways_app.ui.explore.search_pane import SearchPane


@pytest.fixture
def pane(qtbot, theme, shelf):
    pane = SearchPane(theme)
    qtbot.addWidget(pane)
    qtbot.addWidget(pane.top)
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.use(shelf, "w")
    pane.resize(400, 500)
    pane.show()
    pane.top.show()
    yield pane
    pane.close_jobs()


def names(pane):
    model = pane.list.findings
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_begins_with_the_place_of_the_question(pane):
    assert pane.filters.values() == {Facet.PLACE: "w"}
    assert "Teacher" in names(pane)


def test_typing_looks_up_once_the_keys_rest(qtbot, pane):
    with qtbot.waitSignal(pane.counted, timeout=5000):
        qtbot.keyClicks(pane.field, "degree course")
    assert names(pane) == ["Degree course"]


def test_what_was_found_is_read_out_while_the_person_looks_for_it(qtbot, pane, spoken):
    with qtbot.waitActive(pane.top):
        pane.top.activateWindow()
    for typed in ("degree course", " zebra"):
        pane.field.setFocus()
        with qtbot.waitSignal(pane.counted, timeout=5000):
            qtbot.keyClicks(pane.field, typed)
    assert len(spoken.words) == 2
    assert spoken.words[0].endswith("entries")
    assert spoken.words[1].startswith("Nothing left by the filters. Choose less")


def test_what_the_filters_hide_is_counted_and_can_be_shown(qtbot, pane):
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.search_for("degree")
    assert pane._hidden.isVisible()
    assert "1" in pane._hidden.text()  # the plan item, which is of no place
    with qtbot.waitSignal(pane.counted, timeout=5000) as said:
        qtbot.mouseClick(pane._all_button, Qt.MouseButton.LeftButton)
    assert "More teachers" in names(pane)
    assert said.args == [f"{len(names(pane))} entries"]
    assert not pane._hidden.isVisible()


def test_a_single_entry_is_counted_as_one(qtbot, pane):
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.search_for("more teachers")
    with qtbot.waitSignal(pane.counted, timeout=5000) as said:
        qtbot.mouseClick(pane._all_button, Qt.MouseButton.LeftButton)
    assert names(pane) == ["More teachers"]
    assert said.args == ["1 entry"]


def test_finding_nothing_is_said(qtbot, pane, shelf):
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.search_for("zebra")
    assert "filters" in pane._message._title.text()
    shelf.search = lambda text, **_: ()
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.look()
    assert "zebra" in pane._message._said.text()
    assert pane._stack.currentWidget() is pane._message


def test_what_could_not_be_looked_up_is_said_in_the_stead_of_what_was_found_before(qtbot, pane, shelf):
    def lose(_text, **_more):
        raise WorkerLostError

    search, shelf.search = shelf.search, lose
    with qtbot.waitSignal(pane.counted, timeout=5000) as counted:
        pane.search_for("degree")
    assert counted.args == [""]
    assert pane._stack.currentWidget() is pane._message
    assert pane._message.words.startswith("This cannot be shown. Working this out failed twice.")
    shelf.search = search
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.search_for("degree course")
    assert names(pane) == ["Degree course"]
    assert pane._stack.currentWidget() is pane.list


def test_down_enters_the_list_and_enter_opens_the_best(qtbot, pane):
    with qtbot.waitSignal(pane.opened, timeout=1000) as opened:
        qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert opened.args[0].hit.name == names(pane)[0]
    pane.list.setCurrentIndex(pane.list.findings.index(-1, 0))
    with qtbot.waitSignal(pane.looked_at, timeout=1000):
        qtbot.keyClick(pane.field, Qt.Key.Key_Down)


def test_escape_empties_the_field(qtbot, pane):
    with qtbot.waitSignal(pane.counted, timeout=5000):
        pane.search_for("degree")
    with qtbot.waitSignal(pane.counted, timeout=5000):
        qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.field.text() == ""
    assert "Teacher" in names(pane)


def test_the_field_is_smaller_in_a_narrow_window(pane):
    pane.fit(900)
    narrow = pane.field.width()
    pane.fit(1400)
    assert pane.field.width() > narrow


def test_with_little_room_field_and_filters_close_up_to_stay_on_one_line(pane):
    wide = pane.filters.wide(bare=False)
    pane.fit(round(wide) + 400)
    roomy = pane.field.width()
    pane.fit(round(wide) + 245)
    assert pane.field.width() < roomy
    assert pane.filters._boxes[Facet.PLACE].iconSize().width() > 0
    pane.fit(round(pane.filters.wide(bare=True)) + 245)
    assert pane.filters._boxes[Facet.PLACE].iconSize().width() == 0
    assert pane.filters.wide(bare=False) == wide  # told alike whichever way they stand
    pane.fit(round(wide) + 400)
    assert pane.field.width() == roomy
    assert pane.filters._boxes[Facet.PLACE].iconSize().width() > 0
