"""The least of one figure at a time, against the whole front."""

from __future__ import annotations

import pytest

from pathways_app.planner.lowest import Lowest
from pathways_app.planner.prepare import prepare
from pathways_app.planner.search import StoppedError
from pathways_app.planner.solve import solve
from tests.planner.generator import random_instance


def lowest(instance):
    return Lowest(prepare(instance, thinned=True), lambda: None)


@pytest.mark.parametrize("seed", range(40))
def test_the_least_of_each_figure_is_that_of_the_front(seed):
    instance = random_instance(seed, 8)
    front = solve(instance)
    if front.rejected or instance.query.goal in instance.query.held:
        return
    found = lowest(instance)
    least = tuple(min(column) for column in zip(*(point.vector for point in front.points), strict=True))
    asked = (found.arrival, found.net_cost, found.unpaid_months)
    if not least:
        assert [ask(None) for ask in asked] == [None] * 3
        return
    assert tuple(ask(None) for ask in asked) == least
    assert [ask(figure) for ask, figure in zip(asked, least, strict=True)] == [None] * 3
    assert tuple(ask(figure + 1) for ask, figure in zip(asked, least, strict=True)) == least


def test_where_nothing_leads_to_the_goal_there_is_nothing():
    none = Lowest(None, lambda: None)
    assert (none.arrival(None), none.net_cost(None), none.unpaid_months(None)) == (None, None, None)


def test_it_stops_when_told():
    def stop() -> None:
        raise StoppedError

    instance = random_instance(1, 8)
    prepared = prepare(instance)
    assert prepared is not None
    with pytest.raises(StoppedError):
        Lowest(prepared, stop).net_cost(None)
