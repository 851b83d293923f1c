"""Tables of what belongs to a whole place or plan: jurisdictions, attributes, sources, plans and their links."""

from __future__ import annotations

from typing import Annotated

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from pathways_app.catalogue.rows import Key, Position, Row, boolean, clustered, one_of
from pathways_app.domain.attribute import AttributeType
from pathways_app.domain.money import CURRENCIES
from pathways_app.domain.plan import PlanStatus
from pathways_app.domain.source import Evidence

JurisdictionKey = Annotated[str, mapped_column(String, ForeignKey("jurisdiction.id"), primary_key=True)]


class MetaRow(Row):
    """Facts about the file itself, such as the SQLite version that wrote it."""

    __tablename__ = "meta"
    __table_args__ = clustered()
    key: Mapped[Key]
    value: Mapped[str]


class JurisdictionRow(Row):
    """A place with its own rules and money."""

    __tablename__ = "jurisdiction"
    __table_args__ = clustered(one_of("currency", CURRENCIES))
    id: Mapped[Key]
    currency: Mapped[str]
    compiled: Mapped[str | None]


class JurisdictionNameRow(Row):
    """A jurisdiction's name in one language."""

    __tablename__ = "jurisdiction_name"
    __table_args__ = clustered()
    jurisdiction: Mapped[JurisdictionKey]
    position: Mapped[Position]
    language: Mapped[str]
    text: Mapped[str]


class JurisdictionTextRow(Row):
    """A language, note or gap of a jurisdiction."""

    __tablename__ = "jurisdiction_text"
    __table_args__ = clustered(one_of("kind", ("language", "note", "gap")))
    jurisdiction: Mapped[JurisdictionKey]
    kind: Mapped[Key]
    position: Mapped[Position]
    text: Mapped[str]


class DearestStepRow(Row):
    """The step with the largest known fee of its kind in a place, or with the largest `per_month`.

    Fees that are not known are planned by these (docs/decisions/0022), so they are found without reading every step.
    """

    __tablename__ = "dearest_step"
    __table_args__ = clustered(boolean("per_month"))
    jurisdiction: Mapped[JurisdictionKey]
    kind: Mapped[Key]
    per_month: Mapped[bool] = mapped_column(primary_key=True)
    step: Mapped[str] = mapped_column(ForeignKey("step.id"))


class StudyModeRow(Row):
    """A study mode that some step of a place is offered in."""

    __tablename__ = "study_mode"
    __table_args__ = clustered()
    jurisdiction: Mapped[JurisdictionKey]
    mode: Mapped[Key]


class AttributeRow(Row):
    """A declared attribute; `default_value` is written as in the sources and typed by `type`."""

    __tablename__ = "attribute"
    __table_args__ = clustered(one_of("type", AttributeType), boolean("changeable"))
    jurisdiction: Mapped[JurisdictionKey]
    name: Mapped[Key]
    type: Mapped[str]
    meaning: Mapped[str]
    ask: Mapped[str]
    default_value: Mapped[str | None]
    notes: Mapped[str | None]
    changeable: Mapped[bool]


class AttributeTellerRow(Row):
    """A credential whose holder has told that a boolean attribute is true."""

    __tablename__ = "attribute_teller"
    __table_args__ = clustered(
        ForeignKeyConstraint(["jurisdiction", "attribute"], ["attribute.jurisdiction", "attribute.name"])
    )
    jurisdiction: Mapped[Key]
    attribute: Mapped[Key]
    position: Mapped[Position]
    credential: Mapped[str]


class AttributeValueRow(Row):
    """An allowed value of a choice."""

    __tablename__ = "attribute_value"
    __table_args__ = clustered(
        ForeignKeyConstraint(["jurisdiction", "attribute"], ["attribute.jurisdiction", "attribute.name"])
    )
    jurisdiction: Mapped[Key]
    attribute: Mapped[Key]
    position: Mapped[Position]
    value: Mapped[str]


class SourceRow(Row):
    """A page or paper."""

    __tablename__ = "source"
    __table_args__ = clustered(one_of("evidence", Evidence), boolean("stale"))
    jurisdiction: Mapped[JurisdictionKey]
    id: Mapped[Key]
    title: Mapped[str]
    publisher: Mapped[str]
    url: Mapped[str]
    dated: Mapped[str | None]
    evidence: Mapped[str]
    checked: Mapped[str]
    stale: Mapped[bool]
    notes: Mapped[str | None]


class PlanRow(Row):
    """A workforce plan."""

    __tablename__ = "plan"
    __table_args__ = clustered()
    id: Mapped[Key]
    title: Mapped[str]
    publisher: Mapped[str]
    jurisdiction: Mapped[str | None] = mapped_column(ForeignKey("jurisdiction.id"))
    dated: Mapped[str | None]


class PlanPartRow(Row):
    """The name of a part of a plan in one language."""

    __tablename__ = "plan_part"
    __table_args__ = clustered()
    plan: Mapped[str] = mapped_column(ForeignKey("plan.id"), primary_key=True)
    position: Mapped[Position]
    part: Mapped[str]
    language: Mapped[str]
    text: Mapped[str]


class PlanItemRow(Row):
    """A commitment of a plan."""

    __tablename__ = "plan_item"
    __table_args__ = clustered(Index("ix_plan_item_order", "plan", "position", unique=True))
    plan: Mapped[str] = mapped_column(ForeignKey("plan.id"), primary_key=True)
    item: Mapped[Key]
    position: Mapped[int]
    title: Mapped[str]
    summary: Mapped[str]


class PlanLinkRow(Row):
    """How one jurisdiction answers a plan item."""

    __tablename__ = "plan_link"
    __table_args__ = clustered(
        ForeignKeyConstraint(["plan", "item"], ["plan_item.plan", "plan_item.item"]),
        Index("ix_plan_link_item", "plan", "item"),
        one_of("status", PlanStatus),
    )
    jurisdiction: Mapped[JurisdictionKey]
    position: Mapped[Position]
    plan: Mapped[str]
    item: Mapped[str]
    title: Mapped[str]
    status: Mapped[str]
    note: Mapped[str | None]


class PlanAnswerRow(Row):
    """An entry that answers a plan item; `link` is the position of the plan link."""

    __tablename__ = "plan_answer"
    __table_args__ = clustered(
        ForeignKeyConstraint(["jurisdiction", "link"], ["plan_link.jurisdiction", "plan_link.position"])
    )
    jurisdiction: Mapped[Key]
    link: Mapped[Position]
    position: Mapped[Position]
    entry: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)


class RenamedRow(Row):
    """An id of old and what it is called today."""

    __tablename__ = "renamed"
    __table_args__ = clustered()
    old: Mapped[Key]
    new: Mapped[str] = mapped_column(ForeignKey("entry.id"), index=True)
