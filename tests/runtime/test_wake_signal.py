import os
import select
import sys

import pytest

from pathways_app.runtime import wake_signal


@pytest.fixture
def signals():
    """Return the signal of this system, if it has one."""
    made = wake_signal.wake_signal()
    assert (made is not None) == (sys.platform == "linux")
    yield [] if made is None else [made]
    if made is not None:
        made.close()


def ready(descriptor):
    return bool(select.select([descriptor], [], [], 0)[0])


def test_it_says_nothing_while_the_computer_is_awake(signals):
    for signal in signals:
        signal.take()
        assert not ready(signal.descriptor)
        assert not os.get_inheritable(signal.descriptor)


def test_it_is_wound_again_once_it_has_spoken(signals, monkeypatch):
    for signal in signals:
        monkeypatch.setattr(wake_signal, "_FAR_OFF", -10.0)
        signal.take()
        assert ready(signal.descriptor)
        monkeypatch.undo()
        signal.take()
        assert not ready(signal.descriptor)


def test_systems_without_one_do_without(monkeypatch):
    monkeypatch.setattr(wake_signal.sys, "platform", "win32")
    assert wake_signal.wake_signal() is None
    monkeypatch.undo()
    monkeypatch.setattr(wake_signal, "WakeSignal", lambda: (_ for _ in ()).throw(OSError))
    assert wake_signal.wake_signal() is None
