import pytest

from pathways_app.domain.errors import PlaceTooLargeError, UnknownIdError, WrongKindError
from pathways_app.domain.month import format_month, parse_month
from pathways_app.domain.person import Person
from pathways_app.domain.reach import ReachRequest, RoleStatus
from pathways_app.services import workspace
from pathways_app.services.reach import reach, reach_request
from pathways_app.services.request import Asked, Question
from pathways_app.services.workspace import Workspace

START = parse_month("2026-12")


def asking(*holds):
    return ReachRequest(Person(holds=frozenset(holds)), "isle", START)


def test_every_role_of_the_place_has_an_entry(isle):
    found = {entry.role: entry for entry in reach(isle, asking("isle.maths-c")).roles}
    assert {role: entry.status for role, entry in found.items()} == {
        "isle.teacher": RoleStatus.REACHABLE,
        "isle.head": RoleStatus.UNREACHABLE,
    }
    assert format_month(found["isle.teacher"].earliest.arrival) == "2027-06"


def test_a_holding_must_be_a_credential_of_the_place(isle):
    with pytest.raises(UnknownIdError) as error:
        reach(isle, asking("isle.maths"))
    assert error.value.near[0] == "isle.maths-c"
    with pytest.raises(WrongKindError):
        reach(isle, asking("isle.course"))


def test_a_question_becomes_a_request():
    person = Person(keep_earning=True)
    asked = Asked("isle", person, START, None)
    request = reach_request(Question(strict=True, what_if=True), asked)
    assert request == ReachRequest(person, "isle", START, strict=True, what_if=True)
    assert request.towards("isle.head").goal == "isle.head"


def test_the_workspace_answers_for_a_whole_place():
    with Workspace.open() as workspace:
        by = parse_month("2027-06")
        found = workspace.reach(ReachRequest(Person(by=by), "wales", parse_month("2026-12")), time_limit=30)
        roles = {c.id for c in workspace.jurisdiction("wales").credentials.values() if c.kind == "role"}
    assert {entry.role for entry in found.roles} == roles
    assert all(entry.earliest.arrival <= by for entry in found.roles if entry.earliest is not None)


def test_too_large_a_place_is_not_looked_at_all_at_once(monkeypatch):
    monkeypatch.setattr(workspace, "MOST_WHOLE", 10)
    monkeypatch.setattr(workspace, "MOST_AT_ONCE", 20)
    with Workspace.open() as opened, pytest.raises(PlaceTooLargeError) as error:
        opened.reach(ReachRequest(Person(), "wales", START))
    assert (error.value.jurisdiction, error.value.most) == ("wales", 20)
