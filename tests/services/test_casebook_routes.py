from dataclasses import replace
from datetime import date

import pytest

from pathways_app.casebook import key
from pathways_app.domain.errors import CaseGoneError, UnknownJurisdictionError
from pathways_app.domain.override import FactReplaced, Rule
from pathways_app.domain.saved_route import Checked, Difference, DifferenceKind
from pathways_app.domain.supposed import Supposed
from pathways_app.services.casebook import create_casebook
from pathways_app.services.casebook_routes import AllChecked, changed_clients, check_all, check_route, save_route
from pathways_app.services.request import Question, build_request
from pathways_app.services.workspace import Workspace

FOUND = (Difference(DifferenceKind.IMPOSSIBLE),)


@pytest.fixture(scope="module")
def answered():
    with Workspace.open() as workspace:
        question = Question(holds=("wales.role-ta-l3",), goal="wales.role-teacher-primary", start="2026-12")
        answer = workspace.find_routes(build_request(workspace, question, date(2026, 11, 22)))
        return workspace.jurisdiction("wales"), answer


@pytest.fixture
def casebook(monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    with create_casebook("correct horse battery") as made:
        yield made


@pytest.fixture
def routes(casebook, answered):
    """Two routes of Tomos, one of Åsa and one of Bea, by their titles."""
    place, answer = answered
    clients = {name: casebook.clients.add(name).id for name in ("Tomos", "Åsa", "bea")}
    titles = (("t1", "Tomos"), ("t2", "Tomos"), ("a", "Åsa"), ("b", "bea"))
    return {title: save_route(casebook, place, clients[name], answer, 0, title) for title, name in titles}


def test_what_is_saved_is_the_route_that_was_chosen(casebook, answered):
    place, answer = answered
    client = casebook.clients.add("Mared").id
    session = casebook.sessions.start(client).id
    chosen = len(answer.routes) - 1
    saved = save_route(casebook, place, client, answer, chosen, "the last", session)
    snapshot = casebook.routes.snapshot(saved.id)
    assert (snapshot.route, snapshot.answer, snapshot.catalogue) == (answer.routes[chosen], answer, place)
    assert saved.session == session
    with pytest.raises(CaseGoneError):
        save_route(casebook, place, 99, answer, 0, "x")


def test_what_was_set_aside_is_saved_with_the_route(casebook, answered):
    place, answer = answered
    client = casebook.clients.add("Mared").id
    rule = Rule("wales.induction", FactReplaced(months=6))
    aside = (casebook.overrides.add(client, rule, "Confirmed by post.", "Sioned", date(2026, 11, 22)),)
    asked = replace(answer, request=replace(answer.request, supposed=Supposed(overrides=aside)))
    saved = save_route(casebook, place, client, asked, 0, "shorter")
    assert casebook.routes.snapshot(saved.id).answer == asked


def test_what_differs_is_kept_with_the_route(casebook, routes):
    checked = check_route(casebook, routes["t1"].id, lambda snapshot: Checked(FOUND, snapshot.answer, 0))
    assert checked.differences == casebook.routes.get(routes["t1"].id).differences == FOUND


def test_clients_are_listed_by_name_with_the_routes_that_changed(casebook, routes):
    told = []
    turns = iter((FOUND, (), FOUND, ()))
    checked = check_all(casebook, lambda _: Checked(next(turns)), report=lambda done, whole: told.append((done, whole)))
    changes = checked.changes
    assert checked.unchecked == 0
    assert [(one.name, [route.title for route in one.routes]) for one in changes] == [("Tomos", ["t1"]), ("Åsa", ["a"])]
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert changed_clients(casebook) == changes
    assert [one.changed_routes for one in sorted(casebook.clients.list(), key=lambda one: one.name)] == [1, 0, 1]


def test_a_check_of_all_can_be_stopped_and_passes_over_what_is_gone(casebook, routes):
    def check(_snapshot):
        for route in casebook.routes.all()[1:]:
            casebook.routes.remove(route.id)
        return Checked(FOUND)

    checked = check_all(casebook, check)
    (changed,) = checked.changes
    assert checked.unchecked == 0, "those that are gone are nobody's any more"
    assert [route.title for route in changed.routes] == ["t1"]
    assert check_all(casebook, lambda _: Checked(()), should_stop=lambda: True).changes == (replace(changed),)


def test_what_was_not_found_out_is_not_kept(casebook, routes):
    ident = routes["t1"].id
    check_route(casebook, ident, lambda _snapshot: Checked(FOUND))
    check_route(casebook, ident, lambda snapshot: Checked((), snapshot.answer, 0, finished=False))
    assert casebook.routes.get(ident).differences == FOUND


def test_a_check_of_all_counts_those_that_were_cut_short(casebook, routes):
    turns = iter((True, False, True, False))
    checked = check_all(casebook, lambda _: Checked((), finished=next(turns)))
    assert checked == AllChecked((), unchecked=2)


def test_a_place_that_the_catalogue_does_not_have_is_not_checked(casebook, routes):
    def elsewhere(_snapshot):
        raise UnknownJurisdictionError(given="wales", known=())

    assert check_all(casebook, elsewhere) == AllChecked((), unchecked=4)
    assert {casebook.routes.get(route.id).differences for route in routes.values()} == {None}
