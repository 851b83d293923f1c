"""Command lines that make little sense end with an answer or one sentence."""

import pytest

from tests.bench.odd_input import COMMANDS, command_fault, instance_fault, run
from tests.bench.report import Options
from tests.planner.odd_instances import ODD


@pytest.mark.parametrize("name", COMMANDS)
def test_an_odd_command_line_is_answered_or_refused_in_one_sentence(name):
    assert command_fault(name) == ""


def test_a_wrong_answer_is_told(monkeypatch):
    name = "no hours at all"
    monkeypatch.setitem(COMMANDS, name, (COMMANDS[name][0], 0))
    assert command_fault(name) == "status 1 instead of 0: []"
    odd = next(iter(ODD))
    monkeypatch.setitem(ODD, odd, ODD["enormous limits"].__class__(ODD[odd].instance, ((1, 2, 3),)))
    assert instance_fault(odd) == "expected ((1, 2, 3),), got (), exact True"


def test_the_part_counts_what_is_wrong():
    part = run(Options(sample=3))
    assert [(figure.value, figure.met) for figure in part.figures if figure.target] == [(0, True), (0, True)]
