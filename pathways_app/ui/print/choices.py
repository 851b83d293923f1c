"""What is chosen for the paper, apart from the question itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from pathways_app.domain.language import first_spoken
from pathways_app.report.document import Length, Paper

_LETTER_COUNTRIES = frozenset(
    QLocale.codeToTerritory(code) for code in "BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split()
)
"""Where paper is US Letter (source: Unicode CLDR 48, supplemental data, measurementData, paperSize)."""

MOST_NAME = 120
"""Letters of a name that fit at the head of a page."""

MOST_NOTE = 2_000
"""Letters of a word to the person: about half a page."""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """How a summary is wanted; `routes` are places in the answer.

    `person` is empty where no name is to stand on it, `note` where there is no word to them.
    """

    language: str
    paper: Paper
    length: Length = Length.FULL
    person: str = ""
    note: str = ""
    routes: tuple[int, ...] = ()


def usual_choice(locale: QLocale, routes: tuple[int, ...] = ()) -> PaperChoice:
    """Return what suits `locale`, the one of the window: its language, and the paper that its country uses."""
    paper = Paper.LETTER if locale.territory() in _LETTER_COUNTRIES else Paper.A4
    return PaperChoice(first_spoken((locale.name(),)), paper, routes=routes)
