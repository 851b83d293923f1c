"""The window as it first comes on the screen: empty, but in its colour and where it was left."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from pathways_app.runtime.paths import resource
from pathways_app.runtime.settings import COLOURS, GEOMETRY, SYSTEM, Settings
from pathways_app.ui.main_window import MainWindow

_SIZE = (1440, 900)
_FRAME = (16, 48)  # left to the frame and the title, which nobody knows before the window is shown (a bound of ours)
_HALF = 128  # of the 255 that white has


def first_window(settings: Settings, state: Settings) -> MainWindow:
    """Return the window, not shown yet."""
    window = MainWindow()
    ground = _ground(settings.get(COLOURS))
    if ground is not None:
        palette = window.palette()  # a copy already; to make one here would make every enumeration of Qt
        palette.setColor(QPalette.ColorRole.Window, ground)
        window.setPalette(palette)
    area = window.screen().availableGeometry()
    window.resize(min(_SIZE[0], area.width() - _FRAME[0]), min(_SIZE[1], area.height() - _FRAME[1]))
    geometry = state.get(GEOMETRY)
    if geometry:
        window.restoreGeometry(QByteArray.fromHex(QByteArray(geometry.encode("ascii", "ignore"))))
    return window


def _ground(colours: str) -> QColor | None:
    """Return the colour that the theme will give the window, or None where that is the system's to say."""
    if colours == SYSTEM:
        colours = "dark" if QGuiApplication.palette().window().color().lightness() < _HALF else "light"
    # Read here, not through the theme, which takes as long to import as the window to paint.
    try:
        tokens = json.loads(resource("theme", "tokens.json").read_text("utf-8"))
    except OSError:
        return None  # said by the theme
    return QColor(tokens[colours]["surface"]) if colours in tokens else None
