"""The headline journeys in every place: genuinely different routes that hold together, or a true reason why not."""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from pathways_app.cli.main import main

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
def test_at_least_two_different_routes_or_the_reason(ask, journey):
    status, answer = ask(journey)
    if status == 1:
        explanation = answer["explanation"]
        assert explanation["openings"] or explanation["blockers"]
        return
    steps = [frozenset(step["id"] for step in route["steps"]) for route in answer["routes"]]
    assert any(one - other and other - one for one in steps for other in steps)


@pytest.mark.parametrize("journey", DOCUMENT["journeys"], ids=lambda journey: journey["id"])
def test_routes_hold_together(ask, journey):
    _, answer = ask(journey)
    for route in answer["routes"]:
        fees = sum(step["planned_fee"] if step["fee"] is None else step["fee"] for step in route["steps"])
        paid = sum(bursary["amount"] for bursary in route["bursaries"])
        assert route["gross_cost"]["amount"] == pytest.approx(fees)
        assert route["net_cost"]["amount"] == pytest.approx(fees - paid)
        assert route["arrival"] == max(step["end"] for step in route["steps"])
        assert all(DOCUMENT["start"] <= step["start"] <= step["end"] for step in route["steps"])
        assert [step["id"] for step in route["steps"] if step["fee"] is None] == sorted_like(route)
        own = {step["id"] for step in route["steps"]} | {journey["goal"]}
        assert all(step["because"] and set(step["because"]) <= own for step in route["steps"])
        assert all(step["sources"] for step in route["steps"])
        assert all(assumed["ask"] for assumed in route["assumptions"])


def sorted_like(route):
    """Return the steps of unknown fee in the order of the route's steps."""
    return [step["id"] for step in route["steps"] if step["id"] in route["unknown_fees"]]
