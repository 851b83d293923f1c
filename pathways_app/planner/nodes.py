"""The nodes of the search for the least plan of a box, and how the bound of one came about."""

from __future__ import annotations


class Node:
    """Chosen and allowed options, the latest arrival wanted, and a bound on the weight of any answer below.

    `unmet` are sets of allowed options that every plan below holds one of, with several left to choose from: what the
    options `asked` need, the first `known` landmarks for the deadline `at`, so many `purposes` (None: none looked
    through so far). Those `asked` take so many `unpaid`, `occupied` and `studied` months and hours, and weigh `own` but
    for money.
    `cap` is what follows from so many sets that are `sufficient`, -1 if none were asked. Each of the options `able` had
    company among them (-1: nobody looked).
    `bound` is how the node's weight came about with all those; once `raised`, landmarks that the node itself asked for
    are in it.
    """

    __slots__ = (
        "able",
        "allowed",
        "asked",
        "at",
        "bound",
        "cap",
        "chosen",
        "known",
        "occupied",
        "own",
        "purposes",
        "raised",
        "studied",
        "sufficient",
        "unmet",
        "unpaid",
        "weight",
    )

    def __init__(self, chosen: int, allowed: int, cap: int, weight: int) -> None:
        self.chosen = chosen
        self.allowed = allowed
        self.cap = cap
        self.weight = weight
        self.raised = False
        self.bound: Bound | None = None
        self.unmet: list[int] | None = None
        self.asked = self.at = self.known = self.purposes = 0
        self.sufficient = self.able = -1
        self.unpaid = self.occupied = self.studied = self.own = 0

    def lower(self, cap: int) -> None:
        """Ask for no later arrival than `cap`; what is unmet stays so."""
        self.cap = cap
        self.bound = None
        self.purposes = 0
        self.sufficient = -1

    def spare(self, options: int) -> None:
        """Take none of `options` below, and look through all landmarks again; what is unmet stays so."""
        self.allowed &= ~options
        self.raised = False
        self.bound = None
        self.known = 0

    def inherit(self, parent: Node) -> None:
        """Take over what is unmet, and what was counted, from the node that this one lies below."""
        self.unmet, self.asked, self.able = parent.unmet, parent.asked, parent.able
        self.at, self.known = parent.at, parent.known
        self.purposes = parent.purposes if self.cap == parent.at else 0
        self.unpaid, self.occupied, self.studied, self.own = parent.unpaid, parent.occupied, parent.studied, parent.own


class Bound:
    """What a node must yet choose from, and what each option has left of its price after those were charged.

    `slack` is by how much the node's bound lies above the one that these charges add up to. Taking an option raises the
    bound by what it has left, less the slack. `free` is what was chosen with all that then costs nothing more, where
    that was looked through.
    """

    __slots__ = ("free", "left", "marks", "slack")

    def __init__(self, marks: list[int], left: list[int], slack: int, free: int = 0) -> None:
        self.marks = marks
        self.left = left
        self.slack = slack
        self.free = free
