"""The version, stated once in pyproject.toml."""

from __future__ import annotations

from importlib.metadata import version

DISTRIBUTION = "pathways"


def program_version() -> str:
    """Return the version of the installed program, such as 0.1.0."""
    return version(DISTRIBUTION)
