"""Each judge of exactness, and what is done with what it finds."""

import pytest

from tests.bench import exactness
from tests.bench.exactness import FIRST_SEED, ORACLES, Oracle, judge


@pytest.mark.parametrize("number", range(len(ORACLES)))
def test_every_oracle_judges(number):
    (verdict,) = judge((number, [FIRST_SEED]))
    assert verdict.seed == FIRST_SEED
    assert verdict.difference == ""
    assert verdict.points >= 0


def test_a_difference_is_told_with_its_seed(monkeypatch):
    wrong = Oracle("a liar", ORACLES[0].draw, lambda instance: "expected nothing", 3)
    monkeypatch.setattr(exactness, "ORACLES", (wrong,))
    verdicts = judge((0, range(7, 9)))
    assert [(verdict.seed, verdict.difference) for verdict in verdicts] == [
        (7, "expected nothing"),
        (8, "expected nothing"),
    ]


def test_instances_asked_are_those_the_target_names():
    assert [oracle.instances for oracle in ORACLES] == [10_000, 1_000, 50]
