import io
import json
import subprocess
import sys

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from pathways_app.cli.main import main
from pathways_app.report.pages import Pages
from tests.cli.conftest import TODAY
from tests.cli.test_route import ASSISTANT, TO


def test_every_ending_is_what_it_says(run, tmp_path):
    begins = {
        "pdf": b"%PDF",
        "ics": b"BEGIN:VCALENDAR",
        "XLSX": b"PK",
        "md": b"# From ",
        "txt": b"From ",
        "json": b"{",
    }
    for ending, first in begins.items():
        file = tmp_path / f"summary.{ending}"
        ran = run("report", *ASSISTANT, *TO, "-o", file)
        assert (ran.status, ran.out, ran.err) == (0, f"{file} is written.\n", "")
        assert file.read_bytes().startswith(first)


def test_json_is_the_object_of_the_route_command(run, tmp_path):
    question = (*ASSISTANT, *TO, "--what-if", "--assume", "residency=wales", "--all")
    run("report", *question, "-o", tmp_path / "a.json")
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == run("route", *question, "--json").out


def test_the_pages_say_who_in_which_language(run, tmp_path):
    file = tmp_path / "a.pdf"
    words = ("--name", "Mared *Hughes* #x", "--note", "Ring me.", "--lang", "cy", "--paper", "letter", "--one-page")
    assert run("report", *ASSISTANT, *TO, "-o", file, *words).status == 0
    pages = Pages(file.read_bytes())
    assert (pages.count, pages.size(0).width) == (1, 612)
    assert "Crynodeb: Mared *Hughes* #x" in pages.text(0)
    assert "Ring me." in pages.text(0)


def test_one_of_the_routes(run, tmp_path):
    run("report", *ASSISTANT, *TO, "-o", tmp_path / "all.ics")
    run("report", *ASSISTANT, *TO, "-o", tmp_path / "one.ics", "--route", "2")
    several, one = (
        Calendar.from_ical((tmp_path / name).read_bytes()).walk("VEVENT") for name in ("all.ics", "one.ics")
    )
    assert {event["UID"] for event in one} < {event["UID"] for event in several}


def test_a_calendar_and_a_workbook_are_in_full_whatever_is_printed(run, tmp_path):
    for ending in ("ics", "xlsx"):
        for words in ((), ("--one-page",)):
            run("report", *ASSISTANT, *TO, "-o", tmp_path / f"{len(words)}.{ending}", *words)
        assert (tmp_path / f"0.{ending}").read_bytes() == (tmp_path / f"1.{ending}").read_bytes()


def test_the_workbook_agrees_with_the_answer(run, tmp_path):
    run("report", *ASSISTANT, *TO, "-o", tmp_path / "a.xlsx", "--all")
    answer = json.loads(run("route", *ASSISTANT, *TO, "--json", "--all").out)
    book = load_workbook(io.BytesIO((tmp_path / "a.xlsx").read_bytes()))
    routes = [[cell.value for cell in row] for row in book["Routes"].iter_rows(min_row=2)]
    assert [row[6] for row in routes] == [route["net_cost"]["amount"] for route in answer["routes"]]
    assert [row[2].strftime("%Y-%m") for row in routes] == [route["arrival"] for route in answer["routes"]]
    steps = [[cell.value for cell in row] for row in book["Steps"].iter_rows(min_row=2)]
    told = [(step["id"], step["start"], step["fee"]) for route in answer["routes"] for step in route["steps"]]
    assert [(row[-1], row[4].strftime("%Y-%m"), row[6]) for row in steps] == told


def test_no_route_is_said_in_the_file_too(run, tmp_path):
    ran = run("report", "--to", "wales.role-teacher-primary", "--by", "2026-12", "-o", tmp_path / "a.txt")
    assert ran.status == 1
    assert (tmp_path / "a.txt").stat().st_size > 100


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-o", "x.docx"), "--output: 'x.docx'"),
        (("-o", "x"), ".pdf .ics .xlsx .md .txt .json"),
        ((), "--output"),
        (("-o", "x.pdf", "--route", "99"), "--route: '99'"),
        (("-o", "x.pdf", "--route", "0"), "--route: '0'"),
        (("-o", "x.pdf", "--lang", "de"), "--lang"),
        (("-o", "x.pdf", "--paper", "a3"), "--paper"),
        (("-o", "missing/x.md"), "missing/x.md: it cannot be written"),
        (("--people", "x.csv"), "--to-folder / --bound"),
        (("--people", "x.csv", "--to-folder", "a", "--bound", "b.pdf"), "--to-folder / --bound"),
        (("--people", "x.csv", "--to-folder", "a"), "x.csv: there is no such file"),
        (("--template", "x.ods"), "--template: 'x.ods'"),
    ],
)
def test_one_sentence_says_what_is_wrong(refused, tmp_path, monkeypatch, words, said):
    monkeypatch.chdir(tmp_path)
    assert said in refused("report", *ASSISTANT, *TO, *words)
    assert list(tmp_path.iterdir()) == []


def test_a_goal_is_wanted(refused, tmp_path):
    assert "--to" in refused("report", *ASSISTANT, "-o", tmp_path / "a.pdf")


def test_other_commands_do_not_wait_for_what_a_report_takes():
    code = "import sys, pathways_app.cli.main; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"openpyxl", "icalendar", "typst", "pikepdf", "babel", "pypdfium2"} & set(loaded)


def test_help_names_every_status(capsys):
    main(["report", "--help"], today=TODAY)
    said = " ".join(capsys.readouterr().out.split())
    assert "0 everybody came out, 3 some rows were left out, 2 nobody came out" in said


def test_what_rests_on_a_proposal_says_so_before_anything_else(run, tmp_path):
    run("report", *ASSISTANT, *TO, "--what-if", "-o", tmp_path / "a.txt")
    text = " ".join((tmp_path / "a.txt").read_text(encoding="utf-8").split())
    assert "Counts on what is only proposed, and cannot be taken today: route 1." in text.split("THE ROUTES")[0]
    assert ": Only proposed, not open yet: Teaching degree apprenticeship" in text
    assert "Start: Teaching degree apprenticeship" not in text
