from tests.bench import edits
from tests.bench.report import Options


def test_the_worst_edit_is_named_and_its_median_counts(monkeypatch):
    rounds = iter(
        (
            {"goal": [40.0, 30.0], "undo": [90.0, 20.0]},
            {"goal": [45.0, 60.0], "undo": [20.0, 20.0]},
            {"goal": [48.0, 30.0], "undo": [21.0, 20.0]},
        )
    )
    monkeypatch.setattr(edits, "probe", lambda home: next(rounds))
    part = edits.run(Options())
    found = {figure.name: figure for figure in part.figures}
    assert found["longest wait for the window (goal)"].value == 45.0
    assert found["longest wait for the window (goal)"].met
    assert found["the same in processor time (goal)"].value == 30.0
    assert found["edits within the limit"].value == 2
