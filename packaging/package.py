"""Pack the program for the machine at hand into dist/pathways, try it out, and say how large and how quick it is.

Usage: package.py. On macOS it is dist/Pathways.app that is tried out. The status is 0 when everything the smoke test
asks of the bundle is there; sizes and times are printed beside their targets, for people to read.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import licences
import sbom
from measure import compared
from smoke import try_out

TOP = Path(__file__).resolve().parent.parent
WORK = TOP / "build" / "frozen"
BARE = WORK / "dist" / "bare"
BUNDLE = TOP / "dist" / ("Pathways.app" if sys.platform == "darwin" else "pathways")
PROBE = WORK / "pathways" / ("frozen-probe.exe" if sys.platform == "win32" else "frozen-probe")


def pack(script: Path, target: Path, *options: str) -> None:
    """Run PyInstaller; `target` is the folder that the bundle is put into."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(target), "--workpath", str(WORK)]
    subprocess.run([*command, *folders, *options, str(script)], check=True, cwd=TOP)  # noqa: S603


def main() -> int:
    """Pack, try out and measure."""
    print("Packing dist/pathways, and a bare window to compare it with; this takes some minutes.", flush=True)
    pack(TOP / "packaging" / "pathways.spec", TOP / "dist")
    pack(TOP / "packaging" / "bare_window.py", BARE.parent, "--name", BARE.name, "--specpath", str(WORK))
    problems = [*licences.refused(), *try_out(BUNDLE, PROBE)]
    for line in compared(BUNDLE, BARE, PROBE):
        print(line)
    for problem in problems:
        print(f"smoke test: {problem}", file=sys.stderr)
    sbom.main([])
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
