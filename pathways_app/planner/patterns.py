"""What routes are made of, providers left aside: two routes of one pattern are the same way taken elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import AnyOf, Condition, Holds, Requirement
from pathways_app.domain.route import Route
from pathways_app.domain.step import Step, StepKind

Part: TypeAlias = tuple[StepKind, frozenset[str]]
"""The kind of a step and what it awards, with one credential standing for all its providers' own."""

Pattern: TypeAlias = Mapping[Part, int]
"""How often each part is in a route."""


class Patterns:
    """Reads the patterns of routes through one place."""

    def __init__(self, catalogue: JurisdictionCatalogue) -> None:
        self._catalogue = catalogue
        self._stands_for = provider_variants(catalogue)
        self._own = self._stands_for.keys() | set(self._stands_for.values())

    def of(self, route: Route) -> Pattern:
        """Return the pattern of `route`."""
        return Counter(self.part(self._catalogue.steps[step.id]) for step in route.steps)

    def part(self, step: Step) -> Part:
        """Return what `step` is, its provider left aside."""
        return (step.kind, frozenset(self._stands_for.get(award, award) for award in step.awards))

    def is_own(self, step: Step) -> bool:
        """Say whether the step brings what only one provider asks for, in place of what others ask for."""
        return not self._own.isdisjoint(step.awards)


def provider_variants(catalogue: JurisdictionCatalogue) -> dict[str, str]:
    """Return, for credentials that providers ask for each in its own form, the one that stands for all of them.

    Such are two credentials of one kind when steps of one kind with the same awards ask for the same alternatives but
    for that credential: a test of one's own university instead of a school leaving grade.
    """
    stands_for: dict[str, str] = {}

    def root(credential: str) -> str:
        while stands_for.get(credential, credential) != credential:
            credential = stands_for[credential]
        return credential

    alike: dict[tuple[StepKind, frozenset[str]], list[Step]] = {}
    for step in catalogue.steps.values():
        alike.setdefault((step.kind, frozenset(step.awards)), []).append(step)
    for steps in alike.values():
        seats: dict[object, str] = {}
        for step in steps if len(steps) > 1 else ():
            for kind, others, credential in _seats(step.requires, catalogue):
                first = root(seats.setdefault((kind, others), credential))
                stands_for[root(credential)] = first
    return {credential: root(credential) for credential in stands_for if root(credential) != credential}


def _seats(
    requirement: Requirement, catalogue: JurisdictionCatalogue
) -> Iterator[tuple[object, frozenset[Requirement], str]]:
    """Yield each credential that is one of several alternatives, with its kind and the others."""
    if isinstance(requirement, (Holds, Condition)):
        return
    parts = requirement.parts
    for part in parts:
        if isinstance(requirement, AnyOf) and isinstance(part, Holds) and len(parts) > 1:
            entry = catalogue.credentials.get(part.credential)
            yield entry and entry.kind, frozenset(parts) - {part}, part.credential
        yield from _seats(part, catalogue)
