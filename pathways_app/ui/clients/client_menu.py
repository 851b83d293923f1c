"""The Client menu: what can be done with the casebook and the client in hand, from wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from pathways_app.ui.casework import CasebookState, Casework


class ClientCommands(Protocol):
    """What the menu asks of what knows the casebook."""

    def new_client(self) -> None:
        """Ask for a new client."""

    def save_route(self) -> None:
        """Save the route in hand with the client in hand."""

    def check_all(self) -> None:
        """Compare every saved route with the present catalogue."""

    def back_up(self) -> None:
        """Make a copy of the casebook."""

    def show_backups(self) -> None:
        """Show the copies there are."""

    def copy_to_file(self) -> None:
        """Make a copy of the casebook somewhere."""

    def ask_passphrase(self) -> None:
        """Have the passphrase changed."""

    def forget_key(self) -> None:
        """Have the system forget the key of the casebook."""

    def show_additions(self) -> None:
        """Show the own additions to the catalogue."""


class ClientMenu(QObject):
    """Fills `menu`; an action can be chosen only when it can be done. `commands` returns what does it."""

    def __init__(self, menu: QMenu, casework: Casework, commands: Callable[[], ClientCommands]) -> None:
        super().__init__(menu)
        self._menu, self._casework = menu, casework
        self._when_open: list[QAction] = []
        self._in_session: list[QAction] = []
        self._add(self.tr("&New client…"), lambda: commands().new_client(), "Ctrl+Shift+N", self._when_open)
        self._add(
            self.tr("&Save this route with the client"), lambda: commands().save_route(), "Ctrl+S", self._in_session
        )
        self._add(self.tr("&End the session"), casework.end_session, "", self._in_session)
        menu.addSeparator()
        self._add(self.tr("&Check every saved route again"), lambda: commands().check_all(), "", self._when_open)
        self._add(self.tr("&Own additions to the catalogue…"), lambda: commands().show_additions(), "", self._when_open)
        menu.addSeparator()
        self._add(self.tr("&Back the casebook up now"), lambda: commands().back_up(), "", self._when_open)
        self._add(self.tr("Copies &there are…"), lambda: commands().show_backups(), "", self._when_open)
        self._add(self.tr("Copy the casebook to a f&ile…"), lambda: commands().copy_to_file(), "", self._when_open)
        self._add(self.tr("Change the &passphrase…"), lambda: commands().ask_passphrase(), "", self._when_open)
        self._key: list[QAction] = []
        self._add(self.tr("&Forget the key kept by this computer"), lambda: commands().forget_key(), "", self._key)
        menu.addSeparator()
        self._add(self.tr("&Lock the casebook"), casework.lock, "Ctrl+L", self._when_open)
        casework.state_changed.connect(self.show_state)
        casework.taken.connect(self.show_state)
        casework.key_kept_changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Let be chosen what can be done now."""
        is_open = self._casework.state is CasebookState.OPEN
        for action in self._when_open:
            action.setEnabled(is_open)
        for action in self._key:
            action.setVisible(is_open and self._casework.key_kept)
        for action in self._in_session:
            action.setEnabled(self._casework.client is not None)

    def _add(self, words: str, deed: Callable[[], object], keys: str, group: list[QAction]) -> None:
        action = QAction(words, self._menu)  # as in MainMenu
        self._menu.addAction(action)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: deed())
        group.append(action)
