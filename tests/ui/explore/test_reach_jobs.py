import threading

import pytest

from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest, RoleStatus
from pathways_app.ui.explore.reach_jobs import ReachJobs
from tests.ui.explore.shelf import START

REQUEST = ReachRequest(Person(), "w", START)
OTHER = ReachRequest(Person(holds=frozenset({"w.assistant"})), "w", START)


@pytest.fixture
def jobs(qtbot, shelf):
    jobs = ReachJobs()
    yield jobs
    if shelf.gate is not None:
        shelf.gate.set()
    jobs.close()


def test_what_is_known_comes_first_and_then_the_answer(qtbot, jobs, shelf):
    with qtbot.waitSignals([jobs.known, jobs.finished], order="strict", timeout=5000):
        jobs.ask(shelf, REQUEST, 60)
    assert jobs.running is None


def test_a_finished_answer_is_remembered(qtbot, jobs, shelf):
    for _ in range(2):
        with qtbot.waitSignal(jobs.finished, timeout=5000) as answer:
            jobs.ask(shelf, REQUEST, 60)
        assert answer.args[0].exact
    assert len(shelf.reach_asked) == 1
    with qtbot.waitSignal(jobs.finished, timeout=5000):
        jobs.ask(shelf, OTHER, 60)
    assert len(shelf.reach_asked) == 2


def test_nothing_is_remembered_of_a_workspace_that_answers_otherwise_now(qtbot, jobs, shelf):
    for _ in range(2):
        with qtbot.waitSignal(jobs.finished, timeout=5000):
            jobs.ask(shelf, REQUEST, 60)
        jobs.forget()
    assert len(shelf.reach_asked) == 2


def test_an_older_question_is_never_heard_of_again(qtbot, jobs, shelf):
    shelf.gate = threading.Event()
    with qtbot.waitSignal(jobs.known, timeout=5000):
        jobs.ask(shelf, REQUEST, 60)
    jobs.ask(shelf, OTHER, 60)
    assert shelf.stopped.wait(timeout=5)
    shelf.gate.set()
    with qtbot.waitSignal(jobs.finished, timeout=5000) as answer:
        pass
    assert answer.args[0].request == OTHER


def test_stopping_ends_the_search_and_keeps_quiet(qtbot, jobs, shelf):
    shelf.gate = threading.Event()
    with qtbot.waitSignal(jobs.known, timeout=5000) as known:
        jobs.ask(shelf, REQUEST, 60)
    assert known.args[0].count(RoleStatus.UNFINISHED) == 1
    jobs.stop()
    assert shelf.stopped.wait(timeout=5)
    with qtbot.assertNotEmitted(jobs.finished, wait=50):
        pass
    assert jobs.running is None
