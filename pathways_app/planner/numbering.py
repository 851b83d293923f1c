"""What matters, numbered: options by rising weight, facts that matter, and what no lean plan holds together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pathways_app.planner.clauses import Clauses, members
from pathways_app.planner.competing import PlanClaim
from pathways_app.planner.dominance import Money, distinct, money_on, undominated
from pathways_app.planner.drafts import Draft
from pathways_app.planner.funding import Funding
from pathways_app.planner.instance import Instance
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.relevance import Matter
from pathways_app.planner.timing import backs, waits
from pathways_app.planner.variants import Variant, variants_of

LEAVES_OUT = True
"""Whether steps that others make needless are left out; tests ask the same with all of them."""


@dataclass(frozen=True, slots=True)
class Cone:
    """What matters on the way to a goal, out of so many `facts` numbered.

    `conditions` are those nobody has answered, by number. `terms` is the eligibility of each bursary that can be due,
    `on` the bursaries of each step, `may_lapse` those whose eligibility may lapse. It `expires` where something that
    matters can lapse.
    """

    matter: Matter
    goal: int
    facts: int
    conditions: Mapping[int, tuple[str, frozenset[int]]]
    terms: Mapping[int, Clauses]
    on: Mapping[str, list[int]]
    may_lapse: frozenset[int]
    expires: bool


def numbered(
    instance: Instance, cone: Cone, *, thinned: bool = False, check: Callable[[], None] = lambda: None
) -> tuple[Problem, Funding]:
    """Return the cone as a numbered problem, with its money.

    `thinned` leaves steps out as if nothing lapsed. `check` is called between two stages, and may raise to stop.
    """
    none: list[int] = []
    kept = cone.matter.kept
    brings = cone.matter.brings
    variants = [
        variant
        for one in kept
        for variant in variants_of(one, cone.terms, cone.on.get(one.step.id, none), cone.may_lapse, brings)
    ]
    check()
    money = _money(instance, variants)
    check()
    lean_needed = (cone.expires and not thinned) or len(variants) > len(kept) or _someone_is_paid(money, variants)
    left = {one.step.id: one for one in _left(instance, cone, variants, money, lean_needed=lean_needed)}
    check()
    stay = [index for index, variant in enumerate(variants) if variant.draft.step.id in left]
    nets = [money.net_of_fees(1 << index) for index in stay]
    check()
    staying: list[Variant] = []
    for index in stay:
        variant = variants[index]
        staying.append(Variant(left[variant.draft.step.id], variant.extra, variant.bursaries))
    return _number(instance, cone, staying, nets, check, lean_needed=lean_needed)


def _claims(instance: Instance, variants: Sequence[Variant]) -> list[PlanClaim]:
    return [
        PlanClaim(number, index, instance.bursaries[number].worth(variant.draft.step))
        for index, variant in enumerate(variants)
        for number in variant.bursaries
    ]


def _money(instance: Instance, variants: Sequence[Variant]) -> Funding:
    steps = [variant.draft.step for variant in variants]
    return Funding(instance, [step.id for step in steps], [step.fee for step in steps], _claims(instance, variants))


def _someone_is_paid(money: Funding, variants: Sequence[Variant]) -> bool:
    return money.pays_person and any(
        money.net(1 << index) < 0 for index, variant in enumerate(variants) if variant.bursaries
    )


def _left(
    instance: Instance, cone: Cone, variants: Sequence[Variant], money: Funding, *, lean_needed: bool
) -> list[Draft]:
    """Return the steps that none other makes needless."""
    if not LEAVES_OUT:
        return cone.matter.kept
    cheapest: dict[str, int] = {}
    for index, variant in enumerate(variants):
        name = variant.draft.step.id
        net = money.net(1 << index) if variant.bursaries else variant.draft.step.fee
        cheapest[name] = min(net, cheapest.get(name, net))
    steps = {one.step.id: one.step for one in cone.matter.kept}
    bursaries: Money = {
        name: money_on(steps[name], {number: instance.bursaries[number] for number in sorted(cone.on.get(name, ()))})
        for name in cheapest
    }
    named = frozenset(pair.b for pair in instance.exclusions)
    matter = cone.matter
    if not lean_needed:
        return undominated(matter.kept, matter.wanted, cone.goal, bursaries, cheapest, named, matter.brings)
    if instance.valid_months:
        return matter.kept  # what lapses is not known step by step
    relevant = matter.wanted
    for term in cone.terms.values():
        for clause in term:
            relevant |= clause
    return distinct(matter.kept, relevant, bursaries, cheapest, named, matter.brings, expires=cone.expires)


def _number(
    instance: Instance,
    cone: Cone,
    variants: Sequence[Variant],
    nets: Sequence[int],
    check: Callable[[], None],
    *,
    lean_needed: bool,
) -> tuple[Problem, Funding]:
    """Number what stays, each variant with its net cost by itself, payments to the person left out."""
    ids = sorted({variant.draft.step.id for variant in variants})
    rank = {step_id: position for position, step_id in enumerate(ids)}
    shift = len(ids) + len(ids).bit_length() + 1
    weights = []
    for index, variant in enumerate(variants):
        own = (1 << len(ids)) - (1 << (len(ids) - 1 - rank[variant.draft.step.id]))
        weights.append((nets[index] << shift) + own)
    order = sorted(range(len(variants)), key=lambda index: (weights[index], index))
    ordered = [variants[index] for index in order]
    settled = sum(1 << number for number, (name, _) in cone.conditions.items() if name not in cone.matter.contradictory)
    conditions = sum(1 << number for number in cone.conditions) & ~settled
    wanted = cone.matter.wanted
    for variant in ordered:
        for clause in variant.extra:
            wanted |= clause
    numbers = _Numbers(cone, wanted & ~settled)
    options = tuple(_option(variant, rank, numbers, settled, conditions, wanted) for variant in ordered)
    check()
    achievers: dict[int, int] = {}
    for index, option in enumerate(options):
        for fact in option.awards:
            achievers[fact] = achievers.get(fact, 0) | 1 << index
    plain_by_base = {options[index].base: index for index, variant in enumerate(ordered) if not variant.extra}
    base_time = [NEVER] * numbers.count
    for fact in cone.conditions:
        if fact in numbers.of:
            base_time[numbers.of[fact]] = instance.query.start
    assumed = {numbers.of[fact]: cone.conditions[fact] for fact in members(conditions) if fact in numbers.of}
    covers = _covers(ordered, cone.matter.wanted)
    check()
    problem = Problem(
        instance=instance,
        options=options,
        weight=tuple(weights[index] for index in order),
        shift=shift,
        goal=numbers.of[cone.goal],
        facts=numbers.count,
        achievers=achievers,
        suppliers=tuple([members(achievers.get(fact, 0)) for fact in range(numbers.count)]),
        goal_need=1 << numbers.of[cone.goal],
        plain_of=tuple(plain_by_base[option.base] for option in options),
        excludes=_excludes(options, covers, assumed),
        covers=covers,
        assumed=assumed,
        lean_needed=lean_needed,
        base_time=tuple(base_time),
    )
    check()
    return problem, _money(instance, ordered)


class _Numbers:
    """New numbers for the facts that matter, as few as there are; a tree of any step keeps the old ones."""

    def __init__(self, cone: Cone, wanted: int) -> None:
        keep = any(one.tree is not None for one in cone.matter.kept)
        self.of = (
            {fact: fact for fact in range(cone.facts)}
            if keep
            else {fact: number for number, fact in enumerate(members(wanted))}
        )
        self.count = len(self.of)
        self._known: dict[int, tuple[tuple[int, ...], int]] = {}

    def new(self, old: int) -> tuple[tuple[int, ...], int]:
        """Return the new numbers of a set of old ones, one by one and as a set."""
        found = self._known.get(old)
        if found is None:
            numbers = tuple([self.of[fact] for fact in members(old)])
            mask = 0
            for number in numbers:
                mask |= 1 << number
            found = self._known[old] = (numbers, mask)
        return found


def _option(
    variant: Variant, rank: Mapping[str, int], numbers: _Numbers, settled: int, conditions: int, wanted: int
) -> Option:
    one, step = variant.draft, variant.draft.step
    awards, mentioned = one.awards & wanted, one.mentioned & ~settled
    needs, landmarks = [], []
    for clause in (*one.clauses, *variant.extra):
        if clause & settled:
            continue
        facts, mask = numbers.new(clause)
        needs.append(facts)
        if not clause & conditions:
            landmarks.append(mask)
        if len(facts) == 1:
            awards &= ~clause
    for clause in variant.extra:
        mentioned |= clause
    award_facts, award_mask = numbers.new(awards)
    return Option(
        step=step,
        base=rank[step.id],
        needs=tuple(needs),
        tree=one.tree,
        landmark_needs=tuple(landmarks),
        mentioned=numbers.new(mentioned)[1],
        awards=award_facts,
        award_mask=award_mask,
        wait=waits(step.intakes),
        back=backs(step.intakes),
        duration=step.duration,
        load=step.load,
        occupies=step.occupies,
        unpaid=step.unpaid,
    )


def _covers(variants: Sequence[Variant], wanted: int) -> tuple[int, ...]:
    """Return, for each option, those that leave all it awards in hand: beside them it must end sooner."""
    leaving: dict[int, int] = {}
    for index, variant in enumerate(variants):
        for fact in members(variant.draft.after & wanted):
            leaving[fact] = leaving.get(fact, 0) | 1 << index
    every = (1 << len(variants)) - 1
    found: list[int] = []
    for index, variant in enumerate(variants):
        mine = every & ~(1 << index)
        for fact in members(variant.draft.awards & wanted):
            mine &= leaving[fact]
        found.append(mine)
    return tuple(found)


def _excludes(
    options: Sequence[Option], covers: Sequence[int], assumed: Mapping[int, tuple[str, frozenset[int]]]
) -> tuple[int, ...]:
    """Return, for each option, those no lean plan holds beside it.

    Variants of one step; steps that each bring all the other does (the one that ends later is superfluous, whatever it
    pays); steps whose conditions on a person no one can meet together.
    """
    of_base: dict[int, int] = {}
    for index, option in enumerate(options):
        of_base[option.base] = of_base.get(option.base, 0) | 1 << index
    asked = {index: found for index, option in enumerate(options) if (found := _asked(option, assumed))}
    excluded: list[int] = []
    for index, option in enumerate(options):
        out = of_base[option.base] & ~(1 << index)
        for other in members(covers[index]):
            if covers[other] >> index & 1:
                out |= 1 << other
        if index in asked:
            for other, theirs in asked.items():
                if other != index and _clash(asked[index], theirs):
                    out |= 1 << other
        excluded.append(out)
    return tuple(excluded)


def _asked(option: Option, assumed: Mapping[int, tuple[str, frozenset[int]]]) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    if assumed:
        for clause in option.needs:
            if len(clause) == 1 and clause[0] in assumed:
                name, classes = assumed[clause[0]]
                found[name] = found.get(name, classes) & classes
    return found


def _clash(one: Mapping[str, frozenset[int]], other: Mapping[str, frozenset[int]]) -> bool:
    return any(name in other and not classes & other[name] for name, classes in one.items())
