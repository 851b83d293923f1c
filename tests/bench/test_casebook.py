import json
from types import SimpleNamespace

from tests.bench import casebook
from tests.bench.report import Options


def test_kills_are_made_until_there_are_enough(monkeypatch):
    asked = []

    def run(command, **_):
        count, seed = int(command[3]), int(command[5])
        asked.append((count, seed))
        told = {"kills": count, "kept_whole": count - 1, "failures": [f"of {seed}"], "during": {"edit": count}}
        return SimpleNamespace(stdout=json.dumps(told))

    monkeypatch.setattr(casebook.subprocess, "run", run)
    found = casebook.kill(60)
    assert asked == [(25, 1), (25, 2), (10, 3)]
    assert (found["kills"], found["whole"], found["during"]) == (60, 57, {"edit": 60})
    assert found["failures"] == ["seed 1: of 1", "seed 2: of 2", "seed 3: of 3"]


def test_a_small_share_has_every_figure(monkeypatch):
    monkeypatch.setattr(casebook, "kill", lambda count: {"kills": count, "whole": count, "failures": [], "during": {}})
    monkeypatch.setattr(casebook, "_TURNS", 12)
    part = casebook.run(Options(sample=40))
    values = {figure.name: figure.value for figure in part.figures}
    assert values["killed while writing"] == values["casebooks whole, with all that was committed"] == 40
    assert {figure.at_most for figure in part.figures if figure.at_most is not None} == {1_000, 100, 20}
    assert values["size of the file"] > 0
    assert all(figure.value >= 0 for figure in part.figures)
    assert any(name.startswith("opened to the list of 40 clients") for name in values)
