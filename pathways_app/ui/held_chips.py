"""The chips of what a person holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pathways_app.domain.credential import Credential
from pathways_app.ui.kind_icons import kind_icon
from pathways_app.ui.theme import Theme
from pathways_app.ui.widgets.chip import Chip
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.wording import name_of


class HeldChips(QWidget):
    """One chip for each thing held; arrow keys move between them.

    Signals: removed(credential id).
    """

    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_held(self, held: tuple[Credential, ...]) -> None:
        """Show a chip for each of `held`, in that order."""
        ids = tuple(credential.id for credential in held)
        if ids == tuple(self._chips):
            return
        position = next((at for at, chip in enumerate(self._chips.values()) if chip.hasFocus()), None)
        while self._flow.count():
            self._flow.takeAt(0)
        kept = {ident: chip for ident, chip in self._chips.items() if ident in ids}
        for ident, chip in self._chips.items():
            if ident not in kept:
                chip.deleteLater()
        self._chips = {credential.id: kept.get(credential.id) or self._make(credential) for credential in held}
        for chip in self._chips.values():
            self._flow.addWidget(chip)
            chip.show()
        if position is not None and self._chips:
            list(self._chips.values())[min(position, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(self._chips))
        self.updateGeometry()

    def name_of(self, credential: str) -> str:
        """Return what the chip of `credential` says."""
        return self._chips[credential].text

    def _make(self, credential: Credential) -> Chip:
        chip = Chip(self._theme, name_of(credential.name), kind_icon(credential.kind), self)
        chip.removed.connect(lambda: self.removed.emit(credential.id))
        chip.moved.connect(lambda step: self._move(credential.id, step))
        return chip

    def _move(self, credential: str, step: int) -> None:
        chips = list(self._chips)
        position = chips.index(credential) + step
        if 0 <= position < len(chips):
            self._chips[chips[position]].setFocus(Qt.FocusReason.TabFocusReason)
