"""Whether one plan keeps the rules, whoever made it."""

from __future__ import annotations

from pathways_app.planner.instance import EligibleAt, Instance, PlanPoint
from tests.planner.brute_force import holds, usable
from tests.planner.payments import Purse


def broken_rules(instance: Instance, point: PlanPoint) -> list[str]:
    """Return the rules of section 2 and 3 that a plan breaks, as held for ever and with nothing unknown."""
    query = instance.query
    steps = {step.id: step for step in instance.steps if step.id in point.steps}
    starts = dict(zip(point.steps, point.starts, strict=True))
    broken = [f"{ident} is not usable" for ident, step in steps.items() if not usable(step, instance)]
    for ident, start in starts.items():
        intakes = steps[ident].intakes
        if start < query.start or (intakes is not None and start % 12 + 1 not in intakes):
            broken.append(f"{ident} has no intake at {start}")
        running = [steps[o] for o, s in starts.items() if s <= start < s + steps[o].duration]
        if sum(o.load for o in running) > query.weekly_hours or sum(o.occupies for o in running) > 1:
            broken.append(f"too much at {start}")
    # Rule 4: in order of start; of steps in one month any that can go first, which never stops another later.
    since = dict.fromkeys(query.held, query.start)
    waiting = sorted(starts, key=lambda ident: starts[ident])
    claims_open: set[tuple[str, str]] = set()
    while waiting:
        able = [
            ident
            for ident in waiting
            if starts[ident] == starts[waiting[0]]
            and holds(steps[ident].requires, {c for c, m in since.items() if m <= starts[ident]}, instance, {})
        ]
        if not able:
            return [*broken, f"{waiting[0]} starts without what it requires"]
        for ident in able:
            waiting.remove(ident)
            for credential in steps[ident].awards:
                end = starts[ident] + steps[ident].duration
                since[credential] = min(since.get(credential, end), end)
    if since.get(query.goal) != point.arrival or point.arrival > query.deadline:
        broken.append("arrives otherwise")
    for bursary in instance.bursaries:
        for ident in set(bursary.steps) & set(starts):
            late = (
                query.held
                if instance.eligible_at is EligibleAt.HELD
                else {c for c, m in since.items() if m <= starts[ident]}
            )
            if holds(bursary.eligible, late, instance, {}):
                claims_open.add((bursary.id, ident))
    purse = Purse(instance)
    if not set(point.claims) <= claims_open or not purse.legal(point.claims):
        broken.append("claims what is not due")
    if any(purse.barred(bursary, point.steps) for bursary, _ in point.claims):
        broken.append("claims what a step bars")
    if point.net_cost != sum(step.fee for step in steps.values()) - purse.most(point.claims):
        broken.append("costs otherwise")
    if point.unpaid_months != sum(step.duration for step in steps.values() if step.occupies and not step.salary):
        broken.append("other unpaid months")
    if query.budget is not None and point.net_cost > query.budget:
        broken.append("over budget")
    return broken
