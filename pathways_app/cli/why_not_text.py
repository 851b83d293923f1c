"""Why not something, as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.apart_words import beside_words
from pathways_app.cli.explanation import cost_words
from pathways_app.cli.part_words import part_words
from pathways_app.cli.words import LANGUAGE, money_words, month_words, value_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.route import Answer
from pathways_app.domain.why_not import Beaten, Cause, Reason, WhyNot

MOST_PLANS = 2
"""Plans beside which a route is set; they come by arrival, so the earliest, and the cheapest last."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the reader has before them: the answer, and the positions of the routes shown, in their order."""

    catalogue: JurisdictionCatalogue
    answer: Answer
    shown: Sequence[int]

    def routes(self, places: Sequence[int]) -> str:
        """Name routes by their numbers on the page; those not shown are counted."""
        numbers = [str(self.shown.index(place) + 1) for place in places if place in self.shown]
        rest = len(places) - len(numbers)
        pieces: list[str] = []
        if numbers:
            text = ngettext("route {listed}", "routes {listed}", len(numbers))
            pieces.append(text.format(listed=", ".join(numbers)))
        if rest:
            pieces.append(ngettext("{n} route that --all lists", "{n} routes that --all lists", rest).format(n=rest))
        return _(" and ").join(pieces)


def why_not_lines(told: Told, why_nots: Sequence[WhyNot]) -> list[str]:
    """Return, for each thing asked about, the routes it is in or the reasons it is in none."""
    lines: list[str] = []
    for why_not in why_nots:
        lines += ["", _("Why not {name}?").format(name=_name(told.catalogue, why_not.id))]
        lines += ["  " + line for line in _lines(told, why_not)]
    return lines


def _lines(told: Told, why_not: WhyNot) -> list[str]:
    if why_not.routes:
        return [_("It is in {routes}.").format(routes=told.routes(why_not.routes))]
    lines = [line for reason in why_not.reasons for line in _reason(told, reason)]
    if not why_not.exact:
        lines.append(_("The search was stopped before it was complete."))
    return lines


def _reason(told: Told, reason: Reason) -> list[str]:
    match reason.cause:
        case Cause.DOMINATED | Cause.EQUAL | Cause.SUPERFLUOUS | Cause.NOT_FOUND:
            return _plans(told, reason)
        case Cause.WAYS_SHUT | Cause.NO_STEP:
            return _ways(told, reason)
        case Cause.TOO_LATE:
            return [_too_late(reason)]
        case _:
            return [_sentence(told, reason)]


def _sentence(told: Told, reason: Reason) -> str:
    catalogue, routes = told.catalogue, told.routes(reason.routes)
    part = "" if reason.part is None else part_words(catalogue, reason.part)
    steps = ", ".join(_name(catalogue, step) for step in reason.steps)
    bursaries = ", ".join(_name(catalogue, bursary) for bursary in reason.bursaries)
    money = "" if reason.money is None else money_words(reason.money)
    asks = " ".join(catalogue.attributes[name].ask for name in reason.attributes if name in catalogue.attributes)
    hours = "" if reason.hours is None else value_words(reason.hours)
    texts = {
        Cause.CLOSED: _("It is closed."),
        Cause.LEFT_OUT: _("It was left out of the question (--without)."),
        Cause.PROPOSED: _("It is only proposed (--what-if admits it)."),
        Cause.GOAL_HELD: _("The goal is already held: there is nothing to do."),
        Cause.NO_ROUTE: _("Nothing leads to the goal within these limits, with it or without."),
        Cause.REQUIREMENT: _("It asks for {part}, which does not hold.").format(part=part),
        Cause.UNKNOWN: _("It asks for {part}, which is not known. {asks}").format(part=part, asks=asks),
        Cause.UNREACHABLE: _("It needs {part}, and nothing open brings that.").format(part=part),
        Cause.HOURS: _("It takes {hours} hours of study a week, more than allowed.").format(hours=hours),
        Cause.MODES: _("It is not offered in any of the study modes that will do."),
        Cause.UNPAID: ngettext(
            "It means {n} month without a salary.", "It means {n} months without a salary.", reason.months or 0
        ).format(n=reason.months or 0),
        Cause.HELD: _("Nothing would be gained: what it brings is already held."),
        Cause.LEADS_NOWHERE: _("It would only serve what is out itself: {steps}.").format(steps=steps)
        if steps
        else _("It does not lead to the goal."),
        Cause.OVER_BUDGET: _("Over budget: no plan with it costs less than {money}.").format(money=money),
        Cause.CONTRADICTS: _("What it asks of you cannot be true together with what the rest of the way asks."),
        Cause.LAPSES: _("In every plan with it something needed would have lapsed."),
        Cause.NOTHING_BRINGS: _("No step brings it."),
        Cause.NOT_COUNTED: _("It is not a sum to keep, so it is never counted in the net cost."),
        Cause.DISCRETION: _("It is given at somebody's discretion, so it is never counted."),
        Cause.UP_TO: _("Only an upper limit is published, so it is never counted."),
        Cause.NOT_ELIGIBLE: _("On {routes}, this is not met: {part}.").format(routes=routes, part=part),
        Cause.ASK: _("On {routes}, it depends on what is not known. {asks}").format(routes=routes, asks=asks),
        Cause.BARRED: _("On {routes}, it is lost by taking {steps}.").format(routes=routes, steps=steps),
        Cause.EXCLUDED: _("On {routes}, it may not be had with {bursaries}; claiming it instead costs {money}.").format(
            routes=routes, bursaries=bursaries, money=money
        ),
        Cause.PAYS_NOTHING: _("On {routes}, there is no fee for it to pay.").format(routes=routes),
        Cause.NOT_BEST: _("On {routes}, others already pay all it could.").format(routes=routes),
    }
    return texts[reason.cause]


def _too_late(reason: Reason) -> str:
    pieces: list[str] = []
    if reason.month is not None:
        pieces.append(_("it can start in {month} at the earliest").format(month=month_words(reason.month)))
    if reason.latest is not None:
        pieces.append(_("it is of use if started by {month}").format(month=month_words(reason.latest)))
    elif reason.arrival is None:
        pieces.append(_("no start is soon enough for it to be of use"))
    if reason.arrival is not None:
        pieces.append(_("with it nobody arrives before {month}").format(month=month_words(reason.arrival)))
    return _("Too late: {pieces}.").format(pieces=", ".join(pieces))


def _plans(told: Told, reason: Reason) -> list[str]:
    heads = {
        Cause.DOMINATED: _("A plan with it is worse than a route shown and better in nothing:"),
        Cause.EQUAL: _("A plan with it is as good as a route shown, which stands for both:"),
        Cause.SUPERFLUOUS: _("It is not needed: the best ways with it are there just as soon without it."),
        Cause.NOT_FOUND: _("The search was cut short before it was settled whether a plan with it is worth taking."),
    }
    lines = [heads[reason.cause]]
    if reason.cause in (Cause.DOMINATED, Cause.EQUAL):
        shown = reason.plans[:1] if len(reason.plans) == 1 else (reason.plans[0], reason.plans[-1])
        lines += ["  " + _plan(told, beaten) for beaten in shown[:MOST_PLANS]]
    return lines


def _plan(told: Told, beaten: Beaten) -> str:
    steps = ", ".join(told.catalogue.steps[step.id].name.in_language(LANGUAGE) for step in beaten.plan.steps)
    plan = _("{month}, {cost}: {steps}").format(
        month=month_words(beaten.plan.arrival), cost=cost_words(beaten.plan), steps=steps
    )
    if beaten.by is None:
        return plan
    beside = beside_words(beaten.plan, told.answer.routes[beaten.by])
    return _("{plan} (beside {route}: {beside})").format(plan=plan, route=told.routes([beaten.by]), beside=beside)


def _ways(told: Told, reason: Reason) -> list[str]:
    head = _("Every step that brings it is out:")
    if reason.cause is Cause.NO_STEP:
        head = _("No route takes a step it is for:")
    lines = [head]
    for way in reason.ways:
        said = _lines(told, way)
        lines.append(f"  {_name(told.catalogue, way.id)}: {said[0] if said else ''}")
    return lines


def _name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    for entries in (catalogue.steps, catalogue.credentials, catalogue.bursaries):
        if ident in entries:
            return f"{entries[ident].name.in_language(LANGUAGE)} ({ident})"
    return ident
