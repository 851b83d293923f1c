import pytest

from pathways_app.ui.compare.comparison import Cell, Line, best_of


@pytest.mark.parametrize(
    ("figures", "best"),
    [((3, 1, 2), 1), ((1, 1, 2), None), ((1, None, 2), None), ((), None), ((2, 2), None), ((0, 5), 0)],
)
def test_only_a_figure_that_beats_all_others_is_best(figures, best):
    assert best_of(figures) == best


def test_a_row_differs_when_any_two_routes_do():
    assert not Line("Steps", (Cell("3"), Cell("3"))).differs
    assert Line("Steps", (Cell("3"), Cell("3"), Cell("3", note="late"))).differs


def test_a_cell_is_said_on_one_line():
    assert Cell("£45", "+ 2 fees not known", "after £5 of grants").said == "£45 + 2 fees not known, after £5 of grants"
