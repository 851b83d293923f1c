import sys
from importlib import import_module

import pytest

from pathways_app.ui import beside, looking_ahead, route_views
from pathways_app.ui.looking_ahead import LookingAhead


@pytest.fixture
def two(tmp_path, monkeypatch):
    for name in ("seen_first", "seen_second"):
        (tmp_path / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield ["seen_first", "seen_second"]
    for name in ("seen_first", "seen_second"):
        sys.modules.pop(name, None)


def test_modules_are_imported_one_at_a_time(qtbot, two, monkeypatch):
    monkeypatch.setattr(looking_ahead, "_FIRST_MS", 1)
    order = []
    monkeypatch.setattr(looking_ahead, "import_module", lambda name: order.append((name, __import__(name))))
    ahead = LookingAhead(two)
    ahead.start()
    assert order == []
    qtbot.waitUntil(lambda: len(order) == 1)
    ahead.start()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert [name for name, _ in order] == two
    ahead.start()
    assert not ahead._timer.isActive()


def test_who_wants_them_now_waits_for_the_turns_of_the_loop_alone(qtbot, two, monkeypatch):
    monkeypatch.setattr(looking_ahead, "_NEXT_MS", 3_600_000)
    ahead = LookingAhead(two)
    assert not ahead.is_done
    ahead.start()
    with qtbot.waitSignal(ahead.done):
        ahead.hurry()
        ahead.hurry()
        assert not ahead.is_done
    assert set(two) <= sys.modules.keys()
    assert ahead.is_done


def test_what_somebody_else_imported_is_passed(two):
    ahead = LookingAhead(two)
    for name in two:
        __import__(name)
    assert ahead.is_done


def test_what_is_to_be_done_first_has_a_turn_before_them(qtbot, two):
    done = []
    ahead = LookingAhead(two, first=lambda: done.append(set(two) & sys.modules.keys()))
    assert not ahead.is_done
    with qtbot.waitSignal(ahead.done):
        ahead.hurry()
    assert done == [set()]
    assert ahead.is_done
    again = LookingAhead(two, first=lambda: done.append("once more"))
    assert not again.is_done
    with qtbot.waitSignal(again.done):
        again.start(0)
    assert done == [set(), "once more"]


@pytest.mark.parametrize("name", [*route_views.LATER, *beside.MODULES])
def test_every_module_named_is_there(name):
    import_module(name)
