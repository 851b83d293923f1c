"""The rows of the Funding table: every bursary of a board under the heading of its group, and what excludes what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.bursary import COUNTED_KINDS, BursaryKind
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import Override
from pathways_app.domain.route_name import short_name
from pathways_app.domain.source import Trust, trust_in
from pathways_app.services.funding_board import LIVE, EitherOr, FundingBoard, FundingRow, Group
from pathways_app.ui import wording
from pathways_app.ui.funding.words import (
    apply_words,
    either_words,
    group_words,
    kind_words,
    names_of,
    standing_words,
    why_words,
    worth_notes,
    worth_words,
)
from pathways_app.ui.override_words import override_words
from pathways_app.ui.theme import Role
from pathways_app.ui.widgets.badge import Mark, mark_words
from pathways_app.ui.widgets.ledger_model import Cell, Column, LedgerHead, LedgerRow, Line
from pathways_app.ui.widgets.stamp import Stamp
from pathways_app.ui.year_words import year_words

translate = QCoreApplication.translate

EITHER = "either:"
"""What the key of a row begins with that says which bursaries exclude one another."""

GROUP_LOOKS = {
    Group.DUE: ("circle-check", "met"),
    Group.SUPPOSED: ("milestone", "unknown"),
    Group.POSSIBLE: ("badge-question-mark", "unknown"),
    Group.ON_ENTRY: ("circle-dot-dashed", "accent"),
    Group.BESIDE: ("wallet", "money"),
    Group.NOT_DUE: ("circle-slash", "ink-muted"),
}
"""The icon of each group and the token of its colour; a loan that is to be had has one of its own."""

_LOAN = ("repeat", "money")
_TRUST_STAMPS = {
    Trust.READ: (Mark.READ, "book-open", "met"),
    Trust.STALE: (Mark.STALE, "history", "stale"),
    Trust.UNVERIFIED: (Mark.UNVERIFIED, "badge-question-mark", "unknown"),
}
_MOST_STEPS = 2
_TWO = 2


def columns() -> tuple[Column, ...]:
    """Return the columns of the table."""
    return (
        Column(translate("Funding", "Bursary, grant or loan"), 190, 30),
        Column(translate("Funding", "Amount"), 112, 8, right=True),
        Column(translate("Funding", "For"), 110, 18, hide_below=640),
        Column(translate("Funding", "Why"), 170, 38, fold_below=480),
        Column(translate("Funding", "Source"), 108, 0, hide_below=540),
    )


def plain_headers() -> tuple[str, ...]:
    """Return the headings of what goes to a spreadsheet."""
    return (
        translate("Funding", "Standing"),
        translate("Funding", "Bursary, grant or loan"),
        translate("Funding", "Kind"),
        translate("Funding", "Amount"),
        translate("Funding", "Year"),
        translate("Funding", "For"),
        translate("Funding", "Why"),
        translate("Funding", "Needs"),
        translate("Funding", "Apply by"),
        translate("Funding", "What it binds you to"),
        translate("Funding", "Not together with"),
        translate("Funding", "Sources"),
    )


def ledger_rows(
    catalogue: JurisdictionCatalogue, board: FundingBoard, today: date, overrides: Sequence[Override] = ()
) -> tuple[LedgerRow | LedgerHead, ...]:
    """Return the rows of `board`, those of one group under its heading; `overrides` are said with what they are of."""
    rows: list[LedgerRow | LedgerHead] = []
    for group in Group:
        if group is Group.NOT_DUE and board.either_ors:
            rows += _either_rows(catalogue, board.either_ors)
        found = [row for row in board.rows if row.group is group]
        if found:
            title, note = group_words(group)
            rows.append(LedgerHead(title, note))
            found.sort(key=lambda row: -_sum(catalogue, row))
            rows += [_row(catalogue, row, today, overrides) for row in found]
    return tuple(rows)


def look_of(catalogue: JurisdictionCatalogue, row: FundingRow) -> tuple[str, str]:
    """Return the icon and the token of a bursary's standing."""
    loan = catalogue.bursaries[row.due.bursary].kind is BursaryKind.LOAN
    return _LOAN if loan and row.group is Group.BESIDE else GROUP_LOOKS[row.group]


def trust_of(catalogue: JurisdictionCatalogue, sources: Sequence[str]) -> Trust:
    """Return how far to trust what rests on `sources`, by the best of them; unverified where none was read."""
    found = {trust_in(catalogue.sources[name]) for name in sources if name in catalogue.sources}
    return next((trust for trust in (Trust.READ, Trust.STALE) if trust in found), Trust.UNVERIFIED)


def _row(catalogue: JurisdictionCatalogue, row: FundingRow, today: date, overrides: Sequence[Override]) -> LedgerRow:
    bursary = catalogue.bursaries[row.due.bursary]
    live = row.group in LIVE
    ink = "ink" if live else "ink-muted"
    name = wording.name_of(bursary.name)
    worth, notes = worth_words(bursary, row), worth_notes(bursary, row)
    why, either = why_words(catalogue, row), either_words(catalogue, row) if live else ()
    apply, soon = apply_words(bursary, today) if live else ("", False)
    others = [text for tongue, text in bursary.name.versions if tongue in catalogue.jurisdiction.languages]
    second = [text for text in others if text != wording.bare_name(bursary.name)][:1]
    kind = "" if bursary.kind in COUNTED_KINDS else kind_words(bursary.kind)
    steps = _steps(catalogue, row)
    reasons = [
        Line(text, Role.FIELD if at == 0 else Role.SMALL, ink if at == 0 else "ink-muted")
        for at, text in enumerate(why)
    ]
    aside = tuple(override_words(catalogue, one) for one in overrides if one.rule.entry == bursary.id)
    reasons += [Line(text, Role.SMALL, "warning", "pencil") for text in aside]
    if apply:
        reasons.append(Line(apply, Role.SMALL, "warning" if soon else "ink-muted", "calendar-clock"))
    reasons += [Line(text, Role.SMALL, "ink-muted") for text in either]
    mark, icon, token = _TRUST_STAMPS[trust_of(catalogue, bursary.sources)]
    cells = (
        Cell(
            (
                Line(name, Role.FIELD_STRONG, ink),
                *(Line(text, Role.SMALL, ink) for text in second),
                *(Line(text, Role.SMALL, "ink-muted") for text in (kind,) if text),
            ),
            icon=look_of(catalogue, row),
        ),
        Cell(
            (
                Line(worth, Role.FIELD_STRONG if live else Role.FIELD, ink),
                *(Line(text, Role.SMALL, "ink-muted") for text in notes),
            ),
            right=True,
        ),
        Cell((Line(steps, Role.FIELD, ink),)),
        Cell(tuple(reasons)),
        Cell(stamp=Stamp(mark_words(mark), icon, token)),
    )
    standing = standing_words(row.group)
    said = ", ".join(filter(None, (name, standing, kind, worth, *notes)))
    plain = (
        standing,
        name,
        kind_words(bursary.kind),
        worth,
        year_words(bursary.academic_year or ""),
        wording.apart(_step_names(catalogue, row)),
        ". ".join((*why, *aside)),
        wording.apart(map(wording.plain, row.due.ask)),
        apply,
        bursary.obligations or "",
        names_of(catalogue, (*row.either, *row.never)),
        wording.apart(catalogue.sources[source].title for source in bursary.sources if source in catalogue.sources),
    )
    return LedgerRow(bursary.id, cells, said, plain=plain, lead=", ".join(filter(None, (name, standing, kind))))


def _sum(catalogue: JurisdictionCatalogue, row: FundingRow) -> int:
    """Return what a bursary may come to in minor units, as far as a sum is known."""
    money = row.due.amount or catalogue.bursaries[row.due.bursary].amount.money
    return 0 if money is None else money.minor


def _step_names(catalogue: JurisdictionCatalogue, row: FundingRow) -> list[str]:
    steps = row.due.startable or row.due.steps or catalogue.bursaries[row.due.bursary].for_steps
    return [wording.name_of(catalogue.steps[step].name) for step in steps if step in catalogue.steps]


def _steps(catalogue: JurisdictionCatalogue, row: FundingRow) -> str:
    names = list(dict.fromkeys(map(short_name, _step_names(catalogue, row))))
    more = len(names) - _MOST_STEPS
    if more <= 0:
        return wording.apart(names)
    listed = wording.apart(names[:_MOST_STEPS])
    return translate("Funding", "{steps}; %n more", None, more).format(steps=listed)


def _either_rows(catalogue: JurisdictionCatalogue, groups: Sequence[EitherOr]) -> list[LedgerRow | LedgerHead]:
    rows: list[LedgerRow | LedgerHead] = [
        LedgerHead(translate("Funding", "Either – or"), translate("Funding", "no two of these go together"))
    ]
    for number, group in enumerate(groups):
        names = [wording.name_of(catalogue.bursaries[ident].name) for ident in group.bursaries]
        first, *others = names
        words = [first, *(translate("Funding", "or {name}").format(name=name) for name in others)]
        why = (
            translate("Funding", "Only one of them on a route")
            if group.whole_route
            else translate("Funding", "Only one of them on the same step")
        )
        said = f"{', '.join(words)}: {why}"
        head = translate("Funding", "Either – or")
        plain = (head, wording.apart(words), "", "", "", "", why, "", "", "", "", "")
        cells = (
            Cell(tuple(Line(word, Role.FIELD) for word in words), icon=("columns-3", "ink-muted")),
            Cell(right=True),
            Cell(),
            Cell((Line(why, Role.FIELD, "ink-muted"),)),
            Cell(),
        )
        rows.append(LedgerRow(f"{EITHER}{number}", cells, said, plain=plain, lead=", ".join(words)))
    return rows
