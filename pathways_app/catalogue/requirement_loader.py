"""Requirements read back from their nodes."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from pathways_app.catalogue.grouping import exact, firsts, group
from pathways_app.catalogue.selection import Selection
from pathways_app.domain.attribute import Attribute
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement


def load_requirements(
    db: sqlite3.Connection, selection: Selection, attributes: Mapping[str, Attribute]
) -> dict[str, Requirement]:
    """Return the requirement of every selected step and the eligibility of every bursary, by the entry's id."""
    chosen, idents = selection.where("owner")
    values = group(
        db.execute(
            f"SELECT owner, node, value FROM requirement_value WHERE {chosen} ORDER BY owner, node, position",  # noqa: S608 - names of our own
            idents,
        ),
        owners=2,
    )
    rows = db.execute(
        "SELECT owner, node, parent, kind, count, credential, attribute, low, high, negated FROM requirement"  # noqa: S608 - names of our own
        f" WHERE {chosen} ORDER BY owner, node DESC",
        idents,
    )
    found: dict[str, Requirement] = {}
    parts: dict[tuple[str, int], list[Requirement]] = {}
    for owner, node, parent, kind, count, credential, attribute, low, high, negated in rows:
        below = tuple(reversed(parts.pop((owner, node), [])))  # read from the last node to the first
        built: Requirement
        match kind:
            case "holds":
                built = Holds(credential)
            case "condition":
                built = Condition(
                    attribute=attribute,
                    values=tuple(attributes[attribute].read(value) for value in firsts(values, (owner, node))),
                    low=None if low is None else exact(low),
                    high=None if high is None else exact(high),
                    negated=bool(negated),
                )
            case "all_of":
                built = AllOf(below)
            case "any_of":
                built = AnyOf(below)
            case _:
                built = AtLeast(count, below)
        if parent is None:
            found[owner] = built
        else:
            parts.setdefault((owner, parent), []).append(built)
    return found
