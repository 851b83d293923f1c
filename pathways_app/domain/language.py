"""Languages: those that the window and the printed pages are written in."""

from __future__ import annotations

from dataclasses import dataclass

ENGLISH = "en"
"""The language everything is first written in, and the one that stands in for what another lacks."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language, with its ISO 639-1 code and the name its own speakers give it, as written in a list."""

    code: str
    name: str


LANGUAGES = (
    Language(ENGLISH, "English"),
    Language("cy", "Cymraeg"),
    Language("sv", "Svenska"),
    Language("fr", "Français"),
)


def first_spoken(wanted: tuple[str, ...]) -> str:
    """Return the first of `wanted` that there is, else English.

    Shape: language tags in order of preference, such as ("cy-GB", "en"); what follows the language is not looked at.
    """
    codes = {language.code for language in LANGUAGES}
    for tag in wanted:
        code = tag.replace("_", "-").partition("-")[0].lower()
        if code in codes:
            return code
    return ENGLISH
