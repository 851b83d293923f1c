"""A wheel carries everything, and works from wherever it is unpacked."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """A folder with an awkward name that holds what a freshly built wheel holds."""
    built = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built)],
        cwd=REPOSITORY,
        capture_output=True,
        check=True,
    )
    (wheel,) = built.glob("*.whl")
    folder = tmp_path_factory.mktemp("Ŵyn's # 100% dossier é")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(unpacked, *arguments):
    """Run the unpacked program in a clean interpreter that looks there first."""
    return subprocess.run(
        [sys.executable, "-m", "pathways_app", *arguments],
        cwd=unpacked.parent,
        env=os.environ | {"PYTHONPATH": str(unpacked)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_wheel_holds_catalogue_resources_and_licences(unpacked):
    package = unpacked / "pathways_app"
    assert (package / "pathways.db").read_bytes() == (REPOSITORY / "pathways.db").read_bytes()
    shipped = {path.relative_to(package) for path in (package / "resources").rglob("*") if path.is_file()}
    assert shipped == {path.relative_to(REPOSITORY) for path in (REPOSITORY / "resources").rglob("*") if path.is_file()}
    licences = list(unpacked.glob("*.dist-info/licenses/**/LICENSE*"))
    assert len(licences) >= 2
    assert all(path.stat().st_size > 1000 for path in licences)
    assert not (unpacked / "tests").exists()


def test_unpacked_wheel_reads_its_own_catalogue(unpacked):
    answer = run(unpacked, "show", "wales.role-teacher-primary", "--json")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert json.loads(answer.stdout)["id"] == "wales.role-teacher-primary"
    (unpacked / "pathways_app" / "pathways.db").rename(unpacked / "aside.db")
    try:
        assert run(unpacked, "show", "wales.role-teacher-primary").returncode == 2
    finally:
        (unpacked / "aside.db").rename(unpacked / "pathways_app" / "pathways.db")
