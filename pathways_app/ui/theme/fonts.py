"""Fonts: the shipped families, and the sizes that grow with the person's own font size."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from pathways_app.domain.errors import ResourceMissingError

SANS = "Source Sans 3"
SERIF = "Source Serif 4"

BODY_PIXELS = 14.0
"""Height of body text at 100 %, in logical pixels; every other size is a multiple of it."""

_FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-It.ttf",
    "SourceSans3-Semibold.ttf",
    "SourceSans3-Bold.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-Semibold.ttf",
)


class Role(StrEnum):
    """What a piece of text is for, and so how it is set."""

    DISPLAY = "display"
    ARRIVAL = "arrival"
    BANNER = "banner"
    TITLE = "title"
    FIGURE = "figure"
    STRONG = "strong"
    BODY = "body"
    FIELD = "field"
    FIELD_STRONG = "field-strong"
    HEADING = "heading"
    SMALL = "small"
    SMALL_STRONG = "small-strong"
    BADGE = "badge"


_STYLE: Mapping[Role, tuple[str, QFont.Weight, float]] = {
    Role.DISPLAY: (SERIF, QFont.Weight.DemiBold, 22),
    Role.ARRIVAL: (SERIF, QFont.Weight.DemiBold, 21),
    Role.BANNER: (SERIF, QFont.Weight.DemiBold, 19),
    Role.TITLE: (SERIF, QFont.Weight.DemiBold, 17),
    Role.FIGURE: (SANS, QFont.Weight.DemiBold, 17),
    Role.STRONG: (SANS, QFont.Weight.DemiBold, 14.5),
    Role.BODY: (SANS, QFont.Weight.Normal, 14),
    Role.FIELD: (SANS, QFont.Weight.Normal, 13.5),
    Role.FIELD_STRONG: (SANS, QFont.Weight.DemiBold, 13.5),
    Role.HEADING: (SANS, QFont.Weight.DemiBold, 13),
    Role.SMALL: (SANS, QFont.Weight.Normal, 12.5),
    Role.SMALL_STRONG: (SANS, QFont.Weight.DemiBold, 12.5),
    Role.BADGE: (SANS, QFont.Weight.DemiBold, 12),
}


def load_fonts(folder: Path) -> None:
    """Make the families shipped in `folder` known to Qt.

    Raises: ResourceMissingError, when a file is not there or is no font.
    """
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise ResourceMissingError(resource=f"fonts/{name}")


def grown(pixels: float) -> int:
    """Return a length drawn at 100 % as `pixels`, grown with the application's text; for what knows no theme."""
    return round(pixels * body_pixels(QGuiApplication.font()) / BODY_PIXELS)


def body_pixels(system: QFont) -> float:
    """Return the height of body text in logical pixels: ours, or the person's own where that is larger."""
    return max(BODY_PIXELS, float(QFontInfo(system).pixelSize()))


def font_of(role: Role, system: QFont, *, scale: float = 1.0) -> QFont:
    """Return the font for `role`, with figures of equal width that stand on the line.

    `system` gives the families to fall back to; `scale` is the height of body text over 14 pixels.
    """
    family, weight, pixels = _STYLE[role]
    font = QFont(system)
    font.setFamilies([family, system.family()])
    font.setWeight(weight)
    font.setPointSizeF(points(pixels * scale))
    for feature in ("tnum", "lnum"):
        font.setFeature(QFont.Tag(feature), 1)
    return font


def points(pixels: float) -> float:
    """Return the size in points that is `pixels` logical pixels high on the first screen."""
    screen = QGuiApplication.primaryScreen()
    return pixels * 72.0 / screen.logicalDotsPerInch()


def style_of(role: Role) -> tuple[str, int, float]:
    """Return the family, weight and height in pixels at 100 % of `role`."""
    family, weight, pixels = _STYLE[role]
    return family, weight.value, pixels
