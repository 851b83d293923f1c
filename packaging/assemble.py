"""Make everything that is released for the machine at hand: pack, try out, make the packages, list what ships.

Usage: assemble.py, or `make release`. On Linux a Debian package and an archive, on Windows an installer, on macOS a
disk image, everywhere a bill of materials, all in dist/. It stops at the first thing that is wrong. What differs from
one build to the next is fixed as far as it can be: see docs/releasing.md.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from release import made_at

HERE = Path(__file__).resolve().parent
BUILD = HERE.parent / "build"
MADE_FIRST = (
    ("compile.py", str(BUILD / "compiled")),
    ("class_code.py", str(BUILD / "class_code.bin")),
    ("qt_code.py", str(BUILD / "qt_code.bin")),
    ("package.py",),
)
PACKAGES = {
    "linux": (("linux/deb.py",), ("linux/portable.py",)),
    "win32": (("windows/installer.py",),),
    "darwin": (("macos/dmg.py",),),
}


def steps(system: str) -> list[list[str]]:
    """Return what is run on a system, one after another."""
    asked = (*MADE_FIRST, *PACKAGES[system])
    return [[sys.executable, str(HERE / script), *arguments] for script, *arguments in asked]


def environment() -> dict[str, str]:
    """Return the environment everything is made in: the same hashes and the same time for the same release."""
    return os.environ | {"SOURCE_DATE_EPOCH": str(int(made_at().timestamp())), "PYTHONHASHSEED": "0"}


def main() -> int:
    """Make everything and return the first status that is not 0."""
    BUILD.mkdir(exist_ok=True)
    made_in = environment()
    for step in steps(sys.platform):
        status = subprocess.run(step, env=made_in, check=False).returncode  # noqa: S603
        if status:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
