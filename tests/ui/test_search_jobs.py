import subprocess
import sys
import threading

import pytest

from pathways_app.domain.errors import CatalogueMissingError
from pathways_app.ui.search_jobs import SearchJobs, put_window_first
from pathways_app.ui.turns import turns


@pytest.fixture
def jobs_for(qapp):
    made = []

    def make(search):
        made.append(SearchJobs(search))
        return made[-1]

    yield make
    for jobs in made:
        jobs.close()


def test_a_superseded_search_is_never_heard_of(qtbot, jobs_for):
    release = threading.Event()

    def search(question, should_stop):
        assert question != "old" or release.wait(timeout=5)
        return question

    jobs = jobs_for(search)
    with qtbot.waitSignal(jobs.finished) as answer:
        jobs.start("old")
        jobs.start("new")
    assert answer.args == ["new"]
    with qtbot.assertNotEmitted(jobs.finished, wait=50):
        release.set()


def test_a_superseded_search_is_told_to_stop(qtbot, jobs_for):
    started, stopped = threading.Event(), threading.Event()

    def search(question, should_stop):
        started.set()
        while question == "old" and not should_stop():
            stopped.wait(timeout=0.001)
        if question == "old":
            stopped.set()
        return question

    jobs = jobs_for(search)
    jobs.start("old")
    assert started.wait(timeout=5)
    with qtbot.waitSignal(jobs.finished):
        jobs.start("new")
    assert stopped.wait(timeout=5)


def test_what_the_person_can_put_right_is_told_as_such(qtbot, jobs_for):
    problem = CatalogueMissingError(file="a.db")

    def search(question, should_stop):
        raise problem

    jobs = jobs_for(search)
    with qtbot.waitSignal(jobs.failed) as failure:
        jobs.start(1)
    assert failure.args == [problem]


def test_a_bug_reaches_whoever_reports_bugs(qtbot, jobs_for):
    def search(question, should_stop):
        raise ZeroDivisionError

    jobs = jobs_for(search)
    with qtbot.capture_exceptions() as caught:
        jobs.start(1)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_closing_waits_and_then_nothing_comes(qtbot, jobs_for):
    ended = threading.Event()

    def search(question, should_stop):
        while not should_stop():
            ended.wait(timeout=0.001)
        ended.set()

    jobs = jobs_for(search)
    jobs.start(1)
    with qtbot.assertNotEmitted(jobs.finished, wait=30):
        jobs.close()


def test_what_can_wait_begins_later_and_only_the_newest(qtbot):
    asked = []
    jobs = SearchJobs(lambda question, _stop: asked.append(question) or question, afterwards=True)
    with qtbot.waitSignal(jobs.finished) as answer:
        jobs.start("first")
        jobs.start("second")
        assert asked == []
    assert answer.args == ["second"]
    assert asked == ["second"]
    jobs.close()


def test_what_can_wait_does_not_begin_once_it_is_cancelled(qtbot):
    jobs = SearchJobs(lambda question, _stop: question, afterwards=True)
    jobs.start("first")
    jobs.cancel()
    with qtbot.assertNotEmitted(jobs.finished, wait=200):
        pass
    jobs.close()


def test_the_window_gets_the_interpreter_back_soon():
    before = sys.getswitchinterval()
    usual = 0.005  # Python's own
    sys.setswitchinterval(usual)
    try:
        put_window_first()
        assert sys.getswitchinterval() < usual
    finally:
        sys.setswitchinterval(before)


LEFT_AT_WORK = """
import sys, threading
from PySide6.QtCore import QCoreApplication
from pathways_app.ui.search_jobs import SearchJobs
app = QCoreApplication([])
begun = threading.Barrier(3)
def work(question, should_stop):
    begun.wait()
    while not should_stop():
        threading.Event().wait(0.001)
jobs = [SearchJobs(work) for _ in range(2)]
for one in jobs:
    one.start("anything")
begun.wait()
"""


def test_work_that_nobody_closed_ends_before_the_interpreter_does():
    done = subprocess.run([sys.executable, "-c", LEFT_AT_WORK], capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_answer_that_waits_for_its_turn_is_not_told_once_a_newer_question_is_asked(qtbot, jobs_for):
    jobs, told, shared = jobs_for(lambda question, _stop: question), [], turns()
    jobs.finished.connect(told.append)
    jobs.start("old")
    jobs._pool.waitForDone()
    shared.take(shared, lambda: None)  # something else has this turn
    jobs._deliver(jobs._ticket, "old")
    jobs.start("new")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["new"]


def test_each_answer_that_nobody_hears_is_given_to_be_put_away(qtbot, jobs_for):
    unheard, told, begun, release = [], [], threading.Event(), threading.Event()

    def search(question, should_stop):
        if question == "slow":
            begun.set()
            assert release.wait(timeout=5)
        if question == "fail":
            raise CatalogueMissingError(file="a.db")
        return question

    jobs = SearchJobs(search, unheard=unheard.append)
    jobs.finished.connect(told.append)
    for question in ("found", "fail"):  # and not delivered yet
        jobs.start(question)
        jobs._pool.waitForDone()
    jobs.start("slow")
    assert begun.wait(timeout=5)
    jobs.start("heard")
    qtbot.waitUntil(lambda: bool(told))
    release.set()
    jobs._pool.waitForDone()
    jobs.start("last")
    jobs._pool.waitForDone()
    jobs.close()
    assert told == ["heard"]
    assert unheard == ["found", "slow", "last"]
