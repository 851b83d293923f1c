"""The names of routes where room is short: shortened part by part, or broken into two lines."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from pathways_app.ui.route_rows import join_parts
from pathways_app.ui.widgets.elided import shortened

_TWO = 2


class Titled(Protocol):
    """Anything named after the one or two chief parts of a route."""

    @property
    def title(self) -> str:
        """The whole name."""

    @property
    def parts(self) -> tuple[str, ...]:
        """What the name is joined from."""


def fitted(row: Titled, metrics: QFontMetricsF, room: float) -> str:
    """Return the title of `row` in at most `room`; of two parts each is shortened by its share, so both can be told."""
    if metrics.horizontalAdvance(row.title) <= room or len(row.parts) < _TWO:
        return metrics.elidedText(row.title, Qt.TextElideMode.ElideMiddle, room)
    widths = [metrics.horizontalAdvance(part) for part in row.parts]
    left = room - (metrics.horizontalAdvance(row.title) - sum(widths))
    least = min(widths)
    shares = [min(least, left / 2)] * _TWO if least < left / 2 else [left / 2] * _TWO
    shares[widths.index(max(widths))] = left - shares[widths.index(least)]
    elided = [shortened(metrics, part, max(0.0, share)) for part, share in zip(row.parts, shares, strict=True)]
    return metrics.elidedText(join_parts(elided), Qt.TextElideMode.ElideRight, room)


def halved(row: Titled) -> tuple[str, ...]:
    """Return the title of `row` in two lines, the second from what joins its parts; nothing where it has one part."""
    if len(row.parts) < _TWO or not row.title.startswith(row.parts[0]):
        return ()
    first, blank, second = row.title[len(row.parts[0]) :].partition(" ")
    return (row.parts[0] + first, second) if blank else ()
