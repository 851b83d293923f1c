"""Where files are, in a checkout, an installed wheel and a frozen bundle alike.

Nothing here looks whether a file exists or makes one: who opens a file says what is wrong with it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

CATALOGUE_VARIABLE = "PATHWAYS_DB"
"""Environment variable that names another catalogue file to read."""

_PACKAGE = Path(__file__).resolve().parent.parent


def installation_dir() -> Path:
    """Return the folder that holds `resources` and `pathways.db`.

    A frozen bundle unpacks them beside its modules, a wheel carries them inside the package, a checkout has them at
    its top.
    """
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the program, such as `resource("icons", "app.svg")`."""
    return installation_dir().joinpath("resources", *parts)


def catalogue_sources() -> Path:
    """Return the folder of curated YAML that `pathways.db` is built from."""
    return resource("catalogue")


def catalogue_file() -> Path:
    """Return the path of `pathways.db`, or of what the environment variable PATHWAYS_DB names instead."""
    named = os.environ.get(CATALOGUE_VARIABLE)
    return Path(named) if named else installation_dir() / "pathways.db"


def casebook_file() -> Path:
    """Return where the person's own casebook is kept on this system."""
    from platformdirs import user_data_path  # noqa: PLC0415 - the window need not wait for it

    return user_data_path("pathways", appauthor=False) / "casebook.pathways"
