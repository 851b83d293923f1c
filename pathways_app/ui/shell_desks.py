"""What opens over the window: summaries, dialogs, files; each is made when it is first wanted."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from pathways_app.ui.catalogue_files import CatalogueFiles
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.routes_workbench import RoutesWorkbench
from pathways_app.ui.status_line import StatusLine
from pathways_app.ui.theme import Theme

if TYPE_CHECKING:
    from pathways_app.ui.additions.desk import AdditionsDialog
    from pathways_app.ui.catalogue_packs.dialog import CataloguePacks
    from pathways_app.ui.print.batch_window import BatchWindow
    from pathways_app.ui.print.desk import PrintDesk
    from pathways_app.ui.print.summary_window import SummaryWindow
    from pathways_app.ui.route_files import RouteFiles


class ShellDesks(QObject):
    """Opens what is asked for over `window`; whoever fills that says where its routes are and what is to be told."""

    status: StatusLine

    def __init__(self, window: QMainWindow, theme: Theme, enquiry: Enquiry) -> None:
        super().__init__(window)
        self.window, self.theme, self.enquiry = window, theme, enquiry
        self.catalogue_files = CatalogueFiles(enquiry, window)
        self.additions: AdditionsDialog | None = None
        self.packs: CataloguePacks | None = None
        self._print_desk: PrintDesk | None = None
        self._route_files: RouteFiles | None = None

    @property
    @abstractmethod
    def routes(self) -> RoutesWorkbench:
        """The place that the window begins with."""

    @abstractmethod
    def say(self, words: str) -> None:
        """Show `words` in the status bar for a while."""

    @abstractmethod
    def ask(self, text: str, changes: dict[str, Any]) -> None:
        """Ask another question, where its routes are shown."""

    def choose_file(self) -> None:
        """Let the person name the catalogue file to work with."""
        self.catalogue_files.choose()

    def route_files(self) -> RouteFiles:
        """Return what asks questions out of files and writes them there."""
        from pathways_app.ui.route_files import RouteFiles  # noqa: PLC0415 - start-up need not pay for it

        if self._route_files is None:
            self._route_files = RouteFiles(self.enquiry, self.window, self.ask, self.say)
        return self._route_files

    def choose_question(self) -> None:
        """Let the person name a file, and ask the question in it."""
        self.route_files().choose()

    def save_question(self) -> None:
        """Let the person name a file, and write the question there."""
        self.route_files().save()

    def print_summary(self) -> SummaryWindow | None:
        """Show what can be printed of the question at hand; None, with a word about it, where there is nothing."""
        opened = self._desk().open_summary()
        if opened is None:
            self.say(self.tr("There is nothing to print yet: choose a goal, and wait for its routes"))
        return opened

    def print_people(self) -> BatchWindow | None:
        """Show what makes summaries for a list of people; None, with a word about it, while there is no catalogue."""
        opened = self._desk().open_people()
        if opened is None:
            self.say(self.tr("No catalogue is open yet"))
        return opened

    def show_additions(self) -> None:
        """Show the own additions to the catalogue, which are in the open casebook."""
        from pathways_app.ui.additions.desk import AdditionsDialog  # noqa: PLC0415 - start-up need not pay for it

        if self.enquiry.casework.book is None:
            return
        if self.additions is not None:
            self.additions.close()
            self.additions.deleteLater()
        dialog = self.additions = AdditionsDialog(self.theme, self.enquiry, self.window)
        dialog.open()

    def show_packs(self) -> None:
        """Show which catalogue is in use, and what can be done with packs of it."""
        from pathways_app.ui.catalogue_packs.dialog import CataloguePacks  # noqa: PLC0415 - as above

        if self.packs is None:
            self.packs = CataloguePacks(self.theme, self.enquiry, self.window)
        self.packs.begin()

    def show_shortcuts(self) -> None:
        """Show every shortcut."""
        from pathways_app.ui.shortcuts import ShortcutSheet  # noqa: PLC0415 - start-up need not pay for it

        ShortcutSheet(self.theme, self.window.menuBar(), self.window).open()

    def show_about(self) -> None:
        """Show what Pathways is and is made of."""
        from pathways_app.ui.about import About  # noqa: PLC0415 - start-up need not pay for it

        About(self.theme, self.status.catalogue.label.text(), self.window).open()

    def close_desks(self) -> None:
        """Stop and wait for whatever still runs in what was opened."""
        for desk in (self._print_desk, self.additions, self.packs, self._route_files):
            if desk is not None:
                desk.close_jobs()

    def _desk(self) -> PrintDesk:
        from pathways_app.ui.print.desk import PrintDesk  # noqa: PLC0415 - start-up need not pay for it

        if self._print_desk is None:
            self._print_desk = PrintDesk(self.theme, self.enquiry, self.routes.place.routes, self.window)
        return self._print_desk
