"""What a step asks, part by part, ticked against the person and the route."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import TakenAsMet
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.route import Route


class State(IntEnum):
    """How far something is met; of all parts the lowest counts, of any the highest."""

    UNMET = 0
    UNKNOWN = 1
    ASSUMED = 2
    EARNED = 3
    MET = 4

    @property
    def satisfied(self) -> bool:
        """Whether the step can go ahead as far as this part goes."""
        return self >= State.ASSUMED


@dataclass(frozen=True, slots=True)
class Node:
    """One part of a requirement with its state when the step begins.

    `by` is the credential in hand that meets it where that is another, or the step of the route that earns it;
    `beside` marks a part that fails without harm, since others of its group do; `set_aside` one that is taken as met,
    as an adviser says so.
    """

    requirement: Requirement
    state: State
    parts: tuple[Node, ...] = ()
    by: str | None = None
    beside: bool = False
    set_aside: bool = False


@dataclass(frozen=True)
class Standing:
    """What a person holds, has said and is taken to be when one step of a route begins.

    `set_aside` are the parts of what each entry requires that an adviser takes as met for this person.
    """

    catalogue: JurisdictionCatalogue
    held: Mapping[str, str]
    earned: Mapping[str, str]
    attributes: Mapping[str, AttributeValue]
    assumed: Mapping[str, tuple[AttributeValue, ...]] = field(default_factory=dict)
    set_aside: Mapping[str, frozenset[Requirement]] = field(default_factory=dict)

    def judge(self, requirement: Requirement, entry: str = "") -> Node:
        """Return `requirement`, which is that of `entry`, with the state of each of its parts."""
        node = self._judge(requirement, entry)
        if not node.state.satisfied and requirement in self.set_aside.get(entry, ()):
            return Node(requirement, State.MET, set_aside=True)
        return node

    def _judge(self, requirement: Requirement, entry: str) -> Node:
        match requirement:
            case Holds(credential):
                return self._holds(requirement, credential)
            case Condition():
                return Node(requirement, self._settle(requirement))
            case AllOf() | AnyOf() | AtLeast():
                return self._group(requirement, entry)

    def _holds(self, requirement: Holds, credential: str) -> Node:
        if credential in self.held:
            by = self.held[credential]
            return Node(requirement, State.MET, by=None if by == credential else by)
        if credential in self.earned:
            return Node(requirement, State.EARNED, by=self.earned[credential])
        return Node(requirement, State.UNMET)

    def _settle(self, condition: Condition) -> State:
        known = self.attributes.get(condition.attribute)
        if known is not None:
            return State.MET if condition.accepts(known) else State.UNMET
        taken = self.assumed.get(condition.attribute, ())
        return State.ASSUMED if taken and all(map(condition.accepts, taken)) else State.UNKNOWN

    def _group(self, group: AllOf | AnyOf | AtLeast, entry: str) -> Node:
        parts = [self.judge(part, entry) for part in _flattened(group)]
        needed = {AllOf: len(parts), AnyOf: 1}.get(type(group), group.count if isinstance(group, AtLeast) else 0)
        if len(parts) == 1 and needed == 1:
            return parts[0]
        best = sorted((part.state for part in parts), reverse=True)
        if needed == 0:
            return Node(group, State.MET, tuple(parts))
        state = best[needed - 1] if needed <= len(parts) else State.UNMET
        if state.satisfied:
            parts = [_beside(part) if not part.state.satisfied else part for part in parts]
        return Node(group, state, tuple(parts))


def standing_at(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route | None, step: str | None
) -> Standing:
    """Return the standing when `step` of `route` begins; today's where there is no route or it has no such step."""
    person = request.person
    earned: dict[str, str] = {}
    for taken in route.done_before(step) if route and step else ():
        for credential in sorted(catalogue.close(catalogue.steps[taken.id].awards)):
            earned.setdefault(credential, taken.id)
    return Standing(
        catalogue=catalogue,
        held=_in_hand(catalogue, person),
        earned=earned,
        attributes={
            **{a.name: a.default for a in catalogue.attributes.values() if a.default is not None},
            **person.attributes,
            **catalogue.told(person.holds),
        },
        assumed={assumption.attribute: assumption.values for assumption in route.assumptions} if route else {},
        set_aside=_set_aside(request),
    )


def asks_of(
    catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route | None, step: str
) -> tuple[Node, ...]:
    """Return the parts of what `step` asks, all of which are needed; none where it asks nothing."""
    node = standing_at(catalogue, request, route, step).judge(catalogue.steps[step].requires, step)
    return node.parts if isinstance(node.requirement, AllOf) else (node,)


def stand_in(node: Node) -> tuple[Node, tuple[Node, ...]]:
    """Return the node that says best what `node` comes to, and those to hang below it.

    Where any of several would do and one does, that one stands for all, with the others below it.
    """
    if isinstance(node.requirement, AnyOf) and node.state.satisfied:
        best = max(node.parts, key=lambda part: (part.state, not part.parts))
        if not best.parts:
            return best, tuple(part for part in node.parts if part is not best)
    return node, node.parts


def first_failing(node: Node) -> Node | None:
    """Return the first leaf that keeps `node` from being met for certain not; None where nothing does."""
    if node.state is not State.UNMET:
        return None
    if not node.parts:
        return node
    return next((found for part in node.parts if (found := first_failing(part)) is not None), None)


def unknown_attributes(node: Node) -> tuple[str, ...]:
    """Return the attributes whose answers `node` still turns on, each once, in the order they are asked."""
    if node.state is not State.UNKNOWN:
        return ()
    if isinstance(node.requirement, Condition):
        return (node.requirement.attribute,)
    return tuple(dict.fromkeys(name for part in node.parts for name in unknown_attributes(part)))


def _set_aside(request: RouteRequest) -> Mapping[str, frozenset[Requirement]]:
    found: dict[str, set[Requirement]] = {}
    for override in request.supposed.overrides:
        if isinstance(override.rule.subject, TakenAsMet):
            found.setdefault(override.rule.entry, set()).add(override.rule.subject.part)
    return {entry: frozenset(parts) for entry, parts in found.items()}


def _in_hand(catalogue: JurisdictionCatalogue, person: Person) -> Mapping[str, str]:
    held = {credential: credential for credential in person.holds}
    for credential in sorted(person.holds):
        for lower in sorted(catalogue.close((credential,))):
            held.setdefault(lower, credential)
    return held


def _flattened(group: AllOf | AnyOf | AtLeast) -> tuple[Requirement, ...]:
    """Return the parts of `group`, with those of groups of its own kind in their place."""
    if isinstance(group, AtLeast):
        return group.parts
    parts: list[Requirement] = []
    for part in group.parts:
        single = isinstance(part, (AllOf, AnyOf)) and len(part.parts) == 1
        if type(part) is type(group) or single:
            parts += _flattened(part) if isinstance(part, (AllOf, AnyOf)) else (part,)
        else:
            parts.append(part)
    return tuple(parts)


def _beside(node: Node) -> Node:
    return replace(node, parts=tuple(map(_beside, node.parts)), beside=True)
