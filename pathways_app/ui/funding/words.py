"""What the Funding place says of a bursary: what it is worth, why it stands where it does, and by when to apply."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.step import Status
from pathways_app.services.deadlines import ROLLING, next_deadline
from pathways_app.services.funding import Reason
from pathways_app.services.funding_board import FundingRow, Group
from pathways_app.ui import wording
from pathways_app.ui.code_words import amid
from pathways_app.ui.funding.conditions import failing_words, judged, met_words
from pathways_app.ui.money_words import beside_words, not_best_words, pays_nothing_words, proposed_words
from pathways_app.ui.year_words import year_words

translate = QCoreApplication.translate

SOON = 60
"""Days left from which a deadline stands out."""

_WHOLE = 100
_MOST_NEEDS = 3


def group_words(group: Group) -> tuple[str, str]:
    """Return the heading of a group, and what it means in a few words."""
    return {
        Group.DUE: (translate("Funding", "Due"), translate("Funding", "the conditions are met")),
        Group.SUPPOSED: (
            translate("Funding", "Counted, yet only proposed"),
            translate("Funding", "as you suppose: nobody pays it today"),
        ),
        Group.POSSIBLE: (
            translate("Funding", "Possible"),
            translate("Funding", "not counted: something is still open"),
        ),
        Group.ON_ENTRY: (
            translate("Funding", "Due on entry"),
            translate("Funding", "once you may take a step it is for, not today"),
        ),
        Group.BESIDE: (
            translate("Funding", "No money off"),
            translate("Funding", "loans only move cash; other sums go to an employer or pay back a loan"),
        ),
        Group.NOT_DUE: (translate("Funding", "Not due"), translate("Funding", "and why")),
    }[group]


def standing_words(group: Group) -> str:
    """Name where a bursary stands, for a stamp or a spreadsheet."""
    return {
        Group.DUE: translate("Funding", "due"),
        Group.SUPPOSED: translate("Funding", "only proposed"),
        Group.POSSIBLE: translate("Funding", "possible"),
        Group.ON_ENTRY: translate("Funding", "due on entry"),
        Group.BESIDE: translate("Funding", "no money off"),
        Group.NOT_DUE: translate("Funding", "not due"),
    }[group]


def kind_words(kind: BursaryKind) -> str:
    """Name what sort of money it is."""
    return {
        BursaryKind.GRANT: translate("Funding", "grant"),
        BursaryKind.FEE_WAIVER: translate("Funding", "fee paid"),
        BursaryKind.SALARY_SUPPORT: translate("Funding", "paid to the employer"),
        BursaryKind.LOAN: translate("Funding", "loan"),
        BursaryKind.LOAN_FORGIVENESS: translate("Funding", "loan written off"),
        BursaryKind.ALLOWANCE: translate("Funding", "allowance"),
    }[kind]


def worth_words(bursary: Bursary, row: FundingRow) -> str:
    """Write the sum: what comes with the routes looked at, else the published one."""
    amount, due = bursary.amount, row.due
    if due.amount is not None and due.amount.minor:
        limit = row.varies or not amount.definite or bursary.kind is BursaryKind.LOAN
        written = wording.money(due.amount)
        return translate("Funding", "up to {sum}").format(sum=written) if limit else written
    return published_words(amount)


def published_words(amount: Amount) -> str:
    """Write an amount as it is published."""
    if amount.basis is AmountBasis.PERCENT_OF_FEE and amount.percent is not None:
        return _share_words(amount.percent)
    if amount.money is None:
        return translate("Funding", "sum not published")
    text = {
        AmountBasis.PER_YEAR: translate("Funding", "{sum} a year"),
        AmountBasis.PER_MONTH: translate("Funding", "{sum} a month"),
        AmountBasis.UP_TO: translate("Funding", "up to {sum}"),
    }.get(amount.basis, "{sum}")
    return text.format(sum=wording.money(amount.money))


def worth_notes(bursary: Bursary, row: FundingRow) -> tuple[str, ...]:
    """Say how the sum comes about, and the year of its figure, each in a line."""
    amount = bursary.amount
    notes = []
    if row.due.amount is not None and row.due.amount.minor and amount.basis in _COUNTED_BY:
        notes.append(published_words(amount))
    if len(amount.instalments) > 1:
        notes.append(translate("Funding", "in %n payments", None, len(amount.instalments)))
    if bursary.academic_year:
        notes.append(year_words(bursary.academic_year))
    return tuple(notes)


_COUNTED_BY = (AmountBasis.PER_YEAR, AmountBasis.PER_MONTH, AmountBasis.PERCENT_OF_FEE)


def _share_words(percent: int) -> str:
    if percent == _WHOLE:
        return translate("Funding", "the whole fee")
    return translate("Funding", "{percent} % of the fee").format(percent=percent).replace(" %", "\u00a0%")


def why_words(catalogue: JurisdictionCatalogue, row: FundingRow) -> tuple[str, ...]:
    """Say why a bursary stands where it does, the weightiest reason first."""
    bursary = catalogue.bursaries[row.due.bursary]
    words = [_reason_words(catalogue, bursary, row, reason) for reason in row.due.reasons]
    if row.group is Group.ON_ENTRY and row.due.ask:
        words.append(needs_words(row))
    if row.entry is not None:
        words.append(_reason_words(catalogue, bursary, row, row.entry))
    if row.group is Group.BESIDE:
        words.insert(0, beside_words(bursary.kind))
        if row.due.reasons == (Reason.NOT_A_SUM,):
            node = judged(catalogue, bursary.eligibility, row.due.leaves)
            words.insert(1, met_words(catalogue, node))
    return tuple(dict.fromkeys(word for word in words if word))


def needs_words(row: FundingRow) -> str:
    """Name the questions that would settle a bursary; empty where none would."""
    names = [wording.plain(name) for name in row.due.ask]
    if not names:
        return ""
    shown = wording.apart(map(amid, names[:_MOST_NEEDS]))
    more = len(names) - _MOST_NEEDS
    if more > 0:
        return translate("Funding", "Needs answers: {questions}; %n more", None, more).format(questions=shown)
    if len(names) > 1:
        return translate("Funding", "Needs answers: {questions}").format(questions=shown)
    return translate("Funding", "Needs an answer: {questions}").format(questions=shown)


def apply_words(bursary: Bursary, today: date) -> tuple[str, bool]:
    """Say by when to apply, with the days left, and whether that is soon; empty where nothing is known."""
    if bursary.apply_by == ROLLING:
        return translate("Funding", "apply at any time"), False
    deadline = next_deadline(bursary.apply_by, today)
    if deadline is None:
        return "", False
    day = wording.day(deadline.day.isoformat())
    if deadline.days_left == 0:
        return translate("Funding", "apply by {day}: today").format(day=day), True
    left = translate("Funding", "apply by {day}: %n day(s) left", None, deadline.days_left)
    return left.format(day=day), deadline.days_left <= SOON


def either_words(catalogue: JurisdictionCatalogue, row: FundingRow) -> tuple[str, ...]:
    """Say what a bursary does not go together with."""
    words = []
    if row.either:
        text = translate("Funding", "either this or, on the same step: {names}")
        words.append(text.format(names=names_of(catalogue, row.either)))
    if row.never:
        words.append(translate("Funding", "never with: {names}").format(names=names_of(catalogue, row.never)))
    return tuple(words)


def names_of(catalogue: JurisdictionCatalogue, bursaries: tuple[str, ...]) -> str:
    """Name bursaries, one after the other."""
    return wording.apart(wording.name_of(catalogue.bursaries[ident].name) for ident in bursaries)


def _reason_words(catalogue: JurisdictionCatalogue, bursary: Bursary, row: FundingRow, reason: Reason) -> str:
    node = judged(catalogue, bursary.eligibility, row.due.leaves)
    match reason:
        case Reason.ELIGIBLE:
            return met_words(catalogue, node)
        case Reason.UNKNOWN:
            return needs_words(row)
        case Reason.NOT_ELIGIBLE:
            return failing_words(catalogue, node)
        case Reason.NOT_A_SUM if bursary.amount.money is None:
            return translate("Funding", "How much it comes to is not published")
        case Reason.NOT_A_SUM:
            return translate("Funding", "Only the most it can be is published")
        case Reason.NOT_COUNTED:
            return beside_words(bursary.kind)
        case Reason.UNLOCKED:
            names = [wording.name_of(catalogue.steps[step].name) for step in row.steps_first if step in catalogue.steps]
            return translate("Funding", "A further step would open it: {names}").format(names=wording.apart(names))
        case Reason.NOT_OPEN:
            if bursary.status is Status.CLOSED:
                return translate("Funding", "Closed")
            if row.group is Group.SUPPOSED:
                return translate("Funding", "Taken off the cost because you suppose it")
            return proposed_words()
        case _:
            return {
                Reason.ENTRY_NOT_MET: translate("Funding", "You do not yet meet the entry of a step it is for"),
                Reason.ENTRY_UNKNOWN: translate("Funding", "Whether you may enter a step it is for is open"),
                Reason.DISCRETION: translate("Funding", "Somebody decides case by case"),
                Reason.NO_STEP: translate("Funding", "No route takes a step it is for"),
                Reason.NO_OPEN_STEP: translate("Funding", "No step it is for is open"),
                Reason.NOT_BEST: not_best_words(),
                Reason.PAYS_NOTHING: pays_nothing_words(),
            }[reason]
