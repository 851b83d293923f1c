"""Data classes, made in a third of the time.

To make one, `dataclasses` looks at each annotation with a regular expression, writes half a dozen functions as text and
compiles each by itself. For the classes of the program the build keeps all functions of a class compiled as one, with
what they were written for: fields, options and names of the class. Where a class asks for exactly that at the start, it
is given the kept functions; else `dataclasses` makes it as ever. What comes out is the same.
"""

from __future__ import annotations

import abc
import dataclasses
import marshal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import MISSING, Field, FrozenInstanceError
from itertools import chain
from types import MemberDescriptorType
from typing import Any

_library: Any = dataclasses  # with what it keeps to itself
_MAKER = "__create_fn__"
"""The name that `dataclasses` gives the function around the one that it writes."""


def knows_this_python() -> bool:
    """Say whether it is known how the Python that is running makes data classes."""
    return sys.version_info[:2] == (3, 11)


def use_quick_classes(kept: Mapping[str, bytes]) -> None:
    """Have classes made quickly from now on where they are among `kept`: what `keeping_classes` gave."""
    if not knows_this_python():
        return
    plain = _plain()

    def process(cls: Any, *options: bool) -> Any:
        entry = kept.get(_name_of(cls))
        if entry is not None:
            asked, *how = marshal.loads(entry)  # noqa: S302 - as trustworthy as compiled modules
            if asked == _asked(cls, options):
                return _made(cls, options, *how)
        return plain(cls, *options)

    setattr(process, "__wrapped__", plain)  # noqa: B010
    _library._process_class = process


def _plain() -> Any:
    """Return what makes classes as ever."""
    return getattr(_library._process_class, "__wrapped__", _library._process_class)


@contextmanager
def keeping_classes(keep: Callable[[str], bool]) -> Iterator[dict[str, bytes]]:
    """Note how the classes are made, meanwhile, that are of a module to `keep`; the dictionary fills as they are."""
    kept: dict[str, bytes] = {}
    if not knows_this_python():
        yield kept
        return
    before, plain, create = _library._process_class, _plain(), _library._create_fn
    pieces: list[_Piece] = []

    def write(name: str, args: Any, body: Any, **named: Any) -> Any:
        made = create(name, args, body, **named)
        pieces.append(_Piece(name, list(args), list(body), dict(named.get("locals") or {}), made))
        return made

    def process(cls: Any, *options: bool) -> Any:
        pieces.clear()
        asked, own = _asked(cls, options), "__match_args__" in vars(cls)
        wanted = keep(cls.__module__) and cls.__doc__  # without words of its own, `dataclasses` would think some up
        made = plain(cls, *options)
        how = _how(cls, made, pieces, has_own_match=own) if wanted else None
        if how is not None:
            kept[_name_of(cls)] = marshal.dumps((asked, *how))
        return made

    _library._process_class, _library._create_fn = process, write
    try:
        yield kept
    finally:
        _library._process_class, _library._create_fn = before, create


class _Piece:
    """One function as `dataclasses` writes it: its text, what it is given, and what came of it."""

    def __init__(self, name: str, args: list[str], body: list[str], given: dict[str, Any], made: Any) -> None:
        self.given, self.made, self.name = given, made, name
        returned = "->_return_type" if "_return_type" in given else ""
        lines = "\n".join(f"  {line}" for line in body)
        self.text = f" def {name}({','.join(args)}){returned}:\n{lines}"


def _name_of(cls: Any) -> str:
    return f"{cls.__module__}:{cls.__qualname__}"


def _asked(cls: Any, options: tuple[bool, ...]) -> tuple[Any, ...]:
    """Return all that what is made of a class depends on."""
    fields = []
    for name, kind in _annotations(cls).items():
        default = getattr(cls, name, MISSING)
        how: Any = default is not MISSING and type(default) is not MemberDescriptorType
        if isinstance(default, Field):
            how = _traits(default)
        elif how and default.__class__.__hash__ is None:
            how = "refused"
        fields.append((name, _told(kind), how))
    bases = tuple(
        (base.__dataclass_params__.frozen, *map(_traits, base.__dataclass_fields__.values()))
        for base in cls.__mro__[1:]
        if "__dataclass_fields__" in base.__dict__
    )
    return options, tuple(fields), bases, tuple(cls.__dict__), hasattr(cls, "__post_init__"), bool(cls.__doc__)


def _annotations(cls: Any) -> dict[str, Any]:
    own: dict[str, Any] = vars(cls).get("__annotations__", {})  # those of the class alone, without what they inherit
    return own


def _told(kind: Any) -> str:
    return kind if type(kind) is str else repr(kind)  # machine code has types, not words


def _traits(field: Any) -> tuple[Any, ...]:
    by_name = None if field.kw_only is MISSING else field.kw_only
    lacking = (field.default is MISSING, field.default_factory is MISSING, field.default.__class__.__hash__ is None)
    return field.name, _told(field.type), field.init, field.repr, field.hash, field.compare, by_name, *lacking


def _how(cls: Any, made: Any, pieces: list[_Piece], *, has_own_match: bool) -> tuple[Any, ...] | None:
    """Return how to make `made` of `cls` again; None where more would have to be known.

    Shape: the code of a function around all others, what that is given, which attributes its results become, whether
    each is guarded against itself, the names a pattern matches by, and whether it cannot be hashed.
    """
    fields, values = made.__dataclass_fields__, made.__dict__
    if not _annotations(cls).keys() <= fields.keys():
        return None
    if any(field._field_type is not _library._FIELD for field in fields.values()):
        return None
    given: dict[str, None] = {}
    put: list[tuple[str, bool]] = []
    texts = []
    known = _known(cls, fields)
    for piece in pieces:
        value = values.get(piece.name)
        guarded = getattr(value, "__wrapped__", None) is piece.made
        if value is not piece.made and not guarded:
            continue  # the class has its own
        if any(name not in known or known[name] is not piece.given[name] for name in piece.given):
            return None
        given |= dict.fromkeys(piece.given)
        put.append((piece.name, guarded))
        texts.append(piece.text)
    results = "".join(f"{name}," for name, _ in put)
    text = f"def {_MAKER}({', '.join(given)}):\n" + "\n".join([*texts, f" return ({results})"])
    code = compile(text, "<string>", "exec", dont_inherit=True)
    return (
        code,
        tuple(given),
        tuple(put),
        None if has_own_match else values.get("__match_args__"),
        values.get("__hash__", 0) is None,
    )


def _known(cls: Any, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the functions of a class may be given, by the names that `dataclasses` has for it."""
    known: dict[str, Any] = {
        "MISSING": MISSING,
        "_HAS_DEFAULT_FACTORY": _library._HAS_DEFAULT_FACTORY,
        "__dataclass_builtins_object__": object,
        "_return_type": None,
        "cls": cls,
        "FrozenInstanceError": FrozenInstanceError,
    }
    for name, field in fields.items():
        known[f"_type_{name}"] = field.type
        known[f"_dflt_{name}"] = field.default if field.default_factory is MISSING else field.default_factory
    return known


def _made(
    cls: Any,
    options: tuple[bool, ...],
    code: Any,
    given: tuple[str, ...],
    put: tuple[tuple[str, bool], ...],
    matched: tuple[str, ...] | None,
    unhashable: bool,
) -> Any:
    """Do what `dataclasses` does with a class, with functions that are there."""
    init, represented, eq, order, unsafe_hash, frozen, _, by_name, slots, weakref_slot = options
    fields: dict[str, Any] = {}
    for base in cls.__mro__[-1:0:-1]:
        if "__dataclass_fields__" in base.__dict__:
            fields |= base.__dataclass_fields__
    for name, kind in _annotations(cls).items():
        fields[name] = _field(cls, name, kind, by_name)
    scope: dict[str, Any] = {}
    exec(code, sys.modules[cls.__module__].__dict__, scope)  # noqa: S102 - as `dataclasses`
    known = _known(cls, fields)
    functions = scope[_MAKER](*[known[name] for name in given])
    added: dict[str, Any] = {
        "__dataclass_params__": _library._DataclassParams(init, represented, eq, order, unsafe_hash, frozen),
        "__dataclass_fields__": fields,
    }
    for (name, guarded), function in zip(put, functions, strict=True):
        added[name] = value = _library._recursive_repr(function) if guarded else function
        value.__qualname__ = f"{cls.__qualname__}.{name}"
    if unhashable:
        added["__hash__"] = None
    if matched is not None:
        added["__match_args__"] = matched
    if slots and "__mypyc_attrs__" not in cls.__dict__:
        return _with_slots(cls, added, fields, frozen=frozen, weakref_slot=weakref_slot)
    for name, value in added.items():
        setattr(cls, name, value)
    if slots:  # machine code goes on with the class that it gave, whatever comes of it here
        cls = _library._add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _with_slots(cls: Any, added: dict[str, Any], fields: Any, *, frozen: bool, weakref_slot: bool) -> Any:
    """Return `cls` made anew with what is to be added, and without a dictionary for each of its values."""
    there = {*chain.from_iterable(map(_library._get_slots, cls.__mro__[1:-1]))}
    body = {name: value for name, value in cls.__dict__.items() if name not in fields} | added
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    names = (*fields, "__weakref__") if weakref_slot else (*fields,)
    body["__slots__"] = tuple(name for name in names if name not in there)
    body["__qualname__"] = cls.__qualname__
    if frozen:
        body.setdefault("__getstate__", _library._dataclass_getstate)
        body.setdefault("__setstate__", _library._dataclass_setstate)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    abc.update_abstractmethods(made)
    return made


def _field(cls: Any, name: str, kind: str, by_name: bool) -> Any:
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        field: Any = default
        if field.default is MISSING:
            delattr(cls, name)
        else:
            setattr(cls, name, field.default)
    else:
        if type(default) is MemberDescriptorType:
            default = MISSING
        field = _library.Field(default, MISSING, True, True, None, True, None, MISSING)
    field.name, field.type, field._field_type = name, kind, _library._FIELD
    if field.kw_only is MISSING:
        field.kw_only = by_name
    return field
