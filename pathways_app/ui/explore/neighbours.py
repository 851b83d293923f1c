"""The neighbourhood of an entry: what leads to it and what it leads to, as far as it has been opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCollator, QLocale

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.requirement import credentials_of
from pathways_app.domain.step import Status, Step
from pathways_app.ui.explore.entry_view import entry_of
from pathways_app.ui.explore.findings import doubles, title_of
from pathways_app.ui.wording import marked

AT_ONCE = 6
"""Neighbours drawn when a side of an entry is opened; a last one counts the rest, and opens as many again."""


class Side(IntEnum):
    """Where a neighbour stands: left, leading here, or right, led to."""

    BEFORE = -1
    AFTER = 1


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One entry of the neighbourhood, or, where `ident` is empty, the count of those not drawn beside `parent`.

    `column` counts from the entry in the middle, left of it below 0. `hidden` is how many further neighbours it has on
    its outer side, none of which is drawn (for the middle: always 0).
    """

    key: str
    ident: str
    column: int
    parent: str
    hidden: int = 0
    opened: bool = False

    @property
    def side(self) -> Side:
        """The side of the middle that it stands on; the middle itself counts to the right."""
        return Side.BEFORE if self.column < 0 else Side.AFTER


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Neighbours by key, each after its parent, and the lines from one column to the next that lead on."""

    middle: str
    nodes: Mapping[str, Neighbour]
    lines: tuple[tuple[str, str], ...]

    def children(self, key: str, side: Side) -> tuple[Neighbour, ...]:
        """Return what was opened beside `key` on one side, in order."""
        return tuple(node for node in self.nodes.values() if node.parent == key and node.side is side)


class Ties:
    """What leads directly to what in one place; `shared` are the names that several of its steps have."""

    def __init__(self, catalogue: JurisdictionCatalogue) -> None:
        self.catalogue = catalogue
        self.shared = doubles(catalogue)
        self._after: dict[str, list[str]] = {}
        self._before: dict[str, list[str]] = {}
        for credential in catalogue.credentials.values():
            # Whoever holds it holds those too: a way to them, but nothing that it leads on to.
            self._tie([credential.id], credential.implies, back_only=True)
        for step in catalogue.steps.values():
            self._tie(credentials_of(step.requires), [step.id])
            self._tie([step.id], step.awards)
        for bursary in catalogue.bursaries.values():
            self._tie(credentials_of(bursary.eligibility), [bursary.id], back_only=True)
            self._tie([bursary.id], bursary.for_steps, on_only=True)
        for support in catalogue.supports.values():
            self._tie([support.id], support.for_ids, on_only=True)
        collator = QCollator(QLocale())
        for others in (*self._after.values(), *self._before.values()):
            others.sort(key=lambda ident: collator.sortKey(self._name(ident)))
            others.sort(key=self._rank)
        for ident in catalogue.credentials.keys() & self._before.keys():
            self._before[ident].sort(key=lambda other: other in catalogue.credentials)

    def beside(self, ident: str, side: Side) -> tuple[str, ...]:
        """Return the ids directly beside an entry on one side: open ones and roles first, then by name."""
        return tuple((self._before if side is Side.BEFORE else self._after).get(ident, ()))

    def _tie(
        self, before: Iterable[str], after: Iterable[str], *, back_only: bool = False, on_only: bool = False
    ) -> None:
        """Tie entries; money and support are seen from where they are paid or given, not from what they touch."""
        after = list(after)
        for source in before:
            for target in after:
                if entry_of(self.catalogue, source) is None or entry_of(self.catalogue, target) is None:
                    continue
                if not back_only and target not in self._after.setdefault(source, []):
                    self._after[source].append(target)
                if not on_only and source not in self._before.setdefault(target, []):
                    self._before[target].append(source)

    def _name(self, ident: str) -> str:
        entry = entry_of(self.catalogue, ident)
        return ident if entry is None else marked(title_of(entry, self.shared), ident)

    def _rank(self, ident: str) -> tuple[bool, bool]:
        entry = entry_of(self.catalogue, ident)
        shut = isinstance(entry, Step) and entry.status in (Status.CLOSED, Status.PROPOSED)
        return shut, not (isinstance(entry, Credential) and entry.kind is CredentialKind.ROLE)


Opened = Mapping[tuple[str, Side], int]
"""How many neighbours are drawn beside each entry that was opened on a side."""


def beginning(middle: str) -> Opened:
    """Return what is open at first: both sides of the entry in the middle."""
    return {(middle, side): AT_ONCE for side in Side}


def neighbourhood(ties: Ties, middle: str, opened: Opened) -> Neighbourhood:
    """Return what is drawn round `middle`; every entry is drawn once, nearest to the middle."""
    nodes = {middle: Neighbour(middle, middle, 0, "", opened=True)}
    waiting = [(middle, side) for side in Side if (middle, side) in opened]
    while waiting:
        parent, side = waiting.pop(0)
        others = [ident for ident in ties.beside(parent, side) if ident not in nodes]
        shown = others[: opened[parent, side]]
        if len(others) - len(shown) == 1:
            shown = others  # a count of one takes as much room as what it counts
        column = nodes[parent].column + side
        for ident in shown:
            nodes[ident] = Neighbour(ident, ident, column, parent)
            if (ident, side) in opened:
                waiting.append((ident, side))
        if rest := len(others) - len(shown):
            key = f"more:{parent}:{side.name.lower()}"
            nodes[key] = Neighbour(key, "", column, parent, hidden=rest)
    lines = [
        (node.ident, target)
        for node in nodes.values()
        for target in ties.beside(node.ident, Side.AFTER)
        if target in nodes and nodes[target].column == node.column + 1  # longer ones would run under other boxes
    ]
    for node in nodes.values():
        if not node.ident:
            lines.append((node.key, node.parent) if node.side is Side.BEFORE else (node.parent, node.key))
        elif node.parent and (node.parent, node.ident) not in lines and (node.ident, node.parent) not in lines:
            lines.append((node.ident, node.parent) if node.side is Side.BEFORE else (node.parent, node.ident))
    return Neighbourhood(
        middle, {key: _counted(ties, node, nodes, opened) for key, node in nodes.items()}, tuple(lines)
    )


def _counted(ties: Ties, node: Neighbour, nodes: Mapping[str, Neighbour], opened: Opened) -> Neighbour:
    if not node.ident or not node.column:
        return node
    is_open = (node.ident, node.side) in opened
    hidden = 0 if is_open else sum(other not in nodes for other in ties.beside(node.ident, node.side))
    return Neighbour(node.key, node.ident, node.column, node.parent, hidden, is_open)


def toggled(node: Neighbour, opened: Opened) -> Opened:
    """Return what is open after `node` was pressed: opened, shut again, or, for a count, more of what it counts."""
    if not node.ident:
        key = (node.parent, node.side)
        return {**opened, key: opened.get(key, 0) + AT_ONCE}
    if not node.column:
        return opened
    key = (node.ident, node.side)
    if key in opened:
        return {known: count for known, count in opened.items() if known != key}
    return {**opened, key: AT_ONCE} if node.hidden else opened
