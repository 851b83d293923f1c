"""Instances and answers as JSON, in the format of the instance files (`pathways solve`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pathways_app.domain.errors import BadValueError, PathwaysError
from pathways_app.domain.month import format_month, parse_month
from pathways_app.planner.instance import (
    AttrIn,
    Const,
    EligibleAt,
    Exclusion,
    Expression,
    Has,
    Instance,
    PlanBursary,
    PlanPoint,
    PlanQuery,
    PlanStep,
    Scope,
    Threshold,
    all_of,
    any_of,
)


def read_expression(given: Any, where: str) -> Expression:
    """Read an expression from its JSON form.

    Raises: BadValueError, naming `where`, when it is none.
    """
    match given:
        case bool():
            return Const(given)
        case {"has": str(credential)}:
            return Has(credential)
        case {"attr": str(attribute), "in": list(values)}:
            return AttrIn(attribute, tuple(str(value) for value in values))
        case {"all": list(parts)}:
            return all_of(*(read_expression(part, where) for part in parts))
        case {"any": list(parts)}:
            return any_of(*(read_expression(part, where) for part in parts))
        case {"atleast": int(count), "of": list(parts)} if not isinstance(count, bool):
            return Threshold(count, tuple(read_expression(part, where) for part in parts))
    raise BadValueError(field=where, given=str(given)[:80], wanted="true, false, has, attr/in, all, any or atleast/of")


def read_instance(given: Mapping[str, Any]) -> Instance:
    """Read one instance from its JSON object.

    Raises: BadValueError, naming the field, when one is missing or of the wrong form.
    """
    try:
        return _read(given)
    except PathwaysError:
        raise
    except KeyError as missing:
        raise BadValueError(field=str(missing.args[0]), given="nothing", wanted="a value") from None
    except (TypeError, ValueError, AttributeError) as wrong:
        raise BadValueError(field="instance", given=str(wrong)[:120], wanted="the documented fields") from None


def _whole(value: Any, field: str, least: int | None = 0) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or (least is not None and value < least):
        raise BadValueError(field=field, given=str(value)[:40], wanted="a whole number")
    return value


def _flag(value: Any, field: str) -> bool:
    if value not in (0, 1):
        raise BadValueError(field=field, given=str(value)[:40], wanted="true or false")
    return bool(value)


def _texts(values: Any, field: str) -> frozenset[str]:
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise BadValueError(field=field, given=str(values)[:40], wanted="a list of texts")
    return frozenset(values)


def _months(values: Any, field: str) -> frozenset[int] | None:
    if values is None:
        return None
    if not isinstance(values, list) or not all(type(value) is int and 1 <= value <= 12 for value in values):
        raise BadValueError(field=field, given=str(values)[:40], wanted="a list of months, 1 to 12")
    return frozenset(values)


def _read(given: Mapping[str, Any]) -> Instance:
    steps = tuple(
        PlanStep(
            id=str(step["id"]),
            requires=read_expression(step["requires"], f"{step['id']}.requires"),
            awards=_texts(step["awards"], f"{step['id']}.awards"),
            duration=_whole(step["duration"], f"{step['id']}.duration"),
            fee=_whole(step["fee"], f"{step['id']}.fee"),
            load=_whole(step["load"], f"{step['id']}.load"),
            occupies=_flag(step.get("occupies", 0), f"{step['id']}.occupies"),
            salary=_flag(step.get("salary", False), f"{step['id']}.salary"),
            intakes=_months(step.get("intakes"), f"{step['id']}.intakes"),
            mode=str(step.get("mode", "")),
        )
        for step in given["steps"]
    )
    ids = [step.id for step in steps]
    if len(set(ids)) != len(ids):
        raise BadValueError(field="steps", given="an id twice", wanted="ids used once")
    bursaries = tuple(_read_bursary(bursary) for bursary in given.get("bursaries", ()))
    groups = {
        str(group["id"]): _whole(group["cap"], f"{group['id']}.cap") for group in _listed(given.get("groups", ()))
    }
    names = [bursary.id for bursary in bursaries]
    if len(set(names)) != len(names):
        raise BadValueError(field="bursaries", given="an id twice", wanted="ids used once")
    for bursary in bursaries:
        for step_id in bursary.steps:
            if step_id not in ids:
                raise BadValueError(field=f"{bursary.id}.steps", given=step_id, wanted="ids of steps")
        if bursary.group is not None and bursary.group not in groups:
            raise BadValueError(field=f"{bursary.id}.group", given=bursary.group, wanted="the id of a group")
    query = given["query"]
    return Instance(
        steps=steps,
        bursaries=bursaries,
        groups=groups,
        exclusions=tuple(
            Exclusion(str(pair["a"]), str(pair["b"]), Scope(pair["scope"])) for pair in given.get("exclusions", ())
        ),
        eligible_at=EligibleAt(given.get("eligible_at", "held")),
        valid_months={str(k): _whole(v, f"{k}.valid_months") for k, v in given.get("valid_months", {}).items()},
        held_until={str(k): parse_month(v) for k, v in given.get("held_until", {}).items()},
        query=PlanQuery(
            held=_texts(query["held"], "held"),
            goal=str(query["goal"]),
            start=parse_month(query["start"]),
            deadline=parse_month(query["deadline"]),
            weekly_hours=_whole(query["weekly_hours"], "weekly_hours"),
            attributes={str(name): str(value) for name, value in query.get("attributes", {}).items()},
            budget=None if query.get("budget") is None else _whole(query["budget"], "budget", least=None),
            modes=None if query.get("modes") is None else _texts(query["modes"], "modes"),
        ),
    )


def _listed(groups: Any) -> list[Mapping[str, Any]]:
    return [{"id": k, "cap": v} for k, v in groups.items()] if isinstance(groups, Mapping) else list(groups)


def _read_bursary(given: Mapping[str, Any]) -> PlanBursary:
    ident = str(given["id"])
    steps = tuple(str(step) for step in given["steps"])
    percent = given.get("percent")
    amount = 0 if percent is not None else _whole(given["amount"], f"{ident}.amount")
    return PlanBursary(
        id=ident,
        steps=steps,
        eligible=read_expression(given.get("eligible", True), f"{ident}.eligible"),
        amounts={} if percent is not None else dict.fromkeys(steps, amount),
        percent=None if percent is None else _whole(percent, f"{ident}.percent"),
        max_claims=_whole(given.get("max_claims", 1), f"{ident}.max_claims", least=None),
        total_cap=None if given.get("total_cap") is None else _whole(given["total_cap"], f"{ident}.total_cap"),
        group=None if given.get("group") is None else str(given["group"]),
        to_person=_flag(given.get("to_person", False), f"{ident}.to_person"),
    )


def write_point(point: PlanPoint, *, unpaid: bool) -> dict[str, Any]:
    """Return a point as JSON with the keys of the answers in the instance files."""
    written: dict[str, Any] = {"arrival": format_month(point.arrival), "net_cost": point.net_cost}
    if unpaid:
        written["unpaid_months"] = point.unpaid_months
    written["steps"] = list(point.steps)
    written["starts"] = dict(zip(point.steps, map(format_month, point.starts), strict=True))
    written["claims"] = [list(claim) for claim in point.claims]
    return written
