"""Questions worth asking, against every plan there is under every answer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.planner.find import find_routes
from pathways_app.planner.instance import FALSE, Assume, Threshold
from pathways_app.planner.lowest import Lowest
from pathways_app.planner.pose import pose
from pathways_app.planner.questions import questions
from pathways_app.planner.search import StoppedError
from tests.planner.brute_force import exhaust
from tests.planner.random_case import few_steps, random_case
from tests.planner.small_catalogue import attribute, bursary, catalogue, money, request, step

VALUES = {"backed": [False, True], "subject": ["maths", "art", "music"]}
CHUNK = 12


def refused(expression, names):
    match expression:
        case Assume(attribute=name) if name in names:
            return FALSE
        case Threshold(count, parts):
            return Threshold(count, tuple(refused(part, names) for part in parts))
    return expression


def least(case, asked, without=()):
    """Return the least arrival, cost and unpaid months of all plans, none resting on the attributes `without`."""
    vectors = []
    for assuming in (False,) if asked.strict else (False, True):
        posed = pose(case.place, asked, assuming=assuming).instance
        steps = tuple(replace(one, requires=refused(one.requires, without)) for one in posed.steps)
        every = few_steps(replace(posed, steps=steps), tuple(one.id for one in steps))
        vectors += [point.vector for point in exhaust(every).points]
    return tuple(map(min, zip(*vectors, strict=True))) if vectors else None


def telling(case, told):
    return replace(case.asked, person=replace(case.asked.person, attributes={**case.asked.person.attributes, **told}))


@pytest.mark.parametrize("chunk", range(4))
def test_every_gain_is_true_and_none_is_missed(chunk):
    for seed in range(50_000 + chunk * CHUNK, 50_000 + (chunk + 1) * CHUNK):
        case = random_case(seed, 6)
        found = questions(case.place, find_routes(case.place, case.asked), most_tries=1000)
        assert found.exact
        assert found.untried == ()
        by_name = {question.attribute: question for question in found.questions}
        for name, question in by_name.items():
            assert name not in case.asked.person.attributes
            for gain in question.answers:
                check_gain(seed, case, name, gain)
        for name in VALUES.keys() - case.asked.person.attributes.keys():
            base = least(case, case.asked, [name])
            for value in VALUES[name]:
                after = least(case, telling(case, {name: value}))
                if base is None or after is None:
                    assert after is None or by_name[name].opens, seed
                    continue
                gained = tuple(b - a for b, a in zip(base, after, strict=True))
                assert min(gained) >= 0, seed
                if max(gained) > 0:
                    question = by_name[name]
                    offered = (question.months, question.money.minor, question.unpaid_fewer)
                    assert all(o >= g for o, g in zip(offered, gained, strict=True)), seed


def check_gain(seed, case, name, gain):
    for value in gain.values:
        told = {name: value, **{other: values[0] for other, values in gain.given}}
        base = least(case, case.asked, list(told))
        after = least(case, telling(case, told))
        assert after is not None, seed
        assert (gain.arrival, gain.net_cost.minor, gain.unpaid_months) == after, seed
        assert gain.opens == (base is None), seed
        if base is not None:
            saved = (base[0] - after[0], base[1] - after[1], base[2] - after[2])
            assert (gain.months, gain.money.minor, gain.unpaid_fewer) == saved, seed


YES = Condition("backed", (True,))
PHYSICS = Condition("subject", ("physics",))
ASKS = [attribute("backed"), attribute("subject", "physics", "art", "music")]


def asked_of(steps, offers=(), **facts):
    place = catalogue(steps, offers, ASKS)
    return questions(place, find_routes(place, request(**facts)))


def test_the_dearer_answer_comes_first_and_the_useless_one_not_at_all():
    short = step("short", "G", 6, 500, requires=YES)
    long = step("long", "G", 12, 500)
    offer = bursary("b", ["short", "long"], 300, eligibility=PHYSICS)
    loan = bursary("loan", "long", 900, kind=BursaryKind.LOAN, eligibility=Condition("subject", ("art",)))
    first, second = asked_of([short, long], [offer, loan]).questions
    assert (first.attribute, first.money, first.months, first.together) == ("subject", money(300), 0, ())
    assert [gain.values for gain in first.answers] == [("physics",)]
    assert (second.attribute, second.money, second.months) == ("backed", money(0), 6)


def test_answers_that_come_to_the_same_are_one():
    either = AnyOf((Condition("age", low=Decimal(16), high=Decimal(17)), Condition("age", low=Decimal(18))))
    asks = [Attribute("age", AttributeType.NUMBER, "meaning", "ask?")]
    place = catalogue([step("g", "G", 6, 500, requires=either)], [], asks)
    found = questions(place, find_routes(place, request()))
    (gain,) = found.questions[0].answers
    assert gain.values == tuple(value for value in found.scales["age"] if value >= 16 and value != Decimal("17.5"))
    assert found.scales["age"][0] == 15


def test_answers_that_only_together_gain_anything_say_so():
    offer = bursary("b", "g", 300, eligibility=AllOf((YES, PHYSICS)))
    found = asked_of([step("g", "G", 6, 500)], [offer]).questions
    assert [(one.attribute, one.together, one.money) for one in found] == [
        ("backed", ("subject",), money(300)),
        ("subject", ("backed",), money(300)),
    ]
    assert found[0].answers[0].given == (("subject", ("physics",)),)


def test_an_answer_that_opens_the_only_way_says_so():
    (found,) = asked_of([step("g", "G", 6, 500, requires=YES)]).questions
    assert found.opens
    (gain,) = found.answers
    assert (gain.values, gain.net_cost, gain.months, gain.money) == ((True,), money(500), 0, money(0))


def test_nothing_is_asked_where_everything_is_known_or_the_goal_is_held():
    steps = [step("g", "G", 6, 500, requires=YES), step("a", "A", 1, 1, requires=Holds("X"))]
    assert asked_of(steps, attributes={"backed": True}).questions == ()
    assert asked_of(steps, holds=["G"]).questions == ()


def test_work_cut_short_says_what_was_not_tried():
    place = catalogue([step("g", "G", 6, 500, requires=YES)], [], ASKS)
    found = questions(place, find_routes(place, request()), most_tries=0)
    assert (found.questions, found.exact, found.untried) == ((), False, ("backed",))


def test_nothing_is_said_to_be_gained_over_what_was_not_searched_to_the_end(monkeypatch):
    def stopped(_lowest, _below):
        raise StoppedError

    place = catalogue([step("g", "G", 6, 500, requires=YES), step("h", "G", 9, 900)], [], ASKS)
    answer = find_routes(place, request())
    monkeypatch.setattr(Lowest, "net_cost", stopped)
    monkeypatch.setattr(Lowest, "arrival", stopped)
    found = questions(place, answer)
    assert (found.questions, found.exact, found.untried) == ((), False, ("backed",))
