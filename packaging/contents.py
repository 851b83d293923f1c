"""What the bundle holds beside the program: every licence of what it is made of, and what finds itself by name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

import licences
from clean_room import CleanRoom, FailedError


def about(room: CleanRoom, bundle: Path, probe: Path) -> Iterator[str]:
    """Compare what the bundle says that it is made of with what was packed, licences word by word."""
    found = {name: (version, licence, text) for name, version, licence, text in room.told(probe, "about")["parts"]}
    wanted = {part.name: (part.version, part.licence, part.text) for part in licences.shipped()}
    for name in sorted(found.keys() | wanted.keys()):
        if found.get(name) != wanted.get(name):
            yield f"About tells of {name}: {_short(found.get(name))}, and not {_short(wanted.get(name))}"
    all_texts = min(bundle.rglob("THIRD-PARTY.txt"))  # macOS has it under two names
    together = all_texts.read_text(encoding="utf-8")
    for name, (_, _, text) in wanted.items():
        if text.strip() not in together:
            yield f"the licence of {name} is not in {all_texts.name}"
    inside = {one.name for one in distributions(path=[str(all_texts.parent)])}
    for name in sorted(inside - found.keys() - {"pathways"}):
        yield f"{name} is in the bundle, but not under About"
    print(f"about: {len(found)} parts with their licences, {len(inside)} distributions in the bundle")


def keyring(room: CleanRoom, probe: Path) -> Iterator[str]:
    """Have every store of keys imported, which must open no socket: whether one is there is not asked."""
    told = room.told(probe, "keyring")
    if told["sockets"]:
        yield f"what finds stores of keys opened sockets: {told['sockets']}"
    if told["failed"] or not told["imported"]:
        yield f"stores of keys that cannot be imported: {told['failed'] or 'all'}"
    print(f"keyring: {len(told['imported'])} stores of keys, no socket")


def packs(room: CleanRoom, bundle: Path, program: Path) -> Iterator[str]:
    """Pass the catalogue on in a signed pack, take it in, and put the one that came along back."""

    def run(*arguments: str) -> str:
        done = room.run(program, "catalogue", *arguments)
        if done.returncode:
            raise FailedError(f"catalogue {arguments[0]}: {done.stderr.decode(errors='replace')}")
        return done.stdout.decode()

    (room.home / "phrase").write_text("correct horse battery staple", encoding="utf-8")
    phrase = ("--passphrase-file", "phrase")
    fingerprint = run("keygen", "Gwefan y sir", "-o", "llofnod", *phrase).strip().rpartition(": ")[2]
    run("export", "newydd.pathways-catalogue", "--key", "llofnod.pathways-key", *phrase)
    run("import", "newydd.pathways-catalogue", "--yes", "--trust", fingerprint)
    taken = Path(json.loads(run("status", "--json"))["file"])
    (shipped,) = bundle.rglob("pathways.db")
    if bundle in taken.parents or taken.read_bytes() != shipped.read_bytes():
        yield f"{taken} is not the catalogue that was taken in"
    run("restore")
    if not Path(json.loads(run("status", "--json"))["file"]).samefile(shipped):
        yield "the catalogue that came along was not put back"
    print("packs: signed, taken in, and the catalogue that came along put back")


def state(bundle: Path) -> dict[str, tuple[int, int]]:
    """Return size and time of every file of the bundle: the catalogue is read, and nothing is ever written there."""
    files = ((file, file.lstat()) for file in bundle.rglob("*"))
    return {str(file.relative_to(bundle)): (kept.st_size, kept.st_mtime_ns) for file, kept in files}


def changed(before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]) -> Iterator[str]:
    """Yield what is otherwise than before."""
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield f"{name} of the bundle was written while it was used"


def _short(told: tuple[str, str, str] | None) -> str:
    return "nothing" if told is None else f"{told[0]} {told[1]} with {len(told[2])} characters of licence"
