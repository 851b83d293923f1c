"""The questions measured: every starting bundle of a jurisdiction to every role of it.

A starting bundle is nothing at all, one credential that people start with, or one role they are in. Each is asked
twice:
by someone who answers nothing, so that every condition is open, and by someone whose every answer suits the most
bursaries, so that as many steps as can be pay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import Month, month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import Condition, leaves
from pathways_app.planner.values import candidate_values

START: Month = month(2026, 12)


@dataclass(frozen=True, slots=True)
class Question:
    """One (bundle, role) pair asked by one kind of person."""

    jurisdiction: str
    asker: str
    request: RouteRequest


def favourable(catalogue: JurisdictionCatalogue) -> Mapping[str, AttributeValue]:
    """Return, for each attribute that a bursary asks about, the value that suits the most bursaries."""
    asked: dict[str, list[Condition]] = {}
    for bursary in catalogue.bursaries.values():
        for leaf in leaves(bursary.eligibility):
            if bursary.counted and isinstance(leaf, Condition):
                asked.setdefault(leaf.attribute, []).append(leaf)
    found: dict[str, AttributeValue] = {}
    for name, conditions in sorted(asked.items()):
        values = candidate_values(catalogue.attributes.get(name), conditions)
        suits = Counter({value: sum(c.accepts(value) for c in conditions) for value in values})
        found[name] = suits.most_common(1)[0][0]
    return found


def bundles(catalogue: JurisdictionCatalogue) -> Iterator[frozenset[str]]:
    """Yield the starting bundles of a jurisdiction."""
    yield frozenset()
    for credential in catalogue.credentials.values():
        if credential.starting_point or credential.kind is CredentialKind.ROLE:
            yield frozenset({credential.id})


def questions(catalogue: JurisdictionCatalogue) -> Iterator[Question]:
    """Yield every question about one jurisdiction whose goal is not held already."""
    suited = favourable(catalogue)
    for asker, attributes in (("answers nothing", {}), ("suits bursaries", suited)):
        for holds in bundles(catalogue):
            held = catalogue.close(holds)
            for goal in catalogue.credentials.values():
                if goal.kind is CredentialKind.ROLE and goal.id not in held:
                    person = Person(holds=holds, attributes=attributes)
                    yield Question(catalogue.jurisdiction.id, asker, RouteRequest(person, goal.id, START))
