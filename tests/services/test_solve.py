import json

import pytest

from pathways_app.domain.errors import BadValueError, FileProblemError
from pathways_app.planner.instance import Front
from pathways_app.services.solve import Solved, solve_file

QUERY = {"held": [], "attributes": {}, "goal": "G", "start": "2026-09", "deadline": "2036-09", "weekly_hours": 40}
CHEAP = {"id": "cheap", "requires": True, "awards": ["G"], "duration": 12, "fee": 10, "load": 10}
FAST = {"id": "fast", "requires": True, "awards": ["G"], "duration": 6, "fee": 90, "load": 10}
CORE = {"steps": [CHEAP, FAST], "query": QUERY}


@pytest.fixture
def written(tmp_path):
    def write(document):
        file = tmp_path / "instances.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        return file

    return write


def test_a_core_instance_has_two_objectives(written):
    (solved,) = solve_file(written({"instances": [{"id": "i1", "instance": CORE}]}))
    assert solved.as_object() == {
        "id": "i1",
        "pareto": [
            {"arrival": "2027-03", "net_cost": 90, "steps": ["fast"], "starts": {"fast": "2026-09"}, "claims": []},
            {"arrival": "2027-09", "net_cost": 10, "steps": ["cheap"], "starts": {"cheap": "2026-09"}, "claims": []},
        ],
    }


@pytest.mark.parametrize(
    "instance",
    [
        CORE | {"eligible_at": "start"},
        CORE | {"steps": [CHEAP | {"occupies": 0}, FAST]},
        CORE | {"bursaries": [{"id": "b", "steps": ["fast"], "amount": 1, "to_person": True}]},
    ],
)
def test_an_instance_of_version_1_has_three(written, instance):
    (solved,) = solve_file(written({"id": "i", "instance": instance}))
    assert [point["unpaid_months"] for point in solved.as_object()["pareto"]] == [0, 0]


def test_one_bare_instance_will_do(written):
    (solved,) = solve_file(written(CORE))
    assert (solved.id, len(solved.points)) == ("", 2)


def test_a_search_cut_short_says_so():
    answer = Solved("i", Front((), exact=False, cost_bound=7), unpaid=False).as_object()
    assert answer == {"id": "i", "pareto": [], "exact": False, "cost_bound": 7}


@pytest.mark.parametrize(
    ("document", "field"),
    [
        ([], "instances"),
        ({"instances": [{"id": "i"}]}, "instances[1]"),
        ({"instances": [{"id": "i", "instance": CORE | {"steps": [CHEAP | {"fee": -1}]}}]}, "i: cheap.fee"),
        (CORE | {"query": QUERY | {"start": "soon"}}, "start"),
        ({"id": "i", "instance": {"steps": [CHEAP], "query": {}}}, "i: held"),
    ],
)
def test_what_is_wrong_is_named(written, document, field):
    with pytest.raises(BadValueError) as error:
        solve_file(written(document))
    assert error.value.field == field
    assert error.value.file.endswith("instances.json")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"steps": [CHEAP | {"awards": "G"}]}, "cheap.awards"),
        ({"steps": [CHEAP | {"intakes": [0]}]}, "cheap.intakes"),
        ({"steps": [CHEAP | {"intakes": ["9"]}]}, "cheap.intakes"),
        ({"steps": [CHEAP | {"salary": "no"}]}, "cheap.salary"),
        ({"steps": [CHEAP, CHEAP]}, "steps"),
        ({"bursaries": [{"id": "b", "steps": ["cheap"], "amount": 1, "group": "g"}]}, "b.group"),
        ({"bursaries": [{"id": "b", "steps": ["cheap"], "amount": 1}] * 2}, "bursaries"),
        ({"bursaries": [{"id": "b", "steps": ["none"], "amount": 1}]}, "b.steps"),
        ({"query": QUERY | {"held": "G"}}, "held"),
        ({"query": QUERY | {"modes": [1]}}, "modes"),
    ],
)
def test_fields_of_the_wrong_form_are_named(written, change, field):
    with pytest.raises(BadValueError) as error:
        solve_file(written(CORE | change))
    assert error.value.field == field


def test_a_file_that_is_not_json(tmp_path):
    file = tmp_path / "x.json"
    file.write_text("{\n]", encoding="utf-8")
    with pytest.raises(FileProblemError) as error:
        solve_file(file)
    assert error.value.line == 2
