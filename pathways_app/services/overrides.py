"""Overrides in planning: a place as an adviser takes it to be for one client, and what of an entry may be set aside."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import BadValueError, UnknownIdError
from pathways_app.domain.override import FactReplaced, Override, Rule, TakenAsMet
from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, AtLeast, Holds, Requirement, leaves
from pathways_app.domain.step import Basis, Duration, Fee, Step

_ROLLING = "rolling"


def with_overrides(catalogue: JurisdictionCatalogue, overrides: Iterable[Override]) -> JurisdictionCatalogue:
    """Return the place as these overrides have it; the catalogue itself where there are none.

    One whose entry, or part of it, is no longer there changes nothing. A closed step stays closed. Of two that give the
    same fact of a step the later holds.
    """
    steps, bursaries = dict(catalogue.steps), dict(catalogue.bursaries)
    for override in overrides:
        rule = override.rule
        if rule.entry in steps:
            steps[rule.entry] = _step(steps[rule.entry], rule.subject)
        elif rule.entry in bursaries:
            bursaries[rule.entry] = _bursary(bursaries[rule.entry], rule.subject)
    if steps == catalogue.steps and bursaries == catalogue.bursaries:
        return catalogue
    return replace(catalogue, steps=MappingProxyType(steps), bursaries=MappingProxyType(bursaries))


def under_present_ids(catalogue: JurisdictionCatalogue, overrides: Iterable[Override]) -> tuple[Override, ...]:
    """Return overrides with what they speak of under its id of today, as else they would no longer be about it."""
    from pathways_app.services.resolve import current_id  # noqa: PLC0415 - start-up need not pay for it

    def present(rule: Rule) -> Rule:
        subject = rule.subject
        if isinstance(subject, TakenAsMet) and isinstance(subject.part, Holds):
            subject = TakenAsMet(Holds(current_id(catalogue, subject.part.credential)))
        return Rule(current_id(catalogue, rule.entry), subject)

    return tuple(replace(override, rule=present(override.rule)) for override in overrides)


def parts_of(catalogue: JurisdictionCatalogue, entry: str) -> tuple[Requirement, ...]:
    """Return the parts of what a step or bursary requires that may be taken as met, each once, in their order.

    Raises: UnknownIdError.
    """
    return tuple(dict.fromkeys(leaves(_required(catalogue, entry))))


def check_rule(catalogue: JurisdictionCatalogue, rule: Rule) -> None:
    """Insist that a rule can be set aside: it is about an entry that is there, and changes something of it.

    Raises: UnknownIdError, BadValueError.
    """
    required = _required(catalogue, rule.entry)
    match rule.subject:
        case TakenAsMet(part):
            if without_part(required, part) == required:
                raise BadValueError(field=rule.entry, given=str(part), wanted="a part of what it requires")
        case FactReplaced() as facts:
            if rule.entry not in catalogue.steps or facts == FactReplaced():
                raise BadValueError(field=rule.entry, given="nothing", wanted="a fact of a step")
            _check_facts(catalogue, rule.entry, facts)


def taken_by(rule: Rule, other: Rule) -> bool:
    """Say whether `rule` speaks of just what `other` does, so that it takes its place."""
    if rule.entry != other.entry:
        return False
    match rule.subject, other.subject:
        case TakenAsMet(part), TakenAsMet(another):
            return part == another
        case FactReplaced() as facts, FactReplaced() as others:
            return _facts_in(facts) == _facts_in(others)
    return False


def is_applied(catalogue: JurisdictionCatalogue, override: Override) -> bool:
    """Say whether an override still changes something of the present catalogue."""
    return with_overrides(catalogue, (override,)) is not catalogue


def without_part(requirement: Requirement, part: Requirement) -> Requirement:
    """Return a requirement with `part` taken as met wherever it stands in it."""
    if requirement == part:
        return ALWAYS
    match requirement:
        case AllOf(parts):
            left = tuple(one for one in (without_part(each, part) for each in parts) if one != ALWAYS)
            return requirement if left == parts else AllOf(left)
        case AnyOf(parts):
            left = tuple(without_part(each, part) for each in parts)
            return ALWAYS if ALWAYS in left else AnyOf(left)
        case AtLeast(count, parts):
            found = tuple(without_part(each, part) for each in parts)
            left = tuple(one for one in found if one != ALWAYS)
            missing = count - (len(found) - len(left))
            return ALWAYS if missing <= 0 else AtLeast(missing, left)
    return requirement


def _required(catalogue: JurisdictionCatalogue, entry: str) -> Requirement:
    if entry in catalogue.steps:
        return catalogue.steps[entry].requires
    if entry in catalogue.bursaries:
        return catalogue.bursaries[entry].eligibility
    raise UnknownIdError(given=entry)


def _check_facts(catalogue: JurisdictionCatalogue, entry: str, facts: FactReplaced) -> None:
    currency = catalogue.jurisdiction.currency
    if facts.fee is not None and (facts.fee.minor < 0 or facts.fee.currency != currency):
        raise BadValueError(field=entry, given=str(facts.fee.major), wanted=f"an amount in {currency}")
    if facts.months is not None and facts.months < 0:
        raise BadValueError(field=entry, given=str(facts.months), wanted="a number of months")
    if facts.intake_months is not None and not {*facts.intake_months} <= {*range(1, 13)}:
        raise BadValueError(field=entry, given=str(facts.intake_months), wanted="months from 1 to 12")


def _facts_in(facts: FactReplaced) -> tuple[bool, ...]:
    return facts.fee is not None, facts.months is not None, facts.intake_months is not None


def _step(step: Step, subject: TakenAsMet | FactReplaced) -> Step:
    if isinstance(subject, TakenAsMet):
        return replace(step, requires=without_part(step.requires, subject.part))
    if subject.fee is not None:
        # What an adviser gives is no estimate of ours and no figure of the catalogue's year.
        due = None if step.fee is None else step.fee.due
        step = replace(step, fee=Fee(subject.fee, "", Basis.PUBLISHED, due))
    if subject.months is not None:
        months = Decimal(subject.months)
        step = replace(step, duration=Duration(months, months, months, Basis.PUBLISHED))
    if subject.intake_months is not None:
        intakes = tuple(sorted({*subject.intake_months}))
        moved = intakes != step.intake_months and step.apply_by != _ROLLING
        # The last day to apply that the catalogue knows is that of its own intakes.
        if moved:
            step = replace(step, apply_by=None, apply_by_intake=())
        step = replace(step, intake_months=intakes)
    return step


def _bursary(bursary: Bursary, subject: TakenAsMet | FactReplaced) -> Bursary:
    if isinstance(subject, TakenAsMet):
        return replace(bursary, eligibility=without_part(bursary.eligibility, subject.part))
    return bursary
