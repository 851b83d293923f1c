"""The rail: the places one under the other, at the left edge of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from pathways_app.ui.place import PlaceName
from pathways_app.ui.places import PlaceKind, number_of
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.accessible_choice import ChoiceButton, ChoiceRow
from pathways_app.ui.widgets.plain_tip import plain_tip

_WIDTHS = ((1100, 76), (760, 56), (0, 44))  # from this width of the window on, at 100 %, the rail is so wide
_LABELLED = 76
_HEIGHTS = {76: 58, 56: 48, 44: 40}
_BAR = 3


class Rail(ChoiceRow):
    """One button for each place and one for the settings; arrow keys move among them.

    Signals: chosen(PlaceName); settings_chosen().
    """

    chosen = Signal(object)
    settings_chosen = Signal()

    def __init__(self, theme: Theme, kinds: Mapping[PlaceName, PlaceKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = _LABELLED
        self.setAccessibleName(self.tr("Places"))
        self._group = QButtonGroup(self)
        self.buttons: dict[PlaceName, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        for name, kind in kinds.items():
            button = RailButton(theme, kind.icon, kind.words(), f"Ctrl+{number_of(name)}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            self.buttons[name] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.settings = RailButton(theme, "settings", self.tr("Settings"), "Ctrl+,")
        self.settings.clicked.connect(self.settings_chosen)
        column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._redress)
        self._redress()

    def show_current(self, name: PlaceName) -> None:
        """Mark `name` as the place in front."""
        self.buttons[name].setChecked(True)
        self.update()

    def allow(self, others: bool) -> None:
        """Let every place be chosen, or Routes alone while there is no catalogue to show elsewhere."""
        for name, button in self.buttons.items():
            button.setEnabled(others or name is PlaceName.ROUTES)

    def take_focus(self) -> None:
        """Give the keyboard to the place in front."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, window_width: float) -> None:
        """Take the width that suits a window of `window_width` pixels at 100 %."""
        wide = next(width for least, width in _WIDTHS if window_width >= least)
        if wide != self._wide:
            self._wide = wide
            self._redress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
        if not by:
            super().keyPressEvent(event)
            return
        stops = [button for button in (*self.buttons.values(), self.settings) if button.isEnabled()]
        at = next((at for at, button in enumerate(stops) if button.hasFocus()), 0)
        target = stops[(at + by) % len(stops)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if target is not self.settings:
            target.click()
            target.setFocus(Qt.FocusReason.TabFocusReason)  # the place that came to the front may have taken it

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        line = self._theme.line_width
        painter.fillRect(self.width() - line, 0, line, self.height(), self._theme.color("line"))
        button = self._group.checkedButton()
        if button is not None:
            high = button.height() * 0.6
            bar = QRectF(0, button.geometry().center().y() - high / 2, self._theme.px(_BAR), high)
            painter.fillRect(bar, self._theme.color("accent"))

    def _redress(self) -> None:
        px, buttons = self._theme.px, (*self.buttons.values(), self.settings)
        inner = px(self._wide - 12)
        if self._wide == _LABELLED:  # wider for a long word, such as Inställningar
            inner = max(inner, *(button.label_width() for button in buttons))
        self.setFixedWidth(round(inner + px(12)))
        for button in buttons:
            button.show_label(self._wide == _LABELLED)
            button.setFixedSize(QSize(round(inner), round(px(_HEIGHTS[self._wide]))))


class RailButton(ChoiceButton):
    """One entry of the rail: its icon over its label, or the icon alone with a tooltip."""

    def __init__(self, theme: Theme, icon: str, words: str, shortcut: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self._tip = f"{words} ({shortcut})"
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(shortcut)
        self.setToolTip(plain_tip(self._tip))
        dress(self, look="rail", text=Role.SMALL)
        self.toggled.connect(self._redress)
        theme.changed.connect(self._redress)
        self._redress()

    def show_label(self, shown: bool) -> None:
        """Show the label under the icon, or leave it to the tooltip."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if shown else style.ToolButtonIconOnly)

    def label_width(self) -> float:
        """Return how wide the button must be for its label to be read in full, in pixels."""
        font = self._theme.font(Role.SMALL)
        font.setWeight(QFont.Weight.DemiBold)  # as it is while its place is in front
        return QFontMetricsF(font).horizontalAdvance(self.text()) + self._theme.px(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the rail moves on, which also reaches the settings
        else:
            super().keyPressEvent(event)

    def _redress(self) -> None:
        size = round(self._theme.px(21))
        self.setIconSize(QSize(size, size))
        self.setIcon(self._theme.icon(self._icon_name, self._theme.chosen if self.isChecked() else "ink-muted", 21))
