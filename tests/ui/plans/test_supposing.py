from dataclasses import replace

from pathways_app.domain.step import Status
from pathways_app.ui.plans.supposing import aim, goal_of, proposed_steps, suppose, supposed_steps
from pathways_app.ui.session import Draft

NEW, NEWER = "w.other-degree", "w.re-sit"


def with_two(planned):
    second = replace(planned.steps[NEWER], status=Status.PROPOSED)
    return replace(planned, steps={**planned.steps, NEWER: second})


def after(draft, place, *steps, there=True):
    return replace(draft, **suppose(draft, place, steps, there=there))


def test_one_proposed_step_is_supposed_and_the_others_stay_out(planned):
    place = with_two(planned)
    assert proposed_steps(place) == {NEW, NEWER}
    draft = after(Draft(without=("w.test",)), place, NEW)
    assert (draft.what_if, draft.without) == (True, ("w.test", NEWER))
    assert supposed_steps(draft, place) == {NEW}


def test_supposing_another_keeps_the_first_and_taking_both_back_leaves_nothing(planned):
    place = with_two(planned)
    both = after(after(Draft(without=("w.test",)), place, NEW), place, NEWER)
    assert (both.what_if, both.without) == (True, ("w.test",))
    one = after(both, place, NEW, there=False)
    assert supposed_steps(one, place) == {NEWER}
    none = after(one, place, NEWER, there=False)
    assert (none.what_if, none.without) == (False, ("w.test",))


def test_everything_supposed_loses_only_what_is_taken_back(planned):
    place = with_two(planned)
    draft = after(Draft(what_if=True), place, NEW, there=False)
    assert supposed_steps(draft, place) == {NEWER}


def test_a_role_is_aimed_at_before_anything_else_that_is_awarded(planned):
    degree = replace(planned.steps["w.degree-course"], awards=("w.degree", "w.new-teacher"))
    place = replace(planned, steps={**planned.steps, degree.id: degree})
    assert goal_of(place, degree.id) == "w.new-teacher"
    assert goal_of(planned, "w.degree-course") == "w.degree"
    assert goal_of(planned, "w.teacher") == "w.teacher"
    assert goal_of(planned, "w.level-3") is None  # nothing awards it
    assert goal_of(planned, "w.mentor") is None


def test_a_goal_elsewhere_leaves_behind_what_belongs_to_the_place():
    draft = Draft("w", "w.teacher", holds=("w.degree",), attributes={"age": 3}, study_hours=8, without=("w.test",))
    assert aim(draft, "w", "w.qts") == {"goal": "w.qts"}
    moved = replace(draft, **aim(draft, "v", "v.teacher"))
    assert moved == Draft("v", "v.teacher", attributes={}, study_hours=8)
