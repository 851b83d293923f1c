"""When things can be in hand, weekly hours and occupations aside: forwards from the start, backwards from a deadline."""

from __future__ import annotations

from pathways_app.planner.clauses import bits
from pathways_app.planner.problem import NEVER, Option, Problem


def waits(intakes: frozenset[int] | None) -> tuple[int, ...]:
    """Return the months to wait for the next intake from each month of the year (0 is January).

    Shape: twelve whole months; `NEVER` throughout when there is no intake.
    """
    if intakes is None:
        return (0,) * 12
    return tuple(min(((intake - 1 - now) % 12 for intake in intakes), default=NEVER) for now in range(12))


def backs(intakes: frozenset[int] | None) -> tuple[int, ...]:
    """Return the months back to the last intake from each month of the year (0 is January)."""
    if intakes is None:
        return (0,) * 12
    return tuple(min(((now - intake + 1) % 12 for intake in intakes), default=NEVER) for now in range(12))


def ready(option: Option, time: list[int], least: int) -> int:
    """Return the first month from `least` in which the option's requirement holds, facts in hand from `time`."""
    month = least
    for clause in option.needs:
        first = time[clause[0]]
        for fact in clause[1:]:
            if time[fact] < first:
                first = time[fact]
        if first > month:
            month = first
            if month >= NEVER:
                return NEVER
    if option.tree is not None:
        first = option.tree(time)
        if first > month:
            month = first
    return month


def forward(problem: Problem, options: int, order: list[int], base: list[int] | None = None) -> tuple[list[int], list[int]]:
    """Return when each fact is first in hand and when each option of the set first ends, given only those options.

    Shape: a month per fact and per option (`NEVER`: not at all). `base` gives the facts in hand without any step.
    """
    time = list(problem.base_time) if base is None else list(base)
    end = [NEVER] * len(problem.options)
    start = problem.start
    todo = [(index, problem.options[index]) for index in order if options >> index & 1]
    changed = True
    while changed:
        changed = False
        for index, option in todo:
            month = ready(option, time, start)
            if month >= NEVER:
                continue
            month += option.wait[month % 12] + option.duration
            if month < end[index]:
                end[index] = month
                for fact in option.awards:
                    if month < time[fact]:
                        time[fact] = month
                        changed = True
    return time, end


def support(problem: Problem, time: list[int], end: list[int]) -> int:
    """Return options that together bring the goal as early as `forward` found it."""
    found = 0
    todo = [problem.goal]
    seen: set[int] = set()
    while todo:
        fact = todo.pop()
        if fact in seen or problem.base_time[fact] <= time[fact]:
            continue
        seen.add(fact)
        for index in bits(problem.achievers.get(fact, 0)):
            if end[index] == time[fact]:
                found |= 1 << index
                option = problem.options[index]
                if option.tree is not None:
                    todo.extend(f for f in bits(option.mentioned) if time[f] < NEVER)
                for clause in option.needs:
                    todo.append(min(clause, key=lambda f: time[f]))
                break
    return found


def latest(problem: Problem, deadline: int, options: int, order: list[int]) -> list[int]:
    """Return the latest useful start of each option when the goal is to be in hand by `deadline`.

    Shape: a month per option; below the start month where the option is of no use.
    """
    never = -1
    useful = [never] * problem.facts
    useful[problem.goal] = deadline
    last = [never] * len(problem.options)
    todo = [(index, problem.options[index]) for index in reversed(order) if options >> index & 1]
    changed = True
    while changed:
        changed = False
        for index, option in todo:
            month = max((useful[fact] for fact in option.awards), default=never) - option.duration
            if month < problem.start:
                continue
            month -= backs(option.step.intakes)[month % 12]
            if month > last[index]:
                last[index] = month
                for fact in bits(option.mentioned):
                    if month > useful[fact]:
                        useful[fact] = month
                        changed = True
    return last


def sooner(problem: Problem, ends: tuple[int, ...], chosen: int, allowed: int, time: list[int], by: int) -> int:
    """Return allowed options of which every larger plan that has the goal by month `by` holds one.

    `time` is when facts come in hand with `chosen` alone, too late for `by`; `ends` the earliest end of each option. For
    a fact that is late, somebody new must supply it in time, or a chosen supplier must start sooner; for that, one of
    its clauses that is late must hold sooner; and so on.
    """
    found = 0
    wanted: dict[int, int] = {}
    todo = [(problem.goal, by)]
    while todo:
        fact, limit = todo.pop()
        if wanted.get(fact, -1) >= limit:
            continue
        wanted[fact] = limit
        achievers = problem.achievers.get(fact, 0)
        for index in bits(achievers & allowed):
            if ends[index] <= limit:
                found |= 1 << index
        for index in bits(achievers & chosen):
            option = problem.options[index]
            start = limit - option.duration
            if start < problem.start:
                continue
            start -= backs(option.step.intakes)[start % 12]
            if start < problem.start:
                continue
            late = [clause for clause in option.needs if min(time[f] for f in clause) > start]
            if late:
                todo.extend((f, start) for f in min(late, key=len))
            elif option.tree is not None:
                todo.extend((f, start) for f in bits(option.mentioned))
    return found
