"""The four headline journeys, from the first key struck to the arrival that the planner works out."""

from decimal import Decimal

import pytest

from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.ui.wording import month_short

WALES = (
    ("teaching assistant", "wales.role-ta-l3"),
    ("supporting teaching", "wales.stl-l3"),
    ("support worker", "wales.ewc-slsw"),
    ("enhanced dbs", "wales.dbs-enhanced"),
    ("gcse english", "wales.gcse-english-c"),
    ("gcse math", "wales.gcse-maths-c"),
    ("gcse science", "wales.gcse-science-c"),
)
BRITISH_COLUMBIA = (("outside canada", "bc.foreign-degree"), ("outside canada", "bc.foreign-tep"))
SWEDEN = (
    ("foreign upper", "sweden.utl-gymnasium"),
    ("foreign teacher", "sweden.utl-lararexamen"),
    ("swedish 3", "sweden.sv3"),
    ("english 6", "sweden.eng6"),
)
ARIZONA = (
    ("outside the united states", "arizona.foreign-degree"),
    ("outside the united states", "arizona.foreign-prep"),
    ("outside the united states", "arizona.foreign-teaching-2y"),
)


@pytest.mark.parametrize(
    ("letter", "goal", "holds", "facts"),
    [
        pytest.param(
            "w",
            ("primary teacher", "wales.role-teacher-primary", "Primary teacher"),
            WALES,
            {"residency": ("Wales", "wales"), "age": 29, "employed_in_school": ("yes", True)},
            id="wales",
        ),
        pytest.param(
            "b",
            ("professional certificate", "bc.coq-professional", "Professional Certificate of Qualification"),
            BRITISH_COLUMBIA,
            {"tep_language": ("English", "en"), "missing_education_credits": 6},
            id="british-columbia",
        ),
        pytest.param(
            "s",
            ("teacher licence", "sweden.larleg", "Teacher licence"),
            SWEDEN,
            {"trained_in": ("Other", "other"), "csn_right": ("yes", True)},
            id="sweden",
        ),
        pytest.param(
            "a",
            ("professional secondary", "arizona.cert-secondary", "Standard Professional Secondary certificate, 6-12"),
            ARIZONA,
            {"subject": ("Mathematics", "mathematics"), "foreign_degree_in_subject": ("yes", True)},
            id="arizona",
        ),
    ],
)
def test_headline_journey(somebody, shelf, letter, goal, holds, facts):
    words, ident, name = goal
    somebody.choose_place(letter)
    somebody.look_up(somebody.routes.place.first_run.field, words, ident)
    somebody.answered()
    assert somebody.window.windowTitle() == f"{name} – Pathways"
    somebody.hold(*holds)
    for attribute, value in facts.items():
        somebody.state(attribute, value[0] if isinstance(value, tuple) else value)
    answer = somebody.answered()
    given = {key: value[1] if isinstance(value, tuple) else Decimal(value) for key, value in facts.items()}
    person = Person(holds=frozenset(held for _, held in holds), attributes=given)
    truth = shelf.find_routes(RouteRequest(person, ident, month(2026, 12)))
    assert answer.routes == truth.routes
    page = somebody.page
    assert page is somebody.routes.place.routes
    if page.all_button.isVisible():
        somebody.click(page.all_button)
    assert somebody.arrivals() == [month_short(route.arrival) for route in truth.routes]
    assert page.heading.text().endswith(f"to {name}")
