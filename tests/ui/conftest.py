"""The theme, the languages and a workspace over the small place."""

import gc
import threading
from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.route import (
    Answer,
    AnswerStatus,
    Explanation,
    Opening,
)
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.text import LocalText
from pathways_app.ui.languages import Languages
from pathways_app.ui.theme import Scheme, Theme
from tests import small_place

place, request_, route = small_place.place, small_place.request_, small_place.route


@pytest.fixture(autouse=True)
def collected_here():
    """As in the program, nothing is collected on other threads: see `ui.collector`."""
    gc.disable()
    yield
    for generation, most in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] > most:
            gc.collect(generation)
    gc.enable()


@pytest.fixture(autouse=True)
def mouse_let_go(qapp):
    """A press, or a double click, leaves the button down for Qt: what comes next would be taken for a click's work."""
    yield
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)


@pytest.fixture(autouse=True)
def languages(qapp):
    """Speak and write dates, numbers and money as in Britain, whatever the machine's own ways are."""
    before = QLocale()
    languages = Languages(qapp, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    languages.use("en")
    yield languages
    languages.take_off()
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp):
    """The theme in its light colours, taken off the application afterwards."""
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    theme = Theme()
    theme.use(Scheme.LIGHT)
    yield theme
    qapp.setStyleSheet(before[2])
    qapp.setFont(before[1])
    qapp.setPalette(before[0])


class Spoken:
    """What is told to screen readers by the program itself, what Qt tells of its own accord left out."""

    def __init__(self, source):
        self.source = source
        self.events = []

    @property
    def words(self):
        """What was announced, in order."""
        return [event.message() for event in self.events if isinstance(event, QAccessibleAnnouncementEvent)]

    def of(self, kind):
        return [event for event in self.events if event.type() is kind]


@pytest.fixture
def spoken(qtbot, monkeypatch):
    """Keeps what is told to screen readers from now on; `source` is a widget to tell it for."""
    source = QWidget()
    qtbot.addWidget(source)
    spoken = Spoken(source)
    monkeypatch.setattr(QAccessible, "updateAccessibility", spoken.events.append)
    return spoken


class FakeWorkspace:
    """A workspace over one place, whose answers are given by hand.

    Without limits two routes lead to any goal; keeping pay closes both, unless it need not be kept; holding degree and
    registration is being there. `gates` holds back the answers to requests that hold a given thing.
    """

    def __init__(self, place, route):
        self.place, self.route = place, route
        self.gates = {}
        self.asked = []
        self.closed = False

    def jurisdictions(self):
        return (self.place.jurisdiction, Jurisdiction("v", LocalText.of({"en": "Other place"}), "USD", ("en",)))

    def jurisdiction(self, jurisdiction):
        if jurisdiction == "w":
            return self.place
        return replace(
            self.place,
            jurisdiction=Jurisdiction("v", LocalText.of({"en": "Other place"}), "USD", ("en",)),
            credentials=MappingProxyType({}),
            steps=MappingProxyType({}),
            bursaries=MappingProxyType({}),
            supports=MappingProxyType({}),
        )

    def search(self, text, *, jurisdiction=None, kinds=None, limit=20, language="en"):
        words = text.lower().split()
        found = (entry for entry in self.jurisdiction(jurisdiction).credentials.values())
        return tuple(
            SearchHit(entry.id, "credential", entry.kind.value, str(entry.name), jurisdiction)
            for entry in found
            if all(word in str(entry.name).lower() for word in words)
        )[:limit]

    def find_routes(self, request, *, should_stop, time_limit=None):
        self.asked.append(request)
        for held, gate in self.gates.items():
            if held in request.person.holds:
                assert gate.wait(timeout=10)
        if request.goal in request.person.holds:
            return Answer(request, "w", AnswerStatus.HELD, ())
        if request.person.keep_earning:
            opening = Opening(self.route, (Change(Limit.KEEP_EARNING, 36),))
            backed = Opening(self.route, (Change(attribute="backing", values=(True,)),))
            why = Explanation((opening, backed), closed_by={Limit.KEEP_EARNING: 4})
            return Answer(request, "w", AnswerStatus.IMPOSSIBLE, (), why)
        slower = replace(
            self.route,
            arrival=self.route.arrival + 12,
            months=self.route.months + 12,
            unpaid_months=0,
            steps=self.route.steps[1:],
            assumptions=(),
        )
        routes = (self.route, slower) if "w.science-c" not in request.person.holds else (slower,)
        return Answer(request, "w", AnswerStatus.FOUND, routes)

    def close(self):
        self.closed = True


@pytest.fixture
def workspace(place, route):
    """A workspace whose gates are opened when the test is over."""
    made = FakeWorkspace(place, route)
    yield made
    for gate in made.gates.values():
        gate.set()


@pytest.fixture
def gate():
    """Something a search can be made to wait for."""
    return threading.Event()
