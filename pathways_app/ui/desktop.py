"""The desktop program: keeps settings, language and look in force, and a window around the enquiry."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.runtime.last_words import say
from pathways_app.runtime.settings import (
    COLOURS,
    KEY_KEPT,
    LANGUAGE,
    LOCK_AFTER,
    REDUCED_MOTION,
    SYSTEM,
    TEXT_SIZE,
    Settings,
)
from pathways_app.ui.activity import Activity
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.first_enquiry import first_place
from pathways_app.ui.languages import SYSTEM as SYSTEM_LANGUAGE
from pathways_app.ui.languages import Languages
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.messages import sentence
from pathways_app.ui.place import PlaceName
from pathways_app.ui.places import PLACES, PlaceKind
from pathways_app.ui.search_jobs import put_window_first
from pathways_app.ui.theme import Scheme, Theme
from pathways_app.ui.window_state import restore_state, save_state

_log = logging.getLogger(__name__)


class Desktop(QObject):
    """One window at a time around one enquiry; another language or text size builds the window anew.

    Raises: ResourceMissingError, when a file of the theme is not there.
    """

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        state: Settings,
        window: MainWindow,
        enquiry: Enquiry,
        kinds: Mapping[PlaceName, PlaceKind] = PLACES,
    ) -> None:
        super().__init__()
        put_window_first()
        self._rebuild_key = ""  # of the setting that the window is to be built anew for
        self._app, self._settings, self._state, self._kinds = app, settings, state, kinds
        self.languages = Languages(app)
        self._speak()
        self.theme = Theme()
        self._colour()
        self.theme.enlarge(settings.get(TEXT_SIZE))
        self.theme.keep_still(settings.get(REDUCED_MOTION))
        self.enquiry = enquiry
        enquiry.casework.lock_after = settings.get(LOCK_AFTER)
        enquiry.casework.key_kept = state.get(KEY_KEPT)
        enquiry.casework.key_kept_changed.connect(self._keep_key)
        self._activity = Activity(app, self)
        self._activity.noticed.connect(enquiry.casework.note_activity)
        self.window = window
        with self.theme.sheet_last():
            self.theme.apply(app)
            app.setWindowIcon(QIcon(self.theme.pixmap("route", "accent", 64)))
            window.setPalette(QPalette())  # the theme's own, now that there is one
            window.setFont(app.font())  # likewise, which it would hear of too late: it was there before
            self._fill(window)
        window.setFont(QFont())

    def open(self) -> None:
        """Show the places as they were left and begin to open the catalogue."""
        restore_state(self.window, self._state)
        if self._settings.set_aside is not None:
            from pathways_app.ui.preferences import set_aside_words  # noqa: PLC0415 - hardly ever needed

            self.window.shell.say(set_aside_words(self._settings.set_aside.name))
        if not self.enquiry.begun:
            self.enquiry.start(first_place(self._settings, self._state))

    def show_settings(self) -> None:
        """Open the settings."""
        from pathways_app.ui.preferences import Preferences  # noqa: PLC0415 - start-up need not pay for it

        opened = self.enquiry.open_now
        self._preferences = Preferences(self.theme, self._settings, opened.places if opened else (), self.window)
        self._preferences.changed.connect(self._take_setting)
        self._preferences.finished.connect(self._preferences.deleteLater)
        self._preferences.open()

    def open_question(self, file: Path) -> None:
        """Ask the question in `file`."""
        self.window.shell.route_files().open(file)

    def rebuild(self) -> None:
        """Build the window anew around the same enquiry, as it is."""
        before = self.window
        before.shell.close_jobs()  # what was still to be written is there before it is read for the new window
        self.window = MainWindow()
        self.window.restoreGeometry(before.saveGeometry())
        self._fill(self.window)
        self.window.shell.carry_on(before.shell)
        self.window.show()
        before.leave()
        before.deleteLater()

    def _fill(self, window: MainWindow) -> None:
        window.fill(self.theme, self.enquiry, self._kinds)
        window.shell.settings_wanted.connect(self.show_settings)
        window.closing.connect(self._keep_state)

    def _keep_state(self) -> None:
        save_state(self.window, self._state)

    def _keep_key(self, kept: bool) -> None:
        self._state.put(KEY_KEPT, kept)

    def _take_setting(self, key: str) -> None:
        if key == COLOURS.key:
            self._colour()
        elif key == REDUCED_MOTION.key:
            self.theme.keep_still(self._settings.get(REDUCED_MOTION))
        elif key == LOCK_AFTER.key:
            self.enquiry.casework.lock_after = self._settings.get(LOCK_AFTER)
        elif key == LANGUAGE.key:
            self._speak()
        elif key == TEXT_SIZE.key:
            self.theme.enlarge(self._settings.get(TEXT_SIZE))
        if key in (LANGUAGE.key, TEXT_SIZE.key):
            if not self._rebuild_key:  # once for all that changes together
                QTimer.singleShot(0, self, self._rebuild_soon)  # not amid a signal of what goes with the window
            self._rebuild_key = self._rebuild_key or key

    def _rebuild_soon(self) -> None:
        key, self._rebuild_key = self._rebuild_key, ""
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


def begin(
    app: QApplication,
    settings: Settings,
    state: Settings,
    window: MainWindow,
    enquiry: Enquiry,
    question: Path | None = None,
) -> Desktop | None:
    """Fill `window` and begin, with the question of a file if there is one.

    Where a file of the program is gone it is said which, and the program ends with status 2.
    """
    try:
        desktop = Desktop(app, settings, state, window, enquiry)
    except ResourceMissingError as problem:  # nothing can be drawn, so it is said where it can be read
        say(f"pathways: {sentence(problem)}")
        enquiry.close()  # else what it began would still be at work when there is nothing left to hear of it
        app.exit(2)
        return None
    desktop.open()
    if question is not None:
        desktop.open_question(question)
    return desktop
