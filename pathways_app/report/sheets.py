"""What a summary comes to as sheets: routes, steps, money, cash, documents, questions, what was set aside, sources."""

from __future__ import annotations

from collections.abc import Iterable

from pathways_app.report.document import Summary
from pathways_app.report.route_page import Ask, RoutePage
from pathways_app.report.sheet import InMonth, Link, Sheet, Value
from pathways_app.report.words import Words, words_in


def sheets_of(summary: Summary) -> tuple[Sheet, ...]:
    """Return the sheets of `summary`, in its language; those with nothing in them are left out."""
    words = words_in(summary.language)
    found = (
        _routes(words, summary),
        _steps(words, summary),
        _money(words, summary),
        _cash(words, summary),
        _documents(words, summary),
        _questions(words, summary),
        _set_aside(words, summary),
        _sources(words, summary),
    )
    return tuple(sheet for sheet in found if sheet.rows)


def _routes(words: Words, summary: Summary) -> Sheet:
    columns = (
        words.say("Route"),
        words.say("What you do"),
        words.say("You arrive"),
        words.say("Months"),
        words.say("Net cost, without fees not known"),
        words.say("Fees not known"),
        words.say("Net cost, fees not known estimated"),
        words.say("Cost before bursaries, fees not known estimated"),
        words.say("Months without pay"),
        words.say("What stands out"),
        words.say("What this route takes for granted"),
    )
    rows = tuple(
        (
            page.number,
            page.title,
            InMonth(page.arrival),
            page.months,
            page.known_cost,
            page.unknown_fees,
            page.net_cost,
            page.gross_cost,
            page.unpaid_months,
            ", ".join(page.labels),
            "\n".join(page.assumptions),
        )
        for page in summary.routes
    )
    return Sheet(words.say("Routes"), columns, rows)


def _steps(words: Words, summary: Summary) -> Sheet:
    columns = (
        words.say("Route"),
        words.say("No."),
        words.say("Step"),
        words.say("Where"),
        words.say("Starts"),
        words.say("Ends"),
        words.say("Fee"),
        words.say("About the fee"),
        words.say("Why, and what to know"),
        words.say("What it asks"),
        words.say("How far to trust it"),
        words.say("Sources"),
        words.say("Id"),
    )
    rows = tuple(
        (
            page.number,
            step.number,
            step.name,
            step.providers,
            InMonth(step.start),
            InMonth(step.end),
            step.fee,
            _both(step.cost if step.fee is None else "", step.cost_note),
            "\n".join((*step.why, *step.notes)),
            "\n".join(map(_asked, step.asks)),
            step.mark,
            _source_ids(page, step.sources),
            step.id,
        )
        for page in summary.routes
        for step in page.steps
    )
    return Sheet(words.say("Steps"), columns, rows)


def _money(words: Words, summary: Summary) -> Sheet:
    columns = (
        words.say("Route"),
        words.say("For step"),
        words.say("Due?"),
        words.say("Bursary or loan"),
        words.say("Amount"),
        words.say("About the amount"),
        words.say("Why"),
        words.say("Questions that settle it"),
        words.say("What it binds you to"),
        words.say("Sources"),
        words.say("Id"),
    )
    rows = tuple(
        (
            page.number,
            ", ".join(str(step) for step in row.steps),
            row.verdict,
            row.name,
            row.amount,
            row.worth,
            row.why,
            "\n".join(row.ask),
            row.duty,
            _source_ids(page, row.sources),
            row.id,
        )
        for page in summary.routes
        for row in page.money
    )
    return Sheet(words.say("Money"), columns, rows)


def _cash(words: Words, summary: Summary) -> Sheet:
    columns = (words.say("Route"), words.say("Month"), words.say("In and out"), words.say("Amount"))
    rows = tuple(
        (page.number, InMonth(row.month), row.what, row.money) for page in summary.routes for row in page.cash.rows
    )
    return Sheet(words.say("Month by month"), columns, rows)


def _documents(words: Words, summary: Summary) -> Sheet:
    columns = (
        words.say("Route"),
        words.say("For step"),
        words.say("Document"),
        words.say("About it"),
        words.say("Send for it in"),
        words.say("Have it by"),
        words.say("Late?"),
    )
    rows = tuple(
        (
            page.number,
            row.step,
            row.name,
            row.detail,
            InMonth(row.start_by),
            InMonth(row.ready_by),
            words.say("late") if row.late else "",
        )
        for page in summary.routes
        for row in page.documents
    )
    return Sheet(words.say("Documents"), columns, rows)


def _questions(words: Words, summary: Summary) -> Sheet:
    columns = (words.say("Question"), words.say("What the answer is worth"))
    return Sheet(words.say("Questions"), columns, tuple((one.text, one.worth) for one in summary.questions))


def _set_aside(words: Words, summary: Summary) -> Sheet:
    columns = (
        words.say("Step or bursary"),
        words.say("What is otherwise"),
        words.say("Reason"),
        words.say("Set aside by"),
        words.say("On"),
    )
    rows = tuple((one.entry, one.what, one.reason, one.author, one.day) for one in summary.set_aside)
    return Sheet(words.say("Rules set aside"), columns, rows)


def _sources(words: Words, summary: Summary) -> Sheet:
    columns = (
        words.say("Id"),
        words.say("Publisher"),
        words.say("Title"),
        words.say("How far to trust it"),
        words.say("Address"),
    )
    rows: dict[str, tuple[Value, ...]] = {}
    for page in summary.routes:
        for row in page.sources:
            link = Link(row.url) if row.url else None
            rows.setdefault(row.id, (row.id, row.publisher, row.title, row.note, link))
    return Sheet(words.say("Sources"), columns, tuple(rows[name] for name in sorted(rows)))


def _source_ids(page: RoutePage, numbers: Iterable[int]) -> str:
    ids = {source.number: source.id for source in page.sources}
    return ", ".join(ids[number] for number in numbers if number in ids)


def _asked(ask: Ask) -> str:
    return f"{'  ' * ask.depth}{ask.text} – {f'{ask.state}, {ask.reason}' if ask.reason else ask.state}"


def _both(first: str, second: str) -> str:
    return "; ".join(part for part in (first, second) if part)
