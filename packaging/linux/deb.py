"""Make a Debian package of dist/pathways, beside it; `make package` makes that first.

Usage: deb.py. Installed with `apt install ./dist/pathways_….deb`, which brings what the window needs from the system.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from needs import needed, oldest_libc, packages

TOP = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
BUNDLE = TOP / "dist" / "pathways"
IDENT = "org.pathways.Pathways"
_LIBC = "libc6"
_PROGRAM, _DATA = 0o755, 0o644

CONTROL = """\
Package: pathways
Version: {version}
Architecture: {architecture}
Maintainer: Pathways maintainers <maintainers@users.noreply.invalid>
Installed-Size: {kib}
Depends: {depends}
Section: education
Priority: optional
Description: Journey planner for careers in education
 Say who you are, what you hold and where you want to be; Pathways answers,
 offline, with every route worth taking: dated, costed, funded and sourced.
 .
 It knows Wales, British Columbia, Sweden and Arizona, and prints summaries in
 English, Welsh, Swedish and French.
"""


def version() -> str:
    """Return the version of the bundle, as the bundle itself says it."""
    said = subprocess.run([BUNDLE / "pathways", "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603
    return said.split()[-1]


def lay_out(root: Path, number: str, date: str) -> None:
    """Put everything where a Debian system has it."""
    share = root / "usr" / "share"
    shutil.copytree(BUNDLE, root / "usr" / "lib" / "pathways", symlinks=True)
    program = root / "usr" / "bin" / "pathways"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/pathways/pathways")
    metainfo = (HERE / f"{IDENT}.metainfo.xml").read_text(encoding="utf-8")
    _write(share / "metainfo" / f"{IDENT}.metainfo.xml", metainfo.replace("@VERSION@", number).replace("@DATE@", date))
    _write(share / "applications" / f"{IDENT}.desktop", (HERE / f"{IDENT}.desktop").read_text(encoding="utf-8"))
    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    _write(icons / f"{IDENT}.svg", (HERE / f"{IDENT}.svg").read_text(encoding="utf-8"))
    documents = share / "doc" / "pathways"
    _write(documents / "copyright", (TOP / "LICENSE").read_text(encoding="utf-8"))
    changes = (TOP / "docs" / "changelog.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(_PROGRAM if path.is_dir() or os.access(path, os.X_OK) else _DATA)


def depends(bundle: Path) -> str:
    """Return what a package of the bundle depends on."""
    others = [name for name in packages(needed(bundle)) if name != _LIBC]
    return ", ".join([f"{_LIBC} (>= {oldest_libc(bundle)})", *others])


def main() -> int:
    """Make the package and say where it is."""
    if not (BUNDLE / "pathways").exists():
        print("dist/pathways is not there; make it with 'make package'.", file=sys.stderr)
        return 2
    number = version()
    date = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or _newest(), UTC).date().isoformat()
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)  # noqa: S607
    target = TOP / "dist" / f"pathways_{number}_{architecture.stdout.strip()}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=_PROGRAM)
        lay_out(root, number, date)
        kib = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
        fields = {"version": number, "architecture": architecture.stdout.strip(), "kib": kib}
        _write(root / "DEBIAN" / "control", CONTROL.format(depends=depends(BUNDLE), **fields))
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, target]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    print(f"{target.relative_to(TOP)}: {target.stat().st_size / 1024 / 1024:.0f} MiB; depends on {depends(BUNDLE)}")
    return 0


def _newest() -> float:
    return (BUNDLE / "pathways").stat().st_mtime


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
