import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.place import Location, Place, PlaceName
from pathways_app.ui.places import PLACES, PlaceKind, Places, number_of


class Shelf(Place):
    """A place that notes what it is told."""

    made = 0

    def __init__(self, theme, enquiry):
        super().__init__()
        Shelf.made += 1
        self.worlds, self.details, self.closed = [], [], False
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def show_world(self, world):
        self.worlds.append(world)

    def show_detail(self, detail):
        self.details.append(detail)

    def take_focus(self):
        self.field.setFocus()

    def close_jobs(self):
        self.closed = True


KINDS = {**PLACES, PlaceName.EXPLORE: PlaceKind("compass", lambda: "Explore", Shelf)}


@pytest.fixture
def enquiry(workspace):
    return Enquiry(open_workspace=lambda file: workspace)


@pytest.fixture
def window(qtbot, theme, enquiry):
    window = MainWindow(theme, enquiry, kinds=KINDS)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    enquiry.start()
    qtbot.waitUntil(lambda: enquiry.world is not None)
    yield window
    window.close()


def test_a_place_is_made_when_it_is_first_opened(qtbot, theme, enquiry):
    before = Shelf.made
    places = Places(theme, enquiry, {PlaceName.EXPLORE: KINDS[PlaceName.EXPLORE]})
    qtbot.addWidget(places)
    assert Shelf.made == before
    assert places.in_front() is None
    shelf = places.open(PlaceName.EXPLORE)
    assert places.open(PlaceName.EXPLORE) is shelf is places.in_front()
    assert shelf.accessibleName() == "Explore"
    assert Shelf.made == before + 1


def test_numbers_stay_when_a_place_is_not_there():
    assert [number_of(name) for name in PlaceName] == [1, 2, 3, 4, 5]


def test_the_place_in_front_is_shown_the_world(qtbot, window, enquiry):
    window.shell.go(Location(PlaceName.EXPLORE, "entry:w.degree"))
    shelf = window.shell.places.in_front()
    assert shelf.details == ["entry:w.degree"]
    assert shelf.worlds[-1].draft.goal is None
    with qtbot.waitSignal(enquiry.answers.answered):
        shelf.edit.emit("choose the goal", {"goal": "w.teacher"})
    assert shelf.worlds[-1].answer.request.goal == "w.teacher"
    assert window.windowTitle() == "Teacher – Pathways"
    window.shell.back()
    assert window.routes.place.routes.heading.text() == "2 routes to Teacher"
    seen = len(shelf.worlds)
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.undo_stack.undo()
        enquiry.session.undo_stack.redo()
    assert len(shelf.worlds) == seen


def test_back_and_forward_go_from_detail_to_detail(qtbot, window):
    window.shell.choose_place(PlaceName.EXPLORE)
    shelf = window.shell.places.in_front()
    assert shelf.details == []
    shelf.moved.emit("entry:a")
    shelf.moved.emit("entry:b")
    window.shell.back()
    assert shelf.details == ["entry:a"]
    window.shell.choose_place(PlaceName.ROUTES)
    window.shell.choose_place(PlaceName.EXPLORE)
    assert shelf.details == ["entry:a"]
    window.shell.choose_place(PlaceName.EXPLORE)
    assert shelf.details == ["entry:a", ""]
    window.shell.back()
    assert shelf.details == ["entry:a", "", "entry:a"]
    window.shell.back()
    assert window.shell.places.current is PlaceName.ROUTES
    window.shell.forward()
    assert window.shell.places.current is PlaceName.EXPLORE


def test_f6_goes_between_the_rail_and_the_place(qtbot, window):
    window.shell.choose_place(PlaceName.EXPLORE)
    assert window.focusWidget() is window.shell.places.in_front().field
    window.shell.next_pane()
    assert window.focusWidget() is window.shell.rail.buttons[PlaceName.EXPLORE]
    window.shell.next_pane()
    assert window.focusWidget() is window.shell.places.in_front().field


def test_what_a_place_says_is_in_the_status_bar(window):
    window.shell.choose_place(PlaceName.EXPLORE)
    window.shell.places.in_front().said.emit("Copied")
    assert window.shell.status.currentMessage() == "Copied"


def test_closing_the_window_closes_every_place_that_was_made(window):
    window.shell.choose_place(PlaceName.EXPLORE)
    shelf = window.shell.places.in_front()
    window.close()
    assert shelf.closed


def test_another_window_goes_on_with_the_same_enquiry(qtbot, theme, window, enquiry, workspace):
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("choose the goal", goal="w.teacher")
    window.leave()
    assert not workspace.closed
    other = MainWindow(theme, enquiry, kinds=KINDS)
    qtbot.addWidget(other)
    other.show()
    assert other.routes.place.routes.heading.text() == "2 routes to Teacher"
    assert other.windowTitle() == "Teacher – Pathways"
    assert other.shell.status.catalogue.label.text().startswith("Catalogue: Small place")
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("hold", holds=("w.science-c",))
    assert other.routes.place.routes.heading.text() == "1 route to Teacher"
    other.close()
    assert workspace.closed
