"""The desktop program: keeps settings, language and look in force, and a window around the enquiry."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.runtime.settings import COLOURS, LANGUAGE, REDUCED_MOTION, START_PLACE, SYSTEM, TEXT_SIZE, Settings
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.languages import SYSTEM as SYSTEM_LANGUAGE
from pathways_app.ui.languages import Languages
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import PlaceName
from pathways_app.ui.places import PLACES, PlaceKind
from pathways_app.ui.theme import Scheme, Theme
from pathways_app.ui.window_state import JURISDICTION, restore_state, save_state

_log = logging.getLogger(__name__)

_SIZE = (1440, 900)


class Desktop(QObject):
    """One window at a time around one enquiry; another language or text size builds the window anew.

    Raises: ResourceMissingError, when a file of the theme is not there.
    """

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        state: Settings,
        enquiry: Enquiry | None = None,
        kinds: Mapping[PlaceName, PlaceKind] = PLACES,
    ) -> None:
        super().__init__()
        self._app, self._settings, self._state, self._kinds = app, settings, state, kinds
        self.languages = Languages(app)
        self._speak()
        self.theme = Theme()
        self._colour()
        self.theme.enlarge(settings.get(TEXT_SIZE))
        self.theme.keep_still(settings.get(REDUCED_MOTION))
        self.theme.apply(app)
        app.setWindowIcon(QIcon(self.theme.pixmap("route", "accent", 64)))
        self.enquiry = enquiry or Enquiry()
        self.window = self._build()

    def open(self) -> None:
        """Show the window as it was left and begin to open the catalogue."""
        window, area = self.window, self.window.screen().availableGeometry()
        window.resize(min(_SIZE[0], area.width()), min(_SIZE[1], area.height()))
        restore_state(window, self._state)
        window.show()
        if self._settings.set_aside is not None:
            from pathways_app.ui.preferences import set_aside_words  # noqa: PLC0415 - hardly ever needed

            window.say(set_aside_words(self._settings.set_aside.name))
        self.enquiry.start(self._settings.get(START_PLACE) or self._state.get(JURISDICTION))

    def show_settings(self) -> None:
        """Open the settings."""
        from pathways_app.ui.preferences import Preferences  # noqa: PLC0415 - start-up need not pay for it

        opened = self.enquiry.open_now
        self._preferences = Preferences(self.theme, self._settings, opened.places if opened else (), self.window)
        self._preferences.changed.connect(self._take_setting)
        self._preferences.open()

    def rebuild(self) -> None:
        """Build the window anew around the same enquiry, as it is."""
        before, self.window = self.window, self._build()
        self.window.carry_on(before)
        self.window.show()
        before.leave()
        before.deleteLater()

    def _build(self) -> MainWindow:
        window = MainWindow(self.theme, self.enquiry, kinds=self._kinds)
        window.settings_wanted.connect(self.show_settings)
        window.closing.connect(self._keep_state)
        return window

    def _keep_state(self) -> None:
        save_state(self.window, self._state)

    def _take_setting(self, key: str) -> None:
        if key == COLOURS.key:
            self._colour()
        elif key == REDUCED_MOTION.key:
            self.theme.keep_still(self._settings.get(REDUCED_MOTION))
        elif key == LANGUAGE.key:
            self._speak()
        elif key == TEXT_SIZE.key:
            self.theme.enlarge(self._settings.get(TEXT_SIZE))
        if key in (LANGUAGE.key, TEXT_SIZE.key):
            QTimer.singleShot(0, self, lambda: self._rebuild_for(key))  # not amid a signal of what goes with the window

    def _rebuild_for(self, key: str) -> None:
        self.rebuild()
        self.show_settings()
        self._preferences.focus_on(key)

    def _colour(self) -> None:
        chosen = self._settings.get(COLOURS)
        self.theme.use(None if chosen == SYSTEM else Scheme(chosen))

    def _speak(self) -> None:
        chosen = self._settings.get(LANGUAGE)
        try:
            self.languages.use(SYSTEM_LANGUAGE if chosen == SYSTEM else chosen)
        except ResourceMissingError as problem:
            _log.warning("no translation: %s", problem)
