"""Workbooks: sheets as an .xlsx file that opens the same everywhere, and in which no text can be worked out."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pathways_app.domain.money import Money
from pathways_app.domain.month import month_of_year
from pathways_app.report.sheet import InMonth, Link, Sheet, Value

_MONEY = {
    "GBP": "[$£-809]#,##0.00",
    "USD": "[$$-409]#,##0.00",
    "CAD": "[$$-1009]#,##0.00",
    "SEK": "#,##0.00 [$kr-41D]",
}
"""Number formats with the currency's own sign, whatever money the reader's system counts in."""

_WINDOWS_LANGUAGES = {"en": "809", "cy": "452", "sv": "41D", "fr": "40C"}
"""What spreadsheets know languages by, in hexadecimal (MS-LCID): British English, Welsh, Swedish, French."""

_STARTS_A_FORMULA = "=+-@＝＋－＠"
_STARTS_A_CELL = "\t\r\n"
_KEPT_AS_TEXT = "'"

_NARROWEST, _WIDEST = 8, 60
_PADDING = 2
_LONGEST_TITLE = 31
_LONGEST_TEXT = 32_767
"""Characters that a sheet's title and a cell can have (Excel's limits)."""

_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip archive can write down."""


def to_workbook(sheets: tuple[Sheet, ...], title: str, language: str, day: date) -> bytes:
    """Return `sheets` as an .xlsx file made on `day`: the same bytes for the same sheets.

    Text that a spreadsheet could take for a formula has an apostrophe before it, so that it is text here, in what is
    copied from here, and in a CSV file made from here.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _fill(book.create_sheet(_NOT_IN_TITLES.sub(" ", sheet.title)[:_LONGEST_TITLE]), sheet, language)
    made = datetime.combine(day, datetime.min.time(), UTC).replace(tzinfo=None)
    book.properties.title = safe_text(title)
    book.properties.creator = "Pathways"
    book.properties.language = language
    book.properties.created = made
    saved = io.BytesIO()
    book.save(saved)
    return _timeless(saved, made)


def safe_text(text: str) -> str:
    """Return `text` as no spreadsheet works it out, cut to what a cell can hold."""
    shown = ILLEGAL_CHARACTERS_RE.sub("", text)
    if shown[:1] in tuple(_STARTS_A_CELL) or shown.strip()[:1] in tuple(_STARTS_A_FORMULA):
        shown = _KEPT_AS_TEXT + shown
    return shown if len(shown) <= _LONGEST_TEXT else shown[: _LONGEST_TEXT - 1] + "…"


def _fill(target: Worksheet, sheet: Sheet, language: str) -> None:
    heads = [_cell(target, name, language) for name in sheet.columns]
    for head in heads:
        head.font = Font(bold=True)
    target.append(heads)
    for row in sheet.rows:
        target.append([_cell(target, value, language) for value in row])
        for column, value in enumerate(row, start=1):
            if isinstance(value, Link):
                target.cell(target.max_row, column).hyperlink = value.url
    for column, name in enumerate(sheet.columns):
        longest = max(len(word) for word in name.split()) if name else 0
        for row in sheet.rows:
            longest = max(longest, *(len(line) for line in _shown(row[column]).split("\n")))
        width = min(_WIDEST, max(_NARROWEST, longest + _PADDING))
        target.column_dimensions[get_column_letter(column + 1)].width = width
    target.freeze_panes = "A2"
    target.auto_filter.ref = target.dimensions
    target.print_title_rows = "1:1"
    target.page_setup.orientation = "landscape"
    target.page_setup.fitToHeight = 0  # as many sheets of paper as it takes, one across
    target.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _cell(target: Worksheet, value: Value, language: str) -> Cell:
    cell = Cell(target, row=1, column=1)  # where it goes, the sheet says when it is appended
    match value:
        case str():
            cell.value = safe_text(value)
            cell.data_type = "s"
        case Money(currency=currency):
            cell.value = value.major
            cell.number_format = _MONEY[currency]
        case InMonth(month):
            cell.value = date(month // 12, month_of_year(month), 1)
            cell.number_format = f"[$-{_WINDOWS_LANGUAGES[language]}]mmm yyyy"
        case Link(url):
            cell.value = safe_text(url)
            cell.data_type = "s"
            cell.style = "Hyperlink"
        case _:
            cell.value = value
    cell.alignment = Alignment(wrap_text=isinstance(value, str), vertical="top")
    return cell


def _shown(value: Value) -> str:
    """Return about what is seen of a value, to tell how wide it is."""
    match value:
        case None:
            return ""
        case Money():
            return f"{value.major:,.2f} kr"
        case InMonth():
            return "Mmm. 2029"
        case Link(url):
            return url
        case _:
            return str(value)


def _timeless(saved: io.BytesIO, made: datetime) -> bytes:
    """Return the archive without the moment it was written at."""
    stamp = made.strftime("%Y-%m-%dT%H:%M:%SZ").encode("ascii")
    written = io.BytesIO()
    with ZipFile(saved) as source, ZipFile(written, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + stamp, content)
            entry = ZipInfo(name, _OLDEST)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, content)
    return written.getvalue()
