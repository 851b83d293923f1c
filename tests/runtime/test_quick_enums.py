import enum
import os
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from pathways_app.runtime.quick_enums import make_enumerations_quickly

EVERY_ONE_OF_QT = """
import enum
from pathways_app.runtime.quick_enums import make_enumerations_quickly
ordinary = enum.EnumType.__dict__["_create_"]
assert make_enumerations_quickly() and make_enumerations_quickly()
quick, made = enum.EnumType.__dict__["_create_"], []
def create(cls, name, names, **named):
    made.append((cls, name, list(names), named, quick(cls, name, names, **named)))
    return made[-1][-1]
enum.EnumType._create_ = create
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
for module in (QtCore, QtGui, QtSvg, QtWidgets):
    for name in dir(module):
        getattr(module, name)
assert sum(type(vars(found)["_member_map_"]) is not dict for *_, found in made) > 500  # nobody has looked yet
for cls, name, names, named, found in made:
    named = named | {"module": found.__module__, "qualname": found.__qualname__}
    wanted, fresh = ordinary(cls, name, names, **named), quick(cls, name, names, **named)
    fresh.__members__  # else it would compare what is not there yet
    enum._test_simple_enum(wanted, fresh)  # PySide itself adds to what was found
    assert [*map(repr, wanted)] == [*map(repr, fresh)]
    assert (dir(wanted), wanted.__doc__) == (dir(fresh), fresh.__doc__)
    for (key, one), (same, other) in zip(wanted.__members__.items(), found.__members__.items(), strict=True):
        assert (key, one.name, one.value) == (same, other.name, other.value)
        assert getattr(found, key) is found[key] is found(one.value)
assert QtCore.Qt.Key.Key_A.name == "Key_A" and QtCore.Qt.Key(65) is QtCore.Qt.Key.Key_A
both = QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignTop
assert both.value == 0x21 and QtCore.Qt.AlignmentFlag.AlignTop in both and ~both & both == type(both)(0)
assert QtCore.Qt.AlignmentFlag.AlignCenter == QtCore.Qt.AlignmentFlag(0x84)
print(len(made))
"""


@pytest.fixture
def quickly(monkeypatch):
    monkeypatch.setattr(enum.EnumType, "_create_", enum.EnumType.__dict__["_create_"])
    return make_enumerations_quickly()


def test_every_enumeration_of_qt_comes_out_the_same():
    done = subprocess.run(
        [sys.executable, "-c", EVERY_ONE_OF_QT if sys.version_info[:2] == (3, 11) else "print(600)"],
        capture_output=True,
        text=True,
        timeout=50,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stderr == ""
    assert int(done.stdout) > 500


@pytest.mark.parametrize("kind", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
def test_members_aliases_and_unknown_values_are_as_ever(quickly, kind):
    made = kind("Made", [("ONE", 1), ("TWO", 2), ("SAME", 2), ("BOTH", 3)], module=__name__, qualname="Made")
    assert made.SAME is made.TWO is made(2) is made["TWO"]
    assert made.TWO.name == "TWO"
    assert [*made] == ([made.ONE, made.TWO] if issubclass(kind, enum.Flag) else [made.ONE, made.TWO, made.BOTH])
    with pytest.raises(ValueError, match=r"64 is not a valid|invalid value 64"):
        made(64) if not issubclass(kind, enum.IntFlag) else kind("Bare", [("A", 1)], boundary=enum.STRICT)(64)
    with pytest.raises(AttributeError):
        made.TWO = 5


@pytest.mark.parametrize(
    "look",
    [
        lambda made: made.TWO,
        lambda made: made["TWO"],
        lambda made: made(2),
        lambda made: [*made],
        lambda made: [*reversed(made)],
        len,
        dir,
        lambda made: made.__members__,
        lambda made: hasattr(made, "THREE"),
        lambda made: made._value2member_map_[2],
        lambda made: made._member_names_,
    ],
)
@pytest.mark.parametrize("kind", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
def test_whoever_looks_finds_members_that_were_not_made_before(quickly, kind, look):
    made = kind("Made", [("ONE", 1), ("TWO", 2), ("EIGHT", 8), ("FOUR", 4), ("SAME", 2)], boundary=enum.KEEP)
    assert (vars(made)["_member_map_"] == {}) is quickly
    other = kind("Made", [*zip(made.__members__, [1, 2, 8, 4, 2], strict=True)], boundary=enum.KEEP)
    found, wanted = look(other), look(made)
    assert repr(found) == repr(wanted)
    assert [*vars(other)["_member_map_"]] == ["ONE", "TWO", "EIGHT", "FOUR", "SAME"]
    assert [*vars(other)["_value2member_map_"]] == [1, 2, 8, 4]
    assert other.TWO is other.SAME is other(2) is [*other][1]


@pytest.mark.parametrize("name", ["real", "to_bytes", "conjugate", "name", "value"])
@pytest.mark.parametrize("kind", [enum.IntEnum, enum.IntFlag])
def test_a_member_that_is_called_like_something_else_is_still_the_member(quickly, kind, name):
    made = kind("Made", [("ONE", 1), (name, 2)])
    assert getattr(made, name) is made(2)
    assert (made.ONE.name, made(2).name) == ("ONE", name)


def test_a_member_is_not_put_elsewhere_though_nobody_has_looked(quickly):
    made = enum.Enum("Made", [("ONE", 1), ("TWO", 2)])
    with pytest.raises(AttributeError):
        made.TWO = 5
    with pytest.raises(AttributeError):
        del made.TWO
    made.__qualname__ = "Other"
    assert made.TWO.value == 2


def test_threads_that_look_together_are_given_the_same_members(quickly):
    made = [enum.Enum("Made", [(f"M{number}", number) for number in range(50)]) for _ in range(20)]
    together = threading.Barrier(4)

    def look():
        together.wait()
        return [member for one in made for member in one]

    with ThreadPoolExecutor(4) as pool:
        found = [task.result() for task in [pool.submit(look) for _ in range(4)]]
    assert len({*map(id, (member for each in found for member in each))}) == 1000


Kept = enum.Enum("Kept", [("A", 1)], module=__name__)


def test_members_can_be_pickled(quickly, monkeypatch):
    again = enum.Enum("Kept", [("A", 1)], module=__name__, qualname="Kept")
    monkeypatch.setattr(sys.modules[__name__], "Kept", again)
    assert pickle.loads(pickle.dumps(again.A)) is again.A


@pytest.mark.parametrize("names", ["A B", ["A", "B"], {"A": 1}, [("A", "text")], [("A", True)], [("A", (1, 2))], []])
def test_all_else_is_made_as_ever(quickly, names):
    made = enum.Enum("Other", names)
    assert [*made.__members__] == ["A", "B"][: len(made.__members__)]


def test_a_name_twice_is_still_refused(quickly):
    with pytest.raises(TypeError):
        enum.Enum("Twice", [("A", 1), ("A", 2)])


def test_another_python_goes_its_own_way(monkeypatch):
    before = enum.EnumType.__dict__["_create_"]
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    assert not make_enumerations_quickly()
    assert enum.EnumType.__dict__["_create_"] is before
