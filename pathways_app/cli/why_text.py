"""Why these routes and what is worth asking, as text."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.apart_words import apart_line
from pathways_app.cli.part_words import part_words
from pathways_app.cli.words import LANGUAGE, condition_words, money_words, month_words
from pathways_app.domain.attribute import AttributeValue
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import Condition
from pathways_app.domain.route import Route
from pathways_app.domain.why import StepReason
from pathways_app.domain.worth_asking import Gain, Questions
from pathways_app.services.why import set_apart, step_reasons

MOST_QUESTIONS = 5
"""Questions listed; the rest are counted."""


def route_reasons(
    catalogue: JurisdictionCatalogue, request: RouteRequest, shown: Sequence[Route], *, every: bool
) -> list[list[str]]:
    """Return, for each route shown, what sets it apart from its neighbour there and why its steps are in it."""
    found: list[list[str]] = []
    reasons = step_reasons(catalogue, request, shown)
    for place, (apart, because) in enumerate(zip(set_apart(shown), reasons, strict=True)):
        said = None if apart is None else apart_line(apart, place)
        lines = [] if said is None else ["  " + _("Apart: {difference}").format(difference=said)]
        found.append([*lines, *reason_lines(catalogue, because, every=every)])
    return found


def reason_lines(catalogue: JurisdictionCatalogue, reasons: Sequence[StepReason], *, every: bool) -> list[str]:
    """Return why the steps of one route are there: of `every` one, or only of those that no step waits for in vain."""
    lines: list[str] = []
    needed = 0
    for reason in reasons:
        without = reason.without
        if not every and without.arrival is None:
            needed += 1
        else:
            lines.append(_reason_line(catalogue, reason))
        if without.bursaries:
            named = ", ".join(catalogue.bursaries[one].name.in_language(LANGUAGE) for one in without.bursaries)
            text = _("without {step} no longer due in full: {bursaries}")
            lines.append(text.format(step=_step(catalogue, reason.step), bursaries=named))
    if needed == len(reasons) > 1:
        lines.insert(0, _("no step can be left out: without any one of them the goal is not reached"))
    elif needed and lines:
        lines.append(_("without any other of the steps the goal is not reached"))
    return ["  " + _("Why: {reason}").format(reason=line) for line in lines]


def _reason_line(catalogue: JurisdictionCatalogue, reason: StepReason) -> str:
    without, step = reason.without, _step(catalogue, reason.step)
    if without.arrival is not None and without.later is not None:
        text = ngettext(
            "without {step} arrival is {n} month later at the least, {month}",
            "without {step} arrival is {n} months later at the least, {month}",
            without.later,
        )
        return text.format(step=step, n=without.later, month=month_words(without.arrival))
    if not without.stopped:
        return _("{step} brings the goal").format(step=step)
    stopped = "; ".join(
        _("{other} cannot start ({part})").format(
            other=_step(catalogue, one.step), part=part_words(catalogue, one.part)
        )
        for one in without.stopped
    )
    return _("without {step}: {stopped}").format(step=step, stopped=stopped)


def question_lines(catalogue: JurisdictionCatalogue, questions: Questions) -> list[str]:
    """Return the questions worth asking, each with what its best answer gains; nothing where none gains anything."""
    if not questions.questions:
        return []
    lines = [_("Worth answering")]
    for question in questions.questions[:MOST_QUESTIONS]:
        best = question.answers[0]
        text = _("{ask} {answer}: {gain}")
        ask = catalogue.attributes[question.attribute].ask
        lines.append("  " + text.format(ask=ask, answer=_answer(questions, question.attribute, best), gain=_gain(best)))
    rest = len(questions.questions) - MOST_QUESTIONS
    if rest > 0:
        lines.append("  " + ngettext("and {n} more question", "and {n} more questions", rest).format(n=rest))
    if not questions.exact:
        lines.append("  " + _("Not every answer was tried (--all-questions): others may gain more."))
    return ["", *lines]


def _answer(questions: Questions, attribute: str, gain: Gain) -> str:
    own = _said(questions, attribute, gain.values)
    others = [_said(questions, name, values) for name, values in gain.given]
    return _("{own} (and {others})").format(own=own, others=", ".join(others)) if others else own


def _said(questions: Questions, attribute: str, values: tuple[AttributeValue, ...]) -> str:
    return condition_words(questions.span(attribute, values) or Condition(attribute, values))


def _gain(gain: Gain) -> str:
    if gain.opens:
        arrival = month_words(gain.arrival) if gain.arrival is not None else ""
        return _("opens a route, {month}").format(month=arrival)
    pieces: list[str] = []
    if gain.money.minor:
        pieces.append(_("up to {amount} cheaper").format(amount=money_words(gain.money)))
    if gain.months:
        text = ngettext("up to {n} month earlier", "up to {n} months earlier", gain.months)
        pieces.append(text.format(n=gain.months))
    if gain.unpaid_fewer:
        text = ngettext("up to {n} month fewer without pay", "up to {n} months fewer without pay", gain.unpaid_fewer)
        pieces.append(text.format(n=gain.unpaid_fewer))
    return ", ".join(pieces)


def _step(catalogue: JurisdictionCatalogue, ident: str) -> str:
    return catalogue.steps[ident].name.in_language(LANGUAGE)
