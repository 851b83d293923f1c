"""Tooltips of text that others wrote: Qt takes one that looks like markup for a page, and fetches its pictures."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return what to give Qt for a tooltip that shows `text` as it is written."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<div>{escape(text).replace(chr(10), '<br>')}</div>"
