"""Codes of the catalogue as English words: what is a name or an abbreviation among them keeps its capital."""

from __future__ import annotations

from collections.abc import Iterable

_ACRONYMS = frozenset(
    "uk qts pgce ewc dbs gpa csn fafsa hlta bc us rn pslf sfi vfu kpu cte fte fn tep ffel ftf".split()
)
COUNTRIES = frozenset("wales england scotland ireland sweden canada arizona bc".split())
"""Codes that are countries or parts of one, or stand among the words of a code for one."""

COUNTIES = frozenset(
    "apache cochise coconino gila graham greenlee la_paz maricopa mohave navajo pima pinal santa_cruz yavapai yuma"
    " northern_ireland".split()
)
"""Codes that are other places, whose names have a capital in every language."""

TONGUES = frozenset(
    "welsh english french german spanish swedish danish norwegian icelandic faroese canadian irish".split()
)
"""Codes that are languages or peoples, whose names have a capital in some languages."""

PEOPLES = frozenset("arab asian black gypsy_or_irish_traveller mixed roma white".split())
"""Codes that are ethnic groups, whose names have a capital where those of tongues do."""

_NAMES = (
    *("Cenedl Gyntaf", "Direct", "First Nation", "First Things First", "First nation", "Lyftet"),
    *("Première Nation", "Swediad"),
)
"""Other names that words of one language or another begin with."""

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
    return word.capitalize() if word in COUNTRIES or word in TONGUES else word


def amid(words: str, names: Iterable[str]) -> str:
    """Return words as they stand within a sentence: with a small letter first, save an abbreviation or one of `names`.

    Shape: `names` are countries, tongues and the like as the language of `words` writes them.
    """
    first = words.split(" ", 1)[0]
    if words[1:2].isdigit() or any(letter.isupper() for letter in first[1:]):
        return words
    if any(words.startswith(name) and not words[len(name) :][:1].isalpha() for name in (*names, *_NAMES)):
        return words
    return words[:1].lower() + words[1:]
