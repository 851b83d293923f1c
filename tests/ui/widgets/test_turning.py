from PySide6.QtWidgets import QBoxLayout

from pathways_app.ui.widgets.turning import new_row, turn


def test_a_row_is_turned_and_turned_back(qapp):
    row = new_row()
    assert row.direction() is QBoxLayout.Direction.LeftToRight
    turn(row, upright=True)
    assert row.direction() is QBoxLayout.Direction.TopToBottom
    turn(row, upright=False)
    assert row.direction() is QBoxLayout.Direction.LeftToRight
