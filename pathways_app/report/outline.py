"""A summary as plain blocks of text: headings, paragraphs, tables and lists, in the order they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pathways_app.report.document import Run, Summary
from pathways_app.report.labels import Labels
from pathways_app.report.route_page import Ask, Mark, RoutePage, SourceRow, SupportRow


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; 1 is that of the whole."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences, some of them standing out."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; every row has as many cells as the `head`."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list; each point may have an address behind it."""

    points: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """One thing that is asked, in words, and whether it is `met`; `depth` where it is a part of what stands before."""

    met: bool
    text: str
    depth: int


@dataclass(frozen=True, slots=True)
class Ticks:
    """What something asks, line by line."""

    of: str
    ticks: tuple[Tick, ...]


Block: TypeAlias = Heading | Paragraph | Rows | Points | Ticks


def outline_of(summary: Summary) -> tuple[Block, ...]:
    """Return everything `summary` says, in order."""
    return tuple(block for block in _blocks(summary) if not isinstance(block, (Rows, Points)) or _filled(block))


def _filled(block: Rows | Points) -> bool:
    return bool(block.rows if isinstance(block, Rows) else block.points)


def _blocks(summary: Summary) -> Iterator[Block]:
    labels = summary.labels
    yield Heading(1, summary.heading)
    yield _said(f"{summary.running}, {summary.day_written}")
    if summary.lead:
        yield Paragraph(summary.lead)
    if summary.rests_on:
        yield Paragraph((Run(labels.rests_on, strong=True), Run(f" {summary.rests_on}")))
    if summary.note:
        yield _said(summary.note)
    if summary.rows:
        yield Heading(2, labels.routes)
        yield Rows(
            (labels.number, labels.arrive, labels.what, labels.net_cost, labels.without_pay_column),
            tuple(
                (
                    str(row.number),
                    _both(row.arrival, row.duration),
                    _both(row.title, row.note),
                    _both(row.cost, row.cost_note),
                    row.unpaid,
                )
                for row in summary.rows
            ),
        )
    if summary.openings:
        yield Heading(2, labels.openings)
        yield Rows(
            (labels.change, labels.arrive, labels.what, labels.net_cost, labels.without_pay_column),
            tuple(
                (row.change, _both(row.arrival, row.duration), row.title, row.cost, row.unpaid)
                for row in summary.openings
            ),
        )
    yield from _listed(labels.obstacles, summary.obstacles)
    if summary.actions:
        yield Heading(2, labels.first)
        yield _points(_pair(labels, action.when, _both(action.what, action.routes)) for action in summary.actions)
    if summary.questions:
        yield Heading(2, labels.questions)
        yield _points(_both(question.text, question.worth) for question in summary.questions)
    for page in summary.routes:
        yield from _route(summary, page)
    for note in summary.notes:
        yield _said(note)
    if summary.foot:
        yield _said(summary.foot)


def _route(summary: Summary, page: RoutePage) -> Iterator[Block]:
    labels = summary.labels
    yield Heading(2, f"{page.number}. {page.title}")
    yield _points(_pair(labels, figure.label, figure.value) for figure in page.figures)
    yield Heading(3, labels.steps)
    yield Rows(
        (labels.number, labels.what, labels.when, labels.why, labels.cost),
        tuple(
            (
                str(step.number),
                _both(step.name, step.providers),
                step.when,
                " ".join((*step.why, *((f"[{step.mark}]",) if step.mark else ()), *step.notes)),
                _both(step.cost, step.cost_note),
            )
            for step in page.steps
        ),
    )
    asked = [step for step in page.steps if step.asks]
    if asked:
        yield Heading(3, labels.asks)
    for step in asked:
        yield Ticks(f"{step.number}. {step.name}", tuple(map(_tick, step.asks)))
    if page.money:
        yield Heading(3, labels.money)
        yield Rows(
            (labels.verdict, labels.what, labels.why, labels.amount),
            tuple((row.verdict, row.name, " ".join((row.why, *row.ask)), row.worth) for row in page.money),
        )
        if page.money_note:
            yield _said(page.money_note)
    if page.cash.rows:
        yield Heading(3, labels.cash)
        yield from (_said(sentence) for sentence in page.cash.said)
        yield Rows(
            (labels.month, labels.movement, labels.amount, labels.balance),
            tuple((row.when, row.what, row.amount, row.balance) for row in page.cash.lines),
        )
    documents = [_pair(labels, row.when, _both(row.name, row.detail)) for row in page.documents]
    yield from _listed(labels.documents, documents, level=3)
    yield from _listed(labels.supports, [_support(labels, row) for row in page.supports], level=3)
    yield from _listed(labels.off_ramps, [_pair(labels, row.title, row.text) for row in page.off_ramps], level=3)
    yield from _listed(labels.assumptions, page.assumptions, level=3)
    yield from _listed(labels.elsewhere, page.also_at, level=3)
    if page.sources:
        yield Heading(3, labels.sources)
        if page.sources_note:
            yield _said(page.sources_note)
        yield Points(tuple((_source(row), row.url) for row in page.sources))


def _tick(ask: Ask) -> Tick:
    stands = f"{ask.state}, {ask.reason}" if ask.reason else ask.state
    return Tick(ask.mark in (Mark.MET, Mark.EARNED), f"{ask.text} – {stands}", ask.depth)


def _pair(labels: Labels, what: str, value: str) -> str:
    return labels.pair.format(what=what, value=value)


def _support(labels: Labels, row: SupportRow) -> str:
    mark = f" [{row.mark}]" if row.mark else ""
    return _pair(labels, f"{_both(row.name, row.kind)}{mark}", row.summary)


def _source(row: SourceRow) -> str:
    return ", ".join(part for part in (f"[{row.number}] {row.publisher}", row.title, row.note) if part)


def _listed(heading: str, texts: Sequence[str], level: int = 2) -> Iterator[Block]:
    if texts:
        yield Heading(level, heading)
        yield _points(texts)


def _points(texts: Iterator[str] | Sequence[str]) -> Points:
    return Points(tuple((text, "") for text in texts))


def _said(sentence: str) -> Paragraph:
    return Paragraph((Run(sentence),))


def _both(first: str, second: str) -> str:
    return f"{first} ({second})" if first and second else first or second
