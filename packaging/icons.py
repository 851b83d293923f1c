"""The program's icon in the forms Windows and macOS ask for, made of the one drawing there is."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent / "linux" / "org.pathways.Pathways.svg"
_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Sides in pixels: those of small, large and extra large icons at 100, 125, 150 and 200 %."""
_MACOS = (32, 64, 128, 256, 512, 1024)


def picture(side: int) -> Image.Image:
    """Return the drawing, `side` pixels wide and high, drawn for just that size."""
    drawn = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


def write(file: Path) -> Path:
    """Write the icon in the form that the ending of `file` names, .ico or .icns, and return the file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    pictures = [picture(side) for side in (_WINDOWS if file.suffix == ".ico" else _MACOS)]
    if file.suffix == ".ico":
        sizes = [one.size for one in pictures]
        pictures[-1].save(file, format="ICO", sizes=sizes, append_images=pictures[:-1])
    else:
        pictures[-1].save(file, format="ICNS", append_images=pictures[:-1])
    return file
