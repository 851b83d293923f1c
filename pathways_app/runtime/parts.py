"""What Pathways is made of: its libraries as they are installed, what these bring inside them, and their licences."""

from __future__ import annotations

import json
import platform
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from pathways_app.runtime.paths import installation_dir, resource
from pathways_app.runtime.version import VERSION

_OWN = "pathways"
_QT_TEXTS = ("Qt.txt", "LGPL-3.0-only.txt", "GPL-3.0-only.txt")
_CHOSEN = {
    "pyside6-essentials": "LGPL-3.0-only",  # of those they may be had under
    "shiboken6": "LGPL-3.0-only",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "sqlcipher3": "Zlib",  # in its licence file alone
}
_WITHOUT_TEXT = {"pyside6-essentials": _QT_TEXTS, "shiboken6": _QT_TEXTS}
_IDENTIFIERS = {"MIT License": "MIT"}
"""What distributions say in older words, as SPDX names it."""

_LICENCE_FILES = ("licen", "copying", "notice")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """Something Pathways is made of.

    `licence` is an SPDX expression, `text` all that must be handed on with it, `inside` names the part it is compiled
    into or belongs to, and `source` says where its sources are, where its licence asks for that.
    """

    name: str
    version: str
    licence: str
    text: str
    inside: str = ""
    source: str = ""


def parts(*, packed: bool | None = None) -> tuple[Part, ...]:
    """Return what ships, Pathways itself first, then its libraries by name and what is inside them.

    `packed` says whether it is packed with Python into a program of its own; None looks whether it is one.
    """
    found = libraries()
    return (
        Part("Pathways", VERSION, "Apache-2.0", _texts(["LICENSE"])),
        *(_package(one) for one in found),
        Part("Python", platform.python_version(), "PSF-2.0", _texts(["PSF-2.0.txt"])),
        *_embedded(
            {_plain(one.name): one.version for one in found},
            packed=hasattr(sys, "frozen") if packed is None else packed,
        ),
        Part("Source Sans 3, Source Serif 4", "", "OFL-1.1", _resource_licences("fonts")),
        Part("Lucide", "", "ISC AND MIT", _resource_licences("icons")),
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


def crates(found: Distribution) -> tuple[Part, ...]:
    """Return what is compiled into a library, as far as it tells in a bill of materials of its own (PEP 770)."""
    told: dict[tuple[str, str], Part] = {}
    host = found.name
    for file in found.files or ():
        if ".dist-info/sboms/" not in file.as_posix() or file.suffix != ".json":
            continue
        for one in json.loads(file.read_text()).get("components", ()):
            name, version, stated = str(one["name"]), str(one.get("version", "")), tuple(_stated(one))
            if stated and _plain(name) != _plain(host):
                licence = stated[0] if len(stated) == 1 else " AND ".join(f"({text})" for text in stated)
                told[name, version] = Part(name, version, licence, str(one.get("author", "")), host)
    return tuple(told[key] for key in sorted(told))


def _stated(component: dict[str, object]) -> Iterator[str]:
    licences = component.get("licenses")
    for entry in licences if isinstance(licences, list) else ():
        if text := entry.get("expression") or entry.get("license", {}).get("id"):
            yield " ".join(str(text).replace("/", " OR ").split())


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


def _embedded(there: dict[str, str], *, packed: bool) -> Iterator[Part]:
    """Yield what comes compiled into what is `there`, by version, without a distribution of its own."""
    listed = json.loads(resource("licences", "parts.json").read_text("utf-8"))
    for one in listed:
        only = one.get("only", "")
        here = packed if only == "packed" else sys.platform.startswith(only)
        if here and (one["inside"] in {"Pathways", "Python"} or _plain(one["inside"]) in there):
            text = "\n\n".join(filter(None, ["\n".join(one["copyright"]), _texts(one["texts"])]))
            version = there[_plain(one["inside"])] if "version" in one else ""
            yield Part(one["name"], version, one["licence"], text, one["inside"], one.get("source", ""))


def _texts(names: Iterable[str]) -> str:
    """Return texts one after another: our own files, or those of a library, named `library: part of the path`."""
    found = []
    for name in names:
        library, _, wanted = name.partition(": ")
        if wanted:
            found += [text for path, text in _carried(distribution(library)) if wanted in path]
        else:
            path = installation_dir() / name if name == "LICENSE" else resource("licences", name)
            found.append(path.read_text("utf-8"))
    return "\n\n".join(found)


def _resource_licences(folder: str) -> str:
    files = sorted(path for path in resource(folder).glob("*") if path.name.lower().startswith(_LICENCE_FILES))
    return "\n\n".join(path.read_text("utf-8") for path in files)


def _carried(found: Distribution) -> Iterator[tuple[str, str]]:
    """Yield path and text of each licence that a library brings along."""
    for file in found.files or ():
        path = file.as_posix()
        told = ".dist-info/licenses/" in path or file.name.lower().startswith(_LICENCE_FILES)
        if ".dist-info/" in path and told:
            content = file.read_binary()
            try:
                yield path, content.decode()
            except UnicodeDecodeError:  # FreeType's, for one
                yield path, content.decode("latin-1")


def _package(found: Distribution) -> Part:
    metadata = found.metadata
    said, name = metadata.json, str(metadata["Name"])
    plain = _plain(name)
    licence = _CHOSEN.get(plain) or str(said.get("license_expression") or said.get("license") or "")
    if not licence or "\n" in licence:
        names = [
            line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if line.startswith("License")
        ]
        licence = ", ".join(names)
    text = "\n\n".join(text for _, text in _carried(found)) or _texts(_WITHOUT_TEXT.get(plain, ()))
    inside = [f"{one.name} {one.version}: {one.licence}. {one.text}".rstrip(" .") for one in crates(found)]
    if inside:
        text += "\n\nCompiled into it:\n\n" + "\n".join(inside)
    return Part(name, str(metadata["Version"]), _IDENTIFIERS.get(licence, licence), text)
