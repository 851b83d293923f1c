"""Requirements over numbered facts mean what they say as written, whatever is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement, Truth, evaluate_with
from pathways_app.planner.quorum import is_met, left_open, quorum_of, truth

YES, NO, OTHER = Condition("a", (True,)), Condition("a", (False,)), Condition("b", (True,))
LEAVES = (Holds("A"), Holds("B"), Holds("C"), YES, NO, OTHER)
NUMBER = {leaf: number for number, leaf in enumerate(LEAVES)}
EVERY = (1 << len(LEAVES)) - 1

requirements = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.lists(inner, max_size=4).flatmap(
        lambda parts: st.sampled_from(
            [AllOf(tuple(parts)), AnyOf(tuple(parts)), *(AtLeast(count, tuple(parts)) for count in range(4))]
        )
    ),
    max_leaves=8,
)
facts = st.integers(0, EVERY)


def numbered(requirement: Requirement):
    return quorum_of(requirement, lambda leaf: 1 << NUMBER[leaf])


def as_written(requirement: Requirement, true: int, unknown: int) -> Truth:
    def read(leaf: Holds | Condition) -> Truth:
        if true >> NUMBER[leaf] & 1:
            return Truth.TRUE
        return Truth.UNKNOWN if unknown >> NUMBER[leaf] & 1 else Truth.FALSE

    return evaluate_with(requirement, lambda credential: read(Holds(credential)), read)


@given(requirements, facts, facts)
def test_it_is_as_true_as_the_requirement(requirement, true, unknown):
    assert truth(numbered(requirement), true, unknown) is as_written(requirement, true, unknown)


@given(requirements, facts, facts, facts)
def test_what_is_left_open_is_met_by_what_would_meet_the_whole(requirement, true, unknown, chosen):
    unknown &= ~true
    left = left_open(numbered(requirement), true, unknown)
    if left is None:
        assert as_written(requirement, true, unknown) is not Truth.UNKNOWN
    else:
        assert as_written(requirement, true, unknown) is Truth.UNKNOWN
        assert is_met(left, chosen) == is_met(numbered(requirement), true | chosen & unknown)


def test_equal_parts_count_separately():
    twice = numbered(AtLeast(2, (Holds("A"), Holds("A"), Holds("B"))))
    assert is_met(twice, 0b001)
    assert not is_met(twice, 0b010)


def test_equal_questions_left_open_are_equal():
    one, other = numbered(AllOf((Holds("A"), YES))), numbered(AnyOf((Holds("B"), YES)))
    assert left_open(one, 0b001, 0b001000) == left_open(other, 0, 0b001000) == numbered(YES)
