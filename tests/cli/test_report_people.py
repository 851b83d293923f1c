import csv

import pytest
from openpyxl import load_workbook

from pathways_app.report.pages import Pages
from pathways_app.runtime.paths import resource

HEAD = "name,holds,goal,place,subject\n"
GOOD = "Ann,wales.degree-2-2,wales.role-hlta,,\n"
TO_FOLDER = ("--one-page", "--to-folder")


@pytest.fixture
def table(tmp_path):
    def write(*rows, head=HEAD, encoding="utf-8"):
        file = tmp_path / "people.csv"
        file.write_bytes((head + "".join(rows)).encode(encoding))
        return file

    return write


def test_the_example_comes_out_bound(run, tmp_path):
    assert run("report", "--example", tmp_path / "e.csv", "--template", tmp_path / "t.xlsx").status == 0
    ran = run("report", "--people", tmp_path / "e.csv", "--bound", tmp_path / "all.pdf", "--one-page")
    assert (ran.status, ran.err) == (0, "")
    assert "5 summaries written to" in ran.out
    assert Pages((tmp_path / "all.pdf").read_bytes()).count == 6


def test_bad_rows_are_listed_and_good_ones_come_out(run, table, tmp_path):
    file = table(
        GOOD, "Bo,wales.stl-l3,wales.role-hla,,\n", "=A1,,wales.role-hlta,,\n", "Cy,,wales.role-hlta,,alchemy\n"
    )
    ran = run("report", "--people", file, *TO_FOLDER, tmp_path / "out")
    assert ran.status == 3
    assert ran.out == f"1 summary written to {tmp_path / 'out'}.\n"
    lines = ran.err.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "Row 3, column goal",
        "Row 4, column name",
        "Row 5, column subject",
    ]
    assert "Nothing in the catalogue is called 'wales.role-hla'. Nearest: wales.role-hlta" in lines[0]
    assert "formula" in lines[1]
    assert lines[2].startswith("Row 5, column subject: 'alchemy' is not a value it takes; wanted: art, biology")
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["Ann.pdf"]


def test_nobody_comes_out(run, table, tmp_path):
    ran = run("report", "--people", table("Bo,,nothing at all,,\n"), *TO_FOLDER, tmp_path / "out")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.splitlines()[-1] == "pathways: there is nobody to print."
    assert not (tmp_path / "out").exists()


def test_what_was_guessed_or_left_out_is_said(run, table, tmp_path):
    file = table("Siân,wales.degree-2-2,blue,wales.role-hlta\n", head="name,holds,colour,goal\n", encoding="cp1252")
    ran = run("report", "--people", file, *TO_FOLDER, tmp_path / "out")
    assert ran.status == 0
    assert "read as Windows-1252" in ran.err
    assert "left out: colour." in ran.err
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["Siân.pdf"]


def test_options_hold_for_rows_that_say_nothing(run, table, tmp_path):
    file = table("Ann,\n", "Bo,wales.role-ta-l3\n", head="name,goal\n")
    ran = run(
        "report",
        "--people",
        file,
        "--from",
        "wales.degree-2-2",
        "--to",
        "wales.role-hlta",
        "--lang",
        "sv",
        *TO_FOLDER,
        tmp_path,
    )
    assert ran.status == 0
    assert "Sammanfattning" in Pages((tmp_path / "Ann.pdf").read_bytes()).text(0)
    assert (tmp_path / "Bo.pdf").exists()


@pytest.mark.parametrize("option", ["--template", "--example"])
def test_tables_to_fill_in_say_the_same_in_both_formats(run, tmp_path, option):
    for ending in ("csv", "xlsx"):
        assert run("report", option, tmp_path / f"t.{ending}").status == 0
    written = (tmp_path / "t.csv").read_text(encoding="utf-8-sig")
    assert written == resource("report", f"people-{option[2:]}.csv").read_text(encoding="utf-8")
    sheet = load_workbook(tmp_path / "t.xlsx")["people"]
    rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert rows == list(csv.reader(written.splitlines()))


def test_hostile_names_never_steer_the_terminal_or_leave_the_folder(run, table, tmp_path):
    file = table(
        '"../../x\x1b[31m",wales.degree-2-2,wales.role-hlta,,\n'.replace("\x1b", ""),
        "CON,wales.degree-2-2,wales.role-hlta,,\n",
        "\u202eשרה 👩‍🏫,wales.degree-2-2,nothing\u202e,,\n",
        "Ann,wales.degree-2-2,wales.role-hlta,,\nann,wales.degree-2-2,wales.role-hlta,,\n",
    )
    ran = run("report", "--people", file, *TO_FOLDER, tmp_path / "out")
    assert ran.status == 3
    assert ran.err.strip().isprintable()
    names = {one.name for one in (tmp_path / "out").iterdir()}
    assert {"_CON.pdf", "Ann.pdf", "ann (2).pdf"} < names
    assert {one.name for one in tmp_path.iterdir()} == {"out", "people.csv"}


def test_what_is_bound_is_a_pdf(run, table, tmp_path):
    ran = run("report", "--people", table(GOOD), "--bound", tmp_path / "all.txt")
    assert (ran.status, ran.out) == (2, "")
    assert "wanted: .pdf" in ran.err
    assert not (tmp_path / "all.txt").exists()
