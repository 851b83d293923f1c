from itertools import pairwise

import pytest

from pathways_app.domain.axis import Axis
from pathways_app.domain.month import month


def test_axis_ends_with_the_year_of_the_last_arrival():
    axis = Axis.spanning(month(2026, 12), [month(2031, 10), month(2029, 1)])
    assert (axis.first, axis.last) == (month(2026, 12), month(2032, 1))
    assert axis.at(axis.first) == 0
    assert axis.at(axis.last) == 1


def test_arrival_in_january_still_lies_before_the_end():
    assert Axis.spanning(month(2026, 12), [month(2031, 1)]).at(month(2031, 1)) < 1


def test_axis_of_nothing_is_a_year_at_most():
    assert Axis.spanning(month(2026, 12), []).months > 0


@pytest.mark.parametrize(("last", "most"), [(2031, 6), (2037, 6), (2057, 6), (2100, 4)])
def test_years_are_evenly_apart_and_few(last, most):
    years = Axis(month(2026, 12), month(last, 1)).years(most)
    gaps = {second - first for first, second in pairwise(years)}
    assert len(gaps) == 1
    assert len(years) <= most + 2 or gaps == {120}
    assert all(year % 12 == 0 for year in years)
