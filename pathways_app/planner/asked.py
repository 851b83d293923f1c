"""What a question leaves unknown that may matter: conditions of the steps towards the goal, and of their bursaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, product
from typing import TypeAlias

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition, Requirement, Truth, evaluate, leaves
from pathways_app.planner.ground import usable_status
from pathways_app.planner.pose import pose
from pathways_app.planner.values import attributes_in_force, candidate_values

MOST_TOGETHER = 4
"""Attributes of one bursary that are answered together at most (a bound of ours)."""

Answers: TypeAlias = frozenset[tuple[str, int]]
"""Attributes, each with the number of one of its classes of answers."""


class Asked:
    """The attributes nobody has given, with their answers in classes that everything that matters treats alike."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest) -> None:
        self._catalogue = catalogue
        self._known = attributes_in_force(catalogue, request.person)
        held, everything = catalogue.close(request.person.holds), frozenset(catalogue.credentials)
        self._hands = (held, everything)
        instance = pose(catalogue, request, assuming=not request.strict).instance
        cone = [catalogue.steps[step.id] for step in instance.steps if step.id in catalogue.steps]
        ids = {step.id for step in cone}
        self._bursaries = [
            bursary
            for bursary in catalogue.bursaries.values()
            if bursary.counted
            and usable_status(bursary.status, what_if=request.what_if)
            and not ids.isdisjoint(set(bursary.for_steps).difference(bursary.not_with))
            and evaluate(bursary.eligibility, everything, self._known) is not Truth.FALSE
            and evaluate(bursary.eligibility, held, self._known) is not Truth.TRUE
        ]
        self.of_steps = frozenset(leaf.attribute for step in cone for leaf in self._unknown(step.requires))
        self.of_money = frozenset(leaf.attribute for b in self._bursaries for leaf in self._unknown(b.eligibility))
        conditions: dict[str, set[Condition]] = {}
        for requirement in (*(step.requires for step in cone), *(b.eligibility for b in self._bursaries)):
            for leaf in self._unknown(requirement):
                conditions.setdefault(leaf.attribute, set()).add(leaf)
        self._all: dict[str, list[AttributeValue]] = {}
        self._classes = {name: self._sorted_out(name, found) for name, found in conditions.items()}

    def _unknown(self, requirement: Requirement) -> Iterator[Condition]:
        for leaf in leaves(requirement):
            if isinstance(leaf, Condition) and leaf.attribute not in self._known:
                yield leaf

    def _sorted_out(
        self, name: str, conditions: Iterable[Condition]
    ) -> list[tuple[frozenset[Condition], tuple[AttributeValue, ...]]]:
        ordered = sorted(conditions, key=repr)
        classes: dict[frozenset[Condition], list[AttributeValue]] = {}
        self._all[name] = candidate_values(self._catalogue.attributes.get(name), ordered)
        for value in self._all[name]:
            met = frozenset(condition for condition in ordered if condition.accepts(value))
            classes.setdefault(met, []).append(value)
        return [(met, tuple(dict.fromkeys(values))) for met, values in classes.items()]

    def values(self, name: str, number: int) -> tuple[AttributeValue, ...]:
        """Return the answers of one class."""
        return self._classes[name][number][1]

    def in_order(self, name: str, classes: Iterable[tuple[AttributeValue, ...]]) -> tuple[AttributeValue, ...]:
        """Return the answers of several classes in the order of all answers."""
        some = {value for values in classes for value in values}
        return tuple(value for value in self._all[name] if value in some)

    def scales(self) -> dict[str, tuple[Decimal, ...]]:
        """Return for each attribute that is a number the answers that tell its classes apart, in order."""
        found = {name: tuple(v for v in values if isinstance(v, Decimal)) for name, values in self._all.items()}
        return {name: values for name, values in found.items() if values}

    def telling(self, name: str) -> tuple[int, ...]:
        """Return the classes of answers that meet some condition, those first that no other class betters."""
        classes = self._classes[name]
        met = [number for number, (conditions, _) in enumerate(classes) if conditions]
        best = [n for n in met if not any(classes[n][0] < classes[other][0] for other in met)]
        return (*best, *(number for number in met if number not in best))

    def best(self, name: str) -> frozenset[int]:
        """Return the classes that no other betters: some answer that gains most is among them."""
        classes = self._classes[name]
        return frozenset(n for n in self.telling(name) if not any(classes[n][0] < other for other, _ in classes))

    def together(self) -> list[Answers]:
        """Return sets of two answers or more that make a bursary due and of which none may be missing.

        Due with what is held today, or with everything there is to hold.
        """
        found: dict[Answers, None] = {}
        for bursary, hand in product(self._bursaries, self._hands):
            names = sorted({leaf.attribute for leaf in self._unknown(bursary.eligibility)})
            enough: list[Answers] = []
            for size in range(1, min(len(names), MOST_TOGETHER) + 1):
                for some in combinations(names, size):
                    for numbers in product(*(self.telling(name) for name in some)):
                        answers = frozenset(zip(some, numbers, strict=True))
                        if not any(less <= answers for less in enough) and self._is_due(bursary, hand, answers):
                            enough.append(answers)
            found |= dict.fromkeys(answers for answers in enough if len(answers) > 1)
        return sorted(found, key=lambda answers: (len(answers), sorted(answers)))

    def makes_due(self, answers: Answers) -> bool:
        """Say whether the answers may make sure of a bursary, whatever is held."""
        names = {name for name, _ in answers}
        return any(
            self._is_due(bursary, self._hands[1], answers)
            for bursary in self._bursaries
            if any(leaf.attribute in names for leaf in self._unknown(bursary.eligibility))
        )

    def _is_due(self, bursary: Bursary, hand: frozenset[str], answers: Answers) -> bool:
        told = {name: self.values(name, number)[0] for name, number in answers}
        return evaluate(bursary.eligibility, hand, {**self._known, **told}) is Truth.TRUE
