import pytest

from tests.bench import startup
from tests.bench.report import Options


def test_every_kind_of_window_tells_when_it_was_painted(tmp_path):
    found = startup.probe("empty", str(tmp_path))
    assert found["paint"] >= 0
    assert found["paint_cpu"] > 0
    real = startup.probe("answer", str(tmp_path))
    assert real["paint"] < real["catalogue"] < real["answer"]


def test_pairs_are_compared_with_one_another():
    pairs = [
        ({"paint": 1.0, "paint_cpu": 1.0}, {"paint": 1.2, "paint_cpu": 1.1}),
        ({"paint": 2.0, "paint_cpu": 1.0}, {"paint": 2.4, "paint_cpu": 1.1}),
    ]
    assert startup.ratios(pairs, "paint") == (1.2, 1.1)


def test_the_part_holds_both_targets(monkeypatch):
    found = {"paint": 1.0, "paint_cpu": 1.0, "answer": 2.0, "answer_cpu": 2.0}
    monkeypatch.setattr(startup, "probe", lambda kind, home: found)
    monkeypatch.setattr(startup.subprocess, "run", lambda *_, **__: None)
    part = startup.run(Options(sample=1))
    targets = {figure.at_most for figure in part.figures if figure.at_most is not None}
    assert targets == {1.3, 2.5}
    assert part.figures[2].value == pytest.approx(1.0)
