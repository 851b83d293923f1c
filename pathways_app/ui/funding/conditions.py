"""The conditions of a bursary as they were judged: the tree of them, and in words what is met, open or in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import AllOf, Condition, Holds, Requirement, Truth
from pathways_app.domain.standing import Node, Standing, State
from pathways_app.services.funding import Leaf
from pathways_app.ui.code_words import amid
from pathways_app.ui.requirement_words import part_words
from pathways_app.ui.wording import apart

translate = QCoreApplication.translate

_STATES = {Truth.TRUE: State.MET, Truth.UNKNOWN: State.UNKNOWN, Truth.FALSE: State.UNMET}
_MOST = 3  # conditions named in one line


@dataclass(frozen=True)
class _Told(Standing):
    """A standing of which no more is known than the truth of each leaf."""

    truths: Mapping[Requirement, Truth] = field(default_factory=dict)

    def _settle(self, condition: Condition) -> State:
        return _STATES[self.truths[condition]]


def judged(catalogue: JurisdictionCatalogue, requirement: Requirement, leaves: Sequence[Leaf]) -> Node:
    """Return `requirement` with the state of each part; `leaves` are all of its leaves as they were judged."""
    truths: dict[Requirement, Truth] = {leaf.leaf: leaf.truth for leaf in leaves}
    held = {
        leaf.leaf.credential: leaf.leaf.credential
        for leaf in leaves
        if isinstance(leaf.leaf, Holds) and leaf.truth is Truth.TRUE
    }
    return _Told(catalogue, held, {}, {}, truths=truths).judge(requirement)


def parts_of(node: Node) -> tuple[Node, ...]:
    """Return the parts of which all are needed; none where nothing is asked."""
    return node.parts if isinstance(node.requirement, AllOf) else (node,)


def met_words(catalogue: JurisdictionCatalogue, node: Node) -> str:
    """Name what meets the conditions; say so where there are none."""
    found = [part_words(catalogue, leaf) for leaf in _leaves(node) if leaf.state is State.MET]
    if not found:
        return translate("Funding", "It asks nothing further of you")
    return translate("Funding", "You meet: {conditions}").format(conditions=_listed(found))


def failing_words(catalogue: JurisdictionCatalogue, node: Node) -> str:
    """Say what is in the way for certain: one condition, or several of which each would do."""
    failing = _first_failing(node)
    words = [part_words(catalogue, leaf) for leaf in _leaves(failing)]
    holds = all(isinstance(leaf.requirement, Holds) for leaf in _leaves(failing))
    if len(words) > 1:
        several = _listed(words)
        if holds:
            return translate("Funding", "Only with one of: {names}").format(names=several)
        return translate("Funding", "It asks for one of: {conditions}").format(conditions=several)
    what = words[0] if words else ""
    if holds:
        return translate("Funding", "Only with: {name}").format(name=what)
    return translate("Funding", "It asks for: {condition}").format(condition=amid(what))


def _first_failing(node: Node) -> Node:
    """Return the first part that keeps `node` from being met, a group whole where any of it would do."""
    if isinstance(node.requirement, AllOf):
        failing = next((part for part in node.parts if part.state is State.UNMET), None)
        return node if failing is None else _first_failing(failing)
    return node


def _leaves(node: Node) -> list[Node]:
    if not node.parts:
        return [] if node.beside or isinstance(node.requirement, AllOf) else [node]
    return [leaf for part in node.parts for leaf in _leaves(part)]


def _listed(words: Sequence[str]) -> str:
    shown = [words[0], *map(amid, words[1:_MOST])]
    more = len(words) - len(shown)
    if more:
        shown.append(translate("Funding", "%n more", None, more))
    return apart(shown)
