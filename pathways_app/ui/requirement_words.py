"""Requirements in words: what each part asks, and why it stands as it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.route import Route
from pathways_app.domain.standing import Node, State
from pathways_app.ui import wording
from pathways_app.ui.code_words import amid

translate = QCoreApplication.translate

_MOST_VALUES = 4


def credential_name(catalogue: JurisdictionCatalogue, credential: str) -> str:
    """Return the name of a credential, or its id where the catalogue has no such entry."""
    entry = catalogue.credentials.get(credential)
    return credential if entry is None else wording.name_of(entry.name)


def part_words(catalogue: JurisdictionCatalogue, node: Node) -> str:
    """Say what a part asks."""
    match node.requirement:
        case Holds(credential):
            return credential_name(catalogue, credential)
        case Condition():
            return condition_words(node.requirement)
        case AnyOf():
            return translate("Requirement", "Any one of")
        case AllOf():
            return translate("Requirement", "All of")
        case AtLeast(count, parts):
            return translate("Requirement", "{count} of {all}").format(count=count, all=len(parts))


def condition_words(condition: Condition) -> str:
    """Say what an attribute must be."""
    name = wording.plain(condition.attribute)
    if condition.values in ((True,), (False,)):
        wanted = (condition.values == (True,)) is not condition.negated
        return name if wanted else translate("Requirement", "Not: {what}").format(what=amid(name))
    words = _range_words(condition) if condition.low is not None or condition.high is not None else ""
    words = words or _values_words(condition)
    if condition.negated:
        return translate("Requirement", "{what}: not {values}").format(what=name, values=words)
    return translate("Requirement", "{what}: {values}").format(what=name, values=words)


def reason_words(catalogue: JurisdictionCatalogue, node: Node, route: Route | None) -> str:
    """Say in a word or two why a part stands as it does; empty where its parts say so."""
    if node.parts:
        return ""
    if node.set_aside:
        return translate("Requirement", "set aside by the adviser")
    match node.state:
        case State.MET if isinstance(node.requirement, Holds):
            return translate("Requirement", "held") if node.by is None else credential_name(catalogue, node.by)
        case State.MET:
            return translate("Requirement", "yes")
        case State.EARNED:
            return _earned_words(node, route)
        case State.ASSUMED:
            return translate("Requirement", "assumed")
        case State.UNKNOWN:
            return translate("Requirement", "not answered")
        case _:
            held = isinstance(node.requirement, Holds)
            return translate("Requirement", "not held") if held else translate("Requirement", "no")


def state_words(state: State) -> str:
    """Name a state."""
    return {
        State.MET: translate("Requirement", "met"),
        State.EARNED: translate("Requirement", "earned on this route"),
        State.ASSUMED: translate("Requirement", "assumed"),
        State.UNKNOWN: translate("Requirement", "not known"),
        State.UNMET: translate("Requirement", "not met"),
    }[state]


def question_words(catalogue: JurisdictionCatalogue, node: Node) -> str:
    """Return the question that would settle a leaf; empty where none would."""
    if node.state not in (State.UNKNOWN, State.ASSUMED) or not isinstance(node.requirement, Condition):
        return ""
    attribute = catalogue.attributes.get(node.requirement.attribute)
    return wording.question_of(attribute) if attribute is not None else ""


def number_of(route: Route, step: str) -> int:
    """Return the place of `step` on `route`, counted from 1; 0 where it is not on it."""
    return next((number for number, taken in enumerate(route.steps, start=1) if taken.id == step), 0)


def _earned_words(node: Node, route: Route | None) -> str:
    taken = next((step for step in route.steps if step.id == node.by), None) if route is not None else None
    if taken is None or route is None:
        return translate("Requirement", "on this route")
    words = translate("Requirement", "step {number}").format(number=number_of(route, taken.id))
    if taken.fee is None:
        return words
    price = wording.money(taken.fee) if taken.fee.minor else translate("Requirement", "free")
    return translate("Requirement", "{step}, {price}").format(step=words, price=price)


def _range_words(condition: Condition) -> str:
    if condition.low is None and condition.high is not None:
        return translate("Requirement", "up to {high}").format(high=wording.number(condition.high))
    if condition.high is None and condition.low is not None:
        return translate("Requirement", "{low} or more").format(low=wording.number(condition.low))
    if condition.low is not None and condition.high is not None:
        return f"{wording.number(condition.low)}–{wording.number(condition.high)}"
    return ""


def _values_words(condition: Condition) -> str:
    words = [amid(wording.value_words(value)) for value in condition.values]
    shown = words[:_MOST_VALUES]
    if len(words) > len(shown):
        text = translate("Requirement", "{values} or %n more", None, len(words) - len(shown))
        return text.format(values=", ".join(shown))
    return wording.one_of(shown)
