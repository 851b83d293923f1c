from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError

from pathways_app.domain.errors import CaseConflictError
from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Rule, TakenAsMet
from pathways_app.domain.requirement import AnyOf, Condition, Holds

DAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    "subject",
    [
        TakenAsMet(Holds("isle.exam")),
        TakenAsMet(AnyOf((Holds("isle.exam"), Condition("years", low=Decimal("1.5"))))),
        FactReplaced(Money(100, "GBP"), 3, (1, 9)),
        FactReplaced(intake_months=()),
    ],
)
def test_a_rule_is_kept_with_its_reason_author_and_day(casebook, subject):
    client = casebook.clients.add("Mared").id
    made = casebook.overrides.add(client, Rule("isle.course", subject), " college confirmed ", "Sioned", DAY)
    assert (made.rule, made.reason, made.author, made.made) == (
        Rule("isle.course", subject),
        "college confirmed",
        "Sioned",
        DAY,
    )
    assert casebook.overrides.of(client) == (made,)
    saved = casebook.overrides.save(replace(made, reason="transcript seen"))
    assert casebook.overrides.of(client) == (saved,)
    with pytest.raises(CaseConflictError):
        casebook.overrides.save(made)
    casebook.overrides.remove(made.id)
    assert casebook.overrides.of(client) == ()


def test_no_rule_is_set_aside_without_a_reason(casebook):
    client = casebook.clients.add("Mared").id
    with pytest.raises(IntegrityError, match="ck_override_reason"):
        casebook.overrides.add(client, Rule("isle.course", FactReplaced(months=1)), "  ", "Sioned", DAY)
