"""What belongs to a whole place: the jurisdiction itself, its attributes, sources and plan links."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.catalogue.fields import Fields
from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.errors import AttributeValueError
from pathways_app.domain.plan import PlanLink, PlanStatus
from pathways_app.domain.problem import Reason
from pathways_app.domain.source import Evidence, Source

_DAY = r"\d{4}-\d\d-\d\d"
_BOOLEANS: tuple[list[bool], ...] = ([True, False], [False, True], [])


def read_jurisdiction(fields: Fields, ident: str) -> Jurisdiction:
    """Return the jurisdiction written in `fields`."""
    return Jurisdiction(
        id=ident,
        name=fields.local_text("name"),
        currency=fields.currency(),
        languages=fields.texts("languages", required=True),
        notes=fields.texts("notes"),
        gaps=fields.texts("gaps"),
        compiled=fields.matching("compiled", r"\d{4}-\d\d(-\d\d)?", ("YYYY-MM",)),
    )


def read_attribute(fields: Fields, name: str) -> Attribute:
    """Return the attribute written in `fields`; values are kept for a choice only."""
    kind = fields.choice("type", AttributeType)
    values: tuple[str, ...] = ()
    if kind is AttributeType.CHOICE:
        values = fields.texts("values", required=True)
        if not values:
            fields.error("values", Reason.BAD_VALUE, "", ("at least one value",))
    else:
        listed = fields.raw("values")
        allowed = _BOOLEANS if kind is AttributeType.BOOLEAN else ([],)
        if listed is not None and listed not in allowed:
            fields.error("values", Reason.BAD_VALUE, listed, ("none, for this type",))
    told_by = fields.texts("told_by")
    if told_by and kind is not AttributeType.BOOLEAN:
        fields.error("told_by", Reason.BAD_VALUE, kind.value, (AttributeType.BOOLEAN.value,))
    attribute = Attribute(
        name=name,
        type=kind,
        meaning=fields.text("meaning"),
        ask=fields.optional_text("ask") or "",
        values=values,
        notes=fields.optional_text("notes"),
        changeable=fields.flag("changeable", default=True),
        told_by=told_by,
    )
    default = fields.raw("default")
    if default is None:
        return attribute
    try:
        return replace(attribute, default=attribute.read(default))
    except AttributeValueError:
        fields.error("default", Reason.BAD_VALUE, default, attribute.allowed or (kind.value,))
        return attribute


def read_source(fields: Fields, ident: str) -> Source:
    """Return the source written in `fields`; `dated` may be any text, since pages date themselves in many ways."""
    return Source(
        id=ident,
        title=fields.text("title"),
        publisher=fields.text("publisher"),
        url=fields.optional_text("url") or "",
        dated=fields.optional_text("dated"),
        evidence=fields.choice("evidence", Evidence),
        checked=fields.matching("checked", _DAY, ("YYYY-MM-DD",)) or "",
        stale=fields.flag("stale"),
        notes=fields.optional_text("notes"),
    )


def read_plan_link(fields: Fields) -> PlanLink:
    """Return the plan link written in `fields`."""
    return PlanLink(
        plan=fields.text("plan"),
        item=fields.text("item"),
        title=fields.text("title"),
        answered_by=fields.texts("answered_by"),
        status=fields.choice("status", PlanStatus),
        note=fields.optional_text("note"),
    )
