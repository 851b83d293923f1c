"""The catalogue in use, who signed it, and another taken in from a pack or given back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from pathways_app.domain.catalogue_offer import Offer
from pathways_app.domain.catalogue_pack import Aside, InUse
from pathways_app.domain.errors import CataloguePackError, PathwaysError
from pathways_app.services.asking import look_into_pack, take_in_pack
from pathways_app.services.installed_catalogue import file_in_use, in_use
from pathways_app.ui.catalogue_packs.review import PackReview
from pathways_app.ui.clients.dialogs import FieldsDialog, close_dialogs, sure
from pathways_app.ui.deeds import Deeds
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import ask_existing
from pathways_app.ui.open_catalogue import Workspace
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.theme import Role, Theme
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.on_screen import open_at
from pathways_app.ui.wording import day, name_of

_WIDTH, _HEIGHT = 620, 240

Then = Callable[[], object]
"""What is to be done in the window once work in a thread is finished."""


class CataloguePacks(QDialog):
    """Says which catalogue is in use, takes in another from a pack, and gives back the one that came with Pathways."""

    def __init__(
        self,
        theme: Theme,
        enquiry: Enquiry,
        parent: QWidget | None = None,
        *,
        ask_file: Callable[[QWidget, str, str], Path | None] = ask_existing,
    ) -> None:
        super().__init__(parent)
        self._theme, self._enquiry, self._ask_file = theme, enquiry, ask_file
        self._left = False
        self.review: PackReview | None = None
        self.signer: FieldsDialog | None = None
        self.setWindowTitle(self.tr("Catalogue packs"))
        open_at(self, theme, _WIDTH, _HEIGHT)
        said = self.tr(
            "A pack is a file that brings the facts of a publisher you trust, on a memory stick if need be: nothing is "
            "fetched. Your clients, saved routes and own additions stay as they are."
        )
        self.now = text_label("", Role.FIELD)
        self.key = text_label("", Role.SMALL, "ink-muted")
        self.aside = text_label("", Role.FIELD, "unmet")
        self.problem = text_label("", Role.FIELD, "unmet")
        self.take = QPushButton(self.tr("&Take in a pack…"))
        self.restore = QPushButton(self.tr("&Return to the one that came with Pathways…"))
        row = FlowLayout(gap=round(theme.px(8)))
        row.addWidget(self.take)
        row.addWidget(self.restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(10)))
        column.addWidget(text_label(said, Role.FIELD, "ink-muted"))
        for label in (self.now, self.key, self.aside):
            column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addStretch()
        column.addWidget(buttons)
        self._changing = False  # another catalogue is about to be in use
        self._jobs, self._deeds = (kind(lambda work, _stop: work(), self) for kind in (SearchJobs, Deeds))
        for jobs in (self._jobs, self._deeds):
            jobs.finished.connect(self._go_on)
            jobs.failed.connect(self._fail)
        self.take.clicked.connect(self.choose)
        self.restore.clicked.connect(self.give_back)
        self.say("")
        self.read()

    def close_jobs(self) -> None:
        """Wait for what still runs; what came into use meanwhile is worked with, as nobody tells of it any more."""
        self._jobs.close()
        self._deeds.close()
        if self._changing and file_in_use() != self._enquiry.catalogue_file:
            self._enquiry.open_in_use()
        self._changing = False

    def read(self) -> None:
        """Show which catalogue is in use."""
        now = in_use()
        self.now.setText(self._now_words(now))
        pack = now.pack
        text = self.tr("Signed on {day} with the key {key}.")
        self.key.setText(
            "" if pack is None else text.format(day=day(pack.created[:10]), key=pack.publisher.fingerprint)
        )
        self.key.setVisible(pack is not None)
        self.aside.setText(self._aside_words(now))
        self.aside.setVisible(bool(self.aside.text()))
        self.restore.setEnabled(now.installed is not None or now.aside is Aside.DAMAGED)

    def choose(self) -> None:
        """Have a pack chosen, and look into it."""
        kinds = self.tr("Catalogue packs (*.pathways-catalogue)")
        file = self._ask_file(self, self.tr("Take in a catalogue pack"), kinds)
        if file is not None:
            self.look_into(file)

    def look_into(self, file: Path, fingerprint: str = "") -> None:
        """Verify a pack and show what it would change; `fingerprint` is that of a publisher to be trusted for it."""
        today = self._enquiry.today()
        self.say(self.tr("Looking into {file}…").format(file=file.name))
        self._allow(False)
        workspace = self._workspace()

        def work() -> Then:
            try:
                offer = look_into_pack(workspace, file, today, fingerprint)
            except CataloguePackError as refused:
                if refused.reason != "unknown_signer":
                    raise
                return lambda: self.ask_signer(file)
            if offer.same:
                return lambda: self.say(self.tr("This pack is in use already."))
            return lambda: self.show_review(offer)

        self._jobs.start(work)

    def give_back(self) -> None:
        """Return to the catalogue that came with Pathways, once the person is sure."""
        question = self.tr("Pathways then works with the catalogue it came with. You can take the pack in again.")
        if not sure(self, self.tr("Return to the first catalogue"), question, self.tr("Return")):
            return
        self._allow(False)

        def work() -> Then:
            from pathways_app.services.install_catalogue import restore  # noqa: PLC0415 - hardly ever needed

            restore()
            return lambda: self._use(self.tr("The catalogue that came with Pathways is in use again."))

        self._change(work)

    def say(self, words: str) -> None:
        """Say something below the buttons."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def begin(self) -> None:
        """Show which catalogue is in use, and begin anew."""
        self._left = False
        self.say("")
        self.read()
        self.open()

    def reject(self) -> None:
        # What is being taken in goes on, and is worked with once it is there; what is only looked into is dropped.
        self._left = True
        close_dialogs(self)
        super().reject()

    def show_review(self, offer: Offer) -> None:
        if self._left:
            return
        self.say("")
        review = self.review = PackReview(self._theme, offer, self._places(), self)
        review.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        review.chosen.connect(self._take_in)
        review.open()

    def _take_in(self, offer: Offer) -> None:
        today, workspace = self._enquiry.today(), self._workspace()
        self.say(self.tr("Taking the pack in…"))
        self._allow(False)

        def work() -> Then:
            take_in_pack(workspace, offer, today)
            return lambda: self._use(self.tr("The catalogue of the pack is in use."))

        self._change(work)

    def _change(self, work: Callable[[], Then]) -> None:
        self._changing = True
        self._deeds.start(work)

    def _use(self, words: str) -> None:
        self.say(words)
        self.read()
        self._enquiry.open_in_use()

    def ask_signer(self, file: Path) -> None:
        """Have the fingerprint entered that the publisher gave, which is not shown: it would only be copied."""
        if self._left:
            return
        self.say("")
        text = self.tr(
            "{file} is signed, but with a key that is not trusted here yet. Ask the publisher for the fingerprint of "
            "their key, by telephone or on paper, and enter it. If it is the key of this pack, you are shown what the "
            "pack would change."
        )
        dialog = self.signer = FieldsDialog(
            self._theme,
            self.tr("Who signed this pack?"),
            ((self.tr("Fingerprint"), ""),),
            self.tr("Go on"),
            said=text.format(file=file.name),
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.entered.connect(lambda texts: self.look_into(file, texts[0].strip()))
        dialog.open()

    def _allow(self, allowed: bool) -> None:
        self.take.setEnabled(allowed)
        self.restore.setEnabled(allowed)

    def _go_on(self, then: Then) -> None:
        self._changing = False
        self._allow(True)
        self.read()
        then()

    def _fail(self, problem: PathwaysError) -> None:
        self._changing = False
        self._allow(True)
        self.read()
        self.say(sentence(problem))

    def _workspace(self) -> Workspace | None:
        opened = self._enquiry.open_now
        return None if opened is None else opened.workspace

    def _places(self) -> dict[str, str]:
        opened = self._enquiry.open_now
        return {} if opened is None else {place.id: name_of(place.name) for place in opened.places}

    def _now_words(self, now: InUse) -> str:
        pack = now.pack
        if pack is not None:
            text = self.tr("In use: the catalogue of {name}, checked {day}, taken in on {taken}.")
            return text.format(name=pack.publisher.name, day=day(now.date), taken=day(pack.taken))
        if now.aside is Aside.NAMED:
            return self.tr("In use: {file}, which PATHWAYS_DB names.").format(file=now.file.name)
        if not now.date:
            return self.tr("In use: the catalogue that came with Pathways.")
        return self.tr("In use: the catalogue that came with Pathways, checked {day}.").format(day=day(now.date))

    def _aside_words(self, now: InUse) -> str:
        when = day(now.installed.date) if now.installed is not None else ""
        match now.aside:
            case Aside.SHIPPED_NEWER:
                text = self.tr("Your pack, checked {day}, is not in use: Pathways has brought a newer catalogue since.")
            case Aside.TOO_OLD:
                text = self.tr(
                    "Your pack, checked {day}, is not in use: it was made for an earlier version of Pathways. Ask its "
                    "publisher for a newer one."
                )
            case Aside.TOO_NEW:
                text = self.tr("Your pack, checked {day}, is not in use: it was made for a newer version of Pathways.")
            case Aside.DAMAGED:
                text = self.tr("A pack was taken in, but it is damaged and not in use. Take it in again.")
            case _:
                text = ""
        return text.format(day=when)
