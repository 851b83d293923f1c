"""The workforce plans, commitment by commitment, with what answers each in every place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.plan import Plan, PlanItem, PlanLink, PlanStatus
from pathways_app.domain.step import Status
from pathways_app.services.resolve import section_of

_FAR = (PlanStatus.GAP, PlanStatus.PROPOSED, PlanStatus.PARTLY, PlanStatus.MET)
"""States of a commitment, the least answered first."""


@dataclass(frozen=True, slots=True)
class Answering:
    """One entry that answers a commitment, with its section and the place it belongs to.

    `proposed` where it is a step or bursary that does not exist yet.
    """

    ident: str
    section: str
    place: str
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Commitment:
    """One item of a plan, with how each place answers it, by the place's id, and the entries that do."""

    item: PlanItem
    links: tuple[tuple[str, PlanLink], ...] = ()
    answers: tuple[Answering, ...] = ()

    @property
    def status(self) -> PlanStatus | None:
        """How far it is answered, in the place that answers it least; None where no place says so."""
        found = {link.status for _, link in self.links}
        return next((status for status in _FAR if status in found), None)

    @property
    def proposed_steps(self) -> tuple[str, ...]:
        """The steps that answer it and do not exist yet."""
        return tuple(one.ident for one in self.answers if one.proposed and one.section == "step")


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan with its commitments in the plan's own order."""

    plan: Plan
    commitments: tuple[Commitment, ...]

    @property
    def counts(self) -> Mapping[PlanStatus | None, int]:
        """How many commitments are in each state; None for those no place has looked at."""
        return MappingProxyType(Counter(commitment.status for commitment in self.commitments))


@dataclass(frozen=True, slots=True)
class PlanBoard:
    """All plans, and the places whose entries answer them, by id."""

    plans: tuple[PlanView, ...]
    places: Mapping[str, JurisdictionCatalogue]

    def find(self, plan: str, item: str = "") -> tuple[PlanView | None, Commitment | None]:
        """Return the plan and the commitment with these ids, None for each that there is not."""
        view = next((view for view in self.plans if view.plan.id == plan), None)
        commitments = view.commitments if view is not None else ()
        return view, next((one for one in commitments if one.item.item == item), None)


def plan_board(plans: Iterable[Plan], places: Iterable[JurisdictionCatalogue]) -> PlanBoard:
    """Return `plans` with what answers them in `places`."""
    known = tuple(places)
    links: dict[tuple[str, str], list[tuple[JurisdictionCatalogue, PlanLink]]] = {}
    for place in known:
        for link in place.plan_links:
            links.setdefault((link.plan, link.item), []).append((place, link))
    views = tuple(
        PlanView(plan, tuple(_commitment(item, links.get((plan.id, item.item), [])) for item in plan.items))
        for plan in plans
    )
    return PlanBoard(views, MappingProxyType({place.jurisdiction.id: place for place in known}))


def _commitment(item: PlanItem, links: list[tuple[JurisdictionCatalogue, PlanLink]]) -> Commitment:
    answers = tuple(_answering(place, ident) for place, link in links for ident in link.answered_by)
    return Commitment(item, tuple((place.jurisdiction.id, link) for place, link in links), answers)


def _answering(place: JurisdictionCatalogue, ident: str) -> Answering:
    step, bursary = place.steps.get(ident), place.bursaries.get(ident)
    status = step.status if step is not None else bursary.status if bursary is not None else None
    return Answering(ident, section_of(place, ident) or "", place.jurisdiction.id, proposed=status is Status.PROPOSED)
