"""The wire between the window and its worker: values of Python, each behind its length.

A value that is unpickled may run code, so nothing is read here but what the other end of a pipe wrote that only our own
two processes hold: no file, no network, nothing a person could give to the program.
"""

from __future__ import annotations

import io
import pickle
import struct
from enum import IntEnum
from types import MappingProxyType
from typing import Any, BinaryIO, TypeAlias

_LENGTH = struct.Struct("<Q")

Room: TypeAlias = tuple[str, int, int]
"""A catalogue that is open: its whole path, how many were opened before it, and which local entries are laid over it.

Those are counted from 0, none; each time in a room of its own, so that who asks in one never hears of another's.
"""


class StoppedError(Exception):
    """Nobody wants the answer any more."""


class Said(IntEnum):
    """What the worker says of a question: what is known so far, the answer, an error with fields, or a bug of ours."""

    SO_FAR = 0
    ANSWER = 1
    PROBLEM = 2
    BUG = 3


def frozen_mapping(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """Return `mapping` as nobody can change it: how a read-only mapping is made anew at the other end."""
    return MappingProxyType(mapping)


class _Pickler(pickle.Pickler):
    # The mappings of the domain are read-only ones, which pickle does not know of itself.
    dispatch_table = {MappingProxyType: lambda mapping: (frozen_mapping, (dict(mapping),))}  # noqa: RUF012


def packed(value: object) -> bytes:
    """Return `value` as it goes over the wire, its length first.

    Shape: eight bytes, the lower first, of how many follow; then the pickled value.
    """
    written = io.BytesIO()
    written.write(bytes(_LENGTH.size))
    _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(value)
    length = written.tell() - _LENGTH.size
    written.seek(0)
    written.write(_LENGTH.pack(length))
    return written.getvalue()


def read(stream: BinaryIO) -> Any:
    """Return the next value, once it is there.

    Raises: EOFError, when the other process is gone, in the middle of a value too.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    return pickle.loads(_exactly(stream, length))  # noqa: S301 - our own process wrote it, see above


def _exactly(stream: BinaryIO, length: int) -> bytes:
    found = stream.read(length)
    if len(found) < length:
        raise EOFError
    return found
