"""The larger instances with known exact fronts."""

import pytest

from pathways_app.domain.month import parse_month
from pathways_app.planner.instance_json import read_instance
from pathways_app.planner.solve import solve
from tests.planner.brute_force import relevant_steps, solve_brute_force
from tests.planner.cases_on_disk import answer_of, instance_files, written
from tests.planner.cp_sat import solve_cp_sat

CASES = instance_files()
# Sets double with each step; beyond this many the exhaustive search takes seconds.
EXHAUSTIBLE = 12
SMALL = sorted(
    name for name, case in CASES.items() if len(relevant_steps(read_instance(case["instance"]))) <= EXHAUSTIBLE
)


def test_most_are_small_enough_to_exhaust():
    assert len(CASES) == 22
    assert len(SMALL) >= 14


@pytest.mark.parametrize("name", sorted(CASES))
def test_search_gives_the_known_front(name):
    case = CASES[name]
    front = solve(read_instance(case["instance"]))
    assert front.exact
    assert written(front.points, case) == answer_of(case)


@pytest.mark.parametrize("name", SMALL)
def test_brute_force_gives_the_known_front(name):
    case = CASES[name]
    assert written(solve_brute_force(read_instance(case["instance"])), case) == answer_of(case)


@pytest.mark.parametrize("name", sorted(set(CASES) - set(SMALL)))
def test_constraint_model_gives_the_known_vectors(name):
    case = CASES[name]
    known = [(parse_month(p["arrival"]), p["net_cost"], p.get("unpaid_months")) for p in case["pareto"]]
    found = solve_cp_sat(read_instance(case["instance"]))
    if all("unpaid_months" in point for point in case["pareto"]):
        assert list(found) == known
    else:
        assert [vector[:2] for vector in found] == [vector[:2] for vector in known]
