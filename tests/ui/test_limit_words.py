from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.route import Opening
from pathways_app.ui.limit_words import heading_words, limit_name, opening_title, why_words
from pathways_app.ui.openings import apply_opening
from pathways_app.ui.session import Draft

DRAFT = Draft(
    "w", "w.teacher", ("w.level-3",), {"subject": "art"}, 5, True, Money.of(10, "GBP"), None, month(2030, 1),
    frozenset({"online"}), True, False,
)  # fmt: skip


@pytest.fixture
def limited(request_):
    person = replace(
        request_.person,
        study_hours=5,
        keep_earning=True,
        budget=Money.of(10, "GBP"),
        by=month(2030, 1),
        modes=frozenset({"online"}),
    )
    return replace(request_, person=person, strict=True)


@pytest.mark.parametrize(
    ("limit", "value", "title", "changes"),
    [
        (Limit.KEEP_EARNING, 36, "Stop work for 36 months", {"keep_earning": False}),
        (Limit.STUDY_HOURS, 37, "Study 37 hours a week", {"study_hours": 37}),
        (Limit.BY, month(2031, 10), "Move the date to Oct\u00a02031", {"by": month(2031, 10)}),
        (Limit.BUDGET, 2891500, "Spend up to £28,915", {"budget": Money.of(28915, "GBP")}),
        (Limit.MODES, None, "Study in any way", {"modes": None}),
        (Limit.STRICT, None, "Let a route assume what is not known", {"strict": False}),
        (Limit.PROPOSED, None, "Include proposed pathways", {"what_if": True}),
    ],
)
def test_lifting_a_limit_is_said_and_done(place, route, limited, limit, value, title, changes):
    opening = Opening(route, (Change(limit, value),))
    assert opening_title(opening, limited, place) == title
    assert apply_opening(opening, DRAFT, place) == changes
    assert limit_name(limit, limited, "GBP")


def test_having_something_is_said_and_done(place, route, limited):
    held = Opening(route, (Change(credential="w.degree"),))
    assert opening_title(held, limited, place) == "If you held: Degree"
    assert apply_opening(held, DRAFT, place) == {"holds": ("w.level-3", "w.degree")}
    backed = Opening(route, (Change(attribute="backing", values=(True,)),))
    assert opening_title(backed, limited, place) == "If “Backing” were yes"
    assert apply_opening(backed, DRAFT, place) == {"attributes": {"subject": "art", "backing": True}}


def test_changes_together_are_said_in_one_breath_and_done_together(place, route, limited):
    changes = (
        Change(Limit.STUDY_HOURS, 16),
        Change(Limit.MODES, mode="part_time"),
        Change(Limit.PROPOSED, entry="w.degree-course"),
        Change(credential="w.degree"),
        Change(credential="w.qts"),
    )
    opening = Opening(route, changes)
    title = opening_title(opening, limited, place)
    assert title.startswith("Study 16 hours a week, study part time too, count on a proposal: ")
    assert title.endswith(", if you held: Degree and if you held: Qts")
    assert apply_opening(opening, DRAFT, place) == {
        "study_hours": 16,
        "modes": frozenset({"online", "part_time"}),
        "what_if": True,
        "holds": ("w.level-3", "w.degree", "w.qts"),
    }


def test_a_number_is_said_with_where_it_may_lie(place, route, limited):
    def title(**ends):
        return opening_title(Opening(route, (Change(attribute="age", values=(Decimal(18),), **ends),)), limited, place)

    assert title(low=Decimal(18)) == "If “Age” were at least 18"
    assert title(high=Decimal(21)) == "If “Age” were at most 21"
    assert title(low=Decimal(18), high=Decimal(21)) == "If “Age” were 18 to 21"


def test_the_heading_names_the_limits_that_clash(request_):
    def heading(**limits):
        return heading_words(replace(request_, person=replace(request_.person, **limits)), "Teacher")

    assert heading() == "No route to Teacher today"
    assert heading(keep_earning=True) == "No route to Teacher keeps your pay throughout"
    assert heading(by=month(2030, 1)) == "No route to Teacher arrives by January\u00a02030"
    assert heading(budget=Money.of(10, "GBP")) == "No route to Teacher costs at most £10"
    assert heading(by=month(2030, 1), keep_earning=True) == "No route arrives by January\u00a02030 with pay throughout"


def test_reasons_are_words():
    assert why_words("closed") == "closed"
    assert why_words("some_new_reason") == "some new reason"
