"""Enumerations of Qt, made in a third of the time.

PySide makes the enumerations of a class of Qt when that class is first asked for: three hundred before the first
answer, with three and a half thousand members. Python makes them member by member and changes the class for each, which
takes a tenth of the time until then. Here a class is made once, with all that it will have. What comes out is the same,
as the standard library's own comparison of enumerations finds for every one that Qt has.
"""

from __future__ import annotations

import enum
import sys
from functools import cache
from types import DynamicClassAttribute
from typing import Any

_KINDS = frozenset({enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag})
_OF_FLAGS = tuple(f"__{name}__" for name in ("or", "and", "xor", "ror", "rand", "rxor", "invert"))
_OF_ALL = ("__repr__", "__str__", "__format__", "__reduce_ex__")


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
    if type(names) is not list or {*map(type, names)} != {tuple} or {*map(len, names)} != {2}:
        return False
    keys, values = zip(*names, strict=True)
    if {*map(type, keys)} != {str} or {*map(type, values)} != {int}:
        return False
    lines = "\n".join(keys)
    odd = lines[:1] in ("_", "\n", "") or "\n_" in lines or "\n\n" in lines or lines[-1] == "\n"
    return not odd and len({"mro", *keys}) == len(names) + 1


def _made(kind: Any, name: str, names: list[tuple[str, int]], module: str, qualname: str, boundary: Any) -> Any:
    """Return an enumeration with the attributes that `enum` of Python 3.11 gives one."""
    flags = issubclass(kind, enum.Flag)
    plain: Any = kind._member_type_
    body: dict[str, Any] = {
        "__module__": module,
        "__qualname__": qualname,
        "__new__": enum.Enum.__new__,
        "_generate_next_value_": kind._generate_next_value_,
        "_new_member_": plain.__new__,
        "_use_args_": kind._use_args_,
        "_member_names_": [],
        "_member_map_": {},
        "_value2member_map_": {},
        "_unhashable_values_": [],
        "_member_type_": plain,
        "_value_repr_": kind._value_repr_,
    }
    if flags:
        body |= {method: getattr(enum.Flag, method) for method in _OF_FLAGS}
        body |= _masks([value for _, value in names], boundary or kind._boundary_)
    made: Any = type.__new__(enum.EnumType, name, (kind,), body)
    for method in _OF_ALL:
        if getattr(made, method) in (getattr(plain, method), getattr(object, method)):
            type.__setattr__(made, method, getattr(kind, method))
    _add_members(made, names, flags=flags)
    if flags:
        values = [member._value_ for member in made]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    return made


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


def _add_members(made: Any, names: list[tuple[str, int]], *, flags: bool) -> None:
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    new, use_value, put, inherited = made._new_member_, made._use_args_, type.__setattr__, _inherited_by(made.__base__)
    for name, value in names:
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
