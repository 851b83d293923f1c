import inspect
import shutil
from pathlib import Path

import pytest

from pathways_app.planner.snapshot import snapshot
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services import worker_tasks
from pathways_app.services.worker_tasks import TASKS, warm_up
from pathways_app.services.workspace import Workspace


@pytest.mark.parametrize("name", sorted(set(TASKS) - {"open"}))
def test_every_task_takes_the_workspace_first(name):
    (first, *_) = inspect.signature(TASKS[name]).parameters
    assert first == "workspace"


def test_warming_up_reads_every_place():
    with Workspace.open() as workspace:
        warm_up(workspace)
        places = [place.id for place in workspace.jurisdictions()]
        assert set(workspace._loaded) == set(places)


def test_warming_up_makes_each_step_ready_of_the_places_that_were_fetched(monkeypatch, tmp_path):
    monkeypatch.setattr(worker_tasks, "_at_hand", {})
    own = shutil.copy(catalogue_file(), tmp_path)  # other tests plan in the shipped places, which are read once for all
    with Workspace.open(Path(own)) as workspace:
        TASKS["jurisdiction"](workspace, "wales")
        TASKS["jurisdiction"](workspace, "wales")
        worker_tasks._at_hand["a place of another catalogue"] = None
        warm_up(workspace)
        ready = {
            place.id: len(snapshot(workspace.jurisdiction(place.id))._steps) for place in workspace.jurisdictions()
        }
        every = len(workspace.jurisdiction("wales").steps)
    assert ready.pop("wales") == every
    assert not any(ready.values())
