"""Why not something, in words: one sentence for each reason, plans and other ways below the reason they belong to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.route import Answer
from pathways_app.domain.route_name import known_cost, short_name
from pathways_app.domain.why_not import Beaten, Cause, Reason, WhyNot
from pathways_app.ui.route_words import difference_words, listed, requirement_words, step_name
from pathways_app.ui.wording import money, month_long, month_short, number, question_of

translate = QCoreApplication.translate

_MOST_PLANS = 2
_MOST_WAYS = 6


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, and what stands below it; `speaks_for` where it tells of routes that the thing is in, or may be."""

    text: str
    below: tuple[str, ...] = ()
    speaks_for: bool = False


@dataclass(frozen=True, slots=True)
class WhyNotWords:
    """Says why something is in no route of `answer`; routes are named by their place in it, counted from 1."""

    catalogue: JurisdictionCatalogue
    answer: Answer

    def sentences(self, why_not: WhyNot) -> tuple[Said, ...]:
        """Return what there is to say, the routes it is in or the reasons it is in none."""
        if why_not.routes:
            text = translate("WhyNot", "It is in {routes}.").format(routes=self._routes(why_not.routes))
            return (Said(text, speaks_for=True),)
        said = [self._reason(reason) for reason in why_not.reasons]
        if why_not.possible_in:
            text = translate("WhyNot", "It is listed as possible on {routes}.")
            said.insert(0, Said(text.format(routes=self._routes(why_not.possible_in)), speaks_for=True))
        if not why_not.exact:
            said.append(Said(translate("WhyNot", "The search was stopped before it was complete.")))
        return tuple(said)

    def _routes(self, places: tuple[int, ...]) -> str:
        numbers = [number(place + 1) for place in places]
        if len(numbers) == len(self.answer.routes) > 1:
            return translate("WhyNot", "every route")
        return translate("WhyNot", "route(s) {numbers}", None, len(numbers)).format(numbers=listed(numbers, 99))

    def _name(self, ident: str) -> str:
        return short_name(step_name(self.catalogue, ident))

    def _reason(self, reason: Reason) -> Said:
        match reason.cause:
            case Cause.DOMINATED | Cause.EQUAL | Cause.SUPERFLUOUS | Cause.NOT_FOUND:
                return self._plans(reason)
            case Cause.WAYS_SHUT | Cause.NO_STEP:
                return self._ways(reason)
            case Cause.TOO_LATE:
                return self._too_late(reason)
            case Cause.LEADS_NOWHERE if reason.steps:
                text = translate("WhyNot", "It would only serve what is out itself: {steps}.")
                return Said(text.format(steps=listed([self._name(step) for step in reason.steps])))
            case Cause.UNPAID:
                return Said(translate("WhyNot", "It means %n month(s) without a salary.", None, reason.months or 0))
        return self._of_bursary(reason) or self._of_step(reason)

    def _of_step(self, reason: Reason) -> Said:
        part = "" if reason.part is None else requirement_words(self.catalogue, reason.part)
        texts = {
            Cause.CLOSED: translate("WhyNot", "It is closed."),
            Cause.LEFT_OUT: translate("WhyNot", "You left it out of the question."),
            Cause.PROPOSED: translate("WhyNot", "It is only proposed; the question does not count on proposals."),
            Cause.GOAL_HELD: translate("WhyNot", "The goal is held already: there is nothing to do."),
            Cause.NO_ROUTE: translate("WhyNot", "Nothing leads to the goal within your limits, with it or without."),
            Cause.REQUIREMENT: translate("WhyNot", "It asks for this, which does not hold: {part}."),
            Cause.UNKNOWN: translate("WhyNot", "It asks for this, which is not known: {part}."),
            Cause.UNREACHABLE: translate("WhyNot", "It needs this, and nothing open brings it: {part}."),
            Cause.HOURS: translate("WhyNot", "It takes {hours} hours of study a week, more than allowed."),
            Cause.MODES: translate("WhyNot", "It is not offered in any way of studying that will do."),
            Cause.HELD: translate("WhyNot", "Nothing would be gained: what it brings is held already."),
            Cause.LEADS_NOWHERE: translate("WhyNot", "It does not lead to the goal."),
            Cause.OVER_BUDGET: translate("WhyNot", "Over budget: no plan with it costs less than {sum}."),
            Cause.CONTRADICTS: translate(
                "WhyNot", "What it asks of you cannot be true together with what the rest of the way asks."
            ),
            Cause.LAPSES: translate("WhyNot", "In every plan with it something needed would have lapsed."),
            Cause.NOTHING_BRINGS: translate("WhyNot", "No step brings it."),
        }
        hours = "" if reason.hours is None else number(reason.hours)
        sum_ = "" if reason.money is None else money(reason.money)
        return Said(texts[reason.cause].format(part=part, hours=hours, sum=sum_), self._questions(reason))

    def _of_bursary(self, reason: Reason) -> Said | None:
        texts = {
            Cause.NOT_COUNTED: translate("WhyNot", "It is not a sum to keep, so it is never counted in the net cost."),
            Cause.DISCRETION: translate("WhyNot", "It is given at somebody’s discretion, so it is never counted."),
            Cause.UP_TO: translate("WhyNot", "Only an upper limit is published, so it is never counted."),
            Cause.NOT_ELIGIBLE: translate("WhyNot", "On {routes} this is not met: {part}."),
            Cause.ASK: translate("WhyNot", "On {routes} it depends on what is not known."),
            Cause.BARRED: translate("WhyNot", "On {routes} it is lost by taking {steps}."),
            Cause.EXCLUDED: translate(
                "WhyNot", "On {routes} it may not be had with {bursaries}; claiming it instead costs {sum}."
            ),
            Cause.PAYS_NOTHING: translate("WhyNot", "On {routes} there is no fee for it to pay."),
            Cause.NOT_BEST: translate("WhyNot", "On {routes} others already pay all it could."),
        }
        text = texts.get(reason.cause)
        if text is None:
            return None
        said = text.format(
            routes=self._routes(reason.routes),
            part="" if reason.part is None else requirement_words(self.catalogue, reason.part),
            steps=listed([self._name(step) for step in reason.steps]),
            bursaries=listed([self._name(bursary) for bursary in reason.bursaries]),
            sum="" if reason.money is None else money(reason.money),
        )
        return Said(said, self._questions(reason))

    def _questions(self, reason: Reason) -> tuple[str, ...]:
        known = self.catalogue.attributes
        return tuple(question_of(known[name]) for name in reason.attributes if name in known)

    def _too_late(self, reason: Reason) -> Said:
        below = []
        if reason.month is not None:
            text = translate("WhyNot", "It can start in {month} at the earliest.")
            below.append(text.format(month=month_long(reason.month)))
        if reason.latest is not None:
            text = translate("WhyNot", "It is of use if started by {month}.")
            below.append(text.format(month=month_long(reason.latest)))
        elif reason.arrival is None:
            below.append(translate("WhyNot", "No start is soon enough for it to be of use."))
        if reason.arrival is not None:
            text = translate("WhyNot", "With it nobody arrives before {month}.")
            below.append(text.format(month=month_long(reason.arrival)))
        return Said(translate("WhyNot", "It comes too late."), tuple(below))

    def _plans(self, reason: Reason) -> Said:
        heads = {
            Cause.DOMINATED: translate("WhyNot", "With it the plan is worse than a route there is, better in nothing."),
            Cause.EQUAL: translate("WhyNot", "With it the plan is as good as a route there is, which stands for both."),
            Cause.SUPERFLUOUS: translate(
                "WhyNot", "It is not needed: the best ways with it are there just as soon without it."
            ),
            Cause.NOT_FOUND: translate(
                "WhyNot", "The search was cut short before it was settled whether a plan with it is worth taking."
            ),
        }
        below = []
        if reason.cause in (Cause.DOMINATED, Cause.EQUAL) and reason.plans:
            plans = reason.plans[:1] if len(reason.plans) == 1 else (reason.plans[0], reason.plans[-1])
            below = [self._plan(beaten) for beaten in plans[:_MOST_PLANS]]
        return Said(heads[reason.cause], tuple(below))

    def _plan(self, beaten: Beaten) -> str:
        plan = beaten.plan
        open_ = translate("WhyNot", "{cost} + ?") if plan.unknown_fees else "{cost}"
        figures = translate("WhyNot", "The best plan with it: {month}, {cost}").format(
            month=month_short(plan.arrival), cost=open_.format(cost=money(known_cost(plan)))
        )
        if beaten.by is None:
            return figures
        route = self.answer.routes[beaten.by]
        sum_ = Money(plan.net_cost.minor - route.net_cost.minor, route.net_cost.currency)
        parts = difference_words(
            plan.arrival - route.arrival,
            sum_,
            plan.unpaid_months - route.unpaid_months,
            estimated=plan.unknown_fees != route.unknown_fees,
        )
        if not parts:
            text = translate("WhyNot", "{plan}. Route {number} comes to the same.")
            return text.format(plan=figures, number=number(beaten.by + 1))
        text = translate("WhyNot", "{plan}. Beside route {number}: {differences}.")
        return text.format(plan=figures, number=number(beaten.by + 1), differences=", ".join(parts))

    def _ways(self, reason: Reason) -> Said:
        head = translate("WhyNot", "Every step that brings it is out:")
        if reason.cause is Cause.NO_STEP:
            head = translate("WhyNot", "No route takes a step it is for:")
        below = []
        for way in reason.ways[:_MOST_WAYS]:
            said = self.sentences(way)
            text = translate("WhyNot", "{step}: {reason}")
            name = step_name(self.catalogue, way.id)  # whole: one step is taken at many places
            below.append(text.format(step=name, reason=said[0].text if said else ""))
        more = len(reason.ways) - len(below)
        if more > 0:
            below.append(translate("WhyNot", "and %n more", None, more))
        return Said(head, tuple(below))
