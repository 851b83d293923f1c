from dataclasses import replace

import pytest

from pathways_app.domain.plan import Plan, PlanItem, PlanLink, PlanStatus
from pathways_app.domain.step import Status
from pathways_app.services.plan_board import Answering, plan_board

ITEMS = tuple(PlanItem("p", number, f"Title {number}", f"Summary {number}") for number in ("1", "2", "3"))
PLAN = Plan("p", "A plan", "Board", "isle", "2026-03", ITEMS)


def link(item, status, *answers, note=None):
    return PlanLink("p", item, f"Title {item}", answers, status, note)


@pytest.fixture
def board(isle):
    course = replace(isle.steps["isle.course"], status=Status.PROPOSED)
    links = (
        link("1", PlanStatus.PARTLY, "isle.course", "isle.b-closed", "isle.mentor", "isle.head", "isle.gone"),
        link("2", PlanStatus.GAP),
    )
    first = replace(isle, steps={course.id: course}, plan_links=links)
    far = replace(isle.jurisdiction, id="far")
    second = replace(isle, jurisdiction=far, plan_links=(link("1", PlanStatus.MET, "isle.mentor"),))
    return plan_board((PLAN,), (first, second))


def test_every_item_is_there_in_order_with_what_answers_it_in_every_place(board):
    view, first = board.find("p", "1")
    assert [one.item.item for one in view.commitments] == ["1", "2", "3"]
    assert [place for place, _ in first.links] == ["isle", "far"]
    assert first.answers == (
        Answering("isle.course", "step", "isle", proposed=True),
        Answering("isle.b-closed", "bursary", "isle"),
        Answering("isle.mentor", "support", "isle"),
        Answering("isle.head", "credential", "isle"),
        Answering("isle.gone", "", "isle"),
        Answering("isle.mentor", "support", "far"),
    )
    assert first.proposed_steps == ("isle.course",)
    assert set(board.places) == {"isle", "far"}


def test_the_state_is_that_of_the_place_that_answers_least(board):
    view, _ = board.find("p")
    assert [one.status for one in view.commitments] == [PlanStatus.PARTLY, PlanStatus.GAP, None]
    assert view.counts == {PlanStatus.PARTLY: 1, PlanStatus.GAP: 1, None: 1}


def test_what_there_is_not_is_not_found(board):
    assert board.find("q", "1") == (None, None)
    view, item = board.find("p", "9")
    assert (view.plan.id, item) == ("p", None)
