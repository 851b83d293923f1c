import json

import pytest

from pathways_app.planner.instance import Front
from pathways_app.services.solve import Solved

QUERY = {"held": [], "attributes": {}, "goal": "G", "start": "2026-09", "deadline": "2036-09", "weekly_hours": 40}
STEP = {"id": "s", "requires": True, "awards": ["G"], "duration": 6, "fee": 90, "load": 35, "occupies": 1}
INSTANCE = {"steps": [STEP], "query": QUERY}


@pytest.fixture
def file(tmp_path):
    def write(document):
        path = tmp_path / "instances.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    return write


def test_json_has_the_keys_of_the_format(run, file):
    ran = run("solve", file({"instances": [{"id": "i1", "instance": INSTANCE}]}), "--json")
    assert (ran.status, ran.err) == (0, "")
    assert json.loads(ran.out) == {
        "instances": [
            {
                "id": "i1",
                "pareto": [
                    {
                        "arrival": "2027-03",
                        "net_cost": 90,
                        "unpaid_months": 6,
                        "steps": ["s"],
                        "starts": {"s": "2026-09"},
                        "claims": [],
                    }
                ],
            }
        ]
    }


def test_text_is_a_table(run, file):
    ran = run("solve", file({"instances": [{"id": "i1", "instance": INSTANCE}]}))
    assert ran.out.splitlines() == [
        "i1",
        "Arrival  Net cost  Unpaid months  Steps",
        "2027-03        90              6  s",
    ]


def test_no_plan_is_an_answer(run, file):
    ran = run("solve", file(INSTANCE | {"query": QUERY | {"goal": "H"}}))
    assert ran.status == 0
    assert "no plan" in ran.out


def test_what_is_wrong_is_named(refused, file, tmp_path):
    assert "instances" in refused("solve", file({"instances": 3}))
    assert "s.fee" in refused("solve", file({"steps": [STEP | {"fee": "much"}], "query": QUERY}))
    assert "none.json" in refused("solve", tmp_path / "none.json")


def test_ids_cannot_reach_into_the_terminal(run, file):
    ran = run("solve", file({"id": "i\x1b[2J", "instance": INSTANCE | {"steps": [STEP | {"id": "s\nt\x1b[31m"}]}}))
    assert ran.out.splitlines()[0] == "i?[2J"
    assert ran.out.splitlines()[-1].endswith("s?t?[31m")


@pytest.mark.parametrize(("bound", "said"), [(7, "costs less than 7."), (None, "the search was stopped.")])
def test_what_is_not_complete_says_what_may_be_missing(run, file, monkeypatch, bound, said):
    limits = []

    def stopped(_file, *, time_limit):
        limits.append(time_limit)
        return (Solved("i1", Front((), exact=False, cost_bound=bound), unpaid=False),)

    monkeypatch.setattr("pathways_app.cli.solve.solve_file", stopped)
    ran = run("solve", file(INSTANCE), "--time-limit", "2")
    assert ran.out.splitlines()[-1].endswith(said)
    assert limits == [2.0]


def test_a_time_limit_is_a_number_above_nothing(refused, file):
    assert "--time-limit" in refused("solve", file(INSTANCE), "--time-limit", "0")
