"""Telling who cannot see the screen what has just come onto it, without moving the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say `words`, after what it is saying now or, `at_once`, in its stead."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(source, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
