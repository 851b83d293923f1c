"""Telling who cannot see it what came of the question, wherever in the window it was changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.limit_words import heading_words
from pathways_app.ui.messages import sentence
from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.wording import name_of

translate = QCoreApplication.translate


class AnswerTold(QObject):
    """Has each new answer of `enquiry` read out once, on behalf of `window`."""

    def __init__(self, window: QWidget, enquiry: Enquiry) -> None:
        super().__init__(window)
        self._window, self._enquiry = window, enquiry
        world = enquiry.world
        self._told: Answer | PathwaysError | None = None if world is None else world.answer
        enquiry.changed.connect(self._tell)
        enquiry.failed.connect(self._tell_failure)
        enquiry.answers.looking.connect(self._tell_looking)

    def _tell(self) -> None:
        enquiry, world = self._enquiry, self._enquiry.world
        if world is None or world.draft.goal is None:
            self._told = None
        elif enquiry.problem is not None:
            if enquiry.problem is not self._told:
                self._told = enquiry.problem
                announce(self._window, sentence(enquiry.problem))
        elif world.answer is not None and world.answer is not self._told:
            self._told = world.answer
            goal = world.catalogue.credentials[world.answer.request.goal]
            announce(self._window, answer_words(world.answer, name_of(goal.name)))

    def _tell_failure(self, problem: PathwaysError) -> None:
        announce(self._window, sentence(problem), at_once=True)

    def _tell_looking(self) -> None:
        announce(self._window, translate("RoutesPlace", "Looking further…"))


def answer_words(answer: Answer, goal: str) -> str:
    """Say in one line what came of the question how to reach `goal`, as the page that shows it is headed."""
    routes = len(answer.routes)
    if routes:
        one, many = translate("RoutesPage", "1 route to {goal}"), translate("RoutesPage", "{count} routes to {goal}")
        return (one if routes == 1 else many).format(count=routes, goal=goal)
    match answer.status:
        case AnswerStatus.IMPOSSIBLE:
            return heading_words(answer.request, goal)
        case AnswerStatus.HELD:
            return translate("RoutesPlace", "You are already there")
        case _:
            return translate("RoutesPlace", "Not finished")
