import pytest

from pathways_app.ui.additions.table import AdditionTable


@pytest.fixture
def table(qtbot, theme):
    made = AdditionTable(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(table):
    return [table.headerItem().text(at) for at in range(table.columnCount()) if not table.isColumnHidden(at)]


def test_where_there_is_little_room_only_what_tells_additions_apart_is_shown(table):
    table.resize(900, 300)
    assert len(shown(table)) == table.columnCount()
    table.resize(500, 300)
    assert shown(table) == ["Name", "Kind", "In planning"]
    assert sum(table.columnWidth(at) for at in range(table.columnCount())) <= 500
