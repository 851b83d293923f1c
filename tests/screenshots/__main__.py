"""Take the pictures: `python -m tests.screenshots [STATE…] [--language CODE]… [--docs]`.

Each size of screen needs a process of its own, since Qt reads it once.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from pathways_app.domain.language import LANGUAGES
from tests.screenshots.states import PICTURED

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / "build" / "screenshots"


class Size(NamedTuple):
    """Width and height of a screen at 100 %, by how much it is magnified, and the size of the text in per cent."""

    width: int
    height: int
    scale: int = 1
    text: int = 100

    def __str__(self) -> str:
        enlarged = f"+{self.text}" if self.text != 100 else ""
        return f"{self.width}x{self.height}@{100 * self.scale}{enlarged}"


_SIZES = (
    Size(1440, 900),
    Size(1024, 640),
    Size(1440, 900, scale=2),
    Size(720, 450, scale=2),  # what a screen of 1440 by 900 has room for at 200 %
    Size(1024, 640, text=200),
)


def main() -> int:
    """Take the pictures and return how many sizes and languages could not be pictured."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("states", nargs="*", metavar="STATE", help=", ".join(PICTURED))
    parser.add_argument("--language", action="append", choices=[language.code for language in LANGUAGES])
    parser.add_argument("--size", action="append", choices=[str(size) for size in _SIZES])
    parser.add_argument("--scheme", action="append", choices=["light", "dark", "high-contrast"])
    parser.add_argument("--docs", action="store_true", help="only those that the README and docs/ show, put there")
    options = parser.parse_args()
    unknown = sorted(set(options.states) - set(PICTURED))
    if unknown:
        parser.error(f"no such state: {', '.join(unknown)}")
    failed = 0
    for size in _SIZES:
        if options.size and str(size) not in options.size:
            continue
        for language in options.language or [language.code for language in LANGUAGES]:
            if options.docs and (size != _SIZES[0] or language != "en"):
                continue
            wanted = {
                "states": options.states or list(PICTURED),
                "schemes": options.scheme or ["light", "dark"],
                "language": language,
                "size": size[:2],
                "text": size.text,
                "folder": str(_FOLDER / language / str(size)),
                "docs": str(_ROOT / "docs") if options.docs else None,
            }
            command = [sys.executable, "-m", "tests.screenshots.take", json.dumps(wanted)]
            failed += subprocess.run(command, cwd=_ROOT, env=_screen(size), check=False).returncode != 0
    return failed


def _screen(size: Size) -> dict[str, str]:
    """Return the environment of a process that has one screen of this size and is off every real one."""
    file = _ROOT / "build" / f"screen-{size}.json"
    file.parent.mkdir(exist_ok=True)
    screen = {
        "name": "picture",
        "x": 0,
        "y": 0,
        "width": size.width * size.scale,
        "height": size.height * size.scale,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "QT_SCALE_FACTOR": str(size.scale),
        "LANG": "en_GB.UTF-8",
    }


if __name__ == "__main__":
    sys.exit(main())
