"""The version resource of the programs on Windows: what their properties show."""

from __future__ import annotations

import re

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags}, OS=0x40004, fileType=0x1, subtype=0x0
  ),
  kids=[
    StringFileInfo([
      StringTable('080904B0', [
        StringStruct('CompanyName', 'Pathways maintainers'),
        StringStruct('FileDescription', {description!r}),
        StringStruct('FileVersion', {version!r}),
        StringStruct('InternalName', {name!r}),
        StringStruct('LegalCopyright', 'Apache License 2.0'),
        StringStruct('OriginalFilename', {file!r}),
        StringStruct('ProductName', 'Pathways'),
        StringStruct('ProductVersion', {version!r}),
      ]),
    ]),
    VarFileInfo([VarStruct('Translation', [0x809, 1200])]),
  ],
)
"""
_PRERELEASE = 0x2


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers Windows compares versions by: of 1.2.3rc1, 1.2.3.0."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    if found is None:
        raise ValueError(version)
    parts = [int(part) for part in found.group().split(".")][:4]
    major, minor, patch, build = parts + [0] * (4 - len(parts))
    return major, minor, patch, build


def version_resource(version: str, name: str, description: str) -> str:
    """Return the resource of the program `name`, as PyInstaller reads it."""
    flags = 0 if re.fullmatch(r"[\d.]+", version) else _PRERELEASE
    return _TEMPLATE.format(
        numbers=numbers(version), flags=flags, description=description, version=version, name=name, file=f"{name}.exe"
    )
