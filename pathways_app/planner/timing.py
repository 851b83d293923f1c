"""When things can be in hand, weekly hours and occupations aside: from the start on, and back from a deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.rows import DUE, IDLE, OUT, Row, end_of

if TYPE_CHECKING:
    from mypy_extensions import i64  # numbers of the machine where this is compiled, plain ones elsewhere

NOTHING_BEFORE: Final[dict[int, list[int]]] = {}
NO_STARTS: Final[list[int]] = []

NEW: Final = 1
CHOSEN: Final = 2
FOUND: Final = 3
"""What an option is while help is looked for: not chosen, chosen, or found to be of help."""


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
    wanted = [-1] * len(time)
    hurried = [-1] * len(problem.options)
    facts: list[int] = []
    options: list[int] = []
    if stuck is None:
        wanted[problem.goal] = by
        facts.append(problem.goal)
    else:
        hurried[stuck] = by
        options.append(stuck)
    found = 0
    limit: i64
    start: i64
    first: i64 = problem.start
    fact: i64
    index: i64
    other: i64
    kind = [0] * len(problem.options)
    for index in members(allowed):
        kind[index] = NEW
    for index in members(chosen):
        kind[index] = CHOSEN
    records = problem.options
    suppliers = problem.suppliers
    while True:
        if facts:
            fact = facts.pop()
            limit = wanted[fact]
            for index in suppliers[fact]:
                if kind[index] == NEW:
                    if ends[index] <= limit:
                        found |= 1 << int(index)
                        kind[index] = FOUND
                elif kind[index] == CHOSEN and hurried[index] < limit:
                    hurried[index] = limit
                    options.append(index)
            continue
        if not options:
            return found
        index = options.pop()
        option = records[index]
        start = hurried[index] - option.duration
        if start < first:
            continue
        start -= option.back[start % 12]
        if start < first:
            continue
        late = _late(option, time, start)
        if late:
            for fact in late:
                if wanted[fact] < start:
                    wanted[fact] = start
                    facts.append(fact)
        else:
            for other in before.get(index, ()) if before else ():
                if starts[other] + records[other].duration > start:
                    if hurried[other] < start:
                        hurried[other] = start
                        options.append(other)
                    break


def _late(option: Option, time: list[int], start: int) -> tuple[int, ...]:
    """Return the facts of the clause of fewest that is not met by month `start`, all of a tree that is not; else none.

    Facts are in hand from `time`.
    """
    month: i64 = start
    late: tuple[int, ...] = ()
    fact: i64
    for clause in option.needs:
        if not late or len(clause) < len(late):
            for fact in clause:
                if time[fact] <= month:
                    break
            else:
                late = clause
    if not late and option.tree is not None and option.tree(time) > start:
        return members(option.mentioned)
    return late


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


class Clock:
    """The earliest month of every fact for sets of options, hours aside; the options laid out once for speed.

    They stand in an order in which suppliers mostly come before those they supply, the ones that can never start last.
    """

    __slots__ = ("_base", "_places", "_read_at", "_rows", "_start")

    def __init__(self, problem: Problem, order: Order) -> None:
        self._base = problem.base_time
        self._start = problem.start
        self._rows = [Row(problem.options[index]) for index in order.options]
        self._places = [len(self._rows)] * len(problem.options)
        readers: list[list[int]] = [[] for _ in range(problem.facts)]
        for place, index in enumerate(order.options):
            self._places[index] = place
            for fact in members(problem.options[index].mentioned):
                readers[fact].append(place)
        self._read_at = [tuple(places) for places in readers]

    def times(self, options: int) -> list[int]:
        """Return when each fact is first in hand, given only those options."""
        return self.joined(self._base, options, options)

    def joined(self, time: Sequence[int], options: int, added: int) -> list[int]:
        """Return what `times` returns for `options`, where `time` is what it returned before the `added` joined."""
        sooner = list(time)
        rows, places, read_at = self._rows, self._places, self._read_at
        start, count = self._start, len(rows)
        state = [OUT] * (len(rows) + 1)  # those that can never start share the last one, which is not looked at
        index: i64
        fact: i64
        place: i64
        reader: i64
        month: i64
        end: i64 = count
        first = again = end
        last: i64 = -1
        for index in members(options):
            state[places[index]] = IDLE
        for index in members(added):
            place = places[index]
            state[place] = DUE
            if place < first:
                first = place
            if last < place < end:
                last = place
        place = first
        while place <= last:
            if state[place] == DUE:
                state[place] = IDLE
                row = rows[place]
                month = end_of(row, sooner, start)
                if month < NEVER:
                    for fact in row.awards:
                        if month < sooner[fact]:
                            sooner[fact] = month
                            for reader in read_at[fact]:
                                if state[reader] == IDLE:
                                    state[reader] = DUE
                                    if reader > last:
                                        last = reader
                                    elif reader < again and reader <= place:
                                        again = reader
            place += 1
            if place > last and again < place:
                last = place - 1
                place = again
                again = end
        return sooner
