"""Off-ramps of a route: what is held, and which posts are open, if one stops after each of its steps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import CredentialKind
from pathways_app.domain.month import Month
from pathways_app.domain.off_ramp import OffRamp
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Truth, evaluate
from pathways_app.domain.route import Renewal, Route, RouteStep
from pathways_app.domain.step import StepKind
from pathways_app.planner.ground import may_take
from pathways_app.planner.values import attributes_in_force

_TELLING = (
    CredentialKind.ROLE,
    CredentialKind.LICENCE,
    CredentialKind.QUALIFICATION,
    CredentialKind.MICRO_CREDENTIAL,
    CredentialKind.LANGUAGE,
    CredentialKind.EXPERIENCE,
    CredentialKind.CHECK,
)
"""Kinds of credential by how much they say about where somebody has got to."""


class OffRamps:
    """Reads off-ramps for one question; what stays the same from route to route is worked out once."""

    def __init__(self, catalogue: JurisdictionCatalogue, request: RouteRequest) -> None:
        self._catalogue = catalogue
        self._at_start = catalogue.close(request.person.holds)
        self._attributes = attributes_in_force(catalogue, request.person)
        self._posts = [
            (step, frozenset(role for role in catalogue.close(step.awards) if self._kind(role) is CredentialKind.ROLE))
            for step in catalogue.steps.values()
            if step.kind is StepKind.APPOINTMENT and may_take(step, request.person, what_if=request.what_if)
        ]
        self._known: dict[frozenset[str], frozenset[str]] = {}
        self._open_at_start = self._open(self._at_start)

    def of(self, route: Route) -> tuple[OffRamp, ...]:
        """Return an off-ramp for each step of `route`, in the order in which the steps are done."""
        found: list[OffRamp] = []
        done: list[RouteStep] = []
        won: frozenset[str] = frozenset()
        for step in sorted(route.steps, key=lambda one: one.end):
            done.append(step)
            now = self._catalogue.close(award for one in done for award in self._catalogue.steps[one.id].awards)
            good = self._good(done, route.renewals, step.end)
            found.append(
                OffRamp(
                    step=step.id,
                    month=step.end,
                    gained=self._telling(now - won - self._at_start),
                    held=self._telling(good - self._at_start),
                    lapsed=self._telling(now - good - self._at_start),
                    opens=self._telling(self._open(self._at_start | good) - self._open_at_start),
                )
            )
            won = now
        return tuple(found)

    def _good(self, done: Sequence[RouteStep], renewals: Iterable[Renewal], month: Month) -> frozenset[str]:
        """Return what was won by `done` and has not lapsed by `month`; what is implied lapses with what implies it.

        A renewal is made for a step, so whoever stops before that step has not made it.
        """
        last = max(step.start for step in done)
        in_time = sorted((one for one in renewals if one.month <= last), key=lambda one: one.month)
        renewed = {one.credential: one.month for one in in_time}
        good: set[str] = set()
        for step in done:
            for award in self._catalogue.steps[step.id].awards:
                entry = self._catalogue.credentials.get(award)
                lasts = None if entry is None else entry.valid_months
                if lasts is None or month < max(step.end, renewed.get(award, step.end)) + lasts:
                    good.add(award)
        return self._catalogue.close(good)

    def _open(self, held: frozenset[str]) -> frozenset[str]:
        """Return the roles not held whose appointment is open to whoever holds `held`, for certain."""
        found = self._known.get(held)
        if found is None:
            roles = {
                role
                for step, brings in self._posts
                if not brings <= held and evaluate(step.requires, held, self._attributes) is Truth.TRUE
                for role in brings
            }
            found = self._known[held] = frozenset(roles) - held
        return found

    def _kind(self, credential: str) -> CredentialKind | None:
        entry = self._catalogue.credentials.get(credential)
        return None if entry is None else entry.kind

    def _telling(self, credentials: Iterable[str]) -> tuple[str, ...]:
        """Return credentials, those that say most first: by kind, then those nothing else here implies, then id."""
        found = list(credentials)
        implied = {lower for one in found for lower in self._catalogue.close([one]) if lower != one}

        def order(credential: str) -> tuple[int, bool, str]:
            kind = self._kind(credential)
            return (len(_TELLING) if kind is None else _TELLING.index(kind), credential in implied, credential)

        return tuple(sorted(found, key=order))
