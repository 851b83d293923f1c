"""Exact schedules of a given set of options: weekly hours, one occupation at a time, intakes, requirements.

A best schedule can always be had by placing options in order of start, each as early as those placed allow (durations
are fixed and waiting for an intake never pays), so the search places them in that order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from pathways_app.planner.clauses import bits
from pathways_app.planner.problem import NEVER, Option, Problem
from pathways_app.planner.timing import ready


@dataclass(frozen=True, slots=True)
class Bounds:
    """Months before which (`release`) and after which (`latest`) single options may not start."""

    release: Mapping[int, int]
    latest: Mapping[int, int]


UNBOUNDED = Bounds({}, {})


@dataclass(slots=True)
class _State:
    """A partial schedule: facts in hand from `time`, `running` (end, load, occupies), nothing more starts before `now`."""

    time: list[int]
    running: tuple[tuple[int, int, bool], ...]
    now: int
    left: tuple[int, ...]
    starts: dict[int, int]


class Scheduler:
    """Schedules for one problem; `check` is called now and then and may raise to stop the work."""

    def __init__(self, problem: Problem, check: Callable[[], None] = lambda: None) -> None:
        self._problem = problem
        self._hours = problem.instance.query.weekly_hours
        self._check = check
        self._arrivals: dict[int, int] = {}

    def arrival(self, options: int) -> int:
        """Return the first month in which some of `options` bring the goal, `NEVER` where none do."""
        found = self._arrivals.get(options)
        if found is None:
            found = min((self._arrival(options, base) for base in self.assignments(options)), default=NEVER)
            self._arrivals[options] = found
        return found

    def arrange(self, options: int, by: int, bounds: Bounds = UNBOUNDED) -> dict[int, int] | None:
        """Return the start of every option in the smallest schedule, by step id, that has the goal by month `by`.

        None where no schedule uses all of `options`.
        """
        order = sorted(bits(options), key=lambda index: self._problem.options[index].step.id)
        best: list[int] | None = None
        for base in self.assignments(options):
            state = _State(base, (), self._problem.start, tuple(order), {})
            best = self._arrange(state, order, by, bounds, best)
        return None if best is None else dict(zip(order, best, strict=True))

    def assignments(self, options: int) -> Iterator[list[int]]:
        """Yield the facts in hand at the start under each assignment of the unknown attributes worth trying.

        With every condition the options mention satisfiable at once there is just one.
        """
        base = list(self._problem.base_time)
        assumed = self._problem.assumed
        mentioned = 0
        for index in bits(options):
            mentioned |= self._problem.options[index].mentioned
        by_attribute: dict[str, list[int]] = {}
        for fact in assumed:
            if mentioned >> fact & 1:
                by_attribute.setdefault(assumed[fact][0], []).append(fact)
        choices: list[list[frozenset[int]]] = []
        for name, facts in by_attribute.items():
            met = {frozenset(f for f in facts if c in assumed[f][1]) for c in range(self._problem.instance.unknown[name])}
            choices.append([one for one in met if not any(one < other for other in met)])
        for combination in product(*choices):
            true = frozenset().union(*combination)
            yield [NEVER if fact in assumed and fact not in true else month for fact, month in enumerate(base)]

    def _relaxed(self, state: _State, bounds: Bounds) -> tuple[list[int], dict[int, int]]:
        """Return when facts come in hand and when options left start, hours and occupations aside."""
        time = list(state.time)
        starts: dict[int, int] = {}
        changed = True
        while changed:
            changed = False
            for index in state.left:
                option = self._problem.options[index]
                month = ready(option, time, max(state.now, bounds.release.get(index, 0)))
                if month >= NEVER:
                    continue
                month += option.wait[month % 12]
                if month < starts.get(index, NEVER):
                    starts[index] = month
                    end = month + option.duration
                    for fact in option.awards:
                        if end < time[fact]:
                            time[fact] = end
                            changed = True
        return time, starts

    def _fits(self, state: _State, starts: Mapping[int, int]) -> bool:
        """Say whether the options started so, beside those running, keep within hours and occupations."""
        spans = [(-1, end, load, occupies) for end, load, occupies in state.running]
        for index, start in starts.items():
            option = self._problem.options[index]
            if option.duration and (option.load or option.occupies):
                spans.append((start, start + option.duration, option.load, option.occupies))
        for moment, *_ in spans:
            load = posts = 0
            for start, end, hours, occupies in spans:
                if start <= moment < end:
                    load += hours
                    posts += occupies
            if load > self._hours or posts > 1:
                return False
        return self._fits_now(state, spans)

    def _fits_now(self, state: _State, spans: list[tuple[int, int, int, bool]]) -> bool:
        load = posts = 0
        for start, end, hours, occupies in spans:
            if start <= state.now < end:
                load += hours
                posts += occupies
        return load <= self._hours and posts <= 1

    def _first_start(self, option: Option, month: int, state: _State) -> int:
        """Return the first intake from `month` at which the option fits beside those running."""
        while True:
            month += option.wait[month % 12]
            if month >= NEVER or not option.duration:
                return month
            load, posts, free = option.load, int(option.occupies), NEVER
            for end, hours, occupies in state.running:
                if end > month:
                    load += hours
                    posts += occupies
                    free = min(free, end)
            if load <= self._hours and posts <= 1:
                return month
            month = free

    def _next(self, state: _State, bounds: Bounds) -> list[tuple[int, int, int]]:
        """Return (start, end, option) for each option worth placing next.

        One that could start only when another could already be over is left for later: the other loses nothing by going
        first.
        """
        found: list[tuple[int, int, int]] = []
        for index in state.left:
            option = self._problem.options[index]
            month = ready(option, state.time, max(state.now, bounds.release.get(index, 0)))
            if month >= NEVER:
                continue
            month = self._first_start(option, month, state)
            if month < NEVER and month <= bounds.latest.get(index, NEVER):
                found.append((month, month + option.duration, index))
        if not found:
            return []
        first = min(found, key=lambda place: (place[1], place[0], place[2]))
        return sorted(place for place in found if place[0] < first[1] or place == first)

    def _placed(self, state: _State, start: int, end: int, index: int) -> _State:
        option = self._problem.options[index]
        time = list(state.time)
        for fact in option.awards:
            time[fact] = min(time[fact], end)
        running = tuple(span for span in state.running if span[0] > start)
        if option.duration and (option.load or option.occupies):
            running = (*running, (end, option.load, option.occupies))
        left = tuple(other for other in state.left if other != index)
        return _State(time, running, start, left, {**state.starts, index: start})

    def _arrival(self, options: int, base: list[int]) -> int:
        goal = self._problem.goal
        best = NEVER
        seen: dict[frozenset[int], list[tuple[int, ...]]] = {}

        def place(state: _State) -> None:
            nonlocal best
            self._check()
            best = min(best, state.time[goal])
            time, starts = self._relaxed(state, UNBOUNDED)
            if time[goal] >= best:
                return
            useful = {index: start for index, start in starts.items() if start < time[goal]}
            if self._fits(state, useful):
                best = time[goal]
                return
            if _outdone(state, seen):
                return
            for start, end, index in self._next(state, UNBOUNDED):
                place(self._placed(state, start, end, index))

        place(_State(base, (), self._problem.start, tuple(bits(options)), {}))
        return best

    def _arrange(
        self, state: _State, order: list[int], by: int, bounds: Bounds, best: list[int] | None
    ) -> list[int] | None:
        self._check()
        time, starts = self._relaxed(state, bounds)
        if time[self._problem.goal] > by or any(index not in starts for index in state.left):
            return best
        if any(start > bounds.latest.get(index, NEVER) for index, start in starts.items()):
            return best
        whole = [state.starts[index] if index in state.starts else starts[index] for index in order]
        if best is not None and whole >= best:
            return best
        if self._fits(state, starts):
            return whole
        for start, end, index in self._next(state, bounds):
            best = self._arrange(self._placed(state, start, end, index), order, by, bounds, best)
        return best


def _outdone(state: _State, seen: dict[frozenset[int], list[tuple[int, ...]]]) -> bool:
    """Say whether the same options have been placed before with no start later; remember them if not."""
    placed = frozenset(state.starts)
    starts = tuple(state.starts[index] for index in sorted(placed))
    known = seen.setdefault(placed, [])
    if any(all(a <= b for a, b in zip(other, starts, strict=True)) for other in known):
        return True
    known.append(starts)
    return False
