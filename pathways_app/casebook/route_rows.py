"""Tables about saved routes: each with the whole answer it stood in, and the catalogue of its day."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from pathways_app.casebook.rows import NEVER_AGAIN, Key, Row, Version, check, part_of


class FrozenPlaceRow(Row):
    """The catalogue of a place as it was, compressed JSON, under its SHA-256; many routes share one."""

    __tablename__ = "frozen_place"

    digest: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class SavedRouteRow(Row):
    """A route as it was saved; `content` is the question and the whole answer, compressed JSON.

    `net_cost` in minor units of `currency`; `unpriced` says that fees not known are in it at a guess, and `known_cost`
    is what it comes to without them; since format 2, and null in what was saved before.
    `checked` and `differences` (JSON) are the last comparison with a present catalogue; since format 2.
    """

    __tablename__ = "saved_route"
    __table_args__ = (
        check("currency", "length(currency) = 3"),
        Index("ix_saved_route_changed", "client", sqlite_where=text("differences <> '[]'")),
        NEVER_AGAIN,
    )

    id: Mapped[Key]
    version: Mapped[Version]
    client: Mapped[int] = part_of("client")
    session: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="SET NULL"), index=True)
    title: Mapped[str]
    saved: Mapped[datetime]
    place: Mapped[str]
    goal: Mapped[str]
    arrival: Mapped[int]
    net_cost: Mapped[int]
    currency: Mapped[str]
    unpriced: Mapped[bool]
    catalogue_date: Mapped[str]
    content: Mapped[bytes]
    frozen_place: Mapped[str] = mapped_column(ForeignKey("frozen_place.digest"), index=True)
    checked: Mapped[datetime | None]
    differences: Mapped[str | None]
    known_cost: Mapped[int | None]


class AttachmentRow(Row):
    """A file kept with a client."""

    __tablename__ = "attachment"
    __table_args__ = (NEVER_AGAIN,)

    id: Mapped[Key]
    client: Mapped[int] = part_of("client")
    saved_route: Mapped[int | None] = mapped_column(ForeignKey("saved_route.id", ondelete="SET NULL"), index=True)
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    added: Mapped[datetime]
    content: Mapped[bytes]
