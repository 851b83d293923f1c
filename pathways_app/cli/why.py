"""What `pathways route` can be asked about its answer: why, why not, and what is worth telling it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from gettext import gettext as _
from typing import Any

from pathways_app.cli.why_not_text import Told, why_not_lines
from pathways_app.cli.why_text import question_lines
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer
from pathways_app.domain.why_not import WhyNot
from pathways_app.domain.worth_asking import Questions
from pathways_app.services.request import place_of
from pathways_app.services.why import ALL_TRIES, SECTIONS, USUAL_TRIES, why_not, worth_asking
from pathways_app.services.why_json import add_why as add_why_object
from pathways_app.services.workspace import Workspace


def add_why(parser: ArgumentParser) -> None:
    """Add --why, --why-not and what to do about questions."""
    parser.add_argument(
        "--why", action="store_true", help=_("say of every step what breaks without it (JSON always does)")
    )
    parser.add_argument(
        "--why-not",
        metavar="ID|NAME",
        action="append",
        default=[],
        help=_("say why a step, credential or bursary is in no route; may be given several times"),
    )
    questions = parser.add_mutually_exclusive_group()
    questions.add_argument(
        "--all-questions",
        action="store_true",
        help=_("try every answer to find the questions worth asking (default: the first {n})").format(n=USUAL_TRIES),
    )
    questions.add_argument("--no-questions", action="store_true", help=_("do not look for questions worth asking"))


def named(workspace: Workspace, options: Namespace, goal: str) -> tuple[str, ...]:
    """Return the ids of what --why-not names, in the place of the goal.

    Raises: UnknownIdError, AmbiguousNameError, WrongKindError.
    """
    place = place_of(goal)
    return tuple(workspace.resolve(text, sections=SECTIONS, jurisdiction=place) for text in options.why_not)


class Explained:
    """What was asked about one answer, with the reasons."""

    def __init__(
        self, catalogue: JurisdictionCatalogue, answer: Answer, options: Namespace, idents: Sequence[str]
    ) -> None:
        self._catalogue = catalogue
        self._answer = answer
        self._why_nots: tuple[WhyNot, ...] = why_not(catalogue, answer, idents)
        self._questions = Questions()
        if not options.no_questions:
            tries = ALL_TRIES if options.all_questions else USUAL_TRIES
            self._questions = worth_asking(catalogue, answer, most_tries=tries)

    def add_to(self, answered: dict[str, Any]) -> None:
        """Add the reasons to the JSON object of the answer."""
        add_why_object(self._catalogue, self._answer, answered, self._questions, self._why_nots)

    def lines(self, shown: Sequence[int]) -> list[str]:
        """Return the reasons as text, below the routes at the places `shown`."""
        told = Told(self._catalogue, self._answer, shown)
        return [*why_not_lines(told, self._why_nots), *question_lines(self._catalogue, self._questions)]
