"""How codes, dates, money and names are written on the command line."""

from __future__ import annotations

from decimal import Decimal
from gettext import gettext as _

from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.codes import amid
from pathways_app.domain.issuers import kind_of_body
from pathways_app.domain.money import MINOR_PER_MAJOR, Money
from pathways_app.domain.month import month_of_year
from pathways_app.domain.requirement import Condition

LANGUAGE = "en"

_BEFORE = {"GBP": "£", "USD": "$", "CAD": "$"}
_AFTER = {"SEK": "kr"}


def month_words(month: int) -> str:
    """Write a month as Sep 2029."""
    names = (
        _("Jan"),
        _("Feb"),
        _("Mar"),
        _("Apr"),
        _("May"),
        _("Jun"),
        _("Jul"),
        _("Aug"),
        _("Sep"),
        _("Oct"),
        _("Nov"),
        _("Dec"),
    )
    return f"{names[month_of_year(month) - 1]} {month // 12:04d}"


def money_words(money: Money) -> str:
    """Write money as £29,415 or 1,500 kr, with two decimals only where there are any."""
    whole, rest = divmod(abs(money.minor), MINOR_PER_MAJOR)
    number = f"{whole:,}.{rest:02d}" if rest else f"{whole:,}"
    if money.currency in _AFTER:
        number = f"{number} {_AFTER[money.currency]}"
    else:
        number = _BEFORE.get(money.currency, money.currency + " ") + number
    return f"-{number}" if money.minor < 0 else number


def value_words(value: AttributeValue) -> str:
    """Write an attribute's value as it may be given back."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value.normalize(), "f") if isinstance(value, Decimal) else value


def unknown_fee_words() -> str:
    """Say what stands behind the + ? of a cost."""
    return _(
        "+ ?: fees that are not known come on top. Routes are compared, and held against a budget, with a cautious "
        "figure for each: 0 where all that is known of its kind is free."
    )


def issuer_words(issuer: str) -> str:
    """Write who gives or offers something: the kind of body in English, official names as they are."""
    return kind_of_body(issuer) or issuer


def issuer_amid(issuer: str) -> str:
    """Write `issuer` as it stands within a sentence."""
    kind = kind_of_body(issuer)
    return amid(kind, ()) if kind else issuer


def condition_words(condition: Condition) -> str:
    """Write a condition as an attribute with what it must be."""
    if condition.low is not None and condition.high is not None:
        text = _("{name} from {low} to {high}")
    elif condition.low is not None:
        text = _("{name} at least {low}")
    elif condition.high is not None:
        text = _("{name} at most {high}")
    else:
        text = "{name} = {values}"
    written = text.format(
        name=condition.attribute,
        low=None if condition.low is None else value_words(condition.low),
        high=None if condition.high is None else value_words(condition.high),
        values=" / ".join(value_words(value) for value in condition.values),
    )
    return _("not: {condition}").format(condition=written) if condition.negated else written


def label_words(label: str) -> str:
    """Say what makes a route stand out."""
    return {
        "fastest": _("fastest"),
        "cheapest": _("cheapest"),
        "keeps_salary": _("keeps your salary"),
        "fewest_unpaid": _("fewest months without pay"),
        "no_assumptions": _("rests on no assumption"),
        "fewest_steps": _("fewest steps"),
    }.get(label, label)


def section_words(section: str) -> str:
    """Name a section of the catalogue in the singular."""
    return {
        "credential": _("credential"),
        "step": _("step"),
        "bursary": _("bursary"),
        "support": _("support"),
        "plan_item": _("plan item"),
    }.get(section, section)


def reason_words(reason: str) -> str:
    """Say why a bursary is due, possible or not due."""
    return {
        "eligible": _("every condition is met"),
        "entry_not_met": _("it is paid on a step whose entry you do not meet yet"),
        "entry_unknown": _("whether you may start the step it is paid on depends on answers not yet given"),
        "unknown": _("it depends on answers not yet given"),
        "not_eligible": _("a condition is not met"),
        "not_a_sum": _("only an upper limit is published"),
        "discretion": _("it is given at somebody's discretion"),
        "not_counted": _("not paid to you as a sum to keep, so not counted in the net cost"),
        "unlocked": _("a further step would open it"),
        "no_step": _("no route to the goal takes a step it supports"),
        "no_open_step": _("no step it supports is open"),
        "not_best": _("another bursary that excludes it, or a cap, is worth more"),
        "pays_nothing": _("the steps it would pay for are free"),
        "not_open": _("not open"),
    }.get(reason, reason)


def limit_words(limit: str) -> str:
    """Name a limit the person has set."""
    return {
        "keep_earning": _("keeping a salary throughout"),
        "study_hours": _("hours of study a week"),
        "by": _("latest month of arrival"),
        "budget": _("budget"),
        "modes": _("study modes"),
        "strict": _("no assumptions"),
        "proposed": _("leaving out proposed steps"),
    }.get(limit, limit)


def plain(code: str) -> str:
    """Write a code such as salary_support as words."""
    return code.replace("_", " ")
