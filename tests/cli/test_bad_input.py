"""Bad input: one clear sentence each, exit status 2, nothing on standard output."""

import subprocess
import sys

import pytest

TO = ("--to", "wales.role-teacher-primary")
FROM = ("--from", "wales.role-ta-l3")


def test_unknown_goal_offers_near_ids(refused):
    said = refused("route", *FROM, "--to", "wales.role-techer-primary")
    assert "wales.role-techer-primary" in said
    assert "wales.role-teacher-primary" in said


def test_unknown_holding_offers_near_ids(refused):
    assert "wales.role-ta-l3" in refused("route", "--from", "wales.role-ta-13", *TO)


def test_a_step_is_no_goal(refused):
    assert "credential" in refused("route", *FROM, "--to", "wales.dbs-check")


def test_a_name_of_several_things_lists_them(refused):
    said = refused("route", *FROM, "--to", "primary teacher", "--in", "bc")
    assert "bc." in said


def test_places_do_not_mix(refused):
    said = refused("route", "--from", "bc.role-ea", *TO)
    assert "bc.role-ea" in said
    assert "wales" in said


def test_unknown_place(refused):
    said = refused("route", *FROM, *TO, "--in", "atlantis")
    assert "atlantis" in said
    assert "arizona, bc, sweden, wales" in said


def test_unknown_attribute_offers_near_names(refused):
    said = refused("route", *FROM, *TO, "--attr", "residance=wales")
    assert "residance" in said
    assert "residency" in said


@pytest.mark.parametrize(
    ("given", "allowed"),
    [
        ("residency=mars", "wales, england, scotland, northern_ireland, outside_uk"),
        ("settled_and_3_years_uk=perhaps", "true, false"),
        ("age=old", "a number"),
        ("age=-3", "a number"),
        ("age=1e400", "a number"),
        ("age=nan", "a number"),
    ],
)
def test_wrong_value_names_the_allowed_ones(refused, given, allowed):
    said = refused("route", *FROM, *TO, "--attr", given)
    assert given.partition("=")[2] in said
    assert allowed in said


def test_attribute_without_a_value(refused):
    assert "name=value" in refused("route", *FROM, *TO, "--attr", "age")


def test_start_in_the_past(refused):
    said = refused("route", *FROM, *TO, "--start", "2026-10")
    assert "2026-10" in said
    assert "past" in said


def test_deadline_before_the_start(refused):
    assert "2026-12" in refused("route", *FROM, *TO, "--start", "2026-12", "--by", "2026-11")


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--start", "2026-13"),
        ("--by", "soon"),
        ("--study-hours", "200"),
        ("--budget", "plenty"),
        ("--mode", "by_post"),
        ("--time-limit", "long"),
        ("--time-limit", "-1"),
    ],
)
def test_a_value_that_will_not_do_is_named_with_its_option(refused, option, value):
    said = refused("route", *FROM, *TO, option, value)
    assert option in said
    assert value in said


@pytest.mark.parametrize(
    ("name", "text", "parts"),
    [
        ("person.yaml", "holds: [\nattrs: {\n", ["person.yaml", "line 3"]),
        ("person.json", '{"holds": [}', ["person.json", "line 1"]),
        ("person.yaml", "holds: " + "[" * 100_000, ["person.yaml", "nested"]),
        ("person.json", "[" * 100_000, ["person.json"]),
        ("person.yaml", "holds: wales.role-ta-l3\n", ["person.yaml", "holds"]),
        ("person.yaml", "holdings: []\n", ["person.yaml", "holdings", "holds, attrs"]),
        ("person.yaml", "attrs: {residency: mars}\n", ["residency", "mars", "outside_uk"]),
        ("person.yaml", "attrs: {residency: [wales]}\n", ["residency"]),
        ("person.yaml", "study_hours: many\n", ["person.yaml", "study_hours", "many"]),
        ("person.yaml", "keep_earning: 3\n", ["person.yaml", "keep_earning", "true, false"]),
        ("person.yaml", "by: 2020-01\n", ["2020-01"]),
        ("person.yaml", "by: 2027-08-01\n", ["2027-08-01", "YYYY-MM"]),
        ("person.yaml", "holds: [3]\n", ["person.yaml", "holds"]),
        ("person.yaml", "holds: []\nholds: []\n", ["person.yaml", "line 2"]),
        ("person.yaml", "modes: [by_post]\n", ["person.yaml", "modes", "by_post", "part_time"]),
    ],
)
def test_a_person_file_that_will_not_do(refused, tmp_path, name, text, parts):
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    said = refused("route", "--person", file, *TO)
    assert [part for part in parts if part not in said] == []


def test_a_person_file_that_is_not_there(refused, tmp_path):
    assert "nobody.yaml" in refused("route", "--person", tmp_path / "nobody.yaml", *TO)


def test_a_person_file_that_is_a_folder(refused, tmp_path):
    assert str(tmp_path) in refused("route", "--person", tmp_path, *TO)


def test_nothing_says_which_place(refused):
    assert "--in" in refused("bursaries")


@pytest.mark.parametrize("words", [("route",), ("fly",), (), ("route", *TO, "--wings"), ("search",), ("show",)])
def test_a_line_that_cannot_be_read(refused, words):
    assert "--help" in refused(*words)


def test_the_catalogue_is_missing(refused, monkeypatch, tmp_path):
    missing = tmp_path / "pathways.db"
    monkeypatch.setenv("PATHWAYS_DB", str(missing))
    for words in (
        ("route", *FROM, *TO),
        ("show", "wales.dbs-check"),
        ("search", "teacher"),
        ("bursaries", *FROM),
        ("catalogue", "status"),
        ("catalogue", "status", "--json"),
    ):
        assert str(missing) in refused(*words)
    assert not missing.exists()


@pytest.mark.parametrize("content", [b"", b"not a database, whatever it is called\n" * 200])
def test_the_catalogue_is_damaged(refused, monkeypatch, tmp_path, content):
    damaged = tmp_path / "pathways #1 café.db"
    damaged.write_bytes(content)
    monkeypatch.setenv("PATHWAYS_DB", str(damaged))
    for words in (("route", *FROM, *TO), ("catalogue", "status")):
        assert str(damaged) in refused(*words)
    assert damaged.read_bytes() == content


def test_the_catalogue_is_cut_short(refused, monkeypatch, tmp_path):
    from pathways_app.runtime.paths import catalogue_file

    whole = catalogue_file().read_bytes()
    damaged = tmp_path / "pathways.db"
    damaged.write_bytes(whole[: len(whole) // 2])
    monkeypatch.setenv("PATHWAYS_DB", str(damaged))
    assert str(damaged) in refused("route", *FROM, *TO)


def test_the_same_in_a_process_of_its_own(tmp_path):
    line = ["route", *FROM, *TO, "--start", "2001-01"]
    ran = subprocess.run(
        [sys.executable, "-m", "pathways_app", *line], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.count("\n") == 1
    assert "2001-01" in ran.stderr


def test_where_standard_error_is_closed_nothing_is_mixed_into_the_answer(run, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    ran = run("route", *FROM, "--to", "wales.role-techer-primary", "--json")
    assert (ran.status, ran.out) == (2, "")
