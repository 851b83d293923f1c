"""What the nodes of the map say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Route
from pathways_app.ui import wording
from pathways_app.ui.map_data import MapNode, NodeKind
from pathways_app.ui.requirement_words import credential_name
from pathways_app.ui.steps_words import catalogue_fee_words, fee_words, when_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NodeText:
    """A node's name, the line below it, and all of it in one sentence for a screen reader."""

    name: str
    below: str
    said: str


def node_text(catalogue: JurisdictionCatalogue, route: Route, node: MapNode) -> NodeText:
    """Return what `node` says."""
    match node.kind:
        case NodeKind.HELD:
            name = credential_name(catalogue, node.ident)
            return NodeText(name, "", translate("Map", "{name}, held").format(name=name))
        case NodeKind.ASSUMED:
            name = wording.plain(node.ident)
            return NodeText(name, "", translate("Map", "{name}, assumed").format(name=name))
        case NodeKind.STEP:
            return _step_text(catalogue, route, node.ident)
        case NodeKind.AWARD:
            name = credential_name(catalogue, node.ident)
            return NodeText(name, "", translate("Map", "{name}, earned on this route").format(name=name))
        case NodeKind.GOAL:
            name, when = credential_name(catalogue, node.ident), wording.month_long(route.arrival)
            return NodeText(name, when, translate("Map", "Goal: {name}, {when}").format(name=name, when=when))
        case NodeKind.OTHER:
            step = catalogue.steps[node.ident]
            name = wording.name_of(step.name)
            below = f"{wording.span(step.duration.months)} · {catalogue_fee_words(step)}"
            return NodeText(
                name, below, translate("Map", "Another way: {name}, {below}").format(name=name, below=below)
            )
        case NodeKind.ALL:
            return NodeText(translate("Map", "all"), "", "")
        case NodeKind.ANY:
            return NodeText(translate("Map", "any"), "", "")
        case NodeKind.COUNT:
            return NodeText(translate("Map", "{count} of").format(count=node.count), "", "")


def others_words(catalogue: JurisdictionCatalogue, credential: str) -> str:
    """Return the heading over the other ways to `credential`."""
    return translate("Map", "Other ways to {name}").format(name=credential_name(catalogue, credential))


def _step_text(catalogue: JurisdictionCatalogue, route: Route, ident: str) -> NodeText:
    taken = next(step for step in route.steps if step.id == ident)
    name = wording.name_of(catalogue.steps[ident].name)
    when, fee = when_words(taken.start, taken.end), fee_words(taken.fee)
    return NodeText(name, f"{when} · {fee}", f"{name}, {when}, {fee}")
