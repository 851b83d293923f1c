"""The comparison of reach with one question after another, on one person."""

from tests.bench import reach
from tests.bench.report import Options


def test_a_person_is_asked_both_ways():
    part = reach.run(Options(sample=1))
    figures = {figure.name: figure.value for figure in part.figures}
    assert figures["people"] == 1
    assert figures["people whose every role is settled both ways"] <= 1
    assert len(part.lines) == 1
