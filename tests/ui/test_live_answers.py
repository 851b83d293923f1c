from datetime import date

import pytest

from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.live_answers import FIRST_LOOK, LONG_LOOK, LiveAnswers
from pathways_app.ui.session import Session


@pytest.fixture
def session(qapp):
    return Session()


@pytest.fixture
def make(session):
    made = []

    def make(search):
        made.append(LiveAnswers(session, search, lambda: date(2026, 11, 22)))
        return made[-1]

    yield make
    for live in made:
        live.close()


def unfinished(asked, should_stop):
    return Answer(asked.request, "w", AnswerStatus.UNFINISHED, ())


def test_a_search_that_was_cut_short_can_be_given_more_time(qtbot, session, make):
    seconds = []

    def search(asked, should_stop):
        seconds.append(asked.seconds)
        return unfinished(asked, should_stop)

    live = make(search)
    with qtbot.waitSignal(live.answered):
        session.edit("goal", goal="g")
    with qtbot.waitSignal(live.answered):
        live.look_further()
    assert seconds == [FIRST_LOOK, LONG_LOOK]


def test_a_slow_answer_is_announced(qtbot, session, make, gate):
    def search(asked, should_stop):
        gate.wait(timeout=5)
        return unfinished(asked, should_stop)

    live = make(search)
    with qtbot.waitSignal(live.looking):
        session.edit("goal", goal="g")
    with qtbot.waitSignal(live.answered):
        gate.set()


def test_what_does_not_change_the_question_is_not_asked_again(qtbot, session, make):
    live = make(unfinished)
    with qtbot.waitSignal(live.answered):
        session.edit("goal", goal="g")
    with qtbot.assertNotEmitted(live.answered, wait=150):
        session.edit("aside", skipped=frozenset({"a"}))


def test_without_a_goal_nothing_is_asked(qtbot, session, make):
    live = make(unfinished)
    with qtbot.waitSignal(live.idle):
        session.edit("hold", holds=("a",))


def test_of_edits_in_a_row_the_first_and_the_last_are_asked(qtbot, session, make):
    goals = []

    def search(asked, should_stop):
        goals.append(asked.request.goal)
        return unfinished(asked, should_stop)

    live = make(search)
    with qtbot.waitSignal(live.answered) as answered:
        for goal in ("first", "second", "last"):
            session.edit("goal", goal=goal)
    assert answered.args[0].request.goal == "last"
    with qtbot.assertNotEmitted(live.answered, wait=120):
        pass
    assert goals[-1] == "last"
    assert set(goals) <= {"first", "last"}
