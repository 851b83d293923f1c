import json
import re
import shutil

import pytest

from pathways_app.runtime.paths import catalogue_sources


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """Return a copy of the sources of one place in which one entry has no source and one file is left in the way."""
    folder = tmp_path_factory.mktemp("sources") / "été #1"
    shutil.copytree(catalogue_sources() / "wales", folder / "wales")
    (folder / "plans").mkdir()
    shutil.copy(catalogue_sources() / "plans" / "wales-2026.yaml", folder / "plans")
    supports = folder / "wales" / "supports.yaml"
    text = supports.read_text(encoding="utf-8")
    supports.write_text(re.sub(r"    sources:\n(      - .*\n)+", "    sources: []\n", text, count=1), encoding="utf-8")
    (folder / "wales" / "step.yaml").write_text("step: []\n", encoding="utf-8")
    return folder


def test_validate_names_file_line_id_and_reason(run, broken):
    ran = run("catalogue", "validate", "--errors-only", "--sources", broken)
    assert (ran.status, ran.err) == (2, "")
    lines = ran.out.splitlines()
    assert lines[0] == "error: wales/step.yaml: nothing reads this file"
    assert re.fullmatch(r"error: wales/supports\.yaml:\d+: wales\.[\w-]+: no source", lines[1])
    assert re.fullmatch(r"2 errors, \d+ warnings", lines[2])


def test_the_shipped_sources_are_valid(run):
    ran = run("catalogue", "validate")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[-1].startswith("0 errors, ")
    assert "warning: " in ran.out


def test_build_writes_a_catalogue_that_answers(run, monkeypatch, tmp_path):
    file = tmp_path / "mine #1.db"
    ran = run("catalogue", "build", "-o", file)
    assert (ran.status, ran.err) == (0, "")
    assert str(file) in ran.out
    monkeypatch.setenv("PATHWAYS_DB", str(file))
    assert run("show", "wales.psi").status == 0


def test_build_leaves_the_old_file_where_there_is_an_error(refused, broken, tmp_path):
    file = tmp_path / "pathways.db"
    file.write_bytes(b"old")
    assert "2 errors" in refused("catalogue", "build", "-o", file, "--sources", broken)
    assert file.read_bytes() == b"old"


def test_build_into_a_folder_that_is_not_there(refused, tmp_path):
    assert "cannot be written" in refused("catalogue", "build", "-o", tmp_path / "none" / "pathways.db")


def test_sources_that_are_not_there_or_not_yaml(refused, tmp_path, broken):
    assert "nowhere" in refused("catalogue", "validate", "--sources", tmp_path / "nowhere")
    bad = tmp_path / "bad"
    shutil.copytree(broken, bad)
    (bad / "wales" / "steps.yaml").write_text("steps:\n  - id: [\n", encoding="utf-8")
    said = refused("catalogue", "validate", "--sources", bad)
    assert "steps.yaml, line 3" in said


def test_info_counts_every_place(run):
    counts = json.loads(run("catalogue", "info", "--json").out)
    assert list(counts) == ["arizona", "bc", "sweden", "wales"]
    assert all(count > 0 for place in counts.values() for count in place.values())
    text = run("catalogue", "info").out.splitlines()
    assert len(text) == 6
    assert text[-1].split()[1] == str(sum(place["credential"] for place in counts.values()))


def test_info_of_another_file(refused, tmp_path):
    assert "none.db" in refused("catalogue", "info", tmp_path / "none.db")
