"""Format 2: things to do, rules set aside, one's own entries, merged records, and routes compared with today."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import UniqueConstraint, text

from pathways_app.casebook.migrations.columns import KEPT, belongs, key, must, number, versioned, word
from pathways_app.casebook.migrations.finding import find_words_of


def upgrade(op: Operations) -> None:
    """Add to what format 1 has."""
    op.add_column("saved_route", word("checked", optional=True))
    op.add_column("saved_route", word("differences", optional=True))
    op.add_column("saved_route", number("known_cost", optional=True))
    op.create_table(
        "action",
        *versioned("action"),
        number("client"),
        word("text"),
        word("due", optional=True),
        word("done", optional=True),
        belongs("action", "client", "client.id"),
        **KEPT,
    )
    op.create_table(
        "former_client",
        *key("former_client"),
        number("client"),
        *(word(name) for name in ("name", "reference", "place")),
        word("goal", optional=True),
        *(word(name) for name in ("facts", "labels", "created", "merged")),
        belongs("former_client", "client", "client.id"),
        **KEPT,
    )
    op.create_table(
        "override",
        *versioned("override"),
        number("client"),
        *(word(name) for name in ("entry", "subject", "reason", "author", "made")),
        belongs("override", "client", "client.id"),
        must("override", "reason", "length(trim(reason)) > 0"),
        **KEPT,
    )
    op.create_table(
        "local_entry",
        *versioned("local_entry"),
        *(word(name) for name in ("place", "section", "ident", "content", "author", "changed")),
        UniqueConstraint("ident", name="uq_local_entry_ident"),
        must("local_entry", "section", "section IN ('bursary', 'credential', 'step')"),
        **KEPT,
    )
    for table in ("former_client", "override"):
        op.create_index(f"ix_{table}_client", table, ["client"])
    op.create_index("ix_action_client", "action", ["client", "done", "due"])
    _quicken(op)
    find_words_of(op, "action", said=("text",))


def _quicken(op: Operations) -> None:
    """Answer the list of clients from indices alone, and save a note without hunting its old words at once."""
    for table, column in (("note", "changed"), ("session", "started")):
        op.drop_index(f"ix_{table}_client", table)
        op.create_index(f"ix_{table}_client", table, ["client", column])
    op.create_index("ix_saved_route_changed", "saved_route", ["client"], sqlite_where=text("differences <> '[]'"))
    op.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 0)")
