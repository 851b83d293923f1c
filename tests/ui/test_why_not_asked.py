import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.search_hit import SearchHit
from pathways_app.ui import why_not_asked
from pathways_app.ui.goals import Finder
from pathways_app.ui.why_not_asked import WhyNotAsked


@pytest.fixture
def answer(request_, route):
    return Answer(request_, "w", AnswerStatus.FOUND, (route,))


@pytest.fixture
def asked(qtbot, theme, place, answer):
    asked = WhyNotAsked(theme, Finder())
    qtbot.addWidget(asked)
    asked.resize(320, 600)
    asked.show()
    asked.show_answer(place, answer)
    yield asked
    asked.close_jobs()


def told(qtbot, asked, *names):
    qtbot.waitUntil(lambda: [text.split(" ")[0] for text in asked.said] == list(names))


def test_the_reason_is_read_out_when_it_was_asked_for(qtbot, asked, place, answer, spoken):
    asked.ask("w.closed-degree")
    told(qtbot, asked, "Closed")
    assert spoken.words == [asked.said[0]]
    asked.show_answer(place, answer)
    told(qtbot, asked, "Closed")
    assert len(spoken.words) == 1


def test_what_is_named_is_answered_newest_first(qtbot, asked):
    asked.ask("w.closed-degree")
    told(qtbot, asked, "Closed")
    assert "It is closed." in asked.said[0]
    asked.field.picked.emit(SearchHit("w.test", "step", "assessment", "Test", "w"))
    told(qtbot, asked, "Test", "Closed")
    assert "It is in route 1." in asked.said[0] or "every route" in asked.said[0]


def test_no_more_than_three_stay(qtbot, asked):
    for name in ("test", "re-sit", "closed-degree", "other-degree"):
        asked.ask(f"w.{name}")
    told(qtbot, asked, "Other", "Closed", "Re")


def test_it_is_put_aside(qtbot, asked):
    asked.ask("w.test")
    told(qtbot, asked, "Test")
    (aside,) = (button for button in asked.findChildren(QToolButton) if "aside" in button.accessibleName())
    qtbot.mouseClick(aside, Qt.MouseButton.LeftButton)
    assert asked.said == ()


def test_a_newer_answer_is_never_told_of_with_an_old_reason(qtbot, asked, place, answer):
    asked.ask("w.test")
    told(qtbot, asked, "Test")
    asked.show_answer(place, Answer(answer.request, "w", AnswerStatus.IMPOSSIBLE, ()))
    assert "route 1" not in " ".join(asked.said)
    told(qtbot, asked, "Test")
    assert "route 1" not in asked.said[0]


def test_a_reason_that_could_not_be_found_can_be_asked_for_again(qtbot, theme, place, answer, monkeypatch):
    def lose(_asked, _stop):
        raise WorkerLostError

    tries = [lose, why_not_asked.tell]

    def tell(one, stop):
        return tries.pop(0)(one, stop)

    monkeypatch.setattr(why_not_asked, "tell", tell)
    asked = WhyNotAsked(theme, Finder())
    qtbot.addWidget(asked)
    asked.show()
    asked.show_answer(place, answer)
    asked.ask("w.closed-degree")
    told(qtbot, asked, "Working")
    (again,) = (button for button in asked.findChildren(QPushButton) if button.text() == "Try again")
    again.click()
    told(qtbot, asked, "Closed")
    asked.close_jobs()
