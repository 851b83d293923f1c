"""What is done with a client: added, renamed, merged, exported, erased, and files kept with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pathways_app.domain.casework import Attachment
from pathways_app.domain.client import Client, ClientSummary
from pathways_app.domain.errors import PathwaysError
from pathways_app.services.casebook import Casebook, Merge
from pathways_app.ui.casework import Casework
from pathways_app.ui.clients.dialogs import FieldsDialog, sure
from pathways_app.ui.clients.merge_dialog import MergeDialog
from pathways_app.ui.deeds import Deeds
from pathways_app.ui.messages import sentence
from pathways_app.ui.named_files import FileWish, ask_existing
from pathways_app.ui.print.outside import OUTSIDE, Outside
from pathways_app.ui.theme import Theme

_Done = TypeVar("_Done")


class ClientDeeds(QObject):
    """Asks what there is to ask over `view`, and does it.

    Signals: added(client id); changed(), when the casebook holds something else; gone(), when a client was erased;
    said(words).
    """

    added = Signal(int)
    changed = Signal()
    gone = Signal()
    said = Signal(str)

    def __init__(
        self, theme: Theme, casework: Casework, book: Casebook, view: QWidget, *, outside: Outside = OUTSIDE
    ) -> None:
        super().__init__(view)
        self._theme, self._casework, self._book, self._view, self._outside = theme, casework, book, view, outside
        self._deeds = Deeds(lambda work, _stop: work(), self)
        self._deeds.finished.connect(self._tell)
        self._deeds.failed.connect(self.say_problem)
        self._erasing = Deeds(lambda work, _stop: work(), self)
        self._erasing.finished.connect(self._tell_gone)
        self._erasing.failed.connect(self.say_problem)
        casework.locking.connect(self.finish)
        self.dialog: FieldsDialog | MergeDialog | None = None
        self._merged: Merge | None = None  # the last, which can be taken back as long as the casebook is open

    def close_jobs(self) -> None:
        """Stop and wait for whatever still runs."""
        self._deeds.close()
        self._erasing.close()

    def finish(self) -> None:
        """Have done what was wanted last, as the casebook is about to be locked."""
        self._deeds.finish()
        self._erasing.finish()

    def add(self) -> None:
        """Ask for the name of a new client, and add them."""
        dialog = self._ask(self.tr("New client"), "", "", self.tr("Add the client"))
        dialog.entered.connect(self._add)
        dialog.open()

    def rename(self, client: Client) -> None:
        """Ask for another name of `client`."""
        dialog = self._ask(self.tr("Rename a client"), client.name, client.reference, self.tr("Rename"))
        dialog.entered.connect(lambda texts: self._rename(client.id, texts))
        dialog.open()

    def merge(self, client: Client, others: tuple[ClientSummary, ...]) -> None:
        """Ask which of `others` is the same person as `client`, and give everything of both to `client`."""
        dialog = self.dialog = MergeDialog(self._theme, client.name, others, self._view)
        dialog.merged.connect(lambda other: self._merge(client, other))
        dialog.open()

    def export(self, client: Client) -> None:
        """Write everything kept of `client` to a file."""
        title = self.tr("Export everything kept of {name}").format(name=client.name)
        file = self._outside.ask_file(self._view, FileWish(title, client.name, self.tr("Archive"), "zip"))
        if file is None or self._book.locked:  # locked while the file was being named
            return
        words, book = self.tr("Exported to {file}, which is not encrypted.").format(file=file.name), self._book

        def work() -> str:
            from pathways_app.services.casebook_export import export_client  # noqa: PLC0415 - hardly ever needed

            export_client(book, client.id, file)
            return words

        self._deeds.start(work)

    def erase(self, client: Client) -> None:
        """Erase `client` for good, once the person is sure."""
        if not sure(self._view, self.tr("Erase this client"), self.erase_question(client), self.tr("Erase")):
            return
        self._casework.forget_client(client.id)
        self.gone.emit()
        words, book = self.tr("{name} was erased.").format(name=client.name), self._book

        def work() -> str:
            book.erase(client.id)
            return words

        self._erasing.start(work)

    def erase_question(self, client: Client) -> str:
        """Say what goes, and which files hold it still then."""
        question = self.tr("Everything kept of {name} goes for good: sessions, notes, saved routes and files.")
        parts = [question.format(name=client.name)]
        kept = len(self._book.backups.kept())
        if kept:
            still = self.tr(
                "%n file(s) may still hold it: copies of the casebook made before, and casebooks set aside. You can "
                "remove them in the Client menu, under “Copies there are”.",
                "",
                kept,
            )
            parts.append(still)
        parts.append(self.tr("What you saved elsewhere stays as it is."))
        return "\n\n".join(parts)

    def attach(self, client: Client) -> None:
        """Ask for a file to keep with `client`."""
        file = ask_existing(self._view, self.tr("Keep a file with the client"))
        if file is not None and not self._book.locked:
            self.keep_file(client, file)

    def keep_file(self, client: Client, file: Path) -> None:
        """Keep a copy of `file` with `client`."""
        words, book = self.tr("{file} is kept with {name}.").format(file=file.name, name=client.name), self._book

        def work() -> str:
            from pathways_app.services.casebook_files import keep_file  # noqa: PLC0415 - hardly ever needed

            keep_file(book, client.id, file)
            return words

        self._deeds.start(work)

    def save_attachment(self, kept: Attachment) -> None:
        """Ask where to save a file that is kept."""
        name, book = Path(kept.name), self._book
        ending = name.suffix.removeprefix(".") or "bin"
        file = self._outside.ask_file(
            self._view, FileWish(self.tr("Save the file"), name.stem, self.tr("File"), ending)
        )
        if file is None or self._book.locked:
            return
        words = self.tr("Saved as {file}.").format(file=file.name)

        def work() -> str:
            from pathways_app.services.writing import write_whole  # noqa: PLC0415 - hardly ever needed

            write_whole(file, book.attachments.content(kept.id), private=True)
            return words

        self._deeds.start(work)

    def remove_attachment(self, kept: Attachment) -> None:
        """Remove a file that is kept, once the person is sure."""
        question = self.tr("{file} is no longer kept with the client, and cannot be had back.").format(file=kept.name)
        if sure(self._view, self.tr("Remove a file"), question, self.tr("Remove")):
            self._try(lambda: self._book.attachments.remove(kept.id))
            self.changed.emit()

    def merged_into(self, client: int) -> str:
        """Return the name of the record that was merged into that of `client` last and can be parted again, else ""."""
        done = self._merged
        return str(done.record["name"]) if done is not None and done.kept == client else ""

    def unmerge(self, client: Client) -> None:
        """Take the last merge back, where it was into `client`."""
        done = self._merged
        if done is None or done.kept != client.id:
            return
        self._casework.end_session()
        self._merged = None
        try:
            self._book.unmerge(done)
        except PathwaysError as problem:
            self.say_problem(problem)
        else:
            self.said.emit(self.tr("{name} has a record of their own again.").format(name=done.record["name"]))
        self.changed.emit()

    def say_problem(self, problem: PathwaysError) -> None:
        """Say what went wrong."""
        self.said.emit(sentence(problem))

    def _ask(self, title: str, name: str, reference: str, accept: str) -> FieldsDialog:
        fields = ((self.tr("Name"), name), (self.tr("Your own reference, if you use one"), reference))
        dialog = self.dialog = FieldsDialog(self._theme, title, fields, accept, parent=self._view)
        return dialog

    def _add(self, texts: tuple[str, ...]) -> None:
        client = self._try(lambda: self._book.clients.add(texts[0], texts[1]))
        if client is not None:
            self.added.emit(client.id)

    def _rename(self, ident: int, texts: tuple[str, ...]) -> None:
        def rename() -> Client:
            fresh = self._book.clients.get(ident)
            return self._book.clients.save(replace(fresh, name=texts[0], reference=texts[1]))

        if self._try(rename) is not None:
            self._casework.read_again()
            self.changed.emit()

    def _merge(self, kept: Client, merged: int) -> None:
        self._casework.end_session()
        done = self._try(lambda: self._book.merge(kept.id, merged))
        if done is not None:
            self._merged = done
            self.changed.emit()
            self.said.emit(self.tr("Merged. Everything of both is with {name} now.").format(name=kept.name))

    def _tell(self, words: str) -> None:
        self.changed.emit()
        self.said.emit(words)

    def _tell_gone(self, words: str) -> None:
        self.gone.emit()
        self.said.emit(words)

    def _try(self, what: Callable[[], _Done]) -> _Done | None:
        try:
            return what()
        except PathwaysError as problem:
            self.say_problem(problem)
            return None
