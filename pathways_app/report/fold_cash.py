"""What moves month after month in the same way, on one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pathways_app.report.route_page import CashRow

_NBSP = "\u00a0"
_FEWEST = 3


def folded(rows: Sequence[CashRow]) -> tuple[CashRow, ...]:
    """Return `rows` with each run of three or more months that have one and the same movement alone on one line.

    Such a line says from when to when, how many times how much, and the balance at its end.
    """
    alone = Counter(row.month for row in rows)
    runs: list[list[CashRow]] = []
    for row in rows:
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and (row.month, row.what, row.amount) == (last.month + 1, last.what, last.amount)
            and alone[row.month] == alone[last.month] == 1
        ):
            runs[-1].append(row)
        else:
            runs.append([row])
    lines: list[CashRow] = []
    for run in runs:
        lines += [_one(run)] if len(run) >= _FEWEST else run
    return tuple(lines)


def _one(run: Sequence[CashRow]) -> CashRow:
    return replace(
        run[0],
        when=f"{run[0].when} – {run[-1].when}",
        amount=f"{len(run)}{_NBSP}×{_NBSP}{run[0].amount}",
        balance=run[-1].balance,
    )
