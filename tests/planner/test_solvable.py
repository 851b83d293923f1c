import time

import pytest

from pathways_app.planner.find import find
from pathways_app.planner.solvable import Solvable, least_cost, solvable
from tests.planner.random_question import random_question


@pytest.mark.parametrize("start", range(0, 160, 40))
def test_it_says_whether_there_is_a_route(start):
    seen = set()
    for seed in range(start, start + 40):
        question = random_question(seed)
        routes, _, rejected = find(*question, lambda: False, None)
        answer = solvable(*question, lambda: False, time.monotonic() + 60)
        assert answer == Solvable(bool(routes), rejected if not routes else answer.rejected)
        seen.add(answer.some)
    assert seen == {True, False}


@pytest.mark.parametrize("start", range(0, 160, 40))
def test_the_least_cost_is_that_of_the_cheapest_route(start):
    for seed in range(start, start + 40):
        question = random_question(seed)
        routes, _, _ = find(*question, lambda: False, None)
        least = min((route.net_cost.minor for route in routes), default=None)
        assert least_cost(*question, lambda: False, time.monotonic() + 60) == least, seed


def test_without_time_it_does_not_know():
    question = random_question(1)
    assert solvable(*question, lambda: True, time.monotonic() + 60).some is None
    assert solvable(*question, lambda: False, time.monotonic() - 1).some is None
    assert least_cost(*question, lambda: True, time.monotonic() + 60) is None
