"""`pathways plans`: the workforce plans, and item by item what in the catalogue answers one of them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from gettext import gettext as _
from typing import Any

from pathways_app.cli.options import add_json
from pathways_app.cli.tables import table
from pathways_app.domain.errors import UnknownIdError
from pathways_app.domain.plan import PlanStatus
from pathways_app.services.answer_json import dump
from pathways_app.services.plan_board import Commitment, PlanBoard, PlanView, plan_board
from pathways_app.services.resolve import near_words
from pathways_app.services.workspace import Workspace

HELP = _("list the workforce plans, or the items of one with what answers each")

NOT_LINKED = "not_linked"
"""What stands for the state of an item that no place says how it answers."""

STATES = (*(status.value for status in PlanStatus), NOT_LINKED)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("plan", metavar="PLAN", nargs="?", help=_("the plan, by id (default: all, with their counts)"))
    parser.add_argument(
        "--state", action="append", choices=STATES, default=[], help=_("only items in this state; may be repeated")
    )
    add_json(parser)


def run(options: Namespace) -> int:
    """Print the plans, or the items of one.

    Raises: UnknownIdError, for a plan there is not.
    """
    with Workspace.open() as workspace:
        board = plan_board(workspace.plans(), map(workspace.jurisdiction, (p.id for p in workspace.jurisdictions())))
    views = board.plans if options.plan is None else (_find(board, options.plan),)
    if options.json:
        print(dump({"plans": [_plan_object(view, options.state) for view in views]}))
    elif options.plan is None and not options.state:
        print("\n".join(_counts(views)))
    else:
        print("\n\n".join("\n".join(_plan_lines(view, options.state)) for view in views))
    return 0


def state_of(commitment: Commitment) -> str:
    """Return the state of a commitment as it is written on the command line."""
    return NOT_LINKED if commitment.status is None else commitment.status.value


def _find(board: PlanBoard, written: str) -> PlanView:
    view, _item = board.find(written.strip().lower())
    if view is None:
        raise UnknownIdError(given=written, near=near_words(written.lower(), (view.plan.id for view in board.plans)))
    return view


def _chosen(view: PlanView, states: Sequence[str]) -> list[Commitment]:
    return [commitment for commitment in view.commitments if not states or state_of(commitment) in states]


def _count(view: PlanView, state: str) -> int:
    return sum(state_of(commitment) == state for commitment in view.commitments)


def _counts(views: Sequence[PlanView]) -> list[str]:
    rows = [(_("Plan"), _("met"), _("partly"), _("proposed"), _("gap"), _("not linked"), "")]
    for view in views:
        counts = [str(_count(view, state)) for state in STATES]
        rows.append((view.plan.id, counts[0], counts[1], counts[2], counts[3], counts[4], view.plan.title))
    return table(rows, right=range(1, 6))


def _plan_lines(view: PlanView, states: Sequence[str]) -> list[str]:
    names = {
        PlanStatus.MET.value: _("met"),
        PlanStatus.PARTLY.value: _("partly"),
        PlanStatus.PROPOSED.value: _("proposed"),
        PlanStatus.GAP.value: _("gap"),
        NOT_LINKED: _("not linked"),
    }
    dated = "" if view.plan.dated is None else f", {view.plan.dated}"
    lines = [f"{view.plan.title} ({view.plan.id})", f"{view.plan.publisher}{dated}", ""]
    chosen = _chosen(view, states)
    if not chosen:
        return [*lines, _("No item is in this state.")]
    laid = table([(one.item.item, names[state_of(one)], one.item.title) for one in chosen])
    for line, commitment in zip(laid, chosen, strict=True):
        lines.append(line)
        for place, link in commitment.links:
            if link.answered_by:
                lines.append("    " + _("{place}: {ids}").format(place=place, ids=", ".join(link.answered_by)))
            if link.note:
                lines.append(f"    {link.note}")
    return lines


def _plan_object(view: PlanView, states: Sequence[str]) -> dict[str, Any]:
    plan = view.plan
    return {
        "id": plan.id,
        "title": plan.title,
        "publisher": plan.publisher,
        "in": plan.jurisdiction,
        "dated": plan.dated,
        "counts": {state: _count(view, state) for state in STATES},
        "items": [_item_object(commitment) for commitment in _chosen(view, states)],
    }


def _item_object(commitment: Commitment) -> dict[str, Any]:
    item = commitment.item
    return {
        "item": item.item,
        "title": item.title,
        "summary": item.summary,
        "state": state_of(commitment),
        "answers": [
            {"in": place, "status": link.status.value, "answered_by": list(link.answered_by), "note": link.note}
            for place, link in commitment.links
        ],
        "proposed_steps": list(commitment.proposed_steps),
    }
