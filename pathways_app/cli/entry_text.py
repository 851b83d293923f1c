"""Catalogue entries as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from gettext import gettext as _

from pathways_app.cli.tables import table
from pathways_app.cli.text import source_line
from pathways_app.cli.words import (
    LANGUAGE,
    condition_words,
    issuer_amid,
    issuer_words,
    money_words,
    plain,
    section_words,
    value_words,
)
from pathways_app.domain.bursary import AmountBasis, Bursary
from pathways_app.domain.credential import Credential
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.step import Status, Step
from pathways_app.domain.support import Support
from pathways_app.services.describe import Description, PlanItemDescription

Name = Callable[[str], str]


def description_text(described: Description) -> str:
    """Return an entry, what touches it and its sources, for people."""
    entry, catalogue = described.entry, described.catalogue

    def name(ident: str) -> str:
        for entries in (catalogue.credentials, catalogue.bursaries, catalogue.supports):
            if ident in entries:
                return f"{entries[ident].name.in_language(LANGUAGE)} ({ident})"
        if ident not in catalogue.steps:
            return ident
        step = catalogue.steps[ident]
        mark = "" if step.status is Status.OPEN else f" [{plain(step.status)}]"
        return f"{step.name.in_language(LANGUAGE)} ({ident}){mark}"

    lines = [entry.name.in_language(LANGUAGE), f"{entry.id} · {section_words(described.section)}, {plain(entry.kind)}"]
    lines += [text for language, text in entry.name.versions if language != LANGUAGE]
    lines.append("")
    match entry:
        case Credential():
            lines += _credential(entry, name)
        case Step():
            lines += _step(entry, name)
        case Bursary():
            lines += _bursary(entry, name)
        case Support():
            lines += [entry.summary, *_listed(_("For"), entry.for_ids, name)]
    lines += [*_listed(_("Notes"), [entry.notes] if entry.notes else [], str)]
    lines += _listed(_("Awarded by"), described.awarded_by, name)
    lines += _listed(_("Counted as held with"), described.implied_by, name)
    lines += _listed(_("Needed by"), described.needed_by, name)
    lines += _listed(_("Bursaries"), described.bursaries, name)
    lines += _listed(_("Supports"), described.supports, name)
    links = [f"{link.plan} {link.item}: {link.title} [{plain(link.status)}]" for link in described.plan_links]
    lines += _listed(_("Plan items"), links, str)
    lines += ["", _("Sources"), *(source_line(source) for source in described.sources)]
    return "\n".join(lines)


def plan_item_text(described: PlanItemDescription) -> str:
    """Return a plan item and what answers it, for people."""
    item, plan = described.item, described.plan
    lines = [item.title, f"{plan.id}/{item.item} · {plan.title}, {plan.publisher}", "", item.summary]
    for place, link in described.answers:
        lines += ["", f"{place}: {plain(link.status)}", *(f"  {ident}" for ident in link.answered_by)]
        lines += [link.note] if link.note else []
    return "\n".join(lines)


def requirement_lines(requirement: Requirement, name: Name, indent: str = "  ") -> Iterator[str]:
    """Yield a requirement as an indented tree, a line a part."""
    match requirement:
        case Holds(credential):
            yield indent + name(credential)
        case Condition():
            yield indent + condition_words(requirement)
        case AllOf(()):
            yield indent + _("nothing")
        case AllOf(parts):
            yield from _parts(_("all of"), parts, name, indent)
        case AnyOf(parts):
            yield from _parts(_("any of"), parts, name, indent)
        case AtLeast(count, parts):
            yield from _parts(_("at least {count} of").format(count=count), parts, name, indent)


def amount_words(bursary: Bursary) -> str:
    """Write what a bursary is worth."""
    amount = bursary.amount
    if amount.basis is AmountBasis.PERCENT_OF_FEE:
        return _("{percent} % of the fee").format(percent=amount.percent)
    if amount.money is None:
        return _("amount not known")
    text = {
        AmountBasis.PER_YEAR: _("{sum} a year"),
        AmountBasis.PER_MONTH: _("{sum} a month"),
        AmountBasis.UP_TO: _("up to {sum}"),
    }.get(amount.basis, "{sum}")
    return text.format(sum=money_words(amount.money))


def _parts(head: str, parts: Iterable[Requirement], name: Name, indent: str) -> Iterator[str]:
    yield indent + head
    for part in parts:
        yield from requirement_lines(part, name, indent + "  ")


def _credential(entry: Credential, name: Name) -> list[str]:
    rows = [(_("Issued by"), issuer_words(entry.issuer))]
    if entry.level is not None:
        rows.append((_("Level"), f"{entry.level.framework} {entry.level.value}"))
    if entry.valid_months is not None:
        rows.append((_("Valid"), _("{n} months").format(n=entry.valid_months)))
    if entry.renewed_by is not None:
        rows.append((_("Renewed by"), name(entry.renewed_by)))
    if entry.pay is not None:
        high = f"–{money_words(entry.pay.high)}" if entry.pay.high is not None else ""
        rows.append((_("Pay"), f"{money_words(entry.pay.low)}{high} / {entry.pay.period}"))
    if entry.dead_end is not None:
        rows.append((_("No longer to be had"), entry.dead_end))
    return [entry.summary, "", *table(rows), *_listed(_("Counts as"), entry.implies, name)]


def _step(entry: Step, name: Name) -> list[str]:
    duration = entry.duration
    text = _("{typical} months ({low} to {high}), {basis}")
    if duration.typical == 1:
        text = _("{typical} month ({low} to {high}), {basis}")
    span = text.format(
        typical=value_words(duration.typical),
        low=value_words(duration.low),
        high=value_words(duration.high),
        basis=plain(duration.basis),
    )
    fee = _("not known")
    if entry.fee is not None:
        fee = f"{money_words(entry.fee.money)} ({entry.fee.year}, {plain(entry.fee.basis)})"
    rows = [
        (_("Status"), plain(entry.status) + (f" ({entry.status_as_of})" if entry.status_as_of else "")),
        (_("Offered by"), ", ".join(map(issuer_words, entry.providers))),
        (_("Duration"), span),
        (_("Fee"), fee),
        (_("Study"), _("{n} hours a week").format(n=value_words(entry.study_hours))),
    ]
    if entry.study_modes:
        rows.append((_("Modes"), ", ".join(plain(mode) for mode in entry.study_modes)))
    if entry.intake_months:
        rows.append((_("Starts in month"), ", ".join(str(month) for month in entry.intake_months)))
    if entry.apply_by_intake:
        rows.append((_("Apply by"), ", ".join(entry.apply_by_intake)))
    elif entry.apply_by:
        rows.append((_("Apply by"), entry.apply_by))
    lines = table(rows)
    if duration.note:
        lines.append(duration.note)
    lines += [_("Requires"), *requirement_lines(entry.requires, name)]
    lines += _listed(_("Awards"), entry.awards, name)
    papers = [
        _("{name}, from {issuer}, {months} months ahead").format(
            name=paper.name, issuer=issuer_amid(paper.issuer), months=value_words(paper.lead_months)
        )
        for paper in entry.documents
    ]
    return lines + _listed(_("Documents"), papers, str)


def _bursary(entry: Bursary, name: Name) -> list[str]:
    rows = [(_("Amount"), amount_words(entry)), (_("Status"), plain(entry.status))]
    if entry.academic_year:
        rows.append((_("Year"), entry.academic_year))
    if entry.apply_by:
        rows.append((_("Apply by"), entry.apply_by))
    if entry.obligations:
        rows.append((_("Obligations"), entry.obligations))
    lines = [*table(rows), _("Eligible"), *requirement_lines(entry.eligibility, name)]
    lines += _listed(_("For"), entry.for_steps, name)
    return lines + _listed(_("Not together with"), (*entry.not_with, *entry.never_with), name)


def _listed(head: str, idents: Iterable[str], name: Name) -> list[str]:
    items = [f"  {name(ident)}" for ident in idents]
    return [head, *items] if items else []
