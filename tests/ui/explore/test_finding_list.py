import pytest
from PySide6.QtCore import Qt

from pathways_app.ui.explore.finding_list import FindingList, marks_of
from pathways_app.ui.explore.findings import EntryIndex, Facet, Wanted, finding_of
from pathways_app.ui.widgets.badge import Mark


@pytest.fixture
def found(shelf):
    return EntryIndex(shelf).find(Wanted())


@pytest.fixture
def view(qtbot, theme, found):
    view = FindingList(theme)
    qtbot.addWidget(view)
    view.resize(360, 400)
    view.show_findings(found.shown, {"w": "Small place"}, "")
    view.show()
    return view


def test_model_keeps_qt_rules(view, qtmodeltester):
    qtmodeltester.check(view.findings)


def test_rows_say_what_they_are(view):
    row = view.findings.index(view.findings.row_of("w.closed-degree"), 0)
    assert row.data() == "Closed degree"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Closed degree, Programme · Small place, closed"


def test_badges_are_for_what_is_not_open_or_not_read(place):
    assert marks_of(finding_of(place, place.steps["w.closed-degree"])) == (Mark.CLOSED,)
    assert marks_of(finding_of(place, place.steps["w.test"])) == ()


def test_keys_look_and_enter_opens(qtbot, view):
    with qtbot.waitSignal(view.looked_at, timeout=1000) as looked:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened, timeout=1000) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert looked.args == opened.args


def test_a_click_opens(qtbot, view):
    place = view.visualRect(view.findings.index(2, 0)).center()
    with qtbot.waitSignal(view.opened, timeout=1000) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].hit.name == view.findings.index(2, 0).data()


def test_the_current_entry_stays_so_when_the_list_changes(qtbot, view, shelf):
    view.make_current("w.teacher")
    steps = EntryIndex(shelf).find(Wanted("", {Facet.KIND: "step"}))
    everything = EntryIndex(shelf).find(Wanted())
    with qtbot.assertNotEmitted(view.looked_at):
        view.show_findings(steps.shown, {}, "")
        assert not view.currentIndex().isValid()
        view.show_findings(everything.shown, {}, "")
    assert view.currentIndex().data() == "Teacher"
