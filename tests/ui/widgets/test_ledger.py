import csv
from io import StringIO

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from pathways_app.ui.widgets.ledger import Ledger
from pathways_app.ui.widgets.ledger_model import Cell, Column, LedgerHead, LedgerRow, Line

COLUMNS = (Column("Name", 120, 1), Column("Why", 120, 2), Column("Source", 90, hide_below=500))


def row(key, why="short"):
    cells = (Cell((Line(key),)), Cell((Line(why),)), Cell((Line("read"),)))
    return LedgerRow(key, cells, key, plain=(key, f"{why}, \nin two lines", "read"))


ROWS = (LedgerHead("One"), row("a"), row("b", "long " * 60), LedgerHead("Two"), row("c"))


@pytest.fixture
def table(qtbot, theme):
    table = Ledger(theme, COLUMNS, ("Name", "Why", "Source"))
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    table.show_rows(ROWS)
    return table


def test_arrows_walk_rows_and_pass_over_headings(qtbot, table):
    table.make_current("b")
    with qtbot.waitSignal(table.chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert told.args == ["c"]
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.current_key() == "c"


def test_walking_begins_at_the_first_row_and_home_and_end_reach_the_outermost(qtbot, table):
    told = []
    table.chosen.connect(told.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(table, key)
    assert told == ["a", "c", "a"]


def test_enter_and_double_click_open_a_row(qtbot, table):
    table.make_current("a")
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["a"]
    with qtbot.waitSignal(table.opened):
        table.doubleClicked.emit(table.currentIndex())


def test_escape_lets_go_of_the_row(qtbot, table):
    table.make_current("a")
    with qtbot.waitSignal(table.chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert table.current_key() == ""


def test_the_current_row_stays_when_rows_come_anew(qtbot, table):
    table.make_current("b")
    with qtbot.assertNotEmitted(table.chosen):
        table.show_rows((row("z"), *ROWS))
    assert table.current_key() == "b"
    table.show_rows((row("z"),))
    assert table.current_key() == ""


def test_rows_are_as_high_as_their_words_and_columns_fill_the_width(table):
    assert table.rowHeight(2) > 3 * table.rowHeight(1)
    assert sum(table.columnWidth(at) for at in range(3)) == table.viewport().width()
    table.resize(450, 400)
    assert table.isColumnHidden(2)
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_in_a_narrow_table_a_column_stands_below_the_words_of_the_first(qtbot, theme):
    folding = (COLUMNS[0], Column("Why", 120, 2, fold_below=400), COLUMNS[2])
    table = Ledger(theme, folding, ("Name", "Why", "Source"))
    qtbot.addWidget(table)
    table.show_rows(ROWS)
    table.resize(450, 400)
    table.show()
    beside = table.rowHeight(1)
    table.resize(300, 400)
    assert table.isColumnHidden(1)
    assert table.columnWidth(0) == table.viewport().width()
    assert table.rowHeight(1) > beside
    table.make_current("a")
    assert not table.grab().isNull()


def test_what_is_shown_is_given_away_as_text_and_csv(table, tmp_path):
    assert table.as_text().splitlines()[:2] == ["Name\tWhy\tSource", "a\tshort,  in two lines\tread"]
    rows = list(csv.reader(StringIO(table.as_csv(), newline="")))
    assert rows[0] == ["Name", "Why", "Source"]
    assert rows[1] == ["a", "short, \nin two lines", "read"]
    table.save_csv(tmp_path / "table.csv")
    assert (tmp_path / "table.csv").read_bytes().startswith(b"\xef\xbb\xbfName,")


def test_the_row_is_copied_or_all_where_none_is_current(table):
    table.make_current("c")
    table.copy_row()
    assert QGuiApplication.clipboard().text().split("\t")[0] == "c"
    table.make_current("")
    table.copy_row()
    assert QGuiApplication.clipboard().text() == table.as_text()


def test_the_menu_copies_the_table(qtbot, table):
    table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.findChild(QMenu)
    menu.actions()[-1].trigger()
    assert QGuiApplication.clipboard().text().startswith("Name,Why,Source")
    menu.close()
