"""The sources of one page, numbered in the order they are first referred to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.source import Evidence, Trust, trust_in
from pathways_app.report.route_page import SourceRow
from pathways_app.report.words import Words


def usual_check(catalogue: JurisdictionCatalogue) -> str:
    """Return the day (ISO 8601) on which most sources were checked; empty where there is no source."""
    days = Counter(source.checked for source in catalogue.sources.values())
    return max(days, key=lambda day: (days[day], day), default="")


class SourceList:
    """Numbers sources as they are referred to."""

    def __init__(self, words: Words, catalogue: JurisdictionCatalogue) -> None:
        self._words, self._catalogue = words, catalogue
        self._numbers: dict[str, int] = {}
        self._usual = usual_check(catalogue)

    @property
    def note(self) -> str:
        """Say when the sources were checked whose row does not say so."""
        if not any(self._catalogue.sources[name].checked == self._usual for name in self._numbers):
            return ""
        return self._words.say("Checked {day} where nothing else is said.", day=self._words.dated(self._usual))

    def numbers(self, names: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of the sources with these local names, in order."""
        known = [name for name in names if name in self._catalogue.sources]
        return tuple(sorted(self._numbers.setdefault(name, len(self._numbers) + 1) for name in known))

    def doubt(self, names: Iterable[str]) -> str:
        """Say what is wrong with the sources of a fact by the best of them: from memory, past their review; or ""."""
        found = {trust_in(self._catalogue.sources[name]) for name in names if name in self._catalogue.sources}
        if not found or Trust.READ in found:
            return ""
        return self._words.say("stale") if Trust.STALE in found else self._words.say("unverified")

    def rows(self) -> tuple[SourceRow, ...]:
        """Return every source referred to so far."""
        return tuple(self._row(name, number) for name, number in self._numbers.items())

    def _row(self, name: str, number: int) -> SourceRow:
        words, source = self._words, self._catalogue.sources[name]
        unverified = source.evidence is Evidence.RECALLED
        parts = []
        if source.dated:
            parts.append(words.say("dated {day}", day=words.dated(source.dated)))
        if source.checked != self._usual:
            parts.append(words.say("checked {day}", day=words.dated(source.checked)))
        if unverified:
            parts.append(words.say("unverified"))
        if source.stale:
            parts.append(words.say("stale"))
        return SourceRow(
            number=number,
            id=source.id,
            title=source.title,
            publisher=words.issuer(source.publisher),
            note=", ".join(parts),
            url=source.url,
            unverified=unverified,
            stale=source.stale,
        )
