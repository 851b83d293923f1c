from decimal import Decimal

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.planner.asked import Asked
from tests.planner.small_catalogue import attribute, bursary, catalogue, request, step

YES = Condition("backed", (True,))
PHYSICS = Condition("subject", ("physics",))
SCIENCE = Condition("subject", ("physics", "biology"))
ASKS = [
    attribute("backed"),
    attribute("subject", "physics", "biology", "art", "music"),
    Attribute("age", AttributeType.NUMBER, "age", "How old?"),
]


def asked(steps, offers=(), **facts):
    return Asked(catalogue(steps, offers, ASKS), request(**facts))


def test_only_what_may_matter_is_asked():
    steps = [step("g", "G", 6, 500, requires=YES), step("aside", "X", 1, 1, requires=SCIENCE)]
    loan = bursary("loan", "g", 5, kind=BursaryKind.LOAN, eligibility=PHYSICS)
    found = asked(steps, [loan])
    assert (found.of_steps, found.of_money) == ({"backed"}, frozenset())
    known = asked(steps, [bursary("b", "g", 5, eligibility=AllOf((YES, PHYSICS)))], attributes={"backed": False})
    assert (known.of_steps, known.of_money) == (frozenset(), frozenset())  # no answer makes it due


def test_an_answer_may_stand_in_for_a_credential():
    offer = bursary("b", "g", 5, eligibility=AnyOf((YES, Holds("A"))))
    steps = [step("g", "G", 6, 500), step("a", "A", 1, 1)]
    assert asked(steps, [offer]).of_money == {"backed"}
    assert asked(steps, [offer], holds=["A"]).of_money == frozenset()  # due whatever the answer
    either = bursary("b", "g", 5, eligibility=AnyOf((AllOf((YES, PHYSICS)), Holds("A"))))
    (answers,) = asked(steps, [either]).together()
    assert {name for name, _ in answers} == {"backed", "subject"}


def test_answers_that_come_to_the_same_are_one_class_and_the_best_stand_first():
    steps = [step("g", "G", 6, 500, requires=SCIENCE), step("h", "G", 9, 100, requires=PHYSICS)]
    found = asked(steps)
    assert [found.values("subject", number) for number in found.telling("subject")] == [("physics",), ("biology",)]
    assert [found.values("subject", number) for number in found.best("subject")] == [("physics",)]
    number = asked([step("g", "G", 6, 500, requires=Condition("age", low=Decimal(19)))])
    (best,) = number.best("age")
    assert all(value >= 19 for value in number.values("age", best))


def test_answers_are_put_together_only_where_none_will_do_without_the_others():
    both = bursary("both", "g", 5, eligibility=AllOf((YES, PHYSICS)))
    either = bursary("either", "g", 5, eligibility=AnyOf((YES, PHYSICS, Holds("A"))))
    found = asked([step("g", "G", 6, 500)], [both, either])
    (answers,) = found.together()
    assert {name: found.values(name, number) for name, number in answers} == {
        "backed": (True,),
        "subject": ("physics",),
    }


def test_an_answer_makes_sure_of_money_only_where_nothing_else_is_wanting():
    offers = [bursary("b", "g", 300, eligibility=AllOf((YES, PHYSICS))), bursary("c", "g", 100, eligibility=PHYSICS)]
    found = asked([step("g", "G", 6, 500)], offers)
    assert not found.makes_due(frozenset({("backed", found.telling("backed")[0])}))
    assert found.makes_due(frozenset({("subject", found.telling("subject")[0])}))
