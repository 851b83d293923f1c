"""Domain values as JSON that says of what class each is, so that any of them is read back equal, years later too.

Texts, whole numbers, flags and nulls stand for themselves, and a list for a tuple; everything else is an object whose
one key `$…` says what it is. Only classes of the domain are ever made.
"""

from __future__ import annotations

import dataclasses
import json
import zlib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Any, Final

from pathways_app.domain import (
    attribute,
    bursary,
    catalogue,
    change,
    credential,
    due,
    money,
    override,
    person,
    plan,
    requirement,
    route,
    saved_route,
    source,
    step,
    support,
    supposed,
    text,
    ways,
    why,
)
from pathways_app.domain.errors import SnapshotUnreadableError

_MODULES: Final[tuple[ModuleType, ...]] = (
    *(attribute, bursary, catalogue, change, credential, due, money, override, person, plan, requirement, route),
    *(saved_route, source, step, support, supposed, text, ways, why),
)

MOST_BYTES: Final = 64_000_000
"""A frozen place of the shipped size is a tenth of this; anything larger was not written by us."""


def freeze(value: object) -> bytes:
    """Return a value as compressed JSON; equal values give equal bytes."""
    written = json.dumps(to_json(value), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(written.encode("utf-8"), 6)


def thaw(content: bytes) -> Any:
    """Return the value that was frozen.

    Raises: SnapshotUnreadableError.
    """
    try:
        opener = zlib.decompressobj()
        written = opener.decompress(content, MOST_BYTES)
        if opener.unconsumed_tail:
            raise SnapshotUnreadableError(detail="too large")
        return from_json(json.loads(written))
    except (zlib.error, ValueError, KeyError, TypeError, ArithmeticError, RecursionError) as wrong:
        raise SnapshotUnreadableError(detail=str(wrong)) from wrong


def to_json(value: object) -> Any:
    """Return a domain value as JSON values.

    Raises: TypeError, for what is no domain value.
    """
    if isinstance(value, Enum):
        return {"$enum": type(value).__name__, "name": value.name}
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, tuple):
        return [to_json(part) for part in value]
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if type(value) is date:
        return {"$date": value.isoformat()}
    if isinstance(value, frozenset):
        return {"$set": [to_json(part) for part in sorted(value)]}
    if isinstance(value, Mapping):
        return {"$map": [[to_json(key), to_json(part)] for key, part in value.items()]}
    kind = type(value).__name__
    if _classes().get(kind) is not type(value):
        raise TypeError(f"{kind} is no domain value")
    return {"$": kind} | {name: to_json(getattr(value, name)) for name in _fields(kind)}


def from_json(written: Any) -> Any:
    """Return the domain value that `written` stands for.

    A field that a class has gained since takes its default; one that it has lost is passed over.

    Raises: KeyError, TypeError, ValueError, for what was not written by `to_json`.
    """
    if isinstance(written, list):
        return tuple(from_json(part) for part in written)
    if not isinstance(written, dict):
        return written
    match written:
        case {"$": str(kind)}:
            made = _classes()[kind]
            known = _fields(kind)
            return made(**{name: from_json(part) for name, part in written.items() if name in known})
        case {"$enum": str(kind), "name": name}:
            return _enums()[kind][name]
        case {"$decimal": str(digits)}:
            return Decimal(digits)
        case {"$date": str(day)}:
            return date.fromisoformat(day)
        case {"$set": list(parts)}:
            return frozenset(from_json(part) for part in parts)
        case {"$map": list(pairs)}:
            return MappingProxyType({from_json(key): from_json(part) for key, part in pairs})
    raise ValueError("an object of no kind")


@cache
def _classes() -> Mapping[str, type[Any]]:
    found = [kind for module in _MODULES for kind in vars(module).values() if isinstance(kind, type)]
    return {kind.__name__: kind for kind in found if dataclasses.is_dataclass(kind)}


@cache
def _enums() -> Mapping[str, type[Enum]]:
    found = [kind for module in _MODULES for kind in vars(module).values() if isinstance(kind, type)]
    return {kind.__name__: kind for kind in found if issubclass(kind, Enum)}


@cache
def _fields(kind: str) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(_classes()[kind]) if field.init)
