"""Make a Debian package of dist/pathways, beside it; `make package` makes that first.

Usage: deb.py. Installed with `apt install ./dist/pathways_….deb`, which brings what the window needs from the system.
Of the same bundle, with the same SOURCE_DATE_EPOCH, the package is the same to the byte.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import desktop_files
import licences
from desktop_files import HERE, TOP, day, made_at, share, version, written
from man_page import man_page
from needs import needed, oldest_libc, packages

REVISION = "1"
"""Counts what is changed of the package alone, while the program is the same."""
MAINTAINER = "Pathways maintainers <maintainers@users.noreply.invalid>"
_LIBC = "libc6"
_PROGRAM, _DATA = 0o755, 0o644

CONTROL = """\
Package: pathways
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
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

CHANGES = """\
pathways ({version}) unstable; urgency=medium

  * Version {number}; /usr/share/doc/pathways/changelog.gz tells what is new.

 -- {maintainer}  {date}
"""

COPYRIGHT = """\
Pathways, the journey planner for careers in education.

Copyright 2026 the people who make Pathways.

Licence: the program is under the Apache licence, version 2.0, which is in
/usr/share/common-licenses/Apache-2.0; its catalogue is under CC-BY-4.0.

It is packed with the libraries and fonts it runs on. Their licences in full,
and who holds the rights in them, are in
/usr/lib/pathways/_internal/THIRD-PARTY.txt, which belongs to this file; some
are in /usr/share/common-licenses too (Apache-2.0, GPL-3, LGPL-3, MPL-2.0):

{parts}
"""


def lay_out(root: Path, number: str, second: int) -> None:
    """Put everything where a Debian system has it; `number` is the version, made at that second."""
    usr = root / "usr"
    shutil.copytree(desktop_files.BUNDLE, usr / "lib" / "pathways", symlinks=True)
    program = usr / "bin" / "pathways"
    program.parent.mkdir(parents=True)
    program.symlink_to("../lib/pathways/pathways")
    share(usr / "share", number, second)
    documents = usr / "share" / "doc" / "pathways"
    parts = "\n".join(f"  {part.name} {part.version}".rstrip() + f": {part.licence}" for part in licences.shipped()[1:])
    written(documents / "copyright", COPYRIGHT.format(parts=parts))
    date = day(second).strftime("%a, %d %b %Y %H:%M:%S +0000")
    fields = {"version": f"{number}-{REVISION}", "number": number, "maintainer": MAINTAINER, "date": date}
    _packed(documents / "changelog.Debian.gz", CHANGES.format(**fields))
    _packed(documents / "changelog.gz", (TOP / "docs" / "changelog.md").read_text(encoding="utf-8"))
    page = man_page(number, day(second).date().isoformat())
    _packed(usr / "share" / "man" / "man1" / "pathways.1.gz", page)
    overrides = (HERE / "lintian-overrides").read_text(encoding="utf-8")
    written(usr / "share" / "lintian" / "overrides" / "pathways", overrides)
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(_PROGRAM if path.is_dir() or _runs(path) else _DATA)


def depends(bundle: Path) -> str:
    """Return what a package of the bundle depends on."""
    others = [name for name in packages(needed(bundle)) if name != _LIBC]
    return ", ".join([f"{_LIBC} (>= {oldest_libc(bundle)})", *others])


def main() -> int:
    """Make the package and say where it is."""
    bundle = desktop_files.BUNDLE
    if not (bundle / "pathways").exists():
        print("dist/pathways is not there; make it with 'make package'.", file=sys.stderr)
        return 2
    number, second, needs = version(), made_at(), depends(bundle)
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)  # noqa: S607
    architecture = asked.stdout.strip()
    target = bundle.parent / f"pathways_{number}-{REVISION}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        root.mkdir(mode=_PROGRAM)
        lay_out(root, number, second)
        kib = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
        fields = {"version": f"{number}-{REVISION}", "architecture": architecture, "kib": kib, "depends": needs}
        written(root / "DEBIAN" / "control", CONTROL.format(maintainer=MAINTAINER, **fields))
        for path in (root, *root.rglob("*")):
            os.utime(path, (second, second), follow_symlinks=False)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(second)}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)  # noqa: S603
    print(f"{target}: {target.stat().st_size / 1024 / 1024:.0f} MiB; depends on {needs}")
    return 0


def _runs(file: Path) -> bool:
    """Say whether a file is a program; a library is not, whatever whoever packed it made of it."""
    return os.access(file, os.X_OK) and ".so" not in file.name


def _packed(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    sys.exit(main())
