"""What keeps the words of a casebook findable: triggers, so that no way of writing or erasing can forget one."""

from __future__ import annotations

from alembic.operations import Operations

KINDS = ("client", "note", "saved_route", "action")
"""Tables whose words are found; a row's number among the words is 4 times its own and the place of its table here."""

FORMER = 1 << 60
"""Added to the number of a former record, which came later: its words come after all others, and none is renumbered."""


def create_search(op: Operations) -> None:
    """Make the word list, which keeps no texts; what is taken out of it is gone at once (`secure-delete`)."""
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(who, said, content='',"
        " tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3')"
    )
    op.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")


def find_words_of(
    op: Operations, table: str, *, who: tuple[str, ...] = (), said: tuple[str, ...] = (), there: bool = False
) -> None:
    """Keep the words of these columns of `table` findable, as names of someone and as something written.

    With `there`, the words of what is in the table already too.
    """

    def words(row: str) -> str:
        texts = (" || ' ' || ".join(f"{row}.{column}" for column in columns) or "''" for columns in (who, said))
        number = f"{row}.id * {len(KINDS)} + {KINDS.index(table)}" if table in KINDS else f"{row}.id + {FORMER}"
        return ", ".join((number, *texts))

    put_in = f"INSERT INTO search (rowid, who, said) VALUES ({words('new')});"  # noqa: S608 - names of our own
    take_out = f"INSERT INTO search (search, rowid, who, said) VALUES ('delete', {words('old')});"  # noqa: S608
    op.execute(f"CREATE TRIGGER {table}_found AFTER INSERT ON {table} BEGIN {put_in} END")
    op.execute(f"CREATE TRIGGER {table}_lost AFTER DELETE ON {table} BEGIN {take_out} END")
    changed = ", ".join((*who, *said))
    op.execute(f"CREATE TRIGGER {table}_reworded AFTER UPDATE OF {changed} ON {table} BEGIN {take_out} {put_in} END")
    if there:
        op.execute(f"INSERT INTO search (rowid, who, said) SELECT {words(table)} FROM {table}")  # noqa: S608
