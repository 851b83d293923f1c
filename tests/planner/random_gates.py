"""Random gates over a few facts, circles among them, one list per seed; fact 0 is the goal."""

from __future__ import annotations

from random import Random

from pathways_app.planner.relaxed import Gate
from tests.planner.small_catalogue import step

FACTS = 6


def random_gates(seed: int) -> list[Gate]:
    """Return eight to eleven gates, each of which asks for up to two clauses and brings one fact or two."""
    dice = Random(f"gates {seed}")
    made = []
    for number in range(dice.randint(8, 11)):
        clauses = []
        for _ in range(dice.choice([0, 1, 1, 2])):
            clauses.append(sum(1 << fact for fact in dice.sample(range(1, FACTS), dice.choice([1, 1, 2]))))
        awards = sum(1 << fact for fact in dice.sample(range(FACTS), dice.choice([1, 1, 2])))
        made.append(Gate(step(f"s{number:02}", "A", 1, 1), tuple(clauses), awards, (0,) * 12, 1))
    return made
