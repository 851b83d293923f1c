import pytest
from PySide6.QtCore import Qt

from pathways_app.domain.plan import PlanStatus
from pathways_app.ui.plans.item_table import ItemTable
from pathways_app.ui.widgets.ledger_model import LedgerRow


@pytest.fixture
def table(qtbot, theme, board, view):
    table = ItemTable(theme)
    qtbot.addWidget(table)
    table.resize(700, 500)
    table.show()
    table.show_plan(board, view, "")
    return table


def items(table):
    return [row.key for row in table.ledger.ledger.rows if isinstance(row, LedgerRow)]


def test_says_how_many_there_are_of_each_state(table):
    assert table.heading.text() == "A plan for the small place"
    assert table.all.text() == "All 4"
    assert table.states[PlanStatus.GAP].text() == "Gap 1"
    assert not table.states[PlanStatus.PROPOSED].isVisibleTo(table)
    assert items(table) == ["1.1", "1.2", "2.1", "2.2"]


def test_states_add_up_and_all_clears_them(qtbot, table):
    table.states[PlanStatus.GAP].click()
    table.states[PlanStatus.MET].click()
    assert items(table) == ["1.2", "2.1"]
    assert not table.all.isChecked()
    qtbot.mouseClick(table.all, Qt.MouseButton.LeftButton)
    assert items(table) == ["1.1", "1.2", "2.1", "2.2"]
    assert table.all.isChecked()


def test_text_filters_and_an_empty_result_says_so(qtbot, table):
    qtbot.keyClicks(table.text, "beginners")
    assert items(table) == ["1.2"]
    qtbot.keyClicks(table.text, " zebra")
    assert items(table) == []
    assert table.nothing.isVisibleTo(table)


def test_an_item_asked_for_is_shown_whatever_the_filter(qtbot, table, board, view):
    table.states[PlanStatus.GAP].click()
    with qtbot.assertNotEmitted(table.chosen):
        table.show_plan(board, view, "1.2")
    assert table.ledger.current_key() == "1.2"
    assert table.all.isChecked()


def test_walking_and_opening_are_told(qtbot, table):
    table.take_focus()
    with qtbot.waitSignal(table.chosen) as told:
        qtbot.keyClick(table.ledger, Qt.Key.Key_Down)
    assert told.args == ["1.1"]
    with qtbot.waitSignal(table.opened):
        qtbot.keyClick(table.ledger, Qt.Key.Key_Return)
    with qtbot.waitSignal(table.save_wanted):
        table.sheet.click()


def test_without_a_plan_it_is_empty(table, board):
    table.show_plan(board, None, "")
    assert (table.plan, items(table)) == ("", [])
