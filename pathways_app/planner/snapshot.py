"""A jurisdiction made ready for planning once: what no question changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import ceil

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import Condition, Requirement, credentials_of, leaves
from pathways_app.domain.step import Step

MOST_SNAPSHOTS = 8
"""Jurisdictions kept ready at once; the shipped catalogue has four."""


@dataclass(frozen=True, slots=True)
class PlanningFee:
    """What a step is planned to cost, in minor units; not `known`: estimated, and without `basis` from nothing."""

    minor: int
    known: bool
    basis: bool = True


@dataclass(frozen=True, slots=True)
class ReadyStep:
    """A step with what planning asks of it again and again.

    `asked` are the credentials its requirement mentions, `conditions` those on attributes; `awards` are closed under
    implication and `lasts` gives the months of those that lapse.
    """

    step: Step
    asked: frozenset[str]
    conditions: tuple[Condition, ...]
    awards: frozenset[str]
    lasts: Mapping[str, int]
    fee: PlanningFee


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The steps of a jurisdiction ready for planning, by id, and which of them award each credential."""

    steps: Mapping[str, ReadyStep]
    awarding: Mapping[str, tuple[str, ...]]

    def towards(self, goal: str, held: frozenset[str], usable: Iterable[str]) -> list[ReadyStep]:
        """Return the usable steps that lead to `goal` from what is not held, in id order."""
        open_to = set(usable)
        found: set[str] = set()
        todo, seen = [goal], {goal}
        while todo:
            for step_id in self.awarding.get(todo.pop(), ()):
                if step_id in open_to and step_id not in found:
                    found.add(step_id)
                    more = self.steps[step_id].asked - held - seen
                    seen |= more
                    todo.extend(more)
        return [self.steps[step_id] for step_id in sorted(found)]


class _Same:
    """A catalogue as a key: the same object, not an equal one."""

    __slots__ = ("catalogue",)

    def __init__(self, catalogue: JurisdictionCatalogue) -> None:
        self.catalogue = catalogue

    def __hash__(self) -> int:
        return id(self.catalogue)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.catalogue is self.catalogue


def snapshot(catalogue: JurisdictionCatalogue) -> Snapshot:
    """Return the catalogue ready for planning, made once for each catalogue object."""
    return _snapshot(_Same(catalogue))


@lru_cache(maxsize=MOST_SNAPSHOTS)
def _snapshot(key: _Same) -> Snapshot:
    catalogue = key.catalogue
    fees = planning_fees(catalogue)
    asked = {step.id: credentials_of(step.requires) for step in catalogue.steps.values()}
    mentioned = frozenset().union(*asked.values()) | frozenset(
        c for b in catalogue.bursaries.values() for c in credentials_of(b.eligibility)
    )
    ready = {
        step.id: ReadyStep(
            step=step,
            asked=asked[step.id],
            conditions=_conditions(step.requires),
            awards=catalogue.close(step.awards),
            lasts=_lasts(step, catalogue, mentioned),
            fee=fees[step.id],
        )
        for step in catalogue.steps.values()
    }
    return Snapshot(ready, catalogue.steps_awarding)


def _conditions(requirement: Requirement) -> tuple[Condition, ...]:
    return tuple(leaf for leaf in leaves(requirement) if isinstance(leaf, Condition))


def _lasts(step: Step, catalogue: JurisdictionCatalogue, mentioned: frozenset[str]) -> dict[str, int]:
    """Return the months that awards last which lapse and matter; what is implied lapses with what implies it."""
    lasts: dict[str, int | None] = {}
    for award in step.awards:
        entry = catalogue.credentials[award]
        months = None if entry.renewable else entry.valid_months
        for credential in catalogue.implied[award]:
            known = lasts.get(credential, 0)
            lasts[credential] = None if months is None or known is None else max(known, months)
    return {c: months for c, months in lasts.items() if months is not None and c in mentioned}


def planning_fees(catalogue: JurisdictionCatalogue) -> dict[str, PlanningFee]:
    """Return what each step is planned to cost.

    A fee that is not known is planned at the smaller of the largest known fee of its kind of step and the largest known
    fee a month of that kind times its months.
    """
    most: dict[str, int] = {}
    most_monthly: dict[str, Fraction] = {}
    for step in catalogue.steps.values():
        if step.fee is not None:
            minor, months = step.fee.money.minor, step.duration.months
            most[step.kind] = max(most.get(step.kind, 0), minor)
            if months:
                monthly = Fraction(minor, months)
                most_monthly[step.kind] = max(most_monthly.get(step.kind, monthly), monthly)
    found: dict[str, PlanningFee] = {}
    for step in catalogue.steps.values():
        if step.fee is not None:
            found[step.id] = PlanningFee(step.fee.money.minor, known=True)
        elif step.kind not in most:
            found[step.id] = PlanningFee(0, known=False, basis=False)
        else:
            planned = most[step.kind]
            if step.duration.months and step.kind in most_monthly:
                planned = min(planned, ceil(most_monthly[step.kind] * step.duration.months))
            found[step.id] = PlanningFee(planned, known=False)
    return found
