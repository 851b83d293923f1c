"""Problems in the catalogue's sources as one line each: file and line, id, and what is wrong."""

from __future__ import annotations

from gettext import gettext as _

from pathways_app.domain.problem import Problem, Reason


def problem_line(problem: Problem) -> str:
    """Return a problem on one line."""
    where = f"{problem.file}:{problem.line}" if problem.line else problem.file
    parts = (where, problem.id, problem.field, _reason_words(problem))
    return " ".join(": ".join(part for part in parts if part).split())


def _reason_words(problem: Problem) -> str:
    text = {**_form_words(), **_content_words(), **_warning_words()}.get(problem.reason, problem.reason.value)
    written = text.format(given=problem.given, wanted=", ".join(problem.wanted))
    return written.removesuffix(" ()").removesuffix(", ")


def _form_words() -> dict[Reason, str]:
    return {
        Reason.UNKNOWN_KEY: _("there is no such key"),
        Reason.MISSING_KEY: _("missing"),
        Reason.WRONG_TYPE: _("'{given}' is not a {wanted}"),
        Reason.BAD_VALUE: _("'{given}' will not do ({wanted})"),
        Reason.BAD_REQUIREMENT: _("'{given}' is no requirement; wanted: {wanted}"),
        Reason.NOT_ON_CREDENTIAL: _("'not' stands on '{given}'; it may stand on an attribute condition only"),
        Reason.BAD_ID: _("the id '{given}' will not do; wanted: {wanted}"),
        Reason.DUPLICATE_ID: _("the id is used twice"),
        Reason.UNKNOWN_FILE: _("nothing reads this file"),
    }


def _content_words() -> dict[Reason, str]:
    return {
        Reason.UNKNOWN_ID: _("'{given}' is not in the catalogue; wanted: {wanted}"),
        Reason.UNKNOWN_SOURCE: _("there is no source '{given}'"),
        Reason.WITHOUT_SOURCE: _("no source"),
        Reason.UNDECLARED_ATTRIBUTE: _("the attribute '{given}' is not declared"),
        Reason.UNUSED_ATTRIBUTE: _("nothing uses the attribute"),
        Reason.WITHOUT_ASK: _("the attribute has no question"),
        Reason.FOREIGN_CURRENCY: _("{given} is not the money of the place ({wanted})"),
        Reason.DURATION_ORDER: _("the durations {given} do not rise"),
        Reason.NEVER_TRUE: _("the requirement can never be met"),
        Reason.UNREACHABLE_STEP: _("nobody can ever start the step; it waits for {wanted}"),
        Reason.UNWINNABLE: _("nothing awards it and nobody starts with it"),
        Reason.IMPLIES_CYCLE: _("it implies itself: {wanted}"),
        Reason.EQUAL_STEPS: _("equal to {given} in everything but the id"),
        Reason.BURSARY_FOR_CLOSED_STEP: _("the step {given} is closed"),
        Reason.PLAN_ITEM_UNKNOWN: _("there is no plan item {given}"),
        Reason.ANSWERED_BY_NOTHING: _("the status is {given}, yet nothing answers it"),
    }


def _warning_words() -> dict[Reason, str]:
    return {
        Reason.STALE: _("every source of it is out of date"),
        Reason.RECALLED: _("every source of it is from memory"),
        Reason.ESTIMATE: _("an estimate"),
        Reason.DEAD_END: _("it can no longer be had: {given}"),
        Reason.ONLY_CLOSED: _("only closed or proposed steps award it"),
        Reason.GOAL_UNREACHED: _("no starting point reaches it by open steps"),
        Reason.PLAN_ITEM_UNLINKED: _("nothing says how far this commitment is answered"),
    }
