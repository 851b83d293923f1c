import gc
import os
import signal
import threading
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.errors import CatalogueDamagedError, CatalogueMissingError, UnknownJurisdictionError
from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.reach import ReachRequest
from pathways_app.domain.saved_route import Kept, Snapshot
from pathways_app.services import asking, remote_workspace
from pathways_app.services.local_entries import draft
from pathways_app.services.remote_workspace import RemoteWorkspace, home_of
from pathways_app.services.worker import Worker
from pathways_app.services.worker_wire import StoppedError
from pathways_app.services.workspace import Workspace
from tests.catalogue.test_overlay import COURSE, SOURCE

HOLDS = frozenset({"wales.role-ta-l3", "wales.stl-l3", "wales.gcse-english-c", "wales.gcse-maths-c"})
REQUEST = RouteRequest(Person(HOLDS), "wales.role-teacher-primary", month(2026, 12))


def never():
    return False


@pytest.fixture(scope="module")
def worker():
    with closing(Worker()) as made:
        yield made


@pytest.fixture(scope="module")
def remote(worker):
    return RemoteWorkspace(worker)


@pytest.fixture(scope="module")
def here():
    with Workspace.open() as workspace:
        yield workspace


def test_what_comes_over_is_what_is_there(remote, here):
    assert remote.jurisdictions() == here.jurisdictions()
    for place in here.jurisdictions():
        assert remote.jurisdiction(place.id) == here.jurisdiction(place.id)
    assert remote.plans() == here.plans()
    assert remote.search("teacher", jurisdiction="wales", limit=5) == here.search(
        "teacher", jurisdiction="wales", limit=5
    )


def test_a_place_comes_over_once_and_has_a_home(remote, here):
    wales = remote.jurisdiction("wales")
    assert remote.jurisdiction("wales") is wales
    assert home_of(wales) is remote
    assert home_of(here.jurisdiction("wales")) is None


def test_routes_are_those_found_here_and_the_few_to_show_come_with_them(remote, here):
    answer = remote.find_routes(REQUEST, should_stop=never)
    assert answer == here.find_routes(REQUEST)
    assert remote.handful(answer) is not None
    assert remote.handful(replace(answer)) is None


def test_reach_tells_what_it_knows_so_far(remote):
    told = []
    request = ReachRequest(Person(HOLDS), "wales", month(2026, 12))
    found = remote.reach(request, should_stop=never, report=told.append)
    assert found.exact
    assert told
    with pytest.raises(StoppedError):
        remote.reach(request, should_stop=lambda: True, report=told.append)


def test_what_is_wrong_with_a_file_is_told(worker, tmp_path):
    with pytest.raises(CatalogueMissingError):
        RemoteWorkspace(worker, tmp_path / "none.db")
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"not a database, but long enough to be taken for one" * 100)
    with pytest.raises(CatalogueDamagedError):
        RemoteWorkspace(worker, bad)


def test_a_place_there_is_not_is_named(remote):
    with pytest.raises(UnknownJurisdictionError) as caught:
        remote.jurisdiction("nowhere")
    assert caught.value.given == "nowhere"


def test_a_catalogue_that_was_left_has_no_home(worker):
    workspace = RemoteWorkspace(worker)
    wales = workspace.jurisdiction("wales")
    answer = workspace.find_routes(REQUEST, should_stop=never)
    workspace.close()
    assert home_of(wales) is None
    assert asking.choose(wales, answer) == workspace.handful(answer)
    with pytest.raises(StoppedError):  # not worked out in this process instead
        asking.funding_board(wales, Person(HOLDS), None)
    with pytest.raises(StoppedError):
        workspace.plans()
    known = len(remote_workspace._homes)
    del wales
    workspace._loaded.clear()
    gc.collect()
    assert len(remote_workspace._homes) < known


def test_the_few_to_show_are_there_while_a_place_is_being_fetched(remote):
    answer = remote.find_routes(REQUEST, should_stop=never)
    with remote._lock:
        assert remote.handful(answer) is not None


def test_local_entries_go_with_the_worker_and_with_the_next_one(worker):
    entry = draft("wales", "step", "wales.local.course", COURSE, {"local-prospectus": SOURCE})
    other = RemoteWorkspace(worker)
    before = other.jurisdiction("wales")
    other.use_local([entry])
    assert "wales.local.course" in other.jurisdiction("wales").steps
    assert home_of(before) is None
    assert other.search("local support course")[0].id == "wales.local.course"
    os.kill(worker.pid, signal.SIGKILL)
    other.jurisdictions()
    assert other.ask("jurisdiction", "bc").jurisdiction.id == "bc"  # by another worker
    assert "wales.local.course" in other.ask("jurisdiction", "wales").steps
    gone, asked = worker.pid, []

    def ask():
        asked.append(other.ask("jurisdiction", "wales"))

    os.kill(gone, signal.SIGSTOP)  # it takes the question, and ends before it could answer
    waiting = threading.Thread(target=ask)
    waiting.start()
    while not worker._waiting:
        pass
    os.kill(gone, signal.SIGKILL)
    waiting.join(timeout=30)
    assert "wales.local.course" in asked[0].steps
    other.use_local([])
    assert other.jurisdiction("wales") == before
    os.kill(worker.pid, signal.SIGKILL)
    assert "wales.local.course" not in other.ask("jurisdiction", "wales").steps, "by one that never heard of any"
    other.close()


def test_a_new_worker_told_late_of_entries_that_are_gone_does_not_take_up_with_them(worker, monkeypatch):
    entry = draft("wales", "step", "wales.local.course", COURSE, {"local-prospectus": SOURCE})
    workspace = RemoteWorkspace(worker)
    workspace.use_local([entry])
    os.kill(worker.pid, signal.SIGKILL)
    tell, late = workspace._tell, []

    def tell_late(room, local):
        if local and not late:  # whoever asks is about to tell the new worker; the casebook is locked just then
            late.append(room)
            workspace.use_local([])
        tell(room, local)

    monkeypatch.setattr(workspace, "_tell", tell_late)
    with suppress(StoppedError):  # it asked of what is gone
        workspace.ask("jurisdiction", "wales")
    assert late
    assert "wales.local.course" not in workspace.ask("jurisdiction", "wales").steps
    assert "wales.local.course" not in workspace.jurisdiction("wales").steps
    workspace.close()


def test_what_was_planned_with_local_entries_is_whole_though_they_are_taken_away_meanwhile(worker, monkeypatch):
    content = {**COURSE, "awards": ["wales.role-teacher-primary"]}
    entry = draft("wales", "step", "wales.local.course", content, {"local-prospectus": SOURCE})
    workspace = RemoteWorkspace(worker)
    workspace.use_local([entry])
    wales = workspace.jurisdiction("wales")
    answer = workspace.find_routes(REQUEST, should_stop=never)
    assert any(step.id == "wales.local.course" for route in answer.routes for step in route.steps)
    send = worker._send

    def send_late(task, room, arguments):  # the casebook is locked between the question and its sending
        if task == "facts":
            workspace.use_local([])
        return send(task, room, arguments)

    monkeypatch.setattr(worker, "_send", send_late)
    with pytest.raises(StoppedError):
        asking.facts(wales, answer, should_stop=never)
    workspace.close()


def test_a_saved_route_is_checked_by_the_worker(remote, here):
    answer = here.find_routes(REQUEST)
    snapshot = Snapshot(Kept(answer, 0), here.jurisdiction("wales"))
    checked = asking.check_again(remote, snapshot, date(2026, 11, 22), should_stop=never)
    assert checked.differences == ()
    assert checked.nearest == 0
