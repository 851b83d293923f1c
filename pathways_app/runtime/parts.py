"""What Pathways is made of: its libraries as they are installed, its fonts and icons, and their licences."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from pathways_app.runtime.paths import installation_dir, resource
from pathways_app.runtime.version import VERSION

_OWN = "pathways"
_CHOSEN = {
    "pyside6-essentials": "LGPL-3.0-only",  # of those they may be had under
    "shiboken6": "LGPL-3.0-only",
    "pypdfium2": "BSD-3-Clause",
    "sqlcipher3": "Zlib",  # in its licence file alone
}
_INSIDE = (  # what comes compiled into a library above, without a distribution of its own
    ("SQLite", "Public domain"),
    ("SQLCipher", "BSD-3-Clause"),
    ("OpenSSL", "Apache-2.0"),
    ("PDFium", "BSD-3-Clause"),
)
_LICENCE_FILES = ("licen", "copying", "notice")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """Something Pathways is made of; `licence` names its licence, `text` is all of it where it came along."""

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return what ships, Pathways itself first, then its libraries by name, as far as they are installed here."""
    return (
        _own("Pathways", VERSION, "Apache-2.0", "LICENSE"),
        *(_package(found) for found in libraries()),
        Part("Python", platform.python_version(), "PSF-2.0", ""),
        *(Part(name, "", licence, "") for name, licence in _INSIDE),
        _own("Source Sans 3, Source Serif 4", "", "OFL-1.1", *_resource_licences("fonts")),
        _own("Lucide", "", "ISC", *_resource_licences("icons")),
    )


def libraries() -> tuple[Distribution, ...]:
    """Return the distributions Pathways runs on, theirs included, by name; those for other systems are not here."""
    found: dict[str, Distribution] = {}
    asked = list(_required(_OWN))
    while asked:
        name = asked.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # for another system or another Python
            continue
        asked += _required(name)
    return tuple(found[name] for name in sorted(found))


def _required(name: str) -> tuple[str, ...]:
    try:
        needs = distribution(name).requires or ()
    except PackageNotFoundError:  # the project itself, run from a checkout that was never installed
        return ()
    return tuple(
        _plain(match.group()) for need in needs if "extra ==" not in need and (match := _NAME.match(need)) is not None
    )


def _plain(name: str) -> str:
    """Return a distribution's name as the index compares names (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _own(name: str, version: str, licence: str, *files: str) -> Part:
    texts = []
    for file in files:
        path = installation_dir() / file
        if path.is_file():
            texts.append(path.read_text("utf-8", "replace"))
    return Part(name, version, licence, "\n\n".join(texts))


def _resource_licences(folder: str) -> tuple[str, ...]:
    root = resource(folder)
    return tuple(str(path) for path in sorted(root.glob("*")) if path.name.lower().startswith(_LICENCE_FILES))


def _package(found: Distribution) -> Part:
    said = found.metadata.json
    licence = _CHOSEN.get(_plain(found.name)) or str(said.get("license_expression") or said.get("license") or "")
    if not licence or "\n" in licence:
        names = [
            line.rpartition(" :: ")[2]
            for line in found.metadata.get_all("Classifier") or ()
            if line.startswith("License")
        ]
        licence = ", ".join(names)
    texts = [
        text
        for file in found.files or ()
        if ".dist-info" in str(file) and file.name.lower().startswith(_LICENCE_FILES) and (text := file.read_text())
    ]
    return Part(found.name, found.version, licence, "\n\n".join(texts))
