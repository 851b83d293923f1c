"""Plans taken straight from a set of options, against every plan there is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.capacity import Capacity
from pathways_app.planner.dive import Dive
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of
from pathways_app.planner.pareto import Box
from pathways_app.planner.prepare import Prepared, prepare
from pathways_app.planner.schedule import Scheduler
from pathways_app.planner.timing import Clock
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, crammed, everything

SEEDS = st.integers(0, 1_000_000)
KINDS = st.sampled_from([None, "paid", "on_the_way", "occupied", "everything", "instant", "tangled", "assuming"])


def dive_of(prepared: Prepared) -> Dive:
    problem = prepared.problem
    windows = Windows(problem)
    return Dive(prepared, Clock(problem, windows.order), Capacity(problem, windows), Scheduler(problem))


def posts() -> Prepared:
    """Two ways to what the goal asks for: one quick, without pay; and posts that must follow one another."""
    steps = (
        PlanStep("quick", all_of(), frozenset({"A"}), 4, 0, occupies=True),
        PlanStep("slow", all_of(), frozenset({"A"}), 9, 0, load=5),
        PlanStep("post", all_of(), frozenset({"B"}), 6, 0, occupies=True, salary=True),
        PlanStep("g", all_of(Has("A"), Has("B")), frozenset({"G"}), 1, 70),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return prepared


def test_what_arrives_first_is_taken_unless_there_are_too_few_months_without_pay():
    prepared = posts()
    problem = prepared.problem
    dive = dive_of(prepared)

    def steps(by: int, unpaid: int, most: int = 70) -> tuple[list[str], int] | None:
        found = dive.plan(problem.every, Box(START + by, unpaid), most)
        return None if found is None else (problem.ids(found[0]), found[1] - START)

    assert steps(60, 9) == (["g", "post", "quick"], 11)
    assert steps(60, 3) == (["g", "post", "slow"], 10)
    assert steps(10, 9) is None, "both occupations at once would be in time"
    assert steps(10, 3) == (["g", "post", "slow"], 10)
    assert steps(9, 3) is None
    assert steps(60, 9, 69) is None


def test_each_miss_in_a_box_makes_the_next_rarer():
    dive = dive_of(posts())
    assert dive.due(1)
    dive.missed(1)
    assert [nodes for nodes in range(1, 12) if dive.due(nodes)] == list(range(3, 12))
    dive.missed(3)
    assert [nodes for nodes in range(1, 12) if dive.due(nodes)] == list(range(7, 12))
    dive.enter()
    assert dive.due(1)


def _compared(there, seed: int) -> None:
    if there is None:
        return
    prepared, problem = there.prepared, there.problem
    dive = dive_of(prepared)
    months = sorted({plan.arrival for plan in there.lean} | {problem.instance.query.deadline})
    for by in months:
        for unpaid in {0, *(plan.unpaid for plan in there.lean)}:
            for net in {plan.net for plan in there.lean}:
                found = dive.plan(problem.every & ~(seed % problem.every if seed % 2 else 0), Box(by, unpaid), net)
                if found is None:
                    continue
                options, arrival = found
                assert there.together[options] == arrival <= by
                assert sum(problem.options[i].unpaid for i in range(len(problem.options)) if options >> i & 1) <= unpaid
                for index in range(len(problem.options)):
                    if options >> index & 1:
                        assert there.earliest[options & ~(1 << index)] > arrival, "a step can be spared"
                if not prepared.funding.pays_person:
                    assert prepared.funding.net(options) <= net


@given(seed=SEEDS, assuming=st.booleans())
@settings(max_examples=15)
def test_what_is_found_is_lean_and_in_its_box_where_hours_are_short(seed, assuming):
    _compared(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=KINDS)
@settings(max_examples=25)
def test_what_is_found_is_lean_and_in_its_box(seed, kind):
    _compared(everything(seed, kind), seed)
