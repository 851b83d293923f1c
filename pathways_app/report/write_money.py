"""The money of a route in words: what is due, what may be, what is not and why, and what moves month by month."""

from __future__ import annotations

from collections.abc import Iterable

from pathways_app.domain.bursary import AmountBasis, Bursary, BursaryKind
from pathways_app.domain.cash_line import CashEntry, CashKind, CashLine
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Holds
from pathways_app.domain.route import Route
from pathways_app.domain.step import Status
from pathways_app.domain.step_money import Because, Verdict, money_of
from pathways_app.domain.step_money import MoneyRow as Standing
from pathways_app.report.fold_cash import folded
from pathways_app.report.naming import brief_name, entry_name, requirement_words
from pathways_app.report.route_page import Cash, CashRow, Mark, MoneyRow
from pathways_app.report.source_list import SourceList
from pathways_app.report.words import Words
from pathways_app.report.year_words import figure_year, yearly_day

_MARKS = {
    Verdict.DUE: Mark.DUE,
    Verdict.SUPPOSED: Mark.SUPPOSED,
    Verdict.POSSIBLE: Mark.POSSIBLE,
    Verdict.LOAN: Mark.LOAN,
    Verdict.BESIDE: Mark.BESIDE,
    Verdict.NOT_DUE: Mark.NOT_DUE,
}

_ORDER = list(Verdict)
_MOST_NOT_DUE = 4
_YEAR = 12  # months


def money_rows(
    words: Words, catalogue: JurisdictionCatalogue, request: RouteRequest, route: Route, sources: SourceList
) -> tuple[tuple[MoneyRow, ...], int]:
    """Return the money that goes with the steps of `route`, and how much more is not due than is listed.

    What is the same for several steps stands there once. Of what is not due the first few are listed, those first for
    which the person does not meet a condition.
    """
    found: dict[tuple[str, Verdict], list[tuple[int, Standing]]] = {}
    for number, taken in enumerate(route.steps, start=1):
        for row in money_of(catalogue, request, route, taken.id):
            found.setdefault((row.bursary, row.verdict), []).append((number, row))
    better = {bursary for bursary, verdict in found if verdict is not Verdict.NOT_DUE}
    kept = {key: rows for key, rows in found.items() if key[1] is not Verdict.NOT_DUE or key[0] not in better}
    out = [key for key in kept if key[1] is Verdict.NOT_DUE]
    out.sort(key=lambda key: (kept[key][0][1].because is not Because.NOT_ELIGIBLE, kept[key][0][0], key[0]))
    for key in out[_MOST_NOT_DUE:]:
        del kept[key]
    ordered = sorted(kept, key=lambda key: (_ORDER.index(key[1]), kept[key][0][0], key[0]))
    rows = []
    changed = {override.rule.entry for override in request.supposed.overrides}
    for key in ordered:
        claims = kept[key] if key[1] in (Verdict.DUE, Verdict.SUPPOSED) else []
        if len({row.amount for _, row in claims}) > 1:  # each step is paid a sum of its own
            rows += [
                _row(words, catalogue, row, (number,), sources, changed=key[0] in changed) for number, row in claims
            ]
        else:
            numbers = tuple(number for number, _ in kept[key])
            rows.append(_row(words, catalogue, kept[key][0][1], numbers, sources, changed=key[0] in changed))
    return tuple(rows), max(0, len(out) - _MOST_NOT_DUE)


def _row(
    words: Words,
    catalogue: JurisdictionCatalogue,
    row: Standing,
    steps: tuple[int, ...],
    sources: SourceList,
    *,
    changed: bool,
) -> MoneyRow:
    bursary = catalogue.bursaries[row.bursary]
    asked = [catalogue.attributes[name] for name in row.ask if name in catalogue.attributes]
    mark = words.say("changed for you") if changed else ""
    why = (*_why(words, catalogue, row, bursary), mark, sources.doubt(bursary.sources))
    one, many = words.say("step {numbers}"), words.say("steps {numbers}")
    return MoneyRow(
        id=row.bursary,
        steps=steps,
        steps_words=(one if len(steps) == 1 else many).format(numbers=words.listed([str(step) for step in steps])),
        mark=_MARKS[row.verdict],
        verdict=_verdict(words, row.verdict),
        name=words.name(bursary.name),
        why=" ".join(words.sentence(part) for part in why if part),
        ask=tuple(words.question(attribute) for attribute in asked),
        amount=row.amount,
        worth=_worth(words, row, bursary),
        duty=(bursary.obligations or "") if row.verdict is not Verdict.NOT_DUE else "",
        sources=sources.numbers(bursary.sources),
    )


def _verdict(words: Words, verdict: Verdict) -> str:
    return {
        Verdict.DUE: words.say("due"),
        Verdict.SUPPOSED: words.say("counted, only proposed"),
        Verdict.POSSIBLE: words.say("possible"),
        Verdict.LOAN: words.say("loan"),
        Verdict.BESIDE: words.say("no money off"),
        Verdict.NOT_DUE: words.say("not due"),
    }[verdict]


def _worth(words: Words, row: Standing, bursary: Bursary) -> str:
    """Write what a bursary is worth; of what is not due what is published, with the time it is for."""
    if row.amount is not None and row.amount.minor:
        amount = words.money(row.amount)
        if row.verdict is not Verdict.NOT_DUE and _comes_every_year(row, bursary):
            amount = words.say("{sum} a year", sum=amount)
        elif row.verdict is Verdict.NOT_DUE:
            if bursary.amount.basis is AmountBasis.PER_YEAR:
                amount = words.say("{sum} a year", sum=amount)
            elif bursary.amount.basis is AmountBasis.PER_MONTH:
                amount = words.say("{sum} a month", sum=amount)
    elif row.percent is not None:
        amount = words.say("{percent} % of the fee", percent=row.percent).replace(" %", "\u00a0%")
    else:
        return ""
    return words.say("up to {amount}", amount=amount) if row.limit else amount


def _comes_every_year(row: Standing, bursary: Bursary) -> bool:
    """Say whether the sum of what is not counted is that of one year, and comes again in the next."""
    if row.verdict in (Verdict.DUE, Verdict.SUPPOSED) or len(bursary.amount.instalments) != 1:
        return False
    (part,) = bursary.amount.instalments
    return part.money == row.amount and part.due is not None and part.due.every == _YEAR


def _why(words: Words, catalogue: JurisdictionCatalogue, row: Standing, bursary: Bursary) -> Iterable[str]:
    if row.verdict in (Verdict.LOAN, Verdict.BESIDE):
        yield _no_money_off(words, bursary.kind)
    yield _because(words, catalogue, row)
    if bursary.status is Status.PROPOSED and row.verdict in (Verdict.POSSIBLE, Verdict.LOAN, Verdict.BESIDE):
        yield words.say("Only proposed: not open yet")
    if bursary.academic_year:
        yield figure_year(words, bursary.academic_year)
    if row.later:
        yield words.say("The step starts later: for then it is still to be announced")
    if row.verdict is not Verdict.NOT_DUE and (yearly := yearly_day(words, bursary.apply_by)):
        yield words.say("To be applied for by {day} as a rule", day=yearly)


def _no_money_off(words: Words, kind: BursaryKind) -> str:
    match kind:
        case BursaryKind.LOAN:
            return words.say("A loan: not money off")
        case BursaryKind.LOAN_FORGIVENESS:
            return words.say("Writes off a loan later: not money off the cost")
        case _:
            return words.say("Paid to the employer, not to you")


def _because(words: Words, catalogue: JurisdictionCatalogue, row: Standing) -> str:
    match row.because:
        case Because.ANSWERS:
            asked = [words.code(name) for name in row.ask]
            return words.say("Needs: {questions}", questions=", ".join([*asked[:1], *map(words.amid, asked[1:])]))
        case Because.STEPS:
            names = [entry_name(words, catalogue, step) for step in row.steps]
            return words.say("A further step would open it: {names}", names="; ".join(names))
        case Because.NOT_ELIGIBLE if row.failing is not None:
            part = row.failing.requirement
            if isinstance(part, Holds):
                return words.say("Only with: {what}", what=entry_name(words, catalogue, part.credential))
            return words.say("Asks for {what}", what=words.amid(requirement_words(words, catalogue, part)))
        case Because.NOT_ELIGIBLE:
            return words.say("A condition is not met")
        case Because.NOT_OPEN:
            return words.say("Not open today")
        case Because.NOT_BEST:
            return words.say("Another that rules it out, or a cap, is worth more")
        case Because.UP_TO if row.verdict is not Verdict.LOAN:
            return words.say("Only the most it can be is published")
        case Because.SUPPOSED:
            return words.say("Taken off the cost because you suppose it: it is only proposed")
        case Because.PAYS_NOTHING:
            return words.say("There is no fee for it to pay")
        case Because.DISCRETION:
            return words.say("Given at somebody’s discretion")
        case _:
            return ""


def cash(words: Words, catalogue: JurisdictionCatalogue, line: CashLine) -> Cash:
    """Return the money of a route by month: what it comes to, and every movement."""
    balances = {month.month: month.balance for month in line.months}
    last = {entry.month: at for at, entry in enumerate(line.entries)}
    rows = tuple(
        CashRow(
            month=entry.month,
            when=words.month_short(entry.month),
            what=_movement(words, catalogue, entry),
            money=entry.amount,
            amount=_moved(words, entry),
            balance=words.money(balances[entry.month]) if last[entry.month] == at else "",
        )
        for at, entry in enumerate(line.entries)
    )
    return Cash(tuple(_said(words, line)), rows, folded(rows))


def _said(words: Words, line: CashLine) -> Iterable[str]:
    lowest, loans = line.lowest, line.lowest_with_loans
    if lowest.balance.minor >= 0:
        yield words.say("Nothing has to be found beforehand.")
    else:
        sum_ = words.money(_size(lowest.balance))
        yield words.say(
            "The most to find at any one time is {sum}, in {month}.", sum=sum_, month=words.month(lowest.month)
        )
        if loans.balance != lowest.balance:
            sum_ = words.money(_size(loans.balance))
            if loans.balance.minor < 0:
                month = words.month(loans.month)
                yield words.say("With the loans to be had it is {sum}, in {month}.", sum=sum_, month=month)
            else:
                yield words.say("With the loans to be had nothing has to be found.")
    if line.running_costs.minor:
        sum_ = words.money(_size(line.running_costs))
        yield words.say("Renewals on the way come to {sum}; they are not in the net cost.", sum=sum_)
    if line.unknown_fees:
        yield words.count(
            "{n} fee is not known: it counts as what it is planned at.",
            "{n} fees are not known: they count as what they are planned at.",
            len(line.unknown_fees),
        )


def _movement(words: Words, catalogue: JurisdictionCatalogue, entry: CashEntry) -> str:
    match entry.kind:
        case CashKind.FEE:
            text = words.say("Fee: {step}", step=brief_name(words, catalogue, entry.step))
        case CashKind.RENEWAL:
            what = entry_name(words, catalogue, entry.credential or entry.step)
            text = words.say("Renewal: {what}", what=what)
        case CashKind.LOAN:
            text = words.say("Loan: {name}", name=entry_name(words, catalogue, entry.bursary or entry.step))
        case _:
            text = entry_name(words, catalogue, entry.bursary or entry.step)
    if entry.ask:
        return words.say("{what} (answers decide)", what=text)
    return text if entry.dated else words.say("{what} (month assumed)", what=text)


def _moved(words: Words, entry: CashEntry) -> str:
    if entry.known:
        return words.money(entry.amount)
    if not entry.amount.minor:
        return words.say("not known")
    return words.say("not known, planned {sum}", sum=words.money(entry.amount))


def _size(amount: Money) -> Money:
    return Money(abs(amount.minor), amount.currency)
