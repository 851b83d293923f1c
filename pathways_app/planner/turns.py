"""Whether options can bring the goal in time although only one main occupation can be had at a time.

Of the options some subset is taken, in whatever order. Occupations are put one after the other, each as soon as it can
be; everything else is let start whenever its requirement holds. So what is found too late is too late, and what is not
may still be.

A branch is left when the goal comes too late even if all occupations left could be had at once, or when another order
had every fact as early and was free as early. Of the occupations left only those are tried that can still bring what
is wanted and not yet in hand, soon enough: in a way to the goal with as few occupations as may be, each brings a fact
that comes first of its clause, and some chain of such facts leads to the goal.

Source: Haslum, Slaney, Thiebaux, "Minimal landmarks for optimal delete-free planning", ICAPS 2012, for sets that fall
short; the order of occupations as in Held and Karp, "A dynamic programming approach to sequencing problems", 1962.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.windows import Windows

FIRST: Final = 4
"""The first question that is looked into: many searches are done by then (ours)."""

AT_FIRST: Final = 1600
"""Occupations that may be tried after others before there were any questions (ours)."""

FOR_EACH: Final = 3
"""Occupations that may be tried for each further question (ours)."""

ENOUGH: Final = 100
"""Occupations that must be left to try for a question to be looked into (ours)."""

FIRST_SET: Final = 60
"""The first set without an open need that is looked into: most searches put fewer in order (ours)."""

MOST_FOR_A_SET: Final = 600
"""Occupations that may be tried after others for such a set (ours)."""

MOST_WITNESSES: Final = 40
"""Sets remembered as not too late (ours)."""


_State: TypeAlias = tuple[list[int], int, int, tuple[tuple[int, int], ...]]
"""When facts come in hand, when the person is free, months without pay, and the occupations taken, with their ends."""


_Known: TypeAlias = tuple[int, list[int]]
"""When the person is free; months without pay, then the months in which facts that matter come in hand, if later."""


class Turns:
    """Questions about one problem; how closely one is looked into depends on how many came before and how they ended.

    `looked_at` is how many occupations were tried after others so far.
    """

    def __init__(self, problem: Problem, windows: Windows, check: Callable[[], None]) -> None:
        self._problem = problem
        self._windows = windows
        self._check = check
        self._occupations = sum(
            1 << index for index, option in enumerate(problem.options) if option.occupies and option.duration
        )
        readers = [0] * problem.facts
        rows = []
        for index, option in enumerate(problem.options):
            for fact in members(option.mentioned):
                readers[fact] |= 1 << index
            singles = tuple(clause[0] for clause in option.needs if len(clause) == 1)
            several = tuple(clause for clause in option.needs if len(clause) > 1)
            rows.append((singles, several, option.tree, option.wait, option.duration, option.awards))
        self._rows = tuple(rows)
        self._readers = tuple(readers)
        self._backs = tuple(option.back for option in problem.options)
        self._achievers = tuple(problem.achievers.get(fact, 0) for fact in range(problem.facts))
        asked = sum({1 << fact for fact, mask in enumerate(readers) if mask}) | 1 << problem.goal
        # All that can become different by what is taken, and matters to what is left.
        self._telling = tuple(fact for fact in members(asked) if problem.achievers.get(fact, 0))
        self._unpaid = tuple(option.unpaid for option in problem.options)
        self._within: dict[int, int] = {}
        self._witnesses: list[tuple[int, int]] = []
        self._asked = 0
        self._pause = 1
        self._next = FIRST
        self._sets = 0
        self._pause_of_sets = 1
        self._next_set = FIRST_SET
        self.looked_at = 0

    def late(self, options: int, by: int) -> bool:
        """Say whether no part of `options` can bring the goal by month `by`, if it is time to look into it; else no."""
        self._asked += 1
        if self._asked < self._next or self._left() < ENOUGH or self._occupations.bit_count() < 2:
            return False
        late = self.surely_late(options, by)
        self._pause = 1 if late else 2 * self._pause
        self._next = self._asked + self._pause
        return late

    def late_set(self, options: int, by: int) -> bool:
        """Say, as `late` does, whether no part of a set without an open need can bring the goal by month `by`.

        To put such a set in order exactly takes longest where it is late.
        """
        self._sets += 1
        if self._sets < self._next_set:
            return False
        late = self.surely_late(options, by, MOST_FOR_A_SET)
        self._pause_of_sets = 1 if late else 2 * self._pause_of_sets
        self._next_set = self._sets + self._pause_of_sets
        return late

    def _left(self) -> int:
        return AT_FIRST + FOR_EACH * self._asked - self.looked_at

    def surely_late(self, options: int, by: int, at_most: int | None = None, unpaid: int | None = None) -> bool:
        """Say whether no part of `options` can bring the goal by month `by`; no, too, where it takes long to tell.

        `at_most`: how many occupations may be tried after others, which then do not count for other questions.
        `unpaid`: the most months without pay that such a part may take; None where that does not matter.
        """
        limit = NEVER if unpaid is None else unpaid
        for at, (enough, arrival) in enumerate(self._witnesses):
            if arrival <= by and not enough & ~options and (unpaid is None or self._months(enough) <= unpaid):
                self._witnesses.insert(0, self._witnesses.pop(at))
                return False
        problem = self._problem
        goal = problem.goal
        others = options & ~self._occupations
        most = self._left() if at_most is None else at_most
        tried = 0
        time = self._spread(list(problem.base_time), others, others, 0)
        if time[goal] <= by:
            return False
        known: list[_Known] = []
        todo: list[tuple[int, _State]] = [(0, (time, problem.start, 0, ()))]
        while todo:
            place, (time, free, spent, taken) = todo.pop()
            if place and _covered(known[place:], *known[place - 1]):
                continue  # by one that was found since
            further = []
            self._check()
            dues = self._wanted(self._affordable(options, limit - spent), time, free, by)
            wanted = 0
            for index in dues:
                wanted |= 1 << index
            for index in members(wanted & self._occupations):
                end = self._end(index, time, free)
                if end > dues[index]:
                    continue
                sooner = [fact for fact in self._rows[index][-1] if end < time[fact]]
                if not sooner:
                    continue
                tried += 1
                if at_most is None:
                    self.looked_at += 1
                if tried > most:
                    return False
                after = list(time)
                changed = 0
                for fact in sooner:
                    after[fact] = end
                    changed |= self._readers[fact]
                self._spread(after, changed & others, others, end)
                path = (*taken, (index, end))
                if after[goal] <= by:
                    self._remember(others, after, path)
                    return False
                # All other occupations at once from then on.
                without = 0 if unpaid is None else spent + self._unpaid[index]
                left = self._affordable(wanted, limit - without)
                promised = self._spread(list(after), left & self._occupations, left, end)[goal]
                if promised <= by and not self._equalled(known, end, without, after):
                    further.append((promised, end, len(known), (after, end, without, path)))
            further.sort(key=lambda state: state[:2], reverse=True)
            todo.extend(state[2:] for state in further)
        return True

    def _wanted(self, options: int, time: Sequence[int], free: int, by: int) -> dict[int, int]:
        """Return the latest useful end of each option that may yet bring something wanted for the goal by month `by`.

        `time` is when facts come in hand with what was taken; everything that can make one sooner starts from month
        `free` on, so what is in hand by then is wanted of nobody.
        """
        goal = self._problem.goal
        useful = {goal: by}
        ends: dict[int, int] = {}
        todo = [goal]
        for fact in todo:
            month = useful[fact]
            for index in members(self._achievers[fact] & options):
                if month <= ends.get(index, -1):
                    continue
                ends[index] = month
                singles, several, tree, _, duration, _ = self._rows[index]
                start = month - duration
                start -= self._backs[index][start % 12]
                if start <= free:
                    continue  # what it asks for must be in hand by then
                for other in singles:
                    if time[other] > free and useful.get(other, -1) < start:
                        useful[other] = start
                        todo.append(other)
                for clause in several:
                    for other in clause:
                        if time[other] <= free:
                            break
                    else:
                        for other in clause:
                            if useful.get(other, -1) < start:
                                useful[other] = start
                                todo.append(other)
                if tree is not None:
                    for other in members(self._problem.options[index].mentioned):
                        if time[other] > free and useful.get(other, -1) < start:
                            useful[other] = start
                            todo.append(other)
        return ends

    def _affordable(self, options: int, months: int) -> int:
        """Return those of `options` that take no more months without pay than so many."""
        if months >= NEVER:
            return options
        found = self._within.get(months)
        if found is None:
            found = sum(1 << index for index, mine in enumerate(self._unpaid) if mine <= months)
            self._within[months] = found
        return options & found

    def _months(self, options: int) -> int:
        return sum([self._unpaid[index] for index in members(options)])

    def _equalled(self, known: list[_Known], end: int, without: int, time: list[int]) -> bool:
        """Say whether something known left the person free as early, `without` pay for no longer, facts as early.

        If not, it is known now.

        What is in hand when the person is free again is so for all that is still to be taken, whenever it came.
        """
        mine = [without]
        mine += [max(end, time[fact]) for fact in self._telling]
        if _covered(known, end, mine):
            return True
        known.append((end, mine))
        return False

    def _end(self, index: int, time: list[int], least: int) -> int:
        """Return when an option begun in month `least`, or as soon after as it can be, has ended; else `NEVER`."""
        singles, several, tree, wait, duration, _ = self._rows[index]
        month = least
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
        return month + wait[month % 12] + duration if month < NEVER else NEVER

    def _spread(self, time: list[int], todo: int, options: int, free: int) -> list[int]:
        """Bring `time` down to what `options` make of it, occupations not before month `free`, and return it.

        Only options `todo`, and those that ask for what they bring, can make anything sooner.
        """
        start = self._problem.start
        while todo:
            again = 0
            for index in members(todo):
                end = self._end(index, time, free if self._occupations >> index & 1 else start)
                for fact in self._rows[index][-1]:
                    if end < time[fact]:
                        time[fact] = end
                        again |= self._readers[fact]
            todo = again & options
        return time

    def _remember(self, others: int, time: list[int], taken: tuple[tuple[int, int], ...]) -> None:
        """Remember what brought the goal in time: occupations `taken`, each until its end, and some of the `others`."""
        problem = self._problem
        ends = dict(taken)
        found = 0
        todo = [problem.goal]
        seen = set()
        while todo:
            fact = todo.pop()
            if fact in seen or problem.base_time[fact] <= time[fact]:
                continue
            seen.add(fact)
            for index in members(problem.achievers[fact]):
                end = ends.get(index, NEVER)
                if others >> index & 1:
                    end = self._end(index, time, problem.start)
                if end == time[fact]:
                    found |= 1 << index
                    option = problem.options[index]
                    if option.tree is not None:
                        todo.extend(other for other in members(option.mentioned) if time[other] < NEVER)
                    todo.extend(min(clause, key=lambda other: time[other]) for clause in option.needs)
                    break
        self._witnesses.insert(0, (found, time[problem.goal]))
        del self._witnesses[MOST_WITNESSES:]


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
