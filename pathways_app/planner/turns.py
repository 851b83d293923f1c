"""Whether options can bring the goal in time although only one main occupation can be had at a time.

Of the options some subset is taken, in whatever order. Occupations are put one after the other, each as soon as it can
be; everything else is let start whenever its requirement holds, and its hours are left beside those of the occupation
that is held. So what is found too late is too late, and what is not may still be.

Study that cannot run beside an occupation is over before it begins, or waits until it has ended: an occupation is
tried as soon as it can begin, and at each month such study ends after that. In any plan, take what is over when an
occupation begins: with all occupations before as early as here, it is over as early here, so one of those months is no
later than the plan's; and what the plan has wait for the occupation's end need wait no longer here.

A branch is left when the goal comes too late even if all occupations left could be had at once, or when another order
had every fact as early, all that may yet bring one over as early, and was free as early. Of the occupations left only
those are tried that can still bring what is wanted and not yet in hand, soon enough: in a way to the goal with as few
occupations as may be, each brings a fact that comes first of its clause, and some chain of such facts leads to the
goal.

Source: Haslum, Slaney, Thiebaux, "Minimal landmarks for optimal delete-free planning", ICAPS 2012, for sets that fall
short; the order of occupations as in Held and Karp, "A dynamic programming approach to sequencing problems", 1962.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.relay import Relay
from pathways_app.planner.windows import Windows

FIRST: Final = 4
"""The first question that is looked into: many searches are done by then (ours)."""

AT_FIRST: Final = 800
"""Occupations that may be tried after others before there were any questions (ours)."""

FOR_EACH: Final = 3
"""Occupations that may be tried for each further question (ours)."""

ENOUGH: Final = 100
"""Occupations that must be left to try for a question to be looked into (ours)."""

FIRST_SET: Final = 30
"""The first set without an open need that is looked into: most searches put fewer in order (ours)."""

FOR_A_SET: Final = 300
"""Occupations that may be tried for further questions for each such set that was too late (ours)."""

MOST_FOR_A_SET: Final = 600
"""Occupations that may be tried after others for such a set (ours)."""

MOST_REMEMBERED: Final = 40
"""Sets remembered as not too late, and as many that took too long to tell (ours)."""


class _State:
    """What follows from occupations taken in turn: the last of them is `taken`, and over in month `free`.

    `time` is when facts come in hand, `since` before when no option starts, `spent` the months without pay; `before` is
    what there was without the last one.
    """

    __slots__ = ("before", "free", "since", "spent", "taken", "time")

    def __init__(
        self, time: list[int], since: list[int], free: int, spent: int, taken: int, before: _State | None
    ) -> None:
        self.time: Final = time
        self.since: Final = since
        self.free: Final = free
        self.spent: Final = spent
        self.taken: Final = taken
        self.before: Final = before

    def ends(self) -> dict[int, int]:
        """Return when each occupation taken has ended."""
        found: dict[int, int] = {}
        state = self
        while state.before is not None:
            found[state.taken] = state.free
            state = state.before
        return found


_Known: TypeAlias = tuple[int, list[int]]
"""When the person is free; months without pay, then the months in which what matters is in hand or over, if later."""


class Turns:
    """Questions about one problem; how closely one is looked into depends on how many came before and how they ended.

    Hours count only where a question stands `apart`: most boxes are done before that is worth it. `looked_at` is how
    many occupations were tried after others so far, `tried` how many apart as well, `last` how many for the last
    question; if that was answered with "late", it holds for up to `holds_to` months without pay.
    """

    def __init__(self, problem: Problem, windows: Windows, check: Callable[[], None]) -> None:
        self._problem = problem
        self._relay = Relay(problem, windows.order.options)
        self._check = check
        several = self._relay.occupations.bit_count() > 1
        self._applies = several or any(self._relay.never_beside)
        self._within: dict[int, int] = {}
        self._witnesses: list[tuple[int, int]] = []
        self._given_up: list[tuple[int, int, int, int]] = []
        self._asked = 0
        self._pause = 1
        self._next = FIRST
        self._sets = 0
        self._pause_of_sets = 1
        self._next_set = FIRST_SET
        self._late_sets = 0
        self.looked_at = self.last = self.tried = 0
        self.holds_to = NEVER

    def late(self, options: int, by: int) -> bool:
        """Say whether no part of `options` can bring the goal by month `by`, if it is time to look into it; else no."""
        self._asked += 1
        if self._asked < self._next or self._left() < ENOUGH or not self._applies:
            return False
        late = self.surely_late(options, by)
        self._pause = 1 if late else 2 * self._pause
        self._next = self._asked + self._pause
        return late

    def late_set(self, options: int, by: int) -> bool:
        """Say, as `late` does, whether no part of a set without an open need can bring the goal by month `by`.

        To put such a set in order exactly takes longest where it is late. And where such sets are late, one after the
        other, what is asked before a set is complete is worth more: one answer then stands for many sets.
        """
        self._sets += 1
        if self._sets < self._next_set:
            return False
        late = self.surely_late(options, by, MOST_FOR_A_SET, apart=True)
        self._pause_of_sets = 1 if late else 2 * self._pause_of_sets
        if late:
            self._late_sets += 1
            self._pause, self._next = 1, min(self._next, self._asked + 1)
        self._next_set = self._sets + self._pause_of_sets
        return late

    def _left(self) -> int:
        return AT_FIRST + FOR_EACH * self._asked + FOR_A_SET * self._late_sets - self.looked_at

    def surely_late(
        self, options: int, by: int, at_most: int = NEVER, unpaid: int = NEVER, *, apart: bool = False
    ) -> bool:
        """Say whether no part of `options` can bring the goal by month `by`; no, too, where it takes long to tell.

        `at_most`: how many occupations may be tried after others, which do not count for other questions if it stands
        `apart`. `unpaid`: the most months without pay that such a part may take.
        """
        self.holds_to = NEVER
        self.last = 0
        relay = self._relay
        options = relay.of(options)
        if self._known_in_time(options, by, unpaid):
            return False
        most = at_most if apart else min(at_most, self._left())
        for given, month, months, enough in self._given_up:
            if not given & ~options and month <= by and months <= unpaid and 4 * most <= 5 * enough:
                return False
        tried = 0
        problem, occupations = self._problem, relay.occupations
        goal = problem.goal
        others = options & ~occupations
        since = [problem.start] * len(relay.rows)
        time = relay.spread(list(problem.base_time), others, others, since, 0, relay.never_late)
        if time[goal] <= by:
            return False
        waiting = relay.waiting(options) if apart else 0
        hidden = relay.hidden(options) if waiting else ()
        known: list[_Known] = []
        todo: list[tuple[int, _State]] = [(0, _State(time, since, problem.start, 0, -1, None))]
        while todo:
            place, state = todo.pop()
            if place and _covered(known[place:], *known[place - 1]):
                continue  # by one that was found since
            time, since, free = state.time, state.since, state.free
            further: list[tuple[int, int, int, _State]] = []
            self._check()
            wanted, dues, useful = relay.wanted(self._affordable(options, unpaid, state.spent), time, free, by)
            for index in members(wanted & occupations):
                if relay.end(index, time, free) > dues[index]:
                    continue
                beside = waiting & relay.never_beside[index] if waiting else 0
                row = relay.rows[index]
                for start in relay.starts(index, time, since, free, beside & wanted, dues):
                    end = start + row.duration
                    for fact in row.awards:
                        if end < time[fact] and end <= useful[fact]:
                            break
                    else:
                        break  # and no sooner if it begins later
                    tried += 1
                    self.last = tried
                    self.tried += 1
                    if not apart:
                        self.looked_at += 1
                    if tried > most:
                        self._given_up.insert(0, (options, by, unpaid, tried))
                        del self._given_up[MOST_REMEMBERED:]
                        return False
                    after, later = relay.taken(time, since, others, beside, index, start, end)
                    spent = state.spent + relay.unpaid[index]
                    taken = _State(after, later, end, spent, index, state)
                    if after[goal] <= by:
                        self._witnesses.insert(0, (relay.used(after, others, taken.ends()), after[goal]))
                        del self._witnesses[MOST_REMEMBERED:]
                        return False
                    # All other occupations at once from then on.
                    left = self._affordable(wanted, unpaid, spent)
                    promised = relay.spread(list(after), left & occupations, left, later, end, dues)[goal]
                    if promised <= by:
                        mine = self._left_open(taken, hidden, spent if unpaid < NEVER else 0)
                        if not _covered(known, end, mine):
                            known.append((end, mine))
                            further.append((promised, end, len(known), taken))
            if len(further) > 1:
                further.sort(key=_promise, reverse=True)
            for _, _, number, taken in further:
                todo.append((number, taken))
        return True

    def _left_open(self, state: _State, hidden: tuple[int, ...], spent: int) -> list[int]:
        """Return what `_Known` holds of a state but for when the person is free."""
        relay, free, time = self._relay, state.free, state.time
        found = [spent]
        for fact in relay.telling:
            found.append(max(free, time[fact]))
        for other in hidden:
            found.append(max(free, relay.end(other, time, state.since[other])))
        return found

    def _known_in_time(self, options: int, by: int, unpaid: int) -> bool:
        """Say whether some of `options` were found in time before, for as many months without pay."""
        for at, (enough, arrival) in enumerate(self._witnesses):
            if arrival <= by and not enough & ~options and self._months(enough) <= unpaid:
                self._witnesses.insert(0, self._witnesses.pop(at))
                return True
        return False

    def _affordable(self, options: int, most: int, spent: int) -> int:
        """Return those of `options` that take no more months without pay than are left of `most`."""
        if most >= NEVER:
            return options
        unpaid = self._relay.unpaid
        found = self._within.get(most - spent)
        if found is None:
            found = sum(1 << index for index, mine in enumerate(unpaid) if mine <= most - spent)
            self._within[most - spent] = found
        for index in members(options & ~found):
            self.holds_to = min(self.holds_to, spent + unpaid[index] - 1)
        return options & found

    def _months(self, options: int) -> int:
        unpaid = self._relay.unpaid
        return sum([unpaid[index] for index in members(options)])


def _promise(entry: tuple[int, int, int, _State]) -> tuple[int, int]:
    """Return when the goal may come, and when the person is free."""
    return entry[0], entry[1]


def _covered(known: list[_Known], end: int, facts: list[int]) -> bool:
    """Say whether something known left the person free as early as `end`, with all `facts` as early."""
    for before, theirs in known:
        if before <= end:
            for place, month in enumerate(facts):
                if theirs[place] > month:
                    break
            else:
                return True
    return False
