"""What-ifs as text: what a question supposes, and what each of it gained."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.entry_text import amount_words
from pathways_app.cli.explanation import step_name
from pathways_app.cli.words import LANGUAGE, money_words, month_words, value_words
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.route import Answer
from pathways_app.domain.supposed import Supposed
from pathways_app.domain.what_if import Gain, Gains, Standing, WhatIf, WhatIfKind


def what_if_lines(catalogue: JurisdictionCatalogue, answer: Answer, gains: Gains) -> list[str]:
    """Return what the question supposes and what each of it gained; nothing where it supposes nothing."""
    if not gains.each:
        return supposed_lines(catalogue, answer.request.supposed)
    lines = [_("What if")]
    for gain in gains.each:
        name = _supposed_words(catalogue, answer.request.supposed, gain.what_if)
        lines.append(f"  {name}: {gain_words(catalogue, gains.together, gain)}")
    if len(gains.each) > 1:
        words = "; ".join(_figures(gains.together, gains.none)) or _("the figures are as with none of it")
        lines.append("  " + _("All of it together: {words}").format(words=words))
    return lines


def supposed_lines(catalogue: JurisdictionCatalogue, supposed: Supposed) -> list[str]:
    """Return what a question supposes, one thing a line."""
    asked = (
        *(WhatIf(WhatIfKind.ASSUMED, one.attribute) for one in supposed.assumed),
        *(WhatIf(WhatIfKind.ADDED_BURSARY, one.id) for one in supposed.added),
        *(WhatIf(WhatIfKind.WITHOUT_STEP, step) for step in supposed.without),
    )
    text = _("Supposed: {what}")
    return [text.format(what=_supposed_words(catalogue, supposed, what_if)) for what_if in asked]


def gain_words(catalogue: JurisdictionCatalogue, together: Standing, gain: Gain) -> str:
    """Say what one what-if did: the figures it moved, the routes it opened or cost, the entries it is used through."""
    parts: list[str] = []
    if gain.difference:
        parts += _figures(together, gain.without)
        for count, text in (
            (len(gain.opened), ngettext("opens {n} route", "opens {n} routes", len(gain.opened))),
            (len(gain.firmer), ngettext("makes {n} route surer", "makes {n} routes surer", len(gain.firmer))),
            (gain.closed, ngettext("closes {n} route", "closes {n} routes", gain.closed)),
            (gain.weaker, ngettext("makes {n} route less sure", "makes {n} routes less sure", gain.weaker)),
        ):
            if count:
                parts.append(text.format(n=count))
    elif gain.exact:
        parts.append(_("made no difference"))
    else:
        parts.append(_("no difference found"))
    if gain.used and gain.what_if.kind is WhatIfKind.PROPOSED:
        names = ", ".join(_entry(catalogue, entry) for entry in gain.used)
        parts.append(_("used: {names}").format(names=names))
    if not gain.exact:
        parts.append(_("the search was cut short"))
    return "; ".join(parts)


def _supposed_words(catalogue: JurisdictionCatalogue, supposed: Supposed, what_if: WhatIf) -> str:
    match what_if.kind:
        case WhatIfKind.ASSUMED:
            one = next(one for one in supposed.assumed if one.attribute == what_if.name)
            text = _("{name} = {value}, as you suppose")
            if one.instead_of is not None:
                text = _("{name} = {value}, as you suppose, instead of {said}")
            said = "" if one.instead_of is None else value_words(one.instead_of)
            return text.format(name=one.attribute, value=value_words(one.value), said=said)
        case WhatIfKind.ADDED_BURSARY:
            bursary = next(one for one in supposed.added if one.id == what_if.name)
            text = _("{name} ({amount}), as you suppose")
            return text.format(name=bursary.name.in_language(LANGUAGE), amount=amount_words(bursary))
        case WhatIfKind.WITHOUT_STEP:
            return _("Without {step}").format(step=_entry(catalogue, what_if.name))
        case _:
            return _("What is only proposed")


def _entry(catalogue: JurisdictionCatalogue, ident: str) -> str:
    if ident in catalogue.steps:
        return step_name(catalogue, ident)
    bursary = catalogue.bursaries.get(ident)
    return ident if bursary is None else f"{bursary.name.in_language(LANGUAGE)} ({ident})"


def _figures(now: Standing, otherwise: Standing) -> list[str]:
    """Return the best figures that differ, each with what it would be otherwise."""
    if not now.routes or not otherwise.routes:
        if now.routes == otherwise.routes:
            return []
        return [_("a way where there is none") if now.routes else _("no way where there is one")]
    found: list[str] = []
    if now.arrival != otherwise.arrival:
        text = _("first arrival {now} instead of {otherwise}")
        found.append(text.format(now=_month(now.arrival), otherwise=_month(otherwise.arrival)))
    if now.net_cost != otherwise.net_cost:
        text = _("least net cost {now} instead of {otherwise}")
        found.append(text.format(now=_money(now.net_cost), otherwise=_money(otherwise.net_cost)))
    if now.unpaid_months != otherwise.unpaid_months:
        text = _("fewest months without pay {now} instead of {otherwise}")
        found.append(text.format(now=now.unpaid_months, otherwise=otherwise.unpaid_months))
    return found


def _month(month: Month | None) -> str:
    return "" if month is None else month_words(month)


def _money(money: Money | None) -> str:
    return "" if money is None else money_words(money)
