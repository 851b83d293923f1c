"""Where a question stands in its goal's region."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import AnyOf, Condition, Holds
from pathways_app.planner.clauses import members
from pathways_app.planner.drafts import Facts, draft
from pathways_app.planner.ground import Ground, within
from pathways_app.planner.pose import pose
from pathways_app.planner.relevance import leading, reachable
from tests.planner.random_place import ROLES, random_place, random_question
from tests.planner.small_catalogue import attribute, catalogue, request, step

ASKED = Condition("a", (True,))
PLACES = catalogue(
    [
        step("a", "A", 1, 1, requires=ASKED),
        step("b", "B", 1, 1, hours=20),
        step("c", "C", 1, 1, requires=AnyOf((Holds("A"), Holds("B")))),
        step("g", "G", 1, 1, requires=Holds("C")),
    ],
    attributes=[attribute("a")],
)


def ids(ground: Ground, steps: int) -> list[str]:
    return sorted(one.ready.step.id for number, one in enumerate(ground.region.steps) if steps >> number & 1)


def taken(ground: Ground, *, assuming: bool) -> list[str]:
    return [one.step.id for one in ground.drafts(assuming=assuming)]


def test_only_what_leads_from_what_is_held_counts():
    assert ids(Ground(PLACES, request()), Ground(PLACES, request()).towards) == ["a", "b", "c", "g"]
    held = Ground(PLACES, request(holds=["B"]))
    # A would do instead of B, and nothing says who needs it: what is asked for by any step that leads on counts.
    assert ids(held, held.towards) == ["a", "c", "g"]
    assert taken(held, assuming=True) == ["c", "g"]


def test_what_is_unknown_opens_steps_under_assumptions_only():
    ground = Ground(PLACES, request(study_hours=10))
    assert taken(ground, assuming=False) == []
    assert taken(ground, assuming=True) == ["a", "c", "g"]
    assert taken(Ground(PLACES, request(study_hours=10, attributes={"a": True})), assuming=False) == ["a", "c", "g"]
    assert taken(Ground(PLACES, request(study_hours=10, attributes={"a": False})), assuming=True) == []


def test_nothing_rests_on_what_is_refused_and_steps_may_be_left_out():
    asked = request(study_hours=10)
    assert taken(Ground(PLACES, asked, refused={"a"}), assuming=True) == []
    assert taken(Ground(PLACES, request(), refused={"a"}), assuming=True) == ["b", "c", "g"]
    given_it = request(study_hours=10, attributes={"a": True})
    assert taken(Ground(PLACES, given_it, refused={"a"}), assuming=True) == ["a", "c", "g"]
    assert taken(Ground(PLACES, request(), without={"a", "nowhere"}), assuming=True) == ["b", "c", "g"]


def test_clauses_keep_to_what_can_be_had_and_is_not():
    assert within((0b0011, 0b1100), 0b0001, 0b0111) == (0b0100,)
    assert within((0b0110, 0b0101), 0, 0b0100) == (0b0100,)
    assert within((0b0011,), 0b0010, 0b0011) == ()


@given(seed=st.integers(0, 1_000_000), role=st.sampled_from(ROLES), assuming=st.booleans())
@settings(max_examples=60)
def test_what_can_be_taken_is_what_the_plain_instance_allows(seed, role, assuming):
    places, asked = random_place(seed), random_question(seed)
    question = RouteRequest(asked.person, role, asked.start, strict=asked.strict, what_if=asked.what_if)
    ground = Ground(places, question)
    instance = pose(places, question, assuming=assuming).instance
    facts = Facts(instance.query.held)
    goal = facts.credential(role)
    drafts = [one for each in leading(instance) if (one := draft(each, facts, {})) is not None]
    plain, reached = reachable(drafts, sum(1 << number for number in facts.conditions), len(facts))
    found = {one.step.id for one in ground.drafts(assuming=assuming)}
    assert found <= {one.step.id for one in plain}
    assert bool(found) == bool(reached >> goal & 1 and role not in instance.query.held)


@given(seed=st.integers(0, 1_000_000), role=st.sampled_from(ROLES), assuming=st.booleans())
@settings(max_examples=60)
def test_a_step_taken_as_its_region_has_it_is_what_it_is_worked_out(seed, role, assuming):
    places, asked = random_place(seed), random_question(seed)
    question = RouteRequest(asked.person, role, asked.start, strict=asked.strict, what_if=asked.what_if)
    ground = Ground(places, question)
    region, hand = ground.region, ground.reached(assuming=assuming).hand
    for one in ground.drafts(assuming=assuming):
        number = region.position[one.step.id]
        step = region.steps[number]
        clauses = within(step.needs, ground.have, hand)
        assert one.step == ground.plan_step(number, assuming=assuming)
        assert one.clauses == clauses
        assert one.mentioned == sum({1 << fact for clause in clauses for fact in members(clause)})
        alone = sum({clause for clause in clauses if clause.bit_count() == 1})
        assert one.awards == step.awards & ~ground.have & ~alone
