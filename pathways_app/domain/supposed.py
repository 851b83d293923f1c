"""What is supposed for the sake of one question: answers, money and closed doors the catalogue knows nothing of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.override import Override


@dataclass(frozen=True, slots=True)
class Assumed:
    """An attribute taken as given for one question; `instead_of` is what the person said (None: nothing)."""

    attribute: str
    value: AttributeValue
    instead_of: AttributeValue | None = None


@dataclass(frozen=True, slots=True)
class Supposed:
    """Everything supposed for one question.

    `assumed` values stand among the person's attributes already; `added` are bursaries made up for the question;
    `without` names steps that are out of the question; `overrides` are rules an adviser has set aside for the person.
    """

    assumed: tuple[Assumed, ...] = ()
    added: tuple[Bursary, ...] = ()
    without: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()

    def said(self, attributes: Mapping[str, AttributeValue]) -> dict[str, AttributeValue]:
        """Return `attributes` as the person said them: nothing assumed, and what that stood in for put back."""
        found = {name: value for name, value in attributes.items() if name not in {a.attribute for a in self.assumed}}
        return found | {a.attribute: a.instead_of for a in self.assumed if a.instead_of is not None}


NOTHING_SUPPOSED = Supposed()
