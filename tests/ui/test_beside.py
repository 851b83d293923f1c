import sys

import pytest

from pathways_app.ui import beside
from pathways_app.ui.beside import Beside


@pytest.fixture
def due(qtbot):
    """The details, and how often they were due."""
    made, told = Beside(), []
    made.due.connect(lambda: told.append(made.is_waiting))
    return made, told


def test_it_is_due_once_for_all_that_was_asked_close_together(due, qtbot):
    made, told = due
    for _ in range(3):
        made.start()
        assert made.is_waiting
    assert told == []
    qtbot.waitUntil(lambda: told == [False])
    made.start()
    qtbot.waitUntil(lambda: told == [False, False])


def test_nothing_is_due_that_was_not_asked_for(due, qtbot):
    made, told = due
    made._ahead.hurry()
    with qtbot.waitSignal(made._ahead.done):
        pass
    assert told == []


def test_what_the_details_are_made_of_comes_first_in_turns_of_its_own(qtbot, tmp_path, monkeypatch):
    names = [f"beside_{number}" for number in range(3)]
    for name in names:
        (tmp_path / f"{name}.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(beside, "MODULES", names)
    monkeypatch.setattr(beside, "_AHEAD_MS", 3_600_000)
    made, there = Beside(), []
    made.due.connect(lambda: there.append([name in sys.modules for name in names]))
    made.start()
    qtbot.waitUntil(lambda: bool(there))
    assert there == [[True, True, True]]
    for name in names:
        sys.modules.pop(name)


def test_they_can_be_made_ahead_while_nobody_waits_for_them(qtbot):
    made, waited_for = Beside(), Beside()
    with qtbot.waitSignal(made.ready):
        made._ahead.hurry()
    waited_for.start()
    with qtbot.assertNotEmitted(waited_for.ready), qtbot.waitSignal(waited_for.due):
        pass
