"""What a step or bursary asks: of whom, in the forms that are common in the catalogue."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.ui.additions.asked_group import AskedGroup, read_group
from pathways_app.ui.additions.chosen_entries import ChosenEntries
from pathways_app.ui.additions.requirement_group import FindHeld, RequirementGroup
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.inspector_rows import text_label


class RequirementField(QWidget):
    """What is asked, in a group; what asks more than groups can show, as an entry of a pack may, stays as it is."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        catalogue: JurisdictionCatalogue,
        find: FindHeld,
        written: Any,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._written = written
        self._before = read_group(written, catalogue.attributes)
        self.group = RequirementGroup(theme, name, catalogue, find, self._before or AskedGroup(), self)
        self.setAccessibleName(name)
        self.setFocusProxy(self.group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.group)
        if self._before is None:
            self.group.hide()
            column.addWidget(
                text_label(
                    self.tr("It asks more than this form can show. That stays as it is."), Role.FIELD, "ink-muted"
                )
            )

    @property
    def chosen(self) -> ChosenEntries:
        """The things that must be held."""
        return self.group.chosen

    def content(self) -> Any:
        """Return what is asked as the catalogue writes it; what was not changed is written as it was."""
        if self._before is None:
            return self._written
        now = self.group.group()
        return self._written if self._written is not None and now == self._before else now.content()

    @property
    def is_whole(self) -> bool:
        """Say whether every circumstance in it says what it must be."""
        return self._before is None or self.group.group().is_whole

    def close_jobs(self) -> None:
        """Look nothing up any more."""
        self.group.close_jobs()
