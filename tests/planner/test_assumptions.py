"""What a plan takes for granted: the least of what would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.requirement import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Holds,
    Requirement,
    Truth,
    evaluate_with,
    leaves,
)
from pathways_app.domain.route import Assumption
from pathways_app.planner import assumptions as granting
from pathways_app.planner.assumptions import Granting
from pathways_app.planner.quorum import left_open, quorum_of
from tests.planner.small_catalogue import attribute

NOTHING: frozenset[str] = frozenset()
HELD = frozenset({"K"})
ANSWERED = {Condition("known", (True,)): Truth.TRUE, Condition("known", (False,)): Truth.FALSE}
DECLARED = {"a": attribute("a"), "b": attribute("b", "x", "y", "z"), "c": attribute("c", "x", "y")}


def assumptions(
    asked: Sequence[tuple[Requirement, frozenset[str]]],
    known: Mapping[str, AttributeValue],
    attributes: Mapping[str, Attribute],
) -> tuple[Assumption, ...]:
    """Return what is taken for granted where each requirement is asked for with so much in hand."""
    found = {leaf for requirement, _ in asked for leaf in leaves(requirement) if isinstance(leaf, Condition)}
    conditions = sorted(found, key=lambda one: (one.attribute, repr(one)))
    number = {condition: place for place, condition in enumerate(conditions)}
    names = sorted({leaf.credential for one, _ in asked for leaf in leaves(one) if isinstance(leaf, Holds)})
    number |= {name: len(conditions) + place for place, name in enumerate(names)}
    true = sum(1 << number[c] for c in conditions if c.attribute in known and c.accepts(known[c.attribute]))
    unknown = sum(1 << number[c] for c in conditions if c.attribute not in known)
    rest = []
    for requirement, held in asked:
        quorum = quorum_of(requirement, lambda leaf: 1 << number[leaf.credential if isinstance(leaf, Holds) else leaf])
        rest.append(left_open(quorum, true | sum(1 << number[name] for name in held if name in number), unknown))
    return Granting(conditions, attributes).assumptions(one for one in rest if one is not None)


def assumed(*requirements: Requirement, known: Mapping[str, AttributeValue] | None = None) -> dict[str, tuple]:
    found = assumptions([(one, NOTHING) for one in requirements], known or {}, DECLARED)
    return {one.attribute: one.values for one in found}


def test_nothing_is_assumed_where_everything_is_known():
    assert assumed(Condition("a", (True,)), known={"a": True}) == {}
    assert assumed(AnyOf((Condition("b", ("x",)), Condition("a", (True,)))), known={"a": True}) == {}


def test_what_is_held_makes_an_assumption_needless():
    either = AnyOf((Holds("K"), Condition("a", (True,))))
    assert assumptions([(either, frozenset({"K"}))], {}, DECLARED) == ()
    assert [one.attribute for one in assumptions([(either, NOTHING)], {}, DECLARED)] == ["a"]


def test_fewest_attributes_come_before_fewest_conditions():
    two_of_one = AllOf((Condition("b", ("x", "y")), Condition("b", ("y", "z"))))
    two_of_two = AllOf((Condition("a", (True,)), Condition("c", ("x",))))
    assert assumed(AnyOf((two_of_two, two_of_one))) == {"b": ("y",)}


def test_one_attribute_is_not_two_things_in_two_steps():
    first = AnyOf((Condition("b", ("x",)), Condition("a", (True,))))
    second = Condition("b", ("y",))
    assert assumed(first, second) == {"a": (True,), "b": ("y",)}
    assert assumed(Condition("b", ("x",)), second) == {}


def test_a_number_is_shown_by_values_that_will_do():
    age = Attribute("age", AttributeType.NUMBER, "meaning", "ask?")
    asked = Condition("age", low=Decimal(18), high=Decimal(25))
    (found,) = assumptions([(asked, NOTHING)], {}, {"age": age})
    assert found.values
    assert all(asked.accepts(value) for value in found.values)


def test_many_alternatives_are_weighed_quickly_and_exactly():
    names = {f"n{number:02}": attribute(f"n{number:02}") for number in range(40)}
    pairs = [
        AnyOf((Condition(f"n{number:02}", (True,)), Condition(f"n{number + 10:02}", (True,)))) for number in range(10)
    ]
    anything = AnyOf(tuple(Condition(name, (True,)) for name in names))
    found = assumptions([(one, NOTHING) for one in (*pairs, anything)], {}, names)
    assert [one.attribute for one in found] == [f"n{number:02}" for number in range(10)]


def test_what_is_kept_is_bounded_and_told_again(monkeypatch):
    monkeypatch.setattr(granting, "MOST_KEPT", 3)
    conditions = [Condition("b", values) for values in (("x",), ("x", "y"), ("x", "z"), ("y",), ("y", "z"), ("z",))]
    work = Granting(conditions, DECLARED)
    asked = [quorum_of(one, lambda leaf: 1 << conditions.index(leaf)) for one in conditions]
    for _ in range(2):
        for number, one in enumerate(asked):
            (found,) = work.assumptions([one])
            assert found == Assumption("b", conditions[number].values, (conditions[number],))
            assert work.assumptions([asked[0], asked[3]]) == ()


def least(asked: Sequence[Requirement]) -> list[Condition] | None:
    """Return the least set of conditions, by trying all of them."""
    conditions = {leaf for one in asked for leaf in leaves(one) if isinstance(leaf, Condition) and leaf not in ANSWERED}

    def written(condition: Condition) -> tuple[str, str]:
        return (condition.attribute, repr(condition))

    def enough(chosen: Sequence[Condition]) -> bool:
        together = all(
            any(all(c.accepts(value) for c in chosen if c.attribute == name) for value in values)
            for name, values in (("a", (False, True)), ("b", "xyz"), ("c", "xy"))
        )

        def truth(condition: Condition) -> Truth:
            return ANSWERED.get(condition, Truth.TRUE if condition in chosen else Truth.UNKNOWN)

        def holds(credential: str) -> Truth:
            return Truth.TRUE if credential in HELD else Truth.FALSE

        # What is false already will never start, whatever is assumed.
        return together and all(
            evaluate_with(one, holds, truth) is Truth.TRUE
            for one in asked
            if evaluate_with(one, holds, lambda c: ANSWERED.get(c, Truth.UNKNOWN)) is not Truth.FALSE
        )

    every = [
        sorted(chosen, key=written)
        for size in range(len(conditions) + 1)
        for chosen in combinations(conditions, size)
        if enough(chosen)
    ]
    return min(every, key=lambda c: (len({x.attribute for x in c}), len(c), [written(x) for x in c]), default=None)


leaf = st.one_of(
    st.sampled_from(
        [Condition("a", (True,)), Condition("a", (False,)), Condition("c", ("x",)), Condition("c", ("y",))]
    ),
    st.sampled_from([Condition("b", ("x",)), Condition("b", ("x", "y")), Condition("b", ("y", "z"))]),
    st.sampled_from([Holds("K"), Holds("N"), *ANSWERED]),
)
requirements = st.recursive(
    leaf,
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from([AllOf(tuple(parts)), AnyOf(tuple(parts)), AtLeast(2, tuple(parts))])
    ),
    max_leaves=6,
)


@given(st.lists(requirements, min_size=1, max_size=3))
def test_the_least_assumptions_are_found(asked):
    found = assumptions([(one, HELD) for one in asked], {"known": True}, DECLARED)
    expected = least(asked)
    assert sorted(c for one in found for c in map(repr, one.conditions)) == sorted(map(repr, expected or []))
