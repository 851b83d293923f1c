"""Tables of the entries: what all have in common, credentials, supports, requirements and the search index."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from pathways_app.catalogue.file_format import NODE_KINDS, PLAN_ITEM, SECTIONS
from pathways_app.catalogue.rows import Key, Number, Position, Row, boolean, check, clustered, one_of
from pathways_app.domain.money import CURRENCIES

EntryKey = Annotated[str, mapped_column(String, ForeignKey("entry.id"), primary_key=True)]
CredentialKey = Annotated[str, mapped_column(String, ForeignKey("credential.id"), primary_key=True)]


class EntryRow(Row):
    """Any credential, step, bursary or support; ids begin with their jurisdiction and a dot."""

    __tablename__ = "entry"
    __table_args__ = clustered(
        one_of("section", SECTIONS), check("id", "substr(id, 1, length(jurisdiction) + 1) = jurisdiction || '.'")
    )
    id: Mapped[Key]
    jurisdiction: Mapped[str] = mapped_column(ForeignKey("jurisdiction.id"), index=True)
    section: Mapped[str]
    kind: Mapped[str]
    notes: Mapped[str | None]
    gap: Mapped[str | None]


class EntryNameRow(Row):
    """An entry's name in one language."""

    __tablename__ = "entry_name"
    __table_args__ = clustered()
    entry: Mapped[EntryKey]
    position: Mapped[Position]
    language: Mapped[str]
    text: Mapped[str]


class EntrySourceRow(Row):
    """A source an entry rests on."""

    __tablename__ = "entry_source"
    __table_args__ = clustered(
        ForeignKeyConstraint(["jurisdiction", "source"], ["source.jurisdiction", "source.id"]),
        Index("ix_entry_source_source", "jurisdiction", "source"),
    )
    entry: Mapped[EntryKey]
    position: Mapped[Position]
    jurisdiction: Mapped[str]
    source: Mapped[str]


class CredentialRow(Row):
    """What a person can hold."""

    __tablename__ = "credential"
    __table_args__ = clustered(
        boolean("starting_point"),
        boolean("renewable"),
        check("valid_months", "valid_months > 0"),
        check("level", "(level_framework IS NULL) = (level_value IS NULL)"),
    )
    id: Mapped[EntryKey]
    issuer: Mapped[str]
    summary: Mapped[str]
    level_framework: Mapped[str | None]
    level_value: Mapped[str | None]
    starting_point: Mapped[bool]
    valid_months: Mapped[int | None]
    renewable: Mapped[bool]
    renewed_by: Mapped[str | None] = mapped_column(ForeignKey("step.id"))
    dead_end: Mapped[str | None]


class CredentialPayRow(Row):
    """What a role pays, in minor units."""

    __tablename__ = "credential_pay"
    __table_args__ = clustered(
        one_of("currency", CURRENCIES), check("range", "low >= 0 AND (high IS NULL OR high >= low)")
    )
    credential: Mapped[CredentialKey]
    low: Mapped[int]
    high: Mapped[int | None]
    currency: Mapped[str]
    period: Mapped[str]
    as_of: Mapped[str | None]
    source: Mapped[str]
    notes: Mapped[str | None]


class CredentialImpliesRow(Row):
    """What holding a credential is holding too."""

    __tablename__ = "credential_implies"
    __table_args__ = clustered(check("self", "implied <> credential"))
    credential: Mapped[CredentialKey]
    position: Mapped[Position]
    implied: Mapped[str] = mapped_column(ForeignKey("credential.id"), index=True)


class SupportRow(Row):
    """Help that comes with roles and steps."""

    __tablename__ = "support"
    __table_args__ = clustered()
    id: Mapped[EntryKey]
    summary: Mapped[str]


class SupportForRow(Row):
    """A role or step a support comes with."""

    __tablename__ = "support_for"
    __table_args__ = clustered()
    support: Mapped[str] = mapped_column(ForeignKey("support.id"), primary_key=True)
    position: Mapped[Position]
    entry: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)


class RequirementRow(Row):
    """One node of the requirement of a step or the eligibility of a bursary.

    `node` numbers the nodes of one owner from 0, parents before their parts; `count` is at_least's n.
    """

    __tablename__ = "requirement"
    __table_args__ = clustered(
        one_of("kind", NODE_KINDS),
        boolean("negated"),
        ForeignKeyConstraint(["owner", "parent"], ["requirement.owner", "requirement.node"]),
        ForeignKeyConstraint(["jurisdiction", "attribute"], ["attribute.jurisdiction", "attribute.name"]),
        Index("ix_requirement_attribute", "jurisdiction", "attribute"),
        check("root", "(node = 0) = (parent IS NULL) AND parent < node"),
        check("count", "(kind = 'at_least') = (count IS NOT NULL) AND count > 0"),
        check("credential", "(kind = 'holds') = (credential IS NOT NULL)"),
        check("attribute", "(kind = 'condition') = (attribute IS NOT NULL)"),
        check("bounds", "kind = 'condition' OR (low IS NULL AND high IS NULL AND negated = 0)"),
    )
    owner: Mapped[EntryKey]
    node: Mapped[Position]
    parent: Mapped[int | None] = mapped_column(Integer)
    kind: Mapped[str]
    count: Mapped[int | None]
    credential: Mapped[str | None] = mapped_column(ForeignKey("credential.id"), index=True)
    jurisdiction: Mapped[str]
    attribute: Mapped[str | None]
    low: Mapped[Number | None]
    high: Mapped[Number | None]
    negated: Mapped[bool]


class RequirementValueRow(Row):
    """A value a condition accepts, written as in the sources and typed by its attribute."""

    __tablename__ = "requirement_value"
    __table_args__ = clustered(ForeignKeyConstraint(["owner", "node"], ["requirement.owner", "requirement.node"]))
    owner: Mapped[Key]
    node: Mapped[Position]
    position: Mapped[Position]
    value: Mapped[str]


class SearchEntryRow(Row):
    """What a row of the search index stands for; `rowid` is the index's own."""

    __tablename__ = "search_entry"
    __table_args__ = (one_of("section", (*SECTIONS, PLAN_ITEM)),)
    rowid: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    section: Mapped[str]
    kind: Mapped[str]
    jurisdiction: Mapped[str]
