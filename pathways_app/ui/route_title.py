"""The names of routes where room is short: shortened part by part, or broken into two lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.route_rows import join_parts
from pathways_app.ui.widgets.elided import shortened

_TWO = 2
_TOLD = 14  # letters of a part by which it can be told


class Titled(Protocol):
    """Anything named after the chief parts of a route."""

    @property
    def title(self) -> str:
        """The whole name."""

    @property
    def parts(self) -> tuple[str, ...]:
        """What the name is joined from."""


def fitted(row: Titled, metrics: QFontMetricsF, room: float, core: Sequence[str] = ()) -> str:
    """Return the title of `row` in at most `room`; of its parts each is shortened to its share, so all can be told.

    Where they could not be, there is only the `core` of them.
    """
    if metrics.horizontalAdvance(row.title) <= room or len(row.parts) < _TWO:
        return metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, room)
    told = len(row.parts) * _TOLD * metrics.averageCharWidth()
    if core and len(core) < len(row.parts) and _left(row.parts, metrics, room) < told:
        return _shared(core, metrics, room)
    return _shared(row.parts, metrics, room)


def _left(parts: Sequence[str], metrics: QFontMetricsF, room: float) -> float:
    """Return what of `room` there is for `parts` beside what joins them."""
    return room - metrics.horizontalAdvance(join_parts(parts)) + sum(map(metrics.horizontalAdvance, parts))


def _shared(parts: Sequence[str], metrics: QFontMetricsF, room: float) -> str:
    widths, left = [metrics.horizontalAdvance(part) for part in parts], _left(parts, metrics, room)
    shares = dict.fromkeys(range(len(widths)), 0.0)
    for before, place in enumerate(sorted(shares, key=widths.__getitem__)):
        shares[place] = min(widths[place], left / (len(widths) - before))
        left -= shares[place]
    elided = [shortened(metrics, part, max(0.0, share)) for part, share in zip(parts, shares.values(), strict=True)]
    return metrics.elidedText(join_parts(elided), Qt.TextElideMode.ElideRight, room)


def halved(row: Titled) -> tuple[str, ...]:
    """Return the title of `row` in two lines, the second from what joins two parts; nothing where it has one part."""
    breaks, done = [], 0
    for part in row.parts[:-1]:
        at = row.title.find(part, done)
        done = at + len(part)
        blank = row.title.find(" ", done)
        if at < 0 or blank < 0:
            return ()
        breaks.append(blank)
    if not breaks or not row.title.startswith(row.parts[0]):
        return ()
    best = min(breaks, key=lambda blank: max(blank, len(row.title) - blank))
    return row.title[:best], row.title[best + 1 :]
