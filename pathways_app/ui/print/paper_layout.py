"""Where the pages of a document lie on the screen: one below the other, at one zoom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSizeF

from pathways_app.report.pages import POINTS_PER_INCH, PageSize

INCH = 96
"""Logical pixels of the screen that show an inch of paper at 100 %."""

LEAST_ZOOM, MOST_ZOOM = 0.25, 4.0

MARGIN, GAP = 20.0, 16.0


class Fit(StrEnum):
    """What the zoom follows, where it is not a percentage that was chosen."""

    WIDTH = "width"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class PaperLayout:
    """Pages at their places on a canvas, all centred on one line."""

    zoom: float
    pages: tuple[QRectF, ...]
    size: QSizeF

    def shown_in(self, window: QRectF) -> tuple[int, ...]:
        """Return the numbers of the pages that can be seen in `window`, a part of the canvas."""
        return tuple(number for number, page in enumerate(self.pages) if page.intersects(window))

    def page_in_front(self, window: QRectF) -> int:
        """Return the page of which most can be seen in `window`; -1 where there is none."""
        areas = [page.intersected(window).height() for page in self.pages]
        return areas.index(max(areas)) if areas else -1


def lay_out(sizes: Sequence[PageSize], zoom: float | Fit, window: QSizeF) -> PaperLayout:
    """Lay pages of these sizes out for a window of that size, in logical pixels."""
    if not sizes:
        return PaperLayout(1.0, (), QSizeF())
    inch = INCH / POINTS_PER_INCH
    wide, high = max(size.width for size in sizes) * inch, max(size.height for size in sizes) * inch
    across, down = (window.width() - 2 * MARGIN) / wide, (window.height() - 2 * MARGIN) / high
    match zoom:
        case Fit.WIDTH:
            wanted = across
        case Fit.PAGE:
            wanted = min(across, down)
        case _:
            wanted = zoom
    scale = min(max(wanted, LEAST_ZOOM), MOST_ZOOM) * inch
    canvas = max(window.width(), max(size.width for size in sizes) * scale + 2 * MARGIN)
    pages, top = [], MARGIN
    for size in sizes:
        width, height = size.width * scale, size.height * scale
        pages.append(QRectF((canvas - width) / 2, top, width, height))
        top += height + GAP
    bottom = top - GAP + MARGIN
    if bottom < window.height():  # a single page stands in the middle
        spare = (window.height() - bottom) / 2
        pages = [page.translated(0, spare) for page in pages]
        bottom = window.height()
    return PaperLayout(scale / inch, tuple(pages), QSizeF(canvas, bottom))
