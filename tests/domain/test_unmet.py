from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Truth, evaluate, leaves
from pathways_app.domain.unmet import is_met, unmet

A, B, C = Holds("A"), Holds("B"), Holds("C")
ADULT = Condition("adult", (True,))
LEAVES = st.sampled_from([A, B, C, ADULT])
REQUIREMENTS = st.recursive(
    LEAVES,
    lambda parts: st.one_of(
        st.builds(lambda some: AllOf(tuple(some)), st.lists(parts, max_size=3)),
        st.builds(lambda some: AnyOf(tuple(some)), st.lists(parts, max_size=3)),
        st.builds(lambda count, some: AtLeast(count, tuple(some)), st.integers(0, 3), st.lists(parts, max_size=3)),
    ),
    max_leaves=6,
)


def open_part(requirement, *held, adult=False):
    return unmet(requirement, set(held).__contains__, lambda condition: condition.accepts(adult))


def test_what_is_met_is_left_out():
    assert open_part(AllOf((A, B)), "A") == B
    assert open_part(AtLeast(2, (A, B, C)), "A") == AnyOf((B, C))
    assert open_part(AllOf((A, AnyOf((B, ADULT)))), "A") == AnyOf((B, ADULT))
    assert open_part(AnyOf((A, B)), "B") is None
    assert open_part(ADULT, adult=True) is None


@given(requirement=REQUIREMENTS, held=st.sets(st.sampled_from("ABC")), adult=st.booleans())
def test_what_is_left_open_is_what_would_meet_it(requirement, held, adult):
    part = open_part(requirement, *held, adult=adult)
    attributes = {"adult": adult}
    assert (part is None) == (evaluate(requirement, held, attributes) is Truth.TRUE)
    assert (part is None) == is_met(requirement, held.__contains__, lambda condition: condition.accepts(adult))
    if part is not None:
        missing = [leaf for leaf in dict.fromkeys(leaves(part)) if leaf != ADULT]
        for size in range(len(missing) + 1):
            for more in combinations(missing, size):
                new = {leaf.credential for leaf in more}
                for grown in (False, True):
                    known = {"adult": adult or grown}
                    assert evaluate(part, new, known) == evaluate(requirement, held | new, known)
