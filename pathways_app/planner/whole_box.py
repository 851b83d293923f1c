"""What is asked, now and then, about all that a box may still hold, and not about one node of its search."""

from __future__ import annotations

from typing import Final

from pathways_app.planner.frontier import Frontier
from pathways_app.planner.lower_bounds import LowerBounds
from pathways_app.planner.pareto import Box
from pathways_app.planner.turns import Turns

LOOK: Final = 100
"""Nodes of a box after which it is asked whether it is empty since occupations must come in turn (ours)."""

TRIES: Final = 3
"""Occupations that may be tried after others for each node there was (ours)."""

FOR_ALL: Final = 300
"""Nodes of a box after which it is asked what every plan of it holds (ours)."""

TRIES_FOR_ALL: Final = 4
"""Occupations that may be tried after others for that, for each node there was (ours)."""


class WholeBox:
    """Asks about box after box of one problem, the rarer the less came of it; `look` is when it first does."""

    def __init__(self, bounds: LowerBounds, turns: Turns, look: int) -> None:
        self._bounds = bounds
        self._turns = turns
        self._first_look = self._look = self._due = look
        self._wait_for_all = self._due_for_all = FOR_ALL

    def enter(self) -> None:
        """Ask about another box from now on."""
        self._due = self._look
        self._due_for_all = self._wait_for_all

    def surely_empty(self, box: Box, frontier: Frontier, nodes: int, *, known: bool) -> bool:
        """Say whether what is left of a box after so many `nodes` is too late as occupations must come in turn.

        No, too, where it takes long to tell, and for most nodes: it is asked more and more rarely, and not where a plan
        of the box is `known`. Now and then more is learnt about all of the box.
        """
        if nodes >= self._due_for_all and not frontier.empty:
            self._raise_all(frontier.weight, nodes)
        if known or nodes < self._due:
            return False
        self._due = 2 * nodes
        late = self._turns.surely_late(
            self._bounds.of_use(frontier.options), box.by, TRIES * nodes, box.unpaid, apart=True
        )
        self._look = self._first_look if late else 2 * self._look
        return late

    def _raise_all(self, least: int, nodes: int) -> None:
        """Look for what every plan of the box holds, with more tries than there are for a node.

        It is asked more rarely where that does not raise the bound above `least`, the least of the nodes left.
        """
        root = self._bounds.root()
        self._bounds.raised(root, TRIES_FOR_ALL * nodes)
        self._due_for_all = 2 * nodes
        raised = self._bounds.money(root.weight) > self._bounds.money(least)
        self._wait_for_all = FOR_ALL if raised else 2 * self._wait_for_all
