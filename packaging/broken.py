"""Bundles that lack something: each must say in one sentence what is missing, and end with status 2."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bundle import console
from clean_room import CleanRoom, copy_of

ASKED = ("route", "--from", "wales.role-ta-l3", "--to", "wales.role-teacher-primary")
PRINTED = ("report", *ASKED[1:], "-o", "x.pdf")
_QUIET = {"QT_LOGGING_RULES": "default.warning=false"}  # of a platform without a screen, which notes what it cannot do

_WAYLAND = {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "wayland-none", "XDG_RUNTIME_DIR": "/nowhere"}


@dataclass(frozen=True)
class Lack:
    """What is done to a bundle and asked of it, and the word that what it says must have.

    `gone` is a file or folder of it that is taken away, or overwritten where there is `instead`.
    """

    word: str
    gone: str = ""
    arguments: tuple[str, ...] = ()
    variables: dict[str, str] = field(default_factory=dict)
    instead: bytes | None = None


ANYWHERE = (
    Lack("pathways.db", "pathways.db", ASKED),
    Lack("pathways.db", "pathways.db", ASKED, instead=b""),
    Lack("pathways.db", "pathways.db", ASKED, instead=b"not a database" * 1000),
    Lack("tokens.json", "tokens.json", variables=_QUIET),
    Lack("icons", "resources/icons", variables=_QUIET),
    Lack("summary.typ", "summary.typ", PRINTED),
    Lack("fonts", "resources/fonts", PRINTED),
    Lack("cardboard", variables={"QT_QPA_PLATFORM": "cardboard"}),
)
ON_LINUX = (
    Lack("no display", variables={"QT_QPA_PLATFORM": ""}),
    Lack("no display", variables={"QT_QPA_PLATFORM": "xcb"}),
    Lack(":987", variables={"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}),
    Lack("wayland-none", variables=_WAYLAND),
    Lack("platforms", "plugins/platforms"),
    Lack("offscreen", "libqoffscreen.so"),
    Lack("libQt6XcbQpa", "libQt6XcbQpa.so.6", variables={"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}),
    Lack("libQt6Widgets", "libQt6Widgets.so.6"),
)


def broken(room: CleanRoom, bundle: Path, folder: Path) -> Iterator[str]:
    """Break copies of the bundle, and yield what is wrong with what they say."""
    tried = ANYWHERE + (ON_LINUX if sys.platform.startswith("linux") else ())
    for number, lack in enumerate(tried):
        copy = copy_of(bundle, folder / f"broken {number}{bundle.suffix}")
        _take_away(copy, lack)
        done = room.run(console(copy), *lack.arguments, **lack.variables)
        said = done.stderr.decode(errors="replace").strip()
        if done.returncode != 2 or lack.word not in said or "\n" in said:
            yield f"without {lack.gone or lack.variables}: status {done.returncode}, said {said}"
        shutil.rmtree(copy)
    print(f"broken: {len(tried)} bundles with something missing, each with its sentence")


def _take_away(copy: Path, lack: Lack) -> None:
    """Change the copy alone: its files are those of the bundle, so none is written into."""
    for found in [file for file in copy.rglob(Path(lack.gone).name) if lack.gone and file.match(lack.gone)]:
        if found.is_dir() and not found.is_symlink():
            shutil.rmtree(found)
        else:
            found.unlink()
            if lack.instead is not None:
                found.write_bytes(lack.instead)
