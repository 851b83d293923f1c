"""From an instance to the numbered problem: what matters, and that numbered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pathways_app.planner.clauses import FALSE, Clauses, bits
from pathways_app.planner.funding import Funding
from pathways_app.planner.ground import within
from pathways_app.planner.instance import Instance
from pathways_app.planner.numbering import Cone, numbered
from pathways_app.planner.pose import Posed
from pathways_app.planner.problem import Problem
from pathways_app.planner.relevance import Draft, Facts, cone, draft, leading, reachable
from pathways_app.planner.variants import eligible_terms, fragile


@dataclass(frozen=True, slots=True)
class Prepared:
    """A numbered problem with its money.

    It `expires` where something that matters can lapse, `assumes` where it rests on conditions nobody has answered.
    """

    problem: Problem
    funding: Funding
    expires: bool
    assumes: bool


def prepare(instance: Instance) -> Prepared | None:
    """Return the numbered problem, or None when no step leads to the goal.

    Raises: BadValueError, naming the bursary, when its eligibility is too large to be written out.
    """
    query = instance.query
    facts = Facts(query.held)
    attributes = dict(query.attributes)
    goal = facts.credential(query.goal)
    drafts = [one for step in leading(instance) if (one := draft(step, facts, attributes)) is not None]
    taken, _ = reachable(drafts, sum(1 << number for number in facts.conditions), len(facts))
    kept, wanted, contradictory = cone(taken, goal, facts.conditions, len(facts))
    if not _has_goal(kept, goal):
        return None
    expires = bool(
        instance.valid_months or instance.held_until or any(facts.mask(one.step.lasts) & wanted for one in kept)
    )
    terms, on = eligible_terms(kept, instance, facts)
    found = Cone(
        kept=kept,
        wanted=wanted,
        goal=goal,
        facts=len(facts),
        conditions=facts.conditions,
        contradictory=contradictory,
        terms=terms,
        on=on,
        may_lapse=fragile(instance),
        expires=expires,
    )
    return _prepared(instance, found, taken)


def prepare_posed(posed: Posed, *, new_only: bool = False) -> Prepared | None:
    """Return the numbered problem of a question from a catalogue, from its region's compiled form, as `prepare` does.

    `new_only`: None, too, where nothing that matters rests on a condition nobody has answered.

    Raises: BadValueError, naming the bursary, when its eligibility is too large to be written out.
    """
    ground, region = posed.ground, posed.ground.region
    if not region.compiled:
        return prepare(posed.instance)
    taken = ground.drafts(assuming=posed.assuming)
    if not taken:
        return None
    goal = region.facts[ground.request.goal]
    mentioned = 0
    for one in taken:
        mentioned |= one.mentioned
    classes = ground.snapshot.classes
    conditions = {}
    for number in bits(mentioned & ground.unknown):
        leaf = region.conditions[number]
        conditions[number] = (leaf.attribute, classes.accepting(leaf))
    kept, wanted, contradictory = cone(taken, goal, conditions, len(region))
    if not _has_goal(kept, goal) or (new_only and not _assumes(taken, {one.step.id for one in kept}, conditions)):
        return None
    instance = posed.instance
    steps = [region.steps[region.position[one.step.id]] for one in kept]
    attainable = lapsing = needed = 0
    for one, step in zip(kept, steps, strict=True):
        attainable |= step.awards
        lapsing |= step.lapsing & ~ground.have
        needed |= one.mentioned
    terms: dict[int, Clauses] = {}
    on: dict[str, list[int]] = {}
    may_lapse: set[int] = set()
    ids = {one.step.id for one in kept}
    parts = ((offer, terms) for offer in ground.offers() for terms in offer.terms)
    for number, ((offer, whole), bursary) in enumerate(zip(parts, instance.bursaries, strict=True)):
        supported = ids.intersection(bursary.steps)
        if not supported or bursary.max_claims <= 0:
            continue
        term = within(whole, ground.have, attainable)
        if term == FALSE:
            continue
        terms[number] = term
        needed |= offer.mentioned
        if offer.mentioned & lapsing:
            may_lapse.add(number)
        for step_id in supported:
            on.setdefault(step_id, []).append(number)
    found = Cone(
        kept=kept,
        wanted=wanted,
        goal=goal,
        facts=len(region),
        conditions=conditions,
        contradictory=contradictory,
        terms=terms,
        on=on,
        may_lapse=frozenset(may_lapse),
        expires=bool(lapsing & needed),
    )
    return _prepared(instance, found, taken)


def _has_goal(kept: list[Draft], goal: int) -> bool:
    return any(one.awards >> goal & 1 for one in kept)


def _prepared(instance: Instance, found: Cone, taken: list[Draft]) -> Prepared:
    problem, funding = numbered(instance, found)
    ids = {option.step.id for option in problem.options}
    return Prepared(problem, funding, found.expires, _assumes(taken, ids, found.conditions))


def _assumes(taken: list[Draft], ids: set[str], conditions: Iterable[int]) -> bool:
    """Say whether some of the steps named rest on one of these conditions."""
    unknown = sum(1 << number for number in conditions)
    return any(one.mentioned & unknown and one.step.id in ids for one in taken)
