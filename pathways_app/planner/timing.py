"""When things can be in hand, weekly hours and occupations aside: from the start on, and back from a deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.problem import NEVER, Option, Problem

if TYPE_CHECKING:
    from mypy_extensions import i64  # numbers of the machine where this is compiled, plain ones elsewhere

NOTHING_BEFORE: Final[dict[int, list[int]]] = {}
NO_STARTS: Final[list[int]] = []
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
    for fact in option.singles:
        then = time[fact]
        if then > month:
            month = then
    for clause in option.several:
        first = NEVER
        for fact in clause:
            then = time[fact]
            if then < first:
                first = then
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


def support(problem: Problem, options: int, time: list[int]) -> int:
    """Return those of `options` without which the goal would perhaps not come as early as it does by `time`.

    While they are there its arrival is a bound from below, and mostly exact: they bring the goal by themselves unless
    steps of no months feed one another in a circle.
    """
    found = 0
    todo = [problem.goal]
    seen = 0
    start = problem.start
    while todo:
        fact = todo.pop()
        if seen >> fact & 1 or problem.base_time[fact] <= time[fact]:
            continue
        seen |= 1 << fact
        for index in members(problem.achievers.get(fact, 0) & options):
            option = problem.options[index]
            month = ready(option, time, start)
            if month < NEVER and month + option.wait[month % 12] + option.duration == time[fact]:
                found |= 1 << index
                if option.tree is not None:
                    todo.extend(f for f in bits(option.mentioned) if time[f] < NEVER)
                todo.extend(option.singles)
                for clause in option.several:
                    first = clause[0]
                    for other in clause:
                        if time[other] < time[first]:
                            first = other
                    todo.append(first)
                break
    return found


def latest(problem: Problem, deadline: int, options: int, order: Order) -> list[int]:
    """Return the latest useful start of each option when the goal is to be in hand by `deadline`.

    Shape: a month per option; below the start month where the option is of no use.
    """
    never = -NEVER
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
    before: dict[int, list[int]] = NOTHING_BEFORE,
    starts: list[int] = NO_STARTS,
    stuck: int | None = None,
) -> int:
    """Return allowed options of which every larger plan that has the goal by month `by` holds one.

    `time` is when facts come in hand with `chosen` alone, too late for `by`; `ends` the earliest end of each option.
    For a fact that is late, somebody new must supply it in time, or a chosen supplier must start sooner; for that, one
    of its clauses that is late must hold sooner, or one of those that go `before` it must start sooner; and so on.
    `starts` is when each of the chosen then starts; `stuck` is one that cannot at all, where the goal is not late.
    """
    found = 0
    wanted = [-1] * len(time)
    hurried = [-1] * len(problem.options)
    first = problem.start
    facts = [(problem.goal, by)] if stuck is None else []
    late_options: list[tuple[int, int]] = [] if stuck is None else [(stuck, by)]
    while facts or late_options:
        if facts:
            fact, limit = facts.pop()
            if wanted[fact] >= limit:
                continue
            wanted[fact] = limit
            achievers = problem.achievers.get(fact, 0)
            for index in members(achievers & allowed):
                if ends[index] <= limit:
                    found |= 1 << index
            for index in members(achievers & chosen):
                late_options.append((index, limit))
            continue
        index, limit = late_options.pop()
        if hurried[index] >= limit:
            continue
        hurried[index] = limit
        option = problem.options[index]
        start = limit - option.duration
        if start < first:
            continue
        start -= option.back[start % 12]
        if start < first:
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
            for other in before.get(index, ()):
                if starts[other] + problem.options[other].duration > start:
                    late_options.append((other, start))
                    break
    return found


def crowded(jobs: list[tuple[int, int, int]], capacity: int = 1) -> bool:
    """Say whether jobs (latest end, earliest start, months), in order of their ends, surely cannot all be done in time.

    So many of them may be done at a time. Where it says no they may still not fit, as none of them can be interrupted.

    Source: the jobs that must lie within one span of months may not take more than it (Horn, 1974, earliest due date).
    """
    before = -1
    for _, since, _ in jobs:
        if since == before:
            continue
        before = since
        room = since * capacity
        months = 0
        for due, release, duration in jobs:
            if release >= since:
                months += duration
                if months + room > due * capacity:
                    return True
    return False


class _Row:
    """What `Clock` reads of an option, at its `position` in the order."""

    __slots__ = ("awards", "bit", "duration", "position", "several", "singles", "tree", "wait", "waits")

    def __init__(self, option: Option, bit: int, position: int) -> None:
        self.bit: Final = bit
        self.position: Final = position
        self.singles: Final = option.singles
        self.several: Final = option.several
        self.tree: Final = option.tree
        self.waits: Final = any(option.wait)
        self.wait: Final = option.wait
        self.duration: Final = option.duration
        self.awards: Final = option.awards


class Clock:
    """The earliest month of every fact for sets of options, hours aside; the options laid out once for speed."""

    __slots__ = ("_base", "_by_option", "_first_reader", "_goal", "_readers", "_rows", "_start")

    def __init__(self, problem: Problem, order: Order) -> None:
        self._base = problem.base_time
        self._start = problem.start
        self._goal = problem.goal
        self._first_reader = order.first_reader
        self._rows = [_Row(problem.options[index], 1 << index, place) for place, index in enumerate(order.options)]
        self._by_option: list[_Row | None] = [None] * len(problem.options)
        for index, row in zip(order.options, self._rows, strict=True):
            self._by_option[index] = row
        readers = [0] * problem.facts
        for index in order.options:
            for fact in members(problem.options[index].mentioned):
                readers[fact] |= 1 << index
        self._readers = readers

    def times(self, options: int) -> list[int]:
        """Return when each fact is first in hand, given only those options."""
        if FEW * options.bit_count() < len(self._rows):
            return self.joined(self._base, options, options)
        time = list(self._base)
        first_reader = self._first_reader
        rows = self._rows
        again = 0
        while again < NEVER:
            since, again = again, NEVER
            for row in rows[since:] if since else rows:
                if options & row.bit:
                    month = self._end(row, time)
                    if month >= NEVER:
                        continue
                    position = row.position
                    for fact in row.awards:
                        if month < time[fact]:
                            time[fact] = month
                            if first_reader[fact] <= position and first_reader[fact] < again:
                                again = first_reader[fact]
        return time

    def joined(self, time: Sequence[int], options: int, added: int) -> list[int]:
        """Return what `times` returns for `options`, where `time` is what it returned before the `added` joined."""
        sooner = list(time)
        by_option, readers = self._by_option, self._readers
        todo = added
        while todo:
            again = 0
            for index in members(todo):
                row = by_option[index]
                if row is None:
                    continue
                month = self._end(row, sooner)
                if month >= NEVER:
                    continue
                for fact in row.awards:
                    if month < sooner[fact]:
                        sooner[fact] = month
                        again |= readers[fact]
            todo = again & options
        return sooner

    def _end(self, row: _Row, time: list[int]) -> int:
        """Return when an option first ends, facts in hand from `time`; `NEVER` or later if it cannot start."""
        fact: i64
        first: i64
        then: i64
        month: i64 = self._start
        for fact in row.singles:
            then = time[fact]
            if then > month:
                month = then
        for clause in row.several:
            first = NEVER
            for fact in clause:
                then = time[fact]
                if then < first:
                    first = then
            if first > month:
                month = first
        if row.tree is not None:
            month = max(month, row.tree(time))
        if month >= NEVER:
            return NEVER
        if row.waits:
            month += row.wait[month % 12]
        return month + row.duration
