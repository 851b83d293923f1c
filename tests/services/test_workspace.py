import threading

import pytest

from pathways_app.domain.errors import (
    AmbiguousNameError,
    CatalogueDamagedError,
    CatalogueMissingError,
    UnknownIdError,
    UnknownJurisdictionError,
    WrongKindError,
)
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.route import AnswerStatus
from pathways_app.services.workspace import Workspace


@pytest.fixture(scope="module")
def workspace():
    with Workspace.open() as opened:
        for place in opened.jurisdictions():
            opened.jurisdiction(place.id)  # read whole before any test says what is large
        yield opened


def test_the_shipped_catalogue_knows_four_places(workspace):
    assert [place.id for place in workspace.jurisdictions()] == ["arizona", "bc", "sweden", "wales"]


def test_a_place_is_read_once(workspace):
    assert workspace.jurisdiction("wales") is workspace.jurisdiction("wales")
    with pytest.raises(UnknownJurisdictionError):
        workspace.jurisdiction("atlantis")


@pytest.mark.parametrize(
    ("text", "sections", "jurisdiction", "ident"),
    [
        ("wales.role-head", ("credential",), None, "wales.role-head"),
        ("headteacher", ("credential",), "wales", "wales.role-head"),
        ("förskollärarexamen", ("credential",), "sweden", "sweden.fsk-examen"),
        ("forskollararexamen", ("credential",), "sweden", "sweden.fsk-examen"),
        ("ITE Priority Subject Incentive", ("bursary",), None, "wales.psi"),
    ],
)
def test_names_resolve(workspace, text, sections, jurisdiction, ident):
    assert workspace.resolve(text, sections=sections, jurisdiction=jurisdiction) == ident


def test_every_id_and_every_name_of_its_own_resolves_to_itself(workspace):
    for place in workspace.jurisdictions():
        credentials = workspace.jurisdiction(place.id).credentials
        names = [str(entry.name).casefold() for entry in credentials.values()]
        for entry in credentials.values():
            assert workspace.resolve(entry.id, sections=("credential",)) == entry.id
            if names.count(str(entry.name).casefold()) == 1:
                assert workspace.resolve(str(entry.name), sections=("credential",), jurisdiction=place.id) == entry.id


def test_what_cannot_be_resolved(workspace):
    with pytest.raises(AmbiguousNameError):
        workspace.resolve("teacher", sections=("credential",))
    with pytest.raises(UnknownIdError) as error:
        workspace.resolve("wales.role-haed", sections=("credential",))
    assert "wales.role-head" in error.value.near
    with pytest.raises(WrongKindError):
        workspace.resolve("wales.dbs-check", sections=("credential",))


def test_search_keeps_to_a_place_and_to_sections(workspace):
    hits = workspace.search("teacher", jurisdiction="bc", kinds=("bursary",), limit=3)
    assert 0 < len(hits) <= 3
    assert {(hit.jurisdiction, hit.section) for hit in hits} == {("bc", "bursary")}


def test_routes_are_the_same_on_every_thread(workspace):
    person = Person(holds=frozenset({"wales.degree-2-2", "wales.gcse-english-c"}))
    request = RouteRequest(person, "wales.role-teacher-primary", parse_month("2026-12"))
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(workspace.find_routes(request))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers[0].status is AnswerStatus.FOUND
    assert answers[0] == answers[1] == answers[2]


def test_a_goal_of_no_place(workspace):
    with pytest.raises(UnknownJurisdictionError):
        workspace.find_routes(RouteRequest(Person(), "atlantis.king", parse_month("2026-12")))


def test_no_catalogue(tmp_path):
    with pytest.raises(CatalogueMissingError) as error:
        Workspace.open(tmp_path / "none.db")
    assert error.value.file == str(tmp_path / "none.db")


def test_another_file(tmp_path):
    other = tmp_path / "other.db"
    other.write_bytes(b"hello" * 1000)
    with pytest.raises(CatalogueDamagedError):
        Workspace.open(other)


@pytest.fixture
def sparing(monkeypatch):
    """Return a workspace to which every place is a large one."""
    monkeypatch.setattr("pathways_app.services.workspace.MOST_WHOLE", 0)
    with Workspace.open() as opened:
        yield opened


def test_a_large_place_is_asked_only_for_what_a_question_touches(workspace, sparing):
    request = RouteRequest(Person(holds=frozenset({"wales.role-ta-l2"})), "wales.role-ta-l3", parse_month("2026-12"))
    part = sparing.catalogue_for(request)
    assert 0 < len(part.steps) < len(workspace.jurisdiction("wales").steps)
    assert sparing.find_routes(request) == workspace.find_routes(request)
    assert sparing.catalogue_for(request) is part
    assert workspace.catalogue_for(request) is workspace.jurisdiction("wales")


def test_few_questions_about_large_places_are_kept(sparing):
    def ask(goal):
        return sparing.catalogue_for(RouteRequest(Person(), goal, parse_month("2026-12")))

    goals = [f"wales.{name}" for name in ("role-ta-l2", "role-ta-l3", "role-hlta", "role-head", "qts")]
    goals += [f"bc.{name}" for name in ("role-tdhh", "role-isw")] + ["sweden.role-forskollarare", "arizona.role-para"]
    first = ask(goals[0])
    for goal in goals[1:]:
        ask(goal)
    assert ask(goals[0]) is not first
    assert ask(goals[0]) == first


def test_names_in_a_large_place_resolve_as_in_a_small_one(workspace, sparing):
    for text in ("wales.role-head", "WALES.ROLE-HEAD", "headteacher"):
        expected = workspace.resolve(text, sections=("credential",), jurisdiction="wales")
        assert sparing.resolve(text, sections=("credential",), jurisdiction="wales") == expected
    assert sparing.is_known("wales.role-head", "credential")
    assert not sparing.is_known("wales.role-head", "step")
    with pytest.raises(WrongKindError):
        sparing.resolve("wales.psi", sections=("credential",))
    with pytest.raises(UnknownIdError):
        sparing.resolve("wales.role-heat", sections=("credential",))


def test_the_outline_of_a_large_place_has_its_attributes_alone(workspace, sparing):
    outline = sparing.outline("wales")
    assert outline.attributes == workspace.jurisdiction("wales").attributes
    assert not any((outline.steps, outline.credentials, outline.bursaries))
    assert workspace.outline("wales") is workspace.jurisdiction("wales")
    modes = {mode for step in workspace.jurisdiction("wales").steps.values() for mode in step.study_modes}
    assert sparing.study_modes("wales") == workspace.study_modes("wales") == tuple(sorted(modes))
    with pytest.raises(UnknownJurisdictionError):
        sparing.outline("atlantis")


def test_plans_come_in_id_order(workspace):
    names = [plan.id for plan in workspace.plans()]
    assert names == sorted(names)
    assert all(plan.items for plan in workspace.plans())
