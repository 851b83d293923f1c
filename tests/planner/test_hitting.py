from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pathways_app.planner.hitting import Hitting

BLOCKS = st.lists(st.integers(1, 63), max_size=6)


@given(BLOCKS)
def test_every_smallest_set_that_hits_all_blocks_is_offered_once(blocks):
    hitting = Hitting(63)
    for block in blocks:
        hitting.block(block)
    offered = []
    for size in range(4):
        while (found := hitting.next(size)) is not None:
            assert found.bit_count() == size
            offered.append(found)
            hitting.close_off(found)
    masks = [sum(1 << one for one in some) for size in range(4) for some in combinations(range(6), size)]
    hits = [mask for mask in masks if all(mask & block for block in blocks)]
    assert sorted(offered) == sorted(m for m in hits if not any(o != m and o & m == o for o in hits))


def test_a_block_noted_later_and_a_member_dropped_count_too():
    hitting = Hitting(0b111)
    hitting.block(0b111)
    assert hitting.next(1) == 0b001
    hitting.block(0b110)
    assert hitting.next(1) == 0b010
    hitting.drop(0b010)
    assert hitting.next(1) == 0b100
    hitting.close_off(0b100)
    assert hitting.next(1) is None
    assert hitting.next(2) is None
