"""Steps and bursaries of a saved route, compared between the catalogue of that day and another."""

from __future__ import annotations

from collections.abc import Iterator

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.route import Route
from pathways_app.domain.saved_route import Difference, DifferenceKind
from pathways_app.domain.step import Status, Step
from pathways_app.services.resolve import current_id

_KIND = DifferenceKind


def step_differences(
    before: JurisdictionCatalogue, now: JurisdictionCatalogue, old: str, new: str, *, what_if: bool
) -> Iterator[Difference]:
    """Yield what differs in a step that was called `old` and is called `new`; `what_if` admits proposed steps."""
    was = before.steps[old]
    if new not in now.steps:
        yield Difference(_KIND.STEP_GONE, old, was.name)
        return
    step = now.steps[new]
    if new != old:
        yield Difference(_KIND.STEP_RENAMED, new, step.name, words_before=old, words_after=new)
    if step.status is Status.CLOSED or (step.status is Status.PROPOSED and not what_if):
        yield Difference(
            _KIND.STEP_CLOSED, new, step.name, words_before=was.status.value, words_after=step.status.value
        )
        return
    yield from _figures(was, step)


def _figures(was: Step, step: Step) -> Iterator[Difference]:
    before, after = (None if one.fee is None else one.fee.money for one in (was, step))
    if before != after:
        yield Difference(
            _KIND.FEE,
            step.id,
            step.name,
            money_before=before,
            money_after=after,
            words_before="" if was.fee is None else was.fee.year,
            words_after="" if step.fee is None else step.fee.year,
        )
    if was.duration.months != step.duration.months:
        months = was.duration.months, step.duration.months
        yield Difference(_KIND.DURATION, step.id, step.name, count_before=months[0], count_after=months[1])
    if was.intake_months != step.intake_months:
        intakes = (",".join(str(number) for number in one.intake_months) for one in (was, step))
        yield _in_words(_KIND.INTAKE, step, *intakes)
    if was.apply_by != step.apply_by:
        yield _in_words(_KIND.DEADLINE, step, was.apply_by or "", step.apply_by or "")


def _in_words(kind: DifferenceKind, step: Step, before: str, after: str) -> Difference:
    return Difference(kind, step.id, step.name, words_before=before, words_after=after)


def bursary_differences(
    before: JurisdictionCatalogue,
    now: JurisdictionCatalogue,
    route: Route,
    again: Route | None,
) -> Iterator[Difference]:
    """Yield what differs in the bursaries of a saved route; `again` is the same route now, if there still is one.

    Those that might have been due are told where they are closed or gone, as somebody may be counting on them.
    """
    due_now = _due(again)
    due_then = _due(route)
    claimed = {current_id(now, ident) for ident in due_then}
    hoped = {one.bursary: None for one in route.possible_bursaries if one.bursary not in due_then}
    for ident, then in {**due_then, **hoped}.items():
        new = current_id(now, ident)
        was = before.bursaries.get(ident)
        if new not in now.bursaries:
            yield Difference(_KIND.BURSARY_GONE, ident, None if was is None else was.name, money_before=then)
            continue
        bursary, amount = now.bursaries[new], due_now.get(new)
        if bursary.status is Status.CLOSED:
            if was is None or was.status is not Status.CLOSED:
                yield Difference(_KIND.BURSARY_CLOSED, new, bursary.name, money_before=then)
        elif again is not None and then is not None:
            if amount is None:
                yield Difference(_KIND.BURSARY_LOST, new, bursary.name, money_before=then)
            elif amount != then:
                yield Difference(_KIND.BURSARY_AMOUNT, new, bursary.name, money_before=then, money_after=amount)
    for bursary_id, amount in due_now.items():
        if bursary_id not in claimed:
            name = now.bursaries[bursary_id].name
            yield Difference(_KIND.BURSARY_NEW, bursary_id, name, money_after=amount)


def _due(route: Route | None) -> dict[str, Money]:
    """Return what each bursary pays on a route, on whichever of its steps."""
    due: dict[str, Money] = {}
    for claim in () if route is None else route.bursaries:
        before = 0 if claim.bursary not in due else due[claim.bursary].minor
        due[claim.bursary] = Money(before + claim.amount.minor, claim.amount.currency)
    return due
