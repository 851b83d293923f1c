"""Instances that make little sense: the search and the exhaustive search give the answers worked out by hand."""

import pytest

from pathways_app.planner.solve import solve
from tests.planner.brute_force import solve_brute_force
from tests.planner.odd_instances import ODD, START

# Exhaustive search goes through every month and every set.
SMALL = [
    name
    for name, odd in ODD.items()
    if len(odd.instance.steps) <= 6 and odd.instance.query.deadline <= START + 60 and "outlasts" not in name
]


@pytest.mark.parametrize("name", ODD)
def test_an_odd_instance_has_an_exact_answer(name):
    front = solve(ODD[name].instance)
    assert front.exact
    assert tuple(point.vector for point in front.points) == ODD[name].answer


@pytest.mark.parametrize("name", SMALL)
def test_the_answers_are_right(name):
    assert tuple(point.vector for point in solve_brute_force(ODD[name].instance)) == ODD[name].answer
