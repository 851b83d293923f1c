"""The worked examples, and cases that once went wrong: the oracle and the search both give the known answers."""

import pytest

from pathways_app.planner.instance_json import read_instance
from pathways_app.planner.solve import solve
from tests.planner.brute_force import solve_brute_force
from tests.planner.cases_on_disk import answer_of, worked_example, worked_examples, written

NAMES = sorted(worked_examples())


def test_all_are_there():
    known = {*(f"m{n}" for n in range(1, 10)), *(f"p{n}" for n in range(1, 11) if n != 9)}
    assert known <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_brute_force_gives_the_known_answer(name):
    case = worked_example(name)
    assert written(solve_brute_force(read_instance(case["instance"])), case) == answer_of(case)


@pytest.mark.parametrize("name", NAMES)
def test_search_gives_the_known_answer(name):
    case = worked_example(name)
    front = solve(read_instance(case["instance"]))
    assert front.exact
    assert written(front.points, case) == answer_of(case)


def test_search_says_that_expiry_turned_a_plan_away():
    assert solve(read_instance(worked_example("p10")["instance"])).rejected
    assert not solve(read_instance(worked_example("p3")["instance"])).rejected
