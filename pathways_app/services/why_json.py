"""Why these routes, why not something else, and what is worth asking, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month, format_month
from pathways_app.domain.route import Answer
from pathways_app.domain.why import Apart, StepReason
from pathways_app.domain.why_not import Beaten, Reason, WhyNot
from pathways_app.domain.worth_asking import Gain, Questions, WorthAsking
from pathways_app.services.answer_json import route_object
from pathways_app.services.entry_json import requirement_object
from pathways_app.services.query_json import value_of
from pathways_app.services.why import set_apart, step_reasons

Object = dict[str, Any]


def add_why(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    answered: Object,
    questions: Questions,
    why_nots: Sequence[WhyNot] = (),
) -> None:
    """Add the reasons to the object of an answer, and what has been found of what is worth asking."""
    add_reasons(catalogue, answer, answered["routes"])
    answered["questions"] = questions_objects(catalogue, questions)
    answered["questions_exact"] = questions.exact
    answered["questions_untried"] = list(questions.untried)
    answered["why_not"] = [why_not_object(catalogue, answer, one) for one in why_nots]


def add_reasons(catalogue: JurisdictionCatalogue, answer: Answer, routes: Sequence[Object]) -> None:
    """Add to the objects of the routes what each step serves, what breaks without it, and what sets the route apart."""
    reasons = step_reasons(catalogue, answer.request, answer.routes)
    for route, why, apart in zip(routes, reasons, set_apart(answer.routes), strict=True):
        route["apart"] = None if apart is None else _apart(apart)
        for step, reason in zip(route["steps"], why, strict=True):
            step.update(_reason(reason))


def _reason(reason: StepReason) -> Object:
    without = reason.without
    return {
        "serves": [{"for": service.target, "credentials": list(service.credentials)} for service in reason.serves],
        "without": {
            "arrival": _month(without.arrival),
            "later": without.later,
            "stopped": [{"step": one.step, "open": requirement_object(one.part)} for one in without.stopped],
            "bursaries": list(without.bursaries),
        },
    }


def _apart(apart: Apart) -> Object:
    return {
        "from": apart.against,
        "months": apart.months,
        "net_cost": apart.money.major,
        "unpaid_months": apart.unpaid_months,
        "assumptions": apart.assumptions,
        "steps": apart.steps,
        "estimated": apart.estimated,
    }


def why_not_object(catalogue: JurisdictionCatalogue, answer: Answer, why_not: WhyNot) -> Object:
    """Return why something is in no route, or the places of the routes it is in."""
    return {
        "id": why_not.id,
        "section": why_not.section,
        "routes": list(why_not.routes),
        "possible_in": list(why_not.possible_in),
        "exact": why_not.exact,
        "reasons": [_why(catalogue, answer, reason) for reason in why_not.reasons],
    }


def _why(catalogue: JurisdictionCatalogue, answer: Answer, reason: Reason) -> Object:
    """Return one reason; what does not go with it is left out."""
    found: Object = {
        "open": None if reason.part is None else requirement_object(reason.part),
        "ask": list(reason.attributes),
        "steps": list(reason.steps),
        "bursaries": list(reason.bursaries),
        "earliest_start": _month(reason.month),
        "latest_start": _month(reason.latest),
        "arrival": _month(reason.arrival),
        "months": reason.months,
        "study_hours": None if reason.hours is None else value_of(reason.hours),
        "amount": _major(reason.money),
        "plans": [_beaten(catalogue, answer, beaten) for beaten in reason.plans],
        "ways": [why_not_object(catalogue, answer, way) for way in reason.ways],
        "routes": list(reason.routes),
        "on": list(reason.on),
    }
    return {"why": reason.cause.value, **{name: value for name, value in found.items() if value not in (None, [])}}


def _beaten(catalogue: JurisdictionCatalogue, answer: Answer, beaten: Beaten) -> Object:
    """Return a plan with the place of the route that is no worse, and by how much the plan is (0: as good)."""
    worse = None
    if beaten.by is not None:
        plan, route = beaten.plan, answer.routes[beaten.by]
        worse = {
            "months": plan.months - route.months,
            "net_cost": Money(plan.net_cost.minor - route.net_cost.minor, route.net_cost.currency).major,
            "unpaid_months": plan.unpaid_months - route.unpaid_months,
        }
    return {"no_worse": beaten.by, "worse_by": worse, "route": route_object(catalogue, beaten.plan)}


def questions_objects(catalogue: JurisdictionCatalogue, questions: Questions) -> list[Object]:
    """Return the questions worth asking, best first."""
    return [_question(catalogue, question) for question in questions.questions]


def _question(catalogue: JurisdictionCatalogue, question: WorthAsking) -> Object:
    return {
        "attr": question.attribute,
        "ask": catalogue.attributes[question.attribute].ask,
        "opens": question.opens,
        "saves": _saves(question),
        "together": list(question.together),
        "answers": [_gain(gain) for gain in question.answers],
    }


def _gain(gain: Gain) -> Object:
    return {
        "values": [value_of(value) for value in gain.values],
        "given": {name: [value_of(value) for value in values] for name, values in gain.given},
        "opens": gain.opens,
        "saves": _saves(gain),
        "arrival": _month(gain.arrival),
        "net_cost": _major(gain.net_cost),
        "unpaid_months": gain.unpaid_months,
    }


def _saves(saved: WorthAsking | Gain) -> Object:
    return {"net_cost": saved.money.major, "months": saved.months, "unpaid_months": saved.unpaid_fewer}


def _month(month: Month | None) -> str | None:
    return None if month is None else format_month(month)


def _major(money: Money | None) -> int | float | None:
    return None if money is None else money.major
