"""Format 3: a client is found by the names of records that were merged into theirs."""

from __future__ import annotations

from alembic.operations import Operations

from pathways_app.casebook.migrations.finding import find_words_of


def upgrade(op: Operations) -> None:
    """Add to what format 2 has."""
    find_words_of(op, "former_client", who=("name", "reference"), there=True)
