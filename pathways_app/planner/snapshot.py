"""A jurisdiction made ready for planning once: what no question changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property, lru_cache
from math import ceil

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import Condition, credentials_of, leaves
from pathways_app.domain.step import Step
from pathways_app.planner.offers import paid_later, supported, token
from pathways_app.planner.reading import Reading
from pathways_app.planner.ready import PlanningFee, ReadyStep, conditions_of, literals_of
from pathways_app.planner.region import Region
from pathways_app.planner.values import ValueClasses

MOST_SNAPSHOTS = 8
"""Jurisdictions kept ready at once; the shipped catalogue has four."""

MOST_REGIONS = 128
"""Goals kept ready at once in one jurisdiction; the largest has some 120 credentials."""


class Snapshot:
    """The steps of a jurisdiction with what planning asks of them again and again, and the region of each goal.

    Steps and regions are made when first asked for and never change after.
    """

    def __init__(self, catalogue: JurisdictionCatalogue) -> None:
        self._catalogue = catalogue
        self.fees: Mapping[str, PlanningFee] = planning_fees(catalogue)
        self.without_basis = frozenset(step for step, fee in self.fees.items() if not fee.basis)
        conditions: dict[str, set[Condition]] = {}
        for step in catalogue.steps.values():
            for leaf in leaves(step.requires):
                if isinstance(leaf, Condition):
                    conditions.setdefault(leaf.attribute, set()).add(leaf)
        self.classes = ValueClasses(catalogue.attributes, conditions)
        self._marks: dict[str, list[str]] = {}
        for bursary in catalogue.bursaries.values():
            if bursary.counted and paid_later(bursary):
                for step_id in supported(bursary, catalogue.steps):
                    self._marks.setdefault(step_id, []).append(token(bursary.id))
        self._steps: dict[str, ReadyStep] = {}
        self._regions: OrderedDict[str, Region] = OrderedDict()

    @cached_property
    def steps(self) -> Mapping[str, ReadyStep]:
        """Every step made ready, by id."""
        return {step_id: self.step(step_id) for step_id in self._catalogue.steps}

    @cached_property
    def reading(self) -> Reading:
        """The place made ready for reading its routes."""
        return Reading(self._catalogue, self.fees)

    def step(self, step_id: str) -> ReadyStep:
        """Return one step made ready."""
        found = self._steps.get(step_id)
        if found is None:
            step = self._catalogue.steps[step_id]
            found = self._steps[step_id] = ReadyStep(
                step=step,
                needs=literals_of(step.requires),
                asked=credentials_of(step.requires),
                conditions=conditions_of(step.requires),
                awards=self._catalogue.close(step.awards),
                marks=tuple(self._marks.get(step_id, ())),
                lasts=_lasts(step, self._catalogue),
                fee=self.fees[step_id],
                classes=self.classes,
            )
        return found

    def region(self, goal: str) -> Region:
        """Return everything that can lead to `goal`, compiled."""
        found = self._regions.get(goal)
        if found is None:
            found = self._regions[goal] = Region(self._catalogue, goal, self.step)
            if len(self._regions) > MOST_REGIONS:
                self._regions.popitem(last=False)
        return found


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
    return Snapshot(key.catalogue)


def _lasts(step: Step, catalogue: JurisdictionCatalogue) -> dict[str, int]:
    """Return the months that awards last which lapse; what is implied lapses with what implies it."""
    lasts: dict[str, int | None] = {}
    for award in step.awards:
        entry = catalogue.credentials.get(award)
        months = None if entry is None or entry.renewable else entry.valid_months
        for credential in catalogue.close([award]):
            known = lasts.get(credential, 0)
            lasts[credential] = None if months is None or known is None else max(known, months)
    return {credential: months for credential, months in lasts.items() if months is not None}


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
