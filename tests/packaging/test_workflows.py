import re
import subprocess
import sysconfig
from pathlib import Path

import pytest
import yaml

TOP = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((TOP / ".github" / "workflows").glob("*.yml"))
TOOLS = Path(sysconfig.get_path("scripts"))
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")


def said(tool, *arguments):
    """Return status and words of a tool, run without the network's being asked for anything."""
    done = subprocess.run([TOOLS / tool, *map(str, arguments)], capture_output=True, text=True, check=False, cwd=TOP)
    return done.returncode, done.stdout + done.stderr


def steps():
    """Return workflow, job and step of every step there is."""
    for file in WORKFLOWS:
        for name, job in yaml.safe_load(file.read_text(encoding="utf-8"))["jobs"].items():
            for step in job["steps"]:
                yield file.name, name, step


def test_workflows_are_as_their_schema_wants_them():
    status, words = said("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)
    assert status == 0, words


def test_nothing_in_them_is_unsafe():
    status, words = said("zizmor", "--offline", "--no-progress", "--persona", "pedantic", *WORKFLOWS)
    assert status == 0, words


def test_scripts_of_the_shell_are_sound():
    scripts = [TOP / ".ci" / "run", *(TOP / "packaging").rglob("*.sh")]
    status, words = said("shellcheck", *scripts)
    assert status == 0, words


def test_scripts_in_workflows_are_sound(tmp_path):
    for number, (_, _, step) in enumerate(steps()):
        if "run" in step and step.get("shell") != "pwsh":
            (tmp_path / f"{number}.sh").write_text(f"#!/bin/bash -e\n{step['run']}\n", encoding="utf-8")
    status, words = said("shellcheck", *tmp_path.iterdir())
    assert status == 0, words


def test_every_action_is_pinned_to_a_commit():
    used = [step["uses"] for _, _, step in steps() if "uses" in step]
    assert len(used) > 5
    assert [name for name in used if not PINNED.fullmatch(name)] == []
    by_name = {
        name.partition("@")[0]: {other for other in used if other.startswith(name.partition("@")[0])} for name in used
    }
    assert all(len(commits) == 1 for commits in by_name.values())


def test_every_script_they_run_is_there():
    named = {
        path
        for _, _, step in steps()
        for path in re.findall(r"(?<![\w/.])(?:packaging/[\w/.-]+|\.ci/run)", step.get("run", ""))
    }
    assert {"packaging/assemble.py", "packaging/windows/try_installer.ps1", ".ci/run"} <= named
    assert [path for path in named if not (TOP / path).exists()] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_job_may_do_no_more_than_it_must(file):
    workflow = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert job["permissions"] == {"contents": "write" if name == "publish" else "read"}
        assert job["timeout-minutes"] <= 90


def test_all_that_is_made_is_handed_out(load):
    release = yaml.safe_load((TOP / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    (kept,) = (step for _, _, step in steps() if "upload-artifact" in step.get("uses", ""))
    endings = {line.rpartition("*")[2] for line in kept["with"]["path"].split()}
    assert endings == {".deb", ".tar.gz", ".exe", ".dmg", ".cdx.json"}
    systems = {row["runner"].partition("-")[0] for row in release["jobs"]["build"]["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}
    assemble = load("assemble")
    for system in ("linux", "win32", "darwin"):
        made = [Path(step[1]) for step in assemble.steps(system)]
        assert all(script.exists() for script in made)
        assert Path("packaging/package.py") in [script.relative_to(TOP) for script in made]
    assert assemble.environment()["PYTHONHASHSEED"] == "0"
    assert int(assemble.environment()["SOURCE_DATE_EPOCH"]) > 1_700_000_000
