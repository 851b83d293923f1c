"""What a change brought or would bring, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.route import Gain as Better
from pathways_app.domain.what_if import Gain, Standing
from pathways_app.ui.wording import apart, money, month_short, number, span

translate = QCoreApplication.translate


def better_words(gain: Better) -> str:
    """Say by how much a route betters the best there is."""
    parts = []
    if gain.months is not None:
        parts.append(translate("Gain", "{span} sooner").format(span=span(gain.months)))
    if gain.money is not None:
        parts.append(translate("Gain", "{sum} cheaper").format(sum=money(gain.money)))
    if gain.unpaid_months is not None:
        parts.append(translate("Gain", "%n month(s) fewer without pay", None, gain.unpaid_months))
    return ", ".join(parts)


def gain_words(together: Standing, gain: Gain) -> str:
    """Say what one what-if did: the figures it moved, and the routes it opened or cost."""
    parts = []
    if gain.difference:
        parts += _figures(together, gain.without)
        for count, text in (
            (len(gain.opened), translate("Gain", "opens %n route(s)", None, len(gain.opened))),
            (len(gain.firmer), translate("Gain", "makes %n route(s) surer", None, len(gain.firmer))),
            (gain.closed, translate("Gain", "closes %n route(s)", None, gain.closed)),
            (gain.weaker, translate("Gain", "makes %n route(s) less sure", None, gain.weaker)),
        ):
            if count:
                parts.append(text)
    elif gain.exact:
        parts.append(translate("Gain", "makes no difference"))
    else:
        parts.append(translate("Gain", "no difference found"))
    if not gain.exact:
        parts.append(translate("Gain", "the search was cut short"))
    return apart(parts)


def _figures(now: Standing, otherwise: Standing) -> list[str]:
    """Return the best figures that differ, each with what it would be otherwise."""
    if not now.routes or not otherwise.routes:
        if now.routes == otherwise.routes:
            return []
        there = translate("Gain", "a way where there would be none")
        return [there if now.routes else translate("Gain", "no way where there would be one")]
    found = []
    if now.arrival is not None and otherwise.arrival is not None and now.arrival != otherwise.arrival:
        text = translate("Gain", "first arrival {now} instead of {otherwise}")
        found.append(text.format(now=month_short(now.arrival), otherwise=month_short(otherwise.arrival)))
    if now.net_cost is not None and otherwise.net_cost is not None and now.net_cost != otherwise.net_cost:
        text = translate("Gain", "least cost {now} instead of {otherwise}")
        found.append(text.format(now=money(now.net_cost), otherwise=money(otherwise.net_cost)))
    if now.unpaid_months != otherwise.unpaid_months:
        text = translate("Gain", "fewest months without pay {now} instead of {otherwise}")
        now_, otherwise_ = number(now.unpaid_months or 0), number(otherwise.unpaid_months or 0)
        found.append(text.format(now=now_, otherwise=otherwise_))
    return found
