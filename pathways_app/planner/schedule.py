"""Exact schedules of a given set of options: weekly hours, one occupation at a time, intakes, requirements.

Hours and occupations aside, the earliest schedule of a set is unique: every start is the least it can be. Where some
options then run together that may not, one of them must wait for another, and each such choice is tried (branching on
minimal forbidden sets: Brucker et al., "Resource-constrained project scheduling", EJOR 112, 1999).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product
from typing import TypeAlias

from pathways_app.planner.clauses import bits, members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.timing import ready, sooner


@dataclass(frozen=True, slots=True)
class Bounds:
    """Months before which (`release`) and after which (`latest`) single options may not start."""

    release: Mapping[int, int]
    latest: Mapping[int, int]


UNBOUNDED = Bounds({}, {})

Orders: TypeAlias = tuple[tuple[int, int], ...]
"""Pairs of options of which the first ends before the second starts."""


class Scheduler:
    """Schedules for one problem; `check` is called now and then and may raise to stop the work."""

    def __init__(self, problem: Problem, check: Callable[[], None] = lambda: None) -> None:
        self._problem = problem
        self._hours = problem.instance.query.weekly_hours
        self._check = check
        self._arrivals: dict[tuple[int, int], int] = {}

    def arrival(self, options: int, by: int) -> int:
        """Return the first month in which all of `options`, each of them taken, bring the goal.

        `NEVER` if they cannot by month `by`.
        """
        key = (options, by)
        found = self._arrivals.get(key)
        if found is None:
            found = by + 1
            if self.holds(options, by):
                for base in self.assignments(options):
                    found = self._arrival(members(options), base, found)
            found = self._arrivals[key] = found if found <= by else NEVER
        return found

    def holds(self, options: int, by: int) -> bool:
        """Say whether the months to `by` are enough for the main occupations, and for the hours, of all `options`."""
        months = by - self._problem.start
        occupied = studied = 0
        for index in members(options):
            option = self._problem.options[index]
            occupied += option.duration if option.occupies else 0
            studied += option.duration * option.load
        return occupied <= months and studied <= months * self._hours

    def helpers(self, options: int, allowed: int, ends: tuple[int, ...], by: int) -> int:
        """Return allowed options of which every larger plan that has the goal by month `by` holds one.

        `options` alone are too late for `by`, in whatever order they wait for one another; each such order asks for
        somebody new.
        """
        found = 0
        later = self._problem.later_awards(options)
        for base in self.assignments(options):
            found |= self._helpers(options, allowed, ends, by, base, (), set(), later)
        return found

    def _helpers(
        self,
        options: int,
        allowed: int,
        ends: tuple[int, ...],
        by: int,
        base: list[int],
        orders: Orders,
        seen: set[frozenset[tuple[int, int]]],
        later: Mapping[int, int],
    ) -> int:
        self._check()
        time, starts = self._earliest(members(options), base, orders, UNBOUNDED)
        late = time[self._problem.goal] > by
        if late or len(starts) < options.bit_count():
            before: dict[int, list[int]] = {}
            for first, second in orders:
                before.setdefault(second, []).append(first)
            stuck = None if late else next(index for index in bits(options) if index not in starts)
            return sooner(self._problem, ends, options, allowed, time, by, before, starts, stuck, later)
        found = 0
        for pair in self._clash(starts, NEVER):
            key = frozenset((*orders, pair))
            if key not in seen:
                seen.add(key)
                found |= self._helpers(options, allowed, ends, by, base, (*orders, pair), seen, later)
        return found

    def reaches(self, options: int, by: int) -> bool:
        """Say whether some of `options` bring the goal by month `by`."""
        return any(self._reaches(options, base, (), by) for base in self.assignments(options))

    def arrange(self, options: int, by: int, bounds: Bounds = UNBOUNDED) -> dict[int, int] | None:
        """Return the start of every option in the smallest schedule, by step id, that has the goal by month `by`.

        None where no schedule uses all of `options`.
        """
        order = tuple(sorted(bits(options), key=lambda index: self._problem.options[index].step.id))
        best: list[int] | None = None
        for base in self.assignments(options):
            best = self._arrange(order, base, (), by, bounds, best)
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
        self, options: tuple[int, ...], base: list[int], orders: Orders, bounds: Bounds
    ) -> tuple[list[int], dict[int, int]]:
        """Return when facts come in hand and the least start of each option, hours and occupations aside."""
        time = list(base)
        starts: dict[int, int] = {}
        first = self._problem.start
        after: dict[int, list[int]] = {}
        waited_for = set()
        for before, later in orders:
            after.setdefault(later, []).append(before)
            waited_for.add(before)
        records = self._problem.options
        changed = True
        while changed:
            changed = False
            for index in options:
                option = records[index]
                month = max(first, bounds.release.get(index, 0)) if bounds.release else first
                for before in after.get(index, ()):
                    month = max(month, starts[before] + records[before].duration if before in starts else NEVER)
                month = ready(option, time, month)
                if month >= NEVER:
                    continue
                month += option.wait[month % 12]
                if month < starts.get(index, NEVER):
                    starts[index] = month
                    changed = changed or index in waited_for
                    end = month + option.duration
                    for fact in option.awards:
                        if end < time[fact]:
                            time[fact] = end
                            changed = True
        return time, starts

    def _clash(self, starts: Mapping[int, int], until: int) -> list[tuple[int, int]]:
        """Return the orders of which one must hold because options would run together that may not, if any.

        Only months before `until` count.
        """
        records = self._problem.options
        spans = [
            (start, start + records[index].duration, index)
            for index, start in starts.items()
            if start < until and records[index].duration and (records[index].load or records[index].occupies)
        ]
        spans.sort()
        for moment, _, _ in spans:
            running = [index for start, end, index in spans if start <= moment < end]
            posts = [index for index in running if records[index].occupies]
            if len(posts) > 1:
                return list(permutations(posts[:2], 2))
            load = sum(records[index].load for index in running)
            if load > self._hours:
                return list(permutations(self._too_much(running), 2))
        return []

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

    def _arrival(self, options: tuple[int, ...], base: list[int], best: int) -> int:
        seen: set[frozenset[tuple[int, int]]] = set()

        def settle(orders: Orders) -> None:
            nonlocal best
            self._check()
            time, starts = self._earliest(options, base, orders, UNBOUNDED)
            arrival = time[self._problem.goal]
            if arrival >= best or len(starts) < len(options):
                return
            choices = self._clash(starts, NEVER)
            if not choices:
                best = arrival
                return
            for pair in self._by_promise(choices, starts):
                key = frozenset((*orders, pair))
                if key not in seen:
                    seen.add(key)
                    settle((*orders, pair))

        settle(())
        return best

    def _by_promise(self, choices: list[tuple[int, int]], starts: Mapping[int, int]) -> list[tuple[int, int]]:
        """Return the orders, those that delay the second option least first."""
        records = self._problem.options
        return sorted(choices, key=lambda p: (starts[p[0]] + records[p[0]].duration - starts[p[1]], p))

    def _reaches(self, options: int, base: list[int], orders: Orders, by: int) -> bool:
        self._check()
        time, starts = self._earliest(members(options), base, orders, UNBOUNDED)
        arrival = time[self._problem.goal]
        if arrival > by:
            return False
        choices = self._clash(starts, arrival)
        if not choices:
            return True
        for pair in self._by_promise(choices, starts):
            if self._reaches(options, base, (*orders, pair), by):
                return True
        for index in {index for pair in choices for index in pair}:
            left = tuple(pair for pair in orders if index not in pair)
            if self._reaches(options & ~(1 << index), base, left, by):
                return True
        return False

    def _arrange(
        self,
        order: tuple[int, ...],
        base: list[int],
        orders: Orders,
        by: int,
        bounds: Bounds,
        best: list[int] | None,
    ) -> list[int] | None:
        self._check()
        time, starts = self._earliest(order, base, orders, bounds)
        if time[self._problem.goal] > by or len(starts) < len(order):
            return best
        if any(starts[index] > latest for index, latest in bounds.latest.items()):
            return best
        whole = [starts[index] for index in order]
        if best is not None and whole >= best:
            return best
        choices = self._clash(starts, NEVER)
        if not choices:
            return whole
        for pair in self._by_promise(choices, starts):
            best = self._arrange(order, base, (*orders, pair), by, bounds, best)
        return best
