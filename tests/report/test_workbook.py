import io
import time
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.report.sheet import InMonth, Link, Sheet
from pathways_app.report.workbook import safe_text, to_workbook

DAY = date(2026, 11, 22)


def made(*rows, columns=None, title="Sheet", language="en"):
    columns = columns or tuple(f"Column {number}" for number in range(len(rows[0])))
    return to_workbook((Sheet(title, columns, rows),), "Title", language, DAY)


def opened(content):
    return load_workbook(io.BytesIO(content))


def test_values_are_what_they_are():
    sheet = opened(
        made(("Words", 3, Money.of("1500.5", "GBP"), InMonth(month(2029, 9)), Link("https://example.org/?a=b"), None))
    ).worksheets[0]
    words, number, money, when, link, empty = sheet[2]
    assert (words.value, number.value, money.value, empty.value) == ("Words", 3, 1500.5, None)
    assert when.value == datetime.fromisoformat("2029-09-01")
    assert when.is_date
    assert when.number_format == "[$-809]mmm yyyy"
    assert link.hyperlink.target == "https://example.org/?a=b"
    assert {cell.data_type for cell in (number, money)} == {"n"}


@pytest.mark.parametrize(
    ("currency", "sign"), [("GBP", "£-809"), ("USD", "$-409"), ("CAD", "$-1009"), ("SEK", "kr-41D")]
)
def test_money_shows_its_currency(currency, sign):
    cell = opened(made((Money.of(-9000, currency),))).worksheets[0]["A2"]
    assert cell.value == -9000
    assert f"[${sign}]" in cell.number_format


@pytest.mark.parametrize("language", ["en", "cy", "sv", "fr"])
def test_months_are_named_in_the_language(language):
    cell = opened(made((InMonth(month(2029, 9)),), language=language)).worksheets[0]["A2"]
    assert cell.is_date
    assert cell.number_format.endswith("]mmm yyyy")


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00a0=1",
        "＝1",
        '=HYPERLINK("https://example.org")',
        "=cmd|' /C calc'!A0",
    ],
)
def test_text_that_could_be_worked_out_is_kept_as_text(text):
    cell = opened(made((text,), columns=(text,))).worksheets[0]["A2"]
    assert cell.data_type == "s"
    assert cell.value.startswith("'")
    assert cell.value[1:].strip() == text.strip()
    assert opened(made((text,), columns=(text,))).worksheets[0]["A1"].data_type == "s"


def test_other_text_stays_as_it_is():
    for text in ("Ünïcode שרה 👩‍🏫", "'quoted'", "a=b", "1+1", "2027", "#REF!", "TRUE", "x\ny"):
        cell = opened(made((text,))).worksheets[0]["A2"]
        assert (cell.value, cell.data_type) == (text, "s")


def test_text_no_cell_can_hold_is_cut_or_left_out():
    assert safe_text("a\x00b\x1fc") == "abc"
    assert len(safe_text("x" * 40_000)) == 32_767
    opened(made(("\x0b" + "=" * 40_000,)))


def test_the_first_row_stays_in_sight_and_on_every_page():
    sheet = opened(made(("a", "b" * 200))).worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.auto_filter.ref == "A1:B2"
    assert sheet["A1"].font.bold
    assert sheet.page_setup.orientation == "landscape"
    assert [sheet.column_dimensions[letter].width for letter in "AB"] == [8, 60]


def test_titles_of_sheets_are_made_to_do():
    assert opened(made(("a",), title="A/B: [c]? " + "x" * 40)).sheetnames == ["A B   c   xxxxxxxxxxxxxxxxxxxxx"]


def test_the_same_bytes_at_any_time(monkeypatch):
    first = made(("a", 1))
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(2_000_000_000))
    assert made(("a", 1)) == first
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert parts.read("docProps/core.xml").count(b"2026-11-22T00:00:00Z") == 2
        assert b"Title" in parts.read("docProps/core.xml")
