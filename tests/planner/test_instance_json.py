"""Instances and answers as JSON."""

import copy

import pytest

from pathways_app.domain.errors import BadValueError
from pathways_app.planner.instance import (
    FALSE,
    TRUE,
    AttrIn,
    EligibleAt,
    Exclusion,
    Has,
    PlanPoint,
    Scope,
    Threshold,
    all_of,
    any_of,
)
from pathways_app.planner.instance_json import read_expression, read_instance, write_point

STEP = {
    "id": "s",
    "requires": {"all": [{"has": "a"}, {"attr": "b", "in": ["x"]}]},
    "awards": ["G", "H"],
    "duration": 3,
    "fee": 100,
    "load": 10,
    "intakes": [9, 1],
    "mode": "online",
}
BURSARY = {
    "id": "b",
    "steps": ["s"],
    "eligible": True,
    "amount": 50,
    "max_claims": 2,
    "total_cap": None,
    "group": "g",
}
QUERY = {
    "held": ["a"],
    "attributes": {"b": "x"},
    "goal": "G",
    "start": "2026-09",
    "deadline": "2030-09",
    "weekly_hours": 40,
    "budget": -5,
    "modes": ["online"],
}
WHOLE = {
    "steps": [STEP],
    "bursaries": [BURSARY],
    "groups": [{"id": "g", "cap": 70}],
    "exclusions": [{"a": "b", "b": "s", "scope": "bars"}],
    "query": QUERY,
    "eligible_at": "start",
    "valid_months": {"G": 12},
    "held_until": {"a": "2027-01"},
}


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (True, TRUE),
        (False, FALSE),
        ({"has": "c"}, Has("c")),
        ({"attr": "a", "in": ["x", "y"]}, AttrIn("a", ("x", "y"))),
        ({"all": []}, all_of()),
        ({"any": [{"has": "c"}, True]}, any_of(Has("c"), TRUE)),
        ({"atleast": 2, "of": [{"has": "c"}, {"has": "c"}]}, Threshold(2, (Has("c"), Has("c")))),
        ({"atleast": -1, "of": []}, Threshold(-1, ())),
    ],
)
def test_expressions(given, wanted):
    assert read_expression(given, "here") == wanted


@pytest.mark.parametrize(
    "given", [None, 1, "true", {}, {"has": 3}, {"not": True}, {"attr": "a"}, {"atleast": True, "of": []}, {"all": True}]
)
def test_no_expression(given):
    with pytest.raises(BadValueError) as raised:
        read_expression(given, "s.requires")
    assert raised.value.field == "s.requires"


def test_a_whole_instance():
    instance = read_instance(WHOLE)
    [step], [bursary] = instance.steps, instance.bursaries
    assert step.requires == all_of(Has("a"), AttrIn("b", ("x",)))
    assert (step.awards, step.duration, step.fee, step.load) == ({"G", "H"}, 3, 100, 10)
    assert (step.occupies, step.salary, step.intakes, step.mode) == (False, False, {1, 9}, "online")
    assert (bursary.amounts, bursary.percent, bursary.max_claims, bursary.group) == ({"s": 50}, None, 2, "g")
    assert not bursary.to_person
    assert instance.groups == {"g": 70}
    assert instance.exclusions == (Exclusion("b", "s", Scope.BARS),)
    assert instance.eligible_at is EligibleAt.START
    assert (instance.valid_months, instance.held_until) == ({"G": 12}, {"a": 12 * 2027})
    query = instance.query
    assert (query.start, query.deadline, query.budget, query.modes) == (24_320, 24_368, -5, {"online"})


def test_absent_fields_mean_the_core():
    instance = read_instance({"steps": [STEP], "query": {**QUERY, "budget": None, "modes": None}})
    assert (instance.bursaries, instance.groups, instance.exclusions) == ((), {}, ())
    assert instance.eligible_at is EligibleAt.HELD
    assert (instance.query.budget, instance.query.modes) == (None, None)


def test_a_percentage_and_no_intakes():
    percent = {key: value for key, value in BURSARY.items() if key != "amount"} | {"percent": 50}
    instance = read_instance({**WHOLE, "steps": [{**STEP, "intakes": []}], "bursaries": [percent]})
    assert (instance.bursaries[0].percent, instance.bursaries[0].amounts) == (50, {})
    assert instance.steps[0].intakes == frozenset()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("steps", 0, "duration"), -1),
        (("steps", 0, "fee"), 1.5),
        (("steps", 0, "load"), "10"),
        (("steps", 0, "load"), True),
        (("steps", 0, "awards"), 3),
        (("steps", 0, "requires"), {"no": 1}),
        (("bursaries", 0, "steps"), ["unknown"]),
        (("bursaries", 0, "amount"), -2),
        (("exclusions", 0, "scope"), "sometimes"),
        (("query", "weekly_hours"), None),
        (("query", "budget"), "much"),
        (("eligible_at",), "never"),
        (("steps",), 5),
        (("query",), []),
    ],
)
def test_what_is_wrong_is_refused(path, value):
    given = copy.deepcopy(WHOLE)
    place = given
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(BadValueError):
        read_instance(given)


@pytest.mark.parametrize("missing", ["steps", "query"])
def test_what_is_missing_is_named(missing):
    with pytest.raises(BadValueError) as raised:
        read_instance({key: value for key, value in WHOLE.items() if key != missing})
    assert raised.value.field == missing


def test_an_id_is_used_once():
    with pytest.raises(BadValueError):
        read_instance({**WHOLE, "steps": [STEP, STEP]})


def test_months_are_written_in_full():
    with pytest.raises(BadValueError) as error:
        read_instance({**WHOLE, "query": {**QUERY, "start": "September 2026"}})
    assert (error.value.field, error.value.given) == ("start", "September 2026")


def test_points_are_written_with_the_keys_of_the_files():
    point = PlanPoint(24_332, -10, 3, ("a", "b"), (24_320, 24_321), (("x", "a"),))
    written = write_point(point, unpaid=True)
    assert written == {
        "arrival": "2027-09",
        "net_cost": -10,
        "unpaid_months": 3,
        "steps": ["a", "b"],
        "starts": {"a": "2026-09", "b": "2026-10"},
        "claims": [["x", "a"]],
    }
    assert "unpaid_months" not in write_point(point, unpaid=False)
