import io
import subprocess
import sys

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from pathways_app.services.exports import ENDINGS, exported
from tests.report.sample import summary


def test_each_ending_gives_its_kind_of_file():
    begins = {".ics": b"BEGIN:VCALENDAR", ".xlsx": b"PK\x03\x04", ".md": b"# From", ".txt": b"From assistant"}
    assert {*begins, ".pdf"} == set(ENDINGS)
    for ending, first in begins.items():
        assert exported(summary(), ending).startswith(first)


def test_other_endings_are_nobodys():
    with pytest.raises(ValueError, match="docx"):
        exported(summary(), ".docx")


@pytest.mark.parametrize("language", ["en", "cy", "sv", "fr"])
def test_every_kind_speaks_every_language(language):
    sample = summary(language)
    assert len(Calendar.from_ical(exported(sample, ".ics")).walk("VEVENT")) == 4
    book = load_workbook(io.BytesIO(exported(sample, ".xlsx")))
    assert book.properties.language == language
    assert sample.labels.steps in exported(sample, ".md").decode("utf-8")


def test_a_workbook_has_every_part_with_real_figures():
    book = load_workbook(io.BytesIO(exported(summary(), ".xlsx")))
    assert book.sheetnames == ["Routes", "Steps", "Money", "Month by month", "Documents", "Questions", "Sources"]
    routes = [[cell.value for cell in row] for row in book["Routes"].iter_rows(min_row=2)]
    assert [row[0] for row in routes] == [1, 2]
    assert [row[4:8] for row in routes] == [[400, 0, 500, 1500], [1400, 1, 1500, 2500]]
    assert {row[2].isoformat() for row in routes} == {"2028-09-01T00:00:00"}
    fees = [row[6].value for row in book["Steps"].iter_rows(min_row=2)]
    assert fees == [500, 0, 500, None]
    assert [row[10].value for row in book["Steps"].iter_rows(min_row=2)] == ["unverified", None, None, None]
    assert book["Sources"]["E2"].hyperlink.target == "https://example.org/a?b=c&d"
    assert {sheet.freeze_panes for sheet in book} == {"A2"}


@pytest.mark.parametrize("hostile", ["=1+1", "@SUM(A1)", "-2+3", "+1", "\t=1", "=cmd|' /C calc'!A0"])
def test_nothing_in_a_workbook_can_be_worked_out(hostile):
    book = load_workbook(io.BytesIO(exported(summary(person=hostile, heading=hostile, name=hostile), ".xlsx")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell.value for cell in cells if cell.value.lstrip()[:1] in tuple("=+-@")]
    assert any(hostile.strip() in cell.value for cell in cells)


def test_nobody_is_named_who_was_not_asked_for():
    book = load_workbook(io.BytesIO(exported(summary(), ".xlsx")))
    texts = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [text for text in texts if "Mared" in text]
    assert "Mared" not in book.properties.title


def test_what_takes_long_to_load_is_loaded_when_it_is_wanted():
    code = "import sys, pathways_app.services.exports, pathways_app.services.people; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"openpyxl", "icalendar", "typst", "networkx"} & set(loaded)
