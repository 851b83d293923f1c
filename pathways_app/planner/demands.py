"""What a step of a lean plan is there for: some clause of another step, or the goal, that it meets before all others.

A clause has one first supplier, and a step that is first for none can be left out. So in a lean plan every step has a
demand of its own; where steps have fewer demands between them than they are many, one of them is superfluous whatever
it pays.

Source: Hall, "On representatives of subsets", 1935; distinct demands are found by augmenting paths.
"""

from __future__ import annotations

from pathways_app.planner.clauses import members
from pathways_app.planner.problem import Problem


class Demands:
    """The clauses of one problem that steps can be there for, numbered."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        suppliers: list[int] = [problem.achievers.get(problem.goal, 0)]
        self._asked_by: list[int] = []
        known: dict[int, int] = {}
        for plain in problem.plain_of:
            if plain in known:
                self._asked_by.append(known[plain])
                continue
            option = problem.options[plain]
            asked = 0
            for clause in option.needs:
                asked |= 1 << len(suppliers)
                mask = 0
                for fact in clause:
                    mask |= problem.achievers.get(fact, 0)
                suppliers.append(mask)
            known[plain] = asked
            self._asked_by.append(asked)
        self._asks = [members(asked) for asked in self._asked_by]
        self._numbers = len(suppliers)
        self.applies = not any(option.tree is not None for option in problem.options)
        self._serves = [0] * len(problem.options)
        for number, mask in enumerate(suppliers):
            for index in members(mask):
                self._serves[index] |= 1 << number
        self._served = [members(mask) for mask in self._serves]

    def unserved(self, chosen: int, among: int) -> int:
        """Return chosen options that have too few demands of those `among`, or of the goal, between them; 0 if none."""
        asked = [False] * self._numbers
        asked[0] = True
        for index in members(among):
            for demand in self._asks[index]:
                asked[demand] = True
        # By demand: who is there for it, and who came by it last; by option: the demand that it is there for.
        server, came = [-1] * self._numbers, [-1] * self._numbers
        held = [-1] * len(self._served)
        for index in members(chosen):
            free = -1
            for demand in self._served[index]:
                if asked[demand] and server[demand] < 0:
                    free = demand
                    break
            if free >= 0:
                server[free], held[index] = index, free
                continue
            tried = [index]
            unseen = list(asked)
            for step in tried:
                for demand in self._served[step]:
                    if unseen[demand]:
                        unseen[demand] = False
                        came[demand] = step
                        if server[demand] < 0:
                            free = demand
                            break
                        tried.append(server[demand])
                if free >= 0:
                    break
            if free < 0:
                found = 0
                for step in tried:
                    found |= 1 << step
                return found
            step = came[free]
            while True:
                before = held[step]
                server[free], held[step] = step, free
                if before < 0:
                    break
                free = before
                step = came[free]
        return 0

    def readers(self, options: int, allowed: int) -> int:
        """Return the allowed options that ask for anything the `options` bring."""
        served = 0
        for index in members(options):
            served |= self._serves[index]
        found = 0
        for index in members(allowed):
            if self._asked_by[index] & served:
                found |= 1 << index
        return found

    def lacking(self, chosen: int, allowed: int) -> int | None:
        """Return options of which one must be chosen to give every chosen one a reason; None where none can."""
        if not self.applies:
            return 0
        idle = self.unserved(chosen, chosen)
        if not idle:
            return 0
        return self.readers(idle, allowed & ~chosen) or None
