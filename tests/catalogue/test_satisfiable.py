from decimal import Decimal

import pytest

from pathways_app.catalogue.satisfiable import can_be_true
from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, AtLeast, Condition, Holds

ATTRIBUTES = {
    "age": Attribute("age", AttributeType.NUMBER, "", ""),
    "settled": Attribute("settled", AttributeType.BOOLEAN, "", ""),
    "subject": Attribute("subject", AttributeType.CHOICE, "", "", ("physics", "history")),
    "town": Attribute("town", AttributeType.TEXT, "", ""),
}
OLD = Condition("age", low=Decimal(60))
YOUNG = Condition("age", high=Decimal(20))
PHYSICS = Condition("subject", ("physics",))
NOT_SIX = Condition("age", (Decimal(6),), negated=True)
NOT_SEVEN = Condition("age", (Decimal(7),), negated=True)
NOT_PHYSICS = Condition("subject", ("physics",), negated=True)


@pytest.mark.parametrize(
    ("requirement", "possible"),
    [
        (ALWAYS, True),
        (Holds("anything"), True),
        (AnyOf(()), False),
        (AtLeast(2, (Holds("a"),)), False),
        (AllOf((OLD, PHYSICS)), True),
        (AllOf((OLD, YOUNG)), False),
        (AnyOf((OLD, YOUNG)), True),
        (AllOf((PHYSICS, NOT_PHYSICS)), False),
        (Condition("subject", ("physics", "history"), negated=True), False),
        (AllOf((Condition("settled", (True,)), Condition("settled", (True,), negated=True))), False),
        (Condition("town", ("Cardiff",)), True),
        (AllOf((NOT_SIX, NOT_SEVEN, Condition("age", low=Decimal(6), high=Decimal(7)))), True),
        (Condition("age", (Decimal(3),), negated=True), True),
        (
            AllOf((Condition("age", low=Decimal(3), high=Decimal(4)), Condition("age", (Decimal(3),), negated=True))),
            True,
        ),
    ],
)
def test_somebody_could_meet_it(requirement, possible):
    assert can_be_true(requirement, ATTRIBUTES) is possible
