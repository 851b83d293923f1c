"""What an adviser does with the window: edits of the question, looking round, clients, and other looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from pathways_app.domain.client import ClientFacts
from pathways_app.domain.money import Money
from pathways_app.runtime.settings import COLOURS, LANGUAGE, TEXT_SIZE, Setting, Settings
from pathways_app.ui.desktop import Desktop
from pathways_app.ui.details_pane import Tab
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.routes_workbench import RoutesWorkbench
from pathways_app.ui.shell import Shell
from tests.bench.startup_probe import GOAL, HEADLINE, PLACE

PASSPHRASE = "nine quiet herons wading"
_NOTES = 20

Deeds = Mapping[str, Callable[[], object]]


class Adviser:
    """Works at the window of `desktop`; what is done comes by name, in the order it is done."""

    def __init__(self, desktop: Desktop, settings: Settings) -> None:
        self._desktop, self._settings = desktop, settings
        self._session = desktop.enquiry.session
        self._client = 0

    @property
    def _shell(self) -> Shell:
        return self._desktop.window.shell

    @property
    def _routes(self) -> RoutesWorkbench:
        return self._desktop.window.routes

    def edits(self) -> Deeds:
        """Return edits of the question, and whatever else is done where its routes are shown."""
        edit, undo = self._session.edit, self._session.undo_stack.undo
        page = self._routes.place.routes
        more = ("wales.gcse-science-c", *HEADLINE)
        return {
            "goal": lambda: edit("goal", goal=GOAL),
            "holdings": lambda: edit("holdings", holds=HEADLINE),
            "one more held": lambda: edit("hold", holds=more),
            "one fewer held": lambda: edit("hold", holds=HEADLINE),
            "hours": lambda: edit("hours", study_hours=16),
            "keep pay": lambda: edit("keep pay", keep_earning=True),
            "undo": undo,
            "redo": self._session.undo_stack.redo,
            "undo again": undo,
            "budget": lambda: edit("budget", budget=Money.of(20000, "GBP")),
            "proposals": lambda: edit("proposals", what_if=True),
            "no assumptions": lambda: edit("strict", strict=True),
            "assumptions": undo,
            "no budget": lambda: edit("budget", budget=None),
            "another route": lambda: page.list.select(1),
            "map": lambda: self._shell.choose_view(ViewName.MAP),
            "other hours, on the map": lambda: edit("hours", study_hours=37),
            "another route, on the map": lambda: page.list.select(0),
            "steps": lambda: self._shell.choose_view(ViewName.STEPS),
            "timeline": lambda: self._shell.choose_view(ViewName.TIMELINE),
            "another step": lambda: self._routes.pages.step_chosen.emit(page.list.selected().steps[0].id),
            "route details": lambda: self._routes.details.open(Tab.ROUTE),
            "hours, route details": lambda: edit("hours", study_hours=16),
            "what if": lambda: self._routes.details.open(Tab.WHAT_IF),
            "hours, what if": lambda: edit("hours", study_hours=37),
            "a proposal switched": self._switch,
            "step details": lambda: self._routes.details.open(Tab.STEP),
            "a holding typed": lambda: self._type(self._routes.about.holding, "gcse"),
            "and chosen": lambda: QTest.keyClick(self._routes.about.holding, Qt.Key.Key_Return),
            "a chip taken away": lambda: self._routes.about.chips.removed.emit(self._session.draft.holds[-1]),
            "a command searched": self._search,
            "and left": lambda: QTest.keyClick(self._shell.command, Qt.Key.Key_Escape),
            "no route": lambda: edit("impossible", keep_earning=True, study_hours=2, by=12 * 2027),
            "routes again": undo,
            "compare": page.compare_button.click,
            "hours, comparing": lambda: edit("hours", study_hours=16),
            "compare no more": self._routes.place.show_routes,
            "narrower": lambda: self._desktop.window.resize(1024, 640),
            "wider": lambda: self._desktop.window.resize(1440, 900),
            "another place": lambda: edit("place", **self._session.draft.moved_to("england")),
            "back in Wales": lambda: edit("place", **self._session.draft.moved_to(PLACE, GOAL)),
            "holdings again": lambda: edit("holdings", holds=HEADLINE),
        }

    def visits(self) -> Deeds:
        """Return looks at the other places, each for the first time and then again."""
        hours = self._session.edit
        return {
            "Explore": lambda: self._go(PlaceName.EXPLORE),
            "a search typed": lambda: self._type(self._found("browse").search.field, "teach"),
            "an entry": lambda: self._go(PlaceName.EXPLORE, f"entry:{GOAL}"),
            "neighbours": lambda: self._go(PlaceName.EXPLORE, "map:wales.qts"),
            "where could I go": lambda: self._go(PlaceName.EXPLORE, "reach"),
            "Funding": lambda: self._go(PlaceName.FUNDING),
            "hours, in Funding": lambda: hours("hours", study_hours=37),
            "a bursary": lambda: self._go(PlaceName.FUNDING, "bursary:wales.em-ite"),
            "Plans": lambda: self._go(PlaceName.PLANS),
            "a plan item": lambda: self._go(PlaceName.PLANS, "wales-2026/4.17"),
            "Routes": lambda: self._go(PlaceName.ROUTES),
            "Explore again": lambda: self._go(PlaceName.EXPLORE),
            "Funding again": lambda: self._go(PlaceName.FUNDING),
            "Plans again": lambda: self._go(PlaceName.PLANS),
            "Routes again": lambda: self._go(PlaceName.ROUTES),
        }

    def clients(self) -> Deeds:
        """Return work with a client who has many notes, in the open casebook."""
        casework = self._desktop.enquiry.casework
        return {
            "Clients": lambda: self._go(PlaceName.CLIENTS),
            "a client": lambda: self._go(PlaceName.CLIENTS, f"client:{self._client}"),
            "a session": lambda: casework.start_session(self._client),
            "Routes in the session": lambda: self._go(PlaceName.ROUTES),
            "hours in the session": lambda: self._session.edit("hours", study_hours=16),
            "the session over": casework.end_session,
        }

    def looks(self) -> Deeds:
        """Return changes of how the window looks, with every place open."""
        return {
            "dark colours": lambda: self._set(COLOURS, "dark"),
            "light colours": lambda: self._set(COLOURS, "light"),
            "another language": lambda: self._set(LANGUAGE, "cy"),
            "the first language": lambda: self._set(LANGUAGE, "en"),
            "larger text": lambda: self._set(TEXT_SIZE, 125),
            "text as before": lambda: self._set(TEXT_SIZE, 100),
        }

    def open_casebook(self) -> None:
        """Begin to make the casebook, whose key takes a while."""
        self._desktop.enquiry.casework.create(PASSPHRASE)

    def meet(self) -> None:
        """Put a client with notes into the open casebook."""
        casework, catalogue = self._desktop.enquiry.casework, self._desktop.enquiry.catalogue
        if casework.book is None:
            raise RuntimeError("the casebook did not open")
        names = {ident: catalogue.credentials[ident].name for ident in (*HEADLINE, GOAL)}
        facts = ClientFacts(PLACE, GOAL, {"holds": list(HEADLINE), "study_hours": 21}, names)
        self._client = casework.book.clients.add("Mared Hughes", "MH-14", facts).id
        for number in range(_NOTES):
            casework.book.notes.add(self._client, f"Meeting {number + 1}: *certificates* seen, fees explained.")

    def _go(self, place: PlaceName, detail: str = "") -> None:
        self._shell.go(Location(place, detail))

    def _found(self, page: str) -> Any:
        return getattr(self._shell.places.made_already(PlaceName.EXPLORE), page)

    def _type(self, field: QLineEdit, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)

    def _search(self) -> None:
        self._shell.search()
        QTest.keyClicks(self._shell.command, "teach")

    def _switch(self) -> None:
        self._routes.what_if.switches.findChildren(QCheckBox)[0].click()

    def _set(self, setting: Setting, value: object) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget.isModal() and widget.isVisible():  # the settings, which a new window shows again
                widget.close()
        self._settings.put(setting, value)
        self._desktop._take_setting(setting.key)
