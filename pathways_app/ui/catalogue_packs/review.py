"""What a catalogue pack would change, to be looked at before it is taken in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.catalogue_change import EntryChange
from pathways_app.domain.catalogue_offer import Offer
from pathways_app.ui.catalogue_packs.change_words import change_words, count_words, section_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.on_screen import open_at
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.row_tree import RowTree
from pathways_app.ui.wording import day, name_of

_WIDTH, _HEIGHT = 860, 520
_NAMES = 0.45
"""Of the width: what the names of entries have."""

_FEW = 60
"""Changes that are all shown at once; of more each section is opened when somebody wants to see it."""


class PackReview(QDialog):
    """Lists what a pack would change, by place and section; `places` names the places.

    Signals: chosen(Offer), when it is to be taken in.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, offer: Offer, places: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._offer, self._groups = offer, dict[int, Sequence[EntryChange]]()
        self.setWindowTitle(self.tr("What the pack would change"))
        open_at(self, theme, _WIDTH, _HEIGHT)
        self.list = RowTree(theme)
        self.list.setAccessibleName(self.tr("What the pack would change"))
        self.list.setHeaderLabels([self.tr("Entry"), self.tr("What becomes of it")])
        self.list.setColumnWidth(0, round(self.width() * _NAMES))
        self.list.itemExpanded.connect(self._fill)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = dress(
            buttons.addButton(self.tr("Use this catalogue"), QDialogButtonBox.ButtonRole.AcceptRole), look="primary"
        )
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(10)))
        self.said = text_label(self._who(), Role.FIELD)
        column.addWidget(self.said)
        self.warning = text_label(self._warnings(), Role.FIELD, "unmet")
        self.warning.setVisible(bool(self.warning.text()))
        column.addWidget(self.warning)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._list(places)

    def _who(self) -> str:
        manifest, publisher = self._offer.manifest, self._offer.publisher
        text = self.tr("The catalogue of {name}, checked {day}, signed on {made} with the key {key}.")
        made = day(manifest.created[: len(manifest.date)])
        said = text.format(name=publisher.name, day=day(manifest.date), made=made, key=publisher.fingerprint)
        if self._offer.pack.newly:
            said += " " + self.tr("You will trust packs of this publisher from now on.")
        return said

    def _warnings(self) -> str:
        found = []
        if self._offer.older:
            found.append(self.tr("This pack is older than the catalogue in use: it would bring back older facts."))
        if self._offer.changes is None:
            found.append(self.tr("The catalogue in use cannot be read, so nothing can be compared."))
        return " ".join(found)

    def _list(self, places: Mapping[str, str]) -> None:
        changes = self._offer.changes or ()
        for (place, section), group in groupby(changes, key=lambda change: (change.place, change.section)):
            found = tuple(group)
            name = section_words(section)
            if place:
                name = self.tr("{place}: {section}").format(place=places.get(place, place), section=name)
            item = QTreeWidgetItem([name, count_words(found)])
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self._groups[self.list.topLevelItemCount()] = found
            self.list.addTopLevelItem(item)
            if len(changes) <= _FEW:
                item.setExpanded(True)
        if not changes and self._offer.changes is not None:
            nothing = QTreeWidgetItem([self.tr("It says what the catalogue in use says already."), ""])
            self.list.addTopLevelItem(nothing)
            nothing.setFirstColumnSpanned(True)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Put the entries below a section, once it is opened for the first time."""
        group = self._groups.pop(self.list.indexOfTopLevelItem(item), ())
        for change in group:
            name, words = name_of(change.name), change_words(change)
            line = QTreeWidgetItem([name, words])
            line.setToolTip(0, plain_tip(change.id))
            line.setToolTip(1, plain_tip(words))
            line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.addChild(line)

    def _enter(self) -> None:
        self.chosen.emit(self._offer)
        self.accept()
