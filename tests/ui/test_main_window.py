from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from pathways_app.domain.errors import CatalogueDamagedError, CatalogueMissingError
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.worth_asking import Questions, WorthAsking
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.route_views import ViewName

TODAY = date(2026, 11, 22)


@pytest.fixture
def ranking():
    """Return the questions that are worked out after every answer: put some in to have them ranked."""
    return []


@pytest.fixture
def open_window(qtbot, theme, ranking):
    windows = []

    def rank(catalogue, answer, *, should_stop):
        return Questions(tuple(ranking))

    def open_(opener):
        window = MainWindow(theme, Enquiry(open_workspace=opener, today=lambda: TODAY, rank=rank))
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.enquiry.start()
        windows.append(window)
        return window

    yield open_
    for window in windows:
        window.close()


@pytest.fixture
def window(qtbot, open_window, workspace):
    window = open_window(lambda file: workspace)
    qtbot.waitUntil(lambda: window.routes.place.currentWidget() is window.routes.place.first_run)
    return window


def ask(qtbot, window, **changes):
    with qtbot.waitSignal(window.enquiry.answers.answered):
        window.enquiry.session.edit("edit", **changes)


@pytest.fixture
def answered(qtbot, window):
    ask(qtbot, window, goal="w.teacher", holds=("w.assistant", "w.level-3"))
    return window


def pick(qtbot, field, text):
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.waitUntil(field._list.popup.isVisible)
    qtbot.keyClick(field._list.popup, Qt.Key.Key_Return)


def test_it_asks_first_for_a_goal_and_answers_when_it_has_one(qtbot, window):
    with qtbot.waitSignal(window.enquiry.answers.answered):
        pick(qtbot, window.routes.place.first_run.field, "teacher")
    assert window.enquiry.session.draft.goal == "w.teacher"
    assert window.routes.place.currentWidget() is window.routes.place.routes
    assert window.routes.place.routes.heading.text() == "2 routes to Teacher"
    assert window.windowTitle() == "Teacher – Pathways"


def test_typing_ahead_adds_what_is_held_and_undo_takes_it_away(qtbot, answered):
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        pick(qtbot, answered.routes.about.holding, "science c")
    assert answered.enquiry.session.draft.holds == ("w.assistant", "w.level-3", "w.science-c")
    assert answered.routes.place.routes.heading.text() == "1 route to Teacher"
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        qtbot.keyClick(answered.routes.about.holding, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answered.enquiry.session.draft.holds == ("w.assistant", "w.level-3")
    assert answered.routes.place.routes.heading.text() == "2 routes to Teacher"
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        qtbot.keyClick(answered, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert answered.enquiry.session.draft.holds[-1] == "w.science-c"


def test_the_inspector_follows_the_route_and_the_step(qtbot, answered):
    routes = answered.routes.place.routes
    qtbot.waitUntil(lambda: answered.routes.inspector.step == "w.degree-course")  # once what it is made of is imported
    routes.list.select(1)
    assert routes.list.selected().unpaid_months == 0
    timeline = routes.views.view(ViewName.TIMELINE)
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert answered.routes.inspector.step == timeline.current_step != "w.degree-course"


def test_the_tabs_show_timeline_map_and_steps_of_the_same_step(qtbot, answered):
    views = answered.routes.place.routes.views
    for name in (ViewName.MAP, ViewName.STEPS, ViewName.TIMELINE):
        views.open(name)
        assert views.view(name).isVisible()
        assert views.current is name
    views.open(ViewName.STEPS)
    steps = views.view(ViewName.STEPS)
    assert steps.currentIndex().data() == "2. Degree course"


def test_no_route_says_what_would_open_one_and_the_change_can_be_undone(qtbot, answered):
    ask(qtbot, answered, keep_earning=True, by=month(2031, 12))
    page = answered.routes.place.impossible
    assert answered.routes.place.currentWidget() is page
    assert page.heading.text() == "No route arrives by December\u00a02031 with pay throughout"
    qtbot.waitUntil(answered.routes.why_not.isVisible)
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        qtbot.mouseClick(page.cards[0].button, Qt.MouseButton.LeftButton)
    assert not answered.enquiry.session.draft.keep_earning
    assert answered.routes.place.currentWidget() is answered.routes.place.routes
    qtbot.waitUntil(answered.routes.inspector.isVisible)
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        answered.enquiry.session.undo_stack.undo()
    assert answered.routes.place.currentWidget() is page


def test_a_question_is_answered_with_one_click_and_put_aside_with_another(qtbot, answered):
    strip = answered.routes.place.routes.questions
    assert strip.isVisible()
    (more,) = [button for button in strip.findChildren(QPushButton) if button.text() == "1 more"]
    assert more.isVisible()
    (aside,) = [button for button in strip.findChildren(QPushButton) if button.text() == "Not sure"]
    qtbot.mouseClick(aside, Qt.MouseButton.LeftButton)
    assert answered.enquiry.session.draft.skipped == {"income"}
    (yes,) = [button for button in strip.findChildren(QPushButton) if button.text() == "Yes"]
    qtbot.waitUntil(yes.isVisible)
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert answered.enquiry.session.draft.attributes == {"backing": True}


def test_questions_move_up_once_it_is_known_what_they_gain(qtbot, answered, ranking):
    strip = answered.routes.place.routes.questions
    assert strip._questions[0].attribute.name == "income"
    ranking.append(WorthAsking("backing", (), Money.of(90000, "GBP"), 5, 0))
    with qtbot.waitSignal(answered.enquiry.ranking.ranked):
        answered.enquiry.session.edit("fewer hours", study_hours=39)
    assert strip._questions[0].attribute.name == "backing"
    assert "It could bring up to £90,000" in strip._text.text()


def test_a_superseded_answer_is_never_shown(qtbot, answered, workspace, gate):
    workspace.gates["w.science-c"] = gate
    answered.enquiry.session.edit("slow", holds=("w.assistant", "w.science-c"))
    qtbot.waitUntil(lambda: workspace.asked[-1].person.holds == {"w.assistant", "w.science-c"})
    ask(qtbot, answered, holds=("w.assistant",))
    assert answered.routes.place.routes.heading.text() == "2 routes to Teacher"
    with qtbot.assertNotEmitted(answered.enquiry.answers.answered, wait=100):
        gate.set()
    assert answered.routes.place.routes.heading.text() == "2 routes to Teacher"


def test_edits_close_together_are_answered_once(qtbot, answered, workspace):
    before = len(workspace.asked)
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        answered.enquiry.session.edit("a", study_hours=10)
        answered.enquiry.session.edit("b", study_hours=12)
        answered.enquiry.session.edit("c", keep_earning=False, study_hours=14)
    asked = [request.person.study_hours for request in workspace.asked[before:]]
    assert asked[-1] == 14
    assert 12 not in asked


def test_a_goal_already_held_says_so(qtbot, answered):
    ask(qtbot, answered, holds=("w.teacher",))
    assert answered.routes.place.message.heading.text() == "You are already there"


def test_a_start_in_the_past_is_refused_in_words(qtbot, answered):
    with qtbot.waitSignal(answered.enquiry.answers.refused):
        answered.enquiry.session.edit("start", start=month(2020, 1))
    said = answered.routes.place.message.sentence.text()
    assert said == "The start, January 2020, is in the past; it is November 2026 now."
    ask(qtbot, answered, start=None)
    assert answered.routes.place.currentWidget() is answered.routes.place.routes


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            CatalogueDamagedError(file="a.db", detail="not a database"),
            "a.db: the catalogue is damaged; make it again with “pathways catalogue build”.",
        ),
        (
            CatalogueMissingError(file="a.db"),
            "a.db: the catalogue is not there; make it with “pathways catalogue build”.",
        ),
    ],
)
def test_a_bad_catalogue_is_one_sentence_and_another_can_be_opened(
    qtbot, open_window, workspace, tmp_path, problem, said
):
    good = tmp_path / "good.db"

    def opener(file):
        if file == good:
            return workspace
        raise problem

    window = open_window(opener)
    qtbot.waitUntil(lambda: window.routes.place.message.sentence.text() == said)
    window.enquiry.open_file(good)
    qtbot.waitUntil(lambda: window.routes.place.currentWidget() is window.routes.place.first_run)
    ask(qtbot, window, goal="w.teacher")
    assert window.routes.place.currentWidget() is window.routes.place.routes


def test_another_place_starts_afresh_and_can_be_undone(qtbot, answered):
    answered.routes.about.place.setCurrentIndex(1)
    answered.routes.about.place.activated.emit(1)
    qtbot.waitUntil(lambda: answered.shell.status.catalogue.label.text().startswith("Catalogue: Other place"))
    assert answered.enquiry.session.draft.holds == ()
    assert answered.routes.place.currentWidget() is answered.routes.place.first_run
    answered.enquiry.session.undo_stack.undo()
    assert answered.enquiry.session.draft.holds == ("w.assistant", "w.level-3")
    place = answered.routes.place  # the answer may be there before its place has been read again
    qtbot.waitUntil(lambda: place.currentWidget() is place.routes)


def test_an_answer_waits_for_its_place(qtbot, answered, workspace, gate):
    answered.enquiry.session.edit("place", jurisdiction="v", goal=None, holds=())
    qtbot.waitUntil(lambda: answered.shell.status.catalogue.label.text().startswith("Catalogue: Other place"))
    slow = workspace.jurisdiction
    workspace.jurisdiction = lambda place: gate.wait(timeout=5) and slow(place)
    with qtbot.waitSignal(answered.enquiry.answers.answered):
        answered.enquiry.session.undo_stack.undo()
    assert answered.routes.place.currentWidget() is not answered.routes.place.routes
    gate.set()
    qtbot.waitUntil(lambda: answered.routes.place.currentWidget() is answered.routes.place.routes)


def test_the_panes_fold_to_strips_as_the_window_narrows(qtbot, answered):
    assert answered.routes.about.isVisible()
    answered.resize(1200, 800)
    qtbot.waitUntil(lambda: not answered.routes.inspector.isVisible())
    assert answered.routes.about.isVisible()
    answered.resize(1024, 640)
    qtbot.waitUntil(lambda: not answered.routes.about.isVisible())
    answered.shell.next_pane()
    answered.routes._about_pane.go_to()
    assert answered.routes.about.isVisible()
    answered.routes._about_pane.close_over()
    assert not answered.routes.about.isVisible()


def test_f6_goes_round_the_panes(qtbot, answered):
    answered.routes.about.goal.setFocus()
    seen = []
    for _ in range(4):
        answered.shell.next_pane()
        seen.append(answered.focusWidget())
    assert seen[0] is answered.routes.place.routes.list.view
    assert seen[1] is answered.routes.place.routes.views.view(ViewName.TIMELINE)
    assert answered.routes.details.isAncestorOf(seen[2])
    assert seen[3] is answered.routes.about.goal


def test_a_low_window_shows_the_list_or_the_route(qtbot, answered):
    answered.setMinimumSize(300, 300)
    answered.resize(720, 450)
    routes = answered.routes.place.routes
    qtbot.waitUntil(lambda: not routes.views.isVisible())
    qtbot.keyClick(routes.list.view, Qt.Key.Key_Return)
    assert routes.views.isVisible()
    assert not routes.list.isVisible()
    (back,) = [b for b in routes.findChildren(QPushButton) if b.text() == "Back to the routes"]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert routes.list.isVisible()


def test_closing_waits_for_the_search_and_closes_the_catalogue(qtbot, answered, workspace):
    answered.enquiry.session.edit("more", holds=("w.assistant",))
    answered.close()
    assert workspace.closed


def test_everything_that_takes_the_keyboard_has_a_name(qtbot, answered):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView

    for kind in (QAbstractButton, QComboBox, QLineEdit, QListView):
        for widget in answered.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                named = widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip()
                assert named, widget
