"""The theme: one object that every painted thing asks for its colours, fonts and icons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QStyleHints,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from pathways_app.runtime.paths import resource
from pathways_app.ui.theme import icons
from pathways_app.ui.theme.dress import dress
from pathways_app.ui.theme.enter_key import EnterKey
from pathways_app.ui.theme.focus import FocusMarks
from pathways_app.ui.theme.fonts import BODY_PIXELS, Role, body_pixels, font_of, load_fonts
from pathways_app.ui.theme.stylesheet import stylesheet
from pathways_app.ui.theme.tokens import Scheme, Tokens, contrast_tokens, palette_of, plain_contrast, read_tokens

_BESIDE, _TOOL_BESIDE = 3, 4
"""Pixels at 100 % that an icon is kept from the words beside it, over the 4 and 2 that Qt leaves."""

_MOST_WIDTHS = 2000
"""So many texts of a font are known by how wide they are: what is measured is measured again whenever it is placed."""

_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


@cache
def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    # Kept for good: PySide takes the second for deleted once the wrapper of the first is gone.
    hints = QApplication.styleHints()
    return hints, hints.accessibility()


class Theme(QObject):
    """Colours, fonts and icons in the scheme the system asks for, or the one that was chosen.

    Signals: `changed`, after any of them looks different; what paints itself repaints, icons are asked for again.
    Raises: ResourceMissingError, when a file of the theme is not there.
    """

    changed = Signal()

    def __init__(self, resources: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = resources if resources is not None else resource()
        self._sets = read_tokens(self._folder / "theme" / "tokens.json")
        load_fonts(self._folder / "fonts")
        self._system_font = QApplication.font()
        self._scale = self._own_scale = body_pixels(self._system_font) / BODY_PIXELS
        self._still = False
        self._chosen: Scheme | None = None
        self._scheme = Scheme.LIGHT
        self._tokens: Tokens = self._sets[Scheme.LIGHT]
        self._assets = QTemporaryDir()
        self._files: dict[str, Path] = {}
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        self._ratios = icons.ratios()
        self._fonts: dict[str, QFont] = {}  # by role
        self._widths: dict[str, tuple[dict[str, float], QFontMetricsF]] = {}
        self._app: QApplication | None = None
        self._sheet_held = False

    @property
    def scheme(self) -> Scheme:
        """The set of colours in use."""
        return self._scheme

    @property
    def scale(self) -> float:
        """The height of body text over 14 pixels: 1.0 at 100 %, 2.0 where the person reads at twice the size."""
        return self._scale

    @property
    def line_width(self) -> int:
        """Width of a border, in logical pixels."""
        return 2 if self._scheme is Scheme.HIGH_CONTRAST else 1

    @property
    def ring_width(self) -> int:
        """Width of the ring round what has the keyboard, in logical pixels."""
        return self.line_width + 1

    @property
    def chosen(self) -> str:
        """The token of an icon on a button that is pressed in."""
        return "on-accent" if self._scheme is Scheme.HIGH_CONTRAST else "accent"

    def px(self, pixels: float) -> float:
        """Return a length drawn at 100 % as `pixels`, grown with the text."""
        return pixels * self._scale

    def color(self, token: str) -> QColor:
        """Return the colour of `token`.

        Raises: KeyError, when there is no such token.
        """
        return QColor(self._tokens[token])

    def font(self, role: Role | str) -> QFont:
        """Return the font for `role`.

        Raises: ValueError, when there is no such role.
        """
        font = self._fonts.get(role)
        if font is None:
            wanted = Role(role)
            font = self._fonts[wanted] = font_of(wanted, self._system_font, scale=self._scale)
        return QFont(font)

    def advance(self, role: Role | str, text: str) -> float:
        """Return how wide `text` is written in the font for `role`, in logical pixels.

        Raises: ValueError, when there is no such role.
        """
        widths = self._widths.get(role)
        if widths is None:
            wanted = Role(role)
            widths = self._widths[wanted] = ({}, QFontMetricsF(self.font(wanted)))
        known, metrics = widths
        width = known.get(text)
        if width is None:
            if len(known) >= _MOST_WIDTHS:
                known.clear()
            width = known[text] = metrics.horizontalAdvance(text)
        return width

    def icon(self, name: str, token: str = "ink", size: int = 16, gap: int = 0) -> QIcon:
        """Return an icon for a control, `size` logical pixels at 100 %, in the colour of `token`.

        So many pixels as `gap` says are left empty at its right.
        """
        wanted = (name, token, size, gap)
        if wanted not in self._icons:
            colours = self.color(token), self.color("line-strong")
            self._icons[wanted] = icons.icon_of(self._file(name), *colours, round(self.px(size)), gap)
        return self._icons[wanted]

    def adorn(self, button: QAbstractButton, name: str, token: str = "ink", size: int = 16) -> None:
        """Put an icon on a button, clear of the words beside it; a style sheet has no word for that distance."""
        gap = _BESIDE
        if isinstance(button, QToolButton):
            beside = button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            gap = _TOOL_BESIDE if beside else 0
            if beside and not button.property("pictured"):
                button.setProperty("pictured", True)  # Qt leaves room for two blanks after the words
                dress(button)
        gap, side = round(self.px(gap)), round(self.px(size))
        button.setIconSize(QSize(side + gap, side))
        button.setIcon(self.icon(name, token, size, gap))

    def pixmap(self, name: str, token: str = "ink", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """Return an icon for a label on a screen with `ratio` device pixels to a logical one."""
        return icons.pixmap_of(self._file(name), self.color(token), round(self.px(size)), ratio)

    def paint_icon(self, painter: QPainter, name: str, rect: QRectF, token: str = "ink") -> None:
        """Draw an icon into `rect`."""
        icons.paint(painter, self._file(name), self.color(token), rect)

    def use(self, scheme: Scheme | None) -> None:
        """Choose a scheme, or None for the system's."""
        self._chosen = scheme
        self._follow()

    def enlarge(self, percent: int) -> None:
        """Set text at so many per cent of the size the system asks for; what is on screen is best built anew."""
        scale = self._own_scale * percent / 100
        if scale != self._scale:
            self._scale = scale
            self._fonts.clear()
            self._follow()

    def keep_still(self, still: bool) -> None:
        """Let nothing move from now on, or let it move again."""
        self._still = still
        for effect in _MOVING:
            QApplication.setEffectEnabled(effect, not still)

    def duration(self, milliseconds: int) -> int:
        """Return how long a movement of so many milliseconds takes: no time where nothing is to move."""
        return 0 if self._still else milliseconds

    def apply(self, app: QApplication) -> None:
        """Dress the whole application, now and whenever the system's colours change."""
        first, self._app = self._app is None, app
        if first:
            hints, accessibility = _hints()
            hints.colorSchemeChanged.connect(self._follow)
            accessibility.contrastPreferenceChanged.connect(self._follow)
            self._watch_screens()
            app.screenAdded.connect(self._watch_screens)
            app.setStyle("Fusion")
            if app.findChild(FocusMarks) is None:
                FocusMarks(app)
                EnterKey(app)
        self._follow()

    @contextmanager
    def sheet_last(self) -> Iterator[None]:
        """Put the style sheet in force when what is made meanwhile is whole.

        Where there is one, Qt goes through a widget and all that it holds each time it is put into another.
        """
        self._sheet_held = True
        try:
            yield
        finally:
            self._sheet_held = False
        self._put_sheet()

    def _watch_screens(self) -> None:
        for screen in QApplication.screens():
            screen.geometryChanged.connect(self._draw_anew, Qt.ConnectionType.UniqueConnection)  # it may be scaled
        self._draw_anew()

    def _draw_anew(self) -> None:
        """Have icons drawn for the screens there are by now, where any is of another kind than those before."""
        if icons.ratios() != self._ratios:
            self._ratios = icons.ratios()
            self._icons.clear()
            self.changed.emit()

    def _follow(self) -> None:
        self._icons.clear()
        self._widths.clear()
        self._scheme = self._chosen or self._system_scheme()
        if self._scheme is Scheme.HIGH_CONTRAST:
            self._tokens = contrast_tokens(self._contrast_palette())
        else:
            self._tokens = self._sets[self._scheme]
        if self._app is not None:
            self._app.setPalette(palette_of(self._tokens))
            self._app.setFont(self.font(Role.BODY))
            self._put_sheet()
        self.changed.emit()

    def _put_sheet(self) -> None:
        if self._app is not None and not self._sheet_held:
            # Off with the old one first. Where one takes another's place Qt goes through each widget and all that it
            # holds, and so through the innermost a dozen times; off and on again it goes through each of them once.
            self._app.setStyleSheet("")
            self._app.setStyleSheet(
                stylesheet(self._tokens, scale=self._scale, line=self.line_width, asset=self._asset)
            )

    def _system_scheme(self) -> Scheme:
        hints, accessibility = _hints()
        if accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT

    def _contrast_palette(self) -> QPalette:
        hints, accessibility = _hints()
        if accessibility.contrastPreference() is not Qt.ContrastPreference.HighContrast:
            return plain_contrast(dark=hints.colorScheme() is Qt.ColorScheme.Dark)
        if self._app is not None:
            self._app.setPalette(QPalette())  # ours out of the way, the system's shows again
        return QApplication.palette()

    def _file(self, name: str) -> Path:
        file = self._files.get(name)
        if file is None:
            file = self._files[name] = self._folder / "icons" / f"{name}.svg"
        return file

    def _asset(self, name: str, token: str) -> str:
        # A style sheet takes pictures from files only.
        colour = self._tokens[token]
        path = Path(self._assets.filePath(f"{name}-{colour[1:]}.svg"))
        if not path.exists():
            path.write_text(icons.drawing(self._file(name), colour), "utf-8")
        return path.as_posix()
