"""What is wrong, and what is worth knowing, in the content of the sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypedDict, Unpack

import networkx as nx

from pathways_app.catalogue.reach import reached
from pathways_app.catalogue.satisfiable import can_be_true
from pathways_app.catalogue.yaml_reader import Reading
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.plan import PlanStatus
from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.requirement import Requirement, attributes_of, credentials_of
from pathways_app.domain.source import Evidence
from pathways_app.domain.step import Basis, Status, Step
from pathways_app.domain.support import Support

_USABLE = (Status.OPEN, Status.PILOT)


def validate(reading: Reading) -> tuple[Problem, ...]:
    """Return every problem of the sources, those of form included, errors first, then by file and line."""
    found = list(reading.problems)
    for place in reading.catalogue.jurisdictions.values():
        found += _Place(reading, place).problems()
    found += _plan_problems(reading)
    return tuple(sorted(found, key=lambda p: (p.severity is Severity.WARNING, p.file, p.line, p.id, p.reason, p.given)))


class _More(TypedDict, total=False):
    field: str
    given: str
    wanted: Iterable[str]


class _Place:
    """The checks of one jurisdiction."""

    def __init__(self, reading: Reading, place: JurisdictionCatalogue) -> None:
        self._reading = reading
        self._place = place
        self._home = place.jurisdiction.id
        self._sections: Mapping[str, Iterable[str]] = {
            "credential": place.credentials,
            "step": place.steps,
            "bursary": place.bursaries,
            "support": place.supports,
        }

    def problems(self) -> Iterator[Problem]:
        place = self._place
        for credential in place.credentials.values():
            yield from self._credential(credential)
        for step in place.steps.values():
            yield from self._step(step)
        for bursary in place.bursaries.values():
            yield from self._bursary(bursary)
        for support in place.supports.values():
            yield from self._sourced("supports", support)
            yield from self._known("supports", support.id, "for", support.for_ids, ("credential", "step"))
        yield from self._questions()
        yield from self._cycles()
        yield from self._twins()
        if not self._reading.broken:  # else what is missing would be blamed on what is there
            yield from self._unused()
            yield from self._reachability()
        entries = set().union(*self._sections.values())
        for old, new in place.renamed.items():
            if old in entries:
                yield Problem(Severity.ERROR, "renamed.yaml", old, Reason.DUPLICATE_ID)
            if new not in entries and new not in self._reading.broken:
                yield Problem(Severity.ERROR, "renamed.yaml", old, Reason.UNKNOWN_ID, given=new, wanted=("entry",))

    def _error(self, section: str, ident: str, reason: Reason, **more: Unpack[_More]) -> Problem:
        return self._problem(Severity.ERROR, section, ident, reason, **more)

    def _warning(self, section: str, ident: str, reason: Reason, **more: Unpack[_More]) -> Problem:
        return self._problem(Severity.WARNING, section, ident, reason, **more)

    def _problem(self, severity: Severity, section: str, ident: str, reason: Reason, **more: Unpack[_More]) -> Problem:
        file = f"{self._home}/{section}.yaml"
        line = self._reading.lines.get((file, ident), 0)
        wanted = tuple(more.get("wanted", ()))
        return Problem(severity, file, ident, reason, line, more.get("field", ""), more.get("given", ""), wanted)

    def _known(
        self, section: str, ident: str, field: str, named: Iterable[str], sections: tuple[str, ...]
    ) -> Iterator[Problem]:
        for other in sorted(set(named)):
            if other in self._reading.broken or any(other in self._sections[kind] for kind in sections):
                continue
            yield self._error(section, ident, Reason.UNKNOWN_ID, field=field, given=other, wanted=sections)

    def _sourced(self, section: str, entry: Credential | Step | Bursary | Support) -> Iterator[Problem]:
        if not entry.sources:
            yield self._error(section, entry.id, Reason.WITHOUT_SOURCE)
        for name in entry.sources:
            if name not in self._place.sources and name not in self._reading.broken:
                yield self._error(section, entry.id, Reason.UNKNOWN_SOURCE, given=name)
        known = [self._place.sources[name] for name in entry.sources if name in self._place.sources]
        if known and all(source.stale for source in known):
            yield self._warning(section, entry.id, Reason.STALE)
        if known and all(source.evidence is Evidence.RECALLED for source in known):
            yield self._warning(section, entry.id, Reason.RECALLED)

    def _money(self, section: str, ident: str, field: str, money: Money | None) -> Iterator[Problem]:
        own = self._place.jurisdiction.currency
        if money is not None and money.currency != own:
            yield self._error(section, ident, Reason.FOREIGN_CURRENCY, field=field, given=money.currency, wanted=(own,))

    def _required(self, section: str, ident: str, field: str, requirement: Requirement) -> Iterator[Problem]:
        yield from self._known(section, ident, field, credentials_of(requirement), ("credential",))
        if not can_be_true(requirement, self._place.attributes):
            yield self._error(section, ident, Reason.NEVER_TRUE, field=field)

    def _credential(self, entry: Credential) -> Iterator[Problem]:
        yield from self._sourced("credentials", entry)
        yield from self._known("credentials", entry.id, "implies", entry.implies, ("credential",))
        if entry.renewed_by is not None:
            yield from self._known("credentials", entry.id, "renewed_by", (entry.renewed_by,), ("step",))
        if entry.pay is not None:
            yield from self._money("credentials", entry.id, "pay", entry.pay.low)
            if entry.pay.source not in self._place.sources:
                yield self._error("credentials", entry.id, Reason.UNKNOWN_SOURCE, field="pay", given=entry.pay.source)
        if entry.dead_end is not None:
            yield self._warning("credentials", entry.id, Reason.DEAD_END, given=entry.dead_end)

    def _step(self, entry: Step) -> Iterator[Problem]:
        yield from self._sourced("steps", entry)
        yield from self._required("steps", entry.id, "requires", entry.requires)
        yield from self._known("steps", entry.id, "awards", entry.awards, ("credential",))
        duration = entry.duration
        estimates = [
            name
            for name, basis in (("duration", duration.basis), ("hours", entry.hours_basis))
            if basis is Basis.ESTIMATE
        ]
        if entry.fee is not None:
            yield from self._money("steps", entry.id, "fee", entry.fee.money)
            estimates += ["fee"] if entry.fee.basis is Basis.ESTIMATE else []
        if estimates:
            yield self._warning("steps", entry.id, Reason.ESTIMATE, field=", ".join(estimates))

    def _bursary(self, entry: Bursary) -> Iterator[Problem]:
        yield from self._sourced("bursaries", entry)
        yield from self._required("bursaries", entry.id, "eligibility", entry.eligibility)
        yield from self._known("bursaries", entry.id, "for_steps", entry.for_steps, ("step",))
        yield from self._known("bursaries", entry.id, "not_with", entry.not_with, ("bursary", "step"))
        yield from self._known("bursaries", entry.id, "never_with", entry.never_with, ("bursary", "step"))
        after = [part.after for part in entry.amount.instalments if part.after is not None]
        yield from self._known("bursaries", entry.id, "instalments", after, ("step", "credential"))
        for money in (entry.amount.money, entry.amount.cap):
            yield from self._money("bursaries", entry.id, "amount", money)
        if entry.status in _USABLE:
            for step in entry.for_steps:
                if step in self._place.steps and self._place.steps[step].status is Status.CLOSED:
                    yield self._error("bursaries", entry.id, Reason.BURSARY_FOR_CLOSED_STEP, given=step)

    def _questions(self) -> Iterator[Problem]:
        for name, attribute in self._place.attributes.items():
            if not attribute.ask:
                yield self._error("attributes", name, Reason.WITHOUT_ASK)
            yield from self._known("attributes", name, "told_by", attribute.told_by, ("credential",))

    def _unused(self) -> Iterator[Problem]:
        rules = [step.requires for step in self._place.steps.values()]
        rules += [bursary.eligibility for bursary in self._place.bursaries.values()]
        used = frozenset().union(*(attributes_of(rule) for rule in rules))
        for name in self._place.attributes:
            if name not in used:
                yield self._error("attributes", name, Reason.UNUSED_ATTRIBUTE)

    def _cycles(self) -> Iterator[Problem]:
        credentials = self._place.credentials.values()
        graph = nx.DiGraph((entry.id, lower) for entry in credentials for lower in entry.implies)
        for members in nx.strongly_connected_components(graph):
            first = min(members)
            if len(members) > 1 or graph.has_edge(first, first):
                yield self._error("credentials", first, Reason.IMPLIES_CYCLE, wanted=sorted(members))

    def _twins(self) -> Iterator[Problem]:
        seen: dict[str, str] = {}
        for step in self._place.steps.values():
            same = repr(step).replace(repr(step.id), "", 1)
            if same in seen:
                yield self._error("steps", step.id, Reason.EQUAL_STEPS, given=seen[same])
            seen.setdefault(same, step.id)

    def _reachability(self) -> Iterator[Problem]:
        place = self._place
        starts = {c.id for c in place.credentials.values() if c.starting_point or c.dead_end is not None}
        for allowed in (_USABLE, (*_USABLE, Status.PROPOSED), tuple(Status)):
            yield from self._unreached(starts, allowed)
        won = {award for step in place.steps.values() for award in step.awards}
        obtainable = place.close(won | starts)
        usable = [step for step in place.steps.values() if step.status in _USABLE]
        won_today = place.close({award for step in usable for award in step.awards} | starts)
        open_held, _ = reached(place, starts, usable)
        for credential in place.credentials.values():
            if credential.id not in obtainable:
                yield self._error("credentials", credential.id, Reason.UNWINNABLE)
            elif credential.id not in won_today:
                yield self._warning("credentials", credential.id, Reason.ONLY_CLOSED)
            elif credential.kind is CredentialKind.ROLE and credential.id not in open_held:
                yield self._warning("credentials", credential.id, Reason.GOAL_UNREACHED)

    def _unreached(self, starts: Iterable[str], allowed: tuple[Status, ...]) -> Iterator[Problem]:
        """Find steps nobody can take: an open one counts on open ones, a proposed one on proposed ones too."""
        held, taken = reached(self._place, starts, (s for s in self._place.steps.values() if s.status in allowed))
        for step in self._place.steps.values():
            own = allowed == _USABLE if step.status in _USABLE else step.status is allowed[-1]
            if own and step.id not in taken:
                waits = sorted(c for c in credentials_of(step.requires) if c not in held)
                yield self._error("steps", step.id, Reason.UNREACHABLE_STEP, wanted=waits)


def _plan_problems(reading: Reading) -> Iterator[Problem]:
    catalogue = reading.catalogue
    items = {(plan.id, item.item) for plan in catalogue.plans.values() for item in plan.items}
    linked: set[tuple[str, str]] = set()
    for home, place in catalogue.jurisdictions.items():
        file = f"{home}/plan_links.yaml"
        entries = (place.credentials, place.steps, place.bursaries, place.supports)
        for link in place.plan_links:
            ident = f"{link.plan}/{link.item}"
            line = reading.lines.get((file, ident), 0)
            linked.add((link.plan, link.item))
            if (link.plan, link.item) not in items:
                yield Problem(Severity.ERROR, file, ident, Reason.PLAN_ITEM_UNKNOWN, line, given=ident)
            if not link.answered_by and link.status in (PlanStatus.MET, PlanStatus.PARTLY):
                status = link.status.value
                yield Problem(Severity.ERROR, file, ident, Reason.ANSWERED_BY_NOTHING, line, given=status)
            for other in link.answered_by:
                if other not in reading.broken and not any(other in known for known in entries):
                    wanted = ("credential", "step", "bursary", "support")
                    yield Problem(Severity.ERROR, file, ident, Reason.UNKNOWN_ID, line, "answered_by", other, wanted)
    for plan in catalogue.plans.values():
        file = f"plans/{plan.id}.yaml"
        if plan.jurisdiction is not None and plan.jurisdiction not in catalogue.jurisdictions:
            line = reading.lines.get((file, plan.id), 0)
            places = tuple(catalogue.jurisdictions)
            yield Problem(
                Severity.ERROR, file, plan.id, Reason.UNKNOWN_ID, line, "jurisdiction", plan.jurisdiction, places
            )
        for item in plan.items:
            if (plan.id, item.item) not in linked:
                line = reading.lines.get((file, item.id), 0)
                yield Problem(Severity.WARNING, file, item.item, Reason.PLAN_ITEM_UNLINKED, line)
