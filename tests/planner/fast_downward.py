"""The cheapest plan by Fast Downward: classical planning with action costs, without time, hours or bursaries.

A step is an action that needs what it requires and adds what it awards; nothing is ever deleted. A requirement that
is not simply "all of" becomes a fact of its own, which free actions add: one for each way to make it true. The search
is A* with the LM-cut heuristic, which is admissible, so the cost is the least there is.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version
from importlib.util import find_spec
from itertools import combinations, count
from pathlib import Path

from pathways_app.planner.instance import AttrIn, Const, Expression, Has, Instance, PlanStep, Threshold

_FOUND, _UNSOLVABLE = 0, {10, 11}  # exit codes: a plan; none, as the translator or the search says
_COST = re.compile(r"^\[t=[^\]]*\] Plan cost: (\d+)$", re.MULTILINE)
_ALWAYS: frozenset[str] = frozenset()


class FastDownwardError(Exception):
    """Fast Downward said neither a plan nor that there is none."""


def timeless(instance: Instance) -> Instance:
    """Return the cost-only form of `instance`: every step takes no time and may be taken at once, nothing is paid."""
    return replace(
        instance,
        steps=tuple(replace(_plain(step), duration=0) for step in instance.steps),
        query=replace(instance.query, deadline=instance.query.start, budget=None),
        **_UNPAID,
    )


def unhurried(instance: Instance) -> Instance:
    """Return `instance` with durations, but with hours for everything, all intakes, no bursaries and no hurry."""
    steps = tuple(_plain(step) for step in instance.steps)
    deadline = instance.query.start + sum(step.duration for step in steps)
    return replace(instance, steps=steps, query=replace(instance.query, deadline=deadline, budget=None), **_UNPAID)


_UNPAID: dict[str, object] = {
    "bursaries": (),
    "groups": {},
    "exclusions": (),
    "valid_months": {},
    "held_until": {},
    "unknown": {},
}


def _plain(step: PlanStep) -> PlanStep:
    return replace(step, load=0, occupies=False, salary=False, intakes=None, lasts={})


def least_cost(instance: Instance) -> int | None:
    """Return what the cheapest plan costs, fees alone; None when nothing leads to the goal.

    Time, hours, intakes and bursaries are not looked at: use it for what `timeless` or `unhurried` returns.
    Raises: FastDownwardError, when it finds neither a plan nor that there is none.
    """
    domain, problem = pddl(instance)
    with tempfile.TemporaryDirectory() as place:
        Path(place, "domain.pddl").write_text(domain, encoding="ascii")
        Path(place, "problem.pddl").write_text(problem, encoding="ascii")
        command = [sys.executable, str(driver()), "--plan-file", "plan", "--sas-file", "task.sas"]
        command += ["domain.pddl", "problem.pddl", "--search", "astar(lmcut())"]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode in _UNSOLVABLE:
        return None
    cost = _COST.search(done.stdout)
    if done.returncode != _FOUND or cost is None:
        raise FastDownwardError(done.returncode, done.stdout[-1000:], done.stderr[-1000:])
    return int(cost.group(1))


def driver() -> Path:
    """Return the planner's driver inside its package, which is not imported: that would need another package."""
    spec = find_spec("up_fast_downward")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0], "downward", "fast-downward.py")


def package_version() -> str:
    """Return the version of the package that brings Fast Downward."""
    return version("up-fast-downward")


def pddl(instance: Instance) -> tuple[str, str]:
    """Return domain and problem as PDDL texts."""
    task = _Task(instance)
    facts = "\n  ".join(f"({fact})" for fact in task.facts)
    actions = "\n".join(
        f"(:action a{number}\n  :parameters ()\n  :precondition (and {_atoms(needs)})\n"
        f"  :effect (and {_atoms(adds)} (increase (total-cost) {cost})))"
        for number, (needs, adds, cost) in enumerate(task.actions)
    )
    domain = (
        "(define (domain routes)\n(:requirements :strips :action-costs)\n"
        f"(:predicates\n  {facts})\n(:functions (total-cost) - number)\n{actions})\n"
    )
    held = _atoms(frozenset(task.fact(credential) for credential in instance.query.held))
    problem = (
        f"(define (problem route)\n(:domain routes)\n(:init (= (total-cost) 0) {held})\n"
        f"(:goal (and ({task.fact(instance.query.goal)})))\n(:metric minimize (total-cost)))\n"
    )
    return domain, problem


def _atoms(facts: frozenset[str]) -> str:
    return " ".join(f"({fact})" for fact in sorted(facts))


class _Task:
    """The facts and actions of an instance; credentials are numbered, as PDDL names are few in their letters."""

    def __init__(self, instance: Instance) -> None:
        self._query = instance.query
        self._named: dict[str, str] = {}
        self._extra = (f"x{number}" for number in count())
        self.actions: list[tuple[frozenset[str], frozenset[str], int]] = []
        self.facts: list[str] = []
        for credential in (instance.query.goal, *sorted(instance.query.held)):
            self.fact(credential)
        for step in instance.steps:
            modes = self._query.modes
            if step.load > self._query.weekly_hours or (modes is not None and step.mode not in modes):
                continue
            needs = self._needs(step.requires)
            if needs is not None:
                self.actions.append((needs, frozenset(map(self.fact, step.awards)), step.fee))

    def fact(self, credential: str) -> str:
        """Return the fact that stands for a credential."""
        if credential not in self._named:
            self._named[credential] = self._new(f"c{len(self._named)}")
        return self._named[credential]

    def _new(self, name: str) -> str:
        self.facts.append(name)
        return name

    def _needs(self, expression: Expression) -> frozenset[str] | None:
        """Return facts that hold together exactly when `expression` can be true; None when it never is."""
        match expression:
            case Const(value):
                return _ALWAYS if value else None
            case AttrIn(attribute, values):
                return _ALWAYS if self._query.attributes.get(attribute) in values else None
            case Has(credential):
                return frozenset({self.fact(credential)})
            case Threshold(wanted, parts):
                return self._some(wanted, [needs for part in parts if (needs := self._needs(part)) is not None])
        raise AssertionError(expression)

    def _some(self, wanted: int, parts: list[frozenset[str]]) -> frozenset[str] | None:
        if wanted <= 0:
            return _ALWAYS
        if wanted > len(parts):
            return None
        if wanted == len(parts):
            return frozenset().union(*parts)
        met = self._new(next(self._extra))
        for chosen in set(_unions(parts, wanted)):
            self.actions.append((chosen, frozenset({met}), 0))
        return frozenset({met})


def _unions(parts: list[frozenset[str]], wanted: int) -> Iterator[frozenset[str]]:
    for chosen in combinations(parts, wanted):
        yield frozenset().union(*chosen)
