"""What is known of a client, as the JSON texts of a row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pathways_app.domain.client import ClientFacts
from pathways_app.domain.text import LocalText


def facts_values(facts: ClientFacts) -> dict[str, object]:
    """Return the columns of a row for `facts`."""
    labels = {ident: dict(label.versions) for ident, label in facts.labels.items()}
    return {
        "place": facts.place,
        "goal": facts.goal,
        "facts": json.dumps(dict(facts.person), ensure_ascii=False, default=list),
        "labels": json.dumps(labels, ensure_ascii=False),
    }


def facts_of(place: str, goal: str | None, facts: str, labels: str) -> ClientFacts:
    """Return what the columns of a row say."""
    return ClientFacts(place, goal, MappingProxyType(json.loads(facts)), labels_of(labels))


def labels_of(labels: str) -> Mapping[str, LocalText]:
    """Return the names of a row by id."""
    found: dict[str, Any] = json.loads(labels)
    return MappingProxyType({ident: LocalText.of(versions) for ident, versions in found.items()})
