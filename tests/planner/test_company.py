"""Options without company: who cannot start, or is there for nobody, once others are forbidden."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pathways_app.planner.clauses import bits
from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, everything

STEPS = (
    PlanStep("a", all_of(), frozenset({"A"}), 3, 10),
    PlanStep("ab", Has("A"), frozenset({"B"}), 3, 10),
    PlanStep("bg", Has("B"), frozenset({"G"}), 3, 10),
    PlanStep("c", all_of(), frozenset({"C"}), 3, 10),
    PlanStep("cd", Has("C"), frozenset({"D"}), 5, 30),
    PlanStep("d", all_of(), frozenset({"D"}), 9, 10),
    PlanStep("dg", any_of(Has("D")), frozenset({"G"}), 3, 10),
)


def test_who_has_no_supplier_or_no_reader_left_goes_and_others_with_them():
    prepared = prepare(Instance(STEPS, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    problem, windows = prepared.problem, Windows(prepared.problem)
    at = {option.step.id: 1 << index for index, option in enumerate(problem.options)}

    def left(*gone: str) -> list[str]:
        out = sum(at[name] for name in gone)
        return problem.ids(windows.company.left(problem.every & ~out, out))

    assert left("a") == ["c", "cd", "d", "dg"]
    assert left("bg") == ["c", "cd", "d", "dg"]
    assert left("ab") == ["c", "cd", "d", "dg"]
    assert left("d") == ["a", "ab", "bg", "c", "cd", "dg"]
    assert left("c") == ["a", "ab", "bg", "d", "dg"]
    assert left("c", "d") == ["a", "ab", "bg"]
    assert left() == ["a", "ab", "bg", "c", "cd", "d", "dg"]
    # By a deadline before which the course of nine months cannot end.
    assert problem.ids(windows.at(START + 11).useful) == ["a", "ab", "bg", "c", "cd", "dg"]
    # Nor the other way to the same end, so that nobody is left to whom its first step would be of use.
    assert problem.ids(windows.at(START + 10).useful) == ["a", "ab", "bg"]


@given(
    seed=st.integers(0, 1_000_000),
    kind=st.sampled_from([None, "paid", "on_the_way", "occupied", "everything", "instant", "tangled", "assuming"]),
)
@settings(max_examples=40)
def test_no_plan_loses_a_step_whatever_else_is_forbidden(seed, kind):
    all_there_is = everything(seed, kind)
    if all_there_is is None:
        return
    problem, dice = all_there_is.problem, Random(seed)
    company = Windows(problem).company
    for plan in all_there_is.lean:
        allowed = problem.every
        for _ in range(3):
            gone = allowed & ~plan.options & dice.getrandbits(len(problem.options))
            allowed = company.left(allowed & ~gone, gone)
            assert not plan.options & ~allowed, problem.ids(plan.options)
        # Who is left has a supplier for each need that no one else meets, and somebody to be there for.
        for index in bits(allowed):
            option = problem.options[index]
            if allowed & ~plan.options:
                break
            assert all(problem.achieving(need) & allowed for need in option.landmark_needs)
            assert option.award_mask >> problem.goal & 1 or company.readers[index] & allowed
