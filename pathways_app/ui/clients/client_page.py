"""A client's page: who they are, the routes saved for them, and their sessions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from pathways_app.domain.casework import Attachment, CaseSession, Note
from pathways_app.domain.client import Client
from pathways_app.domain.month import month
from pathways_app.domain.saved_route import SavedRoute
from pathways_app.ui.clients.client_words import day_words
from pathways_app.ui.clients.saved_route_card import SavedRouteCard
from pathways_app.ui.clients.session_trail import SessionTrail, session_texts, session_title
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.flow import FlowLayout
from pathways_app.ui.widgets.icon_label import IconLabel
from pathways_app.ui.widgets.inspector_rows import text_label
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.widgets.turning import new_row, turn
from pathways_app.ui.wording import month_long, name_of

_TOP = Qt.AlignmentFlag.AlignTop
_SHOWN_HOLDS = 5
_TAG = 260
_NARROW = 460  # below this width the buttons stand under the name
_LONG_WORD, _PART = 24, 12
_BREAK = "\u200b"


@dataclass(frozen=True, slots=True)
class ClientShown:
    """All that stands on a client's page.

    `meeting` is the session that goes on with them, if one does; `parted` the name of a record merged into theirs that
    can be parted again, "" where none can.
    """

    client: Client
    routes: tuple[SavedRoute, ...]
    sessions: tuple[CaseSession, ...]
    notes: tuple[Note, ...]
    attachments: tuple[Attachment, ...]
    meeting: CaseSession | None = None
    parted: str = ""


class ClientPage(QScrollArea):
    """Shows one client.

    Signals: start_wanted(); end_wanted(); export_wanted(); rename_wanted(); merge_wanted(); erase_wanted();
    unmerge_wanted(); attach_wanted(); attachment_wanted(id), to save it somewhere; attachment_unwanted(id), to remove
    it; those of the cards, by `card_made`(SavedRouteCard).
    """

    start_wanted = Signal()
    end_wanted = Signal()
    export_wanted = Signal()
    rename_wanted = Signal()
    merge_wanted = Signal()
    erase_wanted = Signal()
    unmerge_wanted = Signal()
    attach_wanted = Signal()
    attachment_wanted = Signal(int)
    attachment_unwanted = Signal(int)
    card_made = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: ClientShown | None = None
        self.start: QPushButton | None = None
        self._trail: SessionTrail | None = None  # of whoever has sessions
        self._head_row: QBoxLayout | None = None
        self._buttons = QWidget(self)
        self._buttons.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Client"))
        theme.changed.connect(self._redress)

    def show_client(self, shown: ClientShown) -> None:
        """Show `shown`, scrolled as it was where the client is the same."""
        before, self.shown = self.shown, shown
        if self._trail is not None and before is not None and replace(before, notes=shown.notes) == shown:
            self._trail.show_notes(shown.notes)
            return
        same = before is not None and before.client.id == shown.client.id
        place = self.verticalScrollBar().value() if same else 0
        self._build(shown)
        self.verticalScrollBar().setValue(place)

    def as_text(self) -> str:
        """Return the page as plain text."""
        shown = self.shown
        if shown is None:
            return ""
        facts = shown.client.facts
        lines = [shown.client.name, ", ".join(name_of(facts.label(ident)) for ident in facts.holds)]
        lines += [f"{month_long(saved.arrival)}  {saved.title}" for saved in shown.routes]
        for at, met in enumerate(shown.sessions):
            lines.append(f"{session_title(met, is_last=at == 0)}  {' '.join(session_texts(met, shown.notes))}")
        return "\n".join(line for line in lines if line.strip()) + "\n"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Set the buttons under the name where they have no room beside it."""
        if self._head_row is None or not isValid(self._head_row):
            return
        upright = self.width() < self._theme.px(_NARROW)
        turn(self._head_row, upright=upright)
        buttons = self._buttons.findChildren(QAbstractButton)
        for button in buttons:
            button.ensurePolished()  # measured in the letters it will have
        wide = sum(button.sizeHint().width() for button in buttons) + round(self._theme.px(10)) * (len(buttons) - 1)
        self._buttons.setMinimumWidth(0 if upright else wide)  # under the name they flow

    def _redress(self) -> None:
        if self.shown is not None:
            self._build(self.shown)

    def _build(self, shown: ClientShown) -> None:
        px = self._theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*(round(px(side)) for side in (20, 14, 20, 20)))
        column.setSpacing(round(px(10)))
        column.addWidget(self._head(shown))
        column.addWidget(self._holds(shown.client))
        if shown.parted:
            part = dress(QPushButton(self.tr("Undo the merge with {name}").format(name=shown.parted)), look="small")
            self._theme.adorn(part, "undo-2", size=14)
            part.clicked.connect(self.unmerge_wanted)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(round(px(4)))
        column.addWidget(IconLabel(self._theme, "route", self.tr("Saved routes")))
        if not shown.routes:
            hint = self.tr("None yet. In a session, choose a route in Routes and save it with Ctrl+S.")
            column.addWidget(text_label(hint, Role.FIELD, "ink-muted"))
        for saved in shown.routes:
            card = SavedRouteCard(self._theme, saved)
            column.addWidget(card)
            self.card_made.emit(card)
        column.addSpacing(round(px(4)))
        column.addWidget(IconLabel(self._theme, "history", self.tr("Sessions")))
        self._trail = SessionTrail(self._theme, shown.sessions, shown.notes) if shown.sessions else None
        column.addWidget(self._trail or text_label(self.tr("None yet."), Role.FIELD, "ink-muted"))
        column.addSpacing(round(px(4)))
        column.addWidget(IconLabel(self._theme, "file-text", self.tr("Files kept with the client")))
        for attachment in shown.attachments:
            column.addWidget(self._attachment(attachment), 0, Qt.AlignmentFlag.AlignLeft)
        attach = dress(QPushButton(self.tr("Keep a file…")), look="quiet")
        attach.clicked.connect(self.attach_wanted)
        column.addWidget(attach, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        before = self.takeWidget()
        self.setWidget(page)
        if before is not None:
            before.deleteLater()  # it may hold what was clicked

    def _head(self, shown: ClientShown) -> QWidget:
        px, client = self._theme.px, shown.client
        head = QWidget()
        row = new_row()
        head.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(px(10)))
        name = text_label(_breakable(client.name), Role.DISPLAY)
        name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)  # a name in Arabic letters too
        name.setAccessibleName(client.name)
        since = self.tr("client since {month}").format(month=_month_of(client))
        if client.reference:
            since = self.tr("{reference} · {since}").format(reference=client.reference, since=since)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(text_label(since, Role.FIELD, "ink-muted"))
        row.addLayout(words, 1)
        if shown.meeting is None:
            self.start = dress(QPushButton(self.tr("Start a session")), look="primary")
            self.start.clicked.connect(self.start_wanted)
        else:
            self.start = QPushButton(self.tr("End session"))
            self.start.clicked.connect(self.end_wanted)
        export = QPushButton(self.tr("Export…"))
        self._theme.adorn(export, "download")
        export.clicked.connect(self.export_wanted)
        more = dress(QToolButton(), look="button")
        self._theme.adorn(more, "ellipsis")
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setAccessibleName(self.tr("What can be done with this client"))
        more.setToolTip(self.tr("More"))
        menu = QMenu(more)
        menu.addAction(self.tr("&Rename…")).triggered.connect(self.rename_wanted)
        menu.addAction(self.tr("&Merge another client into this one…")).triggered.connect(self.merge_wanted)
        menu.addAction(self.tr("&Erase this client…")).triggered.connect(self.erase_wanted)
        more.setMenu(menu)
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons, gap=round(px(10)))
        for button in (self.start, export, more):
            buttons.addWidget(button)
        row.addWidget(self._buttons, 0, _TOP)
        self._head_row = row
        self._turn()
        return head

    def _holds(self, client: Client) -> QWidget:
        """Return what the client holds, the first few by name."""
        host = QWidget()
        flow = FlowLayout(host, gap=round(self._theme.px(6)))
        facts = client.facts
        for ident in facts.holds[:_SHOWN_HOLDS]:
            flow.addWidget(self._tag(name_of(facts.label(ident))))
        rest = facts.holds[_SHOWN_HOLDS:]
        if rest:
            more = self._tag(self.tr("+ %n more", "", len(rest)))
            more.setToolTip(plain_tip("\n".join(name_of(facts.label(ident)) for ident in rest)))
            flow.addWidget(more)
        if facts.goal is not None:
            goal = self.tr("goal: {goal}").format(goal=name_of(facts.label(facts.goal)))
            flow.addWidget(self._tag(goal, Role.FIELD_STRONG))
        host.setVisible(flow.count() > 0)
        return host

    def _tag(self, words: str, role: Role = Role.FIELD) -> QWidget:
        tag = dress(ElidedLabel(words, mode=Qt.TextElideMode.ElideMiddle), text=role, look="tag")
        tag.setMaximumWidth(round(self._theme.px(_TAG)))
        return tag

    def _attachment(self, attachment: Attachment) -> QWidget:
        words = self.tr("{file}, {day}").format(
            file=attachment.name, day=day_words(attachment.added.astimezone().date())
        )
        button = dress(QPushButton(words), look="quiet")
        button.setToolTip(self.tr("Save it to a file"))
        button.clicked.connect(lambda _checked=False: self.attachment_wanted.emit(attachment.id))
        remove = dress(QToolButton(), look="quiet")
        remove.setAccessibleName(self.tr("Remove: {file}").format(file=attachment.name))
        remove.setToolTip(self.tr("Remove it"))
        size = round(self._theme.px(14))
        remove.setIconSize(QSize(size, size))
        remove.setIcon(self._theme.icon("x", "ink-muted", 14))
        remove.clicked.connect(lambda _checked=False: self.attachment_unwanted.emit(attachment.id))
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(self._theme.px(4)))
        row.addWidget(button)
        row.addWidget(remove)
        return host


def _month_of(client: Client) -> str:
    begun = client.created.astimezone()
    return month_long(month(begun.year, begun.month))


def _breakable(name: str) -> str:
    """Return a name that may go on in the next line within a word, where the word is longer than words are."""
    return " ".join(_in_parts(word) if len(word) > _LONG_WORD else word for word in name.split(" "))


def _in_parts(word: str) -> str:
    return _BREAK.join(word[at : at + _PART] for at in range(0, len(word), _PART))
