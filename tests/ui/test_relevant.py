from dataclasses import replace

from pathways_app.domain.requirement import AllOf
from pathways_app.ui.relevant import attributes_by_weight, steps_towards


def test_steps_towards_a_goal_leave_out_closed_ones_and_those_for_what_is_held(place):
    steps = steps_towards(place, "w.teacher", frozenset())
    assert {"w.induction", "w.first-post", "w.register", "w.degree-course", "w.test"} <= steps
    assert "w.closed-degree" not in steps
    assert "w.test" not in steps_towards(place, "w.teacher", frozenset({"w.science-c", "w.science-test"}))


def test_attributes_on_the_way_come_first(place):
    first, rest = attributes_by_weight(place, "w.teacher", frozenset())
    assert set(first) == {"backing", "subject", "income"}
    assert rest == ()


def test_without_a_goal_none_comes_first(place):
    first, rest = attributes_by_weight(place, None, frozenset())
    assert first == ()
    assert rest == ("income", "backing", "subject")


def test_another_version_of_a_step_is_read_anew(place):
    assert "w.test" in steps_towards(place, "w.teacher", frozenset())
    easy = {
        ident: replace(step, requires=AllOf(())) if ident == "w.degree-course" else step
        for ident, step in place.steps.items()
    }
    assert "w.test" not in steps_towards(replace(place, steps=easy), "w.teacher", frozenset())


def test_it_looks_no_further_than_asked(place):
    every = steps_towards(place, "w.teacher", frozenset())
    some = steps_towards(place, "w.teacher", frozenset(), 2)
    assert 2 <= len(some) < len(every)
    assert some < every
