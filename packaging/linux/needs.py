"""Which packages of a Debian system a bundle needs: those of the libraries it is linked to and does not bring along."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_ELF = b"\x7fELF"
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")
_FOUND = re.compile(r"^\s*(\S+) .*=> (\S+)$", re.MULTILINE)


class UnknownLibraryError(Exception):
    """A library that the bundle needs belongs to no package of this system."""


def libraries(bundle: Path) -> list[Path]:
    """Return the programs and libraries in the bundle."""
    files = (file for file in sorted(bundle.rglob("*")) if file.is_file() and not file.is_symlink())
    return [file for file in files if _starts_as_elf(file)]


def needed(bundle: Path) -> dict[str, set[str]]:
    """Return the libraries that are not in the bundle, each with the files of it that need it."""
    files = libraries(bundle)
    inside = {file.name for file in bundle.rglob("*.so*")}
    found: dict[str, set[str]] = {}
    for file in files:
        for name in _NEEDED.findall(_said("readelf", "--dynamic", "--wide", str(file))):
            if name not in inside:
                found.setdefault(name, set()).add(file.name)
    return found


def packages(names: Iterable[str]) -> list[str]:
    """Return the packages that bring those libraries on this system, each once.

    Raises: UnknownLibraryError.
    """
    places = dict(reversed(_FOUND.findall(_said("/sbin/ldconfig", "-p"))))
    found = set()
    for name in names:
        if name not in places:
            raise UnknownLibraryError(name)
        found.add(_owner(Path(places[name])))
    return sorted(found)


def oldest_libc(bundle: Path) -> str:
    """Return the version of the C library that the bundle asks for."""
    asked = [
        (int(major), int(minor))
        for file in libraries(bundle)
        for major, minor in _GLIBC.findall(_said("readelf", "--version-info", "--wide", str(file)))
    ]
    return "{}.{}".format(*max(asked))


def _owner(library: Path) -> str:
    for path in (library, library.resolve(), Path("/usr", *library.parts[1:])):
        done = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)  # noqa: S603, S607
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise UnknownLibraryError(library)


def _starts_as_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == _ELF


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
