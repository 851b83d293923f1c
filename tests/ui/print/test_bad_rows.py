from pathways_app.ui.print.bad_rows import BadRow, BadRowsTable

LONG = "Nothing in the catalogue is called so. Nearest are several others whose names are a good deal alike. " * 3


def test_lines_of_one_row_are_nearer_to_each_other_than_to_the_next(qtbot, theme):
    table = BadRowsTable(theme)
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    table.rows.replace([BadRow(2, "holds", LONG), BadRow(3, "start", "Not a month.")], "Column")
    line = table.fontMetrics().height()
    assert table.rowHeight(1) >= line + theme.px(8)
    assert table.rowHeight(0) >= 2 * line + theme.px(8)
    assert f"2\tholds\t{LONG}" in table.rows.as_text()
