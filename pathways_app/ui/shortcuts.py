"""The sheet of shortcuts: every key the menus know, and those that work inside the panes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pathways_app.ui.theme import Role, Theme, dress, grown
from pathways_app.ui.widgets.on_screen import open_at

_WIDTH, _HEIGHT = 460, 560


class ShortcutSheet(QDialog):
    """Lists the shortcuts of `bar`, menu by menu."""

    def __init__(self, theme: Theme, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, theme, _WIDTH, _HEIGHT)
        self.rows: list[tuple[str, str]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(round(theme.px(24)))
        self._grid.setVerticalSpacing(round(theme.px(5)))
        self._grid.setColumnStretch(0, 1)
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                self._section(action.text(), [_line(item) for item in menu.actions() if item.shortcuts()])
        self._section(self.tr("Inside a pane"), self._inside())
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 8, 20, 12)))
        column.addLayout(self._grid)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(round(theme.px(side)) for side in (0, 8, 0, 12)))
        outer.addWidget(scroll)
        foot = QVBoxLayout()
        foot.setContentsMargins(*(round(theme.px(side)) for side in (20, 0, 20, 0)))
        foot.addWidget(buttons)
        outer.addLayout(foot)

    def _section(self, title: str, lines: Sequence[tuple[str, str]]) -> None:
        if not lines:
            return
        row = self._grid.rowCount()
        heading = dress(QLabel(_plain(title)), text=Role.HEADING, tone="ink-muted")
        heading.setContentsMargins(0, grown(10), 0, 0)
        self._grid.addWidget(heading, row, 0, 1, 2)
        for at, (words, keys) in enumerate(lines, start=row + 1):
            self.rows.append((words, keys))
            shown = dress(QLabel(words))
            shown.setWordWrap(True)
            self._grid.addWidget(shown, at, 0)
            self._grid.addWidget(dress(QLabel(keys), text=Role.SMALL_STRONG), at, 1, Qt.AlignmentFlag.AlignRight)

    def _inside(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Move in a list, the timeline or the map"), self.tr("Arrow keys")),
            (self.tr("Open what is selected"), _native("Return")),
            (self.tr("Remove what you hold"), _native("Del")),
            (self.tr("Go back, or close what lies over the page"), _native("Esc")),
            (self.tr("On the pages of a summary: larger, smaller, whole page"), _keys("Ctrl++", "Ctrl+-", "Ctrl+0")),
            (self.tr("In the search: make it the goal"), _native("Ctrl+Return")),
            (self.tr("In the search: add it to what you hold"), _native("Shift+Return")),
        )


def _line(action: QAction) -> tuple[str, str]:
    keys = (shortcut.toString(QKeySequence.SequenceFormat.NativeText) for shortcut in action.shortcuts())
    return _plain(action.text()), ", ".join(dict.fromkeys(key for key in keys if key))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _keys(*keys: str) -> str:
    return ", ".join(map(_native, keys))


def _plain(text: str) -> str:
    return text.replace("&", "")
