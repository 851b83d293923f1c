"""An impossible goal: the changes named open it, and what they name is true."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.route import AnswerStatus
from pathways_app.domain.step import Status
from pathways_app.planner.explain import explain
from pathways_app.planner.find import find, find_routes
from tests.planner.small_catalogue import attribute, catalogue, credential, money, request, step


def openings(places, asked: RouteRequest) -> dict[Limit | str | None, Change]:
    """Return the changes that open the question each by itself."""
    answer = find_routes(places, asked)
    assert answer.status is AnswerStatus.IMPOSSIBLE
    alone = [o.changes[0] for o in answer.explanation.openings if len(o.changes) == 1]
    return {change.limit or change.credential or change.attribute: change for change in alone}


def test_a_later_date_is_named_with_the_month_it_takes():
    places = catalogue([step("c", "G", 12, 100)])
    asked = request(by=parse_month("2027-01"))
    opening = openings(places, asked)[Limit.BY]
    assert opening.value == parse_month("2027-09")
    changed = replace(asked, person=replace(asked.person, by=opening.value))
    assert find_routes(places, changed).status is AnswerStatus.FOUND


def test_the_fewest_hours_that_open_a_route_are_named():
    places = catalogue([step("c", "G", 12, 100, hours=16), step("d", "G", 6, 100, hours=24)])
    asked = request(study_hours=8)
    opening = openings(places, asked)[Limit.STUDY_HOURS]
    assert opening.value == 16
    fewer = replace(asked, person=replace(asked.person, study_hours=15))
    assert find_routes(places, fewer).status is AnswerStatus.IMPOSSIBLE


def test_keeping_earning_budget_modes_strictness_and_proposals_are_named():
    places = catalogue([step("c", "G", 12, 100, hours=37, study_modes=("full_time",))])
    assert openings(places, request(keep_earning=True, study_hours=40))[Limit.KEEP_EARNING].value == 12
    assert openings(places, request(budget=money(50)))[Limit.BUDGET].value == 10000
    assert Limit.MODES in openings(places, request(modes=frozenset({"online"})))
    proposed = catalogue([step("c", "G", 12, 100, status=Status.PROPOSED)])
    assert Limit.PROPOSED in openings(proposed, request())
    unknown = catalogue([step("c", "G", 12, 100, requires=Condition("a", (True,)))], attributes=[attribute("a")])
    assert Limit.STRICT in openings(unknown, request(strict=True))


def test_a_credential_or_an_answer_that_would_open_the_way_is_named():
    needs = AllOf((Holds("X"), Condition("a", ("yes",))))
    places = catalogue(
        [step("c", "G", 12, 100, requires=needs)],
        attributes=[attribute("a", "yes", "no")],
        credentials=[credential("X", kind=CredentialKind.LANGUAGE, starting_point=True)],
    )
    assert "X" in openings(places, request())
    found = openings(places, request(holds=["X"], attributes={"a": "no"}))
    assert found["a"].values == ("yes",)


def test_what_nobody_goes_and_gets_is_named_as_what_stands_in_the_way_alone():
    places = catalogue(
        [step("again", "G", 1, 1, requires=Holds("lapsed"))],
        credentials=[credential("lapsed", kind=CredentialKind.LICENCE, starting_point=True)],
    )
    explanation = find_routes(places, request()).explanation
    assert explanation.openings == ()
    assert [blocker.credential for blocker in explanation.blockers] == ["G", "lapsed"]


def test_what_stands_in_the_way_is_followed_back():
    places = catalogue(
        [
            step("c", "G", 12, 100, requires=AllOf((Holds("X"), Holds("Y")))),
            step("x", "X", 1, 1, status=Status.CLOSED),
            step("y", "Y", 1, 1, requires=Condition("a", (True,))),
        ],
        attributes=[attribute("a")],
    )
    answer = find_routes(places, request(attributes={"a": False}))
    reasons = {blocker.credential: blocker.steps for blocker in answer.explanation.blockers}
    assert reasons["G"] == (("c", "credential"),)
    assert reasons["X"] == (("x", "closed"),)
    assert reasons["Y"] == (("y", "attribute"),)


def test_limits_say_how_many_steps_they_close():
    places = catalogue([step(f"c{n}", "G", 12, 100, hours=37) for n in range(3)])
    answer = find_routes(places, request(keep_earning=True))
    assert answer.explanation.closed_by == {Limit.KEEP_EARNING: 3, Limit.STUDY_HOURS: 3}


def test_hours_for_steps_taken_side_by_side_are_found():
    steps = [
        step("a", "A", 12, 100, hours=10),
        step("b", "B", 12, 100, hours=12),
        step("g", "G", 0, 0, requires=AllOf((Holds("A"), Holds("B"))), hours=0),
    ]
    asked = request(study_hours=12, by=parse_month("2027-09"))
    assert openings(catalogue(steps), asked)[Limit.STUDY_HOURS].value == 22


def test_an_answer_that_has_a_default_can_be_the_one_that_closes_the_way():
    yes = Attribute("a", AttributeType.BOOLEAN, "meaning", "ask?", default=True)
    places = catalogue([step("c", "G", 12, 100, requires=Condition("a", (True,)))], attributes=[yes])
    assert openings(places, request(attributes={"a": False}))["a"].values == (True,)


def test_a_strict_question_is_only_opened_by_an_answer_that_leaves_nothing_to_assume():
    needs = AllOf((Condition("a", ("yes",)), Condition("b", (True,))))
    places = catalogue(
        [step("c", "G", 12, 100, requires=needs)], attributes=[attribute("a", "yes", "no"), attribute("b")]
    )
    asked = request(attributes={"a": "no"}, strict=True)
    assert "a" not in openings(places, asked)
    known = request(attributes={"a": "no", "b": True}, strict=True)
    assert openings(places, known)["a"].values == ("yes",)


def test_an_explanation_cut_short_says_so():
    places = catalogue([step("c", "G", 12, 100)])
    asked = request(by=parse_month("2027-01"))
    polls = iter(range(1000))
    whole = find_routes(places, asked, should_stop=lambda: next(polls) < 0).explanation
    assert whole.complete
    assert whole.ways is not None
    cut = explain(places, asked, find, lambda: True, rejected=False)
    assert (cut.openings, cut.complete, cut.ways) == ((), False, None)
    assert not explain(places, asked, find, lambda: False, rejected=True).complete
