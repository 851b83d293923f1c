"""The order in which Tab goes through a window: that in which it is read.

Qt's own order is that in which widgets were made, which puts whatever came later (chips, questions, answers) last.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from pathways_app.ui.widgets.as_read import as_read


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop of `window`, or the one before; return whether there was one.

    Nothing is done where the keyboard is at no stop now, as on what is just being hidden.
    """
    focused = window.focusWidget()
    if not (window.isAncestorOf(focused) and focused.isVisibleTo(window)):
        return False  # soon said: going through all of a large window takes longer than what is hidden should
    stops = list(stops_of(window))
    if focused not in stops:
        return False
    stop = _checked(stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)])
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(stop)
    return True


def stops_of(parent: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at in `parent`, line by line and from left to right."""
    for child in as_read(parent):
        if child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from stops_of(child)


def _checked(stop: QWidget) -> QWidget:
    """Return the button that is chosen among those of which one must be, where `stop` is one of them."""
    group = stop.group() if isinstance(stop, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen if chosen is not None and chosen.isVisible() and chosen.isEnabled() else stop


def bring_into_view(stop: QWidget) -> None:
    """Scroll whatever `stop` is in as far as it must, until `stop` is seen."""
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()
