from pathways_app.cli.tables import table, width


def test_columns_are_as_wide_as_what_stands_in_them():
    rows = [("#", "Name", "Cost"), ("1", "Athro cynradd â thâl", "£9,250"), ("10", "日本", "£0")]
    assert table(rows, right=(0, 2), indent="  ") == [
        "   #  Name                    Cost",
        "   1  Athro cynradd â thâl  £9,250",
        "  10  日本                      £0",
    ]


def test_lines_end_without_spaces():
    assert table([("a", ""), ("bbb", "c")]) == ["a", "bbb  c"]


def test_nothing_is_no_lines():
    assert table([]) == []


def test_wide_characters_fill_two_columns():
    assert width("a日") == 3
