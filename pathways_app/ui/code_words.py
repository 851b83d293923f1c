"""Codes of the catalogue as words: what is a name or an abbreviation among them keeps its capital."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

_of_catalogue = QCoreApplication.translate  # texts that stand in the catalogue, not here, and are found there

_ACRONYMS = frozenset(
    "uk qts pgce ewc dbs gpa csn fafsa hlta bc us rn pslf sfi vfu kpu cte fte fn tep ffel ftf".split()
)
_COUNTRIES = frozenset("wales england scotland ireland sweden canada arizona".split())
_TONGUES = frozenset(
    "welsh english french german spanish swedish danish norwegian icelandic faroese canadian irish".split()
)
_WHOLE = {
    "en": "English",
    "fr": "French",
    "pr": "Permanent resident",
    "eu_eea_ch": "EU, EEA or Switzerland",
    "years_f3": "Years F–3",
    "years_4_6": "Years 4–6",
    "years_7_9": "Years 7–9",
    "la_paz": "La Paz",
    "santa_cruz": "Santa Cruz",
}
"""Codes that are not English words."""


def english(code: str) -> str:
    """Write a catalogue code as English words: Household income."""
    whole = _WHOLE.get(code)
    if whole is not None:
        return whole
    text = " ".join(_written(word) for word in code.replace("_", " ").replace("-", " ").split())
    return text[:1].upper() + text[1:]


def _written(word: str) -> str:
    if word in _ACRONYMS:
        return word.upper()
    return word.capitalize() if word in _COUNTRIES or word in _TONGUES else word


def plain(code: str) -> str:
    """Write a catalogue code such as household_income as words of the window's language: Household income."""
    return _of_catalogue("Codes", english(code))


def amid(words: str) -> str:
    """Return words as they stand within a sentence: with a small letter first, save a name or an abbreviation."""
    if words[1:2].isupper() or words[1:2].isdigit() or words.startswith(_names()):
        return words
    return words[:1].lower() + words[1:]


def _names() -> tuple[str, ...]:
    """Return the names that begin with a capital in the window's language; those of tongues do in two of the four."""
    capital = QLocale().language() in (QLocale.Language.English, QLocale.Language.Welsh)
    codes = (*_COUNTRIES, "northern_ireland", *(_TONGUES if capital else ()))
    return tuple(plain(code) for code in codes)
