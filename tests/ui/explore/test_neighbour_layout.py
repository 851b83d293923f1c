from itertools import combinations

import pytest
from PySide6.QtCore import QSizeF

from pathways_app.ui.explore.neighbour_layout import lay_out
from pathways_app.ui.explore.neighbours import AT_ONCE, Ties, beginning, neighbourhood


@pytest.mark.parametrize("middle", ["wales.qts", "wales.role-head", "wales.pgce-primary-uwtsd"])
def test_no_box_lies_over_another_and_columns_go_from_left_to_right(shipped, middle):
    ties = Ties(shipped.jurisdiction("wales"))
    opened = beginning(middle)
    for _ in range(2):
        for node in neighbourhood(ties, middle, opened).nodes.values():
            if node.ident and node.column:
                opened = {**opened, (node.ident, node.side): AT_ONCE}
    found = neighbourhood(ties, middle, opened)
    rects = lay_out(found, {key: QSizeF(196, 30 + 7 * (len(key) % 6)) for key in found.nodes})
    assert set(rects) == set(found.nodes)
    assert not any(one.intersects(other) for one, other in combinations(rects.values(), 2))
    for source, target in found.lines:
        assert rects[source].right() < rects[target].left()
    assert abs(rects[middle].center().y()) < 1
