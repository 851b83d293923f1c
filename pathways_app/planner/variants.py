"""Variants: the same step, waiting until a bursary's eligibility is earned on the way (eligibility at the start)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Final

from pathways_app.domain.errors import BadValueError
from pathways_app.planner.brings import Brings
from pathways_app.planner.clauses import (
    FALSE,
    MOST_CLAUSES,
    TRUE,
    Clauses,
    TooManyClausesError,
    clauses_of,
    credentials_in,
    minimal,
    resolve_attributes,
)
from pathways_app.planner.drafts import Draft, Facts
from pathways_app.planner.instance import (
    Assume,
    Const,
    EligibleAt,
    Expression,
    Has,
    Instance,
    PlanBursary,
    Threshold,
)


class Variant:
    """A step with extra clauses to wait for, and the numbers of the bursaries it may then claim."""

    __slots__ = ("bursaries", "draft", "extra")

    def __init__(self, draft: Draft, extra: Clauses, bursaries: tuple[int, ...]) -> None:
        self.draft: Final = draft
        self.extra: Final = extra
        self.bursaries: Final = bursaries


def without_unknowns(expression: Expression) -> Expression:
    """Return `expression` with every assumed condition false: a bursary is due only where no assumption is needed."""
    match expression:
        case Assume():
            return Const(False)
        case Threshold(count, parts):
            return Threshold(count, tuple(without_unknowns(part) for part in parts))
        case _:
            return expression


def eligibility(bursary: PlanBursary, instance: Instance, facts: Facts, attainable: int) -> Clauses:
    """Return the eligibility of `bursary` as clauses over facts that can be in hand; `FALSE` when it never is true."""
    expression = without_unknowns(resolve_attributes(bursary.eligible, dict(instance.query.attributes)))
    if instance.eligible_at is EligibleAt.HELD:
        found = clauses_of(expression, lambda leaf: TRUE if _is_held(leaf, instance) else FALSE)
    else:
        found = clauses_of(expression, facts.leaf)
    return minimal({clause & attainable for clause in found})


def _is_held(leaf: Expression, instance: Instance) -> bool:
    return isinstance(leaf, Has) and leaf.credential in instance.query.held


def attainable(drafts: list[Draft], facts: Facts) -> int:
    """Return every fact that the steps of the cone award, wanted on the way or not."""
    found = 0
    for one in drafts:
        found |= facts.mask(one.step.awards)
    return found


def eligible_terms(
    drafts: list[Draft], instance: Instance, facts: Facts
) -> tuple[dict[int, Clauses], Mapping[str, list[int]]]:
    """Return the eligibility of each bursary that can ever be due on the cone, and the bursaries of each step.

    Raises: BadValueError, naming the bursary, when an eligibility is too large to be written out.
    """
    reach = attainable(drafts, facts)
    steps = {one.step.id: one.step for one in drafts}
    terms: dict[int, Clauses] = {}
    on: dict[str, list[int]] = {}
    for number, bursary in enumerate(instance.bursaries):
        supported = [step for step in bursary.steps if step in steps and bursary.worth(steps[step]) > 0]
        if not supported or bursary.max_claims <= 0:
            continue
        try:
            term = eligibility(bursary, instance, facts, reach)
        except TooManyClausesError:
            wanted = f"an expression of at most {MOST_CLAUSES} clauses"
            raise BadValueError(field=f"{bursary.id}.eligible", given="too many choices", wanted=wanted) from None
        if term == FALSE:
            continue
        terms[number] = term
        for step in dict.fromkeys(supported):
            on.setdefault(step, []).append(number)
    return terms, on


def fragile(instance: Instance) -> frozenset[int]:
    """Return the numbers of the bursaries whose eligibility rests on something that can lapse."""
    lapsing = {*instance.held_until, *instance.valid_months, *(c for step in instance.steps for c in step.lasts)}
    if instance.eligible_at is EligibleAt.HELD or not lapsing:
        return frozenset()
    return frozenset(
        number
        for number, bursary in enumerate(instance.bursaries)
        if not lapsing.isdisjoint(credentials_in(bursary.eligible))
    )


def variants_of(
    one: Draft, terms: Mapping[int, Clauses], bursaries: list[int], may_lapse: frozenset[int], brings: Brings
) -> list[Variant]:
    """Return the step itself and one variant for each non-empty set of eligibilities its requirement does not imply.

    `brings` says whether a clause holds wherever others do. An eligibility that may lapse counts as not implied, so
    that the step can also be taken without what it gives.
    """
    certain: list[int] = []
    classes: dict[tuple[Clauses, int], list[int]] = {}
    for number in bursaries:
        term = terms[number]
        implied = one.tree is None and all(brings.sure(clause, one.clauses) for clause in term)
        if number in may_lapse:
            classes[TRUE if implied else term, number] = [number]
        elif implied:
            certain.append(number)
        else:
            classes.setdefault((term, -1), []).append(number)
    found = {tuple(certain): Variant(one, TRUE, tuple(certain))}
    for size in range(1, len(classes) + 1):
        for chosen in combinations(sorted(classes), size):
            extra = minimal({clause for term, _ in chosen for clause in term})
            given = (*one.clauses, *extra)
            # What comes with what is waited for may be claimed too; then waiting for both is the same variant.
            also = [
                key
                for key in classes
                if key not in chosen and key[1] < 0 and all(brings.sure(clause, given) for clause in key[0])
            ]
            claimed = tuple(sorted([*certain, *(number for key in (*chosen, *also) for number in classes[key])]))
            found.setdefault(claimed, Variant(one, extra, claimed))
    return list(found.values())
