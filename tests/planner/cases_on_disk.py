"""The JSON cases and instance files beside the tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pathways_app.planner.instance import PlanPoint
from pathways_app.planner.instance_json import write_point

_HERE = Path(__file__).parent


def worked_examples() -> dict[str, dict[str, Any]]:
    """Return the worked examples by name, those that assume something left out."""
    found = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((_HERE / "cases").glob("*.json"))}
    return {name: case for name, case in found.items() if "unknown" not in case}


def worked_example(name: str) -> dict[str, Any]:
    """Return one worked example."""
    case: dict[str, Any] = json.loads((_HERE / "cases" / f"{name}.json").read_text("utf-8"))
    return case


def instance_files() -> dict[str, dict[str, Any]]:
    """Return the larger instances with their answers, by id."""
    return {
        case["id"]: case
        for path in sorted((_HERE / "data").glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))["instances"]
    }


def answer_of(case: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the expected points of a case, unpaid months filled in where the case has none."""
    return [{"unpaid_months": None, **point} for point in case["pareto"]]


def written(points: Sequence[PlanPoint], case: dict[str, Any]) -> list[dict[str, Any]]:
    """Write found points so that they can be compared with `answer_of(case)`."""
    three = all("unpaid_months" in point for point in case["pareto"])
    return [{"unpaid_months": None, **write_point(point, unpaid=three)} for point in points]
