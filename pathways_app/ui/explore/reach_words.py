"""What is said of the roles within reach."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.month import Month
from pathways_app.domain.reach import Bar, RoleStatus
from pathways_app.ui import wording
from pathways_app.ui.explore.reach_spots import Figures, Spot

translate = QCoreApplication.translate


def cost_words(figures: Figures) -> str:
    """Write what a way costs: £29,415, or £45 + ? where a fee is not known."""
    words = wording.money(figures.cost)
    if figures.unknown:
        words = f"{words}{wording.NBSP}+{wording.NBSP}?"
    return words if figures.proven else f"{words}{wording.NBSP}…"


def soonest_words(spot: Spot) -> str:
    """Write when a role is reached first: Oct 2031; that it is held, or what is known of it."""
    if spot.status is RoleStatus.HELD:
        return translate("Reach", "held")
    if spot.first is not None:
        words = wording.month_short(spot.first.arrival)
        return words if spot.first.proven else f"{words}{wording.NBSP}…"
    if spot.not_before is not None:
        return translate("Reach", "from {month}").format(month=wording.month_short(spot.not_before))
    return translate("Reach", "not settled")


def least_words(spot: Spot) -> str:
    """Write the least that a role can cost, and by when, where that is not the first way there."""
    if spot.least is None or spot.first is None:
        return ""
    cost = cost_words(spot.least)
    if spot.least == spot.first or spot.least.arrival == spot.first.arrival:
        return cost
    return translate("Reach", "{cost} by {month}").format(cost=cost, month=wording.month_short(spot.least.arrival))


def spot_words(spot: Spot, start: Month) -> str:
    """Say all there is to say of a role in one sentence, for a screen reader and the tooltip."""
    if spot.status is RoleStatus.HELD:
        return translate("Reach", "{role}, held").format(role=spot.name)
    if spot.first is None:
        return f"{spot.name}, {soonest_words(spot)}"
    words = [
        spot.name,
        wording.month_long(spot.first.arrival),
        wording.span(spot.months(start)),
        wording.money(spot.first.cost),
        *_reserves(spot),
    ]
    if spot.least is not None and spot.least != spot.first:
        words.append(translate("Reach", "at least cost: {figures}").format(figures=least_words(spot)))
    return ", ".join(words)


def lead_words(spot: Spot) -> str:
    """Say of a role what the columns beside its name do not."""
    return ", ".join((spot.name, *_reserves(spot)))


def _reserves(spot: Spot) -> list[str]:
    """Return what is to be known of the first way to a role besides its month and its cost."""
    words: list[str] = []
    if spot.first is None:
        return words
    if spot.first.unknown:
        words.append(translate("Reach", "%n fee(s) not known", None, spot.first.unknown))
    if spot.first.unpaid_months:
        words.append(translate("Reach", "%n month(s) without pay", None, spot.first.unpaid_months))
    if spot.first.assumed:
        words.append(translate("Reach", "rests on something you have not said"))
    if not spot.settled:
        words.append(translate("Reach", "may be bettered"))
    return words


def bar_words(bar: Bar | None) -> str:
    """Say what keeps roles out of reach."""
    return {
        Bar.KEEP_EARNING: translate("Reach", "You keep your pay throughout"),
        Bar.STUDY_HOURS: translate("Reach", "Your hours of study a week"),
        Bar.BY: translate("Reach", "Your latest month of arrival"),
        Bar.BUDGET: translate("Reach", "What you can spend"),
        Bar.MODES: translate("Reach", "The ways of studying you accept"),
        Bar.STRICT: translate("Reach", "Nothing may be assumed"),
        Bar.PROPOSED: translate("Reach", "Only proposed steps lead there"),
        Bar.CIRCUMSTANCES: translate("Reach", "Something you have said of yourself"),
        Bar.SEVERAL: translate("Reach", "Several of your limits and answers together"),
        Bar.NO_WAY: translate("Reach", "Nothing in the catalogue leads there from what is held"),
        None: translate("Reach", "The reason has not been looked for yet"),
    }[bar]


def band_words(first: int, last: int | None) -> str:
    """Name a band of years counted from 1: year 1, years 2–3, from year 11."""
    if last is None:
        return translate("Reach", "from year {first}").format(first=first)
    if first == last:
        return translate("Reach", "year {first}").format(first=first)
    return translate("Reach", "years {first}–{last}").format(first=first, last=last)


def band_figures(first: int, last: int | None) -> str:
    """Name a band of years by its figures alone, where the word stands before them all: 1, 2–3, 11+."""
    return f"{first}+" if last is None else str(first) if first == last else f"{first}–{last}"
