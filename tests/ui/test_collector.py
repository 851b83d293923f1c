import gc

import pytest

from pathways_app.ui.collector import Collector


class Clock:
    """Seconds that pass when told to."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def collector(qapp, clock):
    """A collector; Python's own is back afterwards."""
    made = Collector(clock=clock)
    yield made
    made.deleteLater()
    gc.enable()


@pytest.fixture
def done(monkeypatch):
    """What the collector has Python do, in order."""
    did = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: did.append(generation))
    monkeypatch.setattr(gc, "freeze", lambda: did.append("freeze"))
    monkeypatch.setattr(gc, "unfreeze", lambda: did.append("unfreeze"))
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    return did


def _waiting(monkeypatch, *counts):
    monkeypatch.setattr(gc, "get_count", lambda: counts)


def test_only_the_window_collects(collector, done, monkeypatch):
    assert not gc.isenabled()
    _waiting(monkeypatch, 700, 10, 3)
    collector.look()
    assert done == []
    _waiting(monkeypatch, 701, 11, 3)
    collector.look()
    assert done == [0, 1]


def test_what_is_old_waits_for_a_pause(collector, clock, done, monkeypatch):
    _waiting(monkeypatch, 0, 0, 11)
    collector.look()
    assert done == []
    clock.now += 3
    collector.note_activity()
    collector.look()
    assert done == []
    clock.now += 3
    collector.look()
    assert done == [2, "freeze"]


def test_but_not_for_ever(collector, done, monkeypatch):
    _waiting(monkeypatch, 0, 0, 81)
    collector.look()
    assert done == [2, "freeze"]


def test_all_there_is_is_looked_through_once_when_nobody_is_there(collector, clock, done, monkeypatch):
    _waiting(monkeypatch, 0, 0, 0)
    clock.now += 61
    collector.look()
    collector.look()
    assert done == ["unfreeze", 2, "freeze"]
    collector.note_activity()
    clock.now += 61
    collector.look()
    assert done == ["unfreeze", 2, "freeze"] * 2


def test_it_looks_again_and_again(collector, qtbot, done, monkeypatch):
    _waiting(monkeypatch, 10_000, 0, 0)
    qtbot.waitUntil(lambda: len(done) >= 2, timeout=5_000)
    assert set(done) == {0}
