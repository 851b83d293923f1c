"""Answers as JSON: the contract that programs read; amounts in whole units of the place's currency."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.choice import NO_CHOICE, Handful
from pathways_app.domain.local_entry import is_local
from pathways_app.domain.money import Money
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Answer, AnswerStatus, Explanation, Gain, Opening, Route, RouteStep
from pathways_app.domain.route_name import known_cost
from pathways_app.domain.source import Source
from pathways_app.domain.timeline import apply_by
from pathways_app.domain.ways import ClosedWays
from pathways_app.services.choice_json import choice_object, handful_object, margin_object
from pathways_app.services.choose import only_one_way
from pathways_app.services.describe import sources_of
from pathways_app.services.details_json import details_object
from pathways_app.services.other_ways import OtherWay
from pathways_app.services.query_json import query_object, value_of
from pathways_app.services.route_details import route_details
from pathways_app.services.what_if import made_up_in, proposed_in

Object = dict[str, Any]


def dump(value: object) -> str:
    """Write a JSON value the one way this program writes it."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def answer_object(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    others: Sequence[OtherWay] = (),
    handful: Handful = NO_CHOICE,
    *,
    whole: bool,
) -> Object:
    """Return the answer to `pathways route`, every route in it; `whole` says whether that was asked for.

    `others` are the ways an answer with one way alone leaves out; `handful` says which routes to show first.
    """
    return {
        "query": query_object(answer.request, answer.jurisdiction, whole=whole),
        "status": status_word(answer),
        "exact": answer.explanation.exact,
        "currency": catalogue.jurisdiction.currency,
        "routes": [
            {**route_object(catalogue, route), **choice_object(handful, place), **details_object(details)}
            for place, (route, details) in enumerate(
                zip(answer.routes, route_details(catalogue, answer.request, answer.routes), strict=True)
            )
        ],
        "handful": handful_object(handful, len(answer.routes)),
        "explanation": {
            **explanation_object(catalogue, answer.explanation),
            "only_one_way": only_one_way(answer),
            "other_ways": [{"without": way.without, "route": route_object(catalogue, way.route)} for way in others],
        },
    }


def status_word(answer: Answer) -> str:
    """Return found, held or impossible; an unfinished search has found what it has found."""
    if answer.status is AnswerStatus.UNFINISHED:
        return "found" if answer.routes else "impossible"
    return answer.status.value


def route_object(catalogue: JurisdictionCatalogue, route: Route) -> Object:
    """Return one route."""
    attributes = catalogue.attributes
    return {
        "arrival": format_month(route.arrival),
        "months": route.months,
        "net_cost": money_object(route.net_cost),
        "known_cost": money_object(known_cost(route)),
        "gross_cost": money_object(route.gross_cost),
        "unpaid_months": route.unpaid_months,
        "steps": [_step(catalogue, step) for step in route.steps],
        "bursaries": [
            {
                "id": claim.bursary,
                "amount": claim.amount.major,
                "step": claim.step,
                "local": is_local(claim.bursary),
                "sources": source_objects(catalogue, catalogue.bursaries[claim.bursary].sources),
            }
            for claim in route.bursaries
        ],
        "possible_bursaries": [
            {
                "id": entry.bursary,
                "amount": _major(entry.amount),
                "step": entry.step,
                "local": is_local(entry.bursary),
                "ask": list(entry.ask),
                "unlocked_by": list(entry.unlocked_by),
            }
            for entry in route.possible_bursaries
        ],
        "assumptions": [
            {
                "attr": entry.attribute,
                "values": [value_of(value) for value in entry.values],
                "ask": attributes[entry.attribute].ask,
                "conditions": [condition_object(condition) for condition in entry.conditions],
            }
            for entry in route.assumptions
        ],
        "renewals": [
            {
                "credential": entry.credential,
                "step": entry.step,
                "month": format_month(entry.month),
                "fee": _major(entry.fee),
            }
            for entry in route.renewals
        ],
        "unknown_fees": list(route.unknown_fees),
        "no_basis": route.no_basis,
        "labels": [label.value for label in route.labels],
        "margins": [margin_object(margin) for margin in route.margins],
        "proposed": list(proposed_in(catalogue, route)),
        "made_up": list(made_up_in(route)),
    }


def explanation_object(catalogue: JurisdictionCatalogue, explanation: Explanation) -> Object:
    """Return why there is no route and what would open one, or how far an unfinished search got."""
    closed = explanation.closed_by or {}
    return {
        "exact": explanation.exact,
        "missing_net_cost_from": _major(explanation.least_missing),
        "openings": [opening_object(catalogue, opening) for opening in explanation.openings],
        "blockers": [
            {
                "credential": blocker.credential,
                "steps": [{"id": step, "why": why} for step, why in blocker.steps],
            }
            for blocker in explanation.blockers
        ],
        "closed_by": {limit.value: closed[limit] for limit in sorted(closed)},
        "rejected_for_expiry": explanation.rejected_for_expiry,
        "complete": explanation.complete,
        "ways": _ways(explanation.ways),
        "turns_on": [{"attr": name, "ask": catalogue.attributes[name].ask} for name in explanation.turns_on],
    }


def source_objects(catalogue: JurisdictionCatalogue, names: Iterable[str]) -> list[Object]:
    """Return sources with how far to trust them."""
    return [source_object(source) for source in sources_of(catalogue, tuple(names))]


def source_object(source: Source) -> Object:
    """Return one source."""
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "url": source.url,
        "dated": source.dated,
        "checked": source.checked,
        "evidence": source.evidence.value,
        "stale": source.stale,
    }


def money_object(money: Money) -> Object:
    """Return an amount with its currency."""
    return {"amount": money.major, "currency": money.currency}


def condition_object(condition: Condition) -> Object:
    """Return a condition in the grammar of the catalogue."""
    written: Object = {"attr": condition.attribute}
    if condition.low is not None:
        written["min"] = value_of(condition.low)
    if condition.high is not None:
        written["max"] = value_of(condition.high)
    if len(written) == 1:
        values = [value_of(value) for value in condition.values]
        written |= {"is": values[0]} if len(values) == 1 else {"in": values}
    return {"not": written} if condition.negated else written


def _major(money: Money | None) -> int | float | None:
    return None if money is None else money.major


def _step(catalogue: JurisdictionCatalogue, step: RouteStep) -> Object:
    return {
        "id": step.id,
        "start": format_month(step.start),
        "end": format_month(step.end),
        "fee": _major(step.fee),
        "planned_fee": step.planned_fee.major,
        "apply_by": None if (day := apply_by(catalogue.steps[step.id], step.start)) is None else day.isoformat(),
        "because": list(step.because),
        "local": is_local(step.id),
        "sources": source_objects(catalogue, catalogue.steps[step.id].sources),
    }


def opening_object(catalogue: JurisdictionCatalogue, opening: Opening) -> Object:
    """Return an opening; what stands beside `changes` is that of a single change, and empty where there are several."""
    changes = [_change(change, opening.route.net_cost.currency) for change in opening.changes]
    alone = changes[0] if len(changes) == 1 else _change(Change(), "")
    return {**alone, "changes": changes, "route": route_object(catalogue, opening.route), "gain": _gain(opening.gain)}


def _change(change: Change, currency: str) -> Object:
    return {
        "limit": None if change.limit is None else change.limit.value,
        "value": _change_value(change, currency),
        "mode": change.mode,
        "entry": change.entry,
        "credential": change.credential,
        "attribute": change.attribute,
        "values": [value_of(value) for value in change.values],
        "min": None if change.low is None else value_of(change.low),
        "max": None if change.high is None else value_of(change.high),
    }


def _change_value(change: Change, currency: str) -> int | float | str | None:
    """Return a limit's value in the form in which the option takes it."""
    match change.limit, change.value:
        case Limit.BY, int(month):
            return format_month(month)
        case Limit.BUDGET, int(minor):
            return Money(minor, currency).major
        case _:
            return change.value


def _gain(gain: Gain | None) -> Object | None:
    if gain is None:
        return None
    return {
        "months": gain.months,
        "money": None if gain.money is None else money_object(gain.money),
        "unpaid_months": gain.unpaid_months,
    }


def _ways(ways: ClosedWays | None) -> Object | None:
    if ways is None:
        return None
    return {
        "checked": ways.checked,
        "whole": ways.whole,
        "most_steps": ways.most_steps,
        "limits": {limit.value: count for limit, count in ways.limits.items()},
        "entries": dict(ways.entries),
        "other": ways.other,
    }
