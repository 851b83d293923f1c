"""Icons: line drawings in SVG, drawn in whichever colour is asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from pathways_app.domain.errors import ResourceMissingError

STATE_ICONS = frozenset(
    {
        "circle-check",
        "circle-dot-dashed",
        "square-x",
        "badge-question-mark",
        "circle-dashed",
        "circle-slash",
        "repeat",
        "milestone",
        "octagon-x",
        "triangle-alert",
        "history",
    }
)
"""Icons that tell a state by their outline; they are drawn heavier."""

_DRAWN = 'stroke-width="2"'
_UNSCALED = (QTransform.TransformationType.TxNone, QTransform.TransformationType.TxTranslate)
_LIGHTER = 'stroke-width="1.75"'


def drawing(file: Path, colour: str) -> str:
    """Return the SVG in `file`, in the colour written #RRGGBB.

    Raises: ResourceMissingError, when there is no such icon.
    """
    return _outline(file).replace("currentColor", colour)


@lru_cache(maxsize=256)
def _outline(file: Path) -> str:
    try:
        svg = file.read_text("utf-8")
    except OSError as problem:
        raise ResourceMissingError(resource=f"icons/{file.name}") from problem
    return svg if file.stem in STATE_ICONS else svg.replace(_DRAWN, _LIGHTER)


@lru_cache(maxsize=512)
def renderer(file: Path, colour: str) -> QSvgRenderer:
    """Return what draws the icon in `file`, in the colour written #RRGGBB."""
    return QSvgRenderer(QByteArray(drawing(file, colour).encode()))


def paint(painter: QPainter, file: Path, colour: QColor, rect: QRectF) -> None:
    """Draw the icon in `file` into `rect`, sharp at any scale."""
    if painter.transform().type() not in _UNSCALED:
        renderer(file, colour.name()).render(painter, rect)
        return
    # Rows paint the same few icons over and over, and drawing an outline takes as long as all else in a row.
    ratio = painter.device().devicePixelRatio()
    picture = _picture(file, colour.name(), round(rect.width() * ratio), round(rect.height() * ratio))
    corner = QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
    painter.drawImage(QRectF(corner, QSizeF(picture.width() / ratio, picture.height() / ratio)), picture)


@lru_cache(maxsize=512)
def _picture(file: Path, colour: str, width: int, height: int) -> QImage:
    """Return the icon drawn at so many pixels of the screen."""
    drawn = renderer(file, colour)
    picture = QImage(QSize(max(1, width), max(1, height)), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawn.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    return picture


def pixmap_of(file: Path, colour: QColor, size: int, ratio: float, gap: int = 0) -> QPixmap:
    """Return the icon as a pixmap of `size` logical pixels for a screen with `ratio` pixels to each.

    So many pixels as `gap` says are left empty at its right.
    """
    drawn = renderer(file, colour.name())  # before painting begins: a missing file must not leave a painter open
    pixmap = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawn.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def ratios() -> frozenset[float]:
    """Return how many pixels to a logical one the screens have that there are."""
    return frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def icon_of(file: Path, colour: QColor, disabled: QColor, size: int, gap: int = 0) -> QIcon:
    """Return the icon for controls, drawn for every screen there is and in `disabled` where it cannot be used.

    A screen of another kind that comes later takes icons drawn anew. `gap` is as in `pixmap_of`.
    """
    icon = QIcon()
    for ratio in sorted(ratios()):
        pixmap = pixmap_of(file, colour, size, ratio, gap)
        icon.addPixmap(pixmap, QIcon.Mode.Normal)
        icon.addPixmap(_recoloured(pixmap, disabled), QIcon.Mode.Disabled)
    return icon


def _recoloured(pixmap: QPixmap, colour: QColor) -> QPixmap:
    """Return an icon in one colour in another, without drawing its outline again."""
    other = QPixmap(pixmap)
    painter = QPainter(other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(other.rect(), colour)
    painter.end()
    return other
