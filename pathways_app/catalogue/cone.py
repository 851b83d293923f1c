"""What a question touches of a place: the entries that can bear on its answer, found through the tables.

Steps are found backwards from the goal, credential by credential, ending at what is held; then what money, estimates
and explanations look at beside them. However large the place, only these are read (docs/decisions/0022).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from pathways_app.domain.errors import QuestionTooWideError

MOST_STEPS = 20_000
"""Steps that may lead to one goal: far past what can be planned, and what fits in memory with ease."""

_BELOW = (
    "WITH RECURSIVE below (id) AS (SELECT value FROM json_each(?)"
    " UNION SELECT i.implied FROM below CROSS JOIN credential_implies i ON i.credential = below.id)"
    " SELECT id FROM below"
)
_ABOVE = (
    "WITH RECURSIVE above (id) AS (SELECT value FROM json_each(?)"
    " UNION SELECT i.credential FROM above CROSS JOIN credential_implies i ON i.implied = above.id)"
    " SELECT id FROM above"
)
_DEAREST = "SELECT step FROM dearest_step WHERE jurisdiction = ?"


def question_ids(
    db: sqlite3.Connection, place: str, goal: str, holds: Iterable[str], most: int = MOST_STEPS
) -> frozenset[str]:
    """Return the ids of what bears on routes from `holds` to `goal`, these included, whatever else the person says.

    Raises: QuestionTooWideError, when more than `most` steps lead to the goal.
    """
    return _Question(db, place, most).ids(goal, frozenset(holds))


class _Question:
    """One look through the tables; every join goes from the ids asked about to an index (no statistics are kept)."""

    def __init__(self, db: sqlite3.Connection, place: str, most: int) -> None:
        self._db = db
        self._place = place
        self._most = most

    def ids(self, goal: str, holds: frozenset[str]) -> frozenset[str]:
        """Return the ids of everything that bears on the question."""
        held = self._ask(_BELOW, holds)
        steps = self._towards(goal, held)
        bursaries = self._linked("bursary_step", "step", "bursary", steps)
        rivals = self._linked("bursary", "id", "id", self._linked("bursary_bar", "bursary", "entry", bursaries))
        paid_after = self._linked("bursary_instalment", "bursary", "after", bursaries)
        # What would make a bursary due though it leads nowhere, and what fees that are not known are planned by.
        steps |= self._awarding(self._mentioned(bursaries) - held) | self._dearest() | paid_after
        named = {goal, *holds, *paid_after}
        credentials = self._credentials(named, steps, bursaries | rivals)
        steps |= self._linked("credential", "id", "renewed_by", credentials)
        credentials = self._credentials(named, steps, bursaries | rivals)
        supports = self._linked("support_for", "entry", "support", steps | credentials)
        return frozenset(steps | credentials | bursaries | rivals | supports)

    def _towards(self, goal: str, held: set[str]) -> set[str]:
        """Return the steps that lead to the goal from what is not held."""
        found: set[str] = set()
        asked, seen = {goal}, {goal}
        while asked:
            more = self._awarding(asked) - found
            found |= more
            if len(found) > self._most:
                raise QuestionTooWideError(goal=goal, most=self._most)
            asked = self._mentioned(more) - held - seen
            seen |= asked
        return found

    def _credentials(self, named: set[str], steps: set[str], bursaries: set[str]) -> set[str]:
        """Return what is named, won or asked for, with everything it implies."""
        won = self._linked("step_award", "step", "credential", steps)
        return self._ask(_BELOW, named | won | self._mentioned(steps | bursaries))

    def _awarding(self, credentials: set[str]) -> set[str]:
        """Return the steps that bring any of the credentials, directly or by implication."""
        return self._linked("step_award", "credential", "step", self._ask(_ABOVE, credentials))

    def _mentioned(self, owners: set[str]) -> set[str]:
        """Return the credentials that requirements and eligibilities mention."""
        return self._linked("requirement", "owner", "credential", owners)

    def _dearest(self) -> set[str]:
        return {step for (step,) in self._db.execute(_DEAREST, (self._place,))}

    def _linked(self, table: str, given: str, wanted: str, idents: Iterable[str]) -> set[str]:
        """Return the ids in column `wanted` of the rows with one of `idents` in column `given`, which has an index."""
        return self._ask(
            f"SELECT t.{wanted} FROM json_each(?) asked CROSS JOIN {table} t ON t.{given} = asked.value"  # noqa: S608 - names of our own
            f" WHERE t.{wanted} IS NOT NULL",
            idents,
        )

    def _ask(self, query: str, idents: Iterable[str]) -> set[str]:
        return {found for (found,) in self._db.execute(query, (json.dumps(sorted(idents)),))}
