from dataclasses import replace

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.plan import Plan, PlanItem, PlanStatus
from pathways_app.domain.text import LocalText
from pathways_app.domain.what_if import Standing
from pathways_app.services.plan_gain import PlanGain
from pathways_app.ui.plans import words

NBSP = "\u00a0"
REQUEST = RouteRequest(Person(), "w.teacher", month(2026, 12))
SLOW = Standing(2, month(2031, 10), Money.of(500, "GBP"), 12)
FAST = replace(SLOW, routes=3, arrival=month(2030, 8))


def gain(before, after, used=1, **more):
    return PlanGain(REQUEST, before, after, used, **more)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (gain(SLOW, FAST), f"It brings you to Teacher 1{NBSP}y{NBSP}2{NBSP}m sooner."),
        (gain(Standing(), FAST), "It opens a way to Teacher where there is none."),
        (gain(Standing(), Standing()), "With it too there is no route to Teacher."),
        (gain(SLOW, replace(SLOW, unpaid_months=0)), "It makes a difference on the way to Teacher."),
        (gain(SLOW, SLOW, used=0), "It makes no difference to your routes to Teacher."),
        (gain(SLOW, FAST, held=True), "You hold Teacher already."),
        (gain(SLOW, FAST, exact=False), "The search was cut short: what it would gain is not known."),
    ],
)
def test_a_gain_is_said_in_one_sentence(found, said):
    assert words.gain_words("Teacher", found) == said


def test_a_route_that_is_no_better_in_any_figure_is_said_too():
    said = words.gain_words("Teacher", gain(SLOW, SLOW, used=2))
    assert said == "2 routes to Teacher would take it, none of them better in any one figure."


def test_only_figures_that_differ_are_shown():
    cheaper = replace(FAST, net_cost=Money.of(0, "GBP"), unpaid_months=12)
    assert words.gain_rows(gain(SLOW, cheaper)) == (
        ("First arrival", f"Oct{NBSP}2031", f"Aug{NBSP}2030"),
        ("Least net cost, as planned", "£500", "£0"),
    )
    assert [row[1] for row in words.gain_rows(gain(Standing(), FAST))] == ["no route"] * 3


def test_every_state_has_a_shape_a_word_and_a_meaning():
    assert len({words.LOOKS[status][0] for status in words.STATES}) == len(words.STATES)
    assert len({words.state_words(status) for status in words.STATES}) == len(words.STATES)
    assert all(words.state_meaning(status) for status in words.STATES)
    assert [words.filter_words(status, 3) for status in words.STATES] == [
        "Met 3",
        "Partly 3",
        "Proposed 3",
        "Gap 3",
        "Not linked 3",
    ]
    assert words.stamp_of(PlanStatus.GAP).token == "unmet"


def test_counts_leave_out_what_there_is_none_of(view):
    assert words.counts_words(view.counts) == (
        "1\u00a0met\u00a0· 1\u00a0partly\u00a0· 1\u00a0gap\u00a0· 1\u00a0not\u00a0linked"
    )
    assert words.counts_words({PlanStatus.GAP: 2}) == "2\u00a0gaps"


def test_the_origin_has_its_date_where_there_is_one():
    plan = Plan("p", "Plan", "Board", None, None, ())
    assert words.origin_words(plan) == "Board"
    assert words.origin_words(replace(plan, dated="2023")) == "Board · 2023"
    assert words.origin_words(replace(plan, dated="2026-03")) == f"Board · March{NBSP}2026"


@pytest.mark.parametrize(
    ("item", "part", "heading", "number"),
    [
        ("4.17", "4", "Part 4", "4.17"),
        ("F1.2", "F1", "Part F1", "F1.2"),
        ("system: enter", "system", "System", "enter"),
        ("p3a", "", "", "p3a"),
    ],
)
def test_items_say_which_part_they_belong_to(item, part, heading, number):
    plan = Plan("p", "Plan", "Board", None, None, ())
    assert PlanItem("p", item, "", "").part == part
    assert words.number_words(item) == number
    if part:
        assert words.part_words(plan, part) == heading


def test_a_part_that_has_a_name_is_called_by_it_in_the_language_of_the_window(languages):
    parts = (("4", LocalText.of({"en": "Careers", "cy": "Gyrfaoedd"})), ("team", LocalText.of({"en": "The team"})))
    plan = Plan("p", "Plan", "Board", None, None, (), parts)
    assert words.part_words(plan, "4") == "4\u2002Careers"
    assert words.part_words(plan, "team") == "The team"
    languages.use("cy")
    assert words.part_words(plan, "4") == "4\u2002Gyrfaoedd"
    assert words.part_words(plan, "team") == "The team"


def test_answers_are_named_or_counted(board, view):
    said = [words.answers_words(board, one) for one in view.commitments]
    assert said[0] == "1 step, 1 proposed step and 1 role or qualification"
    assert said[1:] == ["A mentor", "nothing in the catalogue", ""]


def test_any_entry_has_a_name(planned):
    assert [words.name_of(planned, f"w.{name}") for name in ("test", "teacher", "waiver", "mentor", "gone")] == [
        "Test",
        "Teacher",
        "Waiver",
        "A mentor",
        "w.gone",
    ]
