"""Parts of requirements on one line."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.words import LANGUAGE, condition_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement

MOST_SAID = 4
"""Alternatives said in full; the rest are counted."""


def part_words(catalogue: JurisdictionCatalogue, part: Requirement) -> str:
    """Write a part of a requirement as words, long lists of alternatives cut short."""
    match part:
        case Holds(credential):
            entry = catalogue.credentials.get(credential)
            return entry.name.in_language(LANGUAGE) if entry else credential
        case Condition():
            return condition_words(part)
        case AllOf(parts):
            return _(" and ").join(_inside(catalogue, one) for one in parts)
        case AnyOf(parts):
            said = [_inside(catalogue, one) for one in parts[:MOST_SAID]]
            rest = len(parts) - len(said)
            if rest:
                said.append(ngettext("{n} other way", "{n} other ways", rest).format(n=rest))
            return _(" or ").join(said)
        case AtLeast(count, parts):
            listed = ", ".join(_inside(catalogue, one) for one in parts)
            return _("{n} of: {listed}").format(n=count, listed=listed)


def _inside(catalogue: JurisdictionCatalogue, part: Requirement) -> str:
    words = part_words(catalogue, part)
    return words if isinstance(part, Holds | Condition) else f"({words})"
