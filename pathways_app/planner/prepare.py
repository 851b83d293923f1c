"""From an instance to the numbered problem: what matters, its variants, and what no lean plan holds together."""

from __future__ import annotations

from dataclasses import dataclass

from pathways_app.planner.clauses import bits
from pathways_app.planner.dominance import Money, undominated
from pathways_app.planner.funding import Funding, PlanClaim
from pathways_app.planner.instance import Instance
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.relevance import Draft, Facts, cone, draft, usable
from pathways_app.planner.timing import waits
from pathways_app.planner.variants import Variant, eligible_terms, fragile, variants_of


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
    drafts = [
        one
        for step in sorted(instance.steps, key=lambda step: step.id)
        if usable(step, instance) and (one := draft(step, facts, attributes)) is not None
    ]
    kept, wanted, contradictory = cone(drafts, goal, facts, frozenset(instance.unknown))
    if not any(one.awards >> goal & 1 for one in kept):
        return None
    expires = bool(
        instance.valid_months or instance.held_until or any(facts.mask(one.step.lasts) & wanted for one in kept)
    )
    terms, on = eligible_terms(kept, instance, facts)
    may_lapse = fragile(instance)
    variants = [v for one in kept for v in variants_of(one, terms, on.get(one.step.id, []), may_lapse)]
    lean_needed = expires or len(variants) > len(kept) or _someone_is_paid(variants, instance)
    if not lean_needed:
        kept = _without_dominated(kept, variants, wanted, instance)
        left = {one.step.id for one in kept}
        variants = [v for v in variants if v.draft.step.id in left]
    conditions = sum(1 << number for number in facts.conditions)
    ids = {one.step.id for one in kept}
    assumes = any(one.mentioned & conditions for one in drafts if one.step.id in ids)
    return _number(instance, variants, facts, goal, wanted, contradictory, lean_needed, expires, assumes)


def _claims(variants: list[Variant], instance: Instance) -> list[PlanClaim]:
    return [
        PlanClaim(number, index, instance.bursaries[number].worth(variant.draft.step))
        for index, variant in enumerate(variants)
        for number in variant.bursaries
    ]


def _money(variants: list[Variant], instance: Instance) -> Funding:
    steps = [variant.draft.step for variant in variants]
    return Funding(instance, [step.id for step in steps], [step.fee for step in steps], _claims(variants, instance))


def _someone_is_paid(variants: list[Variant], instance: Instance) -> bool:
    money = _money(variants, instance)
    return money.pays_person and any(money.net(1 << index) < 0 for index in range(len(variants)))


def _without_dominated(kept: list[Draft], variants: list[Variant], wanted: int, instance: Instance) -> list[Draft]:
    money = _money(variants, instance)
    cheapest = {variant.draft.step.id: money.net(1 << index) for index, variant in enumerate(variants)}
    bursaries: Money = {
        variant.draft.step.id: tuple(
            (number, instance.bursaries[number].amounts.get(variant.draft.step.id)) for number in variant.bursaries
        )
        for variant in variants
    }
    named = frozenset(pair.b for pair in instance.exclusions)
    return undominated(kept, wanted, bursaries, cheapest, named)


def _number(
    instance: Instance,
    variants: list[Variant],
    facts: Facts,
    goal: int,
    wanted: int,
    contradictory: frozenset[str],
    lean_needed: bool,
    expires: bool,
    assumes: bool,
) -> Prepared:
    money = _money(variants, instance)
    ids = sorted({variant.draft.step.id for variant in variants})
    rank = {step_id: position for position, step_id in enumerate(ids)}
    shift = len(ids) + len(ids).bit_length() + 1

    def weigh(index: int) -> int:
        own = (1 << len(ids)) - (1 << (len(ids) - 1 - rank[variants[index].draft.step.id]))
        return (money.net_of_fees(1 << index) << shift) + own

    order = sorted(range(len(variants)), key=lambda index: (weigh(index), index))
    ordered = [variants[index] for index in order]
    settled = 0
    assumed = {}
    for number, (name, classes) in facts.conditions.items():
        if name in contradictory:
            assumed[number] = (name, classes)
        else:
            settled |= 1 << number
    extra_facts = 0
    for variant in ordered:
        for clause in variant.extra:
            extra_facts |= clause
    conditions = sum(1 << number for number in assumed)
    options = tuple(_option(v, rank, settled, conditions, wanted | extra_facts) for v in ordered)
    achievers: dict[int, int] = {}
    for index, option in enumerate(options):
        for fact in option.awards:
            achievers[fact] = achievers.get(fact, 0) | 1 << index
    plain_by_base = {options[index].base: index for index, variant in enumerate(ordered) if not variant.extra}
    base_time = [NEVER] * len(facts)
    for number in facts.conditions:
        base_time[number] = instance.query.start
    problem = Problem(
        instance=instance,
        options=options,
        weight=tuple(weigh(index) for index in order),
        shift=shift,
        goal=goal,
        facts=len(facts),
        achievers=achievers,
        goal_need=1 << goal,
        plain_of=tuple(plain_by_base[option.base] for option in options),
        excludes=_excludes(options, ordered, wanted, assumed),
        covers=_covers(ordered, wanted),
        assumed=assumed,
        lean_needed=lean_needed,
        base_time=tuple(base_time),
    )
    return Prepared(problem, _money(ordered, instance), expires, assumes)


def _option(variant: Variant, rank: dict[str, int], settled: int, conditions: int, wanted: int) -> Option:
    one = variant.draft
    clauses = [clause for clause in (*one.clauses, *variant.extra) if not clause & settled]
    awards = one.awards & wanted
    for clause in clauses:
        if clause.bit_count() == 1:
            awards &= ~clause
    mentioned = one.mentioned & ~settled
    for clause in variant.extra:
        mentioned |= clause
    step = one.step
    return Option(
        step=step,
        base=rank[step.id],
        needs=tuple(tuple(bits(clause)) for clause in clauses),
        tree=one.tree,
        landmark_needs=tuple(clause for clause in clauses if not clause & conditions),
        mentioned=mentioned,
        awards=tuple(bits(awards)),
        award_mask=awards,
        wait=waits(step.intakes),
        duration=step.duration,
        load=step.load,
        occupies=step.occupies,
        unpaid=step.unpaid,
    )


def _excludes(
    options: tuple[Option, ...],
    variants: list[Variant],
    wanted: int,
    assumed: dict[int, tuple[str, frozenset[int]]],
) -> tuple[int, ...]:
    """Return, for each option, those no lean plan holds beside it.

    Variants of one step; steps that each bring all the other does (the one that ends later is superfluous, whatever it
    pays); steps whose conditions on a person no one can meet together.
    """
    awards = [variant.draft.awards & wanted for variant in variants]
    after = [variant.draft.after for variant in variants]
    asked = [_asked(option, assumed) for option in options]
    found: list[int] = []
    for index, option in enumerate(options):
        out = 0
        for other, rival in enumerate(options):
            if other == index:
                continue
            alike = not awards[other] & ~after[index] and not awards[index] & ~after[other]
            if rival.base == option.base or alike or (asked[index] and _clash(asked[index], asked[other])):
                out |= 1 << other
        found.append(out)
    return tuple(found)


def _covers(variants: list[Variant], wanted: int) -> tuple[int, ...]:
    """Return, for each option, those that leave all it awards in hand: beside them it must end sooner."""
    awards = [variant.draft.awards & wanted for variant in variants]
    after = [variant.draft.after for variant in variants]
    return tuple(
        sum(1 << other for other, more in enumerate(after) if other != index and not mine & ~more)
        for index, mine in enumerate(awards)
    )


def _asked(option: Option, assumed: dict[int, tuple[str, frozenset[int]]]) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for clause in option.needs:
        if len(clause) == 1 and clause[0] in assumed:
            name, classes = assumed[clause[0]]
            found[name] = found.get(name, classes) & classes
    return found


def _clash(one: dict[str, frozenset[int]], other: dict[str, frozenset[int]]) -> bool:
    return any(name in other and not classes & other[name] for name, classes in one.items())
