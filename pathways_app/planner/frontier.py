"""The nodes of a search whose turn has not come yet."""

from __future__ import annotations

import heapq

from pathways_app.planner.nodes import Node


class Frontier:
    """Nodes by weight, the lowest `blind` bits left aside; of those that weigh the same, which lacks fewest steps.

    Whatever weighs less than `floor`, without those bits, counts as that much: no plan does. A weight's lowest `ids`
    bits tell the steps apart. Nodes of rank `limit` or more are not kept.
    """

    def __init__(self, blind: int, ids: int, floor: int) -> None:
        self._blind = blind
        self._ids = ids
        self._floor = floor
        self._heap: list[tuple[int, int, int, Node]] = []
        self._pushed = 0
        self.limit: int | None = None

    @property
    def empty(self) -> bool:
        """Whether no node is left."""
        return not self._heap

    @property
    def rank(self) -> int:
        """What counts of the weight of the node whose turn is next."""
        return self._heap[0][0]

    @property
    def weight(self) -> int:
        """The weight of the node whose turn is next."""
        return self._heap[0][3].weight

    @property
    def options(self) -> int:
        """What any of the nodes has chosen or may yet take."""
        found = 0
        for *_, node in self._heap:
            found |= node.chosen | node.allowed
        return found

    def rank_of(self, node: Node) -> int:
        """Return what counts of the weight of a node."""
        return max(self._floor, node.weight >> self._blind)

    def spare(self, options: int) -> None:
        """Take none of `options` below the nodes."""
        for *_, node in self._heap:
            node.spare(options)

    def push(self, node: Node) -> None:
        """Keep the node until its turn comes."""
        rank = self.rank_of(node)
        if self.limit is None or rank < self.limit:
            steps = node.chosen.bit_count()
            order = node.weight - (steps << self._ids) if self._blind else -steps
            self._pushed += 1
            heapq.heappush(self._heap, (rank, order, self._pushed, node))

    def pop(self) -> Node:
        """Return the node whose turn it is, which is kept no longer."""
        return heapq.heappop(self._heap)[3]

    def passed(self, node: Node) -> bool:
        """Put the node back if its weight has risen above that of the next."""
        if self._heap and self.rank_of(node) > self._heap[0][0]:
            self.push(node)
            return True
        return False
