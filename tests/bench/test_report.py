"""Figures beside their targets."""

import pytest

from tests.bench.report import Figure, Options, Part, quantile


@pytest.mark.parametrize(
    ("figure", "target", "met"),
    [
        (Figure("a", 3), "", None),
        (Figure("a", 15, at_most=15), "at most 15", True),
        (Figure("a", 15.1, at_most=15), "at most 15", False),
        (Figure("a", 39, at_least=40), "at least 40", False),
        (Figure("a", 2, at_most=3, at_least=2), "at most 3 and at least 2", True),
    ],
)
def test_a_figure_is_held_to_its_target(figure, target, met):
    assert (figure.target, figure.met) == (target, met)


def test_a_part_prints_each_figure_beside_its_target():
    part = Part(
        (Figure("median", 12.3456789, "ms", at_most=15), Figure("questions", 2056)), {"all": [1]}, ["slowest: one"]
    )
    assert part.table().splitlines() == [
        "  median     12.3457 ms  at most 15  met",
        "  questions    2,056",
        "  slowest: one",
    ]
    assert part.as_json() == {
        "figures": [
            {"name": "median", "value": 12.3456789, "unit": "ms", "target": "at most 15", "met": True},
            {"name": "questions", "value": 2056, "unit": "", "target": None, "met": None},
        ],
        "all": [1],
    }


def test_a_sample_is_never_more_than_there_is():
    assert [Options(sample).share(20) for sample in (None, 5, 50)] == [20, 5, 20]


def test_quantiles():
    values = list(range(1, 101))
    assert [quantile(values, mille) for mille in (0, 500, 990, 1000)] == [1, 51, 100, 100]
    with pytest.raises(ValueError, match="no values"):
        quantile([], 500)
