"""What a copy of the casebook holds, and what became of a damaged one, in words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.backup import Contents, Rescued
from pathways_app.ui.clients.client_words import day_words
from pathways_app.ui.wording import listed

translate = QCoreApplication.translate


def contents_words(contents: Contents) -> str:
    """Say what a copy holds and up to when."""
    counted = counts_words(contents.counts)
    if contents.last is None:
        return counted
    day = day_words(contents.last.astimezone().date())
    return translate("Recovery", "{counts}, last written on {day}").format(counts=counted, day=day)


def rescued_words(rescued: Rescued) -> str:
    """Say what was saved of a damaged casebook, what was lost, and where the damaged file is."""
    if rescued.unreadable:
        day = "" if rescued.backup is None else day_words(rescued.backup.made.astimezone().date())
        text = translate("Recovery", "Nothing of it could be read. The copy of {day} took its place.").format(day=day)
    else:
        text = translate("Recovery", "Saved: {counts}.").format(counts=counts_words(rescued.read))
    lost = counts_words(rescued.lost, nothing="")
    if lost:
        text += " " + translate("Recovery", "Lost, as far as can be told: {counts}.").format(counts=lost)
    elif not rescued.unreadable:
        text += " " + translate("Recovery", "Nothing is known to be lost.")
    kept = translate("Recovery", "The damaged file is kept as {file}.").format(file=rescued.set_aside.name)
    return f"{text}\n\n{kept} {_listed_words()}"


def replaced_words(set_aside: Path) -> str:
    """Say where the casebook is that a copy took the place of."""
    kept = translate("Recovery", "The casebook before it is kept as {file}.").format(file=set_aside.name)
    return f"{kept} {_listed_words()}"


def _listed_words() -> str:
    return translate("Recovery", "The Client menu lists it under “Copies there are”, where it can be removed.")


def counts_words(counts: Mapping[str, int], nothing: str | None = None) -> str:
    """Write how much there is of what people know of, and of all else together; `nothing` where there is none."""
    said = [words for table, words in _named(counts) if counts.get(table)]
    rest = sum(count for table, count in counts.items() if table not in _NAMED + _UNSEEN)
    if rest:
        said.append(translate("Recovery", "%n other record(s)", "", rest))
    if not said:
        return translate("Recovery", "nothing yet") if nothing is None else nothing
    return listed(said)


_NAMED = ("client", "session", "note", "saved_route", "attachment")
_UNSEEN = ("setting", "frozen_place")  # no records of anybody


def _named(counts: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    def count(table: str) -> int:
        return counts.get(table, 0)

    return (
        ("client", translate("Recovery", "%n client(s)", "", count("client"))),
        ("session", translate("Recovery", "%n session(s)", "", count("session"))),
        ("note", translate("Recovery", "%n note(s)", "", count("note"))),
        ("saved_route", translate("Recovery", "%n saved route(s)", "", count("saved_route"))),
        ("attachment", translate("Recovery", "%n file(s)", "", count("attachment"))),
    )
