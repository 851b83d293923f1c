"""A problem laid out for occupations in turn: what follows from those taken so far, and what is still wanted.

Options stand in an order in which suppliers mostly come before those they supply, and are numbered by it here; those
that can never start are left out. Study beside an occupation goes on by itself unless the hours of both are more than
there are: then it is over before the occupation begins, or waits until that has ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import NEVER, Problem
from pathways_app.planner.rows import DUE, IDLE, OUT, Row, end_of

if TYPE_CHECKING:
    from mypy_extensions import i64  # numbers of the machine where this is compiled, plain ones elsewhere


class Relay:
    """The options of one problem by their places in `order`.

    `never_beside` are, for each occupation, the options with hours that cannot run while it does.
    """

    def __init__(self, problem: Problem, order: Sequence[int]) -> None:
        self.problem = problem
        self._places = {index: place for place, index in enumerate(order)}
        options = [problem.options[index] for index in order]
        self.occupations = sum(
            1 << place for place, option in enumerate(options) if option.occupies and option.duration
        )
        hours = problem.instance.query.weekly_hours
        studies = [
            (1 << place, option.load)
            for place, option in enumerate(options)
            if option.duration and not self.occupations >> place & 1
        ]
        self.never_beside = tuple(
            sum(bit for bit, load in studies if load + option.load > hours) if self.occupations >> place & 1 else 0
            for place, option in enumerate(options)
        )
        self.unpaid = tuple(option.unpaid for option in options)
        self._readers = [0] * problem.facts
        self._achievers = [0] * problem.facts
        for place, option in enumerate(options):
            for fact in members(option.mentioned):
                self._readers[fact] |= 1 << place
            for fact in option.awards:
                self._achievers[fact] |= 1 << place
        self.rows = [Row(option) for option in options]
        self._read_at = [members(readers) for readers in self._readers]
        # Who brings each fact of those asked about last, once looked up.
        self._among = 0
        self._bring: list[tuple[int, ...] | None] = [None] * problem.facts
        self._occupies = [1 if self.occupations >> place & 1 else 0 for place in range(len(options))]
        self._mentioned = tuple(option.mentioned for option in options)
        self._base = problem.base_time
        self.never_late = [NEVER - 1] * len(options)
        # All that can become different by what is taken, and matters to what is left.
        self.telling = tuple(
            fact
            for fact in range(problem.facts)
            if self._achievers[fact] and (self._readers[fact] or fact == problem.goal)
        )

    def of(self, options: int) -> int:
        """Return a set of the problem's options by their places here."""
        places = self._places
        return sum([1 << places[index] for index in members(options) if index in places])

    def waiting(self, options: int) -> int:
        """Return those of `options` that cannot run beside some occupation among them."""
        found = 0
        for place in members(options & self.occupations):
            found |= self.never_beside[place]
        return found & options

    def hidden(self, options: int) -> tuple[int, ...]:
        """Return those of `options`, occupations aside, whose end does not follow from when facts come in hand."""
        return tuple(
            place
            for place in members(options & ~self.occupations)
            if any((self._achievers[fact] & options).bit_count() > 1 for fact in self.rows[place].awards)
        )

    def end(self, place: int, time: list[int], least: int) -> int:
        """Return when an option begun in month `least`, or as soon after as it can be, has ended; else `NEVER`."""
        return end_of(self.rows[place], time, least)

    def spread(
        self, time: list[int], todo: int, options: int, since: list[int], free: int, dues: list[int]
    ) -> list[int]:
        """Bring `time` down to what `options` make of it, and return it.

        Occupations begin in month `free` at the soonest, others in the months of `since`; what would end after the
        month of `dues` is left out. Only those `todo`, and those that ask for what they bring, can make anything
        sooner.
        """
        due = members(todo)
        if not due:
            return time
        place: i64
        last: i64
        again: i64
        reader: i64
        fact: i64
        least: i64
        month: i64
        latest: i64
        rows, read_at, occupies = self.rows, self._read_at, self._occupies
        count: i64 = len(rows)
        state = [OUT] * len(rows)
        for place in members(options):
            state[place] = IDLE
        for place in due:
            state[place] = DUE
        place = due[0]
        last = due[-1]
        again = count
        while place <= last:
            if state[place] == DUE:
                row = rows[place]
                least = free if occupies[place] else since[place]
                latest = dues[place]
                if least + row.duration > latest:
                    state[place] = OUT
                else:
                    state[place] = IDLE
                    month = end_of(row, time, least)
                    if month <= latest:
                        for fact in row.awards:
                            if month < time[fact]:
                                time[fact] = month
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
                again = count
        return time

    def taken(
        self, time: list[int], since: list[int], others: int, apart: int, place: int, start: int, end: int
    ) -> tuple[list[int], list[int]]:
        """Return when facts come in hand, and `others` may start, with an occupation from `start` to `end`.

        Nothing of `apart` runs beside it: what is over by then is, all else waits, and what asks for it with it.
        """
        after = list(time)
        changed = 0
        if apart:
            since = list(since)
            moved = False
            for other in members(apart):
                since[other] = end
                for fact in self.rows[other].awards:
                    if start < time[fact] < NEVER:
                        moved = True
            if moved:
                base = self._base
                after = [month if month <= start else base[fact] for fact, month in enumerate(time)]
                changed = others
        for fact in self.rows[place].awards:
            if end < after[fact]:
                after[fact] = end
                changed |= self._readers[fact]
        return self.spread(after, changed & others, others, since, end, self.never_late), since

    def starts(
        self, place: int, time: list[int], since: list[int], free: int, apart: int, dues: list[int]
    ) -> list[int]:
        """Return the months in which an occupation may begin from `free` on: at once, or after one of `apart`."""
        wait, duration = self.rows[place].wait, self.rows[place].duration
        first, last = self.end(place, time, free) - duration, dues[place] - duration
        if first > last:
            return []
        if not apart:
            return [first]
        found = {first}
        for other in members(apart):
            end = self.end(other, time, since[other])
            if first < end <= last and end <= dues[other]:
                end += wait[end % 12]
                if end <= last:
                    found.add(end)
        return sorted(found)

    def wanted(self, options: int, time: list[int], free: int, by: int) -> tuple[int, list[int], list[int]]:
        """Return which of `options` may yet bring something wanted for the goal by month `by`.

        Also the latest useful end of each, and the latest month each fact is of use. `time` is when facts come in hand
        with what was taken; what can make one sooner ends after month `free`, so what is in hand by then is wanted of
        nobody.
        """
        month: i64
        start: i64
        now: i64 = free
        place: i64
        other: i64
        goal = self.problem.goal
        useful = [-NEVER] * len(time)
        dues = [-NEVER] * len(self.rows)
        if options != self._among:
            self._among = options
            self._bring = [None] * len(time)
        bring = self._bring
        useful[goal] = by
        found: list[int] = []
        todo = [goal]
        for fact in todo:
            month = useful[fact]
            who = bring[fact]
            if who is None:
                who = bring[fact] = members(self._achievers[fact] & options)
            for place in who:
                if month <= dues[place]:
                    continue
                if dues[place] == -NEVER:
                    found.append(place)
                dues[place] = month
                row = self.rows[place]
                start = month - row.duration
                if row.waits:
                    start -= row.back[start % 12]
                if start <= now:
                    continue  # what it asks for must be in hand by then
                for other in row.singles:
                    if time[other] > now and useful[other] < start:
                        useful[other] = start
                        todo.append(other)
                for clause in row.several:
                    for other in clause:
                        if time[other] <= now:
                            break
                    else:
                        for other in clause:
                            if useful[other] < start:
                                useful[other] = start
                                todo.append(other)
                if row.tree is not None:
                    for other in members(self._mentioned[place]):
                        if time[other] > now and useful[other] < start:
                            useful[other] = start
                            todo.append(other)
        return sum([1 << one for one in found]), dues, useful

    def used(self, time: list[int], others: int, ends: dict[int, int]) -> int:
        """Return options that bring the goal when `time` says: occupations with their `ends`, and some of `others`.

        Where one of `others` had to wait, whoever could have been as early is taken for it: there may be too few.
        """
        found = 0
        todo = [self.problem.goal]
        seen: set[int] = set()
        since = self.problem.start
        while todo:
            fact = todo.pop()
            if fact in seen or self._base[fact] <= time[fact]:
                continue
            seen.add(fact)
            for place in members(self._achievers[fact]):
                end = self.end(place, time, since) if others >> place & 1 else ends.get(place, NEVER)
                if end <= time[fact]:
                    found |= 1 << place
                    row = self.rows[place]
                    todo.extend(row.singles)
                    todo.extend(min(clause, key=lambda other: time[other]) for clause in row.several)
                    if row.tree is not None:
                        todo.extend(other for other in members(self._mentioned[place]) if time[other] < NEVER)
                    break
        return found
