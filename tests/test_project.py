"""The project's own files agree with each other."""

import re
import subprocess
import tomllib
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PACKAGING = REPOSITORY / "packaging"
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)


def asked(name):
    """Return the requirements a .in file states."""
    lines = (PACKAGING / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return {line.partition("  #")[0] for line in lines if line and not line.startswith(("#", "-r"))}


def pinned(name):
    """Return the lower-case names of the packages a compiled file pins."""
    return {found.lower() for found in PINNED.findall((PACKAGING / f"{name}.txt").read_text(encoding="utf-8"))}


def test_wheel_asks_for_what_is_pinned():
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(project["dependencies"]) == asked("requirements")


def test_every_requirement_is_pinned_with_hashes():
    for name in ("requirements", "requirements-setup", "requirements-package", "requirements-dev"):
        names = {re.split(r"[<>=;\[]", line)[0].lower() for line in asked(name)}
        assert names <= pinned(name)
        entries = re.split(r"(?m)^(?=[a-z])", (PACKAGING / f"{name}.txt").read_text(encoding="utf-8"))[1:]
        assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert pinned("requirements") <= pinned("requirements-package") <= pinned("requirements-dev")


def test_pins_name_no_index():
    for path in PACKAGING.glob("requirements*.txt"):
        assert "://" not in path.read_text(encoding="utf-8")


def test_shell_scripts_parse():
    for path in (REPOSITORY / ".ci" / "run", *PACKAGING.rglob("*.sh")):
        subprocess.run(["sh", "-n", str(path)], check=True)


def test_solvers_that_only_judge_are_never_shipped():
    judges = {"ortools", "up-fast-downward", "fast-downward-translate"}
    assert judges <= pinned("requirements-dev")
    assert judges.isdisjoint(pinned("requirements"))
    shipped = "".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "pathways_app").rglob("*.py"))
    assert "ortools" not in shipped
    assert "fast_downward" not in shipped
