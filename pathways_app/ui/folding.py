"""Which panes fold at which width of the window."""

from __future__ import annotations

_ABOUT, _DETAILS = 1160, 1280  # widths of the window at 100 %
_BESIDE_MAP = 1600  # a map is wide: up to here it has the room of About you too


def folds(width: float, *, mapped: bool) -> tuple[bool, bool]:
    """Return whether About you is to be folded, and whether the details are.

    `width` is that of the window in pixels at 100 %; `mapped` says that the map of a route is in front.
    """
    return width < (_BESIDE_MAP if mapped else _ABOUT), width < _DETAILS
