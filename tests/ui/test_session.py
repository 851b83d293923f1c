from dataclasses import replace
from datetime import date

import pytest

from pathways_app.domain.errors import DeadlineBeforeStartError, PastStartError
from pathways_app.domain.month import month
from pathways_app.domain.supposed import NOTHING_SUPPOSED
from pathways_app.ui.session import Draft, Session

TODAY = date(2026, 11, 22)


def test_a_draft_without_goal_asks_nothing():
    assert Draft(holds=("a",)).request(TODAY) is None


def test_a_draft_starts_next_month_unless_it_says_otherwise():
    assert Draft(goal="g").request(TODAY).start == month(2026, 12)
    assert Draft(goal="g", start=month(2027, 3)).request(TODAY).start == month(2027, 3)
    assert Draft(goal="g", start=month(2026, 11)).request(TODAY).start == month(2026, 11)


def test_everything_of_the_draft_reaches_the_request():
    draft = Draft("w", "g", ("b", "a"), {"age": "x"}, 12, True, strict=True, what_if=True, modes=frozenset({"online"}))
    request = draft.request(TODAY)
    assert request.person.holds == {"a", "b"}
    assert (request.person.study_hours, request.person.keep_earning) == (12, True)
    assert request.person.modes == {"online"}
    assert request.person.attributes == {"age": "x"}
    assert (request.strict, request.what_if) == (True, True)


def test_months_that_cannot_be_are_refused():
    with pytest.raises(PastStartError):
        Draft(goal="g", start=month(2026, 10)).request(TODAY)
    with pytest.raises(DeadlineBeforeStartError):
        Draft(goal="g", by=month(2026, 11)).request(TODAY)


def test_an_attribute_is_given_and_taken_away():
    given = Draft().with_attribute("age", "x")
    assert given == {"age": "x"}
    assert Draft(attributes=given).with_attribute("age", None) == {}


def test_what_belongs_to_one_place_does_not_go_to_another():
    draft = Draft("w", "w.role", holds=("w.a",), attributes={"age": 3}, study_hours=8, keep_earning=True, what_if=True)
    moved = replace(draft, **draft.moved_to("v", "v.role"))
    assert moved == Draft("v", "v.role", study_hours=8, keep_earning=True, attributes={}, what_if=True)
    chosen = replace(draft, without=("w.other-proposal",))  # one proposal was counted on, not all of another place
    assert not replace(chosen, **chosen.moved_to("v")).what_if


def test_every_edit_can_be_undone_and_done_again(qapp):
    session, seen = Session(), []
    session.changed.connect(seen.append)
    session.edit("goal", goal="g")
    session.edit("hold", holds=("a",))
    session.undo_stack.undo()
    assert session.draft == Draft(goal="g")
    session.undo_stack.undo()
    assert session.draft == Draft()
    session.undo_stack.redo()
    session.undo_stack.redo()
    assert session.draft == Draft(goal="g", holds=("a",))
    assert len(seen) == 6
    assert session.undo_stack.undoText() == "hold"


def test_an_edit_that_changes_nothing_is_none(qapp):
    session = Session()
    session.edit("nothing", holds=())
    assert session.undo_stack.count() == 0


def test_small_steps_of_one_field_are_one_edit(qapp):
    session = Session()
    for hours in (10, 11, 12):
        session.edit("hours", study_hours=hours)
    assert session.undo_stack.count() == 1
    session.edit("hours", study_hours=None)
    assert session.undo_stack.count() == 0


def test_different_fields_are_different_edits(qapp):
    session = Session()
    session.edit("hours", study_hours=10)
    session.edit("by", by=month(2030, 1))
    assert session.undo_stack.count() == 2


def test_restarting_forgets_the_edits(qapp):
    session = Session()
    session.edit("goal", goal="g")
    session.restart(Draft(jurisdiction="w"))
    assert session.draft == Draft(jurisdiction="w")
    assert not session.undo_stack.canUndo()


def test_steps_left_out_go_into_the_question():
    draft = Draft(goal="w.teacher", without=("w.test",))
    assert draft.request(TODAY).supposed.without == ("w.test",)
    assert Draft(goal="w.teacher").request(TODAY).supposed == NOTHING_SUPPOSED
