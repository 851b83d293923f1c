"""From an instance to the numbered problem: what matters, and that numbered."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeAlias

from pathways_app.planner.clauses import FALSE, Clauses, bits
from pathways_app.planner.drafts import Draft, Facts, draft
from pathways_app.planner.funding import Funding
from pathways_app.planner.ground import within
from pathways_app.planner.instance import Instance
from pathways_app.planner.numbering import Cone, numbered
from pathways_app.planner.pose import Posed
from pathways_app.planner.problem import Problem
from pathways_app.planner.relevance import Matter, cone, leading, reachable
from pathways_app.planner.variants import eligible_terms, fragile

Check: TypeAlias = Callable[[], None]
"""Called now and then, it may raise to stop what is going on."""

_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class Prepared:
    """A numbered problem with its money.

    It `expires` where something that matters can lapse, `assumes` where it rests on conditions nobody has answered.
    Where it is thinned, its answer stands only if no plan found is turned away because something has lapsed; `whole`
    then gives the problem to solve instead. The problem may count months from a year of its own: they are then `later`
    by so many months.
    """

    problem: Problem
    funding: Funding
    expires: bool
    assumes: bool
    whole: Callable[[Check], Prepared] | None = None
    later: int = 0


def _go_on() -> None:
    """Never stop."""


def prepare(instance: Instance, *, thinned: bool = False, near: bool = False, check: Check = _go_on) -> Prepared | None:
    """Return the numbered problem, or None when no step leads to the goal.

    `thinned`: where something can lapse but that alone keeps steps from being left out, leave them out all the same.
    If every plan of that answer is fresh, it is the answer: it is the front of all plans as if nothing lapsed, which no
    plan that is valid with lapses can better. `near`: the problem counts months from the year before the first one, as
    the interpreter keeps small numbers at hand and makes every other anew. `check` is called between two stages, and
    may raise to stop.

    Raises: BadValueError, naming the bursary, when its eligibility is too large to be written out.
    """
    query = instance.query
    facts = Facts(query.held)
    attributes = dict(query.attributes)
    goal = facts.credential(query.goal)
    drafts = [one for step in leading(instance) if (one := draft(step, facts, attributes)) is not None]
    taken, _ = reachable(drafts, sum(1 << number for number in facts.conditions), len(facts))
    matter = cone(taken, goal, facts.conditions, len(facts))
    if not _has_goal(matter, goal):
        return None
    check()  # only now: that nothing leads there is known by itself
    kept = matter.kept
    needed = _mentioned(taken, {one.step.id for one in kept}) | 1 << goal
    expires = bool(
        instance.valid_months or instance.held_until or any(facts.mask(one.step.lasts) & needed for one in kept)
    )
    terms, on = eligible_terms(kept, instance, facts)
    check()
    found = Cone(
        matter=matter,
        goal=goal,
        facts=len(facts),
        conditions=facts.conditions,
        terms=terms,
        on=on,
        may_lapse=fragile(instance),
        expires=expires,
    )
    return _prepared(instance, found, taken, check, thinned=thinned, later=_later(instance) if near else 0)


def prepare_posed(
    posed: Posed, *, new_only: bool = False, thinned: bool = False, near: bool = False, check: Check = _go_on
) -> Prepared | None:
    """Return the numbered problem of a question from a catalogue, from its region's compiled form, as `prepare` does.

    `new_only`: None, too, where nothing that matters rests on a condition nobody has answered.

    Raises: BadValueError, naming the bursary, when its eligibility is too large to be written out.
    """
    ground, region = posed.ground, posed.ground.region
    if not region.compiled:
        return prepare(posed.instance, thinned=thinned, near=near, check=check)
    taken = ground.drafts(assuming=posed.assuming)
    if not taken:
        return None
    goal = region.facts[ground.request.goal]
    mentioned = 0
    for one in taken:
        mentioned |= one.mentioned
    if new_only and not mentioned & ground.unknown:
        return None
    classes = ground.snapshot.classes
    conditions = {}
    for number in bits(mentioned & ground.unknown):
        leaf = region.conditions[number]
        conditions[number] = (leaf.attribute, classes.accepting(leaf))
    matter = cone(taken, goal, conditions, len(region))
    ids = {one.step.id: one.step for one in matter.kept}
    if not _has_goal(matter, goal) or (new_only and not _assumes(taken, ids, conditions)):
        return None
    check()
    instance = posed.frame
    attainable = lapsing = 0
    for step_id in ids:
        step = region.steps[region.position[step_id]]
        attainable |= step.awards
        lapsing |= step.lapsing & ~ground.have
    needed = _mentioned(taken, ids)
    terms: dict[int, Clauses] = {}
    on: dict[str, list[int]] = {}
    may_lapse: set[int] = set()
    parts = ((offer, terms) for offer in ground.offers() for terms in offer.terms)
    for number, ((offer, whole), bursary) in enumerate(zip(parts, instance.bursaries, strict=True)):
        supported = [step_id for step_id in ids.keys() & bursary.steps if bursary.worth(ids[step_id]) > 0]
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
        matter=matter,
        goal=goal,
        facts=len(region),
        conditions=conditions,
        terms=terms,
        on=on,
        may_lapse=frozenset(may_lapse),
        expires=bool(lapsing & needed),
    )
    return _prepared(instance, found, taken, check, thinned=thinned, later=_later(instance) if near else 0)


def _later(instance: Instance) -> int:
    """Return by how many whole years months can be counted from less, the first one staying a year from nought."""
    return instance.query.start // _YEAR * _YEAR - _YEAR


def _sooner(instance: Instance, months: int) -> Instance:
    """Return an instance in which everything is so many months sooner."""
    query = instance.query
    return replace(
        instance,
        query=replace(query, start=query.start - months, deadline=query.deadline - months),
        held_until={name: until - months for name, until in instance.held_until.items()},
    )


def _has_goal(matter: Matter, goal: int) -> bool:
    return any(one.awards >> goal & 1 for one in matter.kept)


def _mentioned(taken: list[Draft], ids: Collection[str]) -> int:
    """Return the facts that the requirements of the steps named mention, as they were before any simplification."""
    found = 0
    for one in taken:
        if one.step.id in ids:
            found |= one.mentioned
    return found


def _prepared(
    instance: Instance, found: Cone, taken: list[Draft], check: Check, *, thinned: bool, later: int
) -> Prepared:
    problem, funding = numbered(_sooner(instance, later) if later else instance, found, thinned=thinned, check=check)
    ids = {option.step.id for option in problem.options}
    whole = None
    if found.expires and not problem.lean_needed:
        whole = partial(_prepared, instance, found, taken, thinned=False, later=later)
    return Prepared(problem, funding, found.expires, _assumes(taken, ids, found.conditions), whole, later)


def _assumes(taken: list[Draft], ids: Collection[str], conditions: Iterable[int]) -> bool:
    """Say whether some of the steps named rest on one of these conditions."""
    unknown = sum(1 << number for number in conditions)
    return bool(_mentioned(taken, ids) & unknown)
