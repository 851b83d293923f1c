"""What shuts a step, reason by reason."""

from dataclasses import replace

from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.step import Status
from pathways_app.domain.supposed import Supposed
from pathways_app.domain.why_not import Cause, Reason
from pathways_app.planner.shut import Shut
from tests.planner.small_catalogue import attribute, catalogue, credential, request, step

BACKED = Condition("backed", (True,))


def reasons(*steps, asked=None, of=None, credentials=("X",)):
    place = catalogue(steps, attributes=[attribute("backed")], credentials=[credential(name) for name in credentials])
    return Shut(place, asked or request()).reasons(of or steps[0].id)


def test_an_open_step_that_leads_on_is_not_shut():
    assert reasons(step("a", "A", 3, 10), step("g", "G", 3, 10, requires=Holds("A"))) == ()
    assert reasons(step("g", "G", 3, 10, requires=BACKED)) == ()


def test_status():
    assert reasons(step("g", "G", 3, 10, status=Status.CLOSED)) == (Reason(Cause.CLOSED),)
    assert reasons(step("g", "G", 3, 10, status=Status.PROPOSED)) == (Reason(Cause.PROPOSED),)
    assert reasons(step("g", "G", 3, 10, status=Status.PROPOSED), asked=request(what_if=True)) == ()


def test_a_step_left_out_of_the_question_is_not_called_closed():
    asked = replace(request(), supposed=Supposed(without=("g",)))
    assert reasons(step("g", "G", 3, 10, status=Status.CLOSED), asked=asked) == (Reason(Cause.LEFT_OUT),)


def test_limits():
    full = step("g", "G", 12, 10, hours=35, study_modes=("full_time",))
    assert {reason.cause for reason in reasons(full, asked=request(keep_earning=True))} == {Cause.HOURS, Cause.UNPAID}
    assert reasons(full, asked=request(study_hours=34)) == (Reason(Cause.HOURS, hours=full.study_hours),)
    assert reasons(full, asked=request(keep_earning=True, study_hours=40)) == (Reason(Cause.UNPAID, months=12),)
    assert reasons(full, asked=request(modes=frozenset({"online"}))) == (Reason(Cause.MODES),)


def test_the_part_that_is_false_is_named():
    needs = AllOf((Holds("A"), BACKED))
    steps = (step("g", "G", 3, 10, requires=needs), step("a", "A", 3, 10))
    assert reasons(*steps, asked=request(attributes={"backed": False})) == (Reason(Cause.REQUIREMENT, part=BACKED),)


def test_the_unknown_shuts_only_where_nothing_may_be_assumed():
    one = step("g", "G", 3, 10, requires=BACKED)
    assert reasons(one, asked=request(strict=True)) == (Reason(Cause.UNKNOWN, part=BACKED, attributes=("backed",)),)
    assert reasons(one, asked=request(strict=True, attributes={"backed": True})) == ()


def test_what_nothing_open_brings_is_named():
    needs = AllOf((Holds("A"), Holds("X")))
    out = reasons(step("g", "G", 3, 10, requires=needs), step("a", "A", 3, 10))
    assert out == (Reason(Cause.UNREACHABLE, part=Holds("X")),)
    closed = step("x", "X", 3, 10, status=Status.CLOSED)
    assert reasons(step("g", "G", 3, 10, requires=Holds("X")), closed) == (Reason(Cause.UNREACHABLE, part=Holds("X")),)
    either = AnyOf((Holds("X"), BACKED))
    no = request(attributes={"backed": False})
    assert reasons(step("g", "G", 3, 10, requires=either), asked=no) == (Reason(Cause.UNREACHABLE, part=either),)


def test_what_it_brings_must_be_new_and_lead_to_the_goal():
    aside = step("b", "B", 1, 0)
    assert reasons(aside, step("g", "G", 3, 10)) == (Reason(Cause.LEADS_NOWHERE),)
    assert reasons(aside, step("g", "G", 3, 10), asked=request(holds=["B"])) == (Reason(Cause.HELD),)


def test_a_step_that_serves_only_what_is_shut_names_it():
    away = step("far", "G", 12, 10, requires=Holds("A"), hours=35)
    near = step("near", "G", 30, 10)
    found = reasons(step("a", "A", 3, 10), away, near, asked=request(study_hours=10))
    assert found == (Reason(Cause.LEADS_NOWHERE, steps=("far",)),)
