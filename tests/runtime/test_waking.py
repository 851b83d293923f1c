import time

from pathways_app.runtime import waking


def test_time_goes_on_whatever_the_clock_is_set_to(monkeypatch):
    before = waking.seconds()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert waking.seconds() >= before


def test_while_the_computer_is_awake_no_sleep_is_counted():
    assert abs(waking.seconds_slept() - waking.seconds_slept()) < 1


def test_a_system_that_cannot_say_has_not_slept(monkeypatch):
    monkeypatch.setattr(waking, "_CLOCK", None)
    assert waking.seconds_slept() == 0
    assert waking.seconds() <= time.monotonic()
