"""Which characters the fonts can show: the renderer itself is asked, once for each character."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

UNSHOWN = "□"
"""What stands for a character that cannot be shown."""

_SURROGATE, _CONTROL = "Cs", "Cc"
_DIRECTIONS = frozenset(chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Characters that turn the direction of the text round them, up to the end of whatever they are put in."""


class Glyphs:
    """Tells what can be shown; `shows` says whether all of a text can."""

    def __init__(self, shows: Callable[[str], bool]) -> None:
        self._shows = shows
        self._known: set[str] = set()
        self._bad: dict[int, str | None] = {}

    def cleaned(self, text: str) -> str:
        """Return `text` with a sign for what cannot be shown, and without what is no character of its own."""
        new = set(text) - self._known
        if new:
            self._learn(new)
        return text.translate(self._bad) if self._bad else text

    def _learn(self, new: Iterable[str]) -> None:
        unsure = []
        for one in new:
            kind = unicodedata.category(one)
            if one == "\n" or one == "\t":
                continue
            if kind == _CONTROL or one in _DIRECTIONS:
                self._bad[ord(one)] = None
            elif kind == _SURROGATE:
                self._bad[ord(one)] = UNSHOWN
            else:
                unsure.append(one)
        for one in self._unshown(sorted(unsure)):
            self._bad[ord(one)] = UNSHOWN
        self._known.update(new)

    def _unshown(self, characters: list[str]) -> list[str]:
        """Return those that cannot be shown, by halving until each is found."""
        if not characters or self._shows(" ".join(characters)):
            return []
        if len(characters) == 1:
            return characters
        middle = len(characters) // 2
        return self._unshown(characters[:middle]) + self._unshown(characters[middle:])
