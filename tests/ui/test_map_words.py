import pytest

from pathways_app.ui.map_data import MapNode, NodeKind
from pathways_app.ui.map_words import node_text, others_words


@pytest.mark.parametrize(
    ("kind", "ident", "name", "below", "said"),
    [
        (NodeKind.HELD, "w.level-3", "Level 3", "", "Level 3, held"),
        (NodeKind.ASSUMED, "backing", "Backing", "", "Backing, assumed"),
        (NodeKind.STEP, "w.test", "Test", "Feb\u00a02027 · free", "Test, Feb\u00a02027, free"),
        (NodeKind.AWARD, "w.degree", "Degree", "", "Degree, earned on this route"),
        (NodeKind.GOAL, "w.teacher", "Teacher", "October\u00a02031", "Goal: Teacher, October\u00a02031"),
        (
            NodeKind.OTHER,
            "w.other-degree",
            "Other degree",
            "4\u00a0y · fee not known",
            "Another way: Other degree, 4\u00a0y · fee not known",
        ),
        (NodeKind.ALL, "", "all", "", ""),
        (NodeKind.ANY, "", "any", "", ""),
        (NodeKind.COUNT, "", "2 of", "", ""),
    ],
)
def test_nodes_in_words(place, route, kind, ident, name, below, said):
    text = node_text(place, route, MapNode("k", kind, ident, 2))
    assert (text.name, text.below, text.said) == (name, below, said)


def test_other_ways_have_a_heading(place):
    assert others_words(place, "w.qts") == "Other ways to Qts"
