import tomllib
from pathlib import Path

from pathways_app.runtime.version import program_version

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


def test_version_is_the_one_the_project_states():
    assert program_version() == tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"]
