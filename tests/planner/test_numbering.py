"""The numbered problem: order of weight, what excludes what, numbers for what matters only."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import (
    TRUE,
    EligibleAt,
    Expression,
    Has,
    Instance,
    PlanBursary,
    PlanQuery,
    PlanStep,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.problem import NEVER
from pathways_app.planner.schedule import Scheduler
from tests.planner.numbered import families, small

QUERY = PlanQuery(frozenset(), "G", 12 * 2026 + 8, 12 * 2036, 40)


def step(name: str, requires: Expression, award: str, fee: int = 10, **facts) -> PlanStep:
    return PlanStep(name, requires, frozenset({award}), 1, fee, **facts)


def prepared_of(*steps: PlanStep, **facts) -> Prepared:
    prepared = prepare(Instance(steps, QUERY, **facts))
    assert prepared is not None
    return prepared


def test_options_stand_in_order_of_weight_which_counts_cost_then_steps_then_ids():
    problem = prepared_of(
        step("dear", TRUE, "A", 50),
        step("b", TRUE, "B", 10),
        step("a", TRUE, "C", 10),
        step("g", all_of(Has("A"), Has("B"), Has("C")), "G", 0),
    ).problem
    assert [option.step.id for option in problem.options] == ["g", "a", "b", "dear"]
    assert list(problem.weight) == sorted(problem.weight)
    assert [weight >> problem.shift for weight in problem.weight] == [0, 10, 10, 50]
    number = {option.step.id: index for index, option in enumerate(problem.options)}

    def tie(*names: str) -> int:
        mask = (1 << problem.shift) - 1
        return sum(problem.weight[number[name]] & mask for name in names)

    # Fewer steps first, then the smaller list of ids.
    assert tie("g") < tie("a", "b") < tie("a", "dear") < tie("b", "dear") < tie("a", "b", "dear")


def test_a_waiver_counts_in_the_weight_and_a_grant_does_not():
    waiver = PlanBursary("w", ("g",), amounts={"g": 30})
    for to_person, net in ((False, 20), (True, 50)):
        problem = prepared_of(step("g", TRUE, "G", 50), bursaries=(replace(waiver, to_person=to_person),)).problem
        assert problem.weight[0] >> problem.shift == net


def test_variants_of_a_step_exclude_one_another_and_share_their_plain_one():
    prepared = prepared_of(
        step("d", TRUE, "D"),
        step("c", any_of(Has("D"), Has("E")), "G"),
        step("e", TRUE, "E"),
        bursaries=(PlanBursary("b", ("c",), Has("D"), {"c": 5}),),
        eligible_at=EligibleAt.START,
    )
    problem = prepared.problem
    variants = [index for index, option in enumerate(problem.options) if option.step.id == "c"]
    assert len(variants) == 2
    one, other = variants
    assert problem.excludes[one] >> other & 1
    assert problem.excludes[other] >> one & 1
    assert problem.plain_of[one] == problem.plain_of[other]
    assert prepared.problem.lean_needed


def test_two_ways_to_the_same_exclude_each_other_and_more_covers_less():
    problem = prepared_of(
        PlanStep("a", TRUE, frozenset({"A"}), 2, 10),
        PlanStep("b", TRUE, frozenset({"A"}), 1, 20),
        PlanStep("ab", TRUE, frozenset({"A", "B"}), 3, 20),
        PlanStep("x", TRUE, frozenset({"B"}), 3, 10),
        step("g", all_of(Has("A"), Has("B")), "G"),
    ).problem
    number = {option.step.id: index for index, option in enumerate(problem.options)}

    def named(mask: int) -> list[str]:
        return problem.ids(mask)

    assert named(problem.excludes[number["a"]]) == ["b"]
    assert named(problem.covers[number["a"]]) == ["ab", "b", "g"]
    assert named(problem.covers[number["ab"]]) == ["g"]


@given(seed=st.integers(0, 1_000_000))
@settings(max_examples=60)
def test_no_lean_plan_holds_what_excludes_each_other(seed):
    prepared = small(seed)
    if prepared is None:
        return
    problem = prepared.problem
    scheduler = Scheduler(problem)
    for options in families(prepared):
        arrival = scheduler.arrival(options, problem.instance.query.deadline)
        if arrival == NEVER or any(scheduler.reaches(options & ~(1 << index), arrival) for index in bits(options)):
            continue
        assert all(not problem.excludes[index] & options for index in bits(options))
        starts = scheduler.arrange(options, arrival)
        assert starts is not None
        ends = {index: start + problem.options[index].duration for index, start in starts.items()}
        for index in bits(options):
            for other in bits(problem.covers[index] & options):
                assert ends[index] <= ends[other]


def test_facts_that_matter_are_numbered_and_no_others():
    steps = (
        PlanStep("a", TRUE, frozenset({"A", "X", "Y"}), 1, 10),
        step("aside", Has("X"), "Z"),
        step("g", Has("A"), "G"),
    )
    problem = prepared_of(*steps).problem
    assert problem.facts == 2
    assert len(problem.base_time) == 2
    assert {problem.goal, *problem.options[0].awards, *problem.options[1].awards} == {0, 1}


def test_what_a_variant_waits_for_is_numbered_too():
    prepared = prepared_of(
        PlanStep("a", TRUE, frozenset({"A", "X"}), 1, 10),
        PlanStep("b", TRUE, frozenset({"A"}), 1, 5),
        PlanStep("g", Has("A"), frozenset({"G"}), 1, 10),
        bursaries=(PlanBursary("x", ("g",), Has("X"), {"g": 5}),),
        eligible_at=EligibleAt.START,
    )
    problem = prepared.problem
    assert problem.facts == 3
    (waiting,) = [option for index, option in enumerate(problem.options) if problem.plain_of[index] != index]
    assert len(waiting.needs) == 2


def test_a_requirement_kept_as_a_tree_reads_the_numbers_of_the_problem():
    names = [f"x{number}" for number in range(24)]
    many = Threshold(12, tuple(Has(name) for name in names))
    prepared = prepared_of(*(step(name, TRUE, name, fee=1) for name in names), step("g", many, "G"))
    problem = prepared.problem
    (goal,) = [option for option in problem.options if option.step.id == "g"]
    assert goal.tree is not None
    time = list(problem.base_time)
    for name in names[:12]:
        (fact,) = next(option for option in problem.options if option.step.id == name).awards
        time[fact] = 7
    assert goal.tree(time) == 7
