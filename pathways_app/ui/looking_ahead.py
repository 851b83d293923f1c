"""Imports what is likely to be looked at next, one module at a time, while the person reads."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_FIRST_MS, _NEXT_MS = 1500, 60


class LookingAhead(QObject):
    """Imports modules in the order given, each in a turn of the event loop of its own; what is there already is passed.

    Importing ten of them at once, when they are wanted, would hold the window up.
    """

    def __init__(self, modules: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(modules)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin in a while; once begun it goes on by itself."""
        if self._left and not self._timer.isActive():
            self._timer.start(_FIRST_MS)

    def _go_on(self) -> None:
        import_module(self._left.pop(0))
        if self._left:
            self._timer.start(_NEXT_MS)
