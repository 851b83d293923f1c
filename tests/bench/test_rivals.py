"""How rivals are measured."""

from tests.bench.rivals import Spent, duel, measured


def test_what_is_short_is_measured_three_times():
    calls = []
    result, spent = measured(lambda: calls.append(1) or len(calls))
    assert result == 3
    assert spent.wall > 0


def test_every_solver_answers_the_same_question():
    one = duel(6)
    assert one.same_front is True
    assert one.same_cost
    assert one.paying == 0
    assert 40 <= one.cone <= 60
    assert all(isinstance(s, Spent) for s in (one.ours, one.cp_sat, one.ours_cheapest, one.fast_downward))
