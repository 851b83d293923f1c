import os
import threading
from contextlib import closing

import pytest

from pathways_app.domain.errors import UnknownIdError
from pathways_app.services import worker_loop
from pathways_app.services.worker_loop import WorkerLoop
from pathways_app.services.worker_wire import Said, StoppedError, packed, read

ROOM = ("a.db", 1, 0)


class Shelf:
    """A workspace that only knows its file."""

    def __init__(self, file):
        self.file, self.closed = file, False

    def close(self):
        self.closed = True

    def with_local(self, entries):
        return Shelf(f"{self.file} with {entries}")


def wait_for_stop(shelf, *, should_stop):
    while not should_stop():
        threading.Event().wait(0.001)
    return "stopped"


def fail(shelf):
    raise UnknownIdError(given="x", near=("y",))


def tell(shelf, *, report):
    report("some")
    return "all"


TASKS = {
    "open": Shelf,
    "with_local": Shelf.with_local,
    "file": lambda shelf: shelf.file,
    "shelf": lambda shelf, other: (shelf.file, other),
    "wait": wait_for_stop,
    "fail": fail,
    "bug": lambda shelf: 1 // 0,
    "tell": tell,
}


class Other:
    """The other end of a loop."""

    def __init__(self):
        asked, told = os.pipe(), os.pipe()
        self.questions, self.replies = os.fdopen(asked[1], "wb"), os.fdopen(told[0], "rb")
        self.ends = [os.fdopen(asked[0], "rb"), os.fdopen(told[1], "wb")]
        self.loop = WorkerLoop(*self.ends, TASKS.__getitem__)
        self.thread = threading.Thread(target=self.loop.run)
        self.thread.start()

    def say(self, value):
        self.questions.write(packed(value))
        self.questions.flush()

    def hear(self):
        return read(self.replies)

    def close(self):
        self.questions.close()
        self.thread.join(timeout=5)
        assert not self.thread.is_alive()
        for end in (*self.ends, self.replies):
            end.close()


@pytest.fixture
def other():
    with closing(Other()) as made:
        yield made


def test_a_question_is_answered_with_the_catalogue_it_names(other):
    other.say((3, "shelf", ROOM, ("more",)))
    assert other.hear() == (3, Said.ANSWER, ("a.db", "more"))


def test_what_the_person_can_put_right_comes_with_its_fields(other):
    other.say((1, "fail", ROOM, ()))
    assert other.hear() == (1, Said.PROBLEM, (UnknownIdError, {"given": "x", "near": ("y",)}))


def test_a_bug_comes_with_its_trace(other):
    other.say((1, "bug", ROOM, ()))
    number, said, trace = other.hear()
    assert (number, said) == (1, Said.BUG)
    assert "ZeroDivisionError" in trace


def test_what_is_known_so_far_comes_before_the_answer(other):
    other.say((1, "tell", ROOM, ()))
    assert [other.hear(), other.hear()] == [(1, Said.SO_FAR, "some"), (1, Said.ANSWER, "all")]


def test_one_question_is_stopped_and_the_other_answered(other):
    other.say((1, "wait", ROOM, ()))
    other.say((2, "file", ROOM, ()))
    assert other.hear() == (2, Said.ANSWER, "a.db")
    other.say(1)
    assert other.hear() == (1, Said.ANSWER, "stopped")


def test_a_stop_for_what_is_answered_already_does_no_harm(other):
    other.say((1, "file", ROOM, ()))
    other.hear()
    other.say(1)
    other.say((2, "file", ROOM, ()))
    assert other.hear()[0] == 2


def test_what_can_wait_is_not_done_beside_a_question(other, monkeypatch):
    done, go_on = [], threading.Event()

    def warm_up(shelf):
        yield done.append("first")
        done.append("second")
        go_on.set()
        yield

    monkeypatch.setitem(TASKS, "warm_up", warm_up)
    monkeypatch.setattr(worker_loop, "_GIVE_WAY_SECONDS", 30)
    other.say((1, "wait", ROOM, ()))
    other.say((2, "file", ROOM, ()))
    other.hear()
    warming = threading.Thread(target=other.loop.warm_up)
    warming.start()
    assert not go_on.wait(0.02)
    assert done in ([], ["first"])
    other.say(1)
    other.hear()
    assert go_on.wait(5)
    warming.join(5)
    assert done == ["first", "second"]


def test_the_end_of_the_window_stops_everything():
    other = Other()
    other.say((1, "wait", ROOM, ()))
    other.say((2, "file", ROOM, ()))
    other.hear()
    other.questions.close()
    assert other.hear() == (1, Said.ANSWER, "stopped")
    other.close()


def test_a_catalogue_is_opened_once_and_closed_when_it_is_left(other):
    opened = []
    other.loop._tasks = lambda name: (
        (lambda file: opened.append(Shelf(file)) or opened[-1]) if name == "open" else TASKS[name]
    )
    for number in (1, 2):
        other.say((number, "file", ROOM, ()))
        other.hear()
    other.say((3, "close", ROOM, ()))
    other.hear()
    assert [shelf.closed for shelf in opened] == [True]
    other.say((4, "file", ROOM, ()))
    assert other.hear() == (4, Said.PROBLEM, (StoppedError, {}))
    assert len(opened) == 1


def test_a_question_keeps_the_local_entries_it_was_asked_with(other):
    def slow(shelf, *, should_stop):
        wait_for_stop(shelf, should_stop=should_stop)
        return shelf.file

    other.loop._tasks = {**TASKS, "slow": slow}.__getitem__
    first, second = (*ROOM[:2], 1), (*ROOM[:2], 2)
    other.say((1, "use_local", first, ("these",)))
    other.hear()
    other.say((2, "slow", first, ()))
    other.say((3, "use_local", second, ("those",)))
    assert other.hear() == (3, Said.ANSWER, None)
    other.say((4, "file", second, ()))
    assert other.hear() == (4, Said.ANSWER, "a.db with those")
    other.say(2)
    assert other.hear() == (2, Said.ANSWER, "a.db with these")
    other.say((5, "file", first, ()))  # asked late, of what is there no longer
    assert other.hear() == (5, Said.PROBLEM, (StoppedError, {}))
    other.say((6, "file", ROOM, ()))
    assert other.hear() == (6, Said.ANSWER, "a.db")
    other.say((7, "use_local", first, ("these",)))  # told late
    assert other.hear() == (7, Said.PROBLEM, (StoppedError, {}))
    other.say((8, "file", second, ()))
    assert other.hear() == (8, Said.ANSWER, "a.db with those")


def test_what_fails_because_its_catalogue_was_closed_is_no_bug(other):
    def read_late(shelf, *, report):
        report("begun")
        while not shelf.closed:
            threading.Event().wait(0.001)
        raise ValueError("closed")

    other.loop._tasks = {**TASKS, "late": read_late}.__getitem__
    other.say((1, "late", ROOM, ()))
    assert other.hear() == (1, Said.SO_FAR, "begun")
    other.say((2, "close", ROOM, ()))
    assert {other.hear()[:2], other.hear()[:2]} == {(1, Said.PROBLEM), (2, Said.ANSWER)}
