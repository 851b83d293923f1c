"""The states of the window that are pictured, each as what brings it about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from pathways_app.domain.month import month
from pathways_app.services.overrides import parts_of
from pathways_app.ui.clients.place import ClientsPlace
from pathways_app.ui.details_pane import Tab
from pathways_app.ui.place import PlaceName
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.widgets.side_pane import SidePane
from pathways_app.ui.wording import name_of
from tests.screenshots import dialogs
from tests.screenshots.additions import additions, change
from tests.screenshots.camera import Camera
from tests.screenshots.casebook import a_casebook
from tests.screenshots.over import OVER
from tests.screenshots.packs import pack

State = Callable[[Camera], None]

GOAL = "wales.role-teacher-primary"
HOLDS = (
    "wales.role-ta-l3",
    "wales.level-3-entry",
    "wales.stl-l3",
    "wales.gcse-english-c",
    "wales.gcse-maths-c",
    "wales.gcse-science-d",
    "wales.ewc-slsw",
    "wales.dbs-enhanced",
)

PEOPLE = Path(__file__).with_name("people.csv")
"""A list of people, some of whose cells are wrong."""


def _first_run(camera: Camera) -> None:
    camera.ask(None)


def _routes(camera: Camera) -> None:
    camera.ask(GOAL, holds=HOLDS)


def _map(camera: Camera) -> None:
    _view(camera, ViewName.MAP)


def _steps(camera: Camera) -> None:
    _view(camera, ViewName.STEPS)


def _view(camera: Camera, view: ViewName) -> None:
    _routes(camera)
    camera.window.shell.choose_view(view)
    if camera.window.routes.place.routes.views.isHidden():  # where there is room for list or view alone
        camera.window.routes.place.routes.open_route()


def _details(camera: Camera, tab: Tab) -> None:
    camera.window.routes.details.open(tab)
    for pane in camera.window.routes.findChildren(SidePane):
        if pane.folded and pane.isAncestorOf(camera.window.routes.details) and not pane.is_open_over:
            pane.open_over()


def _compare(camera: Camera) -> None:
    _routes(camera)
    camera.window.routes.place.routes.compare_button.click()


def _route(camera: Camera) -> None:
    _routes(camera)
    _details(camera, Tab.ROUTE)


def _what_if(camera: Camera) -> None:
    camera.ask(GOAL, holds=HOLDS, study_hours=16, what_if=True)
    _details(camera, Tab.WHAT_IF)
    camera.window.routes.what_if.ask("wales.degree-ft")


def _impossible(camera: Camera) -> None:
    camera.ask(GOAL, holds=HOLDS, keep_earning=True, study_hours=8, by=month(2029, 9))


def _explore(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.EXPLORE)


def _entry(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.EXPLORE, f"entry:{GOAL}")


def _neighbours(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.EXPLORE, "map:wales.qts")


def _reach(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.EXPLORE, "reach")


def _funding(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.FUNDING)


def _bursary(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.FUNDING, "bursary:wales.em-ite")


def _plans(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.PLANS)


def _plan_item(camera: Camera) -> None:
    _routes(camera)
    camera.go(PlaceName.PLANS, "wales-2026/4.17")


def _summary(camera: Camera) -> None:
    _routes(camera)
    window = camera.window.shell.print_summary()
    camera.until(lambda: window is not None and window.view.is_drawn)


def _people(camera: Camera) -> None:
    _routes(camera)
    window = camera.window.shell.print_people()
    if window is None:
        raise RuntimeError("no catalogue is open")
    window.read_file(PEOPLE)
    camera.until(lambda: window.people is not None)


def _casebook(camera: Camera) -> None:
    camera.desktop.enquiry.casework.lock()
    _first_run(camera)
    camera.go(PlaceName.CLIENTS)


def _clients(camera: Camera) -> None:
    camera.desktop.enquiry.casework.end_session()
    mared = a_casebook(camera)
    camera.go(PlaceName.CLIENTS, f"client:{mared}")


def _session(camera: Camera) -> None:
    mared = a_casebook(camera)
    camera.desktop.enquiry.casework.start_session(mared)
    camera.go(PlaceName.ROUTES)
    camera.until(lambda: camera.desktop.enquiry.answer is not None)


def _set_aside(camera: Camera) -> None:
    _session(camera)
    camera.go(PlaceName.CLIENTS)
    casework, catalogue = camera.desktop.enquiry.casework, camera.desktop.enquiry.catalogue
    place, client = camera.window.shell.places.made_already(PlaceName.CLIENTS), casework.client
    if not isinstance(place, ClientsPlace) or client is None:
        raise RuntimeError("no session goes on")
    camera.go(PlaceName.CLIENTS, f"client:{client.id}")
    if place.view is None:
        raise RuntimeError("the casebook is locked")
    place.view.overrides.ask(client)
    step = next(step for step in catalogue.steps.values() if step.fee is not None and parts_of(catalogue, step.id))
    if place.view.overrides.dialog is not None:
        place.view.overrides.dialog.choose(step.id, name_of(step.name))
    camera.settle()


def _copies(camera: Camera) -> None:
    _clients(camera)
    casework, desk = camera.desktop.enquiry.casework, camera.window.shell.clients()
    if casework.book is None:
        raise RuntimeError("the casebook is locked")
    casework.book.backups.make()
    desk.show_backups()
    camera.until(lambda: desk.backups is not None)
    desk.backups.list.setCurrentRow(0)
    camera.settle()


def _merge(camera: Camera) -> None:
    _clients(camera)
    place = camera.window.shell.places.made_already(PlaceName.CLIENTS)
    if not isinstance(place, ClientsPlace) or place.view is None or place.view.client is None:
        raise RuntimeError("nobody is shown")
    others = place.view.list_pane.clients.values()
    place.view.deeds.merge(place.view.client, tuple(one for one in others if one.id != place.view.client.id))
    camera.settle()


def _additions(camera: Camera) -> None:
    a_casebook(camera)
    additions(camera)
    camera.go(PlaceName.ROUTES)
    camera.window.shell.show_additions()
    camera.settle()


def _addition(camera: Camera) -> None:
    _additions(camera)
    change(camera, "step")


def _own_bursary(camera: Camera) -> None:
    _additions(camera)
    change(camera, "bursary")


def _own_credential(camera: Camera) -> None:
    _additions(camera)
    change(camera, "credential")


def _local(camera: Camera) -> None:
    a_casebook(camera)
    ident = additions(camera)
    camera.ask("wales.stl-l3")
    camera.until(lambda: ident in camera.desktop.enquiry.catalogue.steps)
    camera.go(PlaceName.EXPLORE, f"entry:{ident}")
    camera.settle()


def _packs(camera: Camera) -> None:
    camera.ask(None)
    camera.window.shell.show_packs()
    camera.settle()


def _pack(camera: Camera) -> None:
    _packs(camera)
    camera.window.shell.packs.show_review(pack(camera))
    camera.settle()


def _settings(camera: Camera) -> None:
    _routes(camera)
    camera.desktop.show_settings()


def _after(begin: State, then: State) -> State:
    def bring_about(camera: Camera) -> None:
        begin(camera)
        then(camera)

    return bring_about


STATES: Mapping[str, State] = {
    "first-run": _first_run,
    "routes": _routes,
    "map": _map,
    "steps": _steps,
    "compare": _compare,
    "route": _route,
    "what-if": _what_if,
    "impossible": _impossible,
    "explore": _explore,
    "entry": _entry,
    "neighbours": _neighbours,
    "reach": _reach,
    "funding": _funding,
    "bursary": _bursary,
    "plans": _plans,
    "plan-item": _plan_item,
    "casebook": _casebook,
    "clients": _clients,
    "session": _session,
    "additions": _additions,
    "addition": _addition,
    "own-bursary": _own_bursary,
    "own-credential": _own_credential,
    "local": _local,
    "set-aside": _set_aside,
    "copies": _copies,
    "merge": _merge,
    "summary": _summary,
    "people": _people,
    "packs": _packs,
    "pack": _pack,
    "settings": _settings,
    "shortcuts": _after(_routes, dialogs.shortcuts),
    "about": _after(_routes, dialogs.about),
    "error": _after(_routes, dialogs.error),
    "refused": _after(_routes, dialogs.refused),
    "passphrase": _after(_clients, dialogs.passphrase),
    "backups": _after(_clients, dialogs.backups),
    "command": _after(_routes, dialogs.command),
}

PASSING: Mapping[str, State] = {name: _after(_routes, open_it) for name, open_it in OVER.items()}
"""What opens over them for a moment."""

PICTURED: Mapping[str, State] = {**STATES, **PASSING}
"""All there are pictures of."""

IN_DOCS: Mapping[str, str] = {
    "routes": "light",
    "map": "light",
    "compare": "light",
    "reach": "light",
    "funding": "light",
    "plans": "dark",
}
"""The pictures that the documentation shows, with the colour scheme of each."""
