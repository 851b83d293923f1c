"""Options that can start, and are there for somebody, as long as certain others are allowed.

What is forbidden may leave another option without anyone to bring what it needs, or to ask for what it brings; that one
is in no lean plan either, and so on until nothing moves.

Source: Mackworth, "Consistency in networks of relations", Artificial Intelligence 8, 1977.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import Problem

if TYPE_CHECKING:
    from mypy_extensions import i64  # numbers of the machine where this is compiled, plain ones elsewhere

_WORD: Final = (1 << 60) - 1
"""As much of a set as a machine word takes: mostly it holds somebody who is allowed, which is enough."""


class Company:
    """Whom each option of one problem cannot do without: for each need one who meets it, and one who reads it.

    `achieving` are the options that meet each need, `direct` the needs of each option by number, `meets` those it
    meets. `readers` gives for each option those of which a lean plan with it holds one: what asks for what it brings;
    nothing where it brings the goal.
    """

    def __init__(self, problem: Problem, achieving: Sequence[int], direct: Sequence[int], meets: Sequence[int]) -> None:
        self._achieving, self._meets = tuple(achieving), tuple(meets)
        self.readers = _readers(problem)
        self._read = [0] * len(self.readers)
        for index, mask in enumerate(self.readers):
            for reader in members(mask):
                self._read[reader] |= 1 << index
        self._achieving_word = [mask & _WORD for mask in self._achieving]
        self._readers_word = [mask & _WORD for mask in self.readers]
        self._askers = [0] * len(self._achieving)
        for index, needs in enumerate(direct):
            for need in members(needs):
                self._askers[need] |= 1 << index

    def left(self, allowed: int, gone: int) -> int:
        """Return `allowed` without what cannot start, or is there for nobody, once others are `gone`."""
        achieving, meets, read, askers, readers = self._achieving, self._meets, self._read, self._askers, self.readers
        achieving_word, readers_word = self._achieving_word, self._readers_word
        word: i64
        theirs: i64
        while gone:
            needs = suppliers = 0
            for index in members(gone):
                needs |= meets[index]
                suppliers |= read[index]
            gone = 0
            word = allowed & _WORD
            for need in members(needs):
                theirs = achieving_word[need]
                if not theirs & word and not achieving[need] & allowed:
                    gone |= askers[need]
            for index in members(suppliers & allowed):
                theirs = readers_word[index]
                if not theirs & word and not readers[index] & allowed:
                    gone |= 1 << index
            gone &= allowed
            allowed &= ~gone
        return allowed


def _readers(problem: Problem) -> tuple[int, ...]:
    """Return for each option those of which a lean plan with it holds one: what asks for what it brings."""
    readers = [0] * problem.facts
    for index, plain in enumerate(problem.plain_of):
        for fact in members(problem.options[plain].mentioned):
            readers[fact] |= 1 << index
    found = []
    for index, option in enumerate(problem.options):
        mask = 0
        if not option.award_mask >> problem.goal & 1:
            for fact in option.awards:
                mask |= readers[fact]
        found.append(mask & ~(1 << index))
    return tuple(found)
