"""The benchmark's command line."""

import json

import pytest

from tests.bench import __main__ as bench
from tests.bench.report import Figure, Part


@pytest.fixture
def parts(monkeypatch):
    """Two parts that note what they are asked."""
    asked = []

    def part(name, value):
        def run(options):
            asked.append((name, options.sample, options.workers))
            return Part([Figure("how many", value, at_most=3)], {"more": [name]})

        return run

    monkeypatch.setattr(bench, "PARTS", {"first": part("first", 2), "second": part("second", 4)})
    return asked


def test_runs_every_part_and_writes_them_into_one_file(parts, tmp_path, capsys):
    target = tmp_path / "build" / "bench.json"
    assert bench.main(["--sample", "7", "--workers", "1"], target) == 0
    assert parts == [("first", 7, 1), ("second", 7, 1)]
    written = json.loads(target.read_text("utf-8"))
    assert written["versions"].keys() >= {"pathways", "python", "sqlite", "ortools", "up-fast-downward", "processors"}
    assert written["first"]["figures"][0]["met"] is True
    assert written["second"] == {
        "figures": [{"name": "how many", "value": 4, "unit": "", "target": "at most 3", "met": False}],
        "more": ["second"],
    }
    assert "1 targets met, 1 not met" in capsys.readouterr().out


def test_runs_only_the_parts_named(parts, tmp_path):
    bench.main(["second"], tmp_path / "bench.json")
    assert [name for name, *_ in parts] == ["second"]
    assert "first" not in json.loads((tmp_path / "bench.json").read_text("utf-8"))


def test_an_unknown_part_is_refused(parts, tmp_path, capsys):
    with pytest.raises(SystemExit) as stopped:
        bench.main(["third"], tmp_path / "bench.json")
    assert stopped.value.code == 2
    assert "no part is called third; there are first, second" in capsys.readouterr().err
    assert parts == []
