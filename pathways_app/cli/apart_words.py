"""Differences between routes as words: five months earlier, £4,200 dearer."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.words import money_words
from pathways_app.domain.money import Money
from pathways_app.domain.route import Route
from pathways_app.domain.why import Apart


def apart_line(apart: Apart, place: int) -> str | None:
    """Say what sets a route apart from its neighbour in the list; None where nothing counted does."""
    pieces = difference_words(apart.months, apart.money, apart.unpaid_months, estimated=apart.estimated)
    if apart.assumptions:
        pieces.append(_assumptions(apart.assumptions))
    if not pieces:
        return None
    pieces[0] = (
        _("{difference} than the next").format(difference=pieces[0])
        if apart.against > place
        else _("{difference} than the one before").format(difference=pieces[0])
    )
    return ", ".join(pieces)


def beside_words(plan: Route, route: Route) -> str:
    """Say how a plan stands to a route that is no worse in anything."""
    money = Money(plan.net_cost.minor - route.net_cost.minor, route.net_cost.currency)
    estimated = plan.unknown_fees != route.unknown_fees
    pieces = difference_words(
        plan.arrival - route.arrival, money, plan.unpaid_months - route.unpaid_months, estimated=estimated
    )
    return ", ".join(pieces) if pieces else _("the same in everything")


def difference_words(months: int, money: Money, unpaid: int, *, estimated: bool) -> list[str]:
    """Return the differences there are: months to arrival, money, months without pay."""
    pieces: list[str] = []
    if months < 0:
        pieces.append(ngettext("{n} month earlier", "{n} months earlier", -months).format(n=-months))
    elif months > 0:
        pieces.append(ngettext("{n} month later", "{n} months later", months).format(n=months))
    if money.minor:
        amount = money_words(Money(abs(money.minor), money.currency))
        if estimated:
            amount = _("about {amount}").format(amount=amount)
        text = _("{amount} dearer") if money.minor > 0 else _("{amount} cheaper")
        pieces.append(text.format(amount=amount))
    if unpaid:
        text = (
            ngettext("{n} month more without pay", "{n} months more without pay", unpaid)
            if unpaid > 0
            else ngettext("{n} month fewer without pay", "{n} months fewer without pay", -unpaid)
        )
        pieces.append(text.format(n=abs(unpaid)))
    return pieces


def _assumptions(more: int) -> str:
    if more > 0:
        return ngettext("{n} assumption more", "{n} assumptions more", more).format(n=more)
    return ngettext("{n} assumption fewer", "{n} assumptions fewer", -more).format(n=-more)
