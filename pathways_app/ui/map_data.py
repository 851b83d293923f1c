"""The map of a route as a graph: what is held, the steps, what they award, the goal, and other ways dimmed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import AllOf, AtLeast, Condition, Holds
from pathways_app.domain.route import Route
from pathways_app.domain.standing import Node, State, asks_of
from pathways_app.ui.steps_data import OtherWays, other_ways

MOST_OTHER_WAYS = 3
"""Dimmed steps drawn for one award; the rest are counted (a choice of drawing)."""


class NodeKind(StrEnum):
    """What a node of the map stands for."""

    HELD = "held"
    ASSUMED = "assumed"
    STEP = "step"
    AWARD = "award"
    GOAL = "goal"
    OTHER = "other"
    ALL = "all"
    ANY = "any"
    COUNT = "count"


JUNCTIONS = frozenset({NodeKind.ALL, NodeKind.ANY, NodeKind.COUNT})


@dataclass(frozen=True, slots=True)
class MapNode:
    """One node; `ident` is the id of the credential, step or attribute, `count` how many a junction asks for."""

    key: str
    kind: NodeKind
    ident: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class MapEdge:
    """From the node with key `source` to the one with key `target`; dimmed for ways not taken."""

    source: str
    target: str
    dimmed: bool = False


@dataclass(frozen=True, slots=True)
class MapGraph:
    """Nodes and edges without cycles; `more` counts, for each award or goal, the other ways that are not drawn."""

    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    more: Mapping[str, int]


GOAL = "goal"


def graph_of(catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> MapGraph:
    """Return the map of `route`.

    Each thing held is joined to the first step that needs it, and a step to those that follow it at once: what is
    implied by the rest of the drawing is left out, and stands in the outline.
    """
    return _Builder(catalogue, request, route).build()


class _Builder:
    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        self._catalogue, self._request, self._route = catalogue, request, route
        self._nodes: dict[str, MapNode] = {}
        self._edges: dict[MapEdge, None] = {}
        self._before: dict[str, set[str]] = {}
        self._used: set[str] = set()
        self._out: dict[str, str] = {}
        self._more: dict[str, int] = {}
        self._ways: dict[str, tuple[OtherWays, ...]] = {}

    def build(self) -> MapGraph:
        """Add the steps in order, then the goal."""
        for step in self._route.steps:
            self._before[step.id] = set()
            key = self._node(NodeKind.STEP, step.id)
            self._out[step.id] = key
            sources = self._sources_of_all(asks_of(self._catalogue, self._request, self._route, step.id), step.id)
            self._join(sources, key)
            self._award(step.id)
        goal = self._node(NodeKind.GOAL, self._request.goal)
        last = [step.id for step in self._route.steps if self._request.goal in step.because]
        last = last or [step.id for step in self._route.steps if step.end == self._route.arrival]
        for step_id in self._nearest(last):
            self._edges[MapEdge(self._out[step_id], goal)] = None
        for step_id in last:
            self._others(step_id, goal, only=self._request.goal)
        return MapGraph(tuple(self._nodes.values()), tuple(self._edges), self._more)

    def _node(self, kind: NodeKind, ident: str, count: int = 0) -> str:
        key = GOAL if kind is NodeKind.GOAL else f"{kind}:{ident}"
        self._nodes.setdefault(key, MapNode(key, kind, ident, count))
        return key

    def _award(self, step: str) -> None:
        """Put a pill after `step` for the award that other steps would bring too, if the route goes on from it."""
        if any(self._request.goal in taken.because for taken in self._route.steps if taken.id == step):
            return
        others = self._ways_beside(step)
        if others:
            pill = self._node(NodeKind.AWARD, others[0].credential)
            self._edges[MapEdge(f"{NodeKind.STEP}:{step}", pill)] = None
            self._out[step] = pill
            self._others(step, pill, only=others[0].credential)

    def _others(self, step: str, target: str, *, only: str) -> None:
        for others in self._ways_beside(step):
            if others.credential == only:
                shown = others.steps[:MOST_OTHER_WAYS]
                for ident in shown:
                    key = f"{NodeKind.OTHER}:{only}:{ident}"
                    self._nodes.setdefault(key, MapNode(key, NodeKind.OTHER, ident))
                    self._edges[MapEdge(key, target, dimmed=True)] = None
                if rest := len(others.steps) - len(shown) + others.more:
                    self._more[target] = rest

    def _ways_beside(self, step: str) -> tuple[OtherWays, ...]:
        if step not in self._ways:  # they are ranked by what each asks, which takes most of the time
            self._ways[step] = other_ways(self._catalogue, self._request, self._route, step)
        return self._ways[step]

    def _sources_of_all(self, parts: Iterable[Node], step: str) -> list[str]:
        parts = tuple(parts)
        earlier = {leaf.by for part in parts for leaf in _counting(part) if leaf.state is State.EARNED and leaf.by}
        near = set(self._nearest(earlier))
        for before in earlier:
            self._before[step] |= {before} | self._before[before]
        found = [self._source(part, step, near) for part in parts]
        return list(dict.fromkeys(key for key in found if key))

    def _nearest(self, steps: Iterable[str]) -> list[str]:
        """Return those of `steps` that none of the others already stands on."""
        wanted = list(dict.fromkeys(steps))
        return [step for step in wanted if not any(step in self._before[other] for other in wanted if other != step)]

    def _source(self, node: Node, step: str, near: set[str]) -> str:
        """Return the key of the node that brings `node`, adding junctions; empty where nothing needs to be drawn."""
        if not node.state.satisfied:
            return ""
        match node.requirement:
            case Holds(credential):
                if node.state is State.EARNED:
                    return self._out[node.by] if node.by in near else ""
                return self._held(NodeKind.HELD, node.by or credential)
            case Condition(attribute):
                return self._held(NodeKind.ASSUMED, attribute) if node.state is State.ASSUMED else ""
        keys = list(dict.fromkeys(key for part in _chosen(node) if (key := self._source(part, step, near))))
        if len(keys) <= 1:
            return keys[0] if keys else ""
        if isinstance(node.requirement, AllOf):
            kind, count = NodeKind.ALL, len(keys)
        else:
            count = node.requirement.count if isinstance(node.requirement, AtLeast) else 1
            kind = NodeKind.COUNT if count > 1 else NodeKind.ANY
        junction = self._node(kind, f"{step}:{len(self._nodes)}", count)
        for key in keys:
            self._edges[MapEdge(key, junction)] = None
        return junction

    def _held(self, kind: NodeKind, ident: str) -> str:
        key = f"{kind}:{ident}"
        if key in self._used:
            return ""
        self._used.add(key)
        return self._node(kind, ident)

    def _join(self, sources: list[str], target: str) -> None:
        if len(sources) > 1:
            junction = self._node(NodeKind.ALL, target, len(sources))
            self._edges.update({MapEdge(source, junction): None for source in sources})
            sources = [junction]
        self._edges.update({MapEdge(source, target): None for source in sources})


def _chosen(node: Node) -> tuple[Node, ...]:
    """Return the parts of a group that the route rests on: all of them, or as many of the best as are needed."""
    if isinstance(node.requirement, AllOf):
        return node.parts
    count = node.requirement.count if isinstance(node.requirement, AtLeast) else 1
    best = sorted(node.parts, key=lambda part: -part.state)[: max(1, count)]
    return tuple(part for part in node.parts if part in best)


def _counting(node: Node) -> tuple[Node, ...]:
    """Return the leaves of `node` that the route rests on."""
    if not node.state.satisfied:
        return ()
    if not node.parts:
        return (node,)
    return tuple(leaf for part in _chosen(node) for leaf in _counting(part))
