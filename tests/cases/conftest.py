"""An independent reading of a printed route: does it hold together, month by month and unit by unit?"""

from decimal import Decimal

import pytest

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.month import month_of_year, parse_month
from pathways_app.domain.requirement import Condition, Truth, evaluate_with
from pathways_app.domain.step import Status


@pytest.fixture
def audit():
    """Return a function that lists what is wrong with a route of an answer, given the place's catalogue."""
    return faults


def faults(catalogue, query, route):
    """Return what is wrong with `route`, a route of the JSON answer to `query`; nothing where it holds together."""
    return [
        *_schedule_faults(catalogue, query, route),
        *_requirement_faults(catalogue, query, route),
        *_money_faults(catalogue, query, route),
    ]


def _start(step):
    return parse_month(step["start"])


def _end(step):
    return parse_month(step["end"])


def _schedule_faults(catalogue, query, route):
    steps = route["steps"]
    months = {parse_month(step[edge]) for step in steps for edge in ("start", "end")}
    for step in steps:
        entry = catalogue.steps[step["id"]]
        if entry.status not in (Status.OPEN, Status.PILOT):
            yield f"{entry.id} is {entry.status}"
        if entry.intake_months and month_of_year(_start(step)) not in entry.intake_months:
            yield f"{entry.id} does not start in {step['start']}"
        if _end(step) - _start(step) != entry.duration.months or step["start"] < query["start"]:
            yield f"{entry.id} lasts from {step['start']} to {step['end']}"
        if query["keep_earning"] and entry.unpaid_months:
            yield f"{entry.id} pays nothing"
    for month in months:
        running = [catalogue.steps[step["id"]] for step in steps if _start(step) <= month < _end(step)]
        if sum(entry.study_hours for entry in running) > query["study_hours"]:
            yield f"too many hours in {month}"
        if sum(entry.occupies for entry in running) > 1:
            yield f"two occupations in {month}: {[entry.id for entry in running if entry.occupies]}"
    goal = [_end(step) for step in steps if query["to"] in catalogue.close(catalogue.steps[step["id"]].awards)]
    if not goal or parse_month(route["arrival"]) != min(goal):
        yield f"arrives {route['arrival']}, yet the goal comes {goal}"
    if query["by"] is not None and route["arrival"] > query["by"]:
        yield "arrives too late"
    if route["unpaid_months"] != sum(catalogue.steps[step["id"]].unpaid_months for step in steps):
        yield "unpaid months do not add up"


def _attributes(catalogue, query):
    known = {name: entry.default for name, entry in catalogue.attributes.items() if entry.default is not None}
    return known | {name: catalogue.attributes[name].read(value) for name, value in query["attrs"].items()}


def _truth(catalogue, query, requirement, held, assumed=()):
    known = _attributes(catalogue, query)

    def settle(condition: Condition):
        if condition.attribute in known:
            return Truth.TRUE if condition.accepts(known[condition.attribute]) else Truth.FALSE
        values = [values for name, values in assumed if name == condition.attribute]
        if values and all(condition.accepts(value) for value in values[0]):
            return Truth.TRUE
        return Truth.UNKNOWN

    return evaluate_with(requirement, lambda name: Truth.TRUE if name in held else Truth.FALSE, settle)


def _hand(catalogue, query, placed, month):
    won = [award for step in placed if _end(step) <= month for award in catalogue.steps[step["id"]].awards]
    return catalogue.close([*query["from"], *won])


def _order(catalogue, query, steps, assumed):
    """Yield the steps in an order in which each is supported by those before it; stop where there is none."""
    placed, left = [], list(steps)
    while left:
        for step in left:
            held = _hand(catalogue, query, placed, _start(step))
            if _truth(catalogue, query, catalogue.steps[step["id"]].requires, held, assumed) is Truth.TRUE:
                placed.append(step)
                left.remove(step)
                yield step
                break
        else:
            return


def _assumed(catalogue, route):
    return [
        (entry["attr"], [catalogue.attributes[entry["attr"]].read(value) for value in entry["values"]])
        for entry in route["assumptions"]
    ]


def _reaches(catalogue, query, steps, route, assumed):
    done = list(_order(catalogue, query, steps, assumed))
    return query["to"] in _hand(catalogue, query, done, parse_month(route["arrival"]))


def _requirement_faults(catalogue, query, route):
    assumed = _assumed(catalogue, route)
    done = list(_order(catalogue, query, route["steps"], assumed))
    for step in route["steps"]:
        if step not in done:
            yield f"{step['id']} starts without what it requires"
        rest = [other for other in route["steps"] if other is not step]
        if _reaches(catalogue, query, rest, route, assumed):
            yield f"{step['id']} is superfluous"
    for number in range(len(assumed)):
        fewer = assumed[:number] + assumed[number + 1 :]
        if _reaches(catalogue, query, route["steps"], route, fewer):
            yield f"{assumed[number][0]} need not be assumed"


def _money_faults(catalogue, query, route):
    fees = {
        step["id"]: Decimal(str(step["planned_fee"] if step["fee"] is None else step["fee"])) for step in route["steps"]
    }
    for step in route["steps"]:
        known = catalogue.steps[step["id"]].fee
        if (None if known is None else known.money.major) != step["fee"]:
            yield f"{step['id']} costs {step['fee']}"
    paid = [(claim["id"], claim["step"], Decimal(str(claim["amount"]))) for claim in route["bursaries"]]
    if sum(fees.values()) != Decimal(str(route["gross_cost"]["amount"])):
        yield "fees do not add up"
    if sum(fees.values()) - sum(amount for _, _, amount in paid) != Decimal(str(route["net_cost"]["amount"])):
        yield "net cost does not add up"
    starts = {step["id"]: _start(step) for step in route["steps"]}
    for name, step, amount in paid:
        entry = catalogue.bursaries[name]
        held = _hand(catalogue, query, route["steps"], starts[step])
        if step not in entry.for_steps or step in entry.not_with or set(entry.never_with) & set(fees):
            yield f"{name} is not for {step} here"
        if _truth(catalogue, query, entry.eligibility, held) is not Truth.TRUE:
            yield f"{name} is not certainly due on {step}"
        if not entry.counted or entry.status not in (Status.OPEN, Status.PILOT):
            yield f"{name} may not be counted"
        if entry.kind is BursaryKind.FEE_WAIVER and amount > fees[step]:
            yield f"{name} exceeds the fee of {step}"
        for other, same, _ in paid:
            rival = catalogue.bursaries[other]
            if other in entry.never_with or name in rival.never_with:
                yield f"{name} and {other} exclude each other"
            if same == step and other != name and (other in entry.not_with or name in rival.not_with):
                yield f"{name} and {other} exclude each other on {step}"
