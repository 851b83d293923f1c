"""A plan of four items over the small place, one answered by a step that does not exist yet."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.plan import Plan, PlanItem, PlanLink, PlanStatus
from pathways_app.domain.step import Status
from pathways_app.services.plan_board import plan_board


def item(number, title):
    return PlanItem("w-plan", number, title, f"{title}, in short.")


def link(number, status, *answers, note=None):
    return PlanLink("w-plan", number, "", answers, status, note)


@pytest.fixture(scope="session")
def plan():
    items = (
        item("1.1", "More ways in"),
        item("1.2", "Help for beginners"),
        item("2.1", "Nothing yet"),
        item("2.2", "Campaign"),
    )
    return Plan("w-plan", "A plan for the small place", "Ministry", "w", "2026-03", items)


@pytest.fixture(scope="session")
def other_plan():
    return Plan("a-plan", "A plan for elsewhere", "Council", "v", None, ())


@pytest.fixture(scope="session")
def planned(place):
    """The small place with its plan links; the other degree is only proposed."""
    proposed = replace(place.steps["w.other-degree"], status=Status.PROPOSED)
    return replace(
        place,
        steps=MappingProxyType({**place.steps, proposed.id: proposed}),
        plan_links=(
            link("1.1", PlanStatus.PARTLY, "w.other-degree", "w.degree-course", "w.teacher", note="Only one is open."),
            link("1.2", PlanStatus.MET, "w.mentor"),
            link("2.1", PlanStatus.GAP),
        ),
    )


@pytest.fixture(scope="session")
def board(plan, other_plan, planned):
    return plan_board((other_plan, plan), (planned,))


@pytest.fixture(scope="session")
def view(board):
    return board.find("w-plan")[0]
