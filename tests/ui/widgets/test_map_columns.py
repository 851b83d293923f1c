from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pathways_app.ui.map_data import MapEdge
from pathways_app.ui.widgets.map_columns import columns_of, stack


def test_each_node_stands_right_of_what_it_comes_from():
    grid = columns_of("abcd", [MapEdge("a", "b"), MapEdge("b", "c"), MapEdge("d", "c")])
    assert [sorted(column) for column in grid.columns] == [["a"], ["b", "d"], ["c"]]


def test_a_line_past_a_column_keeps_room_in_it():
    far = MapEdge("a", "d")
    grid = columns_of("abcd", [MapEdge("a", "b"), MapEdge("b", "c"), MapEdge("c", "d"), far])
    assert len(grid.via[far]) == 2
    assert grid.via[far][0] in grid.columns[1]
    assert grid.via[far][1] in grid.columns[2]
    assert grid.near[grid.via[far][0]] == ["a", grid.via[far][1]]


def test_nothing_has_no_columns():
    assert columns_of([], []).columns == []


@given(st.lists(st.tuples(st.integers(1, 50), st.integers(-100, 100)), min_size=1, max_size=8))
def test_a_stack_never_overlaps(entries):
    keys = [str(number) for number in range(len(entries))]
    heights = {key: float(height) for key, (height, _) in zip(keys, entries, strict=True)}
    wanted = {key: float(place) for key, (_, place) in zip(keys, entries, strict=True)}
    middles: dict[str, float] = {}
    stack(keys, middles, wanted, heights, 5.0)
    for upper, lower in pairwise(keys):
        assert middles[lower] - middles[upper] >= (heights[upper] + heights[lower]) / 2 + 5 - 1e-6
