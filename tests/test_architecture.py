"""The layers hold, and the command line never waits for Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]


def test_import_contracts_hold():
    answer = subprocess.run(
        [sys.executable, "-m", "importlinter.cli", "lint", "--no-cache"],
        cwd=REPOSITORY,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("pathways_app.__main__", {"PySide6", "sqlalchemy", "networkx", "yaml"}),
        ("pathways_app.cli.main", {"PySide6", "networkx"}),
        ("pathways_app.services.workspace", {"PySide6"}),
        ("pathways_app.planner.solve", {"PySide6", "sqlalchemy", "yaml"}),
    ],
)
def test_module_loads_without(module, absent):
    code = f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}} & {absent!r}))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert answer.stdout.split() == []
