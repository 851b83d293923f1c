import sys

import pytest

from pathways_app.ui import looking_ahead, route_views
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


def test_every_module_of_the_views_is_there():
    for name in route_views._LATER:
        __import__(name)
