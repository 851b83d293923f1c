"""Where the person has been, for Back and Forward."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pathways_app.ui.place import Location

_MOST = 100


class History(QObject):
    """The locations visited, with the one shown now among them.

    Signals: changed(), after which Back or Forward may lead elsewhere.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visited: list[Location] = []
        self._at = -1

    @property
    def current(self) -> Location | None:
        """The location shown now."""
        return self._visited[self._at] if self._visited else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is anywhere to go back to."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether Back was used and nothing visited since."""
        return self._at < len(self._visited) - 1

    def visit(self, location: Location) -> None:
        """Put `location` after the one shown now, and forget what Forward would have led to."""
        if location == self.current:
            return
        self._visited[self._at + 1 :] = [location]
        del self._visited[:-_MOST]
        self._at = len(self._visited) - 1
        self.changed.emit()

    def forget(self) -> None:
        """Forget every location but the one shown now."""
        self._visited[:] = self._visited[self._at : self._at + 1]
        self._at = len(self._visited) - 1
        self.changed.emit()

    def continue_from(self, other: History) -> None:
        """Go on where `other` is."""
        self._visited, self._at = list(other._visited), other._at
        self.changed.emit()

    def back(self) -> Location | None:
        """Go to the location before and return it, or None where there is none."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Location | None:
        """Go to the location after and return it, or None where there is none."""
        return self._go(1) if self.can_go_forward else None

    def _go(self, by: int) -> Location:
        self._at += by
        self.changed.emit()
        return self._visited[self._at]
