import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.worth_asking import Questions
from pathways_app.services.local_entries import draft
from pathways_app.services.worker_wire import StoppedError
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.plans import place as place_module
from pathways_app.ui.plans.details import ItemDetails
from pathways_app.ui.plans.place import PlansPlace
from pathways_app.ui.session import Draft
from tests.ui.conftest import FakeWorkspace

TODAY = date(2026, 11, 22)


class PlannedWorkspace(FakeWorkspace):
    """Has plans; supposing the proposed degree brings the route a year forward."""

    def __init__(self, place, route, plans):
        super().__init__(place, route)
        self._plans = plans

    def plans(self):
        return self._plans

    def find_routes(self, request, *, should_stop, time_limit=None):
        answer = super().find_routes(request, should_stop=should_stop, time_limit=time_limit)
        if request.what_if and "w.other-degree" not in request.supposed.without:
            return replace(answer, routes=tuple(replace(r, arrival=r.arrival - 12) for r in answer.routes))
        return answer


@pytest.fixture
def enquiry(qtbot, qapp, planned, route, plan, other_plan):
    workspace = PlannedWorkspace(planned, route, (other_plan, plan))
    made = Enquiry(
        open_workspace=lambda _file: workspace, today=lambda: TODAY, rank=lambda *_args, **_more: Questions()
    )
    made.start()
    qtbot.waitUntil(lambda: made.world is not None)
    yield made
    made.close()


@pytest.fixture
def plans(qtbot, theme, enquiry):
    place = PlansPlace(theme, enquiry)
    qtbot.addWidget(place)
    place.resize(1366, 830)
    place.edit.connect(lambda text, changes: enquiry.session.edit(text, **changes))
    enquiry.changed.connect(lambda: enquiry.world is None or place.show_world(enquiry.world))
    place.show()
    place.show_world(enquiry.world)
    qtbot.waitUntil(lambda: place.table.plan == "w-plan")
    yield place
    place.close_jobs()


@pytest.fixture
def aimed(qtbot, enquiry, plans):
    enquiry.session.edit("goal", goal="w.teacher")
    qtbot.waitUntil(lambda: enquiry.answer is not None)
    return plans


def page_of(place):
    return next((page for page in place.findChildren(ItemDetails) if page.isVisibleTo(place)), None)


def button(place, text):
    return next(b for b in page_of(place).findChildren(QPushButton) if b.text() == text)


def test_begins_with_a_plan_of_the_place_in_hand(plans):
    assert [view.plan.id for view in plans.plans.plans.views] == ["w-plan", "a-plan"]
    assert plans.table.heading.text() == "A plan for the small place"


def test_choosing_a_plan_and_an_item_is_somewhere_to_come_back_to(qtbot, plans):
    with qtbot.waitSignal(plans.moved) as told:
        plans.table.chosen.emit("1.2")
    assert told.args == ["w-plan/1.2"]
    with qtbot.waitSignal(plans.moved) as told:
        plans.plans.chosen.emit("a-plan")
    assert told.args == ["a-plan"]
    with qtbot.assertNotEmitted(plans.moved):
        plans.show_detail("w-plan/1.2")
    assert plans.table.ledger.current_key() == "1.2"
    qtbot.waitUntil(lambda: page_of(plans) is not None)
    assert page_of(plans).shown.commitment.item.item == "1.2"


def test_a_location_may_come_before_the_plans_are_read(qtbot, theme, enquiry):
    place = PlansPlace(theme, enquiry)
    qtbot.addWidget(place)
    place.show_detail("w-plan/2.1")
    place.show_world(enquiry.world)
    qtbot.waitUntil(lambda: place.table.ledger.current_key() == "2.1")
    place.close_jobs()


def test_supposing_an_item_goes_to_the_routes_and_says_what_it_gained(qtbot, enquiry, aimed):
    aimed.show_detail("w-plan/1.1")
    qtbot.waitUntil(lambda: page_of(aimed) is not None and page_of(aimed).shown.gain is not None)
    said, went = [], []
    aimed.said.connect(said.append)
    aimed.go.connect(went.append)
    qtbot.mouseClick(button(aimed, "Suppose it"), Qt.MouseButton.LeftButton)
    assert enquiry.session.draft.what_if
    assert went == [Location(PlaceName.ROUTES)]
    assert said == ["It brings you to Teacher 1\u00a0y sooner."]
    enquiry.session.undo_stack.undo()
    assert not enquiry.session.draft.what_if


def test_a_gain_still_being_worked_out_is_said_when_it_is_known(qtbot, aimed):
    aimed.show_detail("w-plan/1.1")
    qtbot.waitUntil(lambda: page_of(aimed) is not None)
    with qtbot.waitSignal(aimed.said) as told:
        page_of(aimed).supposed.emit(True)
    assert told.args == ["It brings you to Teacher 1\u00a0y sooner."]


def test_a_gain_that_waits_to_be_said_is_not_said_of_another_goal(qtbot, enquiry, aimed):
    aimed.show_detail("w-plan/1.1")
    qtbot.waitUntil(lambda: page_of(aimed) is not None)
    page_of(aimed).supposed.emit(True)
    said = []
    aimed.said.connect(said.append)
    enquiry.session.edit("another goal", goal="w.qts")  # before it is known what that gains
    aimed._show_item()
    with qtbot.waitSignal(aimed._gains.finished):
        pass
    assert said == []


def test_a_box_of_the_list_supposes_and_stays(qtbot, enquiry, aimed):
    with qtbot.assertNotEmitted(aimed.go):
        aimed.what_if.supposed.emit("w.other-degree", True)
    assert enquiry.session.draft.what_if
    aimed.what_if.supposed.emit("w.other-degree", False)
    assert not enquiry.session.draft.what_if


def test_an_answer_leads_to_explore_and_its_goal_to_the_routes(qtbot, enquiry, aimed):
    aimed.show_detail("w-plan/1.1")
    qtbot.waitUntil(lambda: page_of(aimed) is not None)
    page = page_of(aimed)
    with qtbot.waitSignal(aimed.go) as told:
        page.entry_wanted.emit("w.degree-course")
    assert told.args == [Location(PlaceName.EXPLORE, "entry:w.degree-course")]
    with qtbot.waitSignals([aimed.go, aimed.said]) as told:
        page.routes_wanted.emit("w", "w.qts", "w.other-degree")
    assert (enquiry.session.draft.goal, enquiry.session.draft.what_if) == ("w.qts", True)


def test_a_goal_elsewhere_changes_the_place_and_says_so(qtbot, enquiry, plans):
    enquiry.session.restart(Draft("v"))
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.catalogue.jurisdiction.id == "v")
    plans.show_detail("w-plan/1.1")
    qtbot.waitUntil(lambda: page_of(plans) is not None)
    with qtbot.waitSignal(plans.said) as told:
        page_of(plans).routes_wanted.emit("w", "w.teacher", "")
    assert told.args == ["The question is about Small place now; Undo goes back."]
    assert (enquiry.session.draft.jurisdiction, enquiry.session.draft.goal) == ("w", "w.teacher")


def test_in_a_narrow_window_an_item_opens_over_the_table(qtbot, plans):
    plans.resize(960, 600)
    plans.show_detail("w-plan/1.1")
    assert plans._right.folded
    qtbot.waitUntil(lambda: plans._right.is_open_over)


def test_the_table_is_saved(qtbot, plans, tmp_path, monkeypatch):
    file = tmp_path / "plan.csv"
    monkeypatch.setattr(place_module, "ask_file", lambda _parent, wish: file.with_name(f"{wish.name}.{wish.ending}"))
    with qtbot.waitSignal(plans.said) as told:
        plans.table.sheet.click()
    assert told.args == ["Saved as plan.csv."]
    assert file.read_text("utf-8-sig").startswith("Plan,Item,")


def test_the_keyboard_begins_in_the_table(plans):
    plans.take_focus()
    assert plans.focusWidget() is plans.table.ledger


def test_another_colour_scheme_makes_the_page_anew(qtbot, theme, plans):
    plans.show_detail("w-plan/1.1")
    qtbot.waitUntil(lambda: page_of(plans) is not None)
    before = page_of(plans)
    theme.changed.emit()
    qtbot.waitUntil(lambda: page_of(plans) not in (None, before))


def test_what_is_shown_is_given_as_text(plans):
    lines = plans.as_text().splitlines()
    assert lines[0] == "A plan for the small place"
    assert lines[3].startswith("A plan for the small place\t1.1\tMore ways in\t")


def test_a_gain_asked_of_a_catalogue_that_was_left_meanwhile_is_asked_anew(qtbot, enquiry, aimed):
    workspace, find = enquiry.open_now.workspace, enquiry.open_now.workspace.find_routes
    left = threading.Event()

    def stop(request, **_told):
        left.set()
        raise StoppedError  # as of a room that was left

    workspace.find_routes, workspace.use_local = stop, lambda entries: None
    aimed.show_detail("w-plan/1.1")
    qtbot.waitUntil(left.is_set)
    workspace.find_routes = find
    enquiry.use_local((draft("w", "step", "w.local.course", {}, {}),))
    qtbot.waitUntil(lambda: page_of(aimed) is not None and page_of(aimed).shown.gain is not None)


def test_a_gain_that_could_not_be_worked_out_is_said_and_asked_anew(qtbot, enquiry, aimed):
    workspace, find = enquiry.open_now.workspace, enquiry.open_now.workspace.find_routes

    def lose(_request, **_told):
        raise WorkerLostError

    workspace.find_routes = lose
    with qtbot.waitSignal(aimed.said) as said:
        aimed.show_detail("w-plan/1.1")
    assert said.args[0].startswith("Working this out failed twice.")
    workspace.find_routes = find
    aimed.show_world(enquiry.world)
    qtbot.waitUntil(lambda: page_of(aimed) is not None and page_of(aimed).shown.gain is not None)


def test_plans_that_could_not_be_read_are_read_again(qtbot, theme, enquiry, monkeypatch):
    workspace = enquiry.open_now.workspace
    place, read = PlansPlace(theme, enquiry), workspace.plans

    def lose():
        raise WorkerLostError

    qtbot.addWidget(place)
    monkeypatch.setattr(workspace, "plans", lose)
    place.show_world(enquiry.world)
    qtbot.waitUntil(lambda: place.table.heading.text().startswith("Working this out failed twice."))
    monkeypatch.setattr(workspace, "plans", read)
    place.show_world(enquiry.world)
    qtbot.waitUntil(lambda: place.table.plan == "w-plan")
    place.close_jobs()


def test_enter_goes_into_an_item_and_escape_back_to_the_table(qtbot, plans):
    with qtbot.waitActive(plans):
        plans.activateWindow()
    plans.take_focus()
    qtbot.keyClick(plans.table.ledger, Qt.Key.Key_Down)
    qtbot.keyClick(plans.table.ledger, Qt.Key.Key_Return)
    assert plans._details.hasFocus()
    qtbot.keyClick(plans._details, Qt.Key.Key_Escape)
    assert plans.table.ledger.hasFocus()
