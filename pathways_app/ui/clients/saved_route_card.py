"""A saved route on a client's page: as it was saved, and what has changed since."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from pathways_app.domain.saved_route import SavedRoute
from pathways_app.ui.clients.client_words import cost_words, day_words, saved_words
from pathways_app.ui.clients.difference_words import changed
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.state_icon import Icon
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import month_long, month_short

_ARRIVAL = 104
_NARROW = 430  # below this width cost and buttons stand under the name
_TOP = Qt.AlignmentFlag.AlignTop


class SavedRouteCard(QFrame):
    """Shows one saved route.

    Signals, each with the number of the route: open_wanted(int); check_wanted(int); rename_wanted(int);
    remove_wanted(int); keep_wanted(int), to keep it as it is and say no more of it; replan_wanted(int), to save the
    plan of today beside it.
    """

    open_wanted = Signal(int)
    check_wanted = Signal(int)
    rename_wanted = Signal(int)
    remove_wanted = Signal(int)
    keep_wanted = Signal(int)
    replan_wanted = Signal(int)

    def __init__(self, theme: Theme, saved: SavedRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.saved, self._head = theme, saved, new_row()
        px = theme.px
        dress(self, look="card")
        arrival = text_label(month_short(saved.arrival), Role.ARRIVAL)
        arrival.setFixedWidth(round(px(_ARRIVAL)))
        title = text_label(saved.title, Role.STRONG)
        said = text_label(saved_words(saved), Role.SMALL, "ink-muted")
        cost = text_label(cost_words(saved), Role.FIELD_STRONG)
        cost.setWordWrap(False)
        self.menu_button = dress(QToolButton(), look="button")
        self.menu_button.setAccessibleName(self.tr("What can be done with {route}").format(route=saved.title))
        self.menu_button.setToolTip(self.tr("More"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = self._menu()
        self.menu_button.setMenu(self.menu)
        self.open = dress(QPushButton(self.tr("Open", "what a button does with a saved route")), look="small")
        self.open.clicked.connect(lambda _checked=False: self.open_wanted.emit(saved.id))
        words = QVBoxLayout()
        words.setSpacing(round(px(2)))
        words.addWidget(title)
        words.addWidget(said)
        head, route, acts = self._head, QHBoxLayout(), QHBoxLayout()
        route.addWidget(arrival, 0, Qt.AlignmentFlag.AlignVCenter)
        route.addLayout(words, 1)
        for widget in (cost, self.open, self.menu_button):
            acts.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(route, 1)
        head.addLayout(acts)
        for layout in (head, route, acts):
            layout.setSpacing(round(px(12)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px(side)) for side in (14, 12, 14, 12)))
        column.setSpacing(round(px(10)))
        column.addLayout(head)
        if saved.differences:
            column.addWidget(self._block())
        arrives = self.tr("{route}, arrives {month}").format(route=saved.title, month=month_long(saved.arrival))
        self.setAccessibleName(arrives)
        theme.changed.connect(self._redress)
        self._redress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        turn(self._head, upright=event.size().width() < self._theme.px(_NARROW))

    def _block(self) -> QFrame:
        """Return what has changed, in three columns, with what can be done about it."""
        saved, px = self.saved, self._theme.px
        block = dress(QFrame(), look="changed")
        grid = QGridLayout(block)
        grid.setContentsMargins(*(round(px(side)) for side in (12, 10, 12, 10)))
        grid.setHorizontalSpacing(round(px(14)))
        grid.setVerticalSpacing(round(px(5)))
        day = day_words(saved.saved.astimezone().date())
        heading = text_label(self.tr("Changed since it was saved on {day}").format(day=day), Role.FIELD_STRONG)
        grid.addWidget(Icon(self._theme, "triangle-alert", "warning", 16), 0, 0, _TOP)
        grid.addWidget(heading, 0, 1, 1, 3)
        for row, difference in enumerate(saved.differences or (), start=1):
            told = changed(difference)
            what = text_label(told.what, Role.FIELD)
            what.setAccessibleName(told.words)
            grid.addWidget(what, row, 1, _TOP)
            if told.before:
                grid.addWidget(text_label(told.before, Role.FIELD), row, 2, _TOP)
                after = self.tr("→ {value}").format(value=told.after)
                grid.addWidget(text_label(after, Role.FIELD_STRONG), row, 3, _TOP)
            else:
                grid.addWidget(text_label(told.after, Role.FIELD_STRONG), row, 2, 1, 2, _TOP)
        for column, stretch in ((1, 5), (2, 3), (3, 4)):
            grid.setColumnStretch(column, stretch)
        keep = dress(QPushButton(self.tr("Keep as saved")), look="small")
        keep.clicked.connect(lambda _checked=False: self.keep_wanted.emit(saved.id))
        replan = dress(QPushButton(self.tr("Save the new plan too")), look="small")
        replan.clicked.connect(lambda _checked=False: self.replan_wanted.emit(saved.id))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=round(px(8)))
        flow.addWidget(keep)
        flow.addWidget(replan)
        grid.addWidget(buttons, grid.rowCount(), 1, 1, 3)
        return block

    def _menu(self) -> QMenu:
        menu, ident = QMenu(self), self.saved.id
        for words, signal in (
            (self.tr("&Open as it was saved"), self.open_wanted),
            (self.tr("&Check again"), self.check_wanted),
            (self.tr("&Rename…"), self.rename_wanted),
            (self.tr("Re&move…"), self.remove_wanted),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, signal=signal: signal.emit(ident))
        return menu

    def _redress(self) -> None:
        size = round(self._theme.px(16))
        self.menu_button.setIconSize(QSize(size, size))
        self.menu_button.setIcon(self._theme.icon("ellipsis", "ink", 16))
