import pytest
from PySide6.QtWidgets import QDialog
from shiboken6 import createdByPython, delete, isValid

from pathways_app.ui.about import About
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.route_views import ViewName
from pathways_app.ui.shortcuts import ShortcutSheet


@pytest.fixture
def window(qtbot, theme, workspace):
    window = MainWindow(theme, Enquiry(open_workspace=lambda file: workspace))
    yield window
    if isValid(window):
        window.close()
        delete(window)


def actions_of(window):
    return {
        action.text().replace("&", ""): action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.isSeparator()
    }


def test_undo_names_the_edit_it_takes_back(window):
    session = window.enquiry.session
    session.edit("choose the goal", goal="g")
    undo = actions_of(window)["Undo choose the goal"]
    assert undo.isEnabled()
    undo.trigger()
    assert session.draft.goal is None
    assert actions_of(window)["Redo choose the goal"].isEnabled()


def test_python_knows_when_a_menu_is_gone(window):
    menu = window.shell.menu
    kept = [window.menuBar(), menu, *menu._menus, *menu._views.values(), *menu._places.values()]
    client = window.shell._client_menu
    kept += [*client._when_open, *client._key, *client._in_session]
    assert all(map(createdByPython, kept))
    window.close()
    delete(window)
    assert not any(map(isValid, kept))


def test_the_view_chosen_is_ticked(window):
    views, actions = window.routes.place.routes.views, actions_of(window)
    actions["Steps"].trigger()
    assert views.current is ViewName.STEPS
    views.open(ViewName.TIMELINE)
    assert actions["Timeline"].isChecked()
    assert not actions["Steps"].isChecked()


def test_back_can_be_chosen_once_there_is_somewhere_to_go_back_to(window):
    actions = actions_of(window)
    assert not actions["Back"].isEnabled()
    window.shell.history.visit(Location(PlaceName.ROUTES, "elsewhere"))
    assert actions["Back"].isEnabled()
    actions["Back"].trigger()
    assert not actions["Back"].isEnabled()
    assert actions["Forward"].isEnabled()


def test_places_without_a_catalogue_cannot_be_chosen_but_for_routes(window):
    window.shell.menu.allow(False)
    assert actions_of(window)["Routes"].isEnabled()


def test_help_opens_what_it_names(window):
    actions = actions_of(window)
    actions["About Pathways"].trigger()
    actions["Keyboard shortcuts"].trigger()
    opened = {type(child) for child in window.findChildren(QDialog) if child.isVisible()}
    assert opened == {About, ShortcutSheet}
    for child in window.findChildren(QDialog):
        child.close()


def test_quit_closes_the_window(window):
    window.show()
    actions_of(window)["Quit"].trigger()
    assert not window.isVisible()
