"""The questions of the Funding place: what to ask the person, and which money each would settle."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.bursary import COUNTED_KINDS, Bursary
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.services.funding_board import FundingBoard, FundingRow, Group
from pathways_app.ui import wording
from pathways_app.ui.answer_controls import worth_words as gain_words
from pathways_app.ui.funding.words import published_words

translate = QCoreApplication.translate

_OPEN = (Group.POSSIBLE, Group.ON_ENTRY, Group.BESIDE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, with the bursaries that turn on it, the one worth most first."""

    question: OpenQuestion
    settles: tuple[str, ...]


def asked_now(
    catalogue: JurisdictionCatalogue, board: FundingBoard, skipped: Collection[str] = ()
) -> tuple[Asked, ...]:
    """Return the questions that `board` turns on: first what the largest sum turns on, then what most do, by name."""
    names = {name for row in board.rows if row.group in _OPEN for name in row.due.ask if name in catalogue.attributes}
    found = []
    for name in sorted(names.difference(skipped)):
        settled = _settled(catalogue, board, name)
        found.append(Asked(OpenQuestion(catalogue.attributes[name], None, 0, 0), settled))
    return tuple(sorted(found, key=lambda asked: _rank(catalogue, asked)))


def asked_of_routes(
    catalogue: JurisdictionCatalogue, board: FundingBoard, questions: Sequence[OpenQuestion]
) -> tuple[Asked, ...]:
    """Return `questions`, in their order, with the bursaries of `board` that turn on each."""
    return tuple(Asked(question, _settled(catalogue, board, question.attribute.name)) for question in questions)


def settles_words(catalogue: JurisdictionCatalogue, asked: Asked) -> str:
    """Say what an answer could gain, or which money it settles."""
    question = asked.question
    if question.money is not None or question.months > 0 or not asked.settles:
        return gain_words(question)
    bursary = catalogue.bursaries[asked.settles[0]]
    fields = {"name": wording.name_of(bursary.name), "sum": published_words(bursary.amount)}
    more = len(asked.settles) - 1
    if more:
        text = translate("Funding", "It settles {name} ({sum}) and %n more.", None, more)
    else:
        text = translate("Funding", "It settles {name} ({sum}).")
    return text.format(**fields)


def _settled(catalogue: JurisdictionCatalogue, board: FundingBoard, name: str) -> tuple[str, ...]:
    rows = [row for row in board.rows if row.group in _OPEN and name in row.due.ask]
    return tuple(row.due.bursary for row in sorted(rows, key=lambda row: (-_worth(catalogue, row), row.due.bursary)))


def _rank(catalogue: JurisdictionCatalogue, asked: Asked) -> tuple[int, int, str]:
    most = max((_sum(catalogue.bursaries[ident]) for ident in asked.settles), default=0)
    return -most, -len(asked.settles), asked.question.attribute.name


def _worth(catalogue: JurisdictionCatalogue, row: FundingRow) -> int:
    bursary, amount = catalogue.bursaries[row.due.bursary], row.due.amount
    return _sum(bursary) if amount is None or bursary.kind not in COUNTED_KINDS else amount.minor


def _sum(bursary: Bursary) -> int:
    """Return the published sum in minor units; nothing for what is no money off, or a share of a fee."""
    money = bursary.amount.money
    return 0 if money is None or bursary.kind not in COUNTED_KINDS else money.minor
