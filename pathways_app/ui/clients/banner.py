"""The banner over the window while a client is met: whose session it is, so that nobody can be mistaken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from pathways_app.ui.casework import Casework
from pathways_app.ui.clients.client_words import time_words
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.plain_tip import plain_tip

_HEIGHT, _ICON = 44, 20
_NARROW = 620  # below this width the buttons show their icons alone, so that the name keeps its room


class ClientBanner(QFrame):
    """Names the client in hand and the session; is not there without one.

    Signals: notes_wanted(); print_wanted().
    """

    notes_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, theme: Theme, casework: Casework, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._casework = theme, casework
        dress(self, look="banner")
        self.setMinimumHeight(round(theme.px(_HEIGHT)))
        self._icon = QLabel()
        self.name = dress(QLabel(), text=Role.BANNER, tone="on-banner")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # it never shrinks
        self.session = dress(ElidedLabel(), text=Role.SMALL, tone="on-banner")
        self.notes = self._button(self.tr("Notes"), "notebook-pen")
        self.print = self._button(self.tr("Print summary"), "printer")
        self.end = self._button(self.tr("End session"), "lock")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(round(theme.px(side)) for side in (20, 7, 20, 7)))
        row.setSpacing(round(theme.px(12)))
        for widget, stretch in ((self._icon, 0), (self.name, 0), (self.session, 1)):
            row.addWidget(widget, stretch)
        for button in self._buttons:
            row.addWidget(button)
        self.notes.clicked.connect(self.notes_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.end.clicked.connect(casework.end_session)
        casework.taken.connect(self.show_client)
        casework.written.connect(self.show_client)
        theme.changed.connect(self._redress)
        self._redress()
        self.show_client()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.notes, self.print, self.end

    def show_client(self) -> None:
        """Show who is in hand, or nothing."""
        client, meeting = self._casework.client, self._casework.meeting
        self.setVisible(client is not None)
        if client is None:
            return
        self.name.setText(client.name)
        words = ""
        if meeting is not None:
            words = self.tr("Session {number} · started {time} · adviser notes are private").format(
                number=meeting.number, time=time_words(meeting.started)
            )
        self.session.setText(words)
        self.setAccessibleName(self.tr("In session with {name}").format(name=client.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(_NARROW)
        for button in self._buttons:
            button.setText("" if narrow else button.accessibleName())

    def _button(self, words: str, icon: str) -> QPushButton:
        button = dress(QPushButton(words), look="banner")
        button.setProperty("icon_name", icon)
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
        return button

    def _redress(self) -> None:
        theme = self._theme
        self._icon.setPixmap(theme.pixmap("id-card", "on-banner", _ICON))
        for button in self._buttons:
            theme.adorn(button, button.property("icon_name"), "on-banner")
