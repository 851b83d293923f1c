"""The whole answer to a question as one object for programs, with all that is worked out for it besides."""

from __future__ import annotations

from pathways_app.domain.choice import Handful
from pathways_app.domain.route import Answer
from pathways_app.services.also_at import also_at
from pathways_app.services.answer_json import Object, answer_object
from pathways_app.services.choose import choose
from pathways_app.services.other_ways import other_ways
from pathways_app.services.what_if_json import what_if_object
from pathways_app.services.why import worth_asking
from pathways_app.services.why_json import add_why
from pathways_app.services.workspace import Workspace


def handful_of(workspace: Workspace, answer: Answer) -> Handful:
    """Return which routes of `answer` to show, and where else each can be taken."""
    catalogue = workspace.catalogue_for(answer.request)
    return also_at(catalogue, answer.request, answer.routes, choose(catalogue, answer.routes))


def whole_answer(workspace: Workspace, answer: Answer, *, whole: bool, time_limit: float | None = None) -> Object:
    """Return `answer` as `pathways route --json` prints it; `whole` and `time_limit` in seconds as were asked for."""
    catalogue = workspace.catalogue_for(answer.request)
    others, handful = other_ways(catalogue, answer), handful_of(workspace, answer)
    gains = workspace.gains(answer, time_limit=time_limit)
    answered = answer_object(catalogue, answer, others, handful, whole=whole) | what_if_object(gains)
    add_why(catalogue, answer, answered, worth_asking(catalogue, answer))
    return answered
