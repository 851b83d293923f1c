"""The real window, driven from state to state and pictured in each."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from pathways_app.runtime.settings import COLOURS, LANGUAGE, TEXT_SIZE, Settings
from pathways_app.ui.desktop import Desktop
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.session import Draft
from pathways_app.ui.widgets.sections import SectionPage

TODAY = date(2026, 11, 22)
"""The day on which every picture is taken, so that two of the same state are alike."""

_PATIENCE = 30.0
_STILL = 0.25


class Camera:
    """Opens the window in one language and colour scheme, and takes pictures of it.

    Raises: TimeoutError, when what is waited for does not come.
    """

    def __init__(
        self,
        app: QApplication,
        home: Path,
        *,
        language: str,
        scheme: str,
        size: tuple[int, int],
        text: int = 100,
    ) -> None:
        settings = Settings(home / f"settings-{language}-{scheme}.json")
        settings.put(LANGUAGE, language)
        settings.put(COLOURS, scheme.replace("-", "_"))
        settings.put(TEXT_SIZE, text)
        state = Settings(home / f"window-{language}-{scheme}.json", ())
        self._app, self._font = app, app.font()
        window = MainWindow()
        window.resize(*size)
        window.show()
        casebook = home / f"casebook-{language}-{scheme}-{size[0]}.pathways"
        casebook.unlink(missing_ok=True)
        self.desktop = Desktop(app, settings, state, window, Enquiry(today=lambda: TODAY, casebook=casebook))
        self.desktop.open()
        window.resize(*size)
        self.until(lambda: self.desktop.enquiry.world is not None)

    @property
    def window(self) -> MainWindow:
        """The window in front of the camera."""
        return self.desktop.window

    def ask(self, goal: str | None, **changes: Any) -> None:
        """Begin a new enquiry, and wait for its answer."""
        place = goal.partition(".")[0] if goal else "wales"
        self.desktop.enquiry.session.restart(Draft(jurisdiction=place, goal=goal, **changes))
        self.go(PlaceName.ROUTES)
        if goal is not None:
            self.until(self._answered)
            self.until(self._explained)
        self.settle()

    def go(self, place: PlaceName, detail: str = "") -> None:
        """Show a place of the window."""
        self.window.shell.go(Location(place, detail))
        self.settle()

    def until(self, true: Callable[[], bool]) -> None:
        """Let the window work until something is true."""
        ends = time.monotonic() + _PATIENCE
        while not true():
            if time.monotonic() > ends:
                raise TimeoutError("the window did not come to what was waited for")
            self._work()

    def settle(self) -> None:
        """Let the window work until nothing is worked out any more and nothing more is drawn for a moment."""
        still = time.monotonic() + _STILL
        while time.monotonic() < still:
            self._work()
            pools = (*self.desktop.enquiry.findChildren(QThreadPool), *self.window.findChildren(QThreadPool))
            filling = any(page.is_filling for page in self.window.findChildren(SectionPage))
            if filling or any(pool.activeThreadCount() for pool in pools):
                still = time.monotonic() + _STILL
        QThreadPool.globalInstance().waitForDone()
        self._work()
        # What waits to be painted until it has found its place cannot be looked at yet.
        self.until(lambda: all(part.updatesEnabled() for part in self.window.findChildren(QWidget)))

    def take(self, file: Path, widget: QWidget | None = None) -> None:
        """Write a picture of the window, with what stands open before it, to `file`."""
        shot = self.window.grab()
        front = widget or QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None and front is not self.window:
            at = self.window.mapFromGlobal(front.mapToGlobal(front.rect().topLeft()))
            painter = QPainter(shot)
            painter.drawPixmap(at, front.grab())
            painter.end()
        file.parent.mkdir(parents=True, exist_ok=True)
        if not shot.save(str(file)):
            raise OSError(f"{file} cannot be written")

    def clear(self) -> None:
        """Close all that stands open before the window."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        self.window.shell.toast.hide()
        self.window.shell.command.clear()
        self.window.activateWindow()  # a screen that is not there gives the keyboard back to nobody by itself
        self._work()

    def close(self) -> None:
        """Close the window and all it had open."""
        self.clear()
        window, theme = self.window, self.desktop.theme
        window.close()
        # Deleted here and now, not when Python comes to it: then in an order that Qt does not know.
        for thing in (window, self.desktop, theme):
            thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._app.setFont(self._font)  # else the text of what is opened next would be enlarged once more

    def _answered(self) -> bool:
        enquiry = self.desktop.enquiry
        return enquiry.world is not None and (enquiry.world.answer is not None or enquiry.problem is not None)

    def _explained(self) -> bool:
        """Say whether what lies behind the selected route, which follows the answer, is known."""
        page = self.window.routes.place.routes
        route = page.list.selected()
        return self.desktop.enquiry.answer is None or route is None or page.facts_of(route) is not None

    def _work(self) -> None:
        self._app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which only a running loop sees to
        time.sleep(0.005)
