"""Worked cases through the command line: persons with the steps and bursaries a right answer has, and must not have.

In `<place>.yaml`: `must_use` together in one returned route, where any of `accept_instead` serves as well, with one of
each group of `must_use_one_of`; `must_not_use` in no returned route; `bursaries_due` counted or listed as possible on
such a route; `bursaries_not_due` never counted; `amounts` what a step costs, or a bursary comes to, wherever it is in a
route; `impossible`: no route.
"""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from pathways_app.cli.main import main

TODAY = date(2026, 11, 22)
HERE = Path(__file__).parent
PLACES = ("arizona", "bc", "sweden", "wales")


def cases():
    for place in PLACES:
        document = yaml.safe_load((HERE / f"{place}.yaml").read_text(encoding="utf-8"))
        for case in document["cases"]:
            yield pytest.param(case, document["start"], id=case["id"])


@pytest.mark.parametrize(("case", "start"), list(cases()))
def test_case(case, start, tmp_path, capsys):
    person = tmp_path / "person.yaml"
    person.write_text(yaml.safe_dump(case["person"]), encoding="utf-8")
    status = main(["route", "--person", str(person), "--to", case["goal"], "--start", start, "--json"], today=TODAY)
    captured = capsys.readouterr()
    assert captured.err == ""
    answer = json.loads(captured.out)
    routes = [judged(route) for route in answer["routes"]]
    used = {step for steps, _, _ in routes for step in steps}
    counted = {bursary for _, due, _ in routes for bursary in due}
    assert used.isdisjoint(case.get("must_not_use", ()))
    assert counted.isdisjoint(case.get("bursaries_not_due", ()))
    wanted = case.get("amounts", {})
    told = {known for route in answer["routes"] for known in amounts(route)}
    assert {known for known in told if known[0] in wanted} == set(wanted.items())
    if case.get("impossible"):
        assert (status, answer["status"], routes) == (1, "impossible", [])
        return
    assert (status, answer["status"]) == (0, "found")
    instead = case.get("accept_instead", {})
    groups = [[step, *instead.get(step, ())] for step in case.get("must_use", ())] + case.get("must_use_one_of", [])
    right = [route for route in routes if all(route[0] & set(group) for group in groups)]
    assert right, f"no route with one of each of {groups}: {[sorted(steps) for steps, _, _ in routes]}"
    due = set(case.get("bursaries_due", ()))
    assert any(due <= counted | possible for _, counted, possible in right)


def judged(route):
    """Return the steps of a route, the bursaries counted on it and those listed as possible."""
    return (
        {step["id"] for step in route["steps"]},
        {bursary["id"] for bursary in route["bursaries"]},
        {bursary["id"] for bursary in route["possible_bursaries"]},
    )


def amounts(route):
    """Yield the fee of each step of a route, where it is known, and what each bursary counted on it comes to."""
    for step in route["steps"]:
        if step["fee"] is not None:
            yield step["id"], step["fee"]
    for bursary in route["bursaries"]:
        yield bursary["id"], bursary["amount"]
