"""`pathways report -o FILE`: one person's summary, as whatever the ending of the file says."""

from __future__ import annotations

from argparse import Namespace
from gettext import gettext as _

from pathways_app.cli.options import question_of, seconds_of
from pathways_app.domain.errors import BadValueError
from pathways_app.domain.route import Answer
from pathways_app.report.document import Length, Paper
from pathways_app.services.answer_json import dump, status_word
from pathways_app.services.exports import ENDINGS, exported
from pathways_app.services.request import build_request
from pathways_app.services.summary import SummaryOptions, summarise
from pathways_app.services.whole_answer import handful_of, whole_answer
from pathways_app.services.why import worth_asking
from pathways_app.services.workspace import Workspace
from pathways_app.services.writing import write_whole

IMPOSSIBLE = 1
"""Exit status where there is no route; the file says why."""

_JSON = ".json"


def run_one(options: Namespace) -> int:
    """Write the summary of one person."""
    if options.output is None:
        raise BadValueError(field="--output", given="nothing", wanted=_("a file to write"))
    ending = options.output.suffix.lower()
    if ending not in (*ENDINGS, _JSON):
        raise BadValueError(field="--output", given=str(options.output)[:80], wanted=" ".join((*ENDINGS, _JSON)))
    limit = seconds_of(options)
    with Workspace.open() as workspace:
        request = build_request(workspace, question_of(options), options.today)
        answer = workspace.find_routes(request, time_limit=limit)
        if ending == _JSON:
            answered = whole_answer(workspace, answer, whole=options.all, time_limit=limit)
            content = f"{dump(answered)}\n".encode()
        else:
            content = _summary(workspace, answer, options, ending)
    write_whole(options.output, content)
    print(_("{file} is written.").format(file=options.output))
    return IMPOSSIBLE if status_word(answer) == "impossible" else 0


def _summary(workspace: Workspace, answer: Answer, options: Namespace, ending: str) -> bytes:
    handful = handful_of(workspace, answer)
    whole_pages = ending in (".ics", ".xlsx") or not options.one_page
    wanted = SummaryOptions(
        day=options.today,
        language=options.lang,
        paper=Paper(options.paper),
        length=Length.FULL if whole_pages else Length.ONE_PAGE,
        person=options.name,
        note=options.note,
        routes=_places(options, range(len(answer.routes)) if options.all else handful.shown),
    )
    catalogue = workspace.catalogue_for(answer.request)
    questions = worth_asking(catalogue, answer)
    return exported(summarise(catalogue, answer, wanted, handful=handful, questions=questions), ending)


def _places(options: Namespace, shown: range | tuple[int, ...]) -> tuple[int, ...]:
    """Return the places in the answer of the routes asked for.

    Raises: BadValueError, for a number that no route has.
    """
    found = []
    for written in options.numbers:
        if not (written.isascii() and written.isdigit() and 1 <= int(written) <= len(shown)):
            raise BadValueError(
                field="--route", given=written[:80], wanted=_("a number from 1 to {last}").format(last=len(shown))
            )
        found.append(shown[int(written) - 1])
    return tuple(dict.fromkeys(found)) or tuple(shown)
