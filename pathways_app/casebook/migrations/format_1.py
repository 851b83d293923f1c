"""Format 1: clients, sessions, notes, saved routes and attachments."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, LargeBinary, PrimaryKeyConstraint

from pathways_app.casebook.migrations.columns import KEPT, belongs, key, must, number, versioned, word
from pathways_app.casebook.migrations.finding import create_search, find_words_of


def upgrade(op: Operations) -> None:
    """Make the tables of an empty file."""
    op.create_table("setting", word("key"), word("value"), PrimaryKeyConstraint("key", name="pk_setting"))
    op.create_table(
        "client",
        *versioned("client"),
        word("name"),
        word("reference", ""),
        word("place", ""),
        word("goal", optional=True),
        word("facts", "{}"),
        word("labels", "{}"),
        word("created"),
        word("changed"),
        must("client", "name", "length(name) > 0"),
        **KEPT,
    )
    op.create_index("ix_client_name", "client", ["name"])
    op.create_table(
        "session",
        *versioned("session"),
        number("client"),
        number("number"),
        word("started"),
        word("ended", optional=True),
        belongs("session", "client", "client.id"),
        must("session", "number", "number > 0"),
        **KEPT,
    )
    op.create_table(
        "note",
        *versioned("note"),
        number("client"),
        number("session", optional=True),
        word("text", ""),
        word("created"),
        word("changed"),
        belongs("note", "client", "client.id"),
        belongs("note", "session", "session.id", "SET NULL"),
        **KEPT,
    )
    _create_routes(op)
    for table, column in (
        *(("session", "client"), ("note", "client"), ("note", "session"), ("saved_route", "client")),
        *(("saved_route", "session"), ("saved_route", "frozen_place")),
        *(("attachment", "client"), ("attachment", "saved_route")),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column])
    create_search(op)
    find_words_of(op, "client", who=("name", "reference"))
    find_words_of(op, "note", said=("text",))
    find_words_of(op, "saved_route", said=("title",))


def _create_routes(op: Operations) -> None:
    op.create_table(
        "frozen_place",
        word("digest"),
        Column("content", LargeBinary, nullable=False),
        PrimaryKeyConstraint("digest", name="pk_frozen_place"),
    )
    op.create_table(
        "saved_route",
        *versioned("saved_route"),
        number("client"),
        number("session", optional=True),
        word("title"),
        word("saved"),
        word("place"),
        word("goal"),
        number("arrival"),
        number("net_cost"),
        word("currency"),
        number("unpriced"),
        word("catalogue_date"),
        Column("content", LargeBinary, nullable=False),
        word("frozen_place"),
        belongs("saved_route", "client", "client.id"),
        belongs("saved_route", "session", "session.id", "SET NULL"),
        belongs("saved_route", "frozen_place", "frozen_place.digest", None),
        must("saved_route", "currency", "length(currency) = 3"),
        **KEPT,
    )
    op.create_table(
        "attachment",
        *key("attachment"),
        number("client"),
        number("saved_route", optional=True),
        word("name"),
        word("media_type"),
        number("size"),
        word("added"),
        Column("content", LargeBinary, nullable=False),
        belongs("attachment", "client", "client.id"),
        belongs("attachment", "saved_route", "saved_route.id", "SET NULL"),
        **KEPT,
    )
