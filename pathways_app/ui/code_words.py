"""Codes of the catalogue as words of the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pathways_app.domain import codes
from pathways_app.domain.codes import COUNTIES, COUNTRIES, PEOPLES, TONGUES, english

_of_catalogue = QCoreApplication.translate  # texts that stand in the catalogue, not here, and are found there


def plain(code: str) -> str:
    """Write a catalogue code such as household_income as words of the window's language: Household income."""
    return _of_catalogue("Codes", english(code))


def amid(words: str) -> str:
    """Return words as they stand within a sentence: with a small letter first, save a name or an abbreviation."""
    return codes.amid(words, _names())


def _names() -> tuple[str, ...]:
    """Return what begins with a capital in the window's language: tongues and peoples do in two of the four."""
    capital = QLocale().language() in (QLocale.Language.English, QLocale.Language.Welsh)
    known = (*COUNTRIES, *COUNTIES, *((*TONGUES, *PEOPLES) if capital else ()))
    return tuple(plain(code) for code in known)
