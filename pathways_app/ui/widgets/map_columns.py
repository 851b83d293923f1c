"""The columns of the map: each node right of all it comes from, with room kept for lines that pass a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pathways_app.ui.map_data import MapEdge


@dataclass(slots=True)
class Grid:
    """Keys in columns; `passing` are those that stand for a line on its way, `via` says which for each line.

    `near` gives each key those it is joined to in the columns on either side.
    """

    columns: list[list[str]]
    passing: list[str] = field(default_factory=list)
    via: dict[MapEdge, tuple[str, ...]] = field(default_factory=dict)
    near: dict[str, list[str]] = field(default_factory=dict)


def columns_of(keys: Sequence[str], edges: Sequence[MapEdge]) -> Grid:
    """Return `keys` in columns; what nothing leads to stands just before its first use."""
    sources: dict[str, list[str]] = {key: [] for key in keys}
    targets: dict[str, list[str]] = {key: [] for key in keys}
    for edge in edges:
        sources[edge.target].append(edge.source)
        targets[edge.source].append(edge.target)
    depth: dict[str, int] = {}

    def reach(key: str) -> int:
        if key not in depth:
            depth[key] = max((reach(source) + 1 for source in sources[key]), default=0)
        return depth[key]

    for key in keys:
        reach(key)
    for key in keys:
        # Else the things held for later steps would stand in a crowd far from where they matter.
        if not sources[key] and targets[key]:
            depth[key] = max(0, min(depth[target] for target in targets[key]) - 1)
    grid = Grid([[] for _ in range(max(depth.values(), default=0) + 1)], near={key: [] for key in keys})
    for key in keys:
        grid.columns[depth[key]].append(key)
    for edge in edges:
        _run(grid, edge, depth)
    grid.columns = [column for column in grid.columns if column]
    return grid


def _run(grid: Grid, edge: MapEdge, depth: Mapping[str, int]) -> None:
    """Join the ends of `edge`, through a key of its own in every column it passes."""
    path = [edge.source]
    for column in range(depth[edge.source] + 1, depth[edge.target]):
        key = f"~{len(grid.passing)}"
        grid.passing.append(key)
        grid.near[key] = []
        grid.columns[column].append(key)
        path.append(key)
    path.append(edge.target)
    grid.via[edge] = tuple(path[1:-1])
    for first, second in pairwise(path):
        grid.near[first].append(second)
        grid.near[second].append(first)


def stack(
    column: Sequence[str],
    middles: dict[str, float],
    wanted: Mapping[str, float],
    heights: Mapping[str, float],
    gap: float,
) -> None:
    """Set `column` from top to bottom without overlaps, the whole as near as can be to `wanted`, into `middles`."""
    at = float("-inf")
    for key in column:
        half = heights[key] / 2
        middles[key] = max(wanted[key], at + half)
        at = middles[key] + half + gap
    shift = sum(wanted[key] - middles[key] for key in column) / len(column)
    for key in column:
        middles[key] += shift
