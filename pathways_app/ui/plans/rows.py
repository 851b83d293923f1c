"""The rows of a plan: its commitments in its own order, under its own parts, filtered by state and text."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.plan import PlanStatus
from pathways_app.services.plan_board import Commitment, PlanBoard, PlanView
from pathways_app.ui import wording
from pathways_app.ui.plans.words import (
    answers_words,
    name_of,
    number_words,
    part_words,
    stamp_of,
    state_meaning,
    state_words,
)
from pathways_app.ui.theme import Role
from pathways_app.ui.widgets.ledger_model import Cell, Column, LedgerHead, LedgerRow, Line

translate = QCoreApplication.translate


def columns() -> tuple[Column, ...]:
    """Return the columns of the table."""
    return (
        Column(translate("Plans", "Item"), 56, 8),
        Column(translate("Plans", "Commitment"), 180, 48),
        Column(translate("Plans", "State"), 120),
        Column(translate("Plans", "Answered by"), 130, 34, hide_below=520),
    )


def plain_headers() -> tuple[str, ...]:
    """Return the headings of what goes to a spreadsheet."""
    return (
        translate("Plans", "Plan"),
        translate("Plans", "Item"),
        translate("Plans", "Commitment"),
        translate("Plans", "What it says, in short"),
        translate("Plans", "State"),
        translate("Plans", "Answered by"),
        translate("Plans", "What is missing"),
        translate("Plans", "Place"),
    )


def filtered(
    board: PlanBoard, view: PlanView, states: Collection[PlanStatus | None], text: str = ""
) -> tuple[Commitment, ...]:
    """Return the commitments of `view` in one of `states` (none: any) that have every word of `text`."""
    words = text.casefold().split()
    found = (one for one in view.commitments if not states or one.status in states)
    return tuple(one for one in found if all(word in _searched(board, one) for word in words))


def ledger_rows(
    board: PlanBoard, view: PlanView, commitments: Collection[Commitment]
) -> tuple[LedgerRow | LedgerHead, ...]:
    """Return the rows of `commitments`, those of one part of the plan under its heading."""
    rows: list[LedgerRow | LedgerHead] = []
    part = ""
    for commitment in commitments:
        now = commitment.item.part
        if now != part:
            part = now
            rows.append(LedgerHead(part_words(view.plan, part)))
        rows.append(_row(board, view, commitment))
    return tuple(rows)


def _row(board: PlanBoard, view: PlanView, commitment: Commitment) -> LedgerRow:
    item, status = commitment.item, commitment.status
    linked = status is not None
    ink = "ink" if linked else "ink-muted"
    answers = answers_words(board, commitment)
    names = [name_of(board.places[one.place], one.ident) for one in commitment.answers]
    cells = (
        Cell((Line(number_words(item.item), Role.FIELD, ink),)),
        Cell((Line(item.title, Role.FIELD, ink),)),
        Cell(stamp=stamp_of(status)),
        Cell((Line(answers, Role.FIELD, "ink-muted"),)),
    )
    plain = (
        view.plan.title,
        item.item,
        item.title,
        item.summary,
        state_words(status),
        wording.apart(names),
        " ".join(link.note for _, link in commitment.links if link.note),
        wording.apart(wording.name_of(board.places[place].jurisdiction.name) for place, _ in commitment.links),
    )
    said = ", ".join(filter(None, (item.item, item.title, state_words(status), answers)))
    return LedgerRow(item.item, cells, said, tip=f"{item.summary}\n{state_meaning(status)}", plain=plain)


def _searched(board: PlanBoard, commitment: Commitment) -> str:
    item = commitment.item
    names = (name_of(board.places[one.place], one.ident) for one in commitment.answers)
    notes = (link.note or "" for _, link in commitment.links)
    return " ".join((item.item, item.title, item.summary, *names, *notes)).casefold()
