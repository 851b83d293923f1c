import threading

import pytest

from pathways_app.domain.errors import CatalogueMissingError
from pathways_app.ui.deeds import Deeds


@pytest.fixture
def done():
    return []


@pytest.fixture
def gate():
    made = threading.Event()
    yield made
    made.set()


@pytest.fixture
def deeds(qapp, done, gate):
    def do(question, should_stop):
        assert gate.wait(timeout=10)
        if question == "fail":
            raise CatalogueMissingError(file="a.db")
        done.append((question, should_stop()))
        return question

    made = Deeds(do)
    yield made
    gate.set()
    made.close()


def test_none_silences_another_and_each_is_told_in_its_order(qtbot, deeds, done, gate):
    told = []
    deeds.finished.connect(told.append)
    deeds.failed.connect(lambda problem: told.append(type(problem)))
    for question in ("one", "two", "fail", "three"):
        deeds.start(question)
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == ["one", "two", CatalogueMissingError, "three"]
    assert done == [("one", False), ("two", False), ("three", False)]


def test_all_that_was_wanted_is_done_before_it_closes_and_nothing_is_told_of_it(qtbot, deeds, done, gate):
    told = []
    deeds.finished.connect(told.append)
    for question in ("one", "two", "three"):
        deeds.start(question)
    threading.Timer(0, gate.set).start()
    deeds.close()
    assert [question for question, _ in done] == ["one", "two", "three"]
    deeds.start("four")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["four"]
    assert done[-1] == ("four", False)


def test_what_has_to_go_does_not_wait_for_ever(qtbot, deeds, done, gate):
    told = []
    deeds.finished.connect(told.append)
    deeds.start("one")
    deeds.finish(most=1)
    assert done == []
    gate.set()
    deeds.finish()
    assert done == [("one", False)]
    qtbot.waitUntil(lambda: told == ["one"])
