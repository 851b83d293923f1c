from decimal import Decimal

import pytest

from pathways_app.cli.explanation import change_words, explanation_lines, why_words
from pathways_app.cli.json_out import explanation_object
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import Blocker, Explanation, Limit, Opening, Route
from pathways_app.services.workspace import Workspace

ROUTE = Route(
    arrival=parse_month("2030-09"),
    months=45,
    net_cost=Money(-525050, "GBP"),
    gross_cost=Money(975000, "GBP"),
    unpaid_months=10,
    steps=(),
    unknown_fees=("wales.induction",),
)


@pytest.fixture(scope="module")
def wales():
    with Workspace.open() as workspace:
        return workspace.jurisdiction("wales")


@pytest.mark.parametrize(
    ("opening", "words", "value"),
    [
        (Opening(ROUTE, Limit.BY, parse_month("2030-09")), "arriving by Sep 2030", "2030-09"),
        (Opening(ROUTE, Limit.STUDY_HOURS, 16), "16 hours of study a week", 16),
        (Opening(ROUTE, Limit.BUDGET, 4950), "a budget of £49.50", 49.5),
        (Opening(ROUTE, Limit.KEEP_EARNING, 10), "10 months without a salary", 10),
        (Opening(ROUTE, Limit.MODES), "other study modes", None),
        (Opening(ROUTE, Limit.STRICT), "routes that rest on assumptions", None),
        (Opening(ROUTE, Limit.PROPOSED), "steps that are only proposed (--what-if)", None),
        (Opening(ROUTE, credential="wales.role-head"), "holding Headteacher (wales.role-head)", None),
        (Opening(ROUTE, attribute="age", values=(Decimal(18), Decimal("18.5"))), "age = 18 / 18.5", None),
    ],
)
def test_what_would_open_a_route(wales, opening, words, value):
    assert change_words(wales, opening) == words
    written = explanation_object(wales, Explanation(openings=(opening,)))["openings"][0]
    assert written["value"] == value
    assert written["route"]["net_cost"] == {"amount": -5250.5, "currency": "GBP"}


def test_everything_known_is_said(wales):
    explanation = Explanation(
        openings=(Opening(ROUTE, Limit.MODES),),
        blockers=(Blocker("wales.qts", (("wales.gtp", "closed"), ("wales.recog-ni", "attribute"))),),
        closed_by={Limit.STUDY_HOURS: 3, Limit.KEEP_EARNING: 1},
        rejected_for_expiry=True,
    )
    text = "\n".join(explanation_lines(wales, explanation))
    for part in ("other study modes (arrival Sep 2030, -£5,250.50 + ?)", "(wales.qts)", "lapsed", "closes 3 steps"):
        assert part in text
    assert "(wales.gtp): closed" in text
    assert "closes 1 step\n" in text


def test_an_unfinished_search_says_no_more():
    assert explanation_lines(None, Explanation(exact=False)) == [
        "No route was found in the time given; the search is not complete."
    ]


def test_every_reason_of_a_step_has_words():
    assert why_words("credential") == "it needs something that cannot be had either"
    assert why_words("some_new_reason") == "some new reason"
