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


@pytest.mark.parametrize("code", ["en", "cy", "sv", "fr"])
def test_the_name_of_each_column_is_shown_whole(qtbot, theme, languages, code):
    languages.use(code)
    made = AdditionTable(theme)
    qtbot.addWidget(made)
    made.resize(1100, 300)
    made.show()
    wide = made.header().fontMetrics().horizontalAdvance
    columns = range(made.columnCount() - 1)  # the last has what is left
    assert all(made.columnWidth(at) > wide(made.headerItem().text(at)) for at in columns)
