"""What a step or bursary asks, as a plain list of things to hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui.additions.chosen_entries import ChosenEntries
from pathways_app.ui.kind_icons import kind_icon
from pathways_app.ui.requirement_words import credential_name
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.inspector_rows import text_label


class RequirementField(QWidget):
    """All of the things chosen must be held; what asks more than that, as an entry of a pack may, stays as it is."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        catalogue: JurisdictionCatalogue,
        find: Callable[[str], tuple[SearchHit, ...]],
        written: Any,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._written = written
        held = plain_list(written)
        self.chosen = ChosenEntries(theme, name, self.tr("Find a qualification, role or paper"), find, self)
        for ident in held or ():
            entry = catalogue.credentials.get(ident)
            self.chosen.add(ident, credential_name(catalogue, ident), kind_icon(entry.kind if entry else ""))
        self.setAccessibleName(name)
        self.setFocusProxy(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chosen)
        if held is None:
            self.chosen.hide()
            column.addWidget(
                text_label(self.tr("It asks more than a list can say. That stays as it is."), Role.FIELD, "ink-muted")
            )

    def content(self) -> Any:
        """Return what is asked as the catalogue writes it."""
        return self._written if plain_list(self._written) is None else {"all_of": list(self.chosen.ids)}


def plain_list(written: Any) -> tuple[str, ...] | None:
    """Return the things that are asked where that is a plain list of them, None where it is more than that."""
    if written is None:
        return ()
    if isinstance(written, str):
        return (written,)
    parts = written.get("all_of") if isinstance(written, dict) and set(written) == {"all_of"} else None
    return tuple(parts) if isinstance(parts, list) and all(isinstance(part, str) for part in parts) else None
