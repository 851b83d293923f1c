from itertools import pairwise

import pytest

from pathways_app.domain.month import Month, month
from pathways_app.ui.explore.reach_scale import MoneyScale, MonthScale

START = month(2026, 12)


@pytest.mark.parametrize("last", [0, 1, 11, 12, 40, 100, 360])
def test_months_lie_between_the_ends(last):
    scale = MonthScale.over(START, [Month(START + last)], 100, 700)
    assert scale.at(START) == 100
    assert 100 <= scale.at(START + last) < 700
    assert scale.at(scale.end) == 700


def test_bands_follow_one_another_and_end_with_the_scale():
    scale = MonthScale.over(START, [Month(START + 150)], 0, 600)
    bands = scale.bands()
    assert [(first, last) for _, _, first, last in bands] == [(1, 1), (2, 3), (4, 6), (7, 10), (11, None)]
    assert all(before[1] == after[0] for before, after in pairwise(bands))
    assert bands[-1][1] == 600
    assert len(MonthScale.over(START, [Month(START + 13)], 0, 600).bands()) == 2


@pytest.mark.parametrize(("last", "width"), [(20, 600), (360, 600), (120, 200)])
def test_years_are_marked_as_near_as_there_is_room(last, width):
    scale = MonthScale.over(START, [Month(START + last)], 0, width)
    years = scale.years(46)
    assert all(year % 12 == 0 for year in years)
    assert all(scale.at(after) - scale.at(before) >= 45 for before, after in pairwise(years))
    assert years


@pytest.mark.parametrize("costs", [(), (0,), (4950,), (4950, 2_948_950), (-157_300, 4_546_700), (-157_300,)])
@pytest.mark.parametrize("most", [2, 5, 9])
def test_money_goes_up_in_round_steps_from_nothing(costs, most):
    scale = MoneyScale.over(costs, 500, 100, most)
    marks = scale.marks()
    assert 0 in marks
    assert marks[0] <= min((*costs, 0))
    assert marks[-1] >= max((*costs, 0))
    assert scale.at(marks[0]) == 500
    assert scale.at(marks[-1]) == 100
    assert len(marks) <= most + 3
    assert str(scale.step)[0] in "125"
    assert set(str(scale.step)[1:]) <= {"0"}
