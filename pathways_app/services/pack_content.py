"""What is in a catalogue pack: the sources of a catalogue as one JSON text, read as the sources themselves are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final, NoReturn

from pathways_app.catalogue.stamp import newest_check
from pathways_app.catalogue.validate import validate
from pathways_app.catalogue.yaml_file import Block, read_yaml
from pathways_app.catalogue.yaml_reader import PLANS, RENAMED, SECTIONS, Reading, read_parsed
from pathways_app.domain.catalogue import Catalogue, JurisdictionCatalogue
from pathways_app.domain.catalogue_offer import SignedPack
from pathways_app.domain.catalogue_pack import Manifest
from pathways_app.domain.errors import CatalogueInvalidError, CataloguePackError, FileProblemError
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.problem import Problem, Severity
from pathways_app.services.shown_text import is_shown_as_written

MOST_DEPTH: Final = 40
MOST_ENTRIES: Final = 100_000
MOST_CHARACTERS: Final = 20_000
"""Of one text in it; the longest that ships has a tenth of that."""
MOST_NUMBER: Final = 10**9

_PLACE: Final = re.compile(r"[a-z][a-z0-9-]{0,40}")
_PLAN: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
_URL: Final = re.compile(r"https?://[^\s<>\"]+")
_LOCAL_SOURCE: Final = "local-"
_DAY: Final = timedelta(days=1)
"""By which a date may be ahead of another that was written elsewhere on Earth."""

_PARTS: Final = {"places", "plans", "renamed"}
_HEAD: Final = "jurisdiction"
_JSON: Final = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
# A text that never ends is one match too, lest every quotation mark in it be tried again.


def content_of(folder: Path) -> tuple[bytes, Catalogue]:
    """Return the sources in `folder` as the content of a pack, with the catalogue they make.

    The same sources give the same bytes. What whoever is given the pack would refuse is not packed.

    Raises: CatalogueInvalidError, FileProblemError; CataloguePackError, naming the first thing that no pack may hold.
    """
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.y*ml"))
    files = {name: read_yaml(folder / name) for name in names}
    reading = read_parsed(str(folder), files)
    errors = [problem for problem in validate(reading) if problem.severity is Severity.ERROR]
    if errors:
        raise CatalogueInvalidError(problems=len(errors))

    def inside(name: str, key: str) -> Any:
        content: Any = files[name]
        return content[key]

    content = {
        "places": {
            place: {section: inside(f"{place}/{section}.yaml", section) for section in (_HEAD, *SECTIONS)}
            for place in reading.catalogue.jurisdictions
        },
        "plans": {plan: inside(f"{PLANS}/{plan}.yaml", "plan") for plan in reading.catalogue.plans},
        "renamed": inside(f"{RENAMED}.yaml", RENAMED) if f"{RENAMED}.yaml" in files else {},
    }
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    try:
        _check_shadows(str(folder), read_content(str(folder), written))
    except CataloguePackError as wrong:
        raise CataloguePackError(str(folder), "unpackable", wrong.detail or wrong.reason) from None
    return written, reading.catalogue


def catalogue_in(pack: SignedPack, today: date) -> Catalogue:
    """Return the catalogue in a pack, read and validated as the sources are.

    Raises: CataloguePackError, naming the first thing wrong.
    """
    reading = read_content(pack.file, pack.content)
    _check_shadows(pack.file, reading)
    problems = [problem for problem in validate(reading) if problem.severity is Severity.ERROR]
    if problems:
        raise CataloguePackError(pack.file, "invalid", _first(problems))
    _check_dates(pack.file, pack.manifest, newest_check(reading.catalogue), today)
    return reading.catalogue


def read_content(file: str, content: bytes) -> Reading:
    """Read the content of a pack into domain values, with every problem noted.

    Raises: CataloguePackError, for what no pack of ours holds.
    """
    _check_depth(file, content)
    whole = _parsed(file, content)
    if not isinstance(whole, Block) or set(whole) != _PARTS or not all(isinstance(p, Block) for p in whole.values()):
        raise CataloguePackError(file, "unsafe", "places, plans, renamed")
    _check_values(file, whole)
    files: dict[str, object] = {f"{RENAMED}.yaml": Block({RENAMED: whole["renamed"]})}
    places: Any = whole["places"]
    for place, sections in places.items():
        if not _PLACE.fullmatch(place) or place == PLANS:
            raise CataloguePackError(file, "unsafe", _shown(place))
        if not isinstance(sections, Block) or set(sections) != {_HEAD, *SECTIONS}:
            raise CataloguePackError(file, "unsafe", place)
        files |= {f"{place}/{name}.yaml": Block({name: section}) for name, section in sections.items()}
    plans: Any = whole["plans"]
    for plan, written in plans.items():
        if not _PLAN.fullmatch(plan):
            raise CataloguePackError(file, "unsafe", _shown(plan))
        files[f"{PLANS}/{plan}.yaml"] = Block({"plan": written})
    try:
        return read_parsed(file, files)
    except FileProblemError as wrong:
        raise CataloguePackError(file, "invalid", wrong.detail) from None


def _check_depth(file: str, content: bytes) -> None:
    """Refuse what is nested too deeply before any of it is read as JSON."""
    depth = 0
    for mark in _JSON.finditer(content):
        first = mark.group()[:1]
        if first in (b"[", b"{"):
            depth += 1
            if depth > MOST_DEPTH:
                raise CataloguePackError(file, "too_deep")
        elif first in (b"]", b"}"):
            depth -= 1


def _parsed(file: str, content: bytes) -> object:
    def said_once(pairs: list[tuple[str, object]]) -> Block:
        block = Block(pairs)
        if len(block) < len(pairs):
            keys = [key for key, _ in pairs]
            raise CataloguePackError(file, "unsafe", _shown(next(key for key in keys if keys.count(key) > 1)))
        return block

    def refuse(number: str) -> NoReturn:
        raise CataloguePackError(file, "unsafe", number)

    try:
        return json.loads(content.decode("utf-8"), object_pairs_hook=said_once, parse_constant=refuse)
    except (ValueError, RecursionError):  # a ValueError too: a number of thousands of figures
        raise CataloguePackError(file, "unsafe", "JSON") from None


def _check_values(file: str, whole: object) -> None:
    """Refuse texts and numbers that no catalogue has, and more of them than it can have."""
    waiting, blocks = [whole], 0
    while waiting:
        value = waiting.pop()
        if isinstance(value, Block):
            blocks += 1
            waiting += [*value, *value.values()]
        elif isinstance(value, list):
            waiting += value
        elif isinstance(value, str):
            if len(value) > MOST_CHARACTERS or not is_shown_as_written(value):
                raise CataloguePackError(file, "unsafe", _shown(value))
        elif isinstance(value, (int, float)) and not -MOST_NUMBER <= value <= MOST_NUMBER:
            raise CataloguePackError(file, "unsafe", str(value)[:40])
        if blocks > MOST_ENTRIES or len(waiting) > MOST_ENTRIES * 20:
            raise CataloguePackError(file, "too_many")


def _check_shadows(file: str, reading: Reading) -> None:
    """Refuse ids that are kept for entries of a person's own, and links to anything but pages."""
    for place in reading.catalogue.jurisdictions.values():
        for ident in _ids(place):
            if is_local(ident):
                raise CataloguePackError(file, "shadows", ident)
        for name, source in place.sources.items():
            if name.startswith(_LOCAL_SOURCE):
                raise CataloguePackError(file, "shadows", name)
            if source.url and not _URL.fullmatch(source.url):
                raise CataloguePackError(file, "unsafe", _shown(source.url))


def _ids(place: JurisdictionCatalogue) -> Iterator[str]:
    sections: tuple[Mapping[str, object], ...] = (
        place.credentials, place.steps, place.bursaries, place.supports, place.renamed,
    )  # fmt: skip
    for section in sections:
        yield from section


def _check_dates(file: str, manifest: Manifest, newest: str, today: date) -> None:
    """Refuse a pack whose dates cannot be: it would pass for newer than whatever comes after it."""
    written = manifest.created[: len(manifest.date)]
    try:
        read, made = date.fromisoformat(newest), date.fromisoformat(written)
    except ValueError:
        raise CataloguePackError(file, "dates", newest) from None
    if manifest.date != newest or read > made + _DAY or made > today + _DAY:
        raise CataloguePackError(file, "dates", max(newest, written))


def _first(problems: list[Problem]) -> str:
    first = problems[0]
    return ": ".join(part for part in (first.file, first.id, first.field, first.reason.value) if part)


def _shown(written: str) -> str:
    return "".join(mark if mark.isprintable() else "?" for mark in written[:40])
