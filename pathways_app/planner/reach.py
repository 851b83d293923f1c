"""Every role a person could come to, with the work that the roles share done once."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TypeAlias

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import Month
from pathways_app.domain.person import HORIZON_MONTHS
from pathways_app.domain.reach import Reach, ReachRequest, RoleReach, RoleStatus
from pathways_app.planner.bars import Bars
from pathways_app.planner.extremes import Patience
from pathways_app.planner.first_months import first_months
from pathways_app.planner.problem import NEVER
from pathways_app.planner.role_ends import RoleEnds
from pathways_app.planner.uncollected import uncollected

SHARE = 4
"""A role may at first take so many times its even share of the time left: most take far less."""

Report: TypeAlias = Callable[[Reach], None]
"""Takes what is known so far: roles not settled yet are unfinished, those out of reach have no bars yet."""

_ORDER = (RoleStatus.HELD, RoleStatus.REACHABLE, RoleStatus.UNFINISHED, RoleStatus.UNREACHABLE)


@uncollected()
def reach(
    catalogue: JurisdictionCatalogue,
    request: ReachRequest,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    time_limit: float | None = None,
    report: Report = lambda _sofar: None,
) -> Reach:
    """Return every role of the place with the first and the cheapest route to it.

    The figures are the extremes of the full answer to each role. One pass over the place gives the first month of each
    role, hours aside, and with it those that cannot be reached at all; only what is left is searched.

    Units: `time_limit` in seconds; a role not settled when it runs out says so, with what was found. `report` is told
    what is known so far before the first role is searched and after each.
    """
    patience = Patience(should_stop, None if time_limit is None else time.monotonic() + time_limit)
    held = catalogue.close(request.person.holds)
    person = request.person
    latest = request.start + HORIZON_MONTHS if person.by is None else person.by
    certain = first_months(catalogue, person, request.start, what_if=request.what_if, assuming=False)
    assumed = certain
    if not request.strict:
        assumed = first_months(catalogue, person, request.start, what_if=request.what_if, assuming=True)
    found: dict[str, RoleReach] = {}
    open_roles: dict[str, RoleEnds] = {}
    for credential in catalogue.credentials.values():
        if credential.kind is not CredentialKind.ROLE:
            continue
        role = credential.id
        if role in held:
            found[role] = RoleReach(role, RoleStatus.HELD)
        elif assumed.get(role, NEVER) > latest:
            found[role] = RoleReach(role, RoleStatus.UNREACHABLE)
        else:
            ends = RoleEnds(catalogue, request.towards(role), certain.get(role, NEVER), assumed[role])
            open_roles[role] = ends
    waiting = {role: _not_settled(role, ends) for role, ends in open_roles.items()}

    def tell(settled: Mapping[str, RoleReach]) -> None:
        report(_ordered(request, {**found, **waiting, **settled}))

    found |= _settle(open_roles, patience, tell)
    bars = Bars(catalogue, request, patience)
    for role, entry in found.items():
        if entry.status is RoleStatus.UNREACHABLE:
            found[role] = bars.explain(entry)
    return _ordered(request, found)


def _settle(
    roles: dict[str, RoleEnds], patience: Patience, tell: Callable[[Mapping[str, RoleReach]], None]
) -> dict[str, RoleReach]:
    """Settle each role, nearest first; those that took too long once more, in what time is left."""
    found: dict[str, RoleReach] = {}
    tell(found)
    todo = sorted(roles, key=lambda role: (roles[role].not_before, role))
    for share in (SHARE, 1):
        for number, role in enumerate(todo):
            if patience.over:
                found.setdefault(role, _not_settled(role, roles[role]))
                continue
            left = patience.left
            ends = None if left is None else time.monotonic() + share * left / (len(todo) - number)
            found[role] = roles[role].settle(patience.until(ends))
            tell(found)
        todo = [role for role in todo if found[role].status is RoleStatus.UNFINISHED]
    return found


def _not_settled(role: str, ends: RoleEnds) -> RoleReach:
    return RoleReach(
        role,
        RoleStatus.UNFINISHED,
        earliest_proven=False,
        cheapest_proven=False,
        not_before=Month(ends.not_before),
    )


def _ordered(request: ReachRequest, found: Mapping[str, RoleReach]) -> Reach:
    return Reach(request, tuple(sorted(found.values(), key=_place)))


def _place(entry: RoleReach) -> tuple[int, int, int, str]:
    """Return where a role stands: held, then by arrival and net cost, then the unreachable."""
    route = entry.earliest
    if route is None:
        return (_ORDER.index(entry.status), entry.not_before or 0, 0, entry.role)
    return (_ORDER.index(entry.status), route.arrival, route.net_cost.minor, entry.role)
