"""What reading routes asks of a place again and again, worked out once: steps and bursaries over numbered facts.

Facts are numbered for the whole place: first the conditions on a person, in order as written, then the credentials.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.bursary import AmountBasis, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Condition, Holds, Requirement, leaves
from pathways_app.domain.step import Step
from pathways_app.planner.assumptions import Granting
from pathways_app.planner.clauses import bits
from pathways_app.planner.offers import amount_on
from pathways_app.planner.quorum import Quorum, quorum_of
from pathways_app.planner.ready import PlanningFee


class ReadBursary:
    """A bursary over numbered facts: what makes one `eligible`, the credentials `mentioned`, what it `asks`.

    That is the conditions on each attribute, in order of name. `never_with` and `not_with` rule it out on a route and
    on one step, whichever of the two says so.
    """

    __slots__ = ("asks", "bursary", "eligible", "mentioned", "never_with", "not_with")

    def __init__(
        self,
        bursary: Bursary,
        eligible: Quorum,
        mentioned: int,
        asks: tuple[tuple[str, int], ...],
        never_with: set[str],
        not_with: set[str],
    ) -> None:
        self.bursary = bursary
        self.eligible = eligible
        self.mentioned = mentioned
        self.asks = asks
        self.never_with = never_with
        self.not_with = not_with


class ReadStep:
    """A step over numbered facts: what it `asks` for, the facts that are `asked` about, those it `awards`.

    `lapsing` gives the months that each award lasts which can simply be renewed, `lasting` are the others. `turns_on`
    are the credentials that the step or the money for it turns on. It is `loose` if it is a record check that any
    month will do for. Of a fee that is not known `fee` is None.
    """

    __slots__ = (
        "asked",
        "asks",
        "awards",
        "fee",
        "id",
        "lapsing",
        "lasting",
        "loose",
        "months",
        "offers",
        "planned",
        "step",
        "turns_on",
    )

    def __init__(self, place: Reading, step: Step, fee: PlanningFee) -> None:
        self.id = step.id
        self.step = step
        self.months = step.duration.months
        self.asks = place.quorum(step.requires)
        self.asked = place.mentioned(step.requires)
        self.awards = place.mask(place.catalogue.close(step.awards))
        self.planned = Money(fee.minor, place.catalogue.jurisdiction.currency)
        self.fee = self.planned if fee.known else None
        self.offers = place.offers(step.id)
        entries = [place.catalogue.credentials[award] for award in step.awards]
        self.lapsing = tuple(
            (entry.id, entry.valid_months)
            for entry in entries
            if entry.renewable and entry.valid_months is not None and entry.renewed_by is not None
        )
        self.lasting = frozenset(step.awards).difference(award for award, _ in self.lapsing)
        self.turns_on = self.asked & place.credentials
        for offer in self.offers:
            self.turns_on |= offer.mentioned
        is_check = all(entry.kind is CredentialKind.CHECK and entry.renewed_by == step.id for entry in entries)
        self.loose = is_check and not step.study_hours and not step.occupies and not self.turns_on


class Reading:
    """A place made ready for reading its routes; steps and bursaries are made when first asked for."""

    def __init__(self, catalogue: JurisdictionCatalogue, fees: Mapping[str, PlanningFee]) -> None:
        self.catalogue = catalogue
        self._fees = fees
        entries = catalogue.bursaries.values()
        self._never_with = _both_ways({bursary.id: bursary.never_with for bursary in entries})
        self._not_with = _both_ways({bursary.id: bursary.not_with for bursary in entries})
        self._on_step: dict[str, list[Bursary]] = {}
        for bursary in entries:
            for ident in bursary.for_steps:
                if ident not in bursary.not_with:
                    self._on_step.setdefault(ident, []).append(bursary)
        asked = [leaf for step in catalogue.steps.values() for leaf in leaves(step.requires)]
        asked += [leaf for bursary in entries for leaf in leaves(bursary.eligibility)]
        found = {leaf for leaf in asked if isinstance(leaf, Condition)}
        self.conditions = tuple(sorted(found, key=lambda one: (one.attribute, repr(one))))
        names = [leaf.credential for leaf in asked if isinstance(leaf, Holds)]
        awards = [award for step in catalogue.steps.values() for award in catalogue.close(step.awards)]
        self._facts = tuple(dict.fromkeys((*self.conditions, *catalogue.credentials, *names, *awards)))
        self._bit = {fact: 1 << number for number, fact in enumerate(self._facts)}
        self.credentials = (1 << len(self._bit)) - (1 << len(self.conditions))
        self._on: dict[str, int] = {}
        for condition in self.conditions:
            self._on[condition.attribute] = self._on.get(condition.attribute, 0) | self._bit[condition]
        self.granting = Granting(self.conditions, catalogue.attributes)
        self._steps: dict[str, ReadStep] = {}
        self._bursaries: dict[str, ReadBursary] = {}
        self._worth: dict[tuple[str, str], Money | None] = {}

    def mask(self, facts: Iterable[str | Condition]) -> int:
        """Return those of `facts` that there are here as a bit set."""
        bit, found = self._bit, 0
        for fact in facts:
            found |= bit.get(fact, 0)
        return found

    def answered(self, known: Mapping[str, AttributeValue]) -> tuple[int, int]:
        """Return the conditions that hold where so much is known of a person, and those nobody can tell."""
        true = unknown = 0
        for name, asked in self._on.items():
            if name not in known:
                unknown |= asked
                continue
            for number in bits(asked):
                if self.conditions[number].accepts(known[name]):
                    true |= 1 << number
        return true, unknown

    def quorum(self, requirement: Requirement) -> Quorum:
        """Return a requirement over the facts."""
        return quorum_of(requirement, lambda leaf: self._bit[_fact(leaf)])

    def mentioned(self, requirement: Requirement) -> int:
        """Return the facts that a requirement mentions."""
        found = 0
        for leaf in leaves(requirement):
            found |= self._bit[_fact(leaf)]
        return found

    def awarding(self, credentials: int) -> list[str]:
        """Return the ids of the steps that bring any of these credentials, sorted."""
        names = [self._facts[number] for number in bits(credentials)]
        awarding = self.catalogue.steps_awarding
        return sorted({step for name in names if isinstance(name, str) for step in awarding.get(name, ())})

    def offers(self, ident: str) -> tuple[ReadBursary, ...]:
        """Return the bursaries, whatever their status, that are for a step."""
        return tuple([self._bursary(one) for one in self._on_step.get(ident, ())])

    def step(self, ident: str) -> ReadStep:
        """Return one step."""
        found = self._steps.get(ident)
        if found is None:
            found = self._steps[ident] = ReadStep(self, self.catalogue.steps[ident], self._fees[ident])
        return found

    def _bursary(self, bursary: Bursary) -> ReadBursary:
        found = self._bursaries.get(bursary.id)
        if found is None:
            mentioned = self.mentioned(bursary.eligibility)
            asks = tuple((name, asked) for name, every in sorted(self._on.items()) if (asked := every & mentioned))
            found = self._bursaries[bursary.id] = ReadBursary(
                bursary,
                self.quorum(bursary.eligibility),
                mentioned & self.credentials,
                asks,
                self._never_with[bursary.id],
                self._not_with[bursary.id],
            )
        return found

    def worth(self, bursary: Bursary, step: Step) -> Money | None:
        """Return what a bursary comes to on a step by itself; None where nobody can say."""
        key = (bursary.id, step.id)
        if key not in self._worth:
            self._worth[key] = _worth(bursary, step, self.catalogue.jurisdiction.currency)
        return self._worth[key]


def _fact(leaf: Holds | Condition) -> str | Condition:
    return leaf.credential if isinstance(leaf, Holds) else leaf


def _worth(bursary: Bursary, step: Step, currency: str) -> Money | None:
    amount = bursary.amount
    if amount.percent is not None:
        return None if step.fee is None else Money(step.fee.money.minor * amount.percent // 100, currency)
    if amount.money is None:
        return None
    if amount.basis is AmountBasis.UP_TO:
        return amount.money
    worth = amount_on(bursary, step, without_later=False)
    return Money(worth if amount.cap is None else min(worth, amount.cap.minor), currency)


def _both_ways(barred: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    found = {name: set(others) for name, others in barred.items()}
    for name, others in barred.items():
        for other in others:
            if other in found:
                found[other].add(name)
    return found
