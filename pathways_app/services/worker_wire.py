"""The wire between the window and its worker: values of Python, each behind its length.

A value that is unpickled may run code, so nothing is read here but what the other end of a pipe wrote that only our own
two processes hold: no file, no network, nothing a person could give to the program.
"""

from __future__ import annotations

import io
import pickle
import struct
from collections.abc import Callable, Iterable
from enum import IntEnum
from functools import cache
from operator import attrgetter
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


def value_of(kind: type, values: Iterable[object]) -> Any:
    """Return a value of a data class that has slots, with all its fields: how one is made anew at the other end."""
    made: object = object.__new__(kind)
    for put, value in zip(_setters(kind), values, strict=True):
        put(made, value)
    return made


@cache
def _setters(kind: Any) -> tuple[Callable[[object, object], None], ...]:
    import dataclasses  # noqa: PLC0415 - the window is painted before there are any

    return tuple(getattr(kind, field.name).__set__ for field in dataclasses.fields(kind))


class _Reducers(dict[Any, Callable[[Any], tuple[Any, ...]]]):
    """How values are taken apart, by their class; data classes are looked at when the first of them comes along.

    Their own way goes through the list of fields for every value, at both ends, which takes twice as long or more.
    """

    def __missing__(self, kind: Any) -> Callable[[Any], tuple[Any, ...]]:
        import dataclasses  # noqa: PLC0415 - as above

        ordinary = getattr(dataclasses, "_dataclass_getstate", None)
        if ordinary is None or vars(kind).get("__getstate__") is not ordinary:
            raise KeyError(kind)  # it has a way of its own
        names = tuple(field.name for field in dataclasses.fields(kind))
        all_of_them: Callable[[Any], tuple[Any, ...]] = attrgetter(*names) if len(names) > 1 else _few_of(names)
        found = self[kind] = lambda value: (value_of, (kind, all_of_them(value)))
        return found


def _few_of(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what `attrgetter` does for more than one name."""
    return lambda value: tuple(getattr(value, name) for name in names)


class _Pickler(pickle.Pickler):
    # The mappings of the domain are read-only ones, which pickle does not know of itself.
    dispatch_table = _Reducers({MappingProxyType: lambda mapping: (frozen_mapping, (dict(mapping),))})


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
