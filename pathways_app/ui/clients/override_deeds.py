"""Setting rules aside for the client in hand, and letting them hold again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from pathways_app.domain.client import Client
from pathways_app.domain.errors import PathwaysError
from pathways_app.services.casebook import Casebook
from pathways_app.services.overrides import check_rule
from pathways_app.ui.clients.dialogs import sure
from pathways_app.ui.clients.override_dialog import OverrideDialog, RuleGiven
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence
from pathways_app.ui.override_words import rule_entry_name
from pathways_app.ui.theme import Theme
from pathways_app.ui.wording import marked

_AUTHOR = "author"
"""The setting of the casebook that remembers who set a rule aside last."""


class OverrideDeeds(QObject):
    """Asks over `view` what is to be set aside, and keeps it.

    Signals: changed(), when other rules are set aside; said(words).
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, theme: Theme, enquiry: Enquiry, book: Casebook, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._enquiry, self._book, self._view = theme, enquiry, book, view
        self.dialog: OverrideDialog | None = None

    def ask(self, client: Client, entry: str = "") -> None:
        """Ask for a rule of the open place to be set aside for `client`, one of `entry` where that is given."""
        opened = self._enquiry.open_now
        if opened is None:
            return
        author = self._book.settings.get(_AUTHOR, "")
        dialog = self.dialog = OverrideDialog(
            self._theme,
            client.name,
            opened.catalogue,
            self._enquiry.finder.entries,
            str(author),
            self._view,
            standing=self._enquiry.casework.overrides_of(client.id),
        )
        dialog.entered.connect(lambda given: self._add(client.id, given))
        dialog.finished.connect(dialog.deleteLater)  # it names the client, and what it stands over may stay
        if entry:
            dialog.choose(entry, marked(rule_entry_name(opened.catalogue, entry), entry))
            dialog.what.setFocus()
        dialog.open()

    def close(self) -> None:
        """Close what is asked, without doing it."""
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.reject()

    def remove(self, ident: int) -> None:
        """Let a rule hold again, once the person is sure."""
        question = self.tr(
            "The rule holds again from now on, and its reason goes. Routes saved before stay as they are."
        )
        if sure(self._view, self.tr("Let the rule hold again"), question, self.tr("Let it hold")):
            self._enquiry.casework.let_hold(ident)
            self.changed.emit()

    def _add(self, client: int, given: RuleGiven) -> None:
        opened = self._enquiry.open_now
        try:
            if opened is not None:
                check_rule(opened.catalogue, given.rule)
                self._book.settings.put(_AUTHOR, given.author)
        except PathwaysError as problem:
            self.said.emit(sentence(problem))
            return
        casework = self._enquiry.casework
        if casework.set_aside(client, given.rule, given.reason, given.author, self._enquiry.today()):
            self.changed.emit()
            self.said.emit(self.tr("Set aside. The routes are worked out anew."))
