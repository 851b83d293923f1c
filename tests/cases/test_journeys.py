"""The headline journeys in every place: genuinely different routes that hold together, or a true reason why not."""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from pathways_app.cli.main import main
from pathways_app.services.workspace import Workspace

TODAY = date(2026, 11, 22)
DOCUMENT = yaml.safe_load((Path(__file__).parent / "journeys.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def ask(tmp_path, capsys):
    def asked(journey):
        person = tmp_path / "person.json"
        person.write_text(json.dumps(journey["person"]), encoding="utf-8")
        line = ["route", "--person", str(person), "--to", journey["goal"], "--start", DOCUMENT["start"], "--json"]
        status = main(line, today=TODAY)
        captured = capsys.readouterr()
        assert captured.err == ""
        return status, json.loads(captured.out)

    return asked


@pytest.mark.parametrize("journey", DOCUMENT["journeys"], ids=lambda journey: journey["id"])
def test_journey(ask, audit, journey):
    status, answer = ask(journey)
    explanation = answer["explanation"]
    if status == 1:
        assert explanation["openings"] or explanation["blockers"]
        return
    steps = [frozenset(step["id"] for step in route["steps"]) for route in answer["routes"]]
    # One way alone is right only where it is proven: the search complete, and every other way dominated.
    assert explanation["only_one_way"] or any(one - other and other - one for one in steps for other in steps)
    with Workspace.open() as workspace:
        catalogue = workspace.jurisdiction(answer["query"]["in"])
    for route in answer["routes"]:
        assert audit(catalogue, answer["query"], route) == []
        own = {step["id"] for step in route["steps"]} | {journey["goal"]}
        assert all(step["because"] and set(step["because"]) <= own for step in route["steps"])
        assert all(step["sources"] for step in route["steps"])
        assert all(assumed["ask"] for assumed in route["assumptions"])
        assert set(route["unknown_fees"]) <= {step["id"] for step in route["steps"] if step["fee"] is None}


def test_the_audit_sees_what_is_wrong(ask, audit):
    _, answer = ask(DOCUMENT["journeys"][0])
    with Workspace.open() as workspace:
        catalogue = workspace.jurisdiction("wales")
    route = answer["routes"][0]
    for number, step in enumerate(route["steps"]):
        fewer = [*route["steps"][:number], *route["steps"][number + 1 :]]
        assert audit(catalogue, answer["query"], route | {"steps": fewer})
        early = [*fewer, step | {"start": "2026-12"}]
        assert audit(catalogue, answer["query"], route | {"steps": early})
    assert audit(catalogue, answer["query"], route | {"net_cost": {"amount": 0, "currency": "GBP"}})
    psi = {"id": "wales.psi", "step": route["steps"][0]["id"], "amount": 15000, "sources": []}
    assert audit(catalogue, answer["query"], route | {"bursaries": [psi]})
