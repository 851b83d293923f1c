"""Instances and answers as JSON, in the format of the instance files (`pathways solve`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pathways_app.domain.errors import BadValueError
from pathways_app.domain.month import format_month
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
from pathways_app.planner.json_fields import (
    choice,
    entries,
    entry,
    flag,
    member,
    month,
    months,
    refused,
    text,
    texts,
    whole,
)

MOST_DEPTH = 100
"""Levels of an expression; past any rule there is, and well within what can be worked through level by level."""


def read_expression(given: Any, where: str, depth: int = MOST_DEPTH) -> Expression:
    """Read an expression from its JSON form, at most `depth` levels of it.

    Raises: BadValueError, naming `where`, when it is none.
    """
    if not depth:
        raise BadValueError(field=where, given="a deeper one", wanted=f"an expression of at most {MOST_DEPTH} levels")

    def parts(listed: list[Any]) -> tuple[Expression, ...]:
        return tuple(read_expression(part, where, depth - 1) for part in listed)

    match given:
        case bool():
            return Const(given)
        case {"has": str(credential)}:
            return Has(credential)
        case {"attr": str(attribute), "in": list(values)}:
            return AttrIn(attribute, tuple(str(value) for value in values))
        case {"all": list(listed)}:
            return all_of(*parts(listed))
        case {"any": list(listed)}:
            return any_of(*parts(listed))
        case {"atleast": int(count), "of": list(listed)} if not isinstance(count, bool):
            return Threshold(count, parts(listed))
    raise refused(where, given, "true, false, has, attr/in, all, any or atleast/of")


def read_instance(given: Any) -> Instance:
    """Read one instance from its JSON object.

    Raises: BadValueError, naming the field, when one is missing or of the wrong form.
    """
    given = entry(given, "instance")
    entries(member(given, "steps"), "steps")
    steps = tuple(_read_step(step, place) for place, step in _listed(given, "steps"))
    known = {step.id for step in steps}
    if len(known) != len(steps):
        raise BadValueError(field="steps", given="an id twice", wanted="ids used once")
    groups = _groups(given.get("groups"))
    bursaries = tuple(_read_bursary(bursary, place) for place, bursary in _listed(given, "bursaries"))
    if len({bursary.id for bursary in bursaries}) != len(bursaries):
        raise BadValueError(field="bursaries", given="an id twice", wanted="ids used once")
    for bursary in bursaries:
        for step in bursary.steps:
            if step not in known:
                raise refused(f"{bursary.id}.steps", step, "ids of steps")
        if bursary.group is not None and bursary.group not in groups:
            raise refused(f"{bursary.id}.group", bursary.group, "the id of a group")
    lasting = entry(given.get("valid_months") or {}, "valid_months")
    until = entry(given.get("held_until") or {}, "held_until")
    return Instance(
        steps=steps,
        query=_read_query(entry(member(given, "query"), "query")),
        bursaries=bursaries,
        groups=groups,
        exclusions=tuple(_read_exclusion(pair, place) for place, pair in _listed(given, "exclusions")),
        eligible_at=choice(given.get("eligible_at", EligibleAt.HELD), "eligible_at", EligibleAt),
        valid_months={name: whole(value, f"{name}.valid_months") for name, value in lasting.items()},
        held_until={name: month(value, f"{name}.held_until") for name, value in until.items()},
    )


def _listed(given: Mapping[str, Any], name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the objects of a list that may be left out, each with where it stands."""
    for place, one in enumerate(entries(given.get(name) or [], name), start=1):
        yield f"{name}[{place}]", one


def _groups(given: Any) -> dict[str, int]:
    """Read the caps of groups: an object of caps, or a list of objects with id and cap."""
    if isinstance(given, Mapping):
        return {name: whole(cap, f"{name}.cap") for name, cap in given.items()}
    found: dict[str, int] = {}
    for place, group in enumerate(entries(given or [], "groups"), start=1):
        ident = text(member(group, "id", f"groups[{place}].id"), f"groups[{place}].id")
        found[ident] = whole(member(group, "cap", f"{ident}.cap"), f"{ident}.cap")
    return found


def _read_step(given: Mapping[str, Any], place: str) -> PlanStep:
    ident = text(member(given, "id", f"{place}.id"), f"{place}.id")

    def needed(name: str) -> Any:
        return member(given, name, f"{ident}.{name}")

    return PlanStep(
        id=ident,
        requires=read_expression(needed("requires"), f"{ident}.requires"),
        awards=texts(needed("awards"), f"{ident}.awards"),
        duration=whole(needed("duration"), f"{ident}.duration"),
        fee=whole(needed("fee"), f"{ident}.fee"),
        load=whole(needed("load"), f"{ident}.load"),
        occupies=flag(given.get("occupies", 0), f"{ident}.occupies"),
        salary=flag(given.get("salary", False), f"{ident}.salary"),
        intakes=months(given.get("intakes"), f"{ident}.intakes"),
        mode=text(given.get("mode") or "", f"{ident}.mode"),
    )


def _read_bursary(given: Mapping[str, Any], place: str) -> PlanBursary:
    ident = text(member(given, "id", f"{place}.id"), f"{place}.id")
    listed = member(given, "steps", f"{ident}.steps")
    if not isinstance(listed, list):
        raise refused(f"{ident}.steps", listed, "ids of steps")
    steps = tuple(text(step, f"{ident}.steps") for step in listed)
    percent, total_cap, group = given.get("percent"), given.get("total_cap"), given.get("group")
    amount = 0 if percent is not None else whole(member(given, "amount", f"{ident}.amount"), f"{ident}.amount")
    return PlanBursary(
        id=ident,
        steps=steps,
        eligible=read_expression(given.get("eligible", True), f"{ident}.eligible"),
        amounts={} if percent is not None else dict.fromkeys(steps, amount),
        percent=None if percent is None else whole(percent, f"{ident}.percent"),
        max_claims=whole(given.get("max_claims", 1), f"{ident}.max_claims", least=None),
        total_cap=None if total_cap is None else whole(total_cap, f"{ident}.total_cap"),
        group=None if group is None else text(group, f"{ident}.group"),
        to_person=flag(given.get("to_person", False), f"{ident}.to_person"),
    )


def _read_exclusion(given: Mapping[str, Any], place: str) -> Exclusion:
    a, b, scope = (member(given, name, f"{place}.{name}") for name in ("a", "b", "scope"))
    return Exclusion(text(a, f"{place}.a"), text(b, f"{place}.b"), choice(scope, f"{place}.scope", Scope))


def _read_query(given: Mapping[str, Any]) -> PlanQuery:
    attributes = entry(given.get("attributes") or {}, "attributes")
    budget, modes = given.get("budget"), given.get("modes")
    return PlanQuery(
        held=texts(member(given, "held"), "held"),
        goal=text(member(given, "goal"), "goal"),
        start=month(member(given, "start"), "start"),
        deadline=month(member(given, "deadline"), "deadline"),
        weekly_hours=whole(member(given, "weekly_hours"), "weekly_hours"),
        attributes={name: str(value) for name, value in attributes.items()},
        budget=None if budget is None else whole(budget, "budget", least=None),
        modes=None if modes is None else texts(modes, "modes"),
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
