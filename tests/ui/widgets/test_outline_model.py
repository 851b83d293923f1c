from PySide6.QtCore import QModelIndex, Qt

from pathways_app.ui.widgets.outline_model import Entry, OutlineModel


def filled():
    model = OutlineModel(("Name", "Fee"))
    first = Entry(("a", "£1"), {Qt.ItemDataRole.ToolTipRole: "tip"}, first={Qt.ItemDataRole.DecorationRole: "icon"})
    first.add(Entry(("b",))).add(Entry(("c", "£3")))
    model.replace([first, Entry(("d",))])
    return model


def test_model_keeps_qt_rules(qtmodeltester):
    qtmodeltester.check(filled())


def test_entries_come_each_before_what_hangs_below(qapp):
    model = filled()
    assert [entry.cells[0] for entry in model.entries()] == ["a", "b", "c", "d"]
    for entry in model.entries():
        assert model.entry(model.index_of(entry)) is entry


def test_cells_and_roles_are_told_by_column(qapp):
    model = filled()
    assert model.index(0, 1).data() == "£1"
    assert model.index(1, 1).data() == ""
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "tip"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) == "icon"
    assert model.index(0, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Fee"
    assert model.data(QModelIndex()) is None
    assert not model.index_of(Entry(("loose",))).isValid()
