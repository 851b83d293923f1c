"""What all the money of a board comes to, in a sentence or two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.services.funding_board import FundingBoard, Group
from pathways_app.ui import wording

translate = QCoreApplication.translate


def summary_words(catalogue: JurisdictionCatalogue, board: FundingBoard) -> str:
    """Say what comes off the cost, and how much is still open."""
    if not catalogue.bursaries:
        return translate("Funding", "No bursary, grant or loan of this place is known yet.")
    words = [_off_words(board) if board.off is not None else _today_words(board)]
    if any(row.group is Group.SUPPOSED for row in board.rows):
        words.append(translate("Funding", "Some of that is only proposed, and counted because you suppose it."))
    waiting = sum(row.group in (Group.POSSIBLE, Group.BESIDE) and bool(row.due.ask) for row in board.rows)
    if waiting == 1:
        words.append(translate("Funding", "One of those below waits on an answer of yours."))
    elif waiting:
        words.append(translate("Funding", "%n of those below wait on answers of yours.", None, waiting))
    if board.beyond == 1:
        words.append(translate("Funding", "One more of the place goes with no step of these routes."))
    elif board.beyond:
        words.append(translate("Funding", "%n more of the place go with no step of these routes.", None, board.beyond))
    return " ".join(words)


def _off_words(board: FundingBoard) -> str:
    if board.off is None:
        return ""
    least, most = board.off
    if not most.minor:
        return translate("Funding", "Nothing comes off the cost of these routes for certain.")
    if least == most:
        return translate("Funding", "{sum} comes off the cost of each of these routes.").format(sum=wording.money(most))
    text = translate("Funding", "Between {least} and {most} comes off the cost, depending on the route.")
    return text.format(least=wording.money(least), most=wording.money(most))


def _today_words(board: FundingBoard) -> str:
    due = sum(row.group is Group.DUE for row in board.rows)
    if due == 0:
        return translate("Funding", "Nothing is due for what you could start today.")
    if due == 1:
        return translate("Funding", "One bursary is due if you start what it is for.")
    return translate("Funding", "%n bursaries are due if you start what they are for.", None, due)
