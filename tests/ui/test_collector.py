import gc

import pytest

from pathways_app.ui.collector import Collector


@pytest.fixture
def collector(qapp):
    """A collector; Python's own is back afterwards."""
    made = Collector()
    yield made
    made.deleteLater()
    gc.enable()


def test_only_the_window_collects(collector, monkeypatch):
    assert not gc.isenabled()
    done = []
    monkeypatch.setattr(gc, "collect", done.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "get_count", lambda: (700, 10, 3))
    collector.look()
    assert done == []
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 3))
    collector.look()
    assert done == [0, 1]


def test_it_looks_again_and_again(collector, qtbot, monkeypatch):
    done = []
    monkeypatch.setattr(gc, "collect", done.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 0, 0))
    qtbot.waitUntil(lambda: len(done) >= 2, timeout=5_000)
    assert set(done) == {0}
