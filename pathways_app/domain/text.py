"""Text that exists in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalText:
    """One name or sentence in one or more languages, English always among them.

    Shape: (language code, text) pairs in the order written. `local` is the name of an addition of one's own: it is
    marked wherever it is shown, by the one who puts it in words.
    """

    versions: tuple[tuple[str, str], ...]
    local: bool = False

    @classmethod
    def of(cls, versions: Mapping[str, str]) -> LocalText:
        """Make a text from a language-to-text mapping."""
        return cls(tuple(versions.items()))

    def in_language(self, language: str) -> str:
        """Return the text in `language`, else in English, else in the first language there is."""
        fallback = self.versions[0][1] if self.versions else ""
        for code, text in self.versions:
            if code == language:
                return text
            if code == "en":
                fallback = text
        return fallback

    def __str__(self) -> str:
        return self.in_language("en")
