"""Sets that are too late because occupations must come one after another."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pathways_app.planner.instance import Has, Instance, PlanQuery, PlanStep, all_of, any_of
from pathways_app.planner.prepare import prepare
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.search import StoppedError
from pathways_app.planner.turns import AT_FIRST, FIRST, FIRST_SET, FOR_A_SET, FOR_EACH, MOST_FOR_A_SET, Turns
from pathways_app.planner.windows import Windows
from tests.planner.every_set import START, Everything, crammed, everything

SEEDS = st.integers(0, 1_000_000)


def turns_of(problem: Problem, check=lambda: None) -> Turns:
    return Turns(problem, Windows(problem), check)


def posts(*others: PlanStep) -> Problem:
    steps = (
        PlanStep("p", all_of(), frozenset({"P"}), 6, 10, occupies=True),
        PlanStep("q", all_of(), frozenset({"Q"}), 6, 10, intakes=frozenset({9, 3}), occupies=True),
        PlanStep("g", all_of(Has("P"), Has("Q")), frozenset({"G"}), 1, 10),
        *others,
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return prepared.problem


def test_two_posts_take_one_after_the_other():
    problem = posts()
    turns = turns_of(problem)
    assert turns.surely_late(problem.every, START + 12)
    assert not turns.surely_late(problem.every, START + 13)
    # What was in time is in time for later months and with more options, and says nothing of earlier ones.
    assert not turns.surely_late(problem.every, START + 20)
    assert turns.surely_late(problem.every, START + 12)


def test_what_takes_up_no_post_goes_on_beside_one():
    problem = posts(PlanStep("course", all_of(), frozenset({"P"}), 6, 90, load=10))
    turns = turns_of(problem)
    assert not turns.surely_late(problem.every, START + 7)
    course = next(1 << index for index, option in enumerate(problem.options) if option.step.id == "course")
    assert turns.surely_late(problem.every & ~course, START + 7)


def test_a_post_that_asks_for_another_waits_for_it():
    problem = posts(PlanStep("r", any_of(Has("P"), Has("Q")), frozenset({"P", "Q"}), 2, 90, occupies=True))
    turns = turns_of(problem)
    assert turns.surely_late(problem.every, START + 8)
    assert not turns.surely_late(problem.every, START + 9)


def full_time() -> Problem:
    steps = (
        PlanStep("study", all_of(), frozenset({"S"}), 12, 10, load=35, occupies=True),
        PlanStep("course", all_of(), frozenset({"C"}), 4, 10, load=10),
        PlanStep("g", all_of(Has("S"), Has("C")), frozenset({"G"}), 1, 10),
    )
    prepared = prepare(Instance(steps, PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    return prepared.problem


def test_full_time_study_leaves_no_hours_for_a_course():
    problem = full_time()
    turns = turns_of(problem)
    assert turns.surely_late(problem.every, START + 16, apart=True)
    assert not turns.surely_late(problem.every, START + 17, apart=True)


def test_hours_count_for_questions_that_stand_apart():
    problem = full_time()
    assert not turns_of(problem).surely_late(problem.every, START + 13)
    assert turns_of(problem).surely_late(problem.every, START + 13, apart=True)


def test_late_holds_for_as_many_months_without_pay_as_change_nothing():
    problem = posts(PlanStep("paid", all_of(), frozenset({"P", "Q"}), 20, 90, occupies=True, salary=True))
    turns = turns_of(problem)
    assert turns.surely_late(problem.every, START + 13, unpaid=3)
    assert turns.holds_to == 5  # with six months either post could be had
    assert turns.surely_late(problem.every, START + 12)
    assert turns.holds_to == NEVER


def test_what_took_too_long_to_tell_is_not_tried_again_with_as_few_tries():
    names = "abcde"
    steps = [PlanStep(name, all_of(), frozenset({name.upper()}), 6, 10, occupies=True) for name in names]
    steps.append(PlanStep("g", all_of(*(Has(name.upper()) for name in names)), frozenset({"G"}), 1, 10))
    prepared = prepare(Instance(tuple(steps), PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    turns, every = turns_of(prepared.problem), prepared.problem.every
    assert not turns.surely_late(every, START + 30, 8, apart=True)
    assert turns.last > 8
    assert not turns.surely_late(every, START + 30, 8, apart=True)
    assert turns.last == 0
    assert turns.surely_late(every, START + 30, 1000, apart=True)


def test_months_without_pay_are_no_more_than_they_may_be():
    problem = posts(PlanStep("paid", all_of(), frozenset({"P", "Q"}), 20, 90, occupies=True, salary=True))
    turns = turns_of(problem)
    assert not turns.surely_late(problem.every, START + 13)
    assert not turns.surely_late(problem.every, START + 13, unpaid=12)
    # The way that was found takes a year without pay, so it tells nothing of less.
    assert turns.surely_late(problem.every, START + 13, unpaid=11)
    assert turns.surely_late(problem.every, START + 20, unpaid=0)
    assert not turns.surely_late(problem.every, START + 21, unpaid=0)


def test_the_first_questions_are_not_looked_into():
    problem = posts()
    turns = turns_of(problem)
    assert not any(turns.late(problem.every, START + 12) for _ in range(FIRST - 1))
    assert turns.looked_at == 0
    assert turns.late(problem.every, START + 12)
    assert turns.looked_at > 0


def test_questions_are_looked_into_more_rarely_when_the_answer_is_no():
    problem = posts()
    turns = turns_of(problem)
    for _ in range(FIRST):
        assert not turns.late(problem.every, START + 13)
    # After a no the next question goes by; after a yes none does.
    assert not turns.late(problem.every, START + 12)
    assert turns.late(problem.every, START + 12)
    assert turns.late(problem.every, START + 12)


def test_no_more_is_looked_at_than_the_questions_allow():
    steps = [PlanStep(name, all_of(), frozenset({name.upper()}), 6, 10, occupies=True) for name in "abcde"]
    steps.append(PlanStep("g", all_of(*(Has(name) for name in "ABCDE")), frozenset({"G"}), 1, 10))
    prepared = prepare(Instance(tuple(steps), PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    turns = turns_of(prepared.problem)
    answers = [turns.late(prepared.problem.every, START + 30) for _ in range(100)]
    assert any(answers)
    assert not all(answers[FIRST:])
    assert turns.looked_at <= AT_FIRST + FOR_EACH * len(answers) + 1


def test_sets_are_looked_into_once_there_were_many_of_them():
    problem = posts()
    turns = turns_of(problem)
    assert not any(turns.late_set(problem.every, START + 12) for _ in range(FIRST_SET - 1))
    assert turns.late_set(problem.every, START + 12)
    assert not turns.late_set(problem.every, START + 13)
    # After a no the next set goes by; none of them takes anything from what other questions may look at.
    assert not turns.late_set(problem.every, START + 12)
    assert turns.late_set(problem.every, START + 12)
    assert turns.looked_at == 0


def test_after_a_set_that_was_too_late_the_next_question_is_looked_into():
    problem = posts()
    turns = turns_of(problem)
    for _ in range(FIRST):
        assert not turns.late(problem.every, START + 13)
    assert any(turns.late_set(problem.every, START + 12) for _ in range(FIRST_SET))
    assert turns.late(problem.every, START + 12)  # which would go by without


def test_late_sets_allow_more_to_be_looked_at():
    steps = [PlanStep(name, all_of(), frozenset({name.upper()}), 6, 10, occupies=True) for name in "abcde"]
    steps.append(PlanStep("g", all_of(*(Has(name) for name in "ABCDE")), frozenset({"G"}), 1, 10))
    prepared = prepare(Instance(tuple(steps), PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    turns, every = turns_of(prepared.problem), prepared.problem.every
    while turns.looked_at < AT_FIRST:
        turns.late(every, START + 30)
    looked_at = turns.looked_at
    assert not turns.late(every, START + 30)
    late = sum(turns.late_set(every, START + 30) for _ in range(FIRST_SET + 4))
    assert late > 0
    assert turns.late(every, START + 30)
    assert looked_at < turns.looked_at <= looked_at + late * FOR_A_SET


def test_no_more_is_looked_at_for_a_set_than_it_is_worth():
    names = "abcde"
    steps = [PlanStep(name, all_of(), frozenset({name.upper()}), 6, 10, occupies=True) for name in names]
    steps.append(PlanStep("g", all_of(*(Has(name.upper()) for name in names)), frozenset({"G"}), 1, 10))
    prepared = prepare(Instance(tuple(steps), PlanQuery(frozenset(), "G", START, START + 60, 40)))
    assert prepared is not None
    turns = turns_of(prepared.problem)
    every = prepared.problem.every
    assert turns.surely_late(every, START + 6 * len(names), 100 * MOST_FOR_A_SET, apart=True)
    assert not turns.surely_late(every, START + 6 * len(names), len(names), apart=True)


def test_the_check_may_stop_it():
    def check() -> None:
        raise StoppedError

    problem = posts()
    with pytest.raises(StoppedError):
        turns_of(problem, check).surely_late(problem.every, START + 12)


def _never_wrong(all_there_is: Everything | None, seed: int) -> None:
    """Ask one after the other about sets of one problem, so that what is remembered is put to the test, too."""
    if all_there_is is None:
        return
    dice = Random(seed)
    problem = all_there_is.problem
    turns = turns_of(problem)
    deadline = problem.instance.query.deadline
    months = sorted({plan.arrival for plan in all_there_is.lean} | {deadline})
    for options in dice.sample(sorted(all_there_is.earliest), min(60, len(all_there_is.earliest))):
        by = dice.choice(months) - dice.choice([0, 1])
        apart = dice.random() < 0.8
        if all_there_is.earliest[options] <= by:
            assert not turns.surely_late(options, by, apart=apart), (problem.ids(options), by - problem.start)
        for plan in all_there_is.lean:
            if not plan.options & ~options and plan.arrival <= by:
                late = turns.surely_late(options, by, unpaid=plan.unpaid, apart=apart)
                assert not late, (problem.ids(options), plan.unpaid)


@given(seed=SEEDS, assuming=st.booleans())
@example(seed=1, assuming=False)
@settings(max_examples=15)
def test_nothing_in_time_is_said_to_be_late_where_hours_are_short(seed, assuming):
    _never_wrong(crammed(seed, assuming=assuming), seed)


@given(seed=SEEDS, kind=st.sampled_from([None, "occupied", "everything", "instant", "tangled", "assuming"]))
@example(seed=2, kind="occupied")
@settings(max_examples=20)
def test_nothing_in_time_is_said_to_be_late_in_problems_of_any_kind(seed, kind):
    _never_wrong(everything(seed, kind), seed)
