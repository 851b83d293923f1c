"""What a jurisdiction's catalogue works out from its entries."""

from __future__ import annotations

from dataclasses import replace

from tests.planner.small_catalogue import catalogue, credential, step

PLACE = catalogue(
    [step("a", "top", 1, 0), step("b", "middle", 1, 0)],
    credentials=[credential("top", implies=("middle",)), credential("middle", implies=("low",)), credential("low")],
)


def test_holding_one_thing_is_holding_all_it_implies():
    assert PLACE.close(["top"]) == {"top", "middle", "low"}
    assert PLACE.close(["low"]) == {"low"}
    assert PLACE.close([]) == frozenset()
    assert PLACE.close(["unheard-of"]) == {"unheard-of"}


def test_a_step_awards_what_its_awards_imply():
    assert PLACE.steps_awarding["low"] == ("a", "b")
    assert PLACE.steps_awarding["top"] == ("a",)


def test_what_is_pickled_is_not_disturbed_by_what_is_worked_out_meanwhile():
    place = replace(PLACE)
    state = place.__getstate__()
    names = set(state)
    for _ in state:
        assert place.implied is not None
        assert place.steps_awarding is not None
    assert set(state) == names
