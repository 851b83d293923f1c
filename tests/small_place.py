"""A small place with one long route through it, as fixtures."""

from decimal import Decimal
from types import MappingProxyType

import pytest

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.credential import Credential, CredentialKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, Condition, Holds
from pathways_app.domain.route import (
    Assumption,
    Claim,
    PossibleBursary,
    Route,
    RouteStep,
)
from pathways_app.domain.source import Evidence, Source
from pathways_app.domain.step import Basis, Document, Duration, Fee, Status, Step, StepKind
from pathways_app.domain.support import Support, SupportKind
from pathways_app.domain.text import LocalText


def pounds(amount):
    return Money.of(amount, "GBP")


def credential(name, kind=CredentialKind.QUALIFICATION, implies=(), **more):
    return Credential(
        f"w.{name}",
        kind,
        LocalText.of({"en": name.replace("-", " ").capitalize()}),
        "Issuer",
        "Summary.",
        ("s-read",),
        implies=tuple(f"w.{lower}" for lower in implies),
        **more,
    )


def step(
    name,
    kind,
    months,
    *,
    requires=ALWAYS,
    awards=(),
    fee=0,
    hours=0,
    job=False,
    pays=False,
    status=Status.OPEN,
    basis=Basis.PUBLISHED,
    **more,
):
    return Step(
        id=f"w.{name}",
        kind=kind,
        name=LocalText.of({"en": name.replace("-", " ").capitalize()}),
        providers=("Provider",),
        requires=requires,
        awards=tuple(f"w.{award}" for award in awards),
        duration=Duration(Decimal(months), Decimal(months), Decimal(months), Basis.PUBLISHED),
        fee=None if fee is None else Fee(pounds(fee), "2026-27", basis),
        study_hours=Decimal(hours),
        hours_basis=Basis.PUBLISHED,
        job=job,
        pays_salary=pays,
        status=status,
        sources=more.pop("sources", ("s-read",)),
        **more,
    )


def bursary(name, kind, amount, *, eligibility=ALWAYS, basis=AmountBasis.ONE_OFF, **more):
    return Bursary(
        f"w.{name}",
        LocalText.of({"en": name.replace("-", " ").capitalize()}),
        kind,
        Amount(basis, pounds(amount)),
        ("w.degree-course",),
        eligibility,
        Status.OPEN,
        "2026-27",
        ("s-read",),
        **more,
    )


def keyed(*entries):
    return MappingProxyType({entry.id: entry for entry in sorted(entries, key=lambda entry: entry.id)})


SCIENCE = AnyOf((Holds("w.science-c"), Holds("w.science-test")))


@pytest.fixture(scope="session")
def place():
    """An assistant becomes a teacher: a test and a degree at last, a registration, a post and the induction in it."""
    attribute = Attribute
    return JurisdictionCatalogue(
        jurisdiction=Jurisdiction("w", LocalText.of({"en": "Small place"}), "GBP", ("en",)),
        attributes=MappingProxyType(
            {
                "income": attribute(
                    "income", AttributeType.NUMBER, "household income", "What is your household’s income?"
                ),
                "backing": attribute("backing", AttributeType.BOOLEAN, "a school backs it", "Would a school back you?"),
                "subject": attribute("subject", AttributeType.CHOICE, "subject", "Which subject?", ("physics", "art")),
            }
        ),
        sources=MappingProxyType(
            {
                "s-read": Source(
                    "s-read",
                    "Prospectus",
                    "University",
                    "https://example.org/a",
                    "2026-05",
                    Evidence.READ,
                    "2026-11-22",
                    False,
                ),
                "s-old": Source(
                    "s-old", "Old page", "Council", "https://example.org/b", None, Evidence.READ, "2026-11-22", True
                ),
                "s-memory": Source(
                    "s-memory", "Remembered", "Ministry", "", None, Evidence.RECALLED, "2026-11-22", False
                ),
            }
        ),
        credentials=keyed(
            credential("assistant", CredentialKind.ROLE),
            credential("level-3"),
            credential("maths-c"),
            credential("science-c"),
            credential("science-test"),
            credential("degree"),
            credential("qts"),
            credential("registered", CredentialKind.LICENCE),
            credential("new-teacher", CredentialKind.ROLE),
            credential("teacher", CredentialKind.ROLE, implies=("new-teacher",)),
        ),
        steps=keyed(
            step("test", StepKind.ASSESSMENT, 1, awards=("science-test",), hours=3),
            step("re-sit", StepKind.COURSE, 10, awards=("science-c",), fee=None, hours=5),
            step(
                "degree-course",
                StepKind.PROGRAMME,
                36,
                awards=("degree", "qts"),
                fee=29370,
                hours=37,
                requires=AllOf((Holds("w.level-3"), SCIENCE, Condition("backing", (True,)))),
                basis=Basis.ESTIMATE,
                intake_months=(9,),
                apply_by="01-14",
                sources=("s-read", "s-old", "s-memory"),
                documents=(Document("Police check", "Bureau", Decimal(2)),),
                notes="One intake a year.",
            ),
            step("other-degree", StepKind.PROGRAMME, 48, awards=("qts",), fee=None, hours=18),
            step("closed-degree", StepKind.PROGRAMME, 24, awards=("qts",), status=Status.CLOSED),
            step("register", StepKind.APPLICATION, 1, requires=Holds("w.qts"), awards=("registered",), fee=45),
            step(
                "first-post",
                StepKind.APPOINTMENT,
                1,
                requires=Holds("w.registered"),
                awards=("new-teacher",),
                job=True,
                pays=True,
            ),
            step(
                "induction",
                StepKind.EXPERIENCE,
                10,
                requires=Holds("w.new-teacher"),
                awards=("teacher",),
                job=True,
                pays=True,
            ),
        ),
        bursaries=keyed(
            bursary("loan", BursaryKind.LOAN, 29370),
            bursary("incentive", BursaryKind.GRANT, 15000, eligibility=Condition("subject", ("physics",))),
            bursary(
                "grant",
                BursaryKind.GRANT,
                12345,
                eligibility=Condition("income", high=Decimal(30000)),
                basis=AmountBasis.UP_TO,
            ),
            bursary("waiver", BursaryKind.FEE_WAIVER, 500, obligations="Two years of service."),
        ),
        supports=keyed(
            Support(
                "w.mentor",
                LocalText.of({"en": "A mentor"}),
                SupportKind.MENTORING,
                ("w.induction",),
                "Weekly talk.",
                ("s-read",),
            ),
        ),
    )


@pytest.fixture(scope="session")
def route():
    """Test in February, degree from September 2027, registered in October 2030, teacher in October 2031."""
    nothing = pounds(0)

    def taken(name, start, end, fee=nothing, because=()):
        return RouteStep(f"w.{name}", month(*start), month(*end), fee, fee or nothing, because)

    return Route(
        arrival=month(2031, 10),
        months=58,
        net_cost=pounds(28915),
        gross_cost=pounds(29415),
        unpaid_months=36,
        steps=(
            taken("test", (2027, 2), (2027, 3), because=("w.degree-course",)),
            taken("degree-course", (2027, 9), (2030, 9), pounds(29370), ("w.register",)),
            taken("register", (2030, 9), (2030, 10), pounds(45), ("w.first-post",)),
            taken("first-post", (2030, 10), (2030, 11), because=("w.induction",)),
            taken("induction", (2030, 12), (2031, 10), because=("w.teacher",)),
        ),
        bursaries=(Claim("w.waiver", "w.degree-course", pounds(500)),),
        possible_bursaries=(
            PossibleBursary("w.grant", "w.degree-course", pounds(12345), ("income",)),
            PossibleBursary("w.loan", "w.degree-course", pounds(29370), ()),
        ),
        assumptions=(Assumption("backing", (True,), (Condition("backing", (True,)),)),),
    )


@pytest.fixture(scope="session")
def request_(place):
    person = Person(
        holds=frozenset({"w.assistant", "w.level-3", "w.maths-c"}), attributes=MappingProxyType({"subject": "art"})
    )
    return RouteRequest(person, "w.teacher", month(2026, 12))
