"""A group of what an addition asks: how many of it, things to hold, circumstances, and groups within it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.additions.asked_group import DEEPEST, Asked, AskedGroup, Mode
from pathways_app.ui.additions.choices import choice
from pathways_app.ui.additions.chosen_entries import ChosenEntries
from pathways_app.ui.additions.condition_row import ConditionRow
from pathways_app.ui.kind_icons import CIRCUMSTANCE, kind_icon
from pathways_app.ui.requirement_words import credential_name
from pathways_app.ui.theme import Theme, dress, inset
from pathways_app.ui.widgets.named_choice import name_choice
from pathways_app.ui.wording import plain

translate = QCoreApplication.translate

_MOST_COUNTED = 20
_ATTRIBUTE = "attribute"

FindHeld = Callable[[str], tuple[SearchHit, ...]]


class RequirementGroup(QWidget):
    """Edits one group; `find` looks up what can be held, and circumstances are found with it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        catalogue: JurisdictionCatalogue,
        find: FindHeld,
        group: AskedGroup,
        parent: QWidget,
        depth: int = 0,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._catalogue, self._find, self._depth = theme, name, catalogue, find, depth
        self.rows: list[ConditionRow] = []
        self.groups: list[RequirementGroup] = []
        self._frames: dict[RequirementGroup, QFrame] = {}
        modes = (
            (Mode.ALL, translate("Additions", "All of these")),
            (Mode.ANY, translate("Additions", "Any one of these")),
            (Mode.SOME, translate("Additions", "At least so many of these")),
        )
        self.mode = choice(modes, group.mode)
        self.count = inset(QSpinBox(minimum=1, maximum=_MOST_COUNTED))
        self.count.setValue(group.count)
        self.count.setAccessibleName(translate("Additions", "{name}: how many").format(name=name))
        hint = translate("Additions", "Find a qualification, role, paper or circumstance")
        self.chosen = ChosenEntries(theme, name, hint, self._find_any, self, start_with=self._circumstances)
        for ident in group.holds:
            entry = catalogue.credentials.get(ident)
            self.chosen.add(ident, credential_name(catalogue, ident), kind_icon(entry.kind if entry else ""))
        self.more = dress(QPushButton(translate("Additions", "Add a group")), look="quiet")
        self.more.setToolTip(translate("Additions", "For alternatives, or for what goes together, within this one."))
        self.more.setAutoDefault(False)
        self.more.setVisible(depth < DEEPEST)
        how = QHBoxLayout()
        how.setSpacing(round(theme.px(6)))
        how.addWidget(self.mode)
        how.addWidget(self.count)
        how.addStretch()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(round(theme.px(8)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(theme.px(6)))
        column.addLayout(how)
        name_choice(self.mode, translate("Additions", "{name}: how much of it").format(name=name))
        column.addWidget(self.chosen)
        column.addLayout(self._parts)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(name)
        self.setFocusProxy(self.chosen)
        for asked in group.conditions:
            self._add_condition(asked.attribute, asked)
        for inner in group.groups:
            self.add_group(inner)
        self.mode.currentIndexChanged.connect(self._show_count)
        self.chosen.other.connect(self._add_circumstance)
        self.more.clicked.connect(self._add_alternatives)
        self._show_count()

    def group(self) -> AskedGroup:
        """Return what is asked."""
        return AskedGroup(
            Mode(self.mode.currentData()),
            self.count.value() if self.mode.currentData() == Mode.SOME else 1,
            self.chosen.ids,
            tuple(row.asked() for row in self.rows),
            tuple(group.group() for group in self.groups),
        )

    def add_group(self, group: AskedGroup) -> RequirementGroup:
        """Show a group within this one."""
        frame = dress(QFrame(), look="card")
        name = translate("Additions", "{name}: group {number}").format(name=self._name, number=len(self.groups) + 1)
        inner = RequirementGroup(self._theme, name, self._catalogue, self._find, group, frame, self._depth + 1)
        remove = dress(QPushButton(translate("Additions", "Remove the group")), look="quiet")
        remove.setAccessibleName(translate("Additions", "Remove: {what}").format(what=name))
        remove.setAutoDefault(False)
        remove.clicked.connect(lambda: self._remove_group(inner))
        column = QVBoxLayout(frame)
        column.setContentsMargins(*(round(self._theme.px(side)) for side in (10, 8, 10, 6)))
        column.addWidget(inner)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.groups.append(inner)
        self._frames[inner] = frame
        self._parts.addWidget(frame)
        return inner

    def _add_alternatives(self) -> None:
        self.add_group(AskedGroup(Mode.ANY)).chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_jobs(self) -> None:
        """Look nothing up any more."""
        self.chosen.close_jobs()
        for group in self.groups:
            group.close_jobs()

    def _show_count(self) -> None:
        self.count.setVisible(self.mode.currentData() == Mode.SOME)

    def _find_any(self, text: str) -> tuple[SearchHit, ...]:
        words = text.casefold().split()
        fitting = [hit for hit in self._circumstances() if all(word in hit.name.casefold() for word in words)]
        return (*fitting, *self._find(text))

    def _circumstances(self) -> tuple[SearchHit, ...]:
        place = self._catalogue.jurisdiction.id
        hits = [SearchHit(name, _ATTRIBUTE, CIRCUMSTANCE, plain(name), place) for name in self._catalogue.attributes]
        return tuple(sorted(hits, key=lambda hit: hit.name.casefold()))

    def _add_circumstance(self, hit: SearchHit) -> None:
        self._add_condition(hit.id, None).how.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_condition(self, attribute: str, asked: Asked | None) -> ConditionRow:
        row = ConditionRow(self._theme, self._catalogue.attributes[attribute], asked, self)
        row.removed.connect(lambda: self._remove_row(row))
        self.rows.append(row)
        self._parts.addWidget(row)
        return row

    def _remove_row(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._drop(row)

    def _remove_group(self, group: RequirementGroup) -> None:
        self.groups.remove(group)
        group.close_jobs()
        self._drop(self._frames.pop(group))

    def _drop(self, part: QWidget) -> None:
        self._parts.removeWidget(part)
        part.hide()
        part.deleteLater()
        self.chosen.setFocus(Qt.FocusReason.OtherFocusReason)
