from tests.bench import edits
from tests.bench.report import Options


def _found(goal, undo, dark):
    visits = {"Explore": [undo[0] * 2, 1.0], "Plans": [1.0, 1.0]}
    return {
        "edits": {"goal": goal, "undo": undo},
        "visits": visits,
        "clients": {"a client": [5.0, 5.0]},
        "looks": {"dark colours": dark},
    }


def test_the_worst_edit_is_named_and_its_median_counts(monkeypatch):
    rounds = iter(
        (
            _found([40.0, 30.0], [90.0, 20.0], [300.0, 250.0]),
            _found([45.0, 60.0], [20.0, 20.0], [400.0, 250.0]),
            _found([48.0, 30.0], [21.0, 20.0], [500.0, 250.0]),
        )
    )
    homes = set()
    monkeypatch.setattr(edits, "probe", lambda home: homes.add(home) or next(rounds))
    part = edits.run(Options())
    found = {figure.name: figure for figure in part.figures}
    assert found["edits made"].value == 2
    assert found["longest wait for the window (goal)"].value == 45.0
    assert found["longest wait for the window (goal)"].met
    assert found["the same in processor time (goal)"].value == 30.0
    assert found["edits within the limit"].value == 2
    assert found["longest wait elsewhere (Explore)"].value == 42.0
    assert found["longest wait elsewhere (Explore)"].met is None
    assert found["longest wait in casework (a client)"].value == 5.0
    assert found["wait for dark colours"].value == 400.0
    assert len(homes) == 3
