"""Making what is previewed: the summary as it was chosen, its PDF, and what stands on each page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.choice import Handful
from pathways_app.domain.route import Answer
from pathways_app.domain.worth_asking import Questions
from pathways_app.report.document import Summary
from pathways_app.report.pages import Pages
from pathways_app.services import asking
from pathways_app.ui.print.choices import PaperChoice


@dataclass(frozen=True, slots=True)
class Answered:
    """An answered question to print: what the window knew when printing was asked for."""

    catalogue: JurisdictionCatalogue
    answer: Answer
    handful: Handful
    questions: Questions
    day: date


@dataclass(frozen=True, slots=True)
class Wanted:
    """A summary of an answered question, as it is chosen."""

    answered: Answered
    choice: PaperChoice


@dataclass(frozen=True, slots=True)
class Made:
    """A summary that was made, with the words of each of its pages."""

    wanted: Wanted
    summary: Summary
    pdf: bytes
    pages: Pages
    texts: tuple[str, ...]


Make: TypeAlias = Callable[[Wanted, Callable[[], bool]], "Made | None"]
"""Makes a summary; None, when told to stop meanwhile."""


def summary_of(wanted: Wanted) -> Summary:
    """Write a summary, away from the GUI thread.

    Raises: ResourceMissingError, when a file that it is made with is not where it should be.
    """
    answered, choice = wanted.answered, wanted.choice
    options = {
        "day": answered.day,
        "language": choice.language,
        "paper": choice.paper,
        "length": choice.length,
        "person": choice.person,
        "note": choice.note,
        "routes": tuple(sorted(choice.routes)),
    }
    return asking.summarise(
        answered.catalogue, answered.answer, options, handful=answered.handful, questions=answered.questions
    )


def make(wanted: Wanted, should_stop: Callable[[], bool]) -> Made | None:
    """Make a summary and its pages, away from the GUI thread.

    Raises: ResourceMissingError, when a file that it is made with is not where it should be.
    """
    # Imported here, in the thread that makes it: the window need not wait for what sets the pages.
    from pathways_app.report.pdf import to_pdf  # noqa: PLC0415

    summary = summary_of(wanted)
    if should_stop():
        return None
    pdf = to_pdf(summary)
    if should_stop():
        return None
    pages = Pages(pdf)
    return Made(wanted, summary, pdf, pages, tuple(pages.text(number) for number in range(pages.count)))
