"""Stopping work and seeing how long it goes on."""

from __future__ import annotations

import pytest

from tests.bench.watch import stopped_after


class Clock:
    """A clock that goes on when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def looking(clock, every, afterwards=0.0):
    """Return work that looks at the flag again and again, and does something more once it has seen it."""

    def work(stop):
        while not stop():
            clock.now += every
        clock.now += afterwards

    return work


def test_work_is_late_by_what_it_does_between_two_looks(clock):
    found = stopped_after(1.0, looking(clock, 0.75), clock)
    assert (found.late, found.unseen, found.winding_up) == (0.5, 0.5, 0.0)


def test_what_it_does_after_looking_is_told_apart(clock):
    found = stopped_after(1.0, looking(clock, 0.75, afterwards=2.0), clock)
    assert (found.late, found.unseen, found.winding_up) == (2.5, 0.5, 2.0)


def test_work_that_never_looks_is_late_by_all_it_does(clock):
    def work(_stop):
        clock.now += 3.0

    found = stopped_after(0.0, work, clock)
    assert (found.late, found.before, found.at, found.winding_up) == (3.0, "the beginning", "its end", 0.0)


def test_work_done_in_time_is_not_late(clock):
    assert stopped_after(5.0, lambda stop: stop(), clock).late == 0.0
