"""The bursaries of a place sorted for one person: what comes, what may, what is no money off, and what does not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.bursary import COUNTED_KINDS, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.person import Person
from pathways_app.domain.requirement import Truth, evaluate
from pathways_app.domain.route import Answer
from pathways_app.domain.step import Status
from pathways_app.services.funding import Due, Reason, Verdict, in_force, judge_now, judge_routes, usable


class Group(StrEnum):
    """Where a bursary stands, in the order shown.

    SUPPOSED is counted as the question supposes, though nobody pays it yet; BESIDE is or may be to be had, yet takes
    nothing off a cost.
    """

    DUE = "due"
    SUPPOSED = "supposed"
    POSSIBLE = "possible"
    ON_ENTRY = "due_on_entry"
    BESIDE = "beside"
    NOT_DUE = "not_due"


LIVE = frozenset({Group.DUE, Group.SUPPOSED, Group.POSSIBLE, Group.ON_ENTRY, Group.BESIDE})
"""The groups of what a person has or may come to have."""


@dataclass(frozen=True, slots=True)
class FundingRow:
    """One bursary; `varies` where routes get different sums of it, `steps_first` are what would open it.

    `entry` says of what is possible today why no step it is for can be started as the person is. `either` names the
    bursaries that cannot be claimed on the same step, `never` those that cannot be on one route; of both only what this
    person has or may come to have.
    """

    due: Due
    group: Group
    varies: bool = False
    entry: Reason | None = None
    steps_first: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EitherOr:
    """Bursaries of which no two go together: on the same step, or, where `whole_route`, on the same route."""

    bursaries: tuple[str, ...]
    whole_route: bool = False


@dataclass(frozen=True, slots=True)
class FundingBoard:
    """Every bursary looked at, by group and then id, with those that exclude one another.

    `routes` is the number of routes looked at (None: whatever the goal), `off` the least and the most that money
    takes off the cost of one of them; `beyond` counts the bursaries that no step of these routes is for.
    """

    rows: tuple[FundingRow, ...]
    either_ors: tuple[EitherOr, ...]
    routes: int | None = None
    off: tuple[Money, Money] | None = None
    beyond: int = 0


def board_now(catalogue: JurisdictionCatalogue, person: Person) -> FundingBoard:
    """Return every bursary of the place for what the person holds today, whatever the goal."""
    held, attributes = catalogue.close(person.holds), in_force(catalogue, person)
    rows = []
    for due in judge_now(catalogue, person):
        bursary = catalogue.bursaries[due.bursary]
        entry = _entry(catalogue, bursary, held, attributes) if due.verdict is Verdict.POSSIBLE else None
        rows.append(FundingRow(due, group_of(bursary, due), entry=entry))
    return _board(catalogue, rows)


def board_of_routes(catalogue: JurisdictionCatalogue, answer: Answer) -> FundingBoard:
    """Return the bursaries that the steps of the routes of `answer`, at least one, are looked at for."""
    judged = judge_routes(catalogue, answer)
    looked_at = [due for due in judged if Reason.NO_STEP not in due.reasons]
    rows = [_row(catalogue, due, answer) for due in looked_at]
    off = [route.gross_cost.minor - route.net_cost.minor for route in answer.routes]
    currency = catalogue.jurisdiction.currency
    least_and_most = (Money(min(off), currency), Money(max(off), currency))
    return _board(catalogue, rows, len(answer.routes), least_and_most, len(judged) - len(looked_at))


def group_of(bursary: Bursary, due: Due) -> Group:
    """Return where a judged bursary stands: only what can come off a cost is due, or possible."""
    if due.verdict in (Verdict.DUE, Verdict.POSSIBLE) and bursary.kind not in COUNTED_KINDS:
        return Group.BESIDE
    return Group(due.verdict.value)


def _entry(
    catalogue: JurisdictionCatalogue, bursary: Bursary, held: Collection[str], attributes: Mapping[str, AttributeValue]
) -> Reason | None:
    """Return why nothing that `bursary` is for can be started; None where something can."""
    steps = [catalogue.steps[step] for step in bursary.for_steps if step not in bursary.not_with]
    truths = {evaluate(step.requires, held, attributes) for step in steps if usable(step.status)}
    if Truth.TRUE in truths:
        return None
    return Reason.ENTRY_UNKNOWN if Truth.UNKNOWN in truths else Reason.ENTRY_NOT_MET


def _row(catalogue: JurisdictionCatalogue, due: Due, answer: Answer) -> FundingRow:
    routes = answer.routes
    paid: set[Money | None] = {
        claim.amount for route in routes for claim in route.bursaries if claim.bursary == due.bursary
    }
    listed = [entry for route in routes for entry in route.possible_bursaries if entry.bursary == due.bursary]
    sums = paid or {entry.amount for entry in listed}
    first = {step for entry in listed for step in entry.unlocked_by} if Reason.UNLOCKED in due.reasons else set()
    bursary = catalogue.bursaries[due.bursary]
    group = Group.SUPPOSED if paid and bursary.status is Status.PROPOSED else group_of(bursary, due)
    return FundingRow(due, group, varies=len(sums) > 1, steps_first=tuple(sorted(first)))


def _board(
    catalogue: JurisdictionCatalogue,
    rows: Sequence[FundingRow],
    routes: int | None = None,
    off: tuple[Money, Money] | None = None,
    beyond: int = 0,
) -> FundingBoard:
    order = list(Group)
    live = {row.due.bursary: row for row in rows if row.group in LIVE}
    same_step, same_route = _exclusions(catalogue, live)
    found = [
        replace(
            row,
            either=tuple(sorted(same_step.get(row.due.bursary, ()))),
            never=tuple(sorted(same_route.get(row.due.bursary, ()))),
        )
        for row in rows
    ]
    found.sort(key=lambda row: (order.index(row.group), row.due.bursary))
    either_ors = (
        *(EitherOr(group) for group in _cliques(same_step)),
        *(EitherOr(group, whole_route=True) for group in _cliques(same_route)),
    )
    return FundingBoard(tuple(found), either_ors, routes, off, beyond)


def _exclusions(
    catalogue: JurisdictionCatalogue, live: Mapping[str, FundingRow]
) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """Return which live bursaries exclude each other on a step that both are looked at for, and on a whole route."""
    same_step: dict[str, set[str]] = {}
    same_route: dict[str, set[str]] = {}
    for ident, row in live.items():
        bursary = catalogue.bursaries[ident]
        for other in live.keys() & {*bursary.not_with, *bursary.never_with} - {ident}:
            whole = other in bursary.never_with
            if whole or set(row.due.steps) & set(live[other].due.steps):
                edges = same_route if whole else same_step
                edges.setdefault(ident, set()).add(other)
                edges.setdefault(other, set()).add(ident)
    return same_step, same_route


def _cliques(edges: Mapping[str, set[str]]) -> tuple[tuple[str, ...], ...]:
    """Return the largest groups within which everything excludes everything, each in id order (Bron and Kerbosch)."""

    def grow(chosen: frozenset[str], may: set[str], done: set[str]) -> Iterator[tuple[str, ...]]:
        if not may and not done:
            yield tuple(sorted(chosen))
            return
        pivot = max(sorted(may | done), key=lambda one: len(edges[one] & may))
        for one in sorted(may - edges[pivot]):
            yield from grow(chosen | {one}, may & edges[one], done & edges[one])
            may = may - {one}
            done = done | {one}

    return tuple(sorted(grow(frozenset(), set(edges), set()))) if edges else ()
