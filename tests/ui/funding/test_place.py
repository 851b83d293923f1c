import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.override import Override, Rule, TakenAsMet
from pathways_app.domain.requirement import Condition
from pathways_app.domain.worth_asking import Questions
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.funding import place as place_module
from pathways_app.ui.funding.details import BursaryDetails
from pathways_app.ui.funding.place import FundingPlace
from pathways_app.ui.place import Location, PlaceName
from pathways_app.ui.widgets.ledger_model import LedgerHead

TODAY = date(2026, 11, 22)


@pytest.fixture
def enquiry(qtbot, qapp, workspace):
    made = Enquiry(
        open_workspace=lambda _file: workspace, today=lambda: TODAY, rank=lambda *_args, **_more: Questions()
    )
    made.start()
    qtbot.waitUntil(lambda: made.world is not None)
    yield made
    made.close()


@pytest.fixture
def funding(qtbot, theme, enquiry):
    place = FundingPlace(theme, enquiry)
    qtbot.addWidget(place)
    place.resize(1366, 830)
    place.edit.connect(lambda text, changes: enquiry.session.edit(text, **changes))
    enquiry.changed.connect(lambda: enquiry.world is None or place.show_world(enquiry.world))
    place.show()
    place.show_world(enquiry.world)
    yield place
    place.close_jobs()


@pytest.fixture
def on_routes(qtbot, enquiry, funding):
    enquiry.session.edit("goal", goal="w.teacher", holds=("w.assistant", "w.level-3"))
    qtbot.waitUntil(lambda: "routes to Teacher" in funding.note.text())
    return funding


def heads(place):
    return [row.title for row in place.table.ledger.rows if isinstance(row, LedgerHead)]


def test_without_a_goal_the_whole_place_is_looked_at(qtbot, funding):
    qtbot.waitUntil(lambda: bool(heads(funding)))
    assert funding.note.text() == "in Small place, for what you hold today"
    assert funding.scope.button(1).isChecked()
    assert not funding.scope.button(0).isEnabled()
    assert "Due" not in heads(funding)
    assert "Due on entry" in heads(funding)


def test_an_edit_taken_back_at_once_leaves_what_was_shown(qtbot, enquiry, funding):
    qtbot.waitUntil(lambda: bool(heads(funding)))
    with qtbot.assertNotEmitted(funding._jobs.finished, wait=100):
        enquiry.session.edit("hold", holds=("w.level-3",))
        enquiry.session.undo_stack.undo()
        funding._jobs._pool.waitForDone()
    assert funding._shown.wanted.person.holds == frozenset()


def test_the_routes_to_the_goal_are_looked_at_first(qtbot, on_routes):
    assert on_routes.note.text() == "on 2 routes to Teacher"
    assert heads(on_routes)[0] == "Due"
    qtbot.mouseClick(on_routes.scope.button(1), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: on_routes.note.text() == "in Small place, for what you hold today")
    assert "Due" not in heads(on_routes)


def test_until_the_first_are_known_it_says_that_they_are_looked_for(qtbot, theme, enquiry, monkeypatch):
    known, sort = threading.Event(), place_module.sort
    monkeypatch.setattr(place_module, "sort", lambda wanted, stop: known.wait(20) and sort(wanted, stop))
    place = FundingPlace(theme, enquiry)
    qtbot.addWidget(place)
    place.show()
    place.show_world(enquiry.world)
    assert place.heading.text() == "Money for you"
    assert place.note.text() == "Looking further…"
    assert not place.summary.isVisible()
    known.set()
    qtbot.waitUntil(place.summary.isVisible)
    assert place.note.text() == "in Small place, for what you hold today"
    place.close_jobs()


def test_a_question_is_answered_in_place_and_can_be_undone(qtbot, enquiry, on_routes):
    button = next(
        button
        for button in on_routes.questions.findChildren(QPushButton)
        if button.accessibleName() == "Would a school back you? Yes"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert enquiry.session.draft.attributes == {"backing": True}
    enquiry.session.undo_stack.undo()
    assert enquiry.session.draft.attributes == {}


def test_not_sure_puts_aside_until_asked_again(qtbot, enquiry, on_routes):
    on_routes.questions.skipped.emit("income")
    assert enquiry.session.draft.skipped == {"income"}
    on_routes.questions.asked_again.emit()
    assert enquiry.session.draft.skipped == frozenset()


def test_a_row_shows_its_details_and_the_questions_come_back(qtbot, on_routes):
    with qtbot.waitSignal(on_routes.moved) as told:
        on_routes.table.chosen.emit("w.waiver")
    assert told.args == ["bursary:w.waiver"]
    page = on_routes.findChild(BursaryDetails)
    assert not on_routes.questions.isVisibleTo(on_routes)
    with qtbot.waitSignal(on_routes.go) as told:
        page.entry_wanted.emit("w.degree-course")
    assert told.args == [Location(PlaceName.EXPLORE, "entry:w.degree-course")]
    with qtbot.waitSignal(on_routes.go) as told:
        page.routes_wanted.emit()
    assert told.args == [Location(PlaceName.ROUTES)]
    with qtbot.waitSignal(on_routes.moved) as told:
        page.closed.emit()
    assert told.args == [""]
    assert on_routes.questions.isVisibleTo(on_routes)
    assert on_routes.table.current_key() == ""


def test_escape_leaves_the_details_for_the_table(qtbot, on_routes):
    on_routes.show_detail("bursary:w.waiver")
    page = on_routes.findChild(BursaryDetails)
    page.findChild(QPushButton).setFocus()
    with qtbot.waitSignal(on_routes.moved) as told:
        qtbot.keyClick(page.findChild(QPushButton), Qt.Key.Key_Escape)
    assert told.args == [""]
    assert on_routes.questions.isVisibleTo(on_routes)
    assert on_routes.table.hasFocus()


def test_a_location_opens_its_bursary(qtbot, on_routes):
    with qtbot.assertNotEmitted(on_routes.moved):
        on_routes.show_detail("bursary:w.grant")
    assert on_routes.table.current_key() == "w.grant"
    on_routes.show_detail("")
    assert on_routes.questions.isVisibleTo(on_routes)
    assert on_routes.table.current_key() == ""


def test_in_a_narrow_window_the_questions_are_a_strip_that_a_row_opens(qtbot, on_routes):
    on_routes.resize(960, 600)
    assert on_routes._pane.folded
    on_routes.show_detail("bursary:w.grant")
    qtbot.waitUntil(lambda: on_routes._pane.is_open_over)


def test_the_table_is_saved(qtbot, on_routes, tmp_path, monkeypatch):
    file = tmp_path / "money.csv"
    monkeypatch.setattr(place_module, "ask_file", lambda *_args: file)
    with qtbot.waitSignal(on_routes.said) as told:
        on_routes.sheet.click()
    assert told.args == ["Saved as money.csv."]
    assert Path(file).read_text("utf-8-sig").startswith("Standing,")


def test_the_keyboard_begins_in_the_table(qtbot, on_routes):
    on_routes.take_focus()
    assert on_routes.focusWidget() is on_routes.table


def test_another_colour_scheme_makes_the_page_anew(qtbot, theme, on_routes):
    on_routes.show_detail("bursary:w.grant")
    before = on_routes.findChild(BursaryDetails)
    theme.changed.emit()
    qtbot.waitUntil(lambda: any(p is not before for p in on_routes.findChildren(BursaryDetails) if p.isVisible()))


def test_an_answered_question_keeps_the_bursary_in_hand(qtbot, enquiry, on_routes):
    on_routes.show_detail("bursary:w.grant")
    on_routes.questions.answered.emit("backing", True)
    qtbot.waitUntil(lambda: enquiry.answer.request.person.attributes == {"backing": True})
    assert on_routes.table.current_key() == "w.grant"


def test_what_is_shown_is_given_as_text(on_routes):
    lines = on_routes.as_text().splitlines()
    assert lines[0] == "Money for you: on 2 routes to Teacher"
    assert lines[4].startswith("due\tWaiver\t")


def test_what_comes_off_is_not_said_of_a_question_that_has_been_edited_since(
    qtbot, enquiry, workspace, gate, on_routes
):
    qtbot.waitUntil(lambda: on_routes.summary.label.text() != "")
    workspace.gates["w.maths-c"] = gate
    enquiry.session.edit("hold", holds=("w.assistant", "w.level-3", "w.maths-c"))
    qtbot.waitUntil(lambda: on_routes.note.text() == "Looking further…")
    assert "before the last change" in on_routes.summary.label.text()
    assert on_routes.table._painter.faded
    gate.set()
    qtbot.waitUntil(lambda: on_routes.note.text() == "on 2 routes to Teacher")
    assert "comes off" in on_routes.summary.label.text()
    assert not on_routes.table._painter.faded


def test_nothing_of_an_older_goal_is_shown_while_the_newest_is_worked_out(qtbot, enquiry, workspace, gate, on_routes):
    workspace.gates["w.maths-c"] = gate
    enquiry.session.edit("goal", goal="w.new-teacher", holds=("w.maths-c",))
    qtbot.waitUntil(lambda: on_routes.note.text() == "Looking further…")
    assert heads(on_routes) == []
    gate.set()
    qtbot.waitUntil(lambda: on_routes.note.text() == "on 2 routes to New teacher")
    assert heads(on_routes)


@pytest.mark.parametrize("scope", [0, 1])
def test_a_rule_set_aside_for_the_client_counts_and_is_said(qtbot, enquiry, on_routes, tmp_path, monkeypatch, scope):
    physics = Rule("w.incentive", TakenAsMet(Condition("subject", ("physics",))))
    aside = (Override(1, 1, 1, physics, "Confirmed by post.", "Sioned", TODAY),)

    def judged(*overrides):
        shown = on_routes._shown
        return (
            shown is not None and shown.wanted.overrides == overrides and bool(scope) == (shown.wanted.answer is None)
        )

    on_routes._choose_scope(scope)
    qtbot.waitUntil(judged)
    assert on_routes._row("w.incentive").due.leaves
    enquiry.session.set_aside(aside)
    qtbot.waitUntil(lambda: judged(*aside))
    assert not on_routes._row("w.incentive").due.leaves, "nothing is asked that could stand in the way"
    file = tmp_path / "funding.csv"
    monkeypatch.setattr(place_module, "ask_file", lambda *_args: file)
    on_routes._save()
    assert "Confirmed by post. (Sioned, 22" in file.read_text(encoding="utf-8-sig")
    on_routes.show_detail("bursary:w.incentive")
    on_routes._show_questions()
    (page,) = (page for page in on_routes.findChildren(BursaryDetails) if page.isVisible())
    assert any("Confirmed by post." in label.text() for label in page.findChildren(QLabel))
    enquiry.session.set_aside(())
    qtbot.waitUntil(judged)
    assert on_routes._row("w.incentive").due.leaves


def test_what_could_not_be_sorted_is_said_and_can_be_asked_for_again(qtbot, theme, enquiry, monkeypatch):
    def lose(_wanted, _stop):
        raise WorkerLostError

    tries = [lose, place_module.sort]

    def sort(wanted, stop):
        return tries.pop(0)(wanted, stop)

    monkeypatch.setattr(place_module, "sort", sort)
    place = FundingPlace(theme, enquiry)
    qtbot.addWidget(place)
    place.show()
    place.show_world(enquiry.world)
    qtbot.waitUntil(place.again.isVisible)
    assert place.again.row.accessibleName().startswith("Working this out failed twice.")
    assert place.note.text() == ""
    assert not heads(place)
    assert place.questions.isHidden()
    place.again.row.button.click()
    assert place.note.text() == "Looking further…"
    qtbot.waitUntil(lambda: bool(heads(place)))
    assert not place.again.isVisible()
    qtbot.waitUntil(lambda: not place.questions.isHidden())
    place.close_jobs()
