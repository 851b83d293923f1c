import threading
from copy import copy
from dataclasses import replace

import pytest

from pathways_app.domain.errors import CatalogueMissingError
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.worth_asking import Questions, WorthAsking
from pathways_app.ui.enquiry import Enquiry


@pytest.fixture
def enquiry(qtbot, workspace):
    def rank(catalogue, answer, *, should_stop):
        return Questions((WorthAsking("backing", (), Money.of(90000, "GBP"), 5, 0),))

    made = Enquiry(open_workspace=lambda file: workspace, rank=rank)
    made.start()
    qtbot.waitUntil(lambda: made.world is not None)
    yield made
    made.close()


def ask(qtbot, enquiry, **changes):
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("edit", **changes)


def test_there_is_nothing_to_show_before_a_catalogue_is_open():
    enquiry = Enquiry()
    assert enquiry.world is None
    assert enquiry.questions() == ()
    with pytest.raises(RuntimeError):
        _ = enquiry.catalogue


def test_an_answer_to_another_goal_is_not_shown_as_this_ones(qtbot, enquiry):
    ask(qtbot, enquiry, goal="w.teacher")
    assert enquiry.world.answer is enquiry.answer is not None
    enquiry.session.edit("goal", goal="w.registered")
    assert enquiry.world.answer is None
    assert enquiry.world.draft.goal == "w.registered"


def test_without_a_goal_there_is_no_answer(qtbot, enquiry):
    ask(qtbot, enquiry, goal="w.teacher")
    enquiry.session.edit("goal", goal=None)
    assert enquiry.answer is None


def test_a_question_that_cannot_be_asked_says_why_until_it_can(qtbot, enquiry):
    ask(qtbot, enquiry, goal="w.teacher")
    enquiry.session.edit("start", start=month(2020, 1))
    assert enquiry.problem is not None
    assert enquiry.answer is None
    ask(qtbot, enquiry, start=None)
    assert enquiry.problem is None


def test_the_place_asked_for_is_opened_and_another_where_there_is_none_such(qtbot, workspace):
    for wanted, opened in (("v", "v"), ("gone", "w")):
        enquiry = Enquiry(open_workspace=lambda file: workspace)
        enquiry.start(wanted)
        qtbot.waitUntil(lambda enquiry=enquiry: enquiry.world is not None)
        assert enquiry.catalogue.jurisdiction.id == opened
        enquiry.close()


def test_no_catalogue_is_told_with_its_reason(qtbot):
    def broken(file):
        raise CatalogueMissingError(file="a.db")

    enquiry = Enquiry(open_workspace=broken)
    with qtbot.waitSignal(enquiry.failed):
        enquiry.start()
    assert isinstance(enquiry.failure, CatalogueMissingError)
    assert enquiry.world is None
    enquiry.close()


def test_ranking_changes_the_order_of_the_questions_and_is_worked_out_once(qtbot, enquiry):
    with qtbot.waitSignal(enquiry.ranked):
        ask(qtbot, enquiry, goal="w.teacher")
    found = enquiry.questions()
    assert found
    assert enquiry.questions() is found
    enquiry.session.edit("not sure", skipped=frozenset({found[0].attribute.name}))
    assert found[0].attribute.name not in {question.attribute.name for question in enquiry.questions()}


def test_the_answer_of_a_place_that_was_left_is_not_read_with_the_other_places_catalogue(qtbot, enquiry):
    ask(qtbot, enquiry, goal="w.teacher")
    enquiry.session.edit("not sure", skipped=frozenset({"backing"}))
    assert enquiry.questions()
    enquiry.session.edit("place and goal", jurisdiction="v", goal="v.role", skipped=frozenset())
    assert enquiry.answer is None
    qtbot.waitUntil(lambda: enquiry.catalogue.jurisdiction.id == "v")
    assert enquiry.questions() == ()
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.undo_stack.undo()
    qtbot.waitUntil(lambda: enquiry.world is not None and enquiry.world.answer is not None)
    assert enquiry.catalogue.jurisdiction.id == "w"


def test_an_answer_that_came_before_its_place_is_dropped_once_the_question_is_another(qtbot, enquiry, workspace):
    there, read, find = threading.Event(), workspace.jurisdiction, workspace.find_routes

    def read_late(place):
        assert there.wait(timeout=20)
        return read(place)

    workspace.jurisdiction = read_late
    workspace.find_routes = lambda request, **told: replace(find(request, **told), jurisdiction="v")
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("place and goal", jurisdiction="v", goal="v.role")
    assert enquiry._early is not None
    enquiry.session.edit("hours", study_hours=8)
    assert enquiry._early is None
    there.set()
    qtbot.waitUntil(lambda: enquiry.answer is not None)
    assert enquiry.answer.request.person.study_hours == 8


def test_closing_closes_the_catalogue(enquiry, workspace):
    enquiry.close()
    assert workspace.closed
    assert enquiry.world is None


def test_a_page_that_still_asks_while_all_is_closed_finds_no_question(qtbot, enquiry):
    ask(qtbot, enquiry, goal="w.teacher")
    enquiry.session.edit("not sure", skipped=frozenset({"backing"}))
    enquiry.close()
    assert enquiry.questions() == ()


def test_a_catalogue_that_was_open_when_another_was_wanted_already_is_closed(qtbot, workspace):
    opened = []
    enquiry = Enquiry(open_workspace=lambda file: opened.append(copy(workspace)) or opened[-1])
    enquiry.start()
    enquiry._jobs._pool.waitForDone()  # it is open, and nobody has heard of it
    enquiry.start()
    qtbot.waitUntil(lambda: enquiry.world is not None)
    assert [one.closed for one in opened] == [True, False]
    assert enquiry.open_now.workspace is opened[1]
    enquiry.close()
