"""The menus of the main window; only what works is in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.history import History
from pathways_app.ui.offers import Offer
from pathways_app.ui.place import PlaceName
from pathways_app.ui.places import PlaceKind, number_of
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.routes_workbench import RoutesWorkbench


class MenuShell(Protocol):
    """What the menus ask of what fills their window."""

    enquiry: Enquiry
    history: History

    @property
    def routes(self) -> RoutesWorkbench:
        """The place that the window begins with."""

    def choose_file(self) -> None:
        """Let the person name the catalogue file to work with."""

    def choose_question(self) -> None:
        """Let the person name a file, and ask the question in it."""

    def save_question(self) -> None:
        """Let the person name a file, and write the question there."""

    def show_packs(self) -> None:
        """Show which catalogue is in use, and what can be done with packs of it."""

    def print_summary(self) -> object:
        """Show what can be printed of the question at hand."""

    def print_people(self) -> object:
        """Show what makes summaries for a list of people."""

    def choose_place(self, name: PlaceName) -> None:
        """Show a place."""

    def choose_view(self, name: ViewName) -> None:
        """Show a view of the selected route."""

    def back(self) -> None:
        """Return to where the person was before."""

    def forward(self) -> None:
        """Take a Back back."""

    def copy_as_text(self) -> None:
        """Copy what the place in front shows."""

    def search(self) -> None:
        """Begin to search."""

    def show_shortcuts(self) -> None:
        """Show every shortcut."""

    def show_about(self) -> None:
        """Show what Pathways is and is made of."""

    def ask_for_settings(self) -> None:
        """Have the settings opened."""

    def next_pane(self) -> None:
        """Move the keyboard on."""

    def close(self) -> bool:
        """Close the window."""


class MainMenu(QObject):
    """File, Edit, View, Client, Go and Help, in `bar`."""

    def __init__(self, bar: QMenuBar, shell: MenuShell, kinds: Mapping[PlaceName, PlaceKind]) -> None:
        super().__init__(bar)
        self._bar, self._shell = bar, shell
        self._places: dict[PlaceName, QAction] = {}
        # Kept here, not in what is connected: Python lets go of a menu that nothing names, and of its actions with it.
        self._menus: list[QMenu] = []
        self._views: dict[ViewName, QAction] = {}
        self._back, self._forward = QAction(self.tr("&Back"), self), QAction(self.tr("&Forward"), self)
        self._file()
        self._edit()
        self._view()
        self.client = self._menu(self.tr("&Client"))
        """The menu of the casebook, filled by what knows it."""
        self._go(kinds)
        self._help()

    def allow(self, others: bool) -> None:
        """Let every place be chosen, or Routes alone while there is no catalogue to show elsewhere."""
        for name, action in self._places.items():
            action.setEnabled(others or name is PlaceName.ROUTES)

    def _menu(self, title: str) -> QMenu:
        # Made by Python, as its lines are: when what Qt itself made goes with its window, Python does not hear of it,
        # takes for it what the next window has at the same address, and in the end lets go of that.
        menu = QMenu(title, self._bar)
        self._bar.addMenu(menu)
        self._menus.append(menu)
        return menu

    def _line(self, menu: QMenu, words: str) -> QAction:
        action = QAction(words, menu)
        menu.addAction(action)
        return action

    def _file(self) -> None:
        menu = self._menu(self.tr("&File"))
        question = self._line(menu, self.tr("Open a qu&estion…"))
        question.setShortcut(QKeySequence.StandardKey.Open)
        question.triggered.connect(self._shell.choose_question)
        save = self._line(menu, self.tr("Sa&ve the question…"))
        save.setShortcut(QKeySequence("Ctrl+Shift+S"))  # Ctrl+S keeps a route with a client
        save.triggered.connect(self._shell.save_question)
        menu.addSeparator()
        choose = self._line(menu, self.tr("&Open a catalogue…"))
        choose.triggered.connect(self._shell.choose_file)
        packs = self._line(menu, self.tr("&Catalogue packs…"))
        packs.triggered.connect(self._shell.show_packs)
        menu.addSeparator()
        summary = self._line(menu, self.tr("&Pathway summary…"))
        summary.setShortcut(QKeySequence.StandardKey.Print)
        summary.triggered.connect(self._shell.print_summary)
        people = self._line(menu, self.tr("Summaries for a &list of people…"))
        people.triggered.connect(self._shell.print_people)
        menu.addSeparator()
        settings = self._line(menu, self.tr("&Settings…"))
        settings.setShortcuts([QKeySequence(QKeySequence.StandardKey.Preferences), QKeySequence("Ctrl+,")])
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        settings.triggered.connect(self._shell.ask_for_settings)
        menu.addSeparator()
        leave = self._line(menu, self.tr("&Quit"))
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self._shell.close)

    def _edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        stack = self._shell.enquiry.session.undo_stack
        undo = stack.createUndoAction(menu, self.tr("Undo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo = stack.createRedoAction(menu, self.tr("Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addActions([undo, redo])
        menu.addSeparator()
        copy = self._line(menu, self.tr("&Copy as text"))
        copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        copy.triggered.connect(self._shell.copy_as_text)

    def _view(self) -> None:
        menu, views = self._menu(self.tr("&View")), self._shell.routes.place.routes.views
        texts = {
            ViewName.TIMELINE: self.tr("&Timeline"),
            ViewName.MAP: self.tr("&Map"),
            ViewName.STEPS: self.tr("&Steps"),
        }
        group = QActionGroup(menu)
        for number, (name, text) in enumerate(texts.items(), start=1):
            action = group.addAction(self._line(menu, text))
            action.setCheckable(True)
            action.setChecked(name is views.current)
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.triggered.connect(lambda _checked=False, name=name: self._shell.choose_view(name))
            self._views[name] = action
        views.view_changed.connect(self._follow_view)
        menu.addSeparator()
        pane = self._line(menu, self.tr("&Next pane"))
        pane.setShortcut(QKeySequence("F6"))
        pane.triggered.connect(self._shell.next_pane)

    def _go(self, kinds: Mapping[PlaceName, PlaceKind]) -> None:
        menu, history = self._menu(self.tr("&Go")), self._shell.history
        search = self._line(menu, self.tr("&Search or run a command"))
        search.setShortcut(QKeySequence("Ctrl+K"))
        search.triggered.connect(self._shell.search)
        menu.addSeparator()
        self._back.setShortcut(QKeySequence("Alt+Left"))
        self._back.triggered.connect(self._shell.back)
        self._forward.setShortcut(QKeySequence("Alt+Right"))
        self._forward.triggered.connect(self._shell.forward)
        menu.addActions([self._back, self._forward])
        history.changed.connect(self._follow_history)
        self._follow_history()
        menu.addSeparator()
        for name, kind in kinds.items():
            action = self._line(menu, kind.words())
            action.setShortcut(QKeySequence(f"Ctrl+{number_of(name)}"))
            action.triggered.connect(lambda _checked=False, name=name: self._shell.choose_place(name))
            self._places[name] = action

    def _follow_history(self) -> None:
        self._back.setEnabled(self._shell.history.can_go_back)
        self._forward.setEnabled(self._shell.history.can_go_forward)

    def _follow_view(self, shown: ViewName) -> None:
        for name, action in self._views.items():
            action.setChecked(name == shown)

    def _help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        keys = self._line(menu, self.tr("&Keyboard shortcuts"))
        keys.setShortcuts([QKeySequence("F1"), QKeySequence("Ctrl+?")])
        keys.triggered.connect(self._shell.show_shortcuts)
        menu.addSeparator()
        about = self._line(menu, self.tr("&About Pathways"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self._shell.show_about)

    def offers(self) -> tuple[Offer, ...]:
        """Return every command that can be run now, as the command search offers it."""
        found = []
        for top in self._bar.actions():
            menu = top.menu()
            for action in menu.actions() if isinstance(menu, QMenu) else ():
                if action.isSeparator() or not action.isEnabled() or not action.isVisible():
                    continue
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                words = f"{top.text()} › {action.text()}".replace("&", "")
                found.append(Offer("chevron-right", words, keys, action.trigger))
        return tuple(found)
