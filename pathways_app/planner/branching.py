"""What a node is branched on: sets of options of which every plan below holds one."""

from __future__ import annotations

from pathways_app.planner.clauses import members
from pathways_app.planner.nodes import Node
from pathways_app.planner.problem import NEVER
from pathways_app.planner.windows import Window


def open_need(window: Window, node: Node) -> int:
    """Return options of which one must be chosen for something chosen to start; 0 where nothing wants for any.

    Rather one whose options bring needs of their own: what is chosen there raises the bound, while choices between
    options that need nothing more only multiply the ways to take what is still dear.
    """
    direct, met = window.goal_direct, 0
    for index in members(node.chosen):
        direct |= window.direct[index]
        met |= window.meets[index]
    needs = [window.achieving[need] & node.allowed for need in members(direct & ~met)]
    if len(needs) < 2:
        return needs[0] if needs else 0
    known = direct | met
    least, rank = 0, (0, 0, 0)
    for options in needs:
        fresh = min([(window.direct[index] & ~known).bit_count() for index in members(options)])
        mine = (-fresh, -(options & -options), options.bit_count())
        if not least or mine < rank:
            least, rank = options, mine
    return least


def fewest(marks: list[int], node: Node) -> int:
    """Return the fewest options of which one must yet be chosen; 0 where the chosen ones leave nothing open."""
    least, size = 0, NEVER
    for mark in marks:
        if not mark & node.chosen:
            options = mark & node.allowed
            if options.bit_count() < size:
                least, size = options, options.bit_count()
    return least
