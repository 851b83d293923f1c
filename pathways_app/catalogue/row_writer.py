"""The whole catalogue as rows: every value of the domain laid out in the tables of pathways.db."""

from __future__ import annotations

from collections.abc import Iterator

from pathways_app.catalogue.entry_rows import SupportForRow, SupportRow
from pathways_app.catalogue.entry_writer import (
    Line,
    bursary_rows,
    credential_rows,
    entry_rows,
    step_rows,
    written,
)
from pathways_app.catalogue.place_marks import PlaceMarks
from pathways_app.catalogue.place_rows import (
    AttributeRow,
    AttributeTellerRow,
    AttributeValueRow,
    JurisdictionNameRow,
    JurisdictionRow,
    JurisdictionTextRow,
    PlanAnswerRow,
    PlanItemRow,
    PlanLinkRow,
    PlanPartRow,
    PlanRow,
    RenamedRow,
    SourceRow,
)
from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue


def catalogue_rows(catalogue: Catalogue) -> Iterator[Line]:
    """Yield every row of the catalogue; the order within a table is that of the sources."""
    for place in catalogue.jurisdictions.values():
        marks = PlaceMarks()
        yield from home_rows(place)
        yield from content_rows(place, marks)
        yield from marks.rows(place.jurisdiction.id)
    for plan in catalogue.plans.values():
        yield (
            PlanRow,
            {
                "id": plan.id,
                "title": plan.title,
                "publisher": plan.publisher,
                "jurisdiction": plan.jurisdiction,
                "dated": plan.dated,
            },
        )
        names = ((part, *version) for part, name in plan.parts for version in name.versions)
        for position, (part, language, text) in enumerate(names):
            row = {"plan": plan.id, "position": position, "part": part, "language": language, "text": text}
            yield PlanPartRow, row
        for position, item in enumerate(plan.items):
            yield (
                PlanItemRow,
                {
                    "plan": plan.id,
                    "item": item.item,
                    "position": position,
                    "title": item.title,
                    "summary": item.summary,
                },
            )


def home_rows(place: JurisdictionCatalogue) -> Iterator[Line]:
    """Yield what a place has besides its entries: itself, its attributes and its sources."""
    home = place.jurisdiction
    yield JurisdictionRow, {"id": home.id, "currency": home.currency, "compiled": home.compiled}
    for position, (language, text) in enumerate(home.name.versions):
        row = {"jurisdiction": home.id, "position": position, "language": language, "text": text}
        yield JurisdictionNameRow, row
    for kind, texts in (("language", home.languages), ("note", home.notes), ("gap", home.gaps)):
        for position, text in enumerate(texts):
            row = {"jurisdiction": home.id, "kind": kind, "position": position, "text": text}
            yield JurisdictionTextRow, row
    for attribute in place.attributes.values():
        yield (
            AttributeRow,
            {
                "jurisdiction": home.id,
                "name": attribute.name,
                "type": attribute.type.value,
                "meaning": attribute.meaning,
                "ask": attribute.ask,
                "default_value": None if attribute.default is None else written(attribute.default),
                "notes": attribute.notes,
                "changeable": attribute.changeable,
            },
        )
        for position, value in enumerate(attribute.values):
            row = {"jurisdiction": home.id, "attribute": attribute.name, "position": position, "value": value}
            yield AttributeValueRow, row
        for position, credential in enumerate(attribute.told_by):
            row = {"jurisdiction": home.id, "attribute": attribute.name, "position": position, "credential": credential}
            yield AttributeTellerRow, row
    for source in place.sources.values():
        yield (
            SourceRow,
            {
                "jurisdiction": home.id,
                "id": source.id,
                "title": source.title,
                "publisher": source.publisher,
                "url": source.url,
                "dated": source.dated,
                "evidence": source.evidence.value,
                "checked": source.checked,
                "stale": source.stale,
                "notes": source.notes,
            },
        )


def content_rows(place: JurisdictionCatalogue, marks: PlaceMarks) -> Iterator[Line]:
    """Yield the entries of a place, or of a part of it, with what hangs on them, and mark its steps."""
    home = place.jurisdiction
    for credential in place.credentials.values():
        yield from entry_rows(home.id, "credential", credential)
        yield from credential_rows(credential)
    for step in place.steps.values():
        yield from entry_rows(home.id, "step", step)
        yield from step_rows(home.id, step)
        marks.add(step)
    for bursary in place.bursaries.values():
        yield from entry_rows(home.id, "bursary", bursary)
        yield from bursary_rows(home, bursary)
    for support in place.supports.values():
        yield from entry_rows(home.id, "support", support)
        yield SupportRow, {"id": support.id, "summary": support.summary}
        for position, ident in enumerate(support.for_ids):
            yield SupportForRow, {"support": support.id, "position": position, "entry": ident}
    for number, link in enumerate(place.plan_links):
        yield (
            PlanLinkRow,
            {
                "jurisdiction": home.id,
                "position": number,
                "plan": link.plan,
                "item": link.item,
                "title": link.title,
                "status": link.status.value,
                "note": link.note,
            },
        )
        for position, ident in enumerate(link.answered_by):
            row = {"jurisdiction": home.id, "link": number, "position": position, "entry": ident}
            yield PlanAnswerRow, row
    for old, new in place.renamed.items():
        yield RenamedRow, {"old": old, "new": new}
