"""Pictures of pages for Qt to paint, drawn away from the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from pathways_app.report.pages import Pages, Picture


@dataclass(frozen=True, slots=True)
class Drawing:
    """A wish for pictures of some pages, at so many pixels to the inch."""

    pages: Pages
    numbers: tuple[int, ...]
    dpi: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """The pictures that were wished for, by the number of the page."""

    wanted: Drawing
    pictures: tuple[tuple[int, QImage], ...]


def image_of(picture: Picture) -> QImage:
    """Return `picture` as Qt paints it fastest."""
    seen = QImage(picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
    return seen.convertToFormat(QImage.Format.Format_RGB32)  # which also lets go of the bytes it was read from


def draw(wanted: Drawing, should_stop: Callable[[], bool]) -> Drawn:
    """Return the pictures wished for; fewer, when told to stop."""
    pictures = []
    for number in wanted.numbers:
        if should_stop():
            break
        pictures.append((number, image_of(wanted.pages.picture(number, wanted.dpi))))
    return Drawn(wanted, tuple(pictures))
