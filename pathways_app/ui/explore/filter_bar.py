"""The filters over what was found: one choice for each facet, each choice with its count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCollator, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from pathways_app.domain.source import Trust
from pathways_app.domain.step import Status
from pathways_app.ui.explore.entry_kinds import SECTIONS, kind_words, section_words
from pathways_app.ui.explore.findings import Facet, Findings
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.named_choice import name_choice
from pathways_app.ui.widgets.pill_box import PillBox
from pathways_app.ui.wording import number

_ICONS: Mapping[Facet, str] = {
    Facet.PLACE: "map-pin",
    Facet.KIND: "layers",
    Facet.LEVEL: "graduation-cap",
    Facet.STATUS: "lock-open",
    Facet.TRUST: "shield-check",
}
_MOST_WIDTH = 300
_ICON = 14
_GAP = 8


class FilterBar(QWidget):
    """A box for each facet; choices that would leave nothing are not offered.

    Signals: chosen(), when the person has chosen something else in any of them.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: Mapping[str, str] = {}
        self._boxes: dict[Facet, PillBox] = {}
        self._bare = False
        row = FlowLayout(self, gap=round(theme.px(_GAP)))
        for facet in Facet:
            box = self._boxes[facet] = PillBox(self._name_of(facet))
            box.setMaximumWidth(round(theme.px(_MOST_WIDTH)))
            box.setMaxVisibleItems(24)
            box.addItem(self._any_of(facet), "")
            box.activated.connect(lambda _index: self.chosen.emit())
            row.addWidget(box)
            name_choice(box, self._name_of(facet))
        theme.changed.connect(self._redress)
        self._redress()

    def wide(self, *, bare: bool) -> float:
        """Return how wide the boxes are on one line, with their icons or `bare` of them."""
        icon, gaps = 0 if bare else round(self._theme.px(_ICON)), round(self._theme.px(_GAP)) * (len(self._boxes) - 1)
        widths = (box.sizeHint().width() - box.iconSize().width() + icon for box in self._boxes.values())
        return gaps + sum(min(width, round(self._theme.px(_MOST_WIDTH))) for width in widths)

    def set_bare(self, bare: bool) -> None:
        """Show the boxes with their icons, or `bare` of them where there is little room."""
        if bare != self._bare:
            self._bare = bare
            self._redress()

    def show_places(self, places: Mapping[str, str]) -> None:
        """Give the names of the places, by id."""
        self._places = places

    def values(self) -> Mapping[Facet, str]:
        """Return what is chosen of each facet that is filtered by."""
        return {facet: value for facet, box in self._boxes.items() if (value := str(box.currentData() or ""))}

    def choose(self, facet: Facet, value: str) -> None:
        """Choose `value` ("": any) without saying so."""
        box = self._boxes[facet]
        if box.findData(value) < 0:
            box.addItem(self._words(facet, value), value)
        box.setCurrentIndex(box.findData(value))

    def clear(self) -> None:
        """Filter by nothing any more, without saying so."""
        for facet in Facet:
            self.choose(facet, "")

    def show_findings(self, findings: Findings) -> None:
        """Offer the choices there are among `findings`, each with its count."""
        for facet, box in self._boxes.items():
            chosen, counts = str(box.currentData() or ""), findings.counts.get(facet, {})
            box.clear()
            box.addItem(self._any_of(facet), "")
            for value in self._ordered(facet, {*counts, chosen} - {""}):
                text = self.tr("{choice} ({count})").format(
                    choice=self._words(facet, value), count=number(counts.get(value, 0))
                )
                box.addItem(self._indented(value, text), value)
            box.setCurrentIndex(box.findData(chosen))
            box.setEnabled(box.count() > 1)
        self._redress()

    def _ordered(self, facet: Facet, values: Iterable[str]) -> list[str]:
        match facet:
            case Facet.STATUS:
                return [status for status in Status if status in set(values)]
            case Facet.TRUST:
                return [trust for trust in Trust if trust in set(values)]
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        by_words = sorted(values, key=lambda value: collator.sortKey(self._words(facet, value)))
        if facet is not Facet.KIND:
            return by_words
        return sorted(by_words, key=lambda value: (SECTIONS.index(value.partition(":")[0]), ":" in value))

    @staticmethod
    def _indented(value: str, text: str) -> str:
        return f"    {text}" if ":" in value else text

    def _words(self, facet: Facet, value: str) -> str:
        match facet:
            case Facet.PLACE:
                return self._places.get(value, value)
            case Facet.KIND:
                section, colon, kind = value.partition(":")
                return kind_words(section, kind) if colon else section_words(section)
            case Facet.STATUS:
                words: Mapping[str, Callable[[], str]] = {
                    Status.OPEN: lambda: self.tr("Open"),
                    Status.PILOT: lambda: self.tr("Pilot"),
                    Status.PROPOSED: lambda: self.tr("Proposed"),
                    Status.CLOSED: lambda: self.tr("Closed"),
                }
                return words[value]()
            case Facet.TRUST:
                words = {
                    Trust.READ: lambda: self.tr("Source read"),
                    Trust.UNVERIFIED: lambda: self.tr("Unverified"),
                    Trust.STALE: lambda: self.tr("Stale"),
                }
                return words[value]()
        return value

    def _name_of(self, facet: Facet) -> str:
        return {
            Facet.PLACE: self.tr("Place"),
            Facet.KIND: self.tr("Kind"),
            Facet.LEVEL: self.tr("Level"),
            Facet.STATUS: self.tr("Whether it is open"),
            Facet.TRUST: self.tr("How far it is checked"),
        }[facet]

    def _any_of(self, facet: Facet) -> str:
        return {
            Facet.PLACE: self.tr("Any place"),
            Facet.KIND: self.tr("Any kind"),
            Facet.LEVEL: self.tr("Any level"),
            Facet.STATUS: self.tr("Open or not"),
            Facet.TRUST: self.tr("Verified or not"),
        }[facet]

    def _redress(self) -> None:
        side = 0 if self._bare else round(self._theme.px(_ICON))
        for facet, box in self._boxes.items():
            box.setIconSize(QSize(side, side))
            for index in range(box.count()):
                box.setItemData(index, None, Qt.ItemDataRole.DecorationRole)
            if not self._bare:
                box.setItemIcon(box.currentIndex(), self._theme.icon(_ICONS[facet], "ink-muted", _ICON))
