from PySide6.QtGui import QColor

from pathways_app.ui.widgets.ledger import Ledger
from pathways_app.ui.widgets.ledger_model import Cell, Column, LedgerHead, LedgerRow, Line


def colours(image, box):
    area = image.copy(box).toImage()
    return {QColor(area.pixel(x, y)).name() for x in range(area.width()) for y in range(area.height())}


def test_the_selected_row_has_its_ground_and_every_row_its_rule(qtbot, theme, qapp):
    theme.apply(qapp)
    rows = [
        LedgerRow(key, (Cell((Line(key, tone="unmet", icon="calendar-clock"),), icon=("circle-check", "met")),), key)
        for key in ("a", "b")
    ]
    table = Ledger(theme, (Column("Name", 200, 1),), ("Name",))
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show_rows((LedgerHead("Group", "note"), *rows))
    table.make_current("a")
    table.show()
    shown = table.viewport().grab()
    selected, plain = (table.visualRect(table.ledger.index(at, 0)) for at in (1, 2))
    assert theme.color("selected").name() in colours(shown, selected)
    assert theme.color("selected").name() not in colours(shown, plain)
    for token in ("unmet", "met", "line"):
        assert theme.color(token).name() in colours(shown, plain)
    head = table.visualRect(table.ledger.index(0, 0))
    assert theme.color("line-strong").name() in colours(shown, head)


def test_a_heading_wider_than_the_table_goes_on_in_the_next_line(qtbot, theme):
    table = Ledger(theme, (Column("Name", 200, 1),), ("Name",))
    qtbot.addWidget(table)
    table.resize(300, 300)
    table.show_rows((LedgerHead("Group", "note"), LedgerHead("A heading of many words for so narrow a table", "note")))
    table.show()
    one, two = (table.rowHeight(at) for at in (0, 1))
    assert two > one + theme.px(10)
    table.resize(900, 300)
    assert table.rowHeight(1) == table.rowHeight(0)
