"""Attachments: files kept with a client, such as a summary as it was handed out."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Row, select

from pathways_app.casebook.records import Records, clean, need_client
from pathways_app.casebook.route_rows import AttachmentRow
from pathways_app.domain.casework import Attachment, CaseKind
from pathways_app.domain.errors import AttachmentTooLargeError

MOST_BYTES: Final = 20_000_000
"""Of one file: past any summary, and little enough that a backup a day stays small."""

_SHOWN = [column for column in AttachmentRow.__table__.columns if column.name != "content"]


class Attachments(Records):
    """The attachments of a casebook."""

    rows, kind = AttachmentRow, CaseKind.ATTACHMENT

    def of(self, client: int) -> tuple[Attachment, ...]:
        """Return the files kept with a client, the newest first."""
        table = self._table
        query = select(*_SHOWN).where(table.c.client == client).order_by(table.c.added.desc(), table.c.id.desc())
        with self._store.reading() as db:
            return tuple(attachment_of(row) for row in db.execute(query))

    def add(
        self,
        client: int,
        name: str,
        content: bytes,
        media_type: str = "application/pdf",
        saved_route: int | None = None,
    ) -> Attachment:
        """Keep a file with a client.

        Raises: AttachmentTooLargeError; CaseGoneError, where the client is gone.
        """
        if len(content) > MOST_BYTES:
            raise AttachmentTooLargeError(name=name, size=len(content), most=MOST_BYTES)
        values: dict[str, object] = {"client": client, "name": clean(name), "media_type": media_type}
        values |= {"saved_route": saved_route, "size": len(content), "added": self._store.now(), "content": content}
        with self._store.writing() as db:
            need_client(db, client)
            return attachment_of(self._row(db, self._insert(db, values)))

    def content(self, ident: int) -> bytes:
        """Return the bytes of a file.

        Raises: CaseGoneError.
        """
        with self._store.reading() as db:
            return bytes(self._row(db, ident).content)

    def remove(self, ident: int) -> None:
        """Take a file out for good.

        Raises: CaseGoneError.
        """
        with self._store.writing() as db:
            self._delete(db, ident)


def attachment_of(row: Row[Any]) -> Attachment:
    """Return the attachment of a row, whose content need not be there."""
    return Attachment(row.id, row.client, row.name, row.media_type, row.size, row.added, row.saved_route)
