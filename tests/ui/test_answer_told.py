import pytest

from pathways_app.domain.errors import CatalogueMissingError
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.answer_told import AnswerTold, answer_words
from pathways_app.ui.enquiry import Enquiry


@pytest.fixture
def enquiry(qtbot, workspace):
    made = Enquiry(open_workspace=lambda file: workspace)
    made.start()
    qtbot.waitUntil(lambda: made.world is not None)
    yield made
    made.close()


def edit(qtbot, enquiry, **changes):
    with qtbot.waitSignal(enquiry.answers.answered):
        enquiry.session.edit("edit", **changes)


def test_each_new_answer_is_told_once(qtbot, enquiry, spoken):
    AnswerTold(spoken.source, enquiry)
    edit(qtbot, enquiry, goal="w.teacher")
    assert spoken.words == ["2 routes to Teacher"]
    enquiry.changed.emit()
    assert spoken.words == ["2 routes to Teacher"]
    edit(qtbot, enquiry, keep_earning=True)
    assert spoken.words[1:] == ["No route to Teacher keeps your pay throughout"]
    edit(qtbot, enquiry, keep_earning=False)
    assert spoken.words[2:] == ["2 routes to Teacher"]


def test_what_there_was_before_the_window_is_not_told_again(qtbot, enquiry, spoken):
    edit(qtbot, enquiry, goal="w.teacher")
    AnswerTold(spoken.source, enquiry)
    enquiry.changed.emit()
    assert spoken.words == []


def test_that_it_takes_long_and_that_it_failed_are_told(enquiry, spoken):
    AnswerTold(spoken.source, enquiry)
    enquiry.answers.looking.emit()
    enquiry.failed.emit(CatalogueMissingError("x.db"))
    assert spoken.words[0] == "Looking further…"
    assert "x.db" in spoken.words[1]


@pytest.mark.parametrize(
    ("status", "routes", "words"),
    [
        (AnswerStatus.FOUND, 1, "1 route to Teacher"),
        (AnswerStatus.UNFINISHED, 2, "2 routes to Teacher"),
        (AnswerStatus.UNFINISHED, 0, "Not finished"),
        (AnswerStatus.HELD, 0, "You are already there"),
    ],
)
def test_every_outcome_has_its_words(request_, route, status, routes, words):
    assert answer_words(Answer(request_, "w", status, (route,) * routes), "Teacher") == words
