"""What was said that nothing changes and that alone closes a question."""

from __future__ import annotations

from dataclasses import replace

from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.route import AnswerStatus
from pathways_app.planner.find import find_routes
from pathways_app.planner.stated import turns_on
from tests.planner.small_catalogue import attribute, catalogue, request, step

FIXED = {name: replace(attribute(name), changeable=False) for name in ("born", "free", "tall")}
YES = {name: Condition(name, (True,)) for name in (*FIXED, "open")}
STEPS = [
    step("a", "A", 3, 10, requires=YES["born"]),
    step("g", "G", 3, 10, requires=AllOf((Holds("A"), AnyOf((YES["free"], YES["tall"])), YES["open"]))),
]
PLACES = catalogue(STEPS, attributes=[*FIXED.values(), attribute("open")])


def closing(**said: bool) -> tuple[str, ...]:
    answer = find_routes(PLACES, request(attributes=said))
    assert answer.status is AnswerStatus.IMPOSSIBLE
    for name in answer.explanation.turns_on:
        rest = {other: value for other, value in said.items() if other != name}
        assert find_routes(PLACES, request(attributes=rest)).routes
    return answer.explanation.turns_on


def test_what_alone_closes_the_way_is_named():
    assert closing(born=False) == ("born",)
    assert closing(born=False, free=False, tall=True) == ("born",)
    assert closing(free=False, tall=False, born=True) == ("free", "tall")


def test_two_that_close_it_each_are_neither():
    assert closing(born=False, free=False, tall=False) == ()


def test_what_can_be_otherwise_is_left_to_the_changes():
    answer = find_routes(PLACES, request(attributes={"open": False}))
    assert answer.explanation.turns_on == ()
    assert [change.attribute for opening in answer.explanation.openings for change in opening.changes] == ["open"]


def test_nothing_is_named_once_told_to_stop():
    assert turns_on(PLACES, request(attributes={"born": False}), STEPS, lambda: True) == ()
