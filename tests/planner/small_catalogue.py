"""Small hand-made catalogues for tests of what lies between the catalogue and the search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind, Instalment
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import ALWAYS, Requirement
from pathways_app.domain.step import Basis, Duration, Fee, Status, Step, StepKind
from pathways_app.domain.text import LocalText

NAMED = ("s",)


def money(pounds: int) -> Money:
    return Money.of(pounds, "GBP")


def credential(ident: str, **facts: object) -> Credential:
    base = {"kind": CredentialKind.QUALIFICATION, "name": LocalText.of({"en": ident}), "issuer": "i", "summary": "s"}
    return Credential(id=ident, **{**base, "sources": NAMED, **facts})


def step(
    ident: str,
    awards: str | Iterable[str],
    months: int,
    fee: int | None,
    *,
    requires: Requirement = ALWAYS,
    hours: int = 10,
    **facts: object,
) -> Step:
    base: dict[str, object] = {
        "kind": StepKind.COURSE,
        "name": LocalText.of({"en": ident}),
        "providers": (),
        "hours_basis": Basis.PUBLISHED,
        "job": False,
        "pays_salary": False,
        "status": Status.OPEN,
        "sources": NAMED,
    }
    return Step(
        id=ident,
        requires=requires,
        awards=(awards,) if isinstance(awards, str) else tuple(awards),
        duration=Duration(Decimal(months), Decimal(months), Decimal(months), Basis.PUBLISHED),
        fee=None if fee is None else Fee(money(fee), "2026-27", Basis.PUBLISHED),
        study_hours=Decimal(hours),
        **{**base, **facts},
    )


def bursary(
    ident: str,
    steps: str | Iterable[str],
    pounds: int,
    *,
    kind: BursaryKind = BursaryKind.GRANT,
    basis: AmountBasis = AmountBasis.ONE_OFF,
    eligibility: Requirement = ALWAYS,
    instalments: tuple[Instalment, ...] = (),
    **facts: object,
) -> Bursary:
    percent = basis is AmountBasis.PERCENT_OF_FEE
    amount = Amount(basis, None if percent else money(pounds), pounds if percent else None, None, instalments)
    return Bursary(
        id=ident,
        name=LocalText.of({"en": ident}),
        kind=kind,
        amount=amount,
        for_steps=(steps,) if isinstance(steps, str) else tuple(steps),
        eligibility=eligibility,
        academic_year="2026-27",
        sources=NAMED,
        **{"status": Status.OPEN, **facts},
    )


def attribute(name: str, *values: str) -> Attribute:
    kind = AttributeType.CHOICE if values else AttributeType.BOOLEAN
    return Attribute(name, kind, "meaning", "ask?", values)


def catalogue(
    steps: Iterable[Step],
    bursaries: Iterable[Bursary] = (),
    attributes: Iterable[Attribute] = (),
    credentials: Iterable[Credential] = (),
) -> JurisdictionCatalogue:
    """Return a catalogue of these entries; credentials that steps name come of themselves."""
    steps = list(steps)
    known: dict[str, Credential] = {entry.id: entry for entry in credentials}
    for one in steps:
        for award in one.awards:
            known.setdefault(award, credential(award))
    return JurisdictionCatalogue(
        jurisdiction=Jurisdiction("here", LocalText.of({"en": "Here"}), "GBP", ("en",)),
        attributes={entry.name: entry for entry in attributes},
        sources={},
        credentials=dict(sorted(known.items())),
        steps={one.id: one for one in sorted(steps, key=lambda one: one.id)},
        bursaries={one.id: one for one in sorted(bursaries, key=lambda one: one.id)},
        supports={},
    )


def request(
    goal: str = "G", holds: Iterable[str] = (), attributes: Mapping[str, object] | None = None, **facts: object
) -> RouteRequest:
    """Return a question that starts in September 2026; `strict` and `what_if` go to it, the rest to the person."""
    flags = {name: bool(facts.pop(name, False)) for name in ("strict", "what_if")}
    person = Person(holds=frozenset(holds), attributes=dict(attributes or {}), **facts)
    return RouteRequest(person, goal, parse_month("2026-09"), **flags)
