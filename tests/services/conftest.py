"""A small place with a few entries of every section, for services that need no file."""

from decimal import Decimal

import pytest

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import ALWAYS, Condition, Holds
from pathways_app.domain.source import Evidence, Source
from pathways_app.domain.step import Basis, Duration, Status, Step, StepKind
from pathways_app.domain.support import Support, SupportKind
from pathways_app.domain.text import LocalText
from tests import read_once

shipped_places_read_once = read_once.shipped_places_read_once


def credential(ident, name, **more):
    return Credential(
        id=ident,
        kind=more.pop("kind", CredentialKind.QUALIFICATION),
        name=LocalText.of(name if isinstance(name, dict) else {"en": name}),
        issuer="Board",
        summary="What it is.",
        sources=("s-one",),
        **more,
    )


def step(ident, name, awards, **more):
    return Step(
        id=ident,
        kind=StepKind.COURSE,
        name=LocalText.of({"en": name}),
        providers=("College",),
        requires=more.pop("requires", ALWAYS),
        awards=awards,
        duration=Duration(Decimal(6), Decimal(6), Decimal(6), Basis.PUBLISHED),
        fee=None,
        study_hours=Decimal(10),
        hours_basis=Basis.PUBLISHED,
        job=False,
        pays_salary=False,
        status=Status.OPEN,
        sources=("s-one",),
        **more,
    )


def bursary(ident, **more):
    return Bursary(
        id=ident,
        name=LocalText.of({"en": f"Bursary {ident}"}),
        kind=more.pop("kind", BursaryKind.GRANT),
        amount=more.pop("amount", Amount(AmountBasis.ONE_OFF, Money(50000, "GBP"))),
        for_steps=("isle.course",),
        eligibility=more.pop("eligibility", ALWAYS),
        status=more.pop("status", Status.OPEN),
        academic_year="2026-27",
        sources=("s-one",),
        **more,
    )


@pytest.fixture
def isle():
    """Return the catalogue of a place called Isle."""
    credentials = [
        credential("isle.maths-c", "GCSE Mathematics, grade C"),
        credential("isle.teacher", {"en": "Primary teacher", "cy": "Athro cynradd â thâl"}, kind=CredentialKind.ROLE),
        credential("isle.head", "Head teacher", kind=CredentialKind.ROLE),
        credential("isle.twin-a", "Twin"),
        credential("isle.twin-b", "Twin"),
    ]
    steps = [
        step("isle.course", "Course", ("isle.teacher",), requires=Holds("isle.maths-c"), study_modes=("part_time",))
    ]
    condition = Condition("subject", ("physics",))
    bursaries = [
        bursary("isle.b-all"),
        bursary("isle.b-closed", status=Status.CLOSED),
        bursary("isle.b-loan", kind=BursaryKind.LOAN),
        bursary("isle.b-maths", eligibility=Holds("isle.maths-c")),
        bursary("isle.b-physics", eligibility=condition),
        bursary("isle.b-upto", amount=Amount(AmountBasis.UP_TO, Money(100, "GBP"))),
    ]
    support = Support(
        "isle.mentor", LocalText.of({"en": "Mentor"}), SupportKind.MENTORING, ("isle.teacher",), "Help.", ("s-one",)
    )
    source = Source("s-one", "Page", "Board", "https://example.org", None, Evidence.READ, "2026-11-22", False)
    attributes = [
        Attribute("age", AttributeType.NUMBER, "age in years", "How old are you?"),
        Attribute("settled", AttributeType.BOOLEAN, "settled", "Are you settled here?"),
        Attribute("subject", AttributeType.CHOICE, "main subject", "Which subject?", values=("physics", "history")),
        Attribute("credits", AttributeType.NUMBER, "credits", "How many credits?", default=Decimal(0)),
    ]
    return JurisdictionCatalogue(
        jurisdiction=Jurisdiction("isle", LocalText.of({"en": "Isle", "cy": "Ynys"}), "GBP", ("en", "cy")),
        attributes={entry.name: entry for entry in attributes},
        sources={"s-one": source},
        credentials={entry.id: entry for entry in credentials},
        steps={entry.id: entry for entry in steps},
        bursaries={entry.id: entry for entry in bursaries},
        supports={"isle.mentor": support},
        renamed={"isle.old-teacher": "isle.older-teacher", "isle.older-teacher": "isle.teacher"},
    )
