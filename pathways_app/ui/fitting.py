"""A question carried over to another catalogue of the same place, as far as that still knows what it speaks of."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import AttributeValueError
from pathways_app.ui.session import Draft


def resumed(asked: Draft, before: Draft, catalogue: JurisdictionCatalogue) -> Draft:
    """Return `asked` with those wishes of `before`, the question at hand, that no record keeps.

    Nothing is taken over from a question about another place.
    """
    if before.jurisdiction != asked.jurisdiction:
        return asked
    now = fitted(before, catalogue)
    return replace(
        asked, start=now.start, strict=now.strict, what_if=now.what_if, skipped=now.skipped, without=now.without
    )


def fitted(draft: Draft, catalogue: JurisdictionCatalogue) -> Draft:
    """Return `draft` as it can be asked of `catalogue`: entries under their newest id, without those that are gone."""

    def now(ident: str) -> str:
        known = {ident}
        while ident in catalogue.renamed and catalogue.renamed[ident] not in known:
            ident = catalogue.renamed[ident]
            known.add(ident)
        return ident

    held = dict.fromkeys(ident for ident in map(now, draft.holds) if ident in catalogue.credentials)
    without = dict.fromkeys(ident for ident in map(now, draft.without) if ident in catalogue.steps)
    goal = None if draft.goal is None else now(draft.goal)
    attributes = {}
    for name, value in draft.attributes.items():
        attribute = catalogue.attributes.get(name)
        if attribute is not None:
            try:
                attributes[name] = attribute.read(value)
            except AttributeValueError:
                continue  # asked anew
    modes = {mode for step in catalogue.steps.values() for mode in step.study_modes}
    return replace(
        draft,
        goal=goal if goal in catalogue.credentials else None,
        holds=tuple(held),
        without=tuple(without),
        attributes=MappingProxyType(attributes),
        modes=None if draft.modes is None else (draft.modes & modes or None),
        skipped=frozenset(name for name in draft.skipped if name in catalogue.attributes),
    )
