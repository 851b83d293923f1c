"""The main window: on the screen at once, and filled when there is time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

# Nothing of ours is imported before the window has been painted for the first time: see `fill`.
if TYPE_CHECKING:
    from pathways_app.ui.enquiry import Enquiry
    from pathways_app.ui.place import PlaceName
    from pathways_app.ui.places import PlaceKind
    from pathways_app.ui.routes_workbench import RoutesWorkbench
    from pathways_app.ui.shell import Shell
    from pathways_app.ui.theme import Theme

_LEAST_WIDTH, _LEAST_HEIGHT = 1024, 640


class MainWindow(QMainWindow):
    """The window around an enquiry, empty until it is filled.

    Closing the window closes the enquiry, unless it was told to `leave` because another window takes its stead.
    Signals: painted(), once, after the first paint; closing(), while everything is still there.
    """

    painted = Signal()
    closing = Signal()

    def __init__(
        self,
        theme: Theme | None = None,
        enquiry: Enquiry | None = None,
        *,
        kinds: Mapping[PlaceName, PlaceKind] | None = None,
    ) -> None:
        super().__init__()
        self._left = self._was_painted = False
        self._shell: Shell | None = None
        self.setWindowTitle("Pathways")
        if theme is not None and enquiry is not None:
            self.fill(theme, enquiry, kinds)

    @property
    def shell(self) -> Shell:
        """What fills the window.

        Raises: RuntimeError, before it is filled.
        """
        if self._shell is None:
            raise RuntimeError("the window is empty")
        return self._shell

    @property
    def enquiry(self) -> Enquiry:
        """The enquiry that the window is filled for."""
        return self.shell.enquiry

    @property
    def routes(self) -> RoutesWorkbench:
        """The place that the window begins with."""
        return self.shell.routes

    def fill(self, theme: Theme, enquiry: Enquiry, kinds: Mapping[PlaceName, PlaceKind] | None = None) -> None:
        """Put everything into the window."""
        from pathways_app.ui.places import PLACES  # noqa: PLC0415
        from pathways_app.ui.shell import Shell  # noqa: PLC0415

        self._shell = Shell(self, theme, enquiry, PLACES if kinds is None else kinds)
        self._shell.fit()

    def leave(self) -> None:
        """Close without closing the enquiry, which another window goes on with."""
        self._left = True
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shell is not None:
            self._shell.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        screen = self.screen().availableGeometry()
        self.setMinimumSize(min(_LEAST_WIDTH, screen.width()), min(_LEAST_HEIGHT, screen.height()))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        from pathways_app.ui.widgets.tab_order import go_on  # noqa: PLC0415 - start-up need not pay for it

        return go_on(self, forward=next) or super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._shell is not None:
            if not self._left:
                self.closing.emit()
            self._shell.close_jobs()
            if not self._left:
                self._shell.enquiry.close()
        super().closeEvent(event)
