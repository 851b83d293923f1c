"""Steps and bursaries of a saved route, compared between the catalogue of that day and another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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
    steps: Mapping[str, str],
) -> Iterator[Difference]:
    """Yield what differs in the bursaries due on a saved route; `again` is the same route now, if there still is one.

    `steps` gives the saved route's step ids as they are called now.
    """
    due_now = _due(again)
    claimed = {current_id(now, claim.bursary) for claim in route.bursaries}
    for claim in route.bursaries:
        new = current_id(now, claim.bursary)
        was = before.bursaries.get(claim.bursary)
        name = None if was is None else was.name
        if new not in now.bursaries:
            yield Difference(_KIND.BURSARY_GONE, claim.bursary, name, money_before=claim.amount)
            continue
        bursary = now.bursaries[new]
        if bursary.status is Status.CLOSED:
            yield Difference(_KIND.BURSARY_CLOSED, new, bursary.name, money_before=claim.amount)
        elif again is not None:
            amount = due_now.get((new, steps.get(claim.step, claim.step)))
            if amount is None:
                yield Difference(_KIND.BURSARY_LOST, new, bursary.name, money_before=claim.amount)
            elif amount != claim.amount:
                pair = claim.amount, amount
                yield Difference(_KIND.BURSARY_AMOUNT, new, bursary.name, money_before=pair[0], money_after=pair[1])
    for (bursary_id, _), amount in due_now.items():
        if bursary_id not in claimed:
            name = now.bursaries[bursary_id].name
            yield Difference(_KIND.BURSARY_NEW, bursary_id, name, money_after=amount)


def _due(route: Route | None) -> dict[tuple[str, str], Money]:
    return {} if route is None else {(claim.bursary, claim.step): claim.amount for claim in route.bursaries}
