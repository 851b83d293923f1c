"""Packs: local entries as a file for colleagues, who look at each before they take it in.

A pack is one plain JSON text: nothing in it is unpacked, no path in it is ever followed, and what is read of it is
limited before it is read. Whoever wrote it is not trusted.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pathways_app.casebook.casebook import Casebook
from pathways_app.catalogue.overlay import lay_over
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import FileProblemError, PackRefusedError
from pathways_app.domain.local_entry import SECTIONS, LocalEntry, may_be_local_id
from pathways_app.domain.problem import Problem, Severity
from pathways_app.services.local_entries import draft, keep_entry
from pathways_app.services.person_file import check_size, json_in
from pathways_app.services.shown_text import is_shown_as_written
from pathways_app.services.writing import write_whole

FORMAT: Final = 1
MOST_BYTES: Final = 1_000_000
MOST_ENTRIES: Final = 500
MOST_DEPTH: Final = 30
MOST_CHARACTERS: Final = 5_000
"""Of one text in it; the longest that ships has a fifth of that."""

_HEAD: Final = {"pathways_pack", "entries"}
_PARTS: Final = {"place", "section", "id", "entry", "sources", "author"}


@dataclass(frozen=True, slots=True)
class Offered:
    """An entry of a pack, for review: what is wrong with it, and the entry of one's own it would replace."""

    entry: LocalEntry
    problems: tuple[Problem, ...]
    present: LocalEntry | None = None

    @property
    def sound(self) -> bool:
        """Whether it may be taken in."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)


def write_pack(entries: Iterable[LocalEntry], file: Path) -> None:
    """Write local entries into a pack; nothing else of the casebook goes with them.

    Raises: FileProblemError, where the file cannot be written.
    """
    written = [
        {
            "place": entry.place,
            "section": entry.section,
            "id": entry.ident,
            "entry": dict(entry.content),
            "sources": {name: dict(source) for name, source in entry.sources.items()},
            "author": entry.author,
        }
        for entry in entries
    ]
    pack = {"pathways_pack": FORMAT, "entries": written}
    write_whole(file, (json.dumps(pack, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))


def read_pack(
    file: Path, places: Mapping[str, JurisdictionCatalogue], present: Collection[LocalEntry] = ()
) -> tuple[Offered, ...]:
    """Return what a pack offers, in its order; nothing is taken in yet. `places` are the catalogue as it ships.

    Raises: PackRefusedError, for a file that is no pack or holds what no pack of ours does; FileProblemError, where it
    cannot be read.
    """
    entries = _entries(file)
    own = {entry.ident: entry for entry in present}
    problems: dict[str, tuple[Problem, ...]] = {}
    for place in {entry.place for entry in entries}:
        if place not in places:
            raise PackRefusedError(str(file), "invalid", place)
        offered = [entry for entry in entries if entry.place == place]
        kept = [entry for entry in present if entry.place == place and entry.ident not in {o.ident for o in offered}]
        for entry in offered:
            if not may_be_local_id(entry.ident, place):
                raise PackRefusedError(str(file), "shadows", entry.ident)
        problems |= lay_over(places[place], [*kept, *offered]).problems
    return tuple(Offered(entry, problems[entry.ident], own.get(entry.ident)) for entry in entries)


def take_in(casebook: Casebook, offered: Iterable[Offered], replace: Collection[str] = ()) -> tuple[LocalEntry, ...]:
    """Keep those of the entries offered that were chosen; one of one's own is replaced only where `replace` names it.

    Raises: CaseConflictError, CaseGoneError, where another window has changed what is replaced.
    """
    taken = []
    for one in offered:
        if not one.sound or (one.present is not None and one.entry.ident not in replace):
            continue
        entry, mine = one.entry, one.present
        if mine is not None:
            entry = LocalEntry(
                mine.id, mine.version, mine.place, mine.section, mine.ident, entry.content, entry.sources, entry.author,
                mine.changed,
            )  # fmt: skip
        taken.append(keep_entry(casebook, entry))
    return tuple(taken)


def _entries(file: Path) -> list[LocalEntry]:
    content = _content(file)
    try:
        pack = json_in(file, content)
    except FileProblemError as wrong:
        raise PackRefusedError(str(file), "not_a_pack", wrong.detail) from None
    if not isinstance(pack, dict) or set(pack) != _HEAD or pack["pathways_pack"] != FORMAT:
        raise PackRefusedError(str(file), "not_a_pack")
    written = pack["entries"]
    if not isinstance(written, list):
        raise PackRefusedError(str(file), "not_a_pack")
    if len(written) > MOST_ENTRIES:
        raise PackRefusedError(str(file), "too_many", str(len(written)))
    entries = [_entry(file, one) for one in written]
    names = [entry.ident for entry in entries]
    if len(set(names)) < len(names):
        raise PackRefusedError(str(file), "unsafe", next(name for name in names if names.count(name) > 1))
    return entries


def _content(file: Path) -> bytes:
    """Return a file, once; one that is too large, or nested too deeply, is refused before it is read as JSON."""
    try:
        check_size(file, MOST_BYTES, plain=True)
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except FileProblemError as wrong:
        if wrong.reason == "too_large":
            raise PackRefusedError(str(file), "too_large") from None
        raise
    except OSError as wrong:
        raise FileProblemError(str(file), "unreadable", detail=wrong.strerror or "") from None
    if len(content) > MOST_BYTES:
        raise PackRefusedError(str(file), "too_large")
    depth, in_text, skip = 0, False, False
    for byte in content:
        if skip:
            skip = False
        elif in_text:
            skip, in_text = byte == ord("\\"), byte != ord('"')
        elif byte == ord('"'):
            in_text = True
        elif byte in b"[{":
            depth += 1
            if depth > MOST_DEPTH:
                raise PackRefusedError(str(file), "too_deep")
        elif byte in b"]}":
            depth -= 1
    return content


def _entry(file: Path, written: Any) -> LocalEntry:
    if not isinstance(written, dict) or set(written) != _PARTS:
        raise PackRefusedError(str(file), "not_a_pack")
    words = [written[name] for name in ("place", "section", "id", "author")]
    texts = all(isinstance(word, str) and len(word) <= 200 for word in words)
    sources = written["sources"]
    shaped = isinstance(written["entry"], dict) and isinstance(sources, dict)
    if not texts or not shaped or not all(isinstance(source, dict) for source in sources.values()):
        raise PackRefusedError(str(file), "not_a_pack")
    for part in _texts(written):
        if len(part) > MOST_CHARACTERS:
            raise PackRefusedError(str(file), "unsafe", part[:40] + "…")
        if not is_shown_as_written(part):
            raise PackRefusedError(str(file), "unsafe", "".join(m if m.isprintable() else "?" for m in part[:40]))
    place, section, ident, author = words
    if section not in SECTIONS:
        raise PackRefusedError(str(file), "unsafe", section)
    return draft(place, section, ident, written["entry"], sources, author)


def _texts(value: object) -> Iterable[str]:
    """Yield every text in a JSON value, names of fields too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield name
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
