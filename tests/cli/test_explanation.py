from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.cli.explanation import (
    MOST_OPENINGS,
    change_words,
    changes_words,
    explanation_lines,
    gain_words,
    why_words,
)
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import Assumption, Blocker, Explanation, Gain, Opening, Route
from pathways_app.domain.ways import ClosedWays
from pathways_app.services.answer_json import explanation_object
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
    ("change", "words", "value"),
    [
        (Change(Limit.BY, parse_month("2030-09")), "arriving by Sep 2030", "2030-09"),
        (Change(Limit.STUDY_HOURS, 16), "16 hours of study a week", 16),
        (Change(Limit.BUDGET, 4950), "a budget of £49.50", 49.5),
        (Change(Limit.KEEP_EARNING, 10), "10 months without a salary", 10),
        (Change(Limit.MODES, mode="part_time"), "studying part time too", None),
        (Change(Limit.STRICT), "routes that rest on assumptions", None),
        (
            Change(Limit.PROPOSED, entry="wales.ske-bursary"),
            (
                "counting on what is only proposed (--what-if): "
                "Support during subject knowledge enhancement (wales.ske-bursary)"
            ),
            None,
        ),
        (Change(credential="wales.role-head"), "holding Headteacher (wales.role-head)", None),
        (
            Change(credential="wales.qts-england"),
            "already holding QTS gained by training in England (wales.qts-england)",
            None,
        ),
        (Change(attribute="residency", values=("wales", "england")), "residency = wales / england", None),
        (Change(attribute="age", values=(Decimal(18),), low=Decimal(18)), "age at least 18", None),
    ],
)
def test_what_would_open_a_route(wales, change, words, value):
    assert change_words(wales, change) == words
    written = explanation_object(wales, Explanation(openings=(Opening(ROUTE, (change,)),)))["openings"][0]
    assert written["value"] == value
    assert {key: written[key] for key in written["changes"][0]} == written["changes"][0]
    assert written["route"]["net_cost"] == {"amount": -5250.5, "currency": "GBP"}


def test_several_changes_stand_together(wales):
    changes = (Change(Limit.BY, parse_month("2030-09")), Change(Limit.BUDGET, 4950))
    assert changes_words(wales, changes) == "arriving by Sep 2030 and a budget of £49.50"
    gain = Gain(months=8, money=Money(4950, "GBP"), unpaid_months=1)
    assert gain_words(gain) == "8 months sooner, £49.50 cheaper, 1 month less without pay"
    (written,) = explanation_object(wales, Explanation(openings=(Opening(ROUTE, changes, gain),)))["openings"]
    assert [change["limit"] for change in written["changes"]] == ["by", "budget"]
    assert written["limit"] is None
    assert written["value"] is None
    assert written["values"] == []
    assert written["gain"] == {"months": 8, "money": {"amount": 49.5, "currency": "GBP"}, "unpaid_months": 1}


def test_what_a_way_out_assumes_is_said_and_of_many_the_first_few(wales):
    sure = Opening(ROUTE, (Change(Limit.BY, parse_month("2030-09")),))
    assuming = replace(sure, route=replace(ROUTE, assumptions=(Assumption("volunteer", (True,), ()),)))
    lines = explanation_lines(wales, Explanation(openings=(sure, assuming)))
    brings = "Would open one: arriving by Sep 2030 (arrival Sep 2030, -£5,250.50 + ?, 10 months unpaid"
    assert lines[1:3] == [f"{brings})", f"{brings}, resting on 1 assumption)"]
    lines = explanation_lines(wales, Explanation(openings=(sure,) * (MOST_OPENINGS + 2)))
    assert lines[MOST_OPENINGS + 1] == "2 more would (--json lists them)."


def test_everything_known_is_said(wales):
    explanation = Explanation(
        openings=(Opening(ROUTE, (Change(Limit.MODES, mode="online"),)),),
        blockers=(Blocker("wales.qts", (("wales.gtp", "closed"), ("wales.recog-ni", "attribute"))),),
        closed_by={Limit.STUDY_HOURS: 3, Limit.KEEP_EARNING: 1},
        rejected_for_expiry=True,
        complete=False,
        ways=ClosedWays(12, {Limit.BY: 4}, {"wales.gtp": 7}, 1, whole=False, most_steps=9),
        turns_on=("volunteer",),
    )
    ask = "Is the check for an unpaid, volunteer role?"
    assert explanation_object(wales, explanation)["turns_on"] == [{"attr": "volunteer", "ask": ask}]
    text = "\n".join(explanation_lines(wales, explanation))
    for part in (
        "studying online too (arrival Sep 2030, -£5,250.50 + ?, 10 months unpaid)",
        "There may be other changes that would open one.",
        f"It turns on what you said: volunteer. {ask}",
        "(wales.qts)",
        "lapsed",
        "Closed by hours of study a week: 3 steps",
        "Of at most 9 steps, 12 ways were checked",
        "  4: latest month of arrival",
        "  1: something lapses on the way, or thirty years are not enough",
    ):
        assert part in text
    assert "(wales.gtp): closed" in text
    assert "Closed by keeping a salary throughout: 1 step\n" in text
    assert explanation_object(wales, explanation)["ways"] == {
        "checked": 12,
        "whole": False,
        "most_steps": 9,
        "limits": {"by": 4},
        "entries": {"wales.gtp": 7},
        "other": 1,
    }
    assert not explanation_object(wales, explanation)["complete"]
    assert explanation_object(wales, Explanation())["ways"] is None


def test_an_unfinished_search_says_no_more():
    assert explanation_lines(None, Explanation(exact=False)) == [
        "No route was found in the time given; the search is not complete."
    ]


def test_an_unfinished_search_says_what_nothing_missing_costs_less_than(wales):
    known = Explanation(exact=False, least_missing=Money(150_050, "GBP"))
    assert explanation_lines(wales, known)[1:] == ["No route that is missing has a net cost below £1,500.50."]
    assert explanation_object(wales, known)["missing_net_cost_from"] == 1500.5
    assert explanation_object(wales, Explanation())["missing_net_cost_from"] is None


def test_every_reason_of_a_step_has_words():
    assert why_words("credential") == "it needs something that cannot be had either"
    assert why_words("some_new_reason") == "some new reason"


def test_of_many_things_in_the_way_a_few_are_named_and_the_rest_counted(wales):
    steps = list(wales.steps)[:9]
    reasons = (*((step, "credential") for step in steps[:6]), (steps[6], "attribute"), (steps[7], "closed"))
    ways = ClosedWays(60, {}, dict(zip(steps, range(1, 10), strict=True)), 15)
    blockers = (Blocker("wales.qts", reasons), *(Blocker("wales.degree-hons", ()) for _ in range(7)))
    lines = explanation_lines(wales, Explanation(blockers=blockers, ways=ways), {steps[0]})
    assert lines[2].endswith(": left out, as you suppose")
    assert lines[3].endswith(": not in these circumstances")
    assert [line.endswith(why_words("credential")) for line in lines[4:8]] == [True] * 4
    assert lines[7] == "  and 2 more steps: it needs something that cannot be had either"
    assert lines.count("  nothing in the catalogue leads to it") == 5
    assert "In the way further back: 2 more" in lines
    assert lines[-9].startswith("  15: something lapses")
    assert lines[-1] == "  3: 2 other things"
