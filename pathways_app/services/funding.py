"""Which bursaries are due to a person, which may be, which are not, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.bursary import AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import Condition, Holds, Requirement, Truth, evaluate, leaves
from pathways_app.domain.route import Answer, Route, RouteStep
from pathways_app.domain.step import Status


class Verdict(StrEnum):
    """Whether a bursary is due; ON_ENTRY: once the person takes a step it is for, whose entry they have yet to meet."""

    DUE = "due"
    ON_ENTRY = "due_on_entry"
    POSSIBLE = "possible"
    NOT_DUE = "not_due"


class Reason(StrEnum):
    """Why a verdict is what it is."""

    ELIGIBLE = "eligible"
    ENTRY_NOT_MET = "entry_not_met"
    ENTRY_UNKNOWN = "entry_unknown"
    UNKNOWN = "unknown"
    NOT_ELIGIBLE = "not_eligible"
    NOT_A_SUM = "not_a_sum"
    DISCRETION = "discretion"
    NOT_COUNTED = "not_counted"
    UNLOCKED = "unlocked"
    NO_STEP = "no_step"
    NO_OPEN_STEP = "no_open_step"
    NOT_BEST = "not_best"
    PAYS_NOTHING = "pays_nothing"
    NOT_OPEN = "not_open"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One leaf of an eligibility rule, with its truth for the person."""

    leaf: Holds | Condition
    truth: Truth


@dataclass(frozen=True, slots=True)
class Due:
    """One bursary's verdict; `steps` are those of the routes it supports, or all it is for where no goal is asked for.

    `amount` is what it pays on a route, at most; `ask` names the attributes that would settle an unknown;
    `startable` are those of `steps` that the person may start today, as far as is known.
    """

    bursary: str
    verdict: Verdict
    reasons: tuple[Reason, ...]
    leaves: tuple[Leaf, ...]
    ask: tuple[str, ...]
    steps: tuple[str, ...]
    amount: Money | None = None
    startable: tuple[str, ...] = ()


def open_questions(
    requirement: Requirement, held: Collection[str], attributes: Mapping[str, AttributeValue]
) -> tuple[str, ...]:
    """Return the attributes that `requirement` still turns on, by name; none where it is settled."""

    def look(part: Requirement) -> Iterator[str]:
        if evaluate(part, held, attributes) is not Truth.UNKNOWN:
            return
        if isinstance(part, Condition):
            yield part.attribute
        elif not isinstance(part, Holds):
            for below in part.parts:
                yield from look(below)

    return tuple(sorted(set(look(requirement))))


def judge_now(catalogue: JurisdictionCatalogue, person: Person) -> tuple[Due, ...]:
    """Judge every bursary of the place against what the person holds today, in id order.

    Due is only what supports a step that they may start as they are.
    """
    held, attributes = catalogue.close(person.holds), in_force(catalogue, person)
    return tuple(_judge_entry(catalogue, bursary, held, attributes) for bursary in catalogue.bursaries.values())


def _judge_entry(
    catalogue: JurisdictionCatalogue, bursary: Bursary, held: Collection[str], attributes: Mapping[str, AttributeValue]
) -> Due:
    due = _judge(bursary, held, attributes, bursary.for_steps)
    entries = {
        step: evaluate(catalogue.steps[step].requires, held, attributes)
        for step in bursary.for_steps
        if step not in bursary.not_with and usable(catalogue.steps[step].status)
    }
    due = replace(due, startable=tuple(step for step, truth in entries.items() if truth is Truth.TRUE))
    if due.verdict is not Verdict.NOT_DUE and not entries:
        return replace(due, verdict=Verdict.NOT_DUE, reasons=(Reason.NO_OPEN_STEP,), ask=())
    if due.verdict is not Verdict.DUE or due.startable:
        return due
    unknown = [step for step, truth in entries.items() if truth is Truth.UNKNOWN]
    reason = Reason.ENTRY_UNKNOWN if unknown else Reason.ENTRY_NOT_MET
    ask = {name for step in unknown for name in open_questions(catalogue.steps[step].requires, held, attributes)}
    return replace(due, verdict=Verdict.ON_ENTRY, reasons=(*due.reasons, reason), ask=tuple(sorted(ask)))


def judge_routes(catalogue: JurisdictionCatalogue, answer: Answer) -> tuple[Due, ...]:
    """Judge every bursary of the place against the routes of `answer`: each where it does best, in id order."""
    return tuple(_judge_on_routes(catalogue, answer, bursary) for bursary in catalogue.bursaries.values())


def _judge_on_routes(catalogue: JurisdictionCatalogue, answer: Answer, bursary: Bursary) -> Due:
    person = answer.request.person
    attributes = in_force(catalogue, person)
    supported = [(route, step) for route in answer.routes for step in route.steps if step.id in bursary.for_steps]
    if not supported:
        today = _judge(bursary, catalogue.close(person.holds), attributes, ())
        return replace(today, verdict=Verdict.NOT_DUE, reasons=(Reason.NO_STEP,), ask=())
    steps = tuple(sorted({step.id for _, step in supported}))
    views = [
        _judge(bursary, _held_at(catalogue, person, route, step.id), attributes, steps) for route, step in supported
    ]
    best = max(views, key=lambda view: _RANK[view.verdict])
    claimed = [claim.amount for route in answer.routes for claim in route.bursaries if claim.bursary == bursary.id]
    listed = [entry for r in answer.routes for entry in r.possible_bursaries if entry.bursary == bursary.id]
    if claimed and bursary.status is Status.PROPOSED:  # counted as the question supposes, yet nobody pays it
        return replace(best, verdict=Verdict.POSSIBLE, reasons=(Reason.NOT_OPEN,), amount=max(claimed), ask=())
    if claimed:
        return replace(best, verdict=Verdict.DUE, reasons=(Reason.ELIGIBLE,), amount=max(claimed), ask=())
    if not listed:
        if best.verdict is Verdict.NOT_DUE:
            return best
        # Eligible or perhaps so, yet on no route: there is no fee for it to pay, or every route does better without it.
        reason = Reason.PAYS_NOTHING if _pays_nothing(bursary, supported) else Reason.NOT_BEST
        return replace(best, verdict=Verdict.NOT_DUE, reasons=(reason,), ask=())
    amount = max((entry.amount for entry in listed if entry.amount is not None), default=None)
    ask = tuple(sorted({name for entry in listed for name in entry.ask}))
    if best.verdict is Verdict.NOT_DUE:
        opened_by = {step for entry in listed for step in entry.unlocked_by}
        shut = (Reason.NOT_OPEN,) if bursary.status is Status.PROPOSED else ()
        reasons = (*shut, *((Reason.UNLOCKED,) if opened_by or not shut else ()))
        return replace(best, verdict=Verdict.POSSIBLE, reasons=reasons, amount=amount, ask=ask)
    return replace(best, amount=amount, ask=ask)


_RANK = {Verdict.NOT_DUE: 0, Verdict.POSSIBLE: 1, Verdict.ON_ENTRY: 2, Verdict.DUE: 3}


def _pays_nothing(bursary: Bursary, supported: list[tuple[Route, RouteStep]]) -> bool:
    of_the_fee = bursary.kind is BursaryKind.FEE_WAIVER or bursary.amount.basis is AmountBasis.PERCENT_OF_FEE
    return of_the_fee and all(step.fee is not None and not step.fee.minor for _, step in supported)


def _held_at(catalogue: JurisdictionCatalogue, person: Person, route: Route, step: str) -> frozenset[str]:
    won = {award for done in route.done_before(step) for award in catalogue.steps[done.id].awards}
    return catalogue.close(person.holds | won)


def _judge(
    bursary: Bursary, held: Collection[str], attributes: Mapping[str, AttributeValue], steps: tuple[str, ...]
) -> Due:
    truth = evaluate(bursary.eligibility, held, attributes)
    seen = tuple(dict.fromkeys(leaves(bursary.eligibility)))
    judged = tuple(Leaf(leaf, evaluate(leaf, held, attributes)) for leaf in seen)
    ask = open_questions(bursary.eligibility, held, attributes)
    reasons: tuple[Reason, ...]
    if bursary.status in (Status.CLOSED, Status.PROPOSED):
        verdict, reasons = Verdict.NOT_DUE, (Reason.NOT_OPEN,)
    elif truth is Truth.FALSE:
        verdict, reasons = Verdict.NOT_DUE, (Reason.NOT_ELIGIBLE,)
    else:
        unsure = tuple(
            reason
            for reason, holds in (
                (Reason.UNKNOWN, truth is Truth.UNKNOWN),
                (Reason.NOT_A_SUM, not bursary.amount.definite),
                (Reason.DISCRETION, bursary.discretionary),
            )
            if holds
        )
        verdict = Verdict.POSSIBLE if unsure else Verdict.DUE
        shown_only = () if bursary.counted or unsure else (Reason.NOT_COUNTED,)
        reasons = unsure or (Reason.ELIGIBLE, *shown_only)
    return Due(bursary.id, verdict, reasons, judged, ask, steps)


def in_force(catalogue: JurisdictionCatalogue, person: Person) -> Mapping[str, AttributeValue]:
    """Return what is said of a person, with what holds of everybody in the place."""
    # Imported here, as below: the window, which has the values of this file, does without the planner.
    from pathways_app.planner.values import attributes_in_force  # noqa: PLC0415

    return attributes_in_force(catalogue, person)


def usable(status: Status) -> bool:
    """Say whether an entry of this status can be counted on, with nothing proposed supposed."""
    from pathways_app.planner.ground import usable_status  # noqa: PLC0415

    return usable_status(status, what_if=False)
