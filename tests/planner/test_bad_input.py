"""Extreme and contradictory instances: an exact answer, or one clear refusal that names the field.

Expected answers are worked by hand; `plan` gives arrivals in months from the start.
"""

from __future__ import annotations

import json

import pytest

from pathways_app.cli.messages import sentence
from pathways_app.domain.errors import BadValueError, FileProblemError, PathwaysError
from pathways_app.planner.instance_json import MOST_DEPTH, read_expression, read_instance
from pathways_app.planner.solve import solve
from pathways_app.services.solve import solve_file

START = 12 * 2026 + 8
QUERY = {"held": [], "attributes": {}, "goal": "G", "start": "2026-09", "deadline": "2036-09", "weekly_hours": 40}
HUGE = 10**15
BEYOND_INT64 = 2**70


def step(ident, requires, awards, duration=1, fee=10, load=10, **more):
    named = [awards] if isinstance(awards, str) else awards
    return {
        "id": ident,
        "requires": requires,
        "awards": named,
        "duration": duration,
        "fee": fee,
        "load": load,
        "intakes": None,
        "mode": "online",
        **more,
    }


A = step("a", True, "A")
G = step("g", {"has": "A"}, "G")


def document(*steps, bursaries=(), query=(), **more):
    return {"steps": list(steps), "bursaries": list(bursaries), "query": QUERY | dict(query), **more}


def bursary(**more):
    return {"id": "b", "steps": ["a"], "amount": 50, "max_claims": 1, **more}


def front(given):
    """Return (months until arrival, net cost, steps) of every point of the exact answer."""
    found = solve(read_instance(given))
    assert found.exact
    return [(point.arrival - START, point.net_cost, " ".join(point.steps)) for point in found.points]


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(document(A, G, query={"deadline": "2026-08"}), id="deadline before the start"),
        pytest.param(document(query={"held": ["G"], "deadline": "2026-08"}), id="held, deadline before the start"),
        pytest.param(document(query={"held": ["G"], "budget": -1}), id="held, over budget all the same"),
        pytest.param(document(A), id="a goal no step awards"),
        pytest.param(document(), id="no steps at all"),
        pytest.param(document(A, G | {"intakes": []}), id="a needed step never starts"),
        pytest.param(document(A, G, query={"weekly_hours": 0}), id="no hours for what takes some"),
        pytest.param(document(A, G, query={"modes": []}), id="no mode will do"),
        pytest.param(document(A, G, query={"budget": -(10**30)}), id="a budget far below nothing"),
        pytest.param(document(step("a", {"has": "B"}, "A"), step("b", {"has": "A"}, "B"), G), id="a circle"),
        pytest.param(document(step("g", {"has": "G"}, "G")), id="a step that needs what it awards"),
        pytest.param(
            document(
                step("u", {"has": "A"}, "B", 0, 0, 0),
                step("v", {"has": "B"}, "A", 0, 0, 0),
                step("z", {"all": [{"has": "A"}, {"has": "B"}]}, "G", 0, 0, 0),
            ),
            id="a circle of no months",
        ),
        pytest.param(document(A, step("g", {"atleast": 10**30, "of": [{"has": "A"}]}, "G")), id="more than there are"),
        pytest.param(document(step("a", True, "A", 10**6), G), id="a step of a million months"),
        pytest.param(document(A, G, valid_months={"A": 0}), id="what lapses at once"),
        pytest.param(document(A, G, query={"start": "9999-12", "deadline": "9999-12"}), id="at the end of time"),
    ],
)
def test_contradictory_limits_have_no_plan(given):
    assert front(given) == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(document(query={"held": ["G"]}), [(0, 0, "")], id="held, and no steps"),
        pytest.param(
            document(A | {"load": 0}, G | {"load": 0}, query={"weekly_hours": 0}),
            [(2, 20, "a g")],
            id="no hours needed",
        ),
        pytest.param(
            document(
                step("u", {"has": "A"}, "B", 0, 0, 0),
                step("v", {"has": "B"}, "A", 0, 0, 0),
                step("w", True, "A", 6, 300),
                step("z", {"all": [{"has": "A"}, {"has": "B"}]}, "G", 0, 0, 0),
            ),
            [(6, 300, "u w z")],
            id="a way into a circle of no months",
        ),
        pytest.param(document(A, step("g", {"atleast": -(10**30), "of": []}, "G")), [(1, 10, "g")], id="at least less"),
        pytest.param(document(A, G, query={"weekly_hours": 10**9}), [(2, 20, "a g")], id="a billion hours a week"),
        pytest.param(document(A, G, query={"deadline": "9999-12"}), [(2, 20, "a g")], id="a deadline in the year 9999"),
        pytest.param(
            document(step("a", True, "A", 90_000), G, query={"deadline": "9999-12"}),
            [(90_001, 20, "a g")],
            id="thousands of years of waiting",
        ),
        pytest.param(
            document(step("a", True, "A", 10**18), step("c", True, "A", 3, 50), G), [(4, 60, "c g")], id="past all time"
        ),
        pytest.param(document(A, G, valid_months={"A": 10**30}), [(2, 20, "a g")], id="valid for ever, nearly"),
        pytest.param(document(A, G, query={"budget": 10**30}), [(2, 20, "a g")], id="a budget past counting"),
        pytest.param(
            document(A, step("g", {"any": [{"has": f"C{n}"} for n in range(2_000)] + [{"has": "A"}]}, "G")),
            [(2, 20, "a g")],
            id="thousands of alternatives",
        ),
        pytest.param(
            document(A, step("g", {"atleast": 50, "of": [{"has": "A"}] * 100}, "G")), [(2, 20, "a g")], id="equal parts"
        ),
        pytest.param(
            document(*(step(f"a{n:02}", True, "A", 6, 100) for n in range(60)), G),
            [(7, 110, "a00 g")],
            id="sixty twins",
        ),
        pytest.param(
            document(
                step("z00", True, "Z00", 0, 0, 0),
                *(step(f"z{n:02}", {"has": f"Z{n - 1:02}"}, f"Z{n:02}", 0, 0, 0) for n in range(1, 40)),
                step("zz", {"has": "Z39"}, "G"),
            ),
            [(1, 10, " ".join([f"z{n:02}" for n in range(40)] + ["zz"]))],
            id="forty steps in one month",
        ),
    ],
)
def test_extremes_have_their_exact_answer(given, expected):
    assert front(given) == expected


@pytest.mark.parametrize("fee", [HUGE, BEYOND_INT64, 10**400])
def test_enormous_fees_stay_exact(fee):
    given = document(step("a", True, "A", 1, fee), step("c", True, "A", 9, fee - 1), G)
    assert front(given) == [(2, fee + 10, "a g"), (10, fee + 9, "c g")]
    paid = document(step("a", True, "A", 1, fee), G, bursaries=[bursary(amount=fee - 3)])
    assert front(paid) == [(2, 13, "a g")]


@pytest.mark.parametrize(
    ("money", "net"),
    [
        (bursary(total_cap=0), 20),
        (bursary(max_claims=0), 20),
        (bursary(max_claims=-5), 20),
        (bursary(amount=0), 20),
        (bursary(percent=0), 20),
        (bursary(steps=[]), 20),
        (bursary(percent=10**20), 10),
        (bursary(percent=10**20, to_person=True), 20 - 10**19),
        (bursary(amount=10**30, to_person=True), 20 - 10**30),
        (bursary(amount=10**30, to_person=True, total_cap=4), 16),
        (bursary(max_claims=10**30), 10),
        (bursary(steps=["a", "a"]), 10),
        (bursary(eligible={"atleast": 10**30, "of": []}), 20),
    ],
)
def test_bursaries_capped_at_nothing_or_without_measure(money, net):
    assert front(document(A, G, bursaries=[money])) == [(2, net, "a g")]


def test_a_group_capped_at_nothing():
    given = document(A, G, bursaries=[bursary(group="x")], groups=[{"id": "x", "cap": 0}])
    assert front(given) == [(2, 20, "a g")]


@pytest.mark.parametrize("pair", [{"a": "b", "b": "b", "scope": "plan"}, {"a": "b", "b": "b", "scope": "step"}])
def test_a_bursary_excluded_from_itself_is_no_contradiction(pair):
    assert front(document(A, G, bursaries=[bursary()], exclusions=[pair])) == [(2, 10, "a g")]


def test_a_bursary_barred_by_what_it_pays_for_is_never_paid():
    bars = {"a": "b", "b": "a", "scope": "bars"}
    assert front(document(A, G, bursaries=[bursary()], exclusions=[bars])) == [(2, 20, "a g")]


@pytest.mark.parametrize("form", ["all", "any", "atleast"])
def test_expressions_may_be_nested_so_far_and_no_farther(form):
    def nested(levels):
        found = {"has": "A"}
        for _ in range(levels - 1):
            found = {"atleast": 1, "of": [found]} if form == "atleast" else {form: [found]}
        return found

    assert front(document(A, step("g", nested(MOST_DEPTH), "G"))) == [(2, 20, "a g")]
    with pytest.raises(BadValueError) as error:
        read_expression(nested(MOST_DEPTH + 1), "g.requires")
    assert (error.value.field, str(MOST_DEPTH) in error.value.wanted) == ("g.requires", True)


def member_of(given, path, value):
    """Return `given` with the member at `path` replaced."""
    copy = json.loads(json.dumps(given))
    place = copy
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return copy


WHOLE = document(
    A,
    G,
    bursaries=[bursary(group="x")],
    groups=[{"id": "x", "cap": 5}],
    exclusions=[{"a": "b", "b": "g", "scope": "bars"}],
    valid_months={"A": 3},
    held_until={"A": "2027-01"},
)


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        (("steps", 0, "duration"), -1, "a.duration"),
        (("steps", 0, "fee"), -1, "a.fee"),
        (("steps", 0, "fee"), 1e400, "a.fee"),
        (("steps", 0, "fee"), 10**1000, "a.fee"),
        (("steps", 0, "fee"), float("nan"), "a.fee"),
        (("steps", 0, "load"), -1, "a.load"),
        (("steps", 0, "intakes"), [13], "a.intakes"),
        (("steps", 0, "intakes"), [0], "a.intakes"),
        (("steps", 0, "awards"), None, "a.awards"),
        (("steps", 0, "requires"), {"not": {"has": "B"}}, "a.requires"),
        (("steps", 0, "id"), None, "steps[1].id"),
        (("steps", 1), "g", "steps[2]"),
        (("steps",), {"a": 1}, "steps"),
        (("bursaries", 0, "amount"), -1, "b.amount"),
        (("bursaries", 0, "percent"), -1, "b.percent"),
        (("bursaries", 0, "total_cap"), -1, "b.total_cap"),
        (("bursaries", 0, "group"), "y", "b.group"),
        (("bursaries", 0, "steps"), ["y"], "b.steps"),
        (("groups", 0, "cap"), -1, "x.cap"),
        (("exclusions", 0, "scope"), "never", "exclusions[1].scope"),
        (("exclusions", 0), 7, "exclusions[1]"),
        (("eligible_at",), "later", "eligible_at"),
        (("valid_months", "A"), -1, "A.valid_months"),
        (("held_until", "A"), 5, "A.held_until"),
        (("query", "weekly_hours"), -1, "weekly_hours"),
        (("query", "budget"), 1.5, "budget"),
        (("query", "start"), None, "start"),
        (("query", "start"), "soon", "start"),
        (("query", "deadline"), "10000-01", "deadline"),
        (("query", "deadline"), "2036-13", "deadline"),
        (("query", "attributes"), [1], "attributes"),
        (("query",), None, "query"),
    ],
)
def test_what_cannot_be_is_refused_by_the_name_of_its_field(path, value, field):
    with pytest.raises(BadValueError) as error:
        read_instance(member_of(WHOLE, path, value))
    assert error.value.field == field


def test_the_whole_instance_itself_is_sound():
    assert front(WHOLE) == [(2, 20, "a g")]


@pytest.mark.parametrize(
    "written",
    [
        '{"steps": [], "query": ' + '{"all": [' * 10_000 + "]}" * 10_000 + "}",
        "[" * 100_000 + "]" * 100_000,
        '{"steps": [{"id": "a", "fee": 1' + "0" * 5_000 + '}], "query": {}}',
        "",
        "hello",
        '{"steps": 1, "steps": 2}',
    ],
    ids=["ten thousand levels", "brackets without end", "five thousand digits", "nothing", "no JSON", "said twice"],
)
def test_a_file_that_cannot_be_read_is_named(written, tmp_path):
    file = tmp_path / "instances.json"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(FileProblemError) as error:
        solve_file(file)
    assert (error.value.file, error.value.reason) == (str(file), "malformed")


@pytest.mark.parametrize(
    "eligible", [{"atleast": 10, "of": [{"has": f"C{n}"} for n in range(20)]}, {"any": [{"has": "A"}, {"none": 1}]}]
)
def test_an_eligibility_that_cannot_be_worked_out_names_file_and_field(eligible, tmp_path):
    file = tmp_path / "instances.json"
    given = document(A, G, bursaries=[bursary(steps=["g"], eligible=eligible)], eligible_at="start")
    file.write_text(json.dumps({"id": "one", "instance": given}), encoding="utf-8")
    with pytest.raises(PathwaysError) as error:
        solve_file(file)
    said = sentence(error.value)
    assert said.startswith(str(file))
    assert "one: b.eligible" in said
