import os
import signal
import subprocess
import sys
import threading
from contextlib import closing

import psutil
import pytest

from pathways_app.domain.errors import UnknownIdError, WorkerLostError
from pathways_app.services.worker import PRIVATE_ARGUMENT, Worker, WorkerBugError, worker_command
from pathways_app.services.worker_wire import StoppedError

ODD = """
import os, sys, threading
from pathways_app.domain.errors import UnknownIdError
from pathways_app.services import worker_loop

def fail(_shelf):
    raise UnknownIdError(given="x", near=("y",))

def wait(_shelf, *, should_stop):
    while not should_stop():
        threading.Event().wait(0.001)

def shout(_shelf):
    print("anything"); sys.stdout.flush(); os.write(1, b"anything")
    return "said"

def tell(_shelf, *, report):
    report("some")
    return "all"

tasks = {"open": str, "fail": fail, "wait": wait, "shout": shout, "tell": tell, "warm_up": list,
         "bug": lambda s: 1 // 0, "pid": lambda s: os.getpid(), "die": lambda s: os._exit(3)}
worker_loop._task = tasks.__getitem__
worker_loop.serve()
"""
ROOM = ("", 0, 0)


@pytest.fixture
def worker():
    with closing(Worker([sys.executable, "-c", ODD])) as made:
        yield made


def test_the_worker_is_this_program_again(monkeypatch):
    assert worker_command()[0] == sys.executable
    assert worker_command()[-1] == PRIVATE_ARGUMENT
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, PRIVATE_ARGUMENT]


def test_errors_cross_with_their_fields(worker):
    with pytest.raises(UnknownIdError) as caught:
        worker.ask("fail", room=ROOM)
    assert (caught.value.given, caught.value.near) == ("x", ("y",))
    with pytest.raises(WorkerBugError, match="ZeroDivisionError"):
        worker.ask("bug", room=ROOM)


def test_what_is_printed_there_does_not_disturb_what_is_said(worker):
    assert worker.ask("shout", room=ROOM) == "said"
    assert worker.ask("shout", room=ROOM) == "said"


def test_what_is_known_so_far_is_reported(worker):
    told = []
    assert worker.ask("tell", room=ROOM, report=told.append) == "all"
    assert told == ["some"]


def test_who_is_stopped_waits_no_longer_and_the_next_is_answered(worker):
    with pytest.raises(StoppedError):
        worker.ask("wait", room=ROOM, should_stop=lambda: True)
    assert worker.ask("shout", room=ROOM) == "said"


def test_a_worker_that_is_killed_is_replaced(worker):
    first = worker.ask("pid", room=ROOM)
    os.kill(first, signal.SIGKILL)
    assert worker.ask("pid", room=ROOM) not in (first, None)


def test_a_question_that_is_under_way_when_the_worker_goes_is_asked_again(worker):
    first, stop, ended = worker.ask("pid", room=ROOM), threading.Event(), []

    def ask():
        try:
            worker.ask("wait", room=ROOM, should_stop=stop.is_set)
        except StoppedError as problem:
            ended.append(problem)

    waiting = threading.Thread(target=ask)
    waiting.start()
    while not worker._waiting:
        pass
    os.kill(first, signal.SIGKILL)
    while worker.ask("pid", room=ROOM) == first:
        pass
    stop.set()
    waiting.join(timeout=10)
    assert len(ended) == 1


def test_a_worker_whose_end_nobody_has_heard_of_is_replaced_as_well(worker):
    first = worker.ask("pid", room=ROOM)
    dead = worker._process
    os.kill(first, signal.SIGKILL)
    worker._listener.join(timeout=10)
    worker._process = dead
    assert worker.ask("pid", room=ROOM) not in (first, None)


def test_every_worker_that_is_asked_is_prepared(worker):
    prepared = []
    with pytest.raises(WorkerLostError):
        worker.ask("die", room=ROOM, prepare=lambda: prepared.append(worker.ask("pid", room=ROOM)))
    assert len(set(prepared)) == 2


def test_leaving_a_catalogue_waits_for_nobody_and_starts_nothing(worker):
    worker.ask("pid", room=ROOM)
    worker.leave(ROOM)
    with pytest.raises(StoppedError):
        worker.ask("pid", room=ROOM)
    other = ("", 1, 0)
    os.kill(worker.ask("pid", room=other), signal.SIGKILL)
    worker._listener.join(timeout=10)
    worker.leave(other)
    assert worker.pid is None


def test_a_question_that_ends_two_workers_is_given_up(worker):
    with pytest.raises(WorkerLostError):
        worker.ask("die", room=ROOM)
    assert worker.ask("shout", room=ROOM) == "said"


@pytest.mark.parametrize("command", [["no-such-program-at-all"], [sys.executable, "-c", "print('Guten Tag')"]])
def test_a_worker_that_is_none_is_told_as_such(command):
    with closing(Worker(command)) as worker, pytest.raises(WorkerLostError):
        worker.ask("anything", room=ROOM)


def test_ctrl_c_in_a_terminal_does_not_reach_the_worker_however_early(worker):
    # The signal goes to the whole group of whoever asks; no worker is in it from its very beginning.
    assert os.getpgid(worker.pid) == worker.pid != os.getpgrp()


def test_closing_ends_the_process_and_whoever_waits(worker):
    pid, ended = worker.ask("pid", room=ROOM), []

    def ask():
        try:
            worker.ask("wait", room=ROOM)
        except StoppedError as problem:
            ended.append(problem)

    waiting = threading.Thread(target=ask)
    waiting.start()
    worker.close()
    waiting.join(timeout=10)
    assert len(ended) == 1
    assert not psutil.pid_exists(pid)
    with pytest.raises(StoppedError):
        worker.ask("pid", room=ROOM)


def test_the_worker_ends_with_a_window_that_is_killed():
    code = "from pathways_app.services.worker import Worker\nprint(Worker().pid, flush=True)\ninput()\n"
    window = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with window:
        worker = psutil.Process(int(window.stdout.readline()))
        window.kill()
    assert psutil.wait_procs([worker], timeout=20)[1] == []
