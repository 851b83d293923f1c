import pytest

from pathways_app.domain.month import month
from pathways_app.domain.reach import Bar, RoleStatus
from pathways_app.ui.explore.reach_spots import Spot
from pathways_app.ui.explore.reach_words import (
    band_figures,
    band_words,
    bar_words,
    cost_words,
    least_words,
    soonest_words,
    spot_words,
)
from tests.ui.explore.shelf import START, figures, spot


def plain(text):
    return text.replace("\u00a0", " ")


def test_a_fee_that_is_not_known_is_never_a_number_alone():
    assert plain(cost_words(figures(5, 45))) == "£45"
    assert plain(cost_words(figures(5, 45, unknown=2))) == "£45 + ?"
    assert plain(cost_words(figures(5, 45, proven=False))) == "£45 …"


def test_when_a_role_is_reached_first():
    assert plain(soonest_words(spot("near", 10, 45))) == "Oct 2027"
    assert soonest_words(Spot("w.a", "A", RoleStatus.HELD)) == "held"
    assert plain(soonest_words(Spot("w.a", "A", RoleStatus.UNFINISHED, not_before=month(2030, 1)))) == "from Jan 2030"
    assert soonest_words(Spot("w.a", "A", RoleStatus.UNFINISHED)) == "not settled"


def test_the_least_cost_says_by_when_where_that_is_later():
    assert least_words(spot("near", 10, 45)) == "£45"
    assert plain(least_words(spot("near", 10, 45, least=figures(40, 20)))) == "£20 by Apr 2030"
    assert least_words(Spot("w.a", "A", RoleStatus.HELD)) == ""


def test_a_role_in_one_sentence():
    said = plain(spot_words(spot("far", 20, 45, unknown=1, assumed=True, least=figures(30, 9)), START))
    assert said == (
        "Far, August 2028, 1 y 8 m, £45, 1 fee not known, rests on something you have not said, "
        "at least cost: £9 by Jun 2029"
    )
    assert spot_words(Spot("w.a", "A", RoleStatus.HELD), START) == "A, held"
    assert spot_words(Spot("w.a", "A", RoleStatus.UNFINISHED), START) == "A, not settled"


@pytest.mark.parametrize("bar", [*Bar, None])
def test_every_bar_has_words(bar):
    assert bar_words(bar)


def test_bands():
    assert [band_words(1, 1), band_words(2, 3), band_words(11, None)] == ["year 1", "years 2–3", "from year 11"]
    assert [band_figures(1, 1), band_figures(2, 3), band_figures(11, None)] == ["1", "2–3", "11+"]
