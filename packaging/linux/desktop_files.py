"""What tells a Linux desktop of the program: menu entry, kind of file, icons, and what shops show of it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import release  # noqa: E402
from icons import picture  # noqa: E402

BUNDLE = TOP / "dist" / "pathways"
IDENT = "org.pathways.Pathways"
ICON_SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels: those that themes have folders for."""


def made_at() -> int:
    """Return the second that what is packed now is said to be of."""
    return int(release.made_at().timestamp())


def day(second: int) -> datetime:
    """Return when that second was, in universal time."""
    return datetime.fromtimestamp(second, UTC)


def version() -> str:
    """Return the version of the bundle, as the bundle itself says it."""
    said = subprocess.run([BUNDLE / "pathways", "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603
    return said.split()[-1]


def share(folder: Path, number: str, second: int) -> None:
    """Put into `folder` what a system has in /usr/share of version `number` of the program, made at that second."""
    metainfo = (HERE / f"{IDENT}.metainfo.xml").read_text(encoding="utf-8")
    for mark, value in (("@VERSION@", number), ("@DATE@", day(second).date().isoformat())):
        metainfo = metainfo.replace(mark, value)
    written(folder / "metainfo" / f"{IDENT}.metainfo.xml", metainfo)
    for kind, ending in (("applications", "desktop"), ("mime/packages", "xml"), ("icons/hicolor/scalable/apps", "svg")):
        name = f"{IDENT}.{ending}"
        written(folder / kind / name, (HERE / name).read_text(encoding="utf-8"))
    for side in ICON_SIDES:
        file = folder / "icons" / "hicolor" / f"{side}x{side}" / "apps" / f"{IDENT}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        picture(side).save(file)


def written(file: Path, text: str) -> Path:
    """Write a text, and return its file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file
