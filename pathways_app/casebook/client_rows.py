"""Tables about clients: who they are, when they were met, what was written, and what they are to do."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from pathways_app.casebook.rows import NEVER_AGAIN, Key, Row, Version, check, part_of


class ClientRow(Row):
    """A client; `facts` and `labels` are JSON."""

    __tablename__ = "client"
    __table_args__ = (check("name", "length(name) > 0"), Index("ix_client_name", "name"), NEVER_AGAIN)

    id: Mapped[Key]
    version: Mapped[Version]
    name: Mapped[str]
    reference: Mapped[str] = mapped_column(server_default="")
    place: Mapped[str] = mapped_column(server_default="")
    goal: Mapped[str | None]
    facts: Mapped[str] = mapped_column(server_default="{}")
    labels: Mapped[str] = mapped_column(server_default="{}")
    created: Mapped[datetime]
    changed: Mapped[datetime]


class SessionRow(Row):
    """A meeting; `number` counts those of one client."""

    __tablename__ = "session"
    __table_args__ = (check("number", "number > 0"), Index("ix_session_client", "client", "started"), NEVER_AGAIN)

    id: Mapped[Key]
    version: Mapped[Version]
    client: Mapped[int] = part_of("client", index=False)
    number: Mapped[int]
    started: Mapped[datetime]
    ended: Mapped[datetime | None]


class NoteRow(Row):
    """Something written; a note outlives its session, not its client."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_client", "client", "changed"), NEVER_AGAIN)

    id: Mapped[Key]
    version: Mapped[Version]
    client: Mapped[int] = part_of("client", index=False)
    session: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="SET NULL"), index=True)
    text: Mapped[str] = mapped_column(server_default="")
    created: Mapped[datetime]
    changed: Mapped[datetime]


class ActionRow(Row):
    """Something to do; since format 2."""

    __tablename__ = "action"
    __table_args__ = (Index("ix_action_client", "client", "done", "due"), NEVER_AGAIN)

    id: Mapped[Key]
    version: Mapped[Version]
    client: Mapped[int] = part_of("client", index=False)
    text: Mapped[str]
    due: Mapped[date | None]
    done: Mapped[date | None]


class FormerClientRow(Row):
    """A record that was merged into another's, as it was; since format 2."""

    __tablename__ = "former_client"
    __table_args__ = (NEVER_AGAIN,)

    id: Mapped[Key]
    client: Mapped[int] = part_of("client")
    name: Mapped[str]
    reference: Mapped[str]
    place: Mapped[str]
    goal: Mapped[str | None]
    facts: Mapped[str]
    labels: Mapped[str]
    created: Mapped[datetime]
    merged: Mapped[datetime]
