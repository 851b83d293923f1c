"""One place, read back from its rows into the values of the domain."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import replace
from types import MappingProxyType

from pathways_app.catalogue.entry_loader import EntryLoader
from pathways_app.catalogue.grouping import firsts, group
from pathways_app.catalogue.requirement_loader import load_requirements
from pathways_app.catalogue.selection import Named, Selection, Whole
from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.plan import Plan, PlanItem, PlanLink, PlanStatus
from pathways_app.domain.source import Evidence, Source
from pathways_app.domain.text import LocalText


def load_place(db: sqlite3.Connection, place: str) -> JurisdictionCatalogue:
    """Return everything of one place."""
    return _load(db, place, Whole(place))


def load_part(db: sqlite3.Connection, place: str, idents: Collection[str]) -> JurisdictionCatalogue:
    """Return a place with these of its entries only, and what is told of them alone.

    All attributes are there; a bursary is for those of its steps that are.
    """
    return _load(db, place, Named(idents))


def _load(db: sqlite3.Connection, place: str, selection: Selection) -> JurisdictionCatalogue:
    attributes = _attributes(db, place)
    entries = EntryLoader(db, selection, load_requirements(db, selection, attributes))
    return JurisdictionCatalogue(
        jurisdiction=load_jurisdiction(db, place),
        attributes=MappingProxyType(attributes),
        sources=MappingProxyType(_sources(db, place, selection)),
        credentials=MappingProxyType(entries.credentials()),
        steps=MappingProxyType(entries.steps()),
        bursaries=MappingProxyType(entries.bursaries()),
        supports=MappingProxyType(entries.supports()),
        plan_links=_plan_links(db, place, selection),
        renamed=MappingProxyType(_renamed(db, selection)),
    )


def load_jurisdiction(db: sqlite3.Connection, ident: str) -> Jurisdiction:
    """Return the place itself."""
    currency, compiled = db.execute("SELECT currency, compiled FROM jurisdiction WHERE id = ?", (ident,)).fetchone()
    names = db.execute(
        "SELECT language, text FROM jurisdiction_name WHERE jurisdiction = ? ORDER BY position", (ident,)
    )
    texts = group(
        db.execute("SELECT kind, text FROM jurisdiction_text WHERE jurisdiction = ? ORDER BY kind, position", (ident,))
    )
    return Jurisdiction(
        id=ident,
        name=LocalText(tuple(names)),
        currency=currency,
        languages=firsts(texts, "language"),
        notes=firsts(texts, "note"),
        gaps=firsts(texts, "gap"),
        compiled=compiled,
    )


def load_plans(db: sqlite3.Connection) -> dict[str, Plan]:
    """Return the workforce plans by id."""
    items = group(db.execute("SELECT plan, item, title, summary FROM plan_item ORDER BY plan, position"))
    names = group(db.execute("SELECT plan, part, language, text FROM plan_part ORDER BY plan, position"))
    return {
        ident: Plan(
            ident,
            title,
            publisher,
            place,
            dated,
            tuple(PlanItem(ident, *item) for item in items.get(ident, ())),
            tuple((part, LocalText(tuple(versions))) for part, versions in group(names.get(ident, ())).items()),
        )
        for ident, title, publisher, place, dated in db.execute(
            "SELECT id, title, publisher, jurisdiction, dated FROM plan ORDER BY id"
        )
    }


def _attributes(db: sqlite3.Connection, place: str) -> dict[str, Attribute]:
    values = group(
        db.execute(
            "SELECT attribute, value FROM attribute_value WHERE jurisdiction = ? ORDER BY attribute, position", (place,)
        )
    )
    tellers = group(
        db.execute(
            "SELECT attribute, credential FROM attribute_teller WHERE jurisdiction = ? ORDER BY attribute, position",
            (place,),
        )
    )
    found = {}
    for name, kind, meaning, ask, default, notes, changeable in db.execute(
        "SELECT name, type, meaning, ask, default_value, notes, changeable FROM attribute"
        " WHERE jurisdiction = ? ORDER BY name",
        (place,),
    ):
        attribute = Attribute(
            name,
            AttributeType(kind),
            meaning,
            ask,
            firsts(values, name),
            notes=notes,
            changeable=bool(changeable),
            told_by=firsts(tellers, name),
        )
        found[name] = attribute if default is None else replace(attribute, default=attribute.read(default))
    return found


def _sources(db: sqlite3.Connection, place: str, selection: Selection) -> dict[str, Source]:
    query = (
        "SELECT id, title, publisher, url, dated, evidence, checked, stale, notes FROM source WHERE jurisdiction = ?"
    )
    values: tuple[str, ...] = (place,)
    if isinstance(selection, Named):
        told, idents = selection.where("entry")
        paid, again = selection.where("credential")
        query += (
            f" AND id IN (SELECT source FROM entry_source WHERE {told}"  # noqa: S608 - names of our own
            f" UNION SELECT source FROM credential_pay WHERE {paid})"
        )
        values += (*idents, *again)
    return {
        ident: Source(ident, title, publisher, url, dated, Evidence(evidence), checked, bool(stale), notes)
        for ident, title, publisher, url, dated, evidence, checked, stale, notes in db.execute(
            f"{query} ORDER BY id", values
        )
    }


def _plan_links(db: sqlite3.Connection, place: str, selection: Selection) -> tuple[PlanLink, ...]:
    answers = group(
        db.execute("SELECT link, entry FROM plan_answer WHERE jurisdiction = ? ORDER BY link, position", (place,))
    )
    query = "SELECT position, plan, item, title, status, note FROM plan_link WHERE jurisdiction = ?"
    values: tuple[str, ...] = (place,)
    if isinstance(selection, Named):
        answering, idents = selection.where("entry")
        query += f" AND position IN (SELECT link FROM plan_answer WHERE jurisdiction = ? AND {answering})"  # noqa: S608 - names of our own
        values += (place, *idents)
    return tuple(
        PlanLink(plan, item, title, firsts(answers, position), PlanStatus(status), note)
        for position, plan, item, title, status, note in db.execute(f"{query} ORDER BY position", values)
    )


def _renamed(db: sqlite3.Connection, selection: Selection) -> dict[str, str]:
    chosen, idents = selection.where("new")
    return dict(db.execute(f"SELECT old, new FROM renamed WHERE {chosen} ORDER BY old", idents))  # noqa: S608 - names of our own
