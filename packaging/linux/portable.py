"""Make an archive of dist/pathways that runs from any folder of any Linux; `make package` makes that first.

Usage: portable.py. Of the same bundle, with the same SOURCE_DATE_EPOCH, the archive is the same to the byte.
"""

from __future__ import annotations

import gzip
import platform
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

import desktop_files
from desktop_files import HERE, made_at, share, version, written

README = """\
Pathways {version}: journey planner for careers in education.

  ./pathways                     opens the window, from wherever this folder lies
  ./pathways route --help        asks on the command line
  sh menu-entry.sh               puts Pathways into your menu; with --remove it takes it out again

Nothing is installed, and nothing outside this folder is changed but by menu-entry.sh; to be rid of Pathways, run
`sh menu-entry.sh --remove` and delete the folder. What you save is kept in your own folders and stays.

If the window does not open, one sentence says which library of the system is missing. On Debian and Ubuntu the package
pathways_{version}-…_amd64.deb brings them all.

Cymraeg: ./pathways · Svenska: ./pathways · Français : ./pathways (the window speaks the language of your system)

Licences of everything in this folder: _internal/THIRD-PARTY.txt
"""


def lay_out(folder: Path, number: str, second: int) -> None:
    """Put the program and what comes along with it into `folder`."""
    shutil.copytree(desktop_files.BUNDLE, folder, symlinks=True)
    share(folder / "share", number, second)
    written(folder / "README.txt", README.format(version=number))
    shutil.copyfile(HERE / "menu-entry.sh", folder / "menu-entry.sh")
    (folder / "menu-entry.sh").chmod(0o755)


def pack(folder: Path, target: Path, second: int) -> None:
    """Write `folder` into an archive that says nothing of who packed it, and when."""

    def plain(found: tarfile.TarInfo) -> tarfile.TarInfo:
        found.uid = found.gid = 0
        found.uname = found.gname = "root"
        found.mtime = second
        runs = found.isdir() or (found.mode & 0o100 and ".so" not in found.name)
        found.mode = 0o777 if found.issym() else 0o755 if runs else 0o644
        return found

    with (
        target.open("wb") as out,
        gzip.GzipFile("", "wb", 9, out, mtime=second) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            archive.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)


def main() -> int:
    """Make the archive and say where it is."""
    bundle = desktop_files.BUNDLE
    if not (bundle / "pathways").exists():
        print("dist/pathways is not there; make it with 'make package'.", file=sys.stderr)
        return 2
    number, second = version(), made_at()
    name = f"pathways-{number}-linux-{platform.machine()}"
    target = bundle.parent / f"{name}.tar.gz"
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / name
        lay_out(folder, number, second)
        pack(folder, target, second)
    print(f"{target}: {target.stat().st_size / 1024 / 1024:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
