from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import update

from pathways_app.casebook.route_rows import SavedRouteRow
from pathways_app.casebook.saved_routes import place_digest
from pathways_app.domain.errors import SnapshotUnreadableError
from pathways_app.domain.route_name import known_cost
from pathways_app.domain.saved_route import Difference, DifferenceKind, Kept, Snapshot
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace


@pytest.fixture(scope="module")
def snapshot():
    with Workspace.open() as workspace:
        question = Question(holds=("wales.role-ta-l3",), goal="wales.role-teacher-primary", start="2026-12")
        request = build_request(workspace, question, date(2026, 11, 22))
        answer = workspace.find_routes(request)
        return Snapshot(Kept(answer, len(answer.routes) - 1), workspace.jurisdiction("wales"))


@pytest.fixture
def client(casebook):
    return casebook.clients.add("Mared").id


def rows(casebook, table):
    with casebook.routes._store.reading() as db:
        return db.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()


def test_a_route_is_the_same_when_it_is_opened_again(casebook, client, snapshot, opened):
    session = casebook.sessions.start(client)
    saved = casebook.routes.save(client, snapshot, "By degree", session.id)
    casebook.lock()
    again = opened()
    assert again.routes.of(client) == again.routes.all() == (saved,)
    assert again.routes.snapshot(saved.id) == snapshot
    assert (saved.arrival, saved.net_cost) == (snapshot.route.arrival, snapshot.route.net_cost)
    assert (saved.known_cost, saved.unpriced) == (known_cost(snapshot.route), bool(snapshot.route.unknown_fees))
    assert (saved.place, saved.goal) == ("wales", "wales.role-teacher-primary")
    assert again.search("degree")[0].id == saved.id


def test_the_catalogue_of_a_day_is_kept_once_and_as_long_as_it_is_needed(casebook, client, snapshot):
    first, second = (casebook.routes.save(client, snapshot, "x") for _ in range(2))
    other = replace(snapshot, catalogue=replace(snapshot.catalogue, plan_links=()))
    third = casebook.routes.save(client, other, "y")
    assert rows(casebook, "frozen_place") == 2
    assert casebook.routes.frozen_place(first.id) == place_digest(snapshot.catalogue)
    casebook.routes.remove(first.id)
    casebook.routes.remove(third.id)
    assert rows(casebook, "frozen_place") == 1
    assert casebook.routes.snapshot(second.id) == snapshot
    casebook.erase(client)
    assert rows(casebook, "frozen_place") == 0


def test_what_differs_is_kept_and_counted(casebook, client, snapshot):
    saved = casebook.routes.save(client, snapshot, "x")
    assert (saved.checked, saved.differences) == (None, None)
    same = casebook.routes.note_differences(saved.id, ())
    assert same.differences == ()
    assert casebook.clients.list()[0].changed_routes == 0
    found = (Difference(DifferenceKind.ARRIVAL, month_before=snapshot.route.arrival, month_after=24_000),)
    told = casebook.routes.note_differences(saved.id, found)
    assert told.differences == found
    assert told.checked > same.checked
    assert casebook.clients.list()[0].changed_routes == 1
    assert casebook.routes.rename(told, "y").title == "y"


def test_a_route_that_cannot_be_read_says_so_and_harms_nothing_else(casebook, client, snapshot):
    saved = casebook.routes.save(client, snapshot, "x")
    with casebook.routes._store.writing() as db:
        db.execute(update(SavedRouteRow).values(content=b"nonsense"))
    with pytest.raises(SnapshotUnreadableError):
        casebook.routes.snapshot(saved.id)
    with casebook.routes._store.writing() as db:
        place = db.exec_driver_sql("SELECT content FROM frozen_place").scalar_one()
        db.execute(update(SavedRouteRow).values(content=place))
    with pytest.raises(SnapshotUnreadableError):
        casebook.routes.snapshot(saved.id)
    assert casebook.routes.of(client) == (saved,)
