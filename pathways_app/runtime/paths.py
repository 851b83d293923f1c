"""Where files are, in a checkout, an installed wheel and a frozen bundle alike.

Nothing here looks whether a file exists or makes one: who opens a file says what is wrong with it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

CATALOGUE_VARIABLE = "PATHWAYS_DB"
"""Environment variable that names another catalogue file to read."""

QUESTION_ENDING = ".pathways-route"
"""How the name of a file ends that holds a question."""

_PACKAGE = Path(__file__).resolve().parent.parent


def installation_dir() -> Path:
    """Return the folder that holds `resources` and `pathways.db`.

    A frozen bundle unpacks them beside its modules, a wheel carries them inside the package, a checkout has them at
    its top.
    """
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent


def came_installed(file: Path) -> bool:
    """Say whether `file` is the catalogue of an installed program, which installing it again puts back; no checkout."""
    checkout = not getattr(sys, "frozen", False) and installation_dir() != _PACKAGE
    return not checkout and file == installation_dir() / "pathways.db"


def built(name: str) -> Path:
    """Return where something lies that the build makes: in a checkout under `build`, in a frozen bundle at its top."""
    return installation_dir() / name if getattr(sys, "frozen", False) else installation_dir() / "build" / name


def resource(*parts: str) -> Path:
    """Return the path of a file that ships with the program, such as `resource("icons", "app.svg")`."""
    return installation_dir().joinpath("resources", *parts)


def catalogue_sources() -> Path:
    """Return the folder of curated YAML that `pathways.db` is built from."""
    return resource("catalogue")


def catalogue_file() -> Path:
    """Return the path of `pathways.db`, or of what the environment variable PATHWAYS_DB names instead.

    Which catalogue is worked with, this one or one taken in from a pack, `services.installed_catalogue` says.
    """
    named = os.environ.get(CATALOGUE_VARIABLE)
    return Path(named) if named else installation_dir() / "pathways.db"


def installed_catalogue_folder() -> Path:
    """Return where catalogues taken in from packs are kept on this system."""
    return _data_folder() / "catalogue"


def accepted_publishers_file() -> Path:
    """Return where the publishers of catalogue packs are kept whom this person trusts."""
    from platformdirs import user_config_path  # noqa: PLC0415 - the window need not wait for it

    return user_config_path("pathways", appauthor=False) / "publishers.json"


def is_question(name: str) -> bool:
    """Say whether a file of this name holds a question."""
    return name.lower().endswith(QUESTION_ENDING)


def casebook_file() -> Path:
    """Return where the person's own casebook is kept on this system."""
    return _data_folder() / "casebook.pathways"


def usual_folder(variable: str, usual: str) -> Path | None:
    """Return the folder that is named or usual by the XDG base directories; None where the library must find it.

    The window is not painted before its state is read, and the library takes ten times as long to import.
    """
    if not sys.platform.startswith("linux"):
        return None
    named, home = os.environ.get(variable, ""), os.environ.get("HOME", "")
    if named:
        return Path(named) if named.startswith("/") else None
    return Path(home, usual) if home.startswith("/") else None


def _data_folder() -> Path:
    """Return where this person's own files of the program are kept on this system."""
    folder = usual_folder("XDG_DATA_HOME", ".local/share")
    if folder is not None:
        return folder / "pathways"
    from platformdirs import user_data_path  # noqa: PLC0415 - the window need not wait for it

    return user_data_path("pathways", appauthor=False)
