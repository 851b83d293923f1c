"""The benchmark of printing, on one person."""

from tests.bench import printing
from tests.bench.report import Options


def test_one_person_is_printed_both_ways():
    part = printing.run(Options(sample=1, workers=1))
    figures = {figure.name: figure for figure in part.figures}
    assert figures["one summary after the first, median"].value > 0
    assert figures["1 people, each a PDF"].value > 0
    assert figures["1 people, each a PDF"].met is None
    assert figures["memory, all of them"].value >= figures["memory, the first 50"].value > 0


def test_nobody_is_printed_twice():
    listed = printing.people(500)
    assert len({one.name for one in listed}) == 500
    assert len({(one.request.goal, one.request.person.study_hours) for one in listed}) > 100
