from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from pathways_app.domain.change import Limit
from pathways_app.domain.route import Answer, AnswerStatus, Explanation
from pathways_app.domain.step import Status
from pathways_app.domain.ways import ClosedWays
from pathways_app.ui.why_not import WhyNot


@pytest.fixture
def panel(qtbot, theme, place, request_):
    """A panel over an answer all of whose ways are closed: by pay, by a closed step, and by one only proposed."""
    steps = {**place.steps, "w.re-sit": replace(place.steps["w.re-sit"], status=Status.PROPOSED)}
    ways = ClosedWays(
        9, MappingProxyType({Limit.KEEP_EARNING: 6}), MappingProxyType({"w.closed-degree": 2, "w.re-sit": 1})
    )
    panel = WhyNot(theme)
    qtbot.addWidget(panel)

    def show(**changes):
        request = replace(request_, person=replace(request_.person, keep_earning=True), **changes)
        answer = Answer(request, "w", AnswerStatus.IMPOSSIBLE, (), Explanation(ways=ways))
        panel.show_answer(answer, replace(place, steps=MappingProxyType(steps)))
        return [label.text() for label in panel.widget().findChildren(QLabel)]

    panel.filled = show
    return panel


def test_every_way_is_counted_under_what_closes_it(panel):
    texts = panel.filled()
    assert texts.index("Keep pay throughout") < texts.index("6")
    assert texts[texts.index("Closed degree") + 1 : texts.index("Closed degree") + 3] == ["2", "closed"]
    assert texts[texts.index("Re sit") + 1 : texts.index("Re sit") + 3] == ["1", "only proposed"]


def test_what_is_only_proposed_can_be_tried(qtbot, panel):
    panel.filled()
    (button,) = panel.widget().findChildren(QPushButton)
    with qtbot.waitSignal(panel.proposals_wanted):
        button.click()
    panel.filled(what_if=True)
    assert panel.widget().findChildren(QPushButton) == []
