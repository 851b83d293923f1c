"""Takes out of a library where the machine that made it would look for other libraries."""

from __future__ import annotations

import struct
from pathlib import Path

_HEADER = struct.Struct("<4sBBBB8xHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<QQ")
_LOAD, _DYNAMIC = 1, 2  # kinds of segments
_END, _STRINGS, _PATHS = 0, 5, (15, 29)  # kinds of entries: DT_NULL, DT_STRTAB, DT_RPATH and DT_RUNPATH
_WIDE, _LITTLE = 2, 1


def without_foreign_paths(content: bytes) -> bytes:
    """Return a library without the folders it names to look for others in, but for those relative to itself.

    What is no ELF file of a 64 bit machine, and what names no such folder, comes back as it is.
    """
    if len(content) < _HEADER.size or content[:4] != b"\x7fELF" or content[4:6] != bytes((_WIDE, _LITTLE)):
        return content
    header = _HEADER.unpack_from(content)
    first, size, count = header[9], header[13], header[14]
    segments = [_SEGMENT.unpack_from(content, first + number * size) for number in range(count)]
    entries, place = _dynamic(content, segments)
    strings = next((value for kind, value in entries if kind == _STRINGS), None)
    if strings is None:
        return content
    changed, kept = bytearray(content), []
    for kind, value in entries:
        where = _in_file(segments, strings) + value
        end = content.index(b"\0", where) if kind in _PATHS else where
        if kind in _PATHS and not content[where:end].startswith(b"$ORIGIN"):
            changed[where:end] = bytes(end - where)
        else:
            kept.append((kind, value))
    kept += [(_END, 0)] * (len(entries) - len(kept))
    for number, entry in enumerate(kept):
        _ENTRY.pack_into(changed, place + number * _ENTRY.size, *entry)
    return bytes(changed)


def clean(file: Path) -> None:
    """Take them out of a file."""
    before = file.read_bytes()
    after = without_foreign_paths(before)
    if after != before:
        file.write_bytes(after)


def _dynamic(content: bytes, segments: list[tuple[int, ...]]) -> tuple[list[tuple[int, int]], int]:
    """Return what the library tells the loader, up to the end, and where in the file that stands."""
    for kind, _, place, *_, size, _, _ in segments:
        if kind == _DYNAMIC:
            return list(_ENTRY.iter_unpack(content[place : place + size - size % _ENTRY.size])), place
    return [], 0


def _in_file(segments: list[tuple[int, ...]], address: int) -> int:
    """Return where in the file that stands which is loaded to an address."""
    for kind, _, place, start, _, size, _, _ in segments:
        if kind == _LOAD and start <= address < start + size:
            return address - start + place
    raise ValueError(f"nothing is loaded to {address:x}")
