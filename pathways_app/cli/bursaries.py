"""`pathways bursaries`: which bursaries are due to a person, which may be, which are not, and why."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext
from typing import Any

from pathways_app.cli.entry_text import amount_words
from pathways_app.cli.explanation import step_name
from pathways_app.cli.options import PATIENCE, add_json, add_person, question_of
from pathways_app.cli.words import LANGUAGE, condition_words, money_words, reason_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.month import format_month
from pathways_app.domain.requirement import Holds, Truth
from pathways_app.services.answer_json import dump, source_objects
from pathways_app.services.entry_json import requirement_object
from pathways_app.services.funding import Due, Leaf, Verdict, judge_now, judge_routes
from pathways_app.services.query_json import query_object, supposed_object, value_of
from pathways_app.services.request import Asked, build_request, understand
from pathways_app.services.workspace import Workspace

MOST_STEPS = 3
"""Steps named for one bursary; the rest are counted."""

HELP = _("list every bursary as due, possible or not due, with the reasons")

_TRUTH = {Truth.TRUE: "true", Truth.FALSE: "false", Truth.UNKNOWN: "unknown"}
_DECISIVE = {
    Verdict.DUE: Truth.TRUE,
    Verdict.ON_ENTRY: Truth.TRUE,
    Verdict.POSSIBLE: Truth.UNKNOWN,
    Verdict.NOT_DUE: Truth.FALSE,
}
_ASKING = (Verdict.POSSIBLE, Verdict.ON_ENTRY)
_TICK = {Truth.TRUE: "✓", Truth.FALSE: "✗", Truth.UNKNOWN: "?"}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    add_person(parser, goal_required=False)
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the verdicts: on the routes to a goal where one is given, else on what is held today."""
    question = question_of(options)
    with Workspace.open() as workspace:
        if question.goal is None:
            asked = understand(workspace, question, options.today)
            catalogue = workspace.supposing(workspace.jurisdiction(asked.jurisdiction), asked.supposed)
            verdicts = judge_now(catalogue, asked.person)
            query = _asked_object(asked)
        else:
            request = build_request(workspace, question, options.today)
            answer = workspace.find_routes(request, time_limit=PATIENCE)
            catalogue = workspace.catalogue_for(request)
            verdicts = judge_routes(catalogue, answer)
            query = query_object(request, answer.jurisdiction, whole=True)
    if options.json:
        print(dump({"query": query, "bursaries": [_due_object(catalogue, due) for due in verdicts]}))
    else:
        print(_text(catalogue, verdicts))
    return 0


def _asked_object(asked: Asked) -> dict[str, Any]:
    attributes = asked.supposed.said(asked.person.attributes)
    return {
        "from": sorted(asked.person.holds),
        "to": None,
        "in": asked.jurisdiction,
        "start": format_month(asked.start),
        "attrs": {name: value_of(value) for name, value in sorted(attributes.items())},
        **supposed_object(asked.supposed),
    }


def _due_object(catalogue: JurisdictionCatalogue, due: Due) -> dict[str, Any]:
    bursary = catalogue.bursaries[due.bursary]
    return {
        "id": bursary.id,
        "name": dict(bursary.name.versions),
        "kind": bursary.kind.value,
        "verdict": due.verdict.value,
        "counted": bursary.counted,
        "amount": None if due.amount is None else due.amount.major,
        "reasons": [reason.value for reason in due.reasons],
        "requirement": [{"of": requirement_object(leaf.leaf), "truth": _TRUTH[leaf.truth]} for leaf in due.leaves],
        "ask": list(due.ask),
        "steps": list(due.steps),
        "startable": list(due.startable),
        "obligations": bursary.obligations,
        "apply_by": bursary.apply_by,
        "sources": source_objects(catalogue, bursary.sources),
    }


def _text(catalogue: JurisdictionCatalogue, verdicts: Sequence[Due]) -> str:
    heads = {
        Verdict.DUE: _("Due"),
        Verdict.ON_ENTRY: _("Due if you take the step and meet its entry"),
        Verdict.POSSIBLE: _("Possible"),
        Verdict.NOT_DUE: _("Not due"),
    }
    lines: list[str] = []
    for verdict, head in heads.items():
        chosen = [due for due in verdicts if due.verdict is verdict]
        if verdict is Verdict.ON_ENTRY and not chosen:
            continue
        lines += ["", f"{head} ({len(chosen)})"]
        for due in chosen:
            lines += _due_lines(catalogue, due)
    return "\n".join(lines[1:])


def _due_lines(catalogue: JurisdictionCatalogue, due: Due) -> list[str]:
    bursary = catalogue.bursaries[due.bursary]
    amount = amount_words(bursary) if due.amount is None else money_words(due.amount)
    if due.amount is not None and not bursary.amount.definite:
        amount = _("up to {amount}").format(amount=amount)
    lines = [f"  {bursary.name.in_language(LANGUAGE)} ({bursary.id}): {amount}"]
    lines.append("    " + "; ".join(reason_words(reason) for reason in due.reasons))
    if due.verdict is Verdict.ON_ENTRY:
        lines.append("    " + _first_enter(catalogue, due.steps))
    lines += [
        f"    {_TICK[leaf.truth]} {_leaf_words(catalogue, leaf)}"
        for leaf in due.leaves
        if leaf.truth is _DECISIVE[due.verdict]
    ]
    return lines + ["    " + catalogue.attributes[name].ask for name in due.ask if due.verdict in _ASKING]


def _first_enter(catalogue: JurisdictionCatalogue, steps: Sequence[str]) -> str:
    named = [step_name(catalogue, step) for step in steps[:MOST_STEPS]]
    more = len(steps) - len(named)
    listed = ", ".join(named)
    if more:
        text = ngettext("paid on: {steps} and {n} more", "paid on: {steps} and {n} more", more)
        return text.format(steps=listed, n=more)
    return _("paid on: {steps}").format(steps=listed)


def _leaf_words(catalogue: JurisdictionCatalogue, leaf: Leaf) -> str:
    if not isinstance(leaf.leaf, Holds):
        return condition_words(leaf.leaf)
    entry = catalogue.credentials.get(leaf.leaf.credential)
    return f"{entry.name.in_language(LANGUAGE)} ({entry.id})" if entry else leaf.leaf.credential
