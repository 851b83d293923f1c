"""Names where ids are wanted: an id, an old id, a name in any language, or a search that finds one thing."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import AmbiguousNameError, UnknownIdError, WrongKindError
from pathways_app.domain.text import LocalText

SECTIONS = ("credential", "step", "bursary", "support")
"""The sections whose entries have an id and a name of their own."""

MOST_CANDIDATES = 10
MOST_NEAR = 5
_LONGEST = 500  # past any name there is; comparing more characters only costs time
_SHOWN = 80  # characters of an unknown name repeated in a message
_ALIKE = 0.6  # difflib's own default: below it, what it offers has little to do with what was written

Found = Callable[[str], Sequence[str]]
"""Gives the ids a search finds for a text, best first."""


def fold(text: str) -> str:
    """Return `text` without case, accents, typographic apostrophes and spare spaces, for comparing names."""
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    return " ".join("".join(mark for mark in plain if not unicodedata.combining(mark)).casefold().split())


def section_of(catalogue: JurisdictionCatalogue, ident: str) -> str | None:
    """Return the section of the entry with exactly this id, or None."""
    entries = (catalogue.credentials, catalogue.steps, catalogue.bursaries, catalogue.supports)
    return next((section for section, known in zip(SECTIONS, entries, strict=True) if ident in known), None)


def has_entries(catalogue: JurisdictionCatalogue) -> bool:
    """Say whether the place, or the part of it that was read, has any entry."""
    return any((catalogue.credentials, catalogue.steps, catalogue.bursaries, catalogue.supports))


def current_id(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Follow renamings of `ident` to the id of today."""
    seen = {ident}
    while (newer := catalogue.renamed.get(ident)) is not None and newer not in seen:
        seen.add(newer)
        ident = newer
    return ident


def resolve(text: str, sections: Sequence[str], catalogues: Iterable[JurisdictionCatalogue], found: Found) -> str:
    """Return the id of the one entry of `sections` that `text` means.

    Raises: UnknownIdError with near matches, AmbiguousNameError with the candidates, WrongKindError when `text` is the
    id of an entry of another section.
    """
    catalogues = tuple(catalogues)
    text = text.strip()
    for catalogue in catalogues:
        ident = current_id(catalogue, text)
        section = section_of(catalogue, ident)
        if section is None:  # ids are written small, people's keyboards may not be
            ident = current_id(catalogue, text.lower())
            section = section_of(catalogue, ident)
        if section in sections:
            return ident
        if section is not None:
            raise WrongKindError(given=text, found=section, wanted=sections[0])
    names = {ident: name for catalogue in catalogues for s in sections for ident, name in _names(catalogue, s).items()}
    wanted = fold(text)
    if not wanted:
        raise UnknownIdError(given=text)
    matches = _named(wanted, names)
    if not matches and not _is_written_as_id(text, catalogues):  # a slip in an id is not a text to search for
        matches = [ident for ident in found(text) if ident in names]
    if len(matches) == 1:
        return matches[0]
    if matches:
        shown = tuple((ident, str(names[ident])) for ident in matches[:MOST_CANDIDATES])
        raise AmbiguousNameError(given=text, candidates=shown)
    raise UnknownIdError(given=text[:_SHOWN], near=near(wanted, names) if len(wanted) <= _LONGEST else ())


def is_known(text: str, section: str, catalogues: Iterable[JurisdictionCatalogue]) -> bool:
    """Say whether `text` is an id, an old id or the whole name of an entry of `section`, before any searching."""
    wanted = fold(text)
    for catalogue in catalogues:
        names = _names(catalogue, section)
        if current_id(catalogue, text.strip()) in names or _named(wanted, names):
            return True
    return False


def near(wanted: str, names: Mapping[str, LocalText]) -> tuple[str, ...]:
    """Return the ids most like `wanted`, by id (with or without its place) or by name, best first."""
    spellings: dict[str, str] = {}
    for ident, name in names.items():
        for spelling in (ident, ident.partition(".")[2], *(fold(version) for _, version in name.versions)):
            spellings.setdefault(spelling, ident)
    close = difflib.get_close_matches(wanted, spellings, n=2 * MOST_NEAR, cutoff=_ALIKE)
    return tuple(dict.fromkeys(spellings[spelling] for spelling in close))[:MOST_NEAR]


def near_words(given: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known words most like `given`, best first."""
    return tuple(difflib.get_close_matches(given, list(known), n=MOST_NEAR, cutoff=_ALIKE))


def _is_written_as_id(text: str, catalogues: Iterable[JurisdictionCatalogue]) -> bool:
    return any(text.lower().startswith(f"{catalogue.jurisdiction.id}.") for catalogue in catalogues)


def _named(wanted: str, names: Mapping[str, LocalText]) -> list[str]:
    return [ident for ident, name in names.items() if any(fold(version) == wanted for _, version in name.versions)]


def _names(catalogue: JurisdictionCatalogue, section: str) -> Mapping[str, LocalText]:
    match section:
        case "credential":
            return {entry.id: entry.name for entry in catalogue.credentials.values()}
        case "step":
            return {entry.id: entry.name for entry in catalogue.steps.values()}
        case "bursary":
            return {entry.id: entry.name for entry in catalogue.bursaries.values()}
        case _:
            return {entry.id: entry.name for entry in catalogue.supports.values()}
