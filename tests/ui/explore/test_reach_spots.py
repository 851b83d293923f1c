from dataclasses import replace

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person
from pathways_app.domain.reach import Bar, ReachRequest, RoleStatus
from pathways_app.ui.explore.reach_spots import Limits, Spot, barred, cost_steps, spots_of
from pathways_app.ui.explore.sectors import Sector
from tests.ui.explore.shelf import START, figures, spot


def pounds(amount):
    return Money.of(amount, "GBP")


def test_roles_are_taken_over_with_the_figures_of_both_ways(shelf, place):
    found = shelf.reach(ReachRequest(Person(), "w", START), should_stop=lambda: False)
    new, teacher, assistant = spots_of(place, found)
    assert (new.name, new.first.arrival, new.first.cost) == ("New teacher", month(2031, 10), pounds(28915))
    assert new.first.assumed
    assert new.least.cost == pounds(0)
    assert new.months(START) == 58
    assert teacher.settled
    assert (assistant.status, assistant.bars) == (RoleStatus.UNREACHABLE, (Bar.PROPOSED,))


def test_limits_keep_what_is_held_or_not_known_yet():
    limits = Limits(years=3, cost=pounds(100))
    assert limits.keep(spot("near", 36, 100), START)
    assert not limits.keep(spot("far", 37, 100), START)
    assert not limits.keep(spot("dear", 12, 101), START)
    assert limits.keep(spot("dear-at-first", 12, 500, least=figures(40, 50)), START)
    assert limits.keep(Spot("w.held", "Held", RoleStatus.HELD), START)
    assert limits.keep(Spot("w.slow", "Slow", RoleStatus.UNFINISHED), START)
    assert Limits().keep(spot("far", 300, 90000), START)


@pytest.mark.parametrize("costs", [(0, 50, 900, 30000), (0, 0), (120,), (-1500, 200, 45000), ()])
def test_limits_of_cost_part_the_roles(costs):
    spots = [spot(f"r{number}", 5, cost) for number, cost in enumerate(costs)]
    steps = [money.minor for money in cost_steps(spots)]
    assert steps == sorted(set(steps))
    kept = [sum(cost * 100 <= step for cost in costs) for step in steps]
    assert kept == sorted(set(kept))
    assert all(number > 0 for number in kept)


def test_roles_out_of_reach_are_grouped_by_what_bars_them():
    spots = [
        spot("in", 5, 5),
        Spot("w.a", "A", RoleStatus.UNREACHABLE, bars=(Bar.BY, Bar.BUDGET)),
        Spot("w.b", "B", RoleStatus.UNREACHABLE, bars=(Bar.BY,)),
        Spot("w.c", "C", RoleStatus.UNREACHABLE),
    ]
    found = {bar: [one.name for one in group] for bar, group in barred(spots).items()}
    assert found == {Bar.BY: ["A", "B"], Bar.BUDGET: ["A"], None: ["C"]}


def test_a_sector_keeps_only_what_belongs_to_it_held_or_not():
    leading = Limits(sector=Sector.LEADERSHIP)
    head = Spot("w.head", "Head", RoleStatus.HELD, sectors=frozenset({Sector.TEACHING, Sector.LEADERSHIP}))
    assert leading.keep(head, START)
    assert not leading.keep(replace(head, sectors=frozenset({Sector.SUPPORT})), START)
    assert not leading.keep(spot("near", 1, 0), START)
