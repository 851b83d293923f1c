"""A few choices side by side in one frame, one of them in force."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from pathways_app.ui.theme import Theme, dress
from pathways_app.ui.widgets.accessible_choice import ChoiceButton, ChoiceRow
from pathways_app.ui.widgets.plain_tip import plain_tip


class Segments(ChoiceRow):
    """Buttons of which one is pressed in; with `theme` each has one of `icons`. With `fills` they share all the width.

    Signals: chosen(number), by the person.
    """

    chosen = Signal(int)

    def __init__(
        self,
        words: Sequence[str],
        name: str,
        parent: QWidget | None = None,
        *,
        theme: Theme | None = None,
        icons: Sequence[str] = (),
        fills: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme, self._icons = theme, tuple(icons)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, text in enumerate(words):
            button = ChoiceButton()
            button.setText(text)
            button.setCheckable(True)
            if icons:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._group.addButton(button, number)
            if fills:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1 if fills else 0)
        self._numbers = range(len(words))
        self.show_only(self._numbers)
        self._group.idClicked.connect(self.chosen)
        if theme is not None:
            self._group.idToggled.connect(self._redress)
            theme.changed.connect(self._redress)
            self._redress()

    @property
    def current(self) -> int:
        """The number of the button that is pressed in, -1 where none is."""
        return self._group.checkedId()

    def button(self, number: int) -> QToolButton:
        """Return the button with this number."""
        button = self._group.button(number)
        if not isinstance(button, QToolButton):
            raise IndexError(number)
        return button

    def choose(self, number: int) -> None:
        """Press a button in, without telling anybody."""
        self.button(number).setChecked(True)

    def show_only(self, wanted: Collection[int]) -> None:
        """Show these buttons, at least one, and no others."""
        shown = [number for number in self._numbers if number in wanted]
        for number in self._numbers:
            button = self.button(number)
            button.setVisible(number in shown)
            edge = "first" if number == shown[0] else "last" if number == shown[-1] else ""
            if button.property("edge") != edge:
                button.setProperty("edge", edge)
                dress(button, look="segment")

    def set_words(self, number: int, text: str) -> None:
        """Let a button say something else."""
        self.button(number).setText(text)

    def set_enabled(self, number: int, enabled: bool, why_not: str = "") -> None:
        """Let a button be pressed or not, and say in its tooltip why not."""
        self.button(number).setEnabled(enabled)
        self.button(number).setToolTip(plain_tip("" if enabled else why_not))

    def _redress(self) -> None:
        if self._theme is None:
            return
        for number, icon in enumerate(self._icons):
            button = self.button(number)
            self._theme.adorn(button, icon, self._theme.chosen if button.isChecked() else "ink")
