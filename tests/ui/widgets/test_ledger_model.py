from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from pathways_app.ui.widgets.ledger_model import Cell, Column, LedgerHead, LedgerModel, LedgerRow, Line
from pathways_app.ui.widgets.stamp import Stamp

COLUMNS = (Column("Name", 100), Column("State", 80, right=True))


def row(key):
    cells = (Cell((Line(key), Line("below"))), Cell(stamp=Stamp("open", "circle-check", "met")))
    return LedgerRow(key, cells, f"{key}, open", tip="A tip", plain=(key, "open"))


def model():
    made = LedgerModel(COLUMNS, ("Name", "State"))
    made.replace((LedgerHead("Group", "and a note"), row("a"), row("b")))
    return made


def test_is_a_sound_model(qtbot):
    made = model()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.replace((row("c"),))
    assert tester.model() is made
    assert (made.rowCount(), made.columnCount()) == (1, 2)


def test_cells_say_their_lines_and_stamps():
    made = model()
    assert made.index(1, 0).data() == "a\nbelow"
    assert made.index(1, 1).data() == "open"
    assert made.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) == "A tip"


@pytest.mark.parametrize(
    ("whole", "lead", "heard"), [(True, "", "a\nbelow"), (True, "a, met", "a, met"), (False, "b", "a, 2026 to 27")]
)
def test_no_cell_is_heard_twice_where_rows_are_read_whole(monkeypatch, whole, lead, heard):
    monkeypatch.setattr("pathways_app.ui.widgets.ledger_model.ROWS_ARE_READ_WHOLE", whole)
    made = LedgerModel(COLUMNS, ("Name", "State"))
    made.replace((replace(row("a"), said="a, 2026\u201327", lead=lead),))
    assert made.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == heard
    assert made.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "open"


def test_headings_are_read_out_and_never_reached():
    made = model()
    assert made.index(0, 0).data() == "Group and a note"
    assert made.index(0, 1).data() is None
    assert made.flags(made.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert made.flags(made.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_rows_are_found_by_key():
    assert [model().row_of(key) for key in ("a", "b", "Group", "")] == [1, 2, -1, -1]


def test_headers_stand_over_their_columns():
    made, across = model(), Qt.Orientation.Horizontal
    assert [made.headerData(at, across) for at in range(3)] == ["Name", "State", None]
    right = made.headerData(1, across, Qt.ItemDataRole.TextAlignmentRole)
    assert right & Qt.AlignmentFlag.AlignRight
    assert made.headerData(0, Qt.Orientation.Vertical) is None
