"""Which texts of other people's files are shown here: those that are seen as they are written, and nothing besides."""

from __future__ import annotations

import re

_TAG = re.compile(r"<[\s!]*[a-z?]|&lt;", re.IGNORECASE)
"""How a tag of markup begins; windows take a text with one for a page, and fetch the pictures it names."""


def is_shown_as_written(text: str) -> bool:
    """Say whether a text is seen as it is written, by terminals too; lines may end in it.

    Half a tag will not do either: a window may put the other half behind it.
    """
    return all(mark.isprintable() or mark == "\n" for mark in text) and _TAG.search(text) is None
