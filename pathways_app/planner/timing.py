"""When things can be in hand, weekly hours and occupations aside: from the start on, and back from a deadline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.problem import NEVER, Option, Problem

NOTHING_BEFORE: Mapping[int, Sequence[int]] = MappingProxyType({})
NO_STARTS: Mapping[int, int] = MappingProxyType({})
FEW: Final = 3
"""A set this many times smaller than all options is worked through by itself, not with the others in order (ours)."""


@cache
def waits(intakes: frozenset[int] | None) -> tuple[int, ...]:
    """Return the months to wait for the next intake from each month of the year (0 is January).

    Shape: twelve whole months; `NEVER` throughout when there is no intake.
    """
    if intakes is None:
        return (0,) * 12
    return tuple(min(((intake - 1 - now) % 12 for intake in intakes), default=NEVER) for now in range(12))


@cache
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


@dataclass(frozen=True, slots=True)
class Order:
    """The options of a problem in an order that follows their supplies, mostly, with what each fact's readers are.

    `first_reader` gives for each fact the first position at which an option asks for it.
    """

    options: tuple[int, ...]
    first_reader: tuple[int, ...]

    @classmethod
    def of(cls, problem: Problem, options: Sequence[int]) -> Order:
        """Make the order in which `options` stand."""
        readers = [NEVER] * problem.facts
        for position in range(len(options) - 1, -1, -1):
            for fact in bits(problem.options[options[position]].mentioned):
                readers[fact] = position
        return cls(tuple(options), tuple(readers))


def forward(problem: Problem, options: int, order: Order) -> tuple[list[int], list[int]]:
    """Return when each fact is first in hand and when each option of the set first ends, given only those options.

    Shape: a month per fact and per option (`NEVER`: not at all).
    """
    time = list(problem.base_time)
    end = [NEVER] * len(problem.options)
    start = problem.start
    records = problem.options
    first_reader = order.first_reader
    todo = [(position, index, records[index]) for position, index in enumerate(order.options) if options >> index & 1]
    again = 0
    while again < NEVER:
        since, again = again, NEVER
        for position, index, option in todo:
            if position < since:
                continue
            month = start
            for clause in option.needs:
                first = time[clause[0]]
                for fact in clause:
                    if time[fact] < first:
                        first = time[fact]
                if first > month:
                    month = first
            if option.tree is not None:
                month = max(month, option.tree(time))
            if month >= NEVER:
                continue
            month += option.wait[month % 12] + option.duration
            if month < end[index]:
                end[index] = month
                for fact in option.awards:
                    if month < time[fact]:
                        time[fact] = month
                        if first_reader[fact] <= position and first_reader[fact] < again:
                            again = first_reader[fact]
    return time, end


def support(problem: Problem, time: Sequence[int], end: Sequence[int]) -> int:
    """Return options without which the goal would perhaps not come as early as `forward` found it.

    While they are there its arrival is a bound from below, and mostly exact: they bring the goal by themselves unless
    steps of no months feed one another in a circle.
    """
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


def latest(problem: Problem, deadline: int, options: int, order: Order) -> list[int]:
    """Return the latest useful start of each option when the goal is to be in hand by `deadline`.

    Shape: a month per option; below the start month where the option is of no use.
    """
    never = -1
    useful = [never] * problem.facts
    useful[problem.goal] = deadline
    last = [never] * len(problem.options)
    todo = [(index, problem.options[index]) for index in reversed(order.options) if options >> index & 1]
    changed = True
    while changed:
        changed = False
        for index, option in todo:
            month = never
            for fact in option.awards:
                if useful[fact] > month:
                    month = useful[fact]
            month -= option.duration
            if month < problem.start:
                continue
            month -= option.back[month % 12]
            if month > last[index]:
                last[index] = month
                for fact in members(option.mentioned):
                    if month > useful[fact]:
                        useful[fact] = month
                        changed = True
    return last


def sooner(
    problem: Problem,
    ends: Sequence[int],
    chosen: int,
    allowed: int,
    time: list[int],
    by: int,
    before: Mapping[int, Sequence[int]] = NOTHING_BEFORE,
    starts: Mapping[int, int] = NO_STARTS,
    stuck: int | None = None,
) -> int:
    """Return allowed options of which every larger plan that has the goal by month `by` holds one.

    `time` is when facts come in hand with `chosen` alone, too late for `by`; `ends` the earliest end of each option.
    For a fact that is late, somebody new must supply it in time, or a chosen supplier must start sooner; for that, one
    of its clauses that is late must hold sooner, or one of those that go `before` it must start sooner; and so on.
    `stuck` is a chosen option that cannot start at all, where the goal is not late.
    """
    found = 0
    wanted: dict[int, int] = {}
    hurried: dict[int, int] = {}
    facts = [(problem.goal, by)] if stuck is None else []
    late_options: list[tuple[int, int]] = [] if stuck is None else [(stuck, by)]
    while facts or late_options:
        if facts:
            fact, limit = facts.pop()
            if wanted.get(fact, -1) >= limit:
                continue
            wanted[fact] = limit
            achievers = problem.achievers.get(fact, 0)
            for index in members(achievers & allowed):
                if ends[index] <= limit:
                    found |= 1 << index
            late_options.extend((index, limit) for index in members(achievers & chosen))
            continue
        index, limit = late_options.pop()
        if hurried.get(index, -1) >= limit:
            continue
        hurried[index] = limit
        option = problem.options[index]
        start = limit - option.duration
        if start < problem.start:
            continue
        start -= option.back[start % 12]
        if start < problem.start:
            continue
        late: tuple[int, ...] = ()
        for clause in option.needs:
            if not late or len(clause) < len(late):
                for fact in clause:
                    if time[fact] <= start:
                        break
                else:
                    late = clause
        if late:
            for fact in late:
                facts.append((fact, start))
        elif option.tree is not None and option.tree(time) > start:
            facts.extend((f, start) for f in bits(option.mentioned))
        else:
            waited = [
                other
                for other in before.get(index, ())
                if starts.get(other, NEVER) + problem.options[other].duration > start
            ]
            late_options.extend((other, start) for other in waited[:1])
    return found


def crowded(jobs: Sequence[tuple[int, int, int]], capacity: int = 1) -> bool:
    """Say whether jobs (earliest start, latest end, months) surely cannot all be done one at a time.

    Where it says no they may still not fit, since none of them can be interrupted.

    Source: the jobs that must lie within one span of months may not take more than it (Horn, 1974, earliest due date).
    """
    by_due = sorted([(due, release, duration) for release, due, duration in jobs])
    for _, since, _ in by_due:
        months = 0
        for due, release, duration in by_due:
            if release >= since:
                months += duration
                if months > (due - since) * capacity:
                    return True
    return False


class Clock:
    """The earliest month of every fact for sets of options, hours aside; the options laid out once for speed."""

    __slots__ = ("_base", "_by_option", "_first_reader", "_goal", "_readers", "_rows", "_start")

    def __init__(self, problem: Problem, order: Order) -> None:
        self._base = problem.base_time
        self._start = problem.start
        self._goal = problem.goal
        self._first_reader = order.first_reader
        rows = []
        for position, index in enumerate(order.options):
            option = problem.options[index]
            singles = tuple(clause[0] for clause in option.needs if len(clause) == 1)
            several = tuple(clause for clause in option.needs if len(clause) > 1)
            wait = option.wait if any(option.wait) else None
            rows.append((position, 1 << index, singles, several, option.tree, wait, option.duration, option.awards))
        self._rows = tuple(rows)
        self._by_option = {index: row[2:] for index, row in zip(order.options, rows, strict=True)}
        readers = [0] * problem.facts
        for index in order.options:
            for fact in members(problem.options[index].mentioned):
                readers[fact] |= 1 << index
        self._readers = tuple(readers)

    def times(self, options: int) -> list[int]:
        """Return when each fact is first in hand, given only those options."""
        if FEW * options.bit_count() < len(self._rows):
            return self.joined(self._base, options, options)
        time = list(self._base)
        start = self._start
        first_reader = self._first_reader
        rows = self._rows
        again = 0
        while again < NEVER:
            since, again = again, NEVER
            for position, bit, singles, several, tree, wait, duration, awards in rows[since:] if since else rows:
                if options & bit:
                    month = start
                    for fact in singles:
                        if time[fact] > month:
                            month = time[fact]
                    for clause in several:
                        first = NEVER
                        for fact in clause:
                            if time[fact] < first:
                                first = time[fact]
                        if first > month:
                            month = first
                    if tree is not None:
                        month = max(month, tree(time))
                    if month >= NEVER:
                        continue
                    if wait is not None:
                        month += wait[month % 12]
                    month += duration
                    for fact in awards:
                        if month < time[fact]:
                            time[fact] = month
                            if first_reader[fact] <= position and first_reader[fact] < again:
                                again = first_reader[fact]
        return time

    def joined(self, time: Sequence[int], options: int, added: int) -> list[int]:
        """Return what `times` returns for `options`, where `time` is what it returned before the `added` joined."""
        sooner = list(time)
        start = self._start
        by_option, readers = self._by_option, self._readers
        todo = added
        while todo:
            again = 0
            for index in members(todo):
                row = by_option.get(index)
                if row is None:
                    continue
                singles, several, tree, wait, duration, awards = row
                month = start
                for fact in singles:
                    if sooner[fact] > month:
                        month = sooner[fact]
                for clause in several:
                    first = NEVER
                    for fact in clause:
                        if sooner[fact] < first:
                            first = sooner[fact]
                    if first > month:
                        month = first
                if tree is not None:
                    month = max(month, tree(sooner))
                if month >= NEVER:
                    continue
                if wait is not None:
                    month += wait[month % 12]
                month += duration
                for fact in awards:
                    if month < sooner[fact]:
                        sooner[fact] = month
                        again |= readers[fact]
            todo = again & options
        return sooner
