"""List what ships as a bill of materials (CycloneDX 1.6, JSON), for those who must know what they install.

Usage: sbom.py [FILE]. Without FILE it is put beside the bundle, as dist/pathways-VERSION-SYSTEM-MACHINE.cdx.json. It
lists what this environment packs: Python's distributions, what is compiled into them, Qt, the Rust libraries of Typst
and cryptography, fonts and icons, each with its licence. The same environment and SOURCE_DATE_EPOCH give the same file,
byte for byte.
"""

from __future__ import annotations

import platform
import sqlite3
import ssl
import sys
import uuid
import zlib
from pathlib import Path

import pikepdf
import pypdfium2
import sqlcipher3
import yaml
from cryptography.hazmat.backends.openssl import backend
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from licences import Part, compiled_in, shipped
from lxml import etree
from packageurl import PackageURL
from PySide6.QtCore import qVersion
from release import made_at

TOP = Path(__file__).resolve().parent.parent
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
MACHINES = {"AMD64": "x86_64", "aarch64": "arm64"}
_SPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "org.pathways.Pathways")
_OWN = ("Pathways", "Python")
_KINDS = {"Lucide": ComponentType.DATA, "Source Sans 3, Source Serif 4": ComponentType.DATA}


class InvalidError(Exception):
    """A bill of materials is not as its schema wants it."""


def target(version: str) -> Path:
    """Return where the bill of this system is put."""
    machine = MACHINES.get(platform.machine(), platform.machine())
    return TOP / "dist" / f"pathways-{version}-{SYSTEMS[sys.platform]}-{machine}.cdx.json"


def versions() -> dict[tuple[str, str], str]:
    """Return the versions of what is compiled into a library, by that library and name, as far as it tells."""
    with sqlcipher3.connect(":memory:") as database:
        database.execute("PRAGMA key = 'none'")
        cipher, provider, sqlite = (
            database.execute(f"{asked}").fetchone()[0].split()
            for asked in ("PRAGMA cipher_version", "PRAGMA cipher_provider_version", "SELECT sqlite_version()")
        )
    return {
        ("Python", "OpenSSL"): ssl.OPENSSL_VERSION.split()[1],
        ("Python", "SQLite"): sqlite3.sqlite_version,
        ("Python", "zlib"): zlib.ZLIB_RUNTIME_VERSION,
        ("sqlcipher3", "SQLCipher"): cipher[0],
        ("sqlcipher3", "OpenSSL"): provider[1],
        ("sqlcipher3", "SQLite"): sqlite[0],
        ("cryptography", "OpenSSL"): backend.openssl_version_text().split()[1],
        ("pypdfium2", "PDFium"): str(pypdfium2.PDFIUM_INFO.build),
        ("pikepdf", "qpdf"): pikepdf.__libqpdf_version__,
        ("lxml", "libxml2"): ".".join(map(str, etree.LIBXML_VERSION)),
        ("lxml", "libxslt"): ".".join(map(str, etree.LIBXSLT_VERSION)),
        ("PyYAML", "libyaml"): yaml._yaml.get_version_string(),
        ("PySide6_Essentials", "Qt"): qVersion(),
    }


def bill() -> Bom:
    """Return the bill of materials of what this environment packs."""
    known = versions()
    own, *rest = shipped()
    root = _component(own, own.version, ComponentType.APPLICATION)
    bom = Bom()
    bom.metadata.component = root
    bom.metadata.timestamp = made_at()
    by_name = {own.name: root}
    inside: list[tuple[str, Component]] = []
    crates = compiled_in()
    for number, part in enumerate((*rest, *crates)):
        version = part.version or known.get((part.inside, part.name), "")
        component = _component(part, version, _KINDS.get(part.name, ComponentType.LIBRARY))
        component.purl = _address(part, version, crate=number >= len(rest))
        bom.components.add(component)
        by_name.setdefault(part.name, component)
        inside.append((part.inside or own.name, component))
    for host, component in inside:
        bom.register_dependency(by_name[host], [component])
    listed = sorted(str(component.bom_ref.value) for component in bom.components)
    bom.serial_number = uuid.uuid5(_SPACE, "\n".join([str(bom.metadata.timestamp), *listed]))
    return bom


def text(bom: Bom) -> str:
    """Return a bill as JSON. Raises: InvalidError, when its schema refuses it."""
    written = JsonV1Dot6(bom).output_as_string(indent=2)
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)
    if problem is not None:
        raise InvalidError(problem)
    return written + "\n"


def _component(part: Part, version: str, kind: ComponentType) -> Component:
    source = ExternalReference(type=ExternalReferenceType.SOURCE_DISTRIBUTION, url=XsUri(part.source))
    return Component(
        name=part.name,
        version=version or None,
        type=kind,
        bom_ref="/".join(filter(None, [part.inside, f"{part.name}@{version}" if version else part.name])),
        licenses=[LicenseExpression(part.licence)],
        external_references=[source] if part.source else [],
    )


def _address(part: Part, version: str, *, crate: bool) -> PackageURL | None:
    if crate and part.inside in {"typst", "cryptography"}:
        return PackageURL("cargo", name=part.name, version=version or None)
    if part.inside or part.name in _OWN or part.name in _KINDS:
        return None
    return PackageURL("pypi", name=part.name.lower().replace("_", "-"), version=version)


def main(arguments: list[str]) -> int:
    """Write the bill and say where it is."""
    bom = bill()
    written = text(bom)
    file = Path(arguments[0]) if arguments else target(str(bom.metadata.component.version))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(written, encoding="utf-8", newline="\n")
    print(f"{file}: {len(bom.components)} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
