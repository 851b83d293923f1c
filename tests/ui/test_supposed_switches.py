from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from pathways_app.domain.errors import WorkerLostError
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.step import Status
from pathways_app.ui import supposed_switches
from pathways_app.ui.again import AgainRow
from pathways_app.ui.session import Draft
from pathways_app.ui.supposed_switches import SupposedSwitches, counting_on, proposals
from pathways_app.ui.widgets.note_row import NoteRow

GOAL = "w.teacher"


@pytest.fixture(scope="module")
def planned(place):
    """The place with two steps and some money that are only proposed."""
    steps = {
        **place.steps,
        "w.other-degree": replace(place.steps["w.other-degree"], status=Status.PROPOSED),
        "w.re-sit": replace(place.steps["w.re-sit"], status=Status.PROPOSED),
    }
    bursaries = {**place.bursaries, "w.grant": replace(place.bursaries["w.grant"], status=Status.PROPOSED)}
    return replace(place, steps=MappingProxyType(steps), bursaries=MappingProxyType(bursaries))


@pytest.fixture
def switches(qtbot, theme):
    switches = SupposedSwitches(theme)
    qtbot.addWidget(switches)
    switches.resize(320, 400)
    switches.show()
    yield switches
    switches.close_jobs()


def test_every_proposal_towards_the_goal_can_be_counted_on(planned, request_):
    found = proposals(planned, GOAL, request_.person.holds)
    assert found == ("w.other-degree", "w.re-sit", "w.grant")
    assert proposals(planned, "w.science-c", frozenset()) == ("w.re-sit",)


def test_one_is_counted_on_and_the_others_are_not():
    proposed = ("a", "b")
    draft = Draft(without=("z",))
    assert counting_on(draft, proposed, "a", wanted=True) == {"what_if": True, "without": ("z", "b")}
    both = Draft(what_if=True, without=("z",))
    assert counting_on(both, proposed, "a", wanted=False) == {"what_if": True, "without": ("z", "a")}
    one = Draft(what_if=True, without=("z", "b"))
    assert counting_on(one, proposed, "a", wanted=False) == {"what_if": False, "without": ("z",)}


def test_a_switch_is_an_edit(qtbot, switches, planned, request_, route):
    switches.show_draft(planned, Answer(request_, "w", AnswerStatus.FOUND, (route,)), Draft(goal=GOAL))
    box = switches.box("w.re-sit")
    assert not box.isChecked()
    with qtbot.waitSignal(switches.edited) as edited:
        box.click()
    assert edited.args[1] == {"what_if": True, "without": ("w.other-degree", "w.grant")}


def test_each_says_what_it_gained_and_a_step_left_out_comes_back(qtbot, switches, planned, request_, route):
    request = replace(request_, what_if=True, supposed=replace(request_.supposed, without=("w.test",)))
    draft = Draft(goal=GOAL, what_if=True, without=("w.test",))
    switches.show_draft(planned, Answer(request, "w", AnswerStatus.FOUND, (route,)), draft)
    switches.work()

    def said():
        return [label.text() for label in switches.findChildren(QLabel) if not label.isHidden()]

    qtbot.waitUntil(lambda: any("difference" in text or "route" in text for text in said()))
    assert "Without Test" in said()
    described = [box.accessibleDescription() for box in switches.findChildren(QCheckBox) if not box.isHidden()]
    assert any(described)
    assert set(filter(None, described)) <= set(said())
    (back,) = (row for row in switches.findChildren(NoteRow) if not row.isHidden())
    with qtbot.waitSignal(switches.edited) as edited:
        back.button.click()
    assert edited.args[1] == {"without": ()}


def test_what_was_gained_can_be_asked_for_again(qtbot, theme, planned, request_, route, monkeypatch):
    def lose(_asked, _stop):
        raise WorkerLostError

    tries = [lose, supposed_switches._work]

    def work(asked, stop):
        return tries.pop(0)(asked, stop)

    monkeypatch.setattr(supposed_switches, "_work", work)
    switches = SupposedSwitches(theme)
    qtbot.addWidget(switches)
    switches.show()
    request = replace(request_, supposed=replace(request_.supposed, without=("w.test",)))
    answer = Answer(request, "w", AnswerStatus.FOUND, (route,))
    switches.show_draft(planned, answer, Draft(goal=GOAL, without=("w.test",)))
    switches.work()
    qtbot.waitUntil(lambda: switches.findChild(AgainRow) is not None)
    switches.findChild(AgainRow).button.click()
    qtbot.waitUntil(lambda: switches._gained is not None)
    assert switches.findChild(AgainRow) is None
    switches.close_jobs()
