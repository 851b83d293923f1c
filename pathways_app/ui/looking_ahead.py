"""Imports what is likely to be looked at next, one module at a time, while the person reads."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

_FIRST_MS, _NEXT_MS = 1500, 60


class LookingAhead(QObject):
    """Imports modules in the order given, each in a turn of the event loop of its own; what is there already is passed.

    Importing ten of them at once, when they are wanted, would hold the window up. What else is to be done once, `first`
    of all, has a turn before them.
    Signals: done(), when all are there; not while the call lasts that asks for it.
    """

    done = Signal()

    def __init__(
        self, modules: Iterable[str], parent: QObject | None = None, *, first: Callable[[], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._first = first
        self._left = list(modules)
        self._hurried = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether every module is there."""
        self._left = [name for name in self._left if name not in sys.modules]
        return not self._left and self._first is None

    def start(self, after: int | None = None) -> None:
        """Begin in a while, or `after` so many milliseconds; once begun it goes on by itself."""
        if (self._left or self._first is not None) and not self._timer.isActive():
            self._timer.start(_FIRST_MS if after is None else after)

    def hurry(self) -> None:
        """Begin at once, and wait for nothing but for the turns of the event loop."""
        if not self._hurried:
            self._hurried = True
            self._timer.start(0)

    def _go_on(self) -> None:
        first, self._first = self._first, None
        if first is not None:
            first()
        elif not self.is_done:
            import_module(self._left.pop(0))
        if self._left:
            self._timer.start(0 if self._hurried else _NEXT_MS)
        else:
            self.done.emit()
