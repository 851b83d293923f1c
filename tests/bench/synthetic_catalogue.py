"""Synthetic catalogues as a jurisdiction: the regions of a shape as credentials, steps and bursaries of the domain.

What a bare instance has and a catalogue cannot say is left out: a fund that several bursaries share. What it has beside
an instance is added: names, providers, study modes, sources, and fees that nobody has published.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.source import Evidence, Source
from pathways_app.domain.step import Basis, Duration, Fee, Status, Step, StepKind
from pathways_app.domain.text import LocalText
from pathways_app.planner.instance import AttrIn, Expression, Has, PlanBursary, PlanStep, Scope, Threshold
from tests.bench.synthetic import ATTRIBUTES, HELD, PLACE, START, STARTS, VALUES, Region, Shape, region, regions

YEAR = "2026-27"
UNKNOWN_FEE_EVERY = 4
"""One in so many of the steps that cost something has no published fee (a third of those of the shipped catalogue)."""
_PROVIDERS = 40
_CURRENCY = "GBP"


def synthetic_catalogue(shape: Shape) -> JurisdictionCatalogue:
    """Return the whole catalogue of a shape."""
    parts = [starts(), *(part(one) for one in regions(shape))]
    return _place(
        (entry for one in parts for entry in one.credentials.values()),
        (entry for one in parts for entry in one.steps.values()),
        (entry for one in parts for entry in one.bursaries.values()),
        (entry for one in parts for entry in one.sources.values()),
    )


def synthetic_request(shape: Shape) -> RouteRequest:
    """Return the question for the goal of the first region, as `synthetic_instance` asks it."""
    person = Person(holds=HELD, attributes=ATTRIBUTES, study_hours=shape.weekly_hours, by=Month(START + shape.horizon))
    return RouteRequest(person, region(shape, 0).goal, Month(START))


def starts() -> JurisdictionCatalogue:
    """Return what every catalogue begins with: the place, its attributes and what people start with."""
    return _place(
        (_credential(name, "Start", CredentialKind.QUALIFICATION, (), "s-all", starting=True) for name in STARTS),
        (),
        (),
        (_source("s-all"),),
    )


def part(one: Region) -> JurisdictionCatalogue:
    """Return the entries of one region, which are written after the region it leans on."""
    source = f"s-{one.number}"
    kind = {one.goal: CredentialKind.ROLE}
    return _place(
        (
            _credential(
                name,
                f"Award {place} of area {one.number}",
                kind.get(name, CredentialKind.QUALIFICATION),
                (one.implies[name],) if name in one.implies else (),
                source,
            )
            for place, name in enumerate(one.credentials)
        ),
        (_step(one, place, step, source) for place, step in enumerate(one.steps)),
        (_bursary(one, bursary, source) for bursary in one.money.bursaries),
        (_source(source),),
    )


def _place(
    credentials: Iterable[Credential], steps: Iterable[Step], bursaries: Iterable[Bursary], sources: Iterable[Source]
) -> JurisdictionCatalogue:
    return JurisdictionCatalogue(
        jurisdiction=Jurisdiction(PLACE, LocalText.of({"en": "Synthetic"}), _CURRENCY, ("en",)),
        attributes=_ATTRIBUTES,
        sources={entry.id: entry for entry in sources},
        credentials={entry.id: entry for entry in sorted(credentials, key=lambda entry: entry.id)},
        steps={entry.id: entry for entry in sorted(steps, key=lambda entry: entry.id)},
        bursaries={entry.id: entry for entry in sorted(bursaries, key=lambda entry: entry.id)},
        supports={},
    )


_ATTRIBUTES: Mapping[str, Attribute] = MappingProxyType(
    {
        name: Attribute(name, AttributeType.CHOICE, f"the person's {name}", f"Which {name}?", values)
        for name, values in VALUES.items()
    }
)


def _source(ident: str) -> Source:
    page = "https://example.org/" + ident
    return Source(ident, f"Page {ident}", "Board", page, None, Evidence.READ, "2026-11-22", stale=False)


def _credential(
    ident: str, name: str, kind: CredentialKind, implies: tuple[str, ...], source: str, *, starting: bool = False
) -> Credential:
    return Credential(
        id=ident,
        kind=kind,
        name=LocalText.of({"en": name}),
        issuer="Board",
        summary=f"{name}, as drawn.",
        sources=(source,),
        starting_point=starting,
        implies=implies,
    )


def _step(one: Region, place: int, step: PlanStep, source: str) -> Step:
    kind, months = one.kinds[step.id], Decimal(step.duration)
    unknown = step.fee and place % UNKNOWN_FEE_EVERY == 1
    return Step(
        id=step.id,
        kind=kind,
        name=LocalText.of({"en": f"{kind.value.capitalize()} {place} of area {one.number}"}),
        providers=(f"Provider {(one.number + place) % _PROVIDERS}",),
        requires=_requirement(step.requires),
        awards=one.awards[step.id],
        duration=Duration(months, months, months, Basis.PUBLISHED),
        fee=None if unknown else Fee(Money(step.fee, _CURRENCY), YEAR, Basis.PUBLISHED),
        study_hours=Decimal(step.load),
        hours_basis=Basis.PUBLISHED,
        job=step.salary,
        pays_salary=step.salary,
        status=Status.OPEN,
        sources=(source,),
        study_modes=("part_time",) if kind is StepKind.COURSE else ("full_time", "part_time")[: step.load % 2 + 1],
        intake_months=tuple(sorted(step.intakes or ())),
        languages=("en",),
    )


def _bursary(one: Region, bursary: PlanBursary, source: str) -> Bursary:
    beside = {Scope.STEP: set[str](), Scope.PLAN: set[str](), Scope.BARS: set[str]()}
    for pair in one.money.exclusions:
        if bursary.id == pair.a:
            beside[pair.scope].add(pair.b)
        elif bursary.id == pair.b:
            beside[pair.scope].add(pair.a)
    amount = Amount(
        AmountBasis.ONE_OFF if bursary.percent is None else AmountBasis.PERCENT_OF_FEE,
        None if bursary.percent is not None else Money(bursary.amounts[bursary.steps[0]], _CURRENCY),
        bursary.percent,
        None if bursary.total_cap is None else Money(bursary.total_cap, _CURRENCY),
    )
    return Bursary(
        id=bursary.id,
        name=LocalText.of({"en": bursary.id.partition(".")[2].replace("-", " ")}),
        kind=BursaryKind.GRANT if bursary.to_person else BursaryKind.FEE_WAIVER,
        amount=amount,
        for_steps=bursary.steps,
        eligibility=_requirement(bursary.eligible),
        status=Status.OPEN,
        academic_year=YEAR,
        sources=(source,),
        not_with=tuple(sorted(beside[Scope.STEP])),
        never_with=tuple(sorted(beside[Scope.PLAN] | beside[Scope.BARS])),
        max_claims=bursary.max_claims,
    )


def _requirement(expression: Expression) -> Requirement:
    match expression:
        case Has(credential):
            return Holds(credential)
        case AttrIn(attribute, values):
            return Condition(attribute, values)
        case Threshold(count, parts) if count == len(parts):
            return AllOf(tuple(_requirement(each) for each in parts))
        case Threshold(1, parts):
            return AnyOf(tuple(_requirement(each) for each in parts))
        case Threshold(count, parts):
            return AtLeast(count, tuple(_requirement(each) for each in parts))
        case _:
            return AllOf()  # what is always true; nothing else is drawn
