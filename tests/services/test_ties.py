import pytest

from pathways_app.services.ties import Figures, near, small_sum, tied

BASE = Figures(arrival=100, net=2_000_000, unpaid=10)


@pytest.mark.parametrize(
    ("other", "as_good", "close"),
    [
        (BASE, True, True),
        (Figures(101, 2_000_000, 9), True, True),
        (Figures(98, 2_000_000, 10), False, True),
        (Figures(103, 2_000_000, 10), False, True),
        (Figures(104, 2_000_000, 10), False, False),
        (Figures(100, 2_000_000, 12), False, True),
        (Figures(100, 2_000_000, 14), False, False),
        (Figures(100, 2_020_000, 10), True, True),
        (Figures(100, 2_021_000, 10), False, True),
        (Figures(100, 2_100_000, 10), False, True),
        (Figures(100, 2_110_000, 10), False, False),
    ],
)
def test_figures_tie_or_come_near(other, as_good, close):
    assert tied(BASE, other, "GBP") is tied(other, BASE, "GBP") is as_good
    assert near(BASE, other, "GBP") is near(other, BASE, "GBP") is close


def test_a_small_sum_is_small_however_little_a_route_costs():
    free = Figures(100, 0, 0)
    assert tied(free, Figures(100, 5_000, 0), "GBP")
    assert not tied(free, Figures(100, 5_001, 0), "GBP")
    assert tied(free, Figures(100, 65_000, 0), "SEK")


def test_every_currency_has_a_small_sum():
    assert [small_sum(code) for code in ("GBP", "USD", "CAD", "SEK", "XXX")] == [5_000, 6_500, 9_000, 65_000, 5_000]
