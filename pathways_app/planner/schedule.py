"""Exact schedules of a given set of options: weekly hours, one occupation at a time, intakes, requirements.

Hours and occupations aside, the earliest schedule of a set is unique: every start is the least it can be. Where some
options then run together that may not, one of them must wait for another, and each such choice is tried (branching on
minimal forbidden sets: Brucker et al., "Resource-constrained project scheduling", EJOR 112, 1999).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from typing import Final, TypeAlias

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.sequence import Sequencer
from pathways_app.planner.timing import ready, sooner


@dataclass(frozen=True, slots=True)
class Bounds:
    """Months before which (`release`) and after which (`latest`) single options may not start."""

    release: Mapping[int, int]
    latest: Mapping[int, int]


UNBOUNDED: Final = Bounds({}, {})

MOST_ORDERS: Final = 60
"""Orders tried for one set before it is put in order step by step instead (a bound of ours)."""

NO_STARTS: Final[list[int]] = []

Orders: TypeAlias = tuple[tuple[int, int], ...]
"""Pairs of options of which the first ends before the second starts."""


class _Row:
    """Options in a row: the place of each, and for each fact the places of those that ask for it, as a set."""

    __slots__ = ("options", "places", "readers")

    def __init__(self, problem: Problem, options: tuple[int, ...]) -> None:
        self.options = options
        self.places = [-1] * len(problem.options)
        self.readers = [0] * problem.facts
        for place, index in enumerate(options):
            self.places[index] = place
            for fact in members(problem.options[index].mentioned):
                self.readers[fact] |= 1 << place


class Scheduler:
    """Schedules for one problem; `check` is called now and then and may raise to stop the work."""

    def __init__(self, problem: Problem, check: Callable[[], None] = lambda: None) -> None:
        self._problem = problem
        self._hours = problem.instance.query.weekly_hours
        self._check = check
        self._arrivals: dict[tuple[int, int], int] = {}
        self._late: dict[tuple[int, int], bool] = {}

    def arrival(self, options: int, by: int) -> int:
        """Return the first month in which all of `options`, each of them taken, bring the goal.

        `NEVER` if they cannot by month `by`.
        """
        key = (options, by)
        found = self._arrivals.get(key)
        if found is None:
            found = by + 1
            whole = True
            for base in self.assignments(options):
                sequencer = Sequencer(self._problem, members(options), base, self._check)
                if sequencer.reached == options.bit_count():
                    found = sequencer.arrival(found)
                else:
                    whole = False
            if whole:
                self._late[key] = found > by
            found = self._arrivals[key] = found if found <= by else NEVER
        return found

    def too_late(self, options: int, by: int) -> bool:
        """Say whether no part of `options` brings the goal by month `by`."""
        key = (options, by)
        found = self._late.get(key)
        if found is None:
            found = self._late[key] = not self.reaches(options, by)
        return found

    def suppliers(self, options: int, ends: Sequence[int], dues: Sequence[int]) -> int:
        """Return the other options that bring something `options` or the goal ask for, and can be of use in time."""
        problem = self._problem
        mentioned = 1 << problem.goal
        for index in members(options):
            mentioned |= problem.options[index].mentioned
        found = 0
        for index, option in enumerate(problem.options):
            if option.award_mask & mentioned and ends[index] <= dues[index] and not options >> index & 1:
                found |= 1 << index
        return found

    def helpers(self, options: int, others: int, ends: Sequence[int], by: int) -> int | None:
        """Return options of `others` of which every plan that has the goal by month `by` holds one.

        `options` alone are too late for `by`, in whatever order they wait for one another; each such order asks for
        somebody new. None where they are not, or where there are more than `MOST_ORDERS` orders to try.
        """
        found = 0
        for base in self.assignments(options):
            row = _Row(self._problem, members(options))
            _, starts, _ = self._earliest(row, base, (), UNBOUNDED)
            able = tuple([index for index in row.options if starts[index] < NEVER])
            part = self._helpers(able, options, others, ends, by, base)
            if part is None:
                return None
            found |= part
        return found

    def _helpers(
        self, options: tuple[int, ...], whole: int, others: int, ends: Sequence[int], by: int, base: list[int]
    ) -> int | None:
        found = 0
        todo: list[tuple[Orders, list[int]]] = [((), [])]
        row = _Row(self._problem, options)
        seen: set[frozenset[tuple[int, int]]] = set()
        left = MOST_ORDERS
        while todo:
            orders, less = todo.pop()
            left -= 1
            if left < 0:
                return None
            self._check()
            time, starts, able = self._earliest(row, base, orders, UNBOUNDED, less)
            if not orders:
                row = _Row(self._problem, _by_start(options, starts))  # so most are looked at once
            late = time[self._problem.goal] > by
            if late or able < len(options):
                before: dict[int, list[int]] = {}
                for first, second in orders:
                    before.setdefault(second, []).append(first)
                # A step stuck in a circle of waiting may come long after the goal: no month is too late for help.
                stuck = None if late else next(index for index in options if starts[index] >= NEVER)
                limit = by if late else NEVER - 1
                found |= sooner(self._problem, ends, whole, others, time, limit, before, starts, stuck)
                continue
            clash = self._clash(options, starts)
            if not clash:
                return None
            for pair in clash:
                key = frozenset((*orders, pair))
                if key not in seen:
                    seen.add(key)
                    todo.append(((*orders, pair), starts))
        return found

    def reaches(self, options: int, by: int) -> bool:
        """Say whether some of `options` bring the goal by month `by`."""
        return any(
            Sequencer(self._problem, members(options), base, self._check).arrival(by + 1) <= by
            for base in self.assignments(options)
        )

    def late_with(self, options: int, heavy: int, by: int) -> bool:
        """Say whether no part of `options` brings the goal by month `by`, if but `heavy` take up hours or posts."""
        for base in self.assignments(options):
            self._check()
            if Sequencer(self._problem, members(options), base, self._check, heavy).arrival(by + 1) <= by:
                return False
        return True

    def arrange(self, options: int, by: int, bounds: Bounds = UNBOUNDED) -> dict[int, int] | None:
        """Return the start of every option in the smallest schedule, by step id, that has the goal by month `by`.

        None where no schedule uses all of `options`.
        """
        order = tuple(sorted(bits(options), key=lambda index: self._problem.options[index].step.id))
        best: list[int] | None = None
        for base in self.assignments(options):
            best = self._arrange(order, base, by, bounds, best)
        return None if best is None else dict(zip(order, best, strict=True))

    def assignments(self, options: int) -> Iterator[list[int]]:
        """Yield the facts in hand at the start under each assignment of the unknown attributes worth trying.

        With every condition the options mention satisfiable at once there is just one.
        """
        base = list(self._problem.base_time)
        assumed = self._problem.assumed
        if not assumed:
            yield base
            return
        mentioned = 0
        for index in bits(options):
            mentioned |= self._problem.options[index].mentioned
        by_attribute: dict[str, list[int]] = {}
        for fact in assumed:
            if mentioned >> fact & 1:
                by_attribute.setdefault(assumed[fact][0], []).append(fact)
        choices: list[list[frozenset[int]]] = []
        for name, facts in by_attribute.items():
            met = {
                frozenset(f for f in facts if c in assumed[f][1]) for c in range(self._problem.instance.unknown[name])
            }
            choices.append([one for one in met if not any(one < other for other in met)])
        empty: frozenset[int] = frozenset()
        for combination in product(*choices):
            true = empty.union(*combination)
            yield [NEVER if fact in assumed and fact not in true else month for fact, month in enumerate(base)]

    def _earliest(
        self, row: _Row, base: list[int], orders: Orders, bounds: Bounds, less: list[int] = NO_STARTS
    ) -> tuple[list[int], list[int], int]:
        """Return when facts come in hand, the least start of each option, and how many start at all.

        Hours and occupations aside. Shape: a month per fact, and one per option of the problem (`NEVER`: not at all).
        `less` are the starts without the last of the orders, if they are known.
        """
        records, options, readers = self._problem.options, row.options, row.readers
        time = list(base)
        starts = [NEVER] * len(records)
        able = 0
        waiting = awaited = 0
        for before, later in orders:
            waiting |= 1 << row.places[later]
            awaited |= 1 << row.places[before]
        moving = (1 << len(options)) - 1
        if less:
            # What started before the one that must wait now does so still, as it depends on nothing that comes later.
            moved = less[orders[-1][1]]
            for place, index in enumerate(options):
                month = less[index]
                if month < moved:
                    moving &= ~(1 << place)
                    able += 1
                    starts[index] = month
                    month += records[index].duration
                    for fact in records[index].awards:
                        if month < time[fact]:
                            time[fact] = month
        first = self._problem.start
        release = bounds.release
        todo = moving
        while todo:
            bit = todo & -todo
            todo ^= bit
            index = options[bit.bit_length() - 1]
            option = records[index]
            month = max(first, release.get(index, first)) if release else first
            if waiting & bit:
                for before, later in orders:
                    if later == index:
                        month = max(month, starts[before] + records[before].duration)
            month = ready(option, time, month)
            if month >= NEVER:
                continue
            month += option.wait[month % 12]
            if month < starts[index]:
                if starts[index] >= NEVER:
                    able += 1
                starts[index] = month
                if awaited & bit:
                    for before, later in orders:
                        if before == index:
                            todo |= 1 << row.places[later] & moving
                month += option.duration
                for fact in option.awards:
                    if month < time[fact]:
                        time[fact] = month
                        todo |= readers[fact] & moving
        return time, starts, able

    def _clash(self, options: tuple[int, ...], starts: list[int]) -> list[tuple[int, int]]:
        """Return the orders of which one must hold because options would run together that may not, if any."""
        records = self._problem.options
        busy: list[int] = []
        begins: list[int] = []
        ends: list[int] = []
        for index in options:
            option = records[index]
            start = starts[index]
            if start < NEVER and option.duration and (option.load or option.occupies):
                busy.append(index)
                begins.append(start)
                ends.append(start + option.duration)
        first = NEVER
        for moment in begins:
            if moment < first:
                load = posts = 0
                for place, start in enumerate(begins):
                    if start <= moment < ends[place]:
                        option = records[busy[place]]
                        load += option.load
                        posts += option.occupies
                if load > self._hours or posts > 1:
                    first = moment
        if first >= NEVER:
            return []
        running = [
            (start, ends[place], busy[place]) for place, start in enumerate(begins) if start <= first < ends[place]
        ]
        running.sort()
        held = [index for _, _, index in running if records[index].occupies]
        if len(held) > 1:
            return [(held[0], held[1]), (held[1], held[0])]
        return list(permutations(self._too_much([index for _, _, index in running]), 2))

    def _too_much(self, running: list[int]) -> list[int]:
        """Return a least set of options whose hours are too many together, the heaviest first."""
        records = self._problem.options
        chosen: list[int] = []
        load = 0
        for index in sorted(running, key=lambda index: (-records[index].load, index)):
            chosen.append(index)
            load += records[index].load
            if load > self._hours:
                break
        return chosen

    def _by_promise(self, choices: list[tuple[int, int]], starts: list[int]) -> list[tuple[int, int]]:
        """Return the orders, those that delay the second option least first."""
        records = self._problem.options
        return sorted(choices, key=lambda p: (starts[p[0]] + records[p[0]].duration - starts[p[1]], p))

    def _arrange(
        self, order: tuple[int, ...], base: list[int], by: int, bounds: Bounds, best: list[int] | None
    ) -> list[int] | None:
        # What starts sooner supplies what starts later: so laid out, most are looked at once.
        _, soonest, _ = self._earliest(_Row(self._problem, order), base, (), bounds)
        row = _Row(self._problem, _by_start(order, soonest))
        todo: list[Orders] = [()]
        seen: set[frozenset[tuple[int, int]]] = set()
        while todo:
            orders = todo.pop()
            key = frozenset(orders)
            if key in seen:
                continue
            seen.add(key)
            self._check()
            time, starts, able = self._earliest(row, base, orders, bounds)
            if time[self._problem.goal] > by or able < len(order):
                continue
            if any(starts[index] > latest for index, latest in bounds.latest.items()):
                continue
            whole = [starts[index] for index in order]
            if best is not None and whole >= best:
                continue
            choices = self._clash(order, starts)
            if not choices:
                best = whole
                continue
            todo.extend((*orders, pair) for pair in reversed(self._by_promise(choices, starts)))
        return best


def _by_start(options: tuple[int, ...], starts: list[int]) -> tuple[int, ...]:
    """Return options in order of their starts."""
    rows = [(starts[index], place, index) for place, index in enumerate(options)]
    rows.sort()
    return tuple([index for _, _, index in rows])
