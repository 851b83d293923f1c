"""The menus of the main window; only what works is in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMessageBox

from pathways_app.runtime.version import VERSION
from pathways_app.ui.route_views import RouteViews, ViewName


class MainMenu(QObject):
    """File, Edit, View and Help of `window`."""

    def __init__(
        self,
        window: QMainWindow,
        *,
        edits: QUndoStack,
        views: RouteViews,
        choose_file: Callable[[], None],
        next_pane: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._file(choose_file)
        self._edit(edits)
        self._view(views, next_pane)
        self._help()

    def _file(self, choose_file: Callable[[], None]) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&File"))
        choose = menu.addAction(self.tr("&Open a catalogue…"))
        choose.setShortcut(QKeySequence.StandardKey.Open)
        choose.triggered.connect(choose_file)
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"))
        leave.setShortcut(QKeySequence.StandardKey.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self._window.close)

    def _edit(self, stack: QUndoStack) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Edit"))
        undo = stack.createUndoAction(menu, self.tr("Undo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo = stack.createRedoAction(menu, self.tr("Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menu.addActions([undo, redo])

    def _view(self, views: RouteViews, next_pane: Callable[[], None]) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&View"))
        texts = {
            ViewName.TIMELINE: self.tr("&Timeline"),
            ViewName.MAP: self.tr("&Map"),
            ViewName.STEPS: self.tr("&Steps"),
        }
        group = QActionGroup(menu)
        for number, (name, text) in enumerate(texts.items(), start=1):
            action = group.addAction(menu.addAction(text))
            action.setCheckable(True)
            action.setChecked(name is ViewName.TIMELINE)
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.triggered.connect(lambda _checked=False, name=name: views.open(name))
            views.view_changed.connect(lambda shown, action=action, name=name: action.setChecked(shown == name))
        menu.addSeparator()
        pane = menu.addAction(self.tr("&Next pane"))
        pane.setShortcut(QKeySequence("F6"))
        pane.triggered.connect(next_pane)

    def _help(self) -> None:
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        about = menu.addAction(self.tr("&About Pathways"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self._about)

    def _about(self) -> None:
        text = self.tr(
            "Pathways {version}\n\nPlans journeys to careers in education: every route worth taking, dated, costed and "
            "sourced. It works offline: nothing you enter leaves this computer."
        )
        QMessageBox.about(self._window, self.tr("About Pathways"), text.format(version=VERSION))
