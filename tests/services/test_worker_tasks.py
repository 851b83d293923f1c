import inspect

import pytest

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
