"""Every schedule of one step set, month by month."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pathways_app.planner.instance import Expression, Instance, PlanStep

Assignment = Mapping[str, int]
Holds = Callable[[Expression, Iterable[str], Instance, Assignment], bool]
Starts = tuple[int | None, ...]


@dataclass(frozen=True)
class State:
    """Where a schedule stands in a month, without how it came there.

    `running` holds (end, step) pairs, `fresh_until` the lapse month of each credential in hand that lapses.
    """

    begun: int
    running: tuple[tuple[int, int], ...]
    in_hand: frozenset[str]
    fresh_until: tuple[tuple[str, int], ...]


# For each set of claims the schedule has made available so far, the smallest starts (None: not begun). Two ways into
# one state have the same futures, and a common future does not change which of the two start vectors is smaller.
Ways = dict[int, Starts]


class Scheduler:
    """The schedules of the subsets of `steps` (sorted by id; a subset is a bit mask over their positions).

    `assignment` gives each unknown attribute one class of values, the same for every step.
    """

    def __init__(self, steps: list[PlanStep], instance: Instance, holds: Holds, assignment: Assignment) -> None:
        self._steps, self._instance, self._holds, self._assignment = steps, instance, holds, assignment
        self._query = instance.query
        self._meets_known: dict[tuple[int, frozenset[str]], bool] = {}
        self._ready_known: dict[tuple[int, int], int | None] = {}

    def _meets(self, index: int, in_hand: frozenset[str]) -> bool:
        key = (index, in_hand)
        known = self._meets_known.get(key)
        if known is None:
            known = self._meets_known[key] = self._holds(
                self._steps[index].requires, in_hand, self._instance, self._assignment
            )
        return known

    def _intake(self, index: int, from_month: int) -> int | None:
        key = (index, from_month)
        if key not in self._ready_known:
            intakes = self._steps[index].intakes
            self._ready_known[key] = next(
                (m for m in range(from_month, from_month + 12) if intakes is None or m % 12 + 1 in intakes), None
            )
        return self._ready_known[key]

    def could_arrive(self, chosen: int, last: int) -> bool:
        """Tell whether every step of `chosen` can end, and the goal be in hand, by `last` if hours were unlimited."""
        if last < self._query.start:
            return False
        since = dict.fromkeys(self._query.held, self._query.start)
        waiting = {i for i in range(len(self._steps)) if chosen >> i & 1}
        if not any(self._query.goal in self._steps[i].awards for i in waiting):
            return False
        # Month by month as something comes in hand: what may begin then begins at its first intake.
        now = self._query.start
        while True:
            in_hand = frozenset(c for c, month in since.items() if month <= now)
            begun = [i for i in waiting if self._meets(i, in_hand)]
            waiting.difference_update(begun)
            for i in begun:
                start = self._intake(i, now)
                if start is None or (end := start + self._steps[i].duration) > last:
                    return False
                for credential in self._steps[i].awards:
                    since[credential] = min(since.get(credential, end), end)
            if not waiting:
                return since[self._query.goal] <= last
            if not any(month <= now and c not in in_hand for c, month in since.items()):
                now = min((month for month in since.values() if month > now), default=last + 1)
                if now > last:
                    return False

    def schedules(
        self, chosen: int, last: int, open_claims: list[tuple[tuple[str, str], Expression]], *, lapse: bool
    ) -> dict[tuple[int, int], tuple[int, ...]]:
        """Return the smallest starts for every (arrival, available claims) with all of `chosen` ended at arrival.

        Shape: claims as a bit mask over `open_claims`. With `lapse`, credentials are in hand only while valid.
        Without open claims, later arrivals than the first have the same vector but for the arrival: left out.
        """
        return _Run(self, chosen, last, open_claims, lapse=lapse).result()


class _Run:
    def __init__(
        self,
        scheduler: Scheduler,
        chosen: int,
        last: int,
        open_claims: list[tuple[tuple[str, str], Expression]],
        *,
        lapse: bool,
    ) -> None:
        self._scheduler, self._chosen, self._last = scheduler, chosen, last
        self._instance = scheduler._instance
        self._steps = scheduler._steps
        self._lapse = lapse
        self._held_until = self._instance.held_until if lapse else {}
        self._members = [i for i in range(len(self._steps)) if chosen >> i & 1]
        self._instant = [i for i in self._members if self._steps[i].duration == 0]
        self._lasting = [i for i in self._members if self._steps[i].duration > 0]
        self._place = {i: place for place, i in enumerate(self._members)}
        self._claims: dict[int, list[tuple[int, Expression]]] = {i: [] for i in self._members}
        for bit, ((_, step_id), eligible) in enumerate(open_claims):
            for i in self._members:
                if self._steps[i].id == step_id:
                    self._claims[i].append((bit, eligible))
        self._any_open = bool(open_claims)
        self._gained_known: dict[tuple[int, frozenset[str]], int] = {}
        self._found: dict[tuple[int, int], tuple[int, ...]] = {}
        # The last month in which each step may still begin and end in time.
        self._latest = {
            i: max(
                (
                    m
                    for m in range(scheduler._query.start, last - self._steps[i].duration + 1)
                    if scheduler._intake(i, m) == m
                ),
                default=-1,
            )
            for i in self._members
        }

    def result(self) -> dict[tuple[int, int], tuple[int, ...]]:
        query = self._scheduler._query
        until = tuple(sorted((c, end) for c, end in self._held_until.items() if c in query.held))
        states: dict[State, Ways] = {State(0, (), frozenset(query.held), until): {0: (None,) * len(self._members)}}
        for now in range(query.start, self._last + 1):
            states = self._month(states, now)
            if not states or (self._found and not self._any_open):
                break
        return self._found

    def _month(self, states: dict[State, Ways], now: int) -> dict[State, Ways]:
        settled: dict[State, Ways] = {}
        for state, ways in states.items():
            _merge(settled, self._settle(state, now), ways)
        # Steps of no months, one after the other, in every order.
        queue = dict(settled)
        everything: dict[State, Ways] = {}
        while queue:
            following: dict[State, Ways] = {}
            for state, ways in queue.items():
                _merge(everything, state, ways)
                for i in self._instant:
                    if self._may_begin(state, i, now):
                        _merge(
                            following, self._award(self._begin(state, i, now), i, now), self._ways(ways, state, i, now)
                        )
            queue = following
        later: dict[State, Ways] = {}
        for state, ways in everything.items():
            if self._scheduler._query.goal in state.in_hand:
                if state.begun == self._chosen and not state.running:
                    self._record(now, ways)
                continue
            for begun_state, begun_ways in self._begin_lasting(state, ways, now, 0):
                if all(begun_state.begun >> i & 1 or self._latest[i] > now for i in self._members):
                    _merge(later, begun_state, begun_ways)
        return later

    def _record(self, now: int, ways: Ways) -> None:
        for mask, starts in ways.items():
            complete = tuple(start for start in starts if start is not None)
            known = self._found.get((now, mask))
            if known is None or complete < known:
                self._found[now, mask] = complete

    def _settle(self, state: State, now: int) -> State:
        """Let the steps that end in this month award, and what has lapsed go."""
        done = [i for end, i in state.running if end == now]
        state = State(
            state.begun, tuple(pair for pair in state.running if pair[0] != now), state.in_hand, state.fresh_until
        )
        gone = {c for c, end in state.fresh_until if end <= now}
        if gone:
            kept = tuple((c, end) for c, end in state.fresh_until if c not in gone)
            state = State(state.begun, state.running, state.in_hand - gone, kept)
        for i in done:
            state = self._award(state, i, now)
        return state

    def _award(self, state: State, i: int, now: int) -> State:
        step = self._steps[i]
        until = dict(state.fresh_until)
        for credential in step.awards if self._lapse else ():
            for_ever = credential in state.in_hand and credential not in until
            months = step.lasts.get(credential, self._instance.valid_months.get(credential))
            if for_ever or months is None:
                until.pop(credential, None)
            else:
                until[credential] = max(until.get(credential, 0), now + months)
        return State(state.begun, state.running, state.in_hand | step.awards, tuple(sorted(until.items())))

    def _may_begin(self, state: State, i: int, now: int) -> bool:
        return (
            not state.begun >> i & 1
            and now <= self._latest[i]
            and self._scheduler._intake(i, now) == now
            and self._scheduler._meets(i, state.in_hand)
        )

    def _begin(self, state: State, i: int, now: int) -> State:
        duration = self._steps[i].duration
        running = tuple(sorted((*state.running, (now + duration, i)))) if duration else state.running
        return State(state.begun | 1 << i, running, state.in_hand, state.fresh_until)

    def _ways(self, ways: Ways, state: State, i: int, now: int) -> Ways:
        gained = self._gained(state, i)
        place = self._place[i]
        moved: Ways = {}
        for mask, starts in ways.items():
            new = (*starts[:place], now, *starts[place + 1 :])
            _keep(moved, mask | gained, new)
        return moved

    def _gained(self, state: State, i: int) -> int:
        if not self._claims[i]:
            return 0
        key = (i, state.in_hand)
        if key not in self._gained_known:
            self._gained_known[key] = sum(
                1 << bit
                for bit, eligible in self._claims[i]
                if self._scheduler._holds(eligible, state.in_hand, self._instance, {})
            )
        return self._gained_known[key]

    def _begin_lasting(self, state: State, ways: Ways, now: int, place: int) -> Iterator[tuple[State, Ways]]:
        """Yield every choice of lasting steps to begin now, after the instant ones: these they cannot feed."""
        if place == len(self._lasting):
            yield state, ways
            return
        i = self._lasting[place]
        yield from self._begin_lasting(state, ways, now, place + 1)
        if self._may_begin(state, i, now) and self._fits(state, i):
            yield from self._begin_lasting(self._begin(state, i, now), self._ways(ways, state, i, now), now, place + 1)

    def _fits(self, state: State, i: int) -> bool:
        """Rule 5; a sum over months can only be exceeded in a month in which a step begins."""
        running = [self._steps[j] for _, j in state.running]
        step = self._steps[i]
        load = step.load + sum(other.load for other in running)
        occupied = step.occupies + sum(other.occupies for other in running)
        return load <= self._scheduler._query.weekly_hours and occupied <= 1


def _keep(ways: Ways, mask: int, starts: Starts) -> None:
    known = ways.get(mask)
    if known is None or _key(starts) < _key(known):
        ways[mask] = starts


def _key(starts: Starts) -> tuple[int, ...]:
    # Both vectors compared have the same steps begun, so what stands for "not begun" does not matter.
    return tuple(-1 if start is None else start for start in starts)


def _merge(states: dict[State, Ways], state: State, ways: Ways) -> None:
    known = states.setdefault(state, {})
    for mask, starts in ways.items():
        _keep(known, mask, starts)
