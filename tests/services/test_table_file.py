import os
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from pathways_app.domain.errors import FileProblemError, TooManyRowsError
from pathways_app.services.csv_table import GUESS
from pathways_app.services.table_file import read_table
from pathways_app.services.table_rows import MOST_BYTES, MOST_CHARACTERS, MOST_ROWS, Cell
from pathways_app.services.xlsx_table import MOST_UNPACKED


@pytest.fixture
def written(tmp_path):
    def write(content, name="people.csv"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return file

    return write


def texts(table):
    return [[cell.text for cell in row.cells] for row in (table.head, *table.rows)]


def saved(tmp_path, fill, name="people.xlsx"):
    book = Workbook()
    fill(book)
    file = tmp_path / name
    book.save(file)
    return file


@pytest.mark.parametrize(
    ("encoding", "mark", "assumed"),
    [
        ("utf-8", b"", ""),
        ("utf-8", b"\xef\xbb\xbf", ""),
        ("utf-16-le", b"\xff\xfe", ""),
        ("utf-16-be", b"\xfe\xff", ""),
        ("cp1252", b"", GUESS),
    ],
)
def test_encoding_is_taken_from_the_file_or_said_to_be_guessed(written, encoding, mark, assumed):
    table = read_table(written(mark + "name,goal\nSiân “Ŵ”".replace("Ŵ", "Wî").encode(encoding)))
    assert texts(table) == [["name", "goal"], ["Siân “Wî”"]]
    assert table.assumed == assumed


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a,b\r\nx,y\r\n", [["a", "b"], ["x", "y"]]),
        ("a;b\nx,1;y\n", [["a", "b"], ["x,1", "y"]]),
        ("a\tb\nx\ty", [["a", "b"], ["x", "y"]]),
        ('a,b\n"x\ny","say ""so"""\n', [["a", "b"], ["x\ny", 'say "so"']]),
        ("sep=;\na;b\n1;2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n  x  ,\u00a0y\n", [["a", "b"], ["x", "y"]]),
        ("a,b\nשרה,👩🏽‍🏫\n", [["a", "b"], ["שרה", "👩🏽‍🏫"]]),
    ],
)
def test_csv_as_spreadsheets_write_it(written, text, rows):
    assert texts(read_table(written(text))) == rows


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(written):
    table = read_table(written('a,b\n\n"x\ny",1\n,,\n\nz,2\n'))
    assert [row.number for row in table.rows] == [3, 6]


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        (b"", "empty", 0),
        (b" \n\t\r\n", "empty", 0),
        (b"\xff\xfe", "empty", 0),
        (b",,,\n,,\n", "empty", 0),
        (b"name\nS\x81\x8d\xff\n", "not_text", 2),
        ("name\nSara".encode("utf-16-le"), "not_text", 1),
        (b"name\nx\x00y\n", "not_text", 2),
        (b"\xff\xfea\x00\x00\xd8b\x00", "not_text", 1),
        (b'name\n"never ends\n', "malformed", 2),
        (b'name\n"x"y\n', "malformed", 2),
        (b"\xd0\xcf\x11\xe0" + bytes(99), "other_format", 0),
        (b"\xd0\xcf\x11\xe0" + bytes(99) + "EncryptedPackage".encode("utf-16-le"), "locked", 0),
        (b"PK\x03\x04 no archive", "malformed", 0),
        (b"a" * (MOST_BYTES + 1), "too_large", 0),
    ],
)
def test_a_file_that_will_not_do_is_refused(written, content, reason, line):
    with pytest.raises(FileProblemError) as caught:
        read_table(written(content))
    assert (caught.value.reason, caught.value.line) == (reason, line)


def test_no_such_file(tmp_path):
    with pytest.raises(FileProblemError) as caught:
        read_table(tmp_path / "none.csv")
    assert caught.value.reason == "missing"


def test_a_folder_is_no_table(tmp_path):
    with pytest.raises(FileProblemError) as caught:
        read_table(tmp_path)
    assert caught.value.reason == "unreadable"


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "people.csv")
    with pytest.raises(FileProblemError, match="unreadable"):
        read_table(tmp_path / "people.csv")


def test_a_huge_file_is_refused_unread(tmp_path, monkeypatch):
    file = tmp_path / "huge.csv"
    with file.open("wb") as out:
        out.truncate(50_000_000)
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _: pytest.fail("it was read"))
    monkeypatch.setattr("pathlib.Path.open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(FileProblemError) as caught:
        read_table(file)
    assert caught.value.reason == "too_large"


def test_too_many_rows(written):
    assert len(read_table(written("a\n" + "x\n" * MOST_ROWS)).rows) == MOST_ROWS
    with pytest.raises(TooManyRowsError):
        read_table(written("a\n" + "x\n" * (MOST_ROWS + 1)))


def test_formulas_and_long_cells_are_marked(written):
    table = read_table(written("a,b,c\n=1+1,ok," + "x" * (MOST_CHARACTERS + 1)))
    assert [cell.fault for cell in table.rows[0].cells] == ["formula", "", "too_long"]


def test_xlsx_cells_become_text(tmp_path):
    def fill(book):
        book.active.append(["name", "goal", "hours", "keep", "start", "by", "gap", "gpa"])
        book.active.append(
            ["Siân", "x", 16.0, True, date(2027, 1, 1), datetime.fromisoformat("2027-09-02T03:00"), None, 3.25]
        )
        book.active["A4"] = "=HYPERLINK(A1)"
        book.active["B4"] = "#REF!"
        book.create_sheet("second").append(["not", "read"])

    table = read_table(saved(tmp_path, fill))
    assert texts(table)[1] == ["Siân", "x", "16", "true", "2027-01-01", "2027-09-02", "", "3.25"]
    assert [row.number for row in table.rows] == [2, 4]
    assert table.rows[1].cells[:2] == (Cell("=HYPERLINK(A1)", "formula"), Cell("#REF!", "error"))


def test_what_a_file_is_goes_by_its_content(tmp_path):
    file = saved(tmp_path, lambda book: book.active.append(["name"]), "people.csv")
    assert texts(read_table(file)) == [["name"]]


def test_hidden_sheets_are_passed_over(tmp_path):
    def fill(book):
        book.active.append(["hidden"])
        book.active.sheet_state = "hidden"
        book.create_sheet("people").append(["name"])

    assert texts(read_table(saved(tmp_path, fill))) == [["name"]]


def test_empty_workbook(tmp_path):
    with pytest.raises(FileProblemError) as caught:
        read_table(saved(tmp_path, lambda book: None))
    assert caught.value.reason == "empty"


@pytest.mark.parametrize("address", ["XFD2", "A1048576"])
def test_a_cell_far_away_costs_nothing(tmp_path, address):
    def fill(book):
        book.active["A1"] = "name"
        book.active[address] = "far"

    file = saved(tmp_path, fill)
    if address.startswith("A"):
        with pytest.raises(TooManyRowsError):
            read_table(file)
    else:
        assert texts(read_table(file)) == [["name"]]


def test_a_zip_bomb_is_refused_packed(tmp_path):
    file = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", "<workbook/>")
        parts.writestr("xl/worksheets/sheet1.xml", b" " * (MOST_UNPACKED + 1))
    assert file.stat().st_size < 100_000
    with pytest.raises(FileProblemError) as caught:
        read_table(file)
    assert caught.value.reason == "too_large"


@pytest.mark.parametrize("part", ["word/document.xml", "mimetype", "xl/workbook.bin"])
def test_other_zipped_documents_are_no_tables(tmp_path, part):
    file = tmp_path / "other.xlsx"
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr(part, "x")
    with pytest.raises(FileProblemError) as caught:
        read_table(file)
    assert caught.value.reason == "other_format"


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
)
@pytest.mark.parametrize("damage", [b"<oops", b"", b"<a:b/>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])
def test_a_damaged_workbook_is_one_sentence_or_read_all_the_same(tmp_path, part, damage):
    whole = saved(tmp_path, lambda book: book.active.append(["name"]))
    file = tmp_path / "damaged.xlsx"
    with zipfile.ZipFile(whole) as good, zipfile.ZipFile(file, "w") as parts:
        for name in good.namelist():
            parts.writestr(name, damage if name == part else good.read(name))
    try:
        found = texts(read_table(file))
    except FileProblemError as problem:
        found = problem.reason
    assert found in ("malformed", "empty", [["name"]])


@pytest.mark.parametrize("name", ["people.xlsx", "people.ods", "people.XLS"])
def test_a_damaged_workbook_is_not_told_to_be_text(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(b"SQLite format 3\0" + bytes(range(256)))
    with pytest.raises(FileProblemError) as caught:
        read_table(file)
    assert caught.value.reason == "other_format"
