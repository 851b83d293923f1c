"""What opens over the window for a moment: menus, small questions, words that pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QScrollArea, QToolButton, QWidget

from pathways_app.services.packs import write_pack
from pathways_app.ui.about_you import AboutYou
from pathways_app.ui.circumstances import Circumstances
from pathways_app.ui.clients.dialogs import sure_box
from pathways_app.ui.clients.place import ClientsPlace
from pathways_app.ui.edit_words import edit_words
from pathways_app.ui.explore.explore_place import ExplorePlace
from pathways_app.ui.place import PlaceName
from pathways_app.ui.print.summary_window import SummaryWindow
from pathways_app.ui.question_strip import QuestionStrip
from pathways_app.ui.widgets.side_pane import SidePane
from pathways_app.ui.widgets.source_popup import BadgeButton
from pathways_app.ui.widgets.value_row import ValueRow
from tests.screenshots.additions import additions
from tests.screenshots.camera import Camera
from tests.screenshots.casebook import a_casebook

MENUS = ("file", "edit", "view", "client", "go", "help")
"""The menus of the window, as they stand in its bar."""


def menu(number: int) -> Callable[[Camera], None]:
    """Return what opens one of the menus."""

    def open_it(camera: Camera) -> None:
        bar = camera.window.menuBar()
        action = bar.actions()[number]
        _menu_of(action.menu()).popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))

    return open_it


def client_menu(camera: Camera) -> None:
    """See what can be done with a client."""
    view = _clients(camera)
    button = next(one for one in view.page.findChildren(QToolButton) if one.menu() is not None)
    _menu_of(button.menu()).popup(button.mapToGlobal(QPoint(0, button.height())))


def keep_menu(camera: Camera) -> None:
    """See as what a summary can be kept."""
    window = camera.window.shell.print_summary()
    if not isinstance(window, SummaryWindow):
        raise RuntimeError("there is nothing to print")
    camera.until(lambda: window.view.is_drawn)
    button = window.foot.other_button
    window.foot.menu.popup(button.mapToGlobal(QPoint(0, -window.foot.menu.sizeHint().height())))


def toast(camera: Camera) -> None:
    """Be told of an edit that can be taken back."""
    world, place = camera.desktop.enquiry.world, camera.window.shell.in_front
    if world is None or place is None:
        raise RuntimeError("nothing is asked")
    after = replace(world.draft, what_if=not world.draft.what_if)
    place.edit.emit(edit_words(world.draft, after, world.catalogue), {"what_if": after.what_if})
    camera.until(camera.window.shell.toast.isVisible)


def value(camera: Camera) -> None:
    """Be asked for one value of one's circumstances."""
    circumstances = camera.window.findChild(Circumstances)
    _unfold(camera, circumstances)
    row = circumstances.findChildren(ValueRow)[0]
    for area in camera.window.findChildren(QScrollArea):
        if area.isAncestorOf(row):
            area.ensureWidgetVisible(row)
    row.pressed.emit()


def type_ahead(camera: Camera) -> None:
    """Look for what one holds."""
    about = camera.window.findChild(AboutYou)
    _unfold(camera, about)
    about.holding.setFocus()
    camera.settle()  # it comes into view
    about.holding.setText("gcse")
    about.holding.textEdited.emit("gcse")
    camera.until(lambda: QApplication.activePopupWidget() is not None)


def question(camera: Camera) -> None:
    """Choose an answer to the question that is worth most."""
    camera.window.routes.place.routes.close_route()  # where there is room for list or view alone
    camera.settle()
    strip = camera.window.findChild(QuestionStrip)
    next(button for button in strip.findChildren(QPushButton) if button.property("look") == "small").click()


def nothing_found(camera: Camera) -> None:
    """Search for what nothing in the catalogue is called."""
    camera.go(PlaceName.EXPLORE)
    place = camera.window.shell.in_front
    if not isinstance(place, ExplorePlace):
        raise TypeError(place)
    place.browse.search.search_for("lighthouse keeper")
    camera.settle()


def _unfold(camera: Camera, part: QWidget) -> None:
    """Open the pane that `part` is in over the centre, where it is folded."""
    for pane in camera.window.findChildren(SidePane):
        if pane.folded and pane.isAncestorOf(part):
            pane.open_over()
    camera.settle()


def source(camera: Camera) -> None:
    """See where a fact was read."""
    camera.window.findChild(BadgeButton).click()


def new_client(camera: Camera) -> None:
    """Be asked for the name of a new client."""
    _clients(camera).deeds.add()


def erase(camera: Camera) -> None:
    """Be asked whether a client is to be erased."""
    view = _clients(camera)
    client = view.client
    if client is None:
        raise RuntimeError("nobody is shown")
    deeds = view.deeds
    sure_box(view, deeds.tr("Erase this client"), deeds.erase_question(client), deeds.tr("Erase"))[0].open()


def locked(camera: Camera) -> None:
    """Come to a casebook that is locked."""
    a_casebook(camera)
    camera.desktop.enquiry.casework.lock()
    camera.go(PlaceName.CLIENTS)


def signer(camera: Camera) -> None:
    """Be asked who signed a pack."""
    camera.window.shell.show_packs()
    camera.window.shell.packs.ask_signer(Path("gyrfa-2027.pathways-catalogue"))


def colleague(camera: Camera) -> None:
    """Look at a colleague's pack, of which one's own has all already."""
    a_casebook(camera)
    additions(camera)
    camera.window.shell.show_additions()
    desk = camera.window.shell.additions
    with TemporaryDirectory() as folder:
        file = Path(folder) / "pack.json"
        write_pack(camera.desktop.enquiry.casework.additions(), file)
        desk.read_file(file)
        camera.until(lambda: desk.pack is not None)


def _clients(camera: Camera):
    mared = a_casebook(camera)
    camera.go(PlaceName.CLIENTS, f"client:{mared}")
    place = camera.window.shell.places.made_already(PlaceName.CLIENTS)
    if not isinstance(place, ClientsPlace) or place.view is None:
        raise RuntimeError("the casebook is locked")
    return place.view


def _menu_of(found: object) -> QMenu:
    if not isinstance(found, QMenu):
        raise TypeError(found)
    return found


OVER: Mapping[str, Callable[[Camera], None]] = {
    **{f"menu-{name}": menu(number) for number, name in enumerate(MENUS)},
    "keep-menu": keep_menu,
    "toast": toast,
    "value": value,
    "type-ahead": type_ahead,
    "question": question,
    "nothing-found": nothing_found,
    "source": source,
    "signer": signer,
    "client-menu": client_menu,
    "new-client": new_client,
    "erase": erase,
    "colleague": colleague,
    "locked": locked,
}
"""Each begun from the routes to a goal."""
