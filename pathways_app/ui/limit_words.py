"""What the limits of a question, and what lifts them, are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.change import Change, Limit
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.route import Opening, Route
from pathways_app.ui.wording import listed, money, month_long, month_short, name_of, one_of, plain, value_words

translate = QCoreApplication.translate


def limit_name(limit: Limit, request: RouteRequest, currency: str) -> str:
    """Name a limit as the person set it."""
    person = request.person
    match limit:
        case Limit.KEEP_EARNING:
            return translate("LimitWords", "Keep pay throughout")
        case Limit.STUDY_HOURS:
            return translate("LimitWords", "%n study hours a week", None, person.weekly_hours)
        case Limit.BY:
            return (
                translate("LimitWords", "Arrive by {month}").format(month=month_short(person.by)) if person.by else ""
            )
        case Limit.BUDGET:
            return translate("LimitWords", "Spend at most {sum}").format(sum=money(person.budget or Money(0, currency)))
        case Limit.MODES:
            modes = one_of([plain(mode).lower() for mode in sorted(person.modes or ())])
            return translate("LimitWords", "Study only {modes}").format(modes=modes)
        case Limit.STRICT:
            return translate("LimitWords", "Assume nothing")
        case Limit.PROPOSED:
            return translate("LimitWords", "Only pathways that are open today")


def heading_words(request: RouteRequest, goal: str) -> str:
    """Say that nothing reaches the goal, naming the limits that were set."""
    person = request.person
    if person.by is not None and person.keep_earning:
        text = translate("LimitWords", "No route arrives by {month} with pay throughout").format(
            month=month_long(person.by)
        )
    elif person.by is not None:
        text = translate("LimitWords", "No route to {goal} arrives by {month}").format(
            goal=goal, month=month_long(person.by)
        )
    elif person.keep_earning:
        text = translate("LimitWords", "No route to {goal} keeps your pay throughout").format(goal=goal)
    elif person.budget is not None:
        text = translate("LimitWords", "No route to {goal} costs at most {sum}").format(
            goal=goal, sum=money(person.budget)
        )
    else:
        text = translate("LimitWords", "No route to {goal} today").format(goal=goal)
    return text


def opening_title(opening: Opening, request: RouteRequest, catalogue: JurisdictionCatalogue) -> str:
    """Say in a few words what would have to change."""
    titles = [_change_title(change, opening.route, request, catalogue) for change in opening.changes]
    return listed([titles[0], *(title[:1].lower() + title[1:] for title in titles[1:])])


def _change_title(change: Change, route: Route, request: RouteRequest, catalogue: JurisdictionCatalogue) -> str:
    currency, value = catalogue.jurisdiction.currency, change.value
    if change.credential is not None:
        entry = catalogue.credentials[change.credential]
        return translate("LimitWords", "If you held: {name}").format(name=name_of(entry.name))
    if change.attribute is not None:
        return _attribute_title(change)
    match change.limit:
        case Limit.KEEP_EARNING:
            months = route.unpaid_months
            return (
                translate("LimitWords", "Stop work for a month")
                if months == 1
                else translate("LimitWords", "Stop work for %n months", None, months)
            )
        case Limit.STUDY_HOURS:
            return translate(
                "LimitWords", "Study %n hours a week", None, value if value is not None else request.person.weekly_hours
            )
        case Limit.BY:
            latest = Month(value) if value is not None else route.arrival
            return translate("LimitWords", "Move the date to {month}").format(month=month_short(latest))
        case Limit.BUDGET:
            spent = Money(value, currency) if value is not None else route.net_cost
            return translate("LimitWords", "Spend up to {sum}").format(sum=money(spent))
        case Limit.MODES if change.mode is not None:
            return translate("LimitWords", "Study {mode} too").format(mode=plain(change.mode).lower())
        case Limit.MODES:
            return translate("LimitWords", "Study in any way")
        case Limit.STRICT:
            return translate("LimitWords", "Let a route assume what is not known")
        case _:
            proposed = catalogue.steps.get(change.entry or "") or catalogue.bursaries.get(change.entry or "")
            if proposed is None:
                return translate("LimitWords", "Include proposed pathways")
            return translate("LimitWords", "Count on a proposal: {name}").format(name=name_of(proposed.name))


def _attribute_title(change: Change) -> str:
    name = plain(change.attribute or "")
    low, high = (None if end is None else value_words(end) for end in (change.low, change.high))
    if low is not None and high is not None:
        return translate("LimitWords", "If “{name}” were {low} to {high}").format(name=name, low=low, high=high)
    if low is not None:
        return translate("LimitWords", "If “{name}” were at least {low}").format(name=name, low=low)
    if high is not None:
        return translate("LimitWords", "If “{name}” were at most {high}").format(name=name, high=high)
    words = one_of([value_words(given) for given in change.values])
    return translate("LimitWords", "If “{name}” were {values}").format(name=name, values=words)


def why_words(why: str) -> str:
    """Say why a step is no way to something."""
    words = {
        "closed": translate("LimitWords", "closed"),
        "proposed": translate("LimitWords", "only proposed"),
        "status": translate("LimitWords", "not open today"),
        "requirement": translate("LimitWords", "asks for what cannot be had"),
        "requires": translate("LimitWords", "asks for what cannot be had"),
        "attribute": translate("LimitWords", "not for someone in your circumstances"),
        "attributes": translate("LimitWords", "not for someone in your circumstances"),
        "unreachable": translate("LimitWords", "asks for what cannot be had"),
        "no_intake": translate("LimitWords", "starts in no month"),
        "intake": translate("LimitWords", "starts in no month"),
        "hours": translate("LimitWords", "needs more study hours"),
        "study_hours": translate("LimitWords", "needs more study hours"),
        "keep_earning": translate("LimitWords", "brings months without pay"),
        "mode": translate("LimitWords", "is not studied in a way you accept"),
        "modes": translate("LimitWords", "is not studied in a way you accept"),
        "time": translate("LimitWords", "takes too long"),
        "by": translate("LimitWords", "takes too long"),
        "expiry": translate("LimitWords", "something lapses on the way"),
    }
    return words.get(why, plain(why).lower())
