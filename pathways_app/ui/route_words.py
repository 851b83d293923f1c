"""What the details of a route say: why it is as it is, what is left if one stops, what to send for, and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.cash_line import CashEntry, CashKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import AlsoAt
from pathways_app.domain.money import Money
from pathways_app.domain.off_ramp import OffRamp
from pathways_app.domain.paperwork import DueDocument
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.route import Assumption, Route
from pathways_app.domain.route_name import short_name
from pathways_app.domain.step import Status
from pathways_app.domain.why import Apart, Service, StepReason
from pathways_app.ui import wording
from pathways_app.ui.issuer_words import issuer_amid, paper_words
from pathways_app.ui.requirement_words import condition_words, credential_name
from pathways_app.ui.wording import day, money, month_long, month_short, name_of, plain, span

translate = QCoreApplication.translate

_MOST_NAMED = 3
_MOST_PARTS = 4
_MOST_FALLING = 2


def step_name(catalogue: JurisdictionCatalogue, step: str) -> str:
    """Return the name of a step, of a credential or of a bursary; its id where the catalogue has no such entry."""
    for entries in (catalogue.steps, catalogue.credentials, catalogue.bursaries):
        entry = entries.get(step)
        if entry is not None:
            return name_of(entry.name)
    return step


def listed(names: Sequence[str], most: int = _MOST_NAMED) -> str:
    """List names in one line, those after the first few counted."""
    shown, more = list(names[:most]), len(names) - most
    if more > 0:
        return translate("Route", "{names} and %n more", None, more).format(names=", ".join(shown))
    return wording.listed(shown)


def requirement_words(catalogue: JurisdictionCatalogue, part: Requirement) -> str:
    """Write a part of a requirement on one line, long lists of alternatives cut short."""
    match part:
        case Holds(credential):
            return credential_name(catalogue, credential)
        case Condition():
            return condition_words(part)
        case AllOf(parts):
            return listed([_inside(catalogue, one) for one in parts], _MOST_PARTS)
        case AnyOf(parts):
            names = listed([_inside(catalogue, one) for one in parts], _MOST_PARTS)
            return translate("Route", "any one of: {names}").format(names=names)
        case AtLeast(count, parts):
            names = listed([_inside(catalogue, one) for one in parts], _MOST_PARTS)
            return translate("Route", "{count} of: {names}").format(count=count, names=names)


def apart_words(apart: Apart, place: int) -> str:
    """Say what sets a route apart from its neighbour in the list; empty where nothing that is counted does."""
    parts = difference_words(apart.months, apart.money, apart.unpaid_months, estimated=apart.estimated)
    if apart.assumptions > 0:
        parts.append(translate("Route", "%n assumption(s) more", None, apart.assumptions))
    elif apart.assumptions < 0:
        parts.append(translate("Route", "%n assumption(s) fewer", None, -apart.assumptions))
    if not parts:
        return ""
    if apart.against > place:
        return translate("Route", "Beside the next route: {differences}").format(differences=", ".join(parts))
    return translate("Route", "Beside the route before: {differences}").format(differences=", ".join(parts))


def difference_words(months: int, sum_: Money, unpaid: int, *, estimated: bool = False) -> list[str]:
    """Return the differences there are: time to arrival, money, months without pay."""
    parts = []
    if months < 0:
        parts.append(translate("Route", "{span} earlier").format(span=span(-months)))
    elif months > 0:
        parts.append(translate("Route", "{span} later").format(span=span(months)))
    if sum_.minor:
        amount = money(Money(abs(sum_.minor), sum_.currency))
        if estimated:
            amount = translate("Route", "about {sum}").format(sum=amount)
        text = translate("Route", "{sum} dearer") if sum_.minor > 0 else translate("Route", "{sum} cheaper")
        parts.append(text.format(sum=amount))
    if unpaid > 0:
        parts.append(translate("Route", "%n month(s) more without pay", None, unpaid))
    elif unpaid < 0:
        parts.append(translate("Route", "%n month(s) fewer without pay", None, -unpaid))
    return parts


def service_words(catalogue: JurisdictionCatalogue, service: Service) -> str:
    """Say for what a step is there, and what it brings for it."""
    what = listed([short_name(credential_name(catalogue, one)) for one in service.credentials])
    target = short_name(step_name(catalogue, service.target))
    if service.target in catalogue.credentials:
        return translate("Route", "Brings the goal: {goal}").format(goal=target)
    return translate("Route", "For {step}: {what}").format(what=what, step=target)


def without_words(
    catalogue: JurisdictionCatalogue, reason: StepReason, *, briefly: bool = False, needed: bool = True
) -> list[str]:
    """Say what breaks without a step; `briefly` without naming the steps that fall, `needed`: that they do at all."""
    without = reason.without
    said = []
    if without.arrival is not None and without.later:
        text = translate("Route", "Without it: arrival {span} later at the least, {month}")
        said.append(text.format(span=span(without.later), month=month_short(without.arrival)))
    elif without.arrival is not None:
        said.append(translate("Route", "Without it arrival would be no later"))
    elif needed and (briefly or not without.stopped):
        said.append(translate("Route", "Without it the goal is not reached"))
    elif needed:
        text = translate("Route", "Without it {step} cannot start: it asks for {part}")
        said += [
            text.format(step=step_name(catalogue, one.step), part=requirement_words(catalogue, one.part))
            for one in without.stopped[:_MOST_FALLING]
        ]
        if more := len(without.stopped) - len(said):
            said.append(translate("Route", "and %n more step(s) with them", None, more))
    if without.bursaries:
        names = listed([step_name(catalogue, one) for one in without.bursaries])
        said.append(translate("Route", "Without it no longer due in full: {names}").format(names=names))
    return said


def proposals_of(catalogue: JurisdictionCatalogue, route: Route) -> tuple[str, ...]:
    """Return the steps and the money that a route counts on though they are only proposed."""
    steps = (step.id for step in route.steps if catalogue.steps[step.id].status is Status.PROPOSED)
    claimed = dict.fromkeys(claim.bursary for claim in route.bursaries)
    return (*steps, *(one for one in claimed if catalogue.bursaries[one].status is Status.PROPOSED))


def proposal_words(catalogue: JurisdictionCatalogue, proposals: Sequence[str]) -> str:
    """Say that a route counts on proposals, and name them."""
    names = listed([short_name(step_name(catalogue, one)) for one in proposals])
    return translate("Route", "Counts on what is only proposed: {names}").format(names=names)


def assumption_words(assumption: Assumption) -> str:
    """Say what a route takes for granted."""
    if not assumption.conditions:
        return plain(assumption.attribute)
    return wording.apart(dict.fromkeys(map(condition_words, assumption.conditions)))


def also_words(catalogue: JurisdictionCatalogue, also: AlsoAt) -> str:
    """Name another way by the steps in which it differs."""
    return listed([step_name(catalogue, step) for step in also.steps])


def also_figures(route: Route, also: AlsoAt) -> str:
    """Say what another way comes to, where that differs from `route`; that it is the same where it does not."""
    parts = difference_words(
        also.arrival - route.arrival,
        Money(also.net_cost.minor - route.net_cost.minor, route.net_cost.currency),
        also.unpaid_months - route.unpaid_months,
        estimated=bool(also.unknown_fees or route.unknown_fees),
    )
    return ", ".join(parts) or translate("Route", "the same month, cost and months without pay")


def ramp_title(catalogue: JurisdictionCatalogue, ramp: OffRamp) -> str:
    """Say after which step, and when."""
    name = short_name(step_name(catalogue, ramp.step))
    return translate("Route", "{month}, after {step}").format(month=month_long(ramp.month), step=name)


def ramp_words(catalogue: JurisdictionCatalogue, ramp: OffRamp, before: OffRamp | None) -> str:
    """Say what is gained by then, what it opens that was not open `before`, and what has lapsed."""
    parts = []
    if ramp.gained:
        names = listed([credential_name(catalogue, one) for one in ramp.gained])
        parts.append(translate("Route", "You then hold {names}").format(names=names))
    opens = [role for role in ramp.opens if before is None or role not in before.opens]
    if opens:
        names = listed([credential_name(catalogue, one) for one in opens])
        parts.append(translate("Route", "Opens: {names}").format(names=names))
    if ramp.lapsed:
        names = listed([credential_name(catalogue, one) for one in ramp.lapsed])
        parts.append(translate("Route", "Lapsed by then: {names}").format(names=names))
    return ". ".join(parts)


def document_title(document: DueDocument, today: date) -> str:
    """Say by when to send for a document; that it is late where it is, seen from `today`."""
    if document.is_late_on(today):
        return translate("Route", "Late: should be under way since {month}").format(month=month_long(document.start_by))
    if document.lead_months:
        return translate("Route", "Send for it by {month}").format(month=month_long(document.start_by))
    return translate("Route", "Have it by {month}").format(month=month_long(document.ready_by))


def document_words(catalogue: JurisdictionCatalogue, document: DueDocument) -> str:
    """Say what the document is, who gives it, for which step it is and how long it takes."""
    text = translate("Route", "{document}, for {step}")
    step = short_name(step_name(catalogue, document.step))
    parts = [text.format(document=paper_words(document.name), step=step)]
    if document.issuer:
        parts.append(translate("Route", "from {issuer}").format(issuer=issuer_amid(document.issuer)))
    if document.lead_months:
        parts.append(translate("Route", "takes {span}").format(span=span(document.lead_months)))
    if document.apply_by:
        parts.append(translate("Route", "apply by {day}").format(day=day(document.apply_by)))
    return " · ".join(parts)


def entry_words(catalogue: JurisdictionCatalogue, entry: CashEntry) -> str:
    """Say what moves the money."""
    step = short_name(step_name(catalogue, entry.step))
    match entry.kind:
        case CashKind.FEE:
            text = translate("Route", "Fee: {step}").format(step=step)
        case CashKind.RENEWAL:
            what = step_name(catalogue, entry.credential or entry.step)
            text = translate("Route", "Renewal: {what}").format(what=what)
        case CashKind.LOAN:
            name = step_name(catalogue, entry.bursary or entry.step)
            text = translate("Route", "Loan: {name}").format(name=name)
        case _:
            text = step_name(catalogue, entry.bursary or entry.step)
    if entry.ask:
        return translate("Route", "{what} (answers decide)").format(what=text)
    if not entry.dated:
        return translate("Route", "{what} (month assumed)").format(what=text)
    return text


def entry_amount(entry: CashEntry) -> str:
    """Write the amount; of a fee not known what it is planned at."""
    if entry.known:
        return money(entry.amount)
    if not entry.amount.minor:
        return translate("Route", "not known")
    return translate("Route", "not known, planned {sum}").format(sum=money(entry.amount))


def _inside(catalogue: JurisdictionCatalogue, part: Requirement) -> str:
    words = requirement_words(catalogue, part)
    return words if isinstance(part, Holds | Condition) else f"({words})"
