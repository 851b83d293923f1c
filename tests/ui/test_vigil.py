import os

import pytest

from pathways_app.ui.vigil import Vigil


class Seconds:
    """A clock that goes only when told to."""

    def __init__(self):
        self.now = 1_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Seconds()


@pytest.fixture
def slept():
    return Seconds()


class Bell:
    """A signal that rings when told to."""

    def __init__(self):
        self.descriptor, self._end = os.pipe()

    def ring(self):
        os.write(self._end, b"!")

    def take(self):
        os.read(self.descriptor, 1)

    def close(self):
        os.close(self.descriptor)
        os.close(self._end)


@pytest.fixture
def bells():
    return []


@pytest.fixture
def vigil(qtbot, clock, slept, bells):
    made = Vigil(lambda: 10, clock=clock, slept=slept, listen=lambda: bells.append(Bell()) or bells[-1])
    made.told = []
    made.over.connect(lambda: made.told.append("over"))
    made.looked.connect(lambda: made.told.append("looked"))
    made.start()
    yield made
    made.stop()


def looks(vigil, clock, count):
    for _ in range(count):
        clock.now += 5
        vigil.look()


def test_it_is_over_once_nobody_was_there_for_so_many_minutes(vigil, clock):
    looks(vigil, clock, 60)
    vigil.note_activity()
    looks(vigil, clock, 119)
    assert set(vigil.told) == {"looked"}
    looks(vigil, clock, 1)
    assert vigil.told[-1] == "over"


def test_it_is_over_where_the_computer_slept_however_short(qtbot, vigil, clock, slept):
    slept.now += 3
    looks(vigil, clock, 1)
    assert vigil.told == ["over"]
    vigil.start()
    looks(vigil, clock, 1)
    assert vigil.told[-1] == "looked"
    slept.now += 3
    with qtbot.waitSignal(vigil.over):
        vigil.note_activity()


def test_it_is_over_where_a_look_comes_a_minute_late(vigil, clock):
    clock.now += 90
    vigil.note_activity()  # nobody was idle: the vigil itself did not look
    vigil.look()
    assert vigil.told == ["over"]


def test_once_stopped_it_says_nothing(vigil, clock, slept):
    vigil.stop()
    slept.now += 3
    vigil.note_activity()
    looks(vigil, clock, 200)
    assert vigil.told == []


def test_it_looks_at_once_when_the_system_says_that_it_has_woken(qtbot, vigil, slept, bells):
    with qtbot.waitSignal(vigil.looked):
        bells[0].ring()  # the clock was set, nobody slept
    slept.now += 3
    with qtbot.waitSignal(vigil.over):
        bells[0].ring()
    vigil.stop()
    vigil.start()
    assert len(bells) == 2


def test_where_the_system_says_nothing_it_looks_every_now_and_then(qtbot, clock):
    deaf = Vigil(lambda: 10, clock=clock, slept=lambda: 0.0, listen=lambda: None)
    deaf.start()
    with qtbot.waitSignal(deaf.looked):
        deaf.look()
    deaf.stop()
