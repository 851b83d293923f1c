"""The steps of a route as an outline: what each costs, when, what for, what it asks and which other ways there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Route
from pathways_app.domain.standing import Node, stand_in
from pathways_app.domain.track import Doing
from pathways_app.ui import wording
from pathways_app.ui.requirement_words import credential_name, part_words, reason_words, state_words
from pathways_app.ui.steps_data import OtherWays, OutlineStep, outline_of
from pathways_app.ui.steps_rows import StepsRows
from pathways_app.ui.steps_words import catalogue_fee_words, fee_words, more_words, when_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.ledger_model import ROWS_ARE_READ_WHOLE
from pathways_app.ui.widgets.outline_model import Entry, OutlineModel
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.row_tree import draw_ring
from pathways_app.ui.widgets.state_icon import STATE_LOOKS

translate = QCoreApplication.translate

StepRole = Qt.ItemDataRole.UserRole
OtherRole = Qt.ItemDataRole.UserRole + 1
_NAME, _WHEN, _FEE = 0, 1, 2
_NAME_SHARE, _WHEN_WIDTH, _FEE_WIDTH = 0.42, 148.0, 98.0  # of names in the width there is, and widths at 100 %
_WIDE, _NARROW = 620.0, 420.0  # below the one what a step is for is left out, below the other all stands under its name
_DOING_ICONS: Mapping[Doing, tuple[str, str]] = {
    Doing.STUDY: ("graduation-cap", "study"),
    Doing.JOB: ("briefcase", "job-edge"),
    Doing.PAPER: ("id-card", "paper"),
}


class StepsView(QTreeView):
    """The route as an outline, the map's twin for the keyboard and for screen readers.

    Signals: `step_selected` with a step's id, when the person makes a step, or a line below it, current;
    `other_opened` with the id of a step off the route, on Enter or a double click.
    """

    step_selected = Signal(str)
    other_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        headers = (self.tr("Step"), self.tr("When, or how"), self.tr("Fee"), self.tr("Needed for"))
        self._model = OutlineModel(headers, self)
        self._shown: tuple[JurisdictionCatalogue, RouteRequest, Route] | None = None
        self._quiet = False
        dress(self, look="outline")
        self.setModel(self._model)
        self._rows = StepsRows(theme, self)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(self.tr("Steps"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(round(theme.px(20)))
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)  # rows are as high as their words
        self.selectionModel().currentChanged.connect(self._follow)
        self.activated.connect(self._open_other)
        theme.changed.connect(self._fill)

    def show_route(self, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route) -> None:
        """Show `route`; the current step stays where the route takes it too."""
        before = self.current_step
        self._shown = (catalogue, request, route)
        self._fill()
        self.select_step(before)

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self._model.replace([])

    def select_step(self, step: str | None) -> None:
        """Make `step` current without saying so; a step not on the route makes none current."""
        if step is not None and step == self.current_step:
            return
        found = next(
            (entry for entry in self._model.entries() if entry.parent and entry.values.get(StepRole) == step), None
        )
        self._quiet = True
        self.setCurrentIndex(QModelIndex() if found is None or step is None else self._model.index_of(found))
        self._quiet = False

    @property
    def current_step(self) -> str | None:
        """The id of the step that is current, or that the current line belongs to."""
        step = self._model.entry(self.currentIndex()).values.get(StepRole)
        return step if isinstance(step, str) else None

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawRow(painter, options, index)
        now = self.currentIndex()
        if (index.row(), index.parent()) == (now.row(), now.parent()) and self.hasFocus():
            draw_ring(painter, self._theme, options.rect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _follow(self, current: QModelIndex, before: QModelIndex) -> None:
        step = self._model.entry(current).values.get(StepRole)
        if not self._quiet and isinstance(step, str) and step != self._model.entry(before).values.get(StepRole):
            self.step_selected.emit(step)

    def _open_other(self, index: QModelIndex) -> None:
        other = self._model.entry(index).values.get(OtherRole)
        if isinstance(other, str):
            self.other_opened.emit(other)

    def _fill(self) -> None:
        if self._shown is None:
            return
        step = self.current_step
        catalogue, request, route = self._shown
        steps = outline_of(catalogue, request, route)
        self._model.replace([_step_entry(self._theme, catalogue, route, step) for step in steps])
        self._fit()
        self.select_step(step)

    def _fit(self) -> None:
        """Give the columns the width there is; those that find none are left out, or told under the names."""
        px, room = self._theme.px, self.viewport().width()
        stacked, spare = room < px(_NARROW), room < px(_WIDE)
        beside = 0.0 if stacked else px(_WHEN_WIDTH) + px(_FEE_WIDTH)
        hidden = (False, stacked, stacked, spare)
        self._rows.stacked = stacked
        for column, without in enumerate(hidden):
            self.setColumnHidden(column, without)
        self.setColumnWidth(_NAME, round(room - beside if spare else room * _NAME_SHARE))
        self.setColumnWidth(_WHEN, round(px(_WHEN_WIDTH)))
        self.setColumnWidth(_FEE, round(px(_FEE_WIDTH)))
        self.scheduleDelayedItemsLayout()


def _step_entry(theme: Theme, catalogue: JurisdictionCatalogue, route: Route, step: OutlineStep) -> Entry:
    entry = catalogue.steps[step.step]
    name = f"{step.number}. {wording.name_of(entry.name)}"
    cells = (name, when_words(step.start, step.end), fee_words(step.fee), _names(catalogue, step.serves))
    icon, token = _DOING_ICONS[step.doing]
    line = _line(theme, cells, step.step, theme.icon(icon, token, 16), strong=True)
    for node in step.asks:
        line.add(_part_entry(theme, catalogue, route, step.step, node))
    awards = translate("Steps", "Gives you: {names}").format(names=_names(catalogue, entry.awards))
    line.add(_line(theme, (awards,), step.step, theme.icon("award", "accent", 16)))
    for others in step.others:
        line.add(_others_entry(theme, catalogue, step.step, others))
    return line


def _part_entry(theme: Theme, catalogue: JurisdictionCatalogue, route: Route, step: str, node: Node) -> Entry:
    icon, token = STATE_LOOKS[node.state]
    token = "ink-muted" if node.beside else token
    shown, below = stand_in(node)
    cells = (part_words(catalogue, shown), reason_words(catalogue, shown, route) or state_words(node.state))
    entry = _line(theme, cells, step, theme.icon(icon, token, 16), muted=node.beside)
    for part in below:
        entry.add(_part_entry(theme, catalogue, route, step, part))
    return entry


def _others_entry(theme: Theme, catalogue: JurisdictionCatalogue, step: str, others: OtherWays) -> Entry:
    name = credential_name(catalogue, others.credential)
    title = translate("Steps", "Other ways to {name}").format(name=name)
    entry = _line(theme, (title,), step, theme.icon("waypoints", "ink-muted", 16), muted=True)
    for ident in others.steps:
        other = catalogue.steps[ident]
        name = wording.name_of(other.name)
        cells = (name, wording.span(other.duration.months), catalogue_fee_words(other))
        line = _line(theme, cells, step, theme.icon("circle-slash", "ink-muted", 16), muted=True)
        line.values = {**line.values, OtherRole: ident}
        entry.add(line)
    if others.more:
        entry.add(_line(theme, (more_words(others.more),), step, QIcon(), muted=True))
    return entry


def _line(
    theme: Theme, cells: tuple[str, ...], step: str, icon: QIcon, *, strong: bool = False, muted: bool = False
) -> Entry:
    said = ", ".join(filter(None, cells))
    ink: QColor = theme.color("ink-muted" if muted else "ink")
    return Entry(
        cells,
        {
            StepRole: step,
            Qt.ItemDataRole.FontRole: theme.font(Role.FIELD),
            Qt.ItemDataRole.ForegroundRole: ink,
            Qt.ItemDataRole.ToolTipRole: plain_tip(said),
        },
        first={
            Qt.ItemDataRole.AccessibleTextRole: cells[0] if ROWS_ARE_READ_WHOLE else said,
            Qt.ItemDataRole.DecorationRole: icon,
            Qt.ItemDataRole.FontRole: theme.font(Role.FIELD_STRONG if strong else Role.FIELD),
        },
    )


def _names(catalogue: JurisdictionCatalogue, idents: tuple[str, ...]) -> str:
    steps = catalogue.steps
    names = (
        wording.name_of(steps[ident].name) if ident in steps else credential_name(catalogue, ident) for ident in idents
    )
    return wording.apart(names)
