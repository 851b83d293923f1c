"""Telling who cannot see the screen what has just come onto it, without moving the keyboard."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

_SPAN = r"(?<=\d)\u2013(?=\d)|(?<=\d)[ \u00a0]\u2013[ \u00a0](?=\w+\.?[ \u00a0]\d)"
"""The dash of 2026–27, 16–17, and Sept 2028 – Sept 2031."""


def announce(source: QObject, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `words`, after what it is saying now or, `at_once`, in its stead."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(source, spoken(words))
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def spoken(text: str) -> str:
    """Return `text` as it is to be read aloud, with a word for the dash of a span."""
    if "\u2013" not in text:
        return text
    to = QCoreApplication.translate("Spoken", " to ", "between the two ends of a span, as in 16 to 17")
    return re.sub(_SPAN, to, text)
