import inspect
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.planner.snapshot import snapshot
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services import worker_tasks
from pathways_app.services.worker_tasks import LATER, TASKS, warm_up
from pathways_app.services.workspace import Workspace

ASKED = RouteRequest(Person(), "wales.role-teacher-primary", month(2026, 12))


@pytest.mark.parametrize("name", sorted(set(TASKS) - {"open"}))
def test_every_task_takes_the_workspace_first(name):
    (first, *_) = inspect.signature(TASKS[name]).parameters
    assert first == "workspace"


@pytest.fixture
def nothing_fetched(monkeypatch):
    monkeypatch.setattr(worker_tasks, "_at_hand", {})
    monkeypatch.setattr(worker_tasks, "_fetched", threading.Event())
    monkeypatch.setattr(worker_tasks, "_FETCHED_SECONDS", 0.001)
    monkeypatch.setattr(worker_tasks, "_answered", threading.Event())
    monkeypatch.setattr(worker_tasks, "_ANSWERED_SECONDS", 0.001)
    monkeypatch.setattr(worker_tasks, "_SHOWN_SECONDS", 0.001)


def test_warming_up_reads_every_place(nothing_fetched):
    with Workspace.open() as workspace:
        assert len([*warm_up(workspace)]) == 1 + len(LATER) + len(workspace.jurisdictions())
        places = [place.id for place in workspace.jurisdictions()]
        assert set(workspace._loaded) == set(places)


def test_warming_up_makes_each_step_ready_of_the_places_that_were_fetched(nothing_fetched, tmp_path):
    own = shutil.copy(catalogue_file(), tmp_path)  # other tests plan in the shipped places, which are read once for all
    with Workspace.open(Path(own)) as workspace:
        TASKS["jurisdiction"](workspace, "wales")
        TASKS["jurisdiction"](workspace, "wales")
        worker_tasks._at_hand["a place of another catalogue"] = None
        bits = warm_up(workspace)
        next(bits)
        assert not workspace.jurisdiction("wales").steps.keys() & snapshot(workspace.jurisdiction("wales"))._steps
        next(bits)
        next(bits)
        assert snapshot(workspace.jurisdiction("wales"))._steps  # before any other place
        assert [*bits]
        ready = {
            place.id: len(snapshot(workspace.jurisdiction(place.id))._steps) for place in workspace.jurisdictions()
        }
        every = len(workspace.jurisdiction("wales").steps)
    assert ready.pop("wales") == every
    assert not any(ready.values())


def test_nothing_is_made_ready_between_the_place_at_hand_and_its_first_answer(nothing_fetched, monkeypatch, tmp_path):
    own = shutil.copy(catalogue_file(), tmp_path)
    with Workspace.open(Path(own)) as workspace:
        TASKS["jurisdiction"](workspace, "wales")
        waited = []

        class Answered:
            def wait(self, seconds):
                waited.append((seconds, set(workspace._loaded)))
                return True

        monkeypatch.setattr(worker_tasks, "_answered", Answered())
        assert [*warm_up(workspace)]
        assert waited == [(0.001, {"wales"})]
        assert set(workspace._loaded) == {place.id for place in workspace.jurisdictions()}


def test_an_answer_says_that_there_is_one(nothing_fetched):
    with Workspace.open() as workspace:
        TASKS["find_routes"](workspace, ASKED, 5.0, should_stop=lambda: False)
    assert worker_tasks._answered.is_set()


def test_what_the_first_question_needs_brings_in_nothing_that_is_asked_later():
    code = "import sys; from pathways_app.services import worker_tasks as tasks; print(*sys.modules)"
    known = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {*LATER, "yaml"} & {*known}
