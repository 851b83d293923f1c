from __future__ import annotations

import dataclasses
import os
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError, InitVar, dataclass, field
from typing import ClassVar

import pytest

from pathways_app.runtime import quick_classes
from pathways_app.runtime.quick_classes import keeping_classes, knows_this_python, use_quick_classes

EVERY_CLASS_OF_OURS = """
import copy, dataclasses, importlib, types
from pathways_app.runtime.quick_classes import keeping_classes, use_quick_classes

def parts(code):
    consts = tuple(parts(one) if isinstance(one, types.CodeType) else (type(one), one) for one in code.co_consts)
    names = "co_code co_names co_varnames co_freevars co_cellvars co_flags co_name co_qualname co_argcount".split()
    return consts, code.co_kwonlyargcount, *(getattr(code, name) for name in names)

def told(value, cls):
    if isinstance(value, types.FunctionType):
        cells = [told(cell.cell_contents, cls) for cell in value.__closure__ or ()]
        named = (value.__name__, value.__qualname__, value.__module__, value.__doc__, value.__annotations__)
        given = (told(value.__defaults__, cls), told(value.__kwdefaults__, cls))
        return parts(value.__code__), cells, named, given, told(getattr(value, "__wrapped__", None), cls)
    if isinstance(value, dataclasses.Field):
        return [(name, getattr(value, name)) for name in value.__slots__]
    if isinstance(value, dict | types.MappingProxyType):
        return [(key, told(one, cls)) for key, one in value.items()]
    if isinstance(value, type) and value.__qualname__ == cls.__qualname__:
        return "the class itself"
    if isinstance(value, types.MemberDescriptorType | types.GetSetDescriptorType):
        return type(value), value.__name__
    return repr(value) if type(value).__module__ == "dataclasses" else value

def again(cls):
    body = {name: copy.copy(value) if isinstance(value, dataclasses.Field) else value
            for name, value in vars(cls).items()
            if name not in ("__dict__", "__weakref__", *vars(cls).get("__slots__", ()))}
    return type(cls)(cls.__name__, cls.__bases__, body | {"__qualname__": cls.__qualname__})

plain, compared = dataclasses._process_class, 0
def process(cls, *options):
    global compared
    if not cls.__module__.startswith("pathways_app."):
        return plain(cls, *options)
    one, other = again(cls), again(cls)
    dataclasses._process_class = plain
    with keeping_classes(lambda module: True) as kept:
        wanted = dataclasses._process_class(one, *options)
    dataclasses._process_class = None
    if kept:
        dataclasses._process_class = plain
        use_quick_classes(kept)
        plain.__globals__["_create_fn"], create = None, plain.__globals__["_create_fn"]  # it is not needed
        found = dataclasses._process_class(other, *options)
        plain.__globals__["_create_fn"] = create
        assert {name: told(value, wanted) for name, value in vars(wanted).items()} == {
            name: told(value, found) for name, value in vars(found).items()}, cls
        assert wanted.__mro__[1:] == found.__mro__[1:] and wanted.__weakrefoffset__ == found.__weakrefoffset__
        if "__mypyc_attrs__" in vars(cls):
            assert vars(one).keys() == vars(other).keys(), cls
        compared += 1
    elif cls.__doc__:
        print("not kept:", cls)
    dataclasses._process_class = process
    return plain(cls, *options)

dataclasses._process_class = process
for module in ("services.worker_tasks", "ui.first_enquiry", "ui.desktop", "cli.main"):
    importlib.import_module("pathways_app." + module)
print(compared)
"""


@pytest.fixture(autouse=True)
def made_as_ever_afterwards(monkeypatch):
    monkeypatch.setattr(dataclasses, "_process_class", quick_classes._plain())


def make_point(default=2, **options):
    @dataclass(**options)
    class Point:
        """A class as any."""

        x: int
        y: int = default
        more: list = field(default_factory=list, compare=False, kw_only=True)

        def __post_init__(self):
            self.more.append(self.x)

    return Point


def keep(make, *given, **options):
    with keeping_classes(lambda module: module == __name__) as kept:
        make(*given, **options)
    return kept


def write_nothing(*_given, **_named):
    raise AssertionError("written again")


@pytest.mark.parametrize("options", [{"frozen": True, "slots": True}, {"order": True}, {"unsafe_hash": True}, {}])
def test_a_kept_class_is_made_without_writing_a_function(monkeypatch, options):
    kept = keep(make_point, **options)
    use_quick_classes(kept)
    use_quick_classes(kept)  # once more makes no difference
    if knows_this_python():
        monkeypatch.setattr(dataclasses, "_create_fn", write_nothing)
    point = make_point(**options)
    assert repr(point(1)).endswith("Point(x=1, y=2, more=[1])")
    assert point(1) == point(1, 2, more=[5]) != point(2)
    assert dataclasses.replace(point(1, 3), x=7) == point(7, 3)
    assert [one.name for one in dataclasses.fields(point)] == ["x", "y", "more"]
    assert hasattr(point(1), "__dict__") is not options.get("slots", False)
    if "frozen" in options:
        with pytest.raises(FrozenInstanceError):
            point(1).x = 3
    if "order" in options:
        assert point(1) < point(2)
    if options in ({}, {"order": True}):
        with pytest.raises(TypeError, match="unhashable"):
            hash(point(1))
    else:
        assert hash(point(1)) == hash(point(1))
    match point(4, 5):
        case point(x, y):
            assert (x, y) == (4, 5)


@pytest.mark.parametrize(
    ("given", "options"), [((3,), {"order": True, "repr": False}), ((), {"order": True}), (([],), {}), ((None,), {})]
)
def test_a_class_that_asks_for_anything_else_is_made_as_ever(given, options):
    use_quick_classes(keep(make_point))
    if given == ([],):
        with pytest.raises(ValueError, match="mutable default"):
            make_point(*given, **options)
        return
    point = make_point(*given, **options)
    assert point(1).y == (given[0] if given else 2)
    if "order" in options:
        assert point(1) < point(2)


def test_the_class_that_machine_code_goes_on_with_is_completed_too():
    given = []

    def make():
        class Counted:
            """As machine code has it."""

            __mypyc_attrs__ = ("x",)
            x: int

        given.append(Counted)
        return dataclass(slots=True)(Counted)

    use_quick_classes(keep(make))
    assert make()(4).x == 4
    assert given[-1](5).x == 5


def test_what_a_class_inherits_is_taken_into_account():
    def make(kind, base):
        bases = {"plain": make_point(), "slots": make_point(slots=True), "other": make_point(3)}

        @dataclass(slots=kind == "slots")
        class Point3(bases[base]):
            """One more."""

            z: int = 9

        return Point3

    use_quick_classes(keep(make, "slots", "slots"))
    assert make("slots", "slots").__slots__ == ("z",)
    assert make("slots", "slots")(1).z == 9
    assert make("slots", "other")(1).y == 3
    assert make("", "plain")(1, z=4).__dict__ == {"x": 1, "y": 2, "more": [1], "z": 4}


def test_classes_with_more_than_fields_or_without_words_are_not_kept():
    def make():
        @dataclass
        class Odd:
            """Has more."""

            x: InitVar[int]
            y: ClassVar[int] = 5
            _: dataclasses.KW_ONLY = None

        @dataclass
        class Bare:
            x: int

        return Odd, Bare

    kept = keep(make)
    assert kept == {}
    use_quick_classes(kept)
    odd, bare = make()
    assert odd(1).y == 5
    assert bare.__doc__.endswith("Bare(x: 'int')")


def test_values_of_kept_classes_can_be_pickled(monkeypatch):
    use_quick_classes(keep(make_point, frozen=True, slots=True))
    point = make_point(frozen=True, slots=True)
    monkeypatch.setitem(globals(), "Point", point)
    point.__qualname__ = "Point"
    assert pickle.loads(pickle.dumps(point(4, 6))) == point(4, 6)


def test_every_class_of_the_program_comes_out_the_same():
    done = subprocess.run(
        [sys.executable, "-c", EVERY_CLASS_OF_OURS if knows_this_python() else "print(500)"],
        capture_output=True,
        text=True,
        timeout=50,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stderr == ""
    *not_kept, compared = done.stdout.splitlines()
    assert int(compared) > 200
    assert not_kept == []
