"""Workforce plans as they are written in the sources."""

from __future__ import annotations

from pathways_app.catalogue.credential_reader import MONTH_OR_DAY
from pathways_app.catalogue.fields import Fields
from pathways_app.domain.plan import Plan, PlanItem
from pathways_app.domain.problem import Reason
from pathways_app.domain.text import LocalText


def read_plan(fields: Fields, ident: str, lines: dict[tuple[str, str], int]) -> Plan:
    """Return the plan written in `fields`; the line of each of its items goes to `lines`."""
    place = fields.place
    if fields.text("id") != ident:
        fields.error("id", Reason.BAD_ID, fields.block.get("id", ""), (ident,))
    items = []
    for inner in fields.inners("items"):
        item = PlanItem(plan=ident, item=inner.text("item"), title=inner.text("title"), summary=inner.text("summary"))
        inner.finish()
        if (place.file, item.id) in lines:
            inner.error("item", Reason.DUPLICATE_ID, item.item, (str(lines[place.file, item.id]),))
        lines[place.file, item.id] = inner.block.line
        items.append(item)
    parts: list[tuple[str, LocalText]] = []
    begun = {item.part for item in items}
    for inner in fields.inners("parts"):
        part, name = inner.text("part"), inner.local_text("name")
        inner.finish()
        if part not in begun:
            inner.error("part", Reason.UNKNOWN_ID, part, tuple(sorted(begun - {""})))
        elif any(part == known for known, _ in parts):
            inner.error("part", Reason.DUPLICATE_ID, part)
        parts.append((part, name))
    plan = Plan(
        id=ident,
        title=fields.text("title"),
        publisher=fields.text("publisher"),
        jurisdiction=fields.optional_text("jurisdiction"),
        dated=fields.matching("dated", MONTH_OR_DAY, ("YYYY-MM",)),
        items=tuple(items),
        parts=tuple(parts),
    )
    fields.finish()
    return plan
