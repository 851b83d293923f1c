from dataclasses import replace
from types import MappingProxyType

import pytest

from pathways_app.domain.requirement import AllOf, AtLeast, Holds
from pathways_app.ui import map_data
from pathways_app.ui.map_data import MapEdge, NodeKind, graph_of


@pytest.fixture
def graph(place, request_, route):
    return graph_of(place, request_, route)


def pairs(graph):
    return {(edge.source, edge.target) for edge in graph.edges if not edge.dimmed}


def with_step(place, name, **changes):
    step = replace(place.steps[name], **changes)
    return replace(place, steps=MappingProxyType({**place.steps, name: step}))


def test_held_things_steps_awards_and_goal_hang_together(graph):
    assert pairs(graph) == {
        ("held:w.level-3", "all:step:w.degree-course"),
        ("step:w.test", "all:step:w.degree-course"),
        ("assumed:backing", "all:step:w.degree-course"),
        ("all:step:w.degree-course", "step:w.degree-course"),
        ("step:w.degree-course", "award:w.qts"),
        ("award:w.qts", "step:w.register"),
        ("step:w.register", "step:w.first-post"),
        ("step:w.first-post", "step:w.induction"),
        ("step:w.induction", "goal"),
    }


def test_other_ways_are_dimmed_and_lead_to_the_award(graph):
    assert [edge for edge in graph.edges if edge.dimmed] == [MapEdge("other:w.qts:w.other-degree", "award:w.qts", True)]
    assert graph.more == {}


def test_other_ways_not_drawn_are_counted(place, request_, route, monkeypatch):
    monkeypatch.setattr(map_data, "MOST_OTHER_WAYS", 0)
    graph = graph_of(place, request_, route)
    assert graph.more == {"award:w.qts": 1}
    assert not [node for node in graph.nodes if node.kind is NodeKind.OTHER]


def test_lines_that_others_imply_are_left_out(place, request_, route):
    asks = AllOf((Holds("w.registered"), Holds("w.qts"), Holds("w.level-3")))
    graph = graph_of(with_step(place, "w.first-post", requires=asks), request_, route)
    assert [source for source, target in pairs(graph) if target == "step:w.first-post"] == ["step:w.register"]


def test_several_of_many_stand_at_a_junction(place, request_, route):
    some = AtLeast(2, (Holds("w.maths-c"), Holds("w.level-3"), Holds("w.science-c")))
    graph = graph_of(with_step(place, "w.test", requires=some), request_, route)
    (junction,) = [node for node in graph.nodes if node.kind is NodeKind.COUNT]
    assert junction.count == 2
    assert {source for source, target in pairs(graph) if target == junction.key} == {"held:w.maths-c", "held:w.level-3"}
    assert (junction.key, "step:w.test") in pairs(graph)


def test_every_line_joins_nodes_that_are_there(graph):
    keys = {node.key for node in graph.nodes}
    assert all(edge.source in keys and edge.target in keys for edge in graph.edges)
    assert len(keys) == len(graph.nodes)
