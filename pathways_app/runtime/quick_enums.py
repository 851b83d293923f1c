"""Enumerations of Qt, made in a third of the time, and their members when they are first looked at.

PySide makes the enumerations of a class of Qt when that class is first asked for: three hundred before the first
answer, with nearly five thousand members, of which some two hundred are ever asked for. Python makes them member by
member and changes the class for each, which takes a tenth of the time until then. Here a class is made once, and its
members once somebody asks for one of them, or for how many there are. What comes out is the same, as the standard
library's own comparison of enumerations finds for every one that Qt has.
"""

from __future__ import annotations

import enum
import sys
from functools import cache
from threading import RLock
from types import DynamicClassAttribute
from typing import Any

_KINDS = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})
_OF_FLAGS = tuple(f"__{name}__" for name in ("or", "and", "xor", "ror", "rand", "rxor", "invert"))
_OF_ALL = ("__repr__", "__str__", "__format__", "__reduce_ex__")

_filling = RLock()
"""Held while members are made: whoever asks for them on another thread must be given the same."""


def make_enumerations_quickly() -> bool:
    """Have enumerations of whole numbers made from a list made quickly from now on; say whether they are.

    Only where it is known how Python makes them: it does so differently from one version to the next.
    """
    if sys.version_info[:2] != (3, 11):
        return False
    ordinary: Any = enum.EnumType.__dict__["_create_"]
    if ordinary.__module__ == __name__:
        return True

    def create(cls: Any, name: str, names: Any, **named: Any) -> Any:
        if cls in _KINDS and named.get("type") is None and _are_numbers(names):
            module, boundary = named.get("module") or __name__, named.get("boundary")
            return _made(cls, name, names, module, named.get("qualname") or name, boundary)
        return ordinary(cls, name, names, **named)

    setattr(enum.EnumType, "_create_", create)  # noqa: B010 - called by PySide as by `Enum(name, names)`
    return True


def _are_numbers(names: Any) -> bool:
    """Say whether `names` are pairs of a plain name and a whole number, no name twice."""
    if type(names) is not list:
        return False
    try:
        keys, values = zip(*names, strict=True)
    except (TypeError, ValueError):
        return False
    if {*map(type, keys)} != {str} or {*map(type, values)} != {int}:
        return False
    lines = "\n".join(keys)
    odd = lines[:1] in ("_", "\n", "") or "\n_" in lines or "\n\n" in lines or lines[-1] == "\n"
    return not odd and len({"mro", *keys}) == len(names) + 1


class _Members(dict[str, Any]):
    """Stands in a class for its members by name as long as there are none, and has them made when it is asked for.

    Python asks it so because it has `__get__`; `names` are the members that there are to be.
    """

    __slots__ = ("names",)

    def __init__(self, names: list[tuple[str, int]]) -> None:
        self.names = names

    def __get__(self, _member: object, made: Any) -> dict[str, Any]:
        _fill(made)
        found: dict[str, Any] = vars(made)["_member_map_"]
        return found

    def __contains__(self, name: object) -> bool:  # before an attribute of the class is set
        return str(name)[:1] != "_" and any(name == known for known, _ in self.names)


class _MadeLater:
    """Stands in a class for another thing that is made with its members."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, _member: object, made: Any) -> Any:
        _fill(made)
        return vars(made)[self._name]


_LATER = {name: _MadeLater(name) for name in ("_member_names_", "_value2member_map_")}


def _made(kind: Any, name: str, names: list[tuple[str, int]], module: str, qualname: str, boundary: Any) -> Any:
    """Return an enumeration with the attributes that `enum` of Python 3.11 gives one."""
    own = {"__module__": module, "__qualname__": qualname, "_member_map_": _Members(names), "_unhashable_values_": []}
    body = _template(kind) | own
    if issubclass(kind, enum.Flag):
        body |= _masks([value for _, value in names], boundary or kind._boundary_)
    made: Any = type.__new__(enum.EnumType, name, (kind,), body)
    if not _taken(kind).isdisjoint([name for name, _ in names]):  # else the class would give its own for the member
        _fill(made)
    return made


@cache
def _template(kind: Any) -> dict[str, Any]:
    """Return what all enumerations of a kind have, but for their members."""
    plain: Any = kind._member_type_
    own = {
        method: getattr(kind, method)
        for method in _OF_ALL
        if getattr(kind, method) in (getattr(plain, method), getattr(object, method))
    }
    if issubclass(kind, enum.Flag):
        own |= {method: getattr(enum.Flag, method) for method in _OF_FLAGS}
    return own | {
        "__new__": enum.Enum.__new__,
        "_generate_next_value_": kind._generate_next_value_,
        "_new_member_": plain.__new__,
        "_use_args_": kind._use_args_,
        "_member_type_": plain,
        "_value_repr_": kind._value_repr_,
        **_LATER,
    }


@cache
def _taken(kind: Any) -> frozenset[str]:
    """Return the names that a class of this kind has something for that is no member."""
    return frozenset(name for base in kind.__mro__ for name in vars(base)) - _inherited_by(kind).keys()


def _masks(values: list[int], boundary: Any) -> dict[str, Any]:
    every = single = 0
    for value in values:
        every |= value
        if _is_single_bit(value):
            single |= value
    return {
        "_boundary_": boundary,
        "_flag_mask_": every,
        "_singles_mask_": single,
        "_all_bits_": 2 ** every.bit_length() - 1,
        "_inverted_": None,
    }


def _fill(made: Any) -> None:
    """Make the members of an enumeration, unless there are any by now."""
    with _filling:
        waiting = vars(made)["_member_map_"]
        if type(waiting) is not _Members:
            return
        flags = issubclass(made, enum.Flag)
        by_name: dict[str, Any] = {}
        by_value: dict[int, Any] = {}
        order: list[str] = []
        new, use_value, put = made._new_member_, made._use_args_, type.__setattr__
        inherited = _inherited_by(made.__base__)
        for name, value in waiting.names:
            member = by_value.get(value)  # a second name of the same member, if there is one
            if member is None:
                member = by_value[value] = new(made, value) if use_value else new(made)
                known = member.__dict__
                known["_value_"], known["_name_"], known["__objclass__"] = value, name, made
                known["_sort_order_"] = len(order)
                if not flags or _is_single_bit(value):
                    order.append(name)
            by_name[name] = member
            if name in inherited:  # such as `name`: the class asks itself for its member, a member for its own
                redirect: Any = enum.property(inherited[name].fget, inherited[name].fset, inherited[name].fdel)
                redirect.__set_name__(made, name)
                redirect.member = member
                put(made, name, redirect)
            else:
                put(made, name, member)
        if flags:
            values = [by_name[name]._value_ for name in order]
            if values != sorted(values):
                put(made, "_iter_member_", made._iter_member_by_def_)
        put(made, "_member_names_", order)
        put(made, "_value2member_map_", by_value)
        put(made, "_member_map_", by_name)  # the last: whoever finds it finds all the others


@cache
def _inherited_by(kind: Any) -> dict[str, Any]:
    """Return the properties that members of an enumeration of this kind have anyway, by name."""
    return {
        name: attribute
        for base in reversed(kind.__mro__)
        for name, attribute in vars(base).items()
        if isinstance(attribute, DynamicClassAttribute)
    }


def _is_single_bit(value: int) -> bool:
    return value > 0 and value & (value - 1) == 0
