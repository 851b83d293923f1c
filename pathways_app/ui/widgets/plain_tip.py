"""Tooltips of text that others wrote: Qt takes one that looks like markup for a page, and fetches its pictures."""

from __future__ import annotations

from PySide6.QtGui import Qt

_MARKS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}


def as_markup(text: str) -> str:
    """Return what shows `text` as it is written where markup is expected.

    As `html.escape` does, whose table of two thousand entities takes longer to import than any window to be named.
    """
    return "".join(_MARKS.get(mark, mark) for mark in text)


def plain_tip(text: str) -> str:
    """Return what to give Qt for a tooltip that shows `text` as it is written."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<div>{as_markup(text).replace(chr(10), '<br>')}</div>"
