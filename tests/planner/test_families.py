from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathways_app.planner.families import EMPTY, NONE, Families, TooManyNodesError

SETS = st.sets(st.frozensets(st.integers(0, 5)), max_size=6)


def smallest(sets):
    return {one for one in sets if not any(other < one for other in sets)}


def made(workshop, sets):
    family = workshop.of(sorted(map(sorted, smallest(sets))))
    assert set(workshop.sets(family)) == smallest(sets)
    return family


@given(SETS, SETS)
def test_operations_do_to_families_what_they_say(one, other):
    workshop = Families(10_000)
    first, second = made(workshop, one), made(workshop, other)
    assert set(workshop.sets(workshop.union(first, second))) == smallest(one | other)
    joined = smallest({a | b for a in one for b in other})
    assert set(workshop.sets(workshop.join(first, second))) == joined
    for most in range(5):
        small = {both for both in joined if len(both) <= most}
        assert set(workshop.sets(workshop.join(first, second, most))) == small
        assert set(workshop.sets(workshop.small(first, most))) == {a for a in smallest(one) if len(a) <= most}
    apart = {a for a in smallest(one) if not any(b <= a for b in other)}
    assert set(workshop.sets(workshop.apart(first, second))) == apart
    assert set(workshop.sets(workshop.both(first, second))) == smallest(one) & smallest(other)
    assert workshop.union(first, second) == workshop.union(second, first)
    assert workshop.join(first, second) == workshop.join(second, first)


@given(SETS, st.frozensets(st.integers(0, 5)))
def test_leaving_out_and_counting(sets, members):
    workshop = Families(10_000)
    family = made(workshop, sets)
    left = workshop.avoiding(family, members)
    assert set(workshop.sets(left)) == {one for one in smallest(sets) if not one & members}
    assert workshop.count(family, dict.fromkeys(range(6), 1)) == len(smallest(sets))
    assert workshop.count(family, dict.fromkeys(range(6), 2)) == sum(2 ** len(one) for one in smallest(sets))


def test_the_ends():
    workshop = Families(100)
    assert set(workshop.sets(NONE)) == set()
    assert set(workshop.sets(EMPTY)) == {frozenset()}
    assert set(workshop.sets(workshop.single(3))) == {frozenset({3})}


def test_what_would_grow_too_large_is_given_up():
    workshop = Families(20)
    with pytest.raises(TooManyNodesError):
        workshop.of(combinations(range(8), 4))
