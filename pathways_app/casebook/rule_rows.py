"""Tables of what stands beside the catalogue: rules set aside, and entries of one's own, since format 2; settings."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from pathways_app.casebook.rows import NEVER_AGAIN, Key, Row, Version, check, part_of


class OverrideRow(Row):
    """A requirement taken as met, or a fact replaced, for one client; `subject` is JSON that says which."""

    __tablename__ = "override"
    __table_args__ = (check("reason", "length(trim(reason)) > 0"), NEVER_AGAIN)

    id: Mapped[Key]
    version: Mapped[Version]
    client: Mapped[int] = part_of("client")
    entry: Mapped[str]
    subject: Mapped[str]
    reason: Mapped[str]
    author: Mapped[str]
    made: Mapped[date]


class LocalEntryRow(Row):
    """An entry of one's own for the catalogue; `content` is JSON, the entry and its sources in the catalogue's form."""

    __tablename__ = "local_entry"
    __table_args__ = (check("section", "section IN ('bursary', 'credential', 'step')"), NEVER_AGAIN)

    id: Mapped[Key]
    version: Mapped[Version]
    place: Mapped[str]
    section: Mapped[str]
    ident: Mapped[str] = mapped_column(unique=True)
    content: Mapped[str]
    author: Mapped[str]
    changed: Mapped[datetime]


class SettingRow(Row):
    """Something set for this casebook alone; `value` is JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
