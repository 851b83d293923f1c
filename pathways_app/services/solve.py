"""Bare route problems from a file, solved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pathways_app.domain.errors import BadValueError
from pathways_app.planner.instance import Front, PlanPoint
from pathways_app.planner.instance_json import read_instance, write_point
from pathways_app.planner.solve import solve
from pathways_app.services.person_file import check_size, read_json

MOST_BYTES = 200_000_000
"""An instance file may be large; past this it is not worth trying to read into memory."""

_VERSION_1_STEP = ("occupies", "salary")
_VERSION_1_BURSARY = ("to_person",)
_VERSION_1_INSTANCE = ("eligible_at", "valid_months", "held_until")


@dataclass(frozen=True, slots=True)
class Solved:
    """One instance's answer; `unpaid` says whether its format counts unpaid months."""

    id: str
    front: Front
    unpaid: bool

    @property
    def points(self) -> tuple[PlanPoint, ...]:
        """The Pareto points, by increasing vector."""
        return self.front.points

    def as_object(self) -> dict[str, Any]:
        """Return the answer as JSON, with the keys of the documented format; a cut-short one says so."""
        written: dict[str, Any] = {
            "id": self.id,
            "pareto": [write_point(point, unpaid=self.unpaid) for point in self.points],
        }
        if not self.front.exact:
            written["exact"] = False
            written["cost_bound"] = self.front.cost_bound
        return written


def solve_file(
    file: Path, *, should_stop: Callable[[], bool] = lambda: False, time_limit: float | None = None
) -> tuple[Solved, ...]:
    """Solve every instance of a file, or the one instance it is; `time_limit` in seconds for each.

    Raises: FileProblemError; BadValueError, naming the file, the instance and the field.
    """
    solved = []
    for ident, given in _instances(file):
        try:
            instance = read_instance(given)
            front = solve(instance, should_stop=should_stop, time_limit=time_limit)
        except BadValueError as wrong:
            field = f"{ident}: {wrong.field}" if ident else wrong.field
            raise BadValueError(field=field, given=wrong.given, wanted=wrong.wanted, file=str(file)) from None
        solved.append(Solved(ident, front, _counts_unpaid(given)))
    return tuple(solved)


def _instances(file: Path) -> list[tuple[str, Mapping[str, Any]]]:
    check_size(file, MOST_BYTES)
    document = read_json(file)
    match document:
        case {"instances": list(listed)}:
            found: list[tuple[str, Mapping[str, Any]]] = []
            for position, entry in enumerate(listed, start=1):
                match entry:
                    case {"id": str(ident), "instance": dict(instance)}:
                        found.append((ident, instance))
                    case _:
                        raise BadValueError(
                            field=f"instances[{position}]", given=str(entry)[:80], wanted="id, instance", file=str(file)
                        )
            return found
        case {"id": str(ident), "instance": dict(instance)}:
            return [(ident, instance)]
        case {"steps": _, "query": _}:
            return [("", document)]
    raise BadValueError(field="instances", given="nothing", wanted="instances, or steps and query", file=str(file))


def _counts_unpaid(given: Mapping[str, Any]) -> bool:
    return (
        any(field in given for field in _VERSION_1_INSTANCE)
        or any(field in step for step in given["steps"] for field in _VERSION_1_STEP)
        or any(field in bursary for bursary in given.get("bursaries") or () for field in _VERSION_1_BURSARY)
    )
