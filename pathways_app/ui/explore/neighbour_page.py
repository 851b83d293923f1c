"""Neighbours: the map round one entry, and the same as an outline."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QTreeView, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.ui.explore.entry_view import EntryView
from pathways_app.ui.explore.neighbour_items import NeighbourText, text_of
from pathways_app.ui.explore.neighbour_view import NeighbourView
from pathways_app.ui.explore.neighbours import (
    Neighbour,
    Neighbourhood,
    Opened,
    Side,
    Ties,
    beginning,
    neighbourhood,
    toggled,
)
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.outline_model import Entry, OutlineModel
from pathways_app.ui.widgets.plain_tip import plain_tip

KeyRole = Qt.ItemDataRole.UserRole
_OUTLINE_WIDTH = 320
_NARROW = 560  # below this width the outline stands under the map, each at least so high:
_MAP_HEIGHT, _OUTLINE_HEIGHT = 260, 180


class NeighbourPage(QWidget):
    """Shows what leads to an entry and what it leads to, further out wherever a box is pressed.

    Signals: followed(entry id), when another entry is to be opened; centred(entry id), when it is to be the middle.
    """

    followed = Signal(str)
    centred = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ties: Ties | None = None
        self._found: Neighbourhood | None = None
        self._opened: Opened = {}
        self._held: frozenset[str] = frozenset()
        self._holds: tuple[str, ...] = ()
        self._quiet = False
        self.map = NeighbourView(theme)
        self.outline = QTreeView()
        self._model = OutlineModel((self.tr("Neighbours"),), self)
        self._open_button = QPushButton(self.tr("Open entry"))
        self._centre_button = QPushButton(self.tr("Put in the middle"))
        self._build()
        self.map.walked.connect(self._follow_map)
        self.map.pressed.connect(self._press)
        self.map.opened.connect(self.followed)
        self.outline.selectionModel().currentChanged.connect(self._follow_outline)
        self.outline.activated.connect(lambda index: self._press(index.data(KeyRole)))
        self._open_button.clicked.connect(lambda: self.followed.emit(self._current_ident()))
        self._centre_button.clicked.connect(lambda: self.centred.emit(self._current_ident()))
        theme.changed.connect(self._fill_outline)

    def show_entry(self, view: EntryView, draft: Draft) -> None:
        """Put an entry in the middle; what was opened round it stays open where it is there already."""
        catalogue, middle = view.catalogue, view.entry.id
        again = self._found is not None and self._found.middle == middle and self._is_of(catalogue)
        if again and self._holds == draft.holds:
            return
        if not self._is_of(catalogue):
            self._ties = Ties(catalogue)
        self._holds, self._held = draft.holds, catalogue.close(draft.holds)
        if not again:
            self._opened = beginning(middle)
        self._show(self.map.current if again else middle)

    @property
    def middle(self) -> str | None:
        """The id of the entry in the middle."""
        return self._found.middle if self._found else None

    def _is_of(self, catalogue: JurisdictionCatalogue) -> bool:
        return self._ties is not None and self._ties.catalogue is catalogue

    def _build(self) -> None:
        theme = self._theme
        card = dress(QFrame(), look="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.map, 1)
        hint = dress(ElidedLabel(self.tr("Press a box to see what lies beyond it.")), text=Role.SMALL, tone="ink-muted")
        foot = QHBoxLayout()
        foot.setContentsMargins(*(round(theme.px(side)) for side in (12, 4, 8, 6)))
        foot.addWidget(hint, 1)
        foot.addWidget(self.map.tools())
        inside.addLayout(foot)
        self.outline.setModel(self._model)
        self.outline.setHeaderHidden(True)
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setAccessibleName(self.tr("Neighbours"))
        self.outline.setExpandsOnDoubleClick(False)
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.outline.setUniformRowHeights(True)
        self.outline.setIndentation(round(theme.px(18)))
        self._open_button.setToolTip(self.tr("Everything there is to know of it (Ctrl+Enter)"))
        self._centre_button.setToolTip(self.tr("Show the neighbours of this one"))
        buttons = QHBoxLayout()
        buttons.addWidget(self._open_button)
        buttons.addWidget(self._centre_button)
        buttons.addStretch()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.outline, 1)
        column.addLayout(buttons)
        body = dress(QSplitter(Qt.Orientation.Horizontal), look="bare")
        body.setHandleWidth(round(theme.px(14)))
        body.setChildrenCollapsible(False)
        body.addWidget(card)
        body.addWidget(side)
        body.setStretchFactor(0, 1)
        side.setMinimumWidth(round(theme.px(250)))
        body.setSizes([3 * round(theme.px(_OUTLINE_WIDTH)), round(theme.px(_OUTLINE_WIDTH))])
        self._body, self._card = body, card
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(_NARROW)
        self._body.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._card.setMinimumHeight(round(self._theme.px(_MAP_HEIGHT)) if narrow else 0)
        self.outline.setMinimumHeight(round(self._theme.px(_OUTLINE_HEIGHT)) if narrow else 0)

    def _show(self, current: str) -> None:
        if self._ties is None:
            return
        middle = next(iter(self._opened))[0]
        self._found = neighbourhood(self._ties, middle, self._opened)
        self.map.show_neighbourhood(self._ties, self._found, self._held, current)
        self._fill_outline()

    def _press(self, key: str | None) -> None:
        if key is None or self._found is None or key not in self._found.nodes:
            return
        node = self._found.nodes[key]
        opened = toggled(node, self._opened)
        if opened == self._opened:
            return
        before = set(self._found.nodes)
        self._opened = opened
        self._show(key)
        if not node.ident:  # the count is gone, or counts fewer: go on with the first of what it counted
            fresh = next((known for known in self._found.nodes if known not in before), node.parent)
            self.map.make_current(fresh)
            self._follow_map(fresh)

    def _fill_outline(self) -> None:
        if self._found is None or self._ties is None:
            return
        found = self._found
        titles = {
            Side.BEFORE: self.tr("What leads here"),
            Side.AFTER: self.tr("What it leads to"),
        }
        entries = [self._line(found.nodes[found.middle])]
        for side in Side:
            group = Entry((titles[side],), {Qt.ItemDataRole.FontRole: self._theme.font(Role.FIELD_STRONG)})
            children = found.children(found.middle, side)
            for child in children:
                self._hang(group, child)
            if not children:
                group.add(
                    Entry((self.tr("nothing"),), {Qt.ItemDataRole.ForegroundRole: self._theme.color("ink-muted")})
                )
            entries.append(group)
        self._quiet = True
        self._model.replace(entries)
        self.outline.expandAll()
        self._quiet = False
        self._mark_outline(self.map.current)

    def _hang(self, above: Entry, node: Neighbour) -> None:
        line = above.add(self._line(node))
        if self._found is not None:
            for child in self._found.children(node.key, node.side):
                self._hang(line, child)

    def _line(self, node: Neighbour) -> Entry:
        if self._ties is None:
            raise RuntimeError("drawn before there was a catalogue")
        text: NeighbourText = text_of(self._ties, node, self._held)
        name = text.name
        if node.ident and node.hidden:
            name = self.tr("{name} (+{count})").format(name=text.name, count=node.hidden)
        token = "ink-muted" if text.shut else "accent" if not node.ident else "ink"
        return Entry(
            (name,),
            {
                KeyRole: node.key,
                Qt.ItemDataRole.DecorationRole: self._theme.icon(text.icon, "met" if text.held else "ink-muted", 15),
                Qt.ItemDataRole.ForegroundRole: self._theme.color(token),
                Qt.ItemDataRole.FontRole: self._theme.font(Role.FIELD),
                Qt.ItemDataRole.ToolTipRole: plain_tip(text.said),
                Qt.ItemDataRole.AccessibleTextRole: text.said,
            },
        )

    def _follow_map(self, key: str) -> None:
        self._mark_outline(key)

    def _follow_outline(self, current: QModelIndex, _before: QModelIndex) -> None:
        key = current.data(KeyRole)
        if not self._quiet and isinstance(key, str):
            self.map.make_current(key)
        self._show_buttons()

    def _mark_outline(self, key: str) -> None:
        found = next((entry for entry in self._model.entries() if entry.values.get(KeyRole) == key), None)
        self._quiet = True
        self.outline.setCurrentIndex(QModelIndex() if found is None else self._model.index_of(found))
        self._quiet = False
        self._show_buttons()

    def _show_buttons(self) -> None:
        ident = self._current_ident()
        self._open_button.setEnabled(bool(ident))
        self._centre_button.setEnabled(bool(ident) and ident != self.middle)

    def _current_ident(self) -> str:
        node = self._found.nodes.get(self.map.current) if self._found else None
        return node.ident if node else ""
