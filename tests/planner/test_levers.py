"""What a person could change: limits that are set, things they may be found to be, and what they could hold."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.requirement import AllOf, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.planner.blockers import steps_towards
from pathways_app.planner.levers import Choices, Kind, Lever, Pulled, admitting
from tests.planner.small_catalogue import attribute, bursary, catalogue, credential, money, request, step


def choices(places, asked, barred=frozenset()):
    return Choices(places, asked, steps_towards(places, asked), barred)


def test_only_limits_that_are_set_are_levers():
    open_now = step("c", "G", 12, 100, study_modes=("part_time", "online"))
    places = catalogue([open_now, step("d", "G", 1, 1, status=Status.PROPOSED)])
    assert choices(places, request(what_if=True)).levers == ()
    everything = request(
        study_hours=5,
        keep_earning=True,
        by=parse_month("2027-01"),
        budget=money(1),
        modes=frozenset({"online"}),
        strict=True,
    )
    assert choices(places, everything).levers == (
        Lever(Kind.STUDY_HOURS),
        Lever(Kind.KEEP_EARNING),
        Lever(Kind.BY),
        Lever(Kind.BUDGET),
        Lever(Kind.MODE, "part_time"),
        Lever(Kind.STRICT),
        Lever(Kind.PROPOSED, "d"),
    )
    assert choices(places, everything, frozenset({Kind.BY, Kind.MODE})).levers[-1] == Lever(Kind.PROPOSED, "d")


def test_what_nobody_can_change_is_a_lever_only_while_it_is_not_said():
    born = Attribute("born", AttributeType.CHOICE, "m", "?", ("here", "abroad"), changeable=False)
    places = catalogue(
        [step("c", "G", 1, 1, requires=AllOf((Condition("born", ("here",)), Condition("backed", (True,)))))],
        attributes=[born, attribute("backed")],
    )
    said = choices(places, request(attributes={"born": "abroad", "backed": False}))
    assert said.levers == (Lever(Kind.ATTRIBUTE, "backed"),)
    assert said.values == {"backed": ((True,),)}
    assert choices(places, request()).levers == ()  # taken for granted
    assert len(choices(places, request(strict=True)).levers) == 3


def test_a_default_may_be_found_to_be_otherwise_whether_or_not_it_can_be_changed():
    past = Attribute("past", AttributeType.BOOLEAN, "m", "?", default=False, changeable=False)
    places = catalogue([step("c", "G", 1, 1, requires=Condition("past", (True,)))], attributes=[past])
    assert choices(places, request()).levers == (Lever(Kind.ATTRIBUTE, "past"),)
    assert choices(places, request(attributes={"past": False})).levers == ()


def test_what_a_holding_tells_is_no_lever_nor_is_the_holding():
    told = Attribute("told", AttributeType.BOOLEAN, "m", "?", default=False, told_by=("low",))
    entries = [credential("low"), credential("high", implies=("low",))]
    steps = [
        step("a", "other", 1, 1),
        step("b", "high", 1, 1),
        step("c", "G", 1, 1, requires=AllOf((Holds("high"), Holds("other"), Condition("told", (True,))))),
    ]
    places = catalogue(steps, attributes=[told], credentials=entries)
    assert choices(places, request()).levers == (Lever(Kind.CREDENTIAL, "other"),)
    assert Lever(Kind.CREDENTIAL, "high") in choices(places, request(holds=["low"])).levers  # told already


def test_under_a_budget_what_grants_ask_about_matters():
    grant = bursary("g", "c", 100, kind=BursaryKind.GRANT, eligibility=Condition("income", (), high=Decimal(20)))
    scheme = replace(grant, id="p", status=Status.PROPOSED)
    income = Attribute("income", AttributeType.NUMBER, "m", "?")
    places = catalogue([step("c", "G", 1, 100)], [grant, scheme], [income])
    assert choices(places, request()).levers == ()
    found = choices(places, request(budget=money(0)))
    assert found.levers == (Lever(Kind.BUDGET), Lever(Kind.PROPOSED, "p"), Lever(Kind.ATTRIBUTE, "income"))
    assert found.candidates["income"] == (Decimal(19), Decimal(20), Decimal(21))
    assert found.values["income"] == ((Decimal(19), Decimal(20)),)


def test_credentials_are_levers_where_somebody_without_the_goal_could_hold_them():
    places = catalogue(
        [
            step("c", "G", 1, 1, requires=AllOf((Holds("start"), Holds("won"), Holds("umbrella"), Holds("old")))),
            step("d", "won", 1, 1),
            step("again", "start", 1, 1),
            step("e", "after", 1, 1, requires=Holds("G")),
            step("f", "G", 1, 1, requires=Holds("after")),
        ],
        credentials=[
            credential("start", starting_point=True),
            credential("umbrella", implies=("G",), starting_point=True),
            credential("old", starting_point=True, dead_end="no more given"),
        ],
    )
    assert choices(places, request()).levers == (Lever(Kind.CREDENTIAL, "start"), Lever(Kind.CREDENTIAL, "won"))
    assert choices(places, request(holds=["start"])).levers == (Lever(Kind.CREDENTIAL, "won"),)
    assert choices(places, request(), frozenset({Kind.CREDENTIAL})).levers == ()


def test_what_a_person_has_or_not_is_no_lever_but_a_language_is_learnt_without_a_step():
    places = catalogue(
        [
            step("again", "G", 1, 1, requires=AllOf((Holds("lapsed"), Holds("tongue"), Holds("school")))),
            step("class", "school", 1, 1),
        ],
        credentials=[
            credential("lapsed", kind=CredentialKind.LICENCE, starting_point=True),
            credential("tongue", kind=CredentialKind.LANGUAGE, starting_point=True),
            credential("school", starting_point=True),
        ],
    )
    assert choices(places, request()).levers == (Lever(Kind.CREDENTIAL, "school"), Lever(Kind.CREDENTIAL, "tongue"))


def test_pulling_levers_changes_the_question():
    places = catalogue([step("c", "G", 1, 1, status=Status.PROPOSED)])
    asked = request(keep_earning=True, modes=frozenset({"online"}), strict=True, by=parse_month("2027-01"))
    place, changed = Pulled(places, asked).question(
        {
            Lever(Kind.STUDY_HOURS): 12,
            Lever(Kind.KEEP_EARNING): None,
            Lever(Kind.BY): None,
            Lever(Kind.BUDGET): 500,
            Lever(Kind.MODE, "part_time"): None,
            Lever(Kind.STRICT): None,
            Lever(Kind.PROPOSED, "c"): None,
            Lever(Kind.ATTRIBUTE, "a"): "yes",
            Lever(Kind.CREDENTIAL, "X"): None,
        }
    )
    person = changed.person
    assert (person.study_hours, person.keep_earning, person.by) == (12, False, None)
    assert (person.budget, person.modes) == (Money(500, "GBP"), frozenset({"online", "part_time"}))
    assert (dict(person.attributes), person.holds, changed.strict) == ({"a": "yes"}, frozenset({"X"}), False)
    assert place.steps["c"].status is Status.OPEN
    assert places.steps["c"].status is Status.PROPOSED


def test_a_place_is_made_once_for_what_it_admits():
    places = catalogue([step("c", "G", 1, 1, status=Status.PROPOSED)])
    pulled = Pulled(places, request())
    settings = {Lever(Kind.PROPOSED, "c"): None}
    assert pulled.question(settings)[0] is pulled.question(settings)[0]
    assert pulled.question({})[0] is places
    assert admitting(places, frozenset({"c"})).steps["c"].status is Status.OPEN
