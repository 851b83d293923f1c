"""Make the installer for Windows of dist/pathways, which `make package` or packaging/package.py makes first.

Usage: installer.py, on Windows, where Inno Setup 6 is installed; ISCC may name its compiler. To sign the programs and
the installer set PATHWAYS_SIGN to a command in which $f stands for the file, such as: signtool sign /fd SHA256 /a $f
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TOP / "packaging"), str(TOP)]

import icons  # noqa: E402
from route_files import ENDING, MIME_TYPE  # noqa: E402
from version_info import numbers  # noqa: E402

from pathways_app.runtime.version import VERSION  # noqa: E402

BUNDLE = TOP / "dist" / "pathways"
PROGRAMS = ("pathways.exe", "pathways-cli.exe")
SIGN = "PATHWAYS_SIGN"


def compiler() -> str | None:
    """Return the compiler of Inno Setup, None where there is none."""
    named = os.environ.get("ISCC") or shutil.which("ISCC")
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "Inno Setup 6", "ISCC.exe")
    return named or (str(usual) if usual.exists() else None)


def defined(bundle: Path, icon: Path) -> dict[str, str]:
    """Return what the script is told."""
    return {
        "Version": VERSION,
        "FileVersion": ".".join(map(str, numbers(VERSION))),
        "Bundle": str(bundle),
        "Icon": str(icon),
        "Licence": str(TOP / "LICENSE"),
        "Output": str(TOP / "dist"),
        "Ending": ENDING,
        "Type": MIME_TYPE,
    }


def command(iscc: str, told: dict[str, str], sign: str) -> list[str]:
    """Return what makes the installer; Inno Setup signs it, and its uninstaller, with `sign` where that is given."""
    line = [iscc, "/Qp", *(f"/D{name}={value}" for name, value in told.items())]
    if sign:
        quoted = sign.replace('"', "$q")
        line += ["/DSign", f"/Srelease={quoted}"]
    return [*line, str(Path(__file__).with_name("pathways.iss"))]


def signing(sign: str, file: Path) -> list[str]:
    """Return what signs one file."""
    return [str(file) if word == "$f" else word for word in shlex.split(sign)]


def main() -> int:
    """Sign the programs, make the installer and say where it is."""
    iscc = compiler()
    if iscc is None or not (BUNDLE / PROGRAMS[0]).exists():
        print("Inno Setup 6 and dist/pathways are needed; the second is made by packaging/package.py.", file=sys.stderr)
        return 2
    sign = os.environ.get(SIGN, "")
    for name in PROGRAMS if sign else ():
        subprocess.run(signing(sign, BUNDLE / name), check=True)  # noqa: S603
    icon = icons.write(TOP / "build" / "frozen" / "pathways.ico")
    subprocess.run(command(iscc, defined(BUNDLE, icon), sign), check=True)  # noqa: S603
    print(f"dist/pathways-{VERSION}-windows-x86_64.exe{'' if sign else ', not signed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
