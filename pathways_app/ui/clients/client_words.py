"""How clients, sessions and what was saved of them are told."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from pathways_app.domain.client import ClientSummary
from pathways_app.domain.saved_route import SavedRoute
from pathways_app.ui import wording
from pathways_app.ui.wording import money, name_of

translate = QCoreApplication.translate


def day_words(day: date) -> str:
    """Write a day: 22 Nov 2026."""
    return wording.day(f"{day:%Y-%m-%d}")


def time_words(moment: datetime) -> str:
    """Write the time of day where the person is: 14:05."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def seen_words(seen: datetime, now: datetime) -> str:
    """Say when somebody was last seen: today with the time, else the day."""
    day = seen.astimezone().date()
    if day == now.astimezone().date():
        return translate("Clients", "today, {time}").format(time=time_words(seen))
    return day_words(day)


def aim_words(client: ClientSummary) -> str:
    """Say what somebody is and wants to be, as far as it is known."""
    what, goal = client.holding, client.goal
    if what is not None and goal is not None:
        return translate("Clients", "{now} → {goal}").format(now=name_of(what), goal=name_of(goal))
    if goal is not None:
        return name_of(goal)
    return name_of(what) if what is not None else translate("Clients", "nothing noted yet")


def changed_words(count: int) -> str:
    """Say how many saved routes are no longer as they were saved."""
    return translate("Clients", "%n route(s) changed", "", count)


def due_words(due: date) -> str:
    """Say by when the next thing is to be done."""
    return translate("Clients", "due {day}").format(day=day_words(due))


def cost_words(saved: SavedRoute) -> str:
    """Write what is known of the net cost of a saved route, with a question mark where a fee is not known."""
    cost = money(saved.net_cost if saved.known_cost is None else saved.known_cost)
    return translate("Clients", "{cost} + ?").format(cost=cost) if saved.unpriced else cost


def saved_words(saved: SavedRoute) -> str:
    """Say when a route was saved, and how it stands today."""
    day = day_words(saved.saved.astimezone().date())
    if saved.differences is None or saved.checked is None:
        return translate("Clients", "Saved {day} · kept exactly as it was").format(day=day)
    if saved.differences:
        return translate("Clients", "Saved {day} · kept exactly as it was").format(day=day)
    checked = day_words(saved.checked.astimezone().date())
    return translate("Clients", "Saved {day} · no change up to {checked}").format(day=day, checked=checked)
