"""The smallest sets of changes that open a question: found by hitting sets, each confirmed by solving the question.

A set is first held against the relaxed question, which is quick and never closed where the question itself is open.
What is closed is widened as far as it stays closed, and every further candidate must have a member outside.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import product

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.step import Step
from pathways_app.planner.clauses import bits
from pathways_app.planner.hitting import Hitting
from pathways_app.planner.levers import Choices, Kind, Lever, Pulled, Setting
from pathways_app.planner.relaxed import Relaxed
from pathways_app.planner.solvable import least_cost, solvable

MOST_CHANGES = 3
"""Changes in one set at most: more is no longer advice (a bound of ours)."""

MOST_SETS = 12
MOST_ALIKE = 3
"""Sets that differ only in which credential, attribute, mode or proposal they name."""

MOST_SOLVES = 32
"""Questions solved at most to find the sets (a bound of ours, so that an answer does not hang on the machine)."""

MOST_WIDENINGS = 8
SECONDS = 10.0
"""Longest that looking for sets may take on any machine; one question may take `SECONDS_A_QUESTION` of it."""

SECONDS_A_QUESTION = 3.0

Found = dict[Lever, Setting]


class _OutOfTimeError(Exception):
    """No more may be spent on looking."""


class Openings:
    """The search for the smallest sets of levers that open one question.

    `complete` ends up False where something may be left out: time, solves or `MOST_ALIKE` ran out; or more changes may
    close what fewer leave open, since expiry turned plans away, or what a step pays under a budget goes with the step.
    """

    def __init__(
        self,
        catalogue: JurisdictionCatalogue,
        request: RouteRequest,
        steps: list[Step],
        should_stop: Callable[[], bool],
        barred: frozenset[Kind] = frozenset(),
        *,
        only_said: bool = False,
    ) -> None:
        self.choices = Choices(catalogue, request, steps, barred, only_said=only_said)
        self.pulled = Pulled(catalogue, request)
        self.complete = True
        self._should_stop = should_stop
        self._ends = time.monotonic() + SECONDS
        self._relaxed = Relaxed(catalogue, request, steps, self.choices.levers, self.choices.values)
        self._implied = {
            lever: catalogue.close([lever.name]) for lever in self.choices.levers if lever.kind is Kind.CREDENTIAL
        }
        self._levers: tuple[Lever, ...] = ()
        self._bit: dict[Lever, int] = {}
        self._monotone = request.person.budget is None or not _pays_persons(catalogue, steps)
        self._solves = 0
        self._known: dict[frozenset[Lever], Found | None] = {}
        self._unknown: set[frozenset[Lever]] = set()
        self._enough: list[int] = []
        self._short: list[int] = []

    def _rank(self, lever: Lever) -> tuple[int, int, int, str]:
        """Order limits before facts, and credentials by how modest they are: those that leave the most still to do."""
        self._check()
        if lever.kind is not Kind.CREDENTIAL:
            return (lever.kind, 0, 0, lever.name)
        return (lever.kind, -self._relaxed.soonest([lever]), len(self._implied[lever]), lever.name)

    def sets(self, size: int = MOST_CHANGES) -> list[Found]:
        """Return the smallest sets, fewest changes first, each with the values of attributes that make it open."""
        found: list[Found] = []
        try:
            self._levers = tuple(sorted(self.choices.levers, key=self._rank))
            self._bit = {lever: 1 << at for at, lever in enumerate(self._levers)}
            self._search(found, size)
        except _OutOfTimeError:
            self.complete = False
        return found

    def _check(self) -> None:
        if self._should_stop() or time.monotonic() > self._ends:
            raise _OutOfTimeError

    def _search(self, found: list[Found], size: int) -> None:
        shapes: Counter[tuple[Kind, ...]] = Counter()
        whole = (1 << len(self._levers)) - 1
        hitting = Hitting(whole)
        hitting.block(whole)
        shut = 0
        if Lever(Kind.BUDGET) in self._bit:
            # What the relaxed question knows nothing of: most things to hold leave the money short.
            held = sum(bit for lever, bit in self._bit.items() if lever.kind is Kind.CREDENTIAL)
            hitting.block(whole & ~self._widened(0, held))
        for count in range(1, size + 1):
            if count == 2 and shut:
                hitting.block(whole & ~self._widened(0, shut))
            while (candidate := hitting.next(count)) is not None:
                if self._solves >= MOST_SOLVES:
                    raise _OutOfTimeError
                if not self._may_open(candidate):
                    hitting.block(whole & ~self._widened_relaxed(candidate, whole & ~candidate))
                    continue
                levers = self._of(candidate)
                shape = tuple(lever.kind for lever in levers)
                if len(found) >= MOST_SETS or shapes[shape] >= MOST_ALIKE:
                    self.complete = False
                    if count == 1:
                        hitting.drop(candidate)
                    hitting.close_off(candidate)
                    continue
                if (settings := self._open(candidate)) is not None:
                    hitting.close_off(candidate)
                    if self._spares_nothing(candidate) and not self._weaker(candidate, found):
                        found.append(settings)
                        shapes[shape] += 1
                    continue
                shut |= candidate if count == 1 else 0
                wider = self._widened(candidate, shut & ~candidate) if count > 1 else candidate
                hitting.block(whole & ~wider)

    def opens(self, settings: Found) -> bool | None:
        """Say whether the question has a route with the levers put so; None where there was no time to know."""
        if self._should_stop() or time.monotonic() > self._ends:
            self.complete = False
            return None
        self._solves += 1
        ends = min(self._ends, time.monotonic() + SECONDS_A_QUESTION)
        answer = solvable(*self.pulled.question(settings), self._should_stop, ends)
        if answer.some is None or answer.rejected:
            self.complete = False
        return answer.some

    def least_cost(self, settings: Found) -> int | None:
        """Return the least a route costs with the levers put so, in minor units; None where no time was left."""
        ends = time.monotonic() + SECONDS_A_QUESTION
        return least_cost(*self.pulled.question(settings), self._should_stop, ends)

    def soonest(self, levers: Iterable[Lever]) -> int:
        """Return a month before which no route arrives with these levers pulled."""
        return self._relaxed.soonest(levers)

    def _of(self, chosen: int) -> tuple[Lever, ...]:
        return tuple(self._levers[index] for index in bits(chosen))

    def _may_open(self, chosen: int) -> bool:
        """Say whether the relaxed question is open; what was seen of other sets mostly tells."""
        if any(not enough & ~chosen for enough in self._enough):
            return True
        if any(not chosen & ~short for short in self._short):
            return False
        self._check()
        used = self._relaxed.opened_by(self._of(chosen))
        if used is None:
            self._short.append(chosen)
            return False
        self._enough.append(sum(self._bit[lever] for lever in used))
        return True

    def _open(self, chosen: int) -> Found | None:
        """Return settings of the chosen levers that open the question, None where none do (or none could be tried)."""
        levers = frozenset(self._of(chosen))
        if levers not in self._known:
            self._known[levers] = self._try(levers)
        return self._known[levers]

    def _try(self, levers: frozenset[Lever]) -> Found | None:
        if not self._may_open(sum(self._bit[lever] for lever in levers)):
            return None
        plain: Found = {lever: None for lever in sorted(levers) if lever.kind is not Kind.ATTRIBUTE}
        asked = sorted(lever for lever in levers if lever.kind is Kind.ATTRIBUTE)
        for values in product(*([group[0] for group in self.choices.values[lever.name]] for lever in asked)):
            settings = plain | dict(zip(asked, values, strict=True))
            opened = self.opens(settings) if self._solves < MOST_SOLVES else None
            if opened:
                return settings
            if opened is None:
                self.complete = False
                self._unknown.add(levers)
        return None

    def _spares_nothing(self, chosen: int) -> bool:
        """Say whether the question stays closed with any one of the chosen levers left alone, as it must."""
        for index in bits(chosen):
            fewer = chosen & ~(1 << index)
            if fewer and (self._open(fewer) is not None or frozenset(self._of(fewer)) in self._unknown):
                return False
        return True

    def _weaker(self, chosen: int, found: Iterable[Found]) -> bool:
        """Say whether a set found already asks for the same, but for less where it names a credential."""
        levers = self._of(chosen)
        return any(len(other) == len(levers) and all(self._within(one, levers) for one in other) for other in found)

    def _within(self, one: Lever, levers: Iterable[Lever]) -> bool:
        return any(one == lever or one.name in self._implied.get(lever, ()) for lever in levers)

    def _widened_relaxed(self, chosen: int, more: int) -> int:
        """Return `chosen` with as many of `more` as leave the relaxed question closed."""
        chunks = [more]
        while chunks:
            chunk = chunks.pop()
            if not chunk:
                continue
            if not self._may_open(chosen | chunk):
                chosen |= chunk
            elif chunk & (chunk - 1):
                chunks += _halves(chunk)
        return chosen

    def _widened(self, chosen: int, more: int) -> int:
        """Return `chosen` with as many of `more` as are soon seen to leave the question closed.

        Attributes are left aside, since another value of one may close what the first leaves open.
        """
        more = sum(self._bit[lever] for lever in self._of(more) if lever.kind is not Kind.ATTRIBUTE)
        chunks, tries = [more], 0
        while chunks and tries < MOST_WIDENINGS and self._solves < MOST_SOLVES:
            chunk = chunks.pop()
            if not chunk:
                continue
            tries += 1
            if self._open(chosen | chunk) is None and frozenset(self._of(chosen | chunk)) not in self._unknown:
                chosen |= chunk
                self.complete = self.complete and self._monotone
            elif chunk & (chunk - 1):
                chunks += _halves(chunk)
        return chosen


def _halves(mask: int) -> list[int]:
    members = list(bits(mask))
    middle = len(members) // 2
    return [sum(1 << index for index in half) for half in (members[middle:], members[:middle])]


def _pays_persons(catalogue: JurisdictionCatalogue, steps: Iterable[Step]) -> bool:
    """Say whether some step towards the goal may pay the person, so that taking more may cost less."""
    here = {step.id for step in steps}
    return any(
        bursary.counted and bursary.to_person and not here.isdisjoint(bursary.for_steps)
        for bursary in catalogue.bursaries.values()
    )
